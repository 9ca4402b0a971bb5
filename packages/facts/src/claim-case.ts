import type { Claim, ClaimKind, ClaimValue, Context } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Case, Stated } from './case.ts'
import type { EarlierValues } from './derive/earlier-values.ts'
import { Once } from './lookup/once.ts'
import { placeIn, type SentenceView, wordsAround } from './sentence-view.ts'
import type { Focus, FocusFinder } from './subject/focus.ts'
import type { Profile, ProfileReader } from './subject/profile.ts'
import {
  amongVariants,
  type Described,
  type ToldValue,
  type VariantFocus,
} from './subject/variants.ts'
import type { Precision } from './values/compare.ts'
import type { Vocabulary } from './words/vocabulary.ts'
import type { World } from './world.ts'

/** What the claims of a sentence share. */
export interface Given {
  readonly reading: {
    readonly world: World
    readonly focus: FocusFinder
    readonly profiles: ProfileReader
  }
  readonly vocabulary: Vocabulary
  readonly options: {
    readonly precedence?: readonly string[]
    readonly maxAgeSeconds?: { readonly [K in ClaimKind]?: number }
    readonly requiredSource?: { readonly [K in ClaimKind]?: readonly string[] }
  }
  readonly context: Context
  readonly claims: readonly Claim[]
  readonly view: SentenceView
  readonly before: readonly SentenceView[]
  /** Of the claims' values. */
  readonly places: readonly Span[]
  readonly isOption: boolean
  readonly earlier: EarlierValues
}

/** Claims of the same sentence on either side that a claim is read with. */
const NEIGHBOURS = 10
const NO_SOURCES: readonly string[] = []
const ANY_AGE = {}

/** One claim of a sentence. What only some checks ask for is read when the first of them asks. */
export class ClaimCase implements Case {
  readonly claim: Claim
  readonly view: SentenceView
  readonly place: Span
  readonly clause: Span
  readonly quote: string
  readonly world: World
  readonly vocabulary: Vocabulary
  readonly context: Context
  readonly #index: number
  readonly #given: Given
  #precision: Precision | undefined
  #profile: Profile | undefined
  #focus: Focus | undefined
  #variants: VariantFocus | 'none' | undefined
  #described: Described | undefined
  #beside: readonly ClaimValue[] | undefined
  #once: Once<Case> | undefined

  /** @param index Of the claim among those of its sentence. */
  constructor(claim: Claim, index: number, given: Given) {
    const { view } = given
    this.claim = claim
    this.view = view
    this.place = given.places[index] ?? placeIn(view.sentence, claim.valueSpan ?? claim)
    this.clause = claim.valueSpan === undefined ? this.place : placeIn(view.sentence, claim)
    this.quote = view.sentence.text.slice(this.place.start, this.place.end)
    this.world = given.reading.world
    this.vocabulary = given.vocabulary
    this.context = given.context
    this.#index = index
    this.#given = given
  }

  get before(): readonly SentenceView[] {
    return this.#given.before
  }

  get finder(): FocusFinder {
    return this.#given.reading.focus
  }

  get isOption(): boolean {
    return this.#given.isOption
  }

  get stated(): readonly Stated[] {
    return this.#given.earlier.stated
  }

  get told(): readonly Stated[] {
    return this.#given.earlier.told
  }

  get precedence(): readonly string[] {
    return this.#given.options.precedence ?? NO_SOURCES
  }

  get maxAgeSeconds(): { readonly [K in ClaimKind]?: number } {
    return this.#given.options.maxAgeSeconds ?? ANY_AGE
  }

  get required(): readonly string[] | undefined {
    return this.#given.options.requiredSource?.[this.claim.kind]
  }

  get precision(): Precision {
    this.#precision ??= precisionOf(this.claim, this.quote)
    return this.#precision
  }

  get profile(): Profile {
    if (this.#profile !== undefined) return this.#profile
    const { reading, view } = this.#given
    const around = () => wordsAround(view, this.place, this.#othersPlaces())
    this.#profile = reading.profiles.profile(this.claim, around, this.place.start)
    return this.#profile
  }

  get focus(): Focus {
    if (this.#focus !== undefined) return this.#focus
    const { reading, view, before } = this.#given
    this.#focus =
      reading.focus.ofSubject(view, this.claim) ?? reading.focus.focus(view, this.place, before)
    return this.#focus
  }

  get variants(): VariantFocus | undefined {
    this.#variants ??= amongVariants(this.focus, this.described) ?? 'none'
    return this.#variants === 'none' ? undefined : this.#variants
  }

  get described(): Described {
    this.#described ??= this.#describe()
    return this.#described
  }

  get beside(): readonly ClaimValue[] {
    this.#beside ??= this.#othersValues()
    return this.#beside
  }

  about(focus: Focus): Case {
    const same = new ClaimCase(this.claim, this.#index, this.#given)
    same.#focus = focus
    same.#variants = this.variants ?? 'none'
    return same
  }

  once<T>(read: (at: Case) => T): T {
    this.#once ??= new Once<Case>(this)
    return this.#once.get(read)
  }

  #describe(): Described {
    const { claims, places, view, reading } = this.#given
    const told: ToldValue[] = []
    for (const index of this.#others()) {
      const place = places[index]
      if (place !== undefined) told.push({ place, value: claims[index]?.value })
    }
    told.push({ place: this.place, value: this.claim.value })
    const { withSpan } = this.claim.comparison ?? {}
    return {
      view,
      place: this.place,
      told,
      apart: withSpan && placeIn(view.sentence, withSpan),
      finder: reading.focus,
      world: this.world,
    }
  }

  #othersValues(): readonly ClaimValue[] {
    const values: ClaimValue[] = []
    const { claims, earlier } = this.#given
    for (const index of this.#others()) {
      const value = claims[index]?.value
      if (value !== undefined && !earlier.isOutdated(value)) values.push(value)
    }
    return values
  }

  #othersPlaces(): readonly Span[] {
    const places: Span[] = []
    for (const index of this.#others()) {
      const place = this.#given.places[index]
      if (place !== undefined) places.push(place)
    }
    return places
  }

  /** Indices of the claims near this one in the sentence. */
  #others(): readonly number[] {
    const others: number[] = []
    const end = Math.min(this.#index + NEIGHBOURS + 1, this.#given.claims.length)
    for (let index = Math.max(0, this.#index - NEIGHBOURS); index < end; index += 1)
      if (index !== this.#index) others.push(index)
    return others
  }
}

/** `22.5p` and `90 cents` are written in hundredths of the currency that their value is kept in. */
function partsOfHundred({ value }: Claim, decimals: number): number {
  if (value?.type !== 'money') return 0
  const whole = value.value * 10 ** decimals
  return Math.abs(whole - Math.round(whole)) > 1e-6 ? decimals + 2 : 0
}

function precisionOf(claim: Claim, quote: string): Precision {
  // 1米75, 三块五: the digits behind the unit are its decimals.
  const decimals = /(?:\d\.|[米块])([\d一二三四五六七八九]{1,9})/.exec(quote)?.[1]?.length ?? 0
  return {
    decimals: Math.max(decimals, partsOfHundred(claim, decimals)),
    about: claim.bound === 'about',
  }
}
