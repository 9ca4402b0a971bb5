import type { Claim, ClaimKind } from '@vouchsafe/core'
import { gramsOf, type Token, tokenise } from '../lookup/tokens.ts'
import type { Cell, FieldList } from '../sources/row.ts'
import type { PhraseHit } from '../words/phrase-table.ts'
import { attributesIn, type DerivedWord, type Vocabulary } from '../words/vocabulary.ts'

/** What a claim's value is of, as its words and the words around it say. */
export interface Profile {
  /** Attributes that the claim itself names. */
  readonly named: ReadonlySet<string>
  readonly namedGrams: ReadonlySet<string>
  /** Attributes that stand near the value. */
  readonly near: ReadonlySet<string>
  readonly nearGrams: ReadonlySet<string>
  /** Attributes that claims of this kind are mostly about. */
  readonly ofKind: ReadonlySet<string>
  /** Ways to compute a value that the words hint at. */
  readonly derived: ReadonlySet<DerivedWord>
}

/** How well a field fits what a claim is about, best last. */
export const FITS = ['clash', 'open', 'kind', 'near', 'named', 'exact'] as const
export type Fit = (typeof FITS)[number]

/** Attributes that a kind of claim is about when no word says more. */
const OF_KIND: { readonly [K in ClaimKind]?: readonly string[] } = {
  price: ['price', 'total'],
  fee: ['fee', 'shipping-fee'],
  discount: ['discount'],
  refund: ['refund', 'refund-time'],
  stock: ['stock'],
  delivery: ['delivery', 'shipped', 'delivered'],
  'order-status': ['status'],
  warranty: ['warranty'],
  'return-policy': ['return-window'],
  hours: ['hours'],
  certification: ['license'],
}

/** Words that nearly every field name holds. */
const EMPTY_GRAMS = new Set([
  'number',
  'id',
  'no',
  'dat',
  'date',
  'tim',
  'time',
  'valu',
  'value',
  'typ',
  'type',
  'key',
  'nam',
  'name',
  'cod',
  'code',
  'list',
  'info',
  'of',
  'the',
  'in',
  'at',
  'on',
  'to',
  'is',
  'and',
  'for',
  'a',
  'est',
  'you',
  'your',
  'it',
  'per',
  'detail',
  'data',
  'min',
  'max',
  'from',
  'with',
  'new',
  'current',
  '时间',
  '信息',
  '内容',
  '数据',
  '是否',
  '酒店',
  '景点',
  '餐馆',
])

/** What the words of an attribute and a unit say. */
interface Named {
  readonly attributes: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
  readonly derived: ReadonlySet<DerivedWord>
}

/** Reads what claims' values are of. The claims of a draft name few attributes, each of which is read once. */
export class ProfileReader {
  readonly #vocabulary: Vocabulary
  readonly #named = new Map<string, Named>()
  readonly #ofKind = new Map<ClaimKind, ReadonlySet<string>>()

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /**
   * @param around Gives the words near the value, without those of other values.
   * @param start Where the value begins in the sentence.
   */
  profile(
    claim: Pick<Claim, 'kind' | 'attribute' | 'value' | 'comparison'>,
    around: () => readonly Token[],
    start: number,
  ): Profile {
    const named = this.#read(
      `${claim.attribute ?? ''} . ${claim.comparison?.by ?? ''} . ${unitWord(claim.value)}`,
    )
    return new ClaimProfile({
      named,
      ofKind: this.#kind(claim.kind),
      vocabulary: this.#vocabulary,
      around,
      start,
    })
  }

  #read(words: string): Named {
    const known = this.#named.get(words)
    if (known !== undefined) return known
    const tokens = tokenise(words)
    const named = {
      attributes: attributesIn(this.#vocabulary, tokens),
      grams: telling(gramsOf(tokens)),
      derived: new Set(derivedIn(this.#vocabulary, tokens)),
    }
    this.#named.set(words, named)
    return named
  }

  #kind(kind: ClaimKind): ReadonlySet<string> {
    const known = this.#ofKind.get(kind) ?? new Set(OF_KIND[kind] ?? [])
    this.#ofKind.set(kind, known)
    return known
  }
}

interface ProfileParts {
  readonly named: Named
  readonly ofKind: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  readonly around: () => readonly Token[]
  readonly start: number
}

/** The profile of one claim; much of it is read only where a field does not fit by its very words. */
class ClaimProfile implements Profile {
  readonly #from: ProfileParts
  #around: readonly Token[] | undefined
  #hits: readonly PhraseHit<string>[] | undefined
  #named: ReadonlySet<string> | undefined
  #near: ReadonlySet<string> | undefined
  #nearGrams: ReadonlySet<string> | undefined
  #derived: ReadonlySet<DerivedWord> | undefined

  constructor(from: ProfileParts) {
    this.#from = from
  }

  get namedGrams(): ReadonlySet<string> {
    return this.#from.named.grams
  }

  get ofKind(): ReadonlySet<string> {
    return this.#from.ofKind
  }

  get named(): ReadonlySet<string> {
    this.#named ??= this.#readNamed()
    return this.#named
  }

  get near(): ReadonlySet<string> {
    this.#near ??= valuesOf(this.#readHits())
    return this.#near
  }

  get nearGrams(): ReadonlySet<string> {
    this.#nearGrams ??= telling(gramsOf(this.#readAround()))
    return this.#nearGrams
  }

  get derived(): ReadonlySet<DerivedWord> {
    this.#derived ??= this.#readDerived()
    return this.#derived
  }

  #readAround(): readonly Token[] {
    this.#around ??= this.#from.around()
    return this.#around
  }

  #readHits(): readonly PhraseHit<string>[] {
    this.#hits ??= this.#from.vocabulary.attributes.find(this.#readAround())
    return this.#hits
  }

  #readNamed(): ReadonlySet<string> {
    const { named, start } = this.#from
    // "marked down from $1,449": what stands right before the value says what it is, whatever else is spoken of.
    const before = this.#readHits().filter((hit) => hit.end <= start && start - hit.end <= 3)
    return before.length === 0
      ? named.attributes
      : new Set([...named.attributes, ...valuesOf(before)])
  }

  #readDerived(): ReadonlySet<DerivedWord> {
    const { named, vocabulary } = this.#from
    const around = derivedIn(vocabulary, this.#readAround())
    return around.length === 0 ? named.derived : new Set([...named.derived, ...around])
  }
}

function derivedIn(vocabulary: Vocabulary, tokens: readonly Token[]): readonly DerivedWord[] {
  return vocabulary.derived.find(tokens).flatMap((hit) => hit.values)
}

/** What is counted says what a number is of: 3.5分 is a rating, `2 passengers` a number of passengers. */
function unitWord(value: Claim['value']): string {
  if (value?.type !== 'quantity' || value.dimension !== 'count') return ''
  return UNIT_WORDS[value.unit] ?? value.unit
}

const UNIT_WORDS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  间: 'rooms 房间',
  晚: 'nights 晚数',
  位: 'seats 座位',
  座: 'seats 座位',
  名: 'quota 名额',
  分: '评分',
  星: '评分',
  star: 'rating',
  stars: 'rating',
})

/**
 * How well a cell or a list fits what a claim is about: `exact` by the very words, `named` by words of the same attribute,
 * `near` by words around the value, `kind` by what claims of the kind are mostly about.
 */
export function fitOf(cell: Pick<Cell | FieldList, 'attributes' | 'grams'>, profile: Profile): Fit {
  const isNamed = meets(cell.attributes, profile.named)
  // `compare_at_price` shares a word with `price`, but is another attribute.
  const isOther = cell.attributes.size > 0 && profile.named.size > 0 && !isNamed
  if (!isOther && meets(cell.grams, profile.namedGrams)) return 'exact'
  if (isNamed) return 'named'
  if (meets(cell.attributes, profile.near)) return 'near'
  if (!isOther && meets(cell.grams, profile.nearGrams)) return 'near'
  return meets(cell.attributes, profile.ofKind) ? 'kind' : 'open'
}

/** True if `fit` is at least as good as `least`. */
export function fitsAtLeast(fit: Fit, least: Fit): boolean {
  return FITS.indexOf(fit) >= FITS.indexOf(least)
}

export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  if (b.size < a.size) return meets(b, a)
  for (const each of a) if (b.has(each)) return true
  return false
}

function telling(grams: ReadonlySet<string>): ReadonlySet<string> {
  const told = new Set<string>()
  for (const gram of grams) {
    if (gram.length > 1 && !EMPTY_GRAMS.has(gram) && !/^\d+$/.test(gram)) told.add(gram)
  }
  return told
}

function valuesOf<T>(hits: readonly PhraseHit<T>[]): ReadonlySet<T> {
  const values = new Set<T>()
  for (const hit of hits) for (const value of hit.values) values.add(value)
  return values
}
