import { foldKey } from '@vouchsafe/text'
import { alike } from './alike.ts'
import type { Category } from './category.ts'
import { coarsen } from './coarsen.ts'
import { readTokens, spellingsOf, type TokenId, writeToken } from './token.ts'
import type { TokenKind } from './token-labels.ts'

/** One value behind a token. Plain JSON, so that a vault can keep it. */
export interface VaultEntry {
  readonly kind: TokenKind
  readonly number: number
  readonly variant: number
  readonly value: string
  readonly token: string
  /** The value stood as a number in a record; so it is put back as one. */
  readonly isNumber?: true
}

export interface PseudonymOptions {
  /** Language of the tokens. Default: `en`. */
  readonly language?: 'en' | 'zh'
  /** `token`: typed and numbered. `alike`: of the value's own form, plainly made up. Default: `token`. */
  readonly style?: 'alike' | 'token'
  readonly entries?: readonly VaultEntry[]
}

/** The pseudonyms of one conversation: a value always gets the same token, no two values share one. */
export class Pseudonyms {
  readonly #language: 'en' | 'zh'
  readonly #style: 'alike' | 'token'
  readonly #entries: VaultEntry[] = []
  readonly #byValue = new Map<string, VaultEntry>()
  readonly #byToken = new Map<string, VaultEntry>()
  readonly #byId = new Map<string, VaultEntry>()
  readonly #families = new Map<string, VaultEntry[]>()
  readonly #counts = new Map<TokenKind, number>()
  readonly #reserved = new Set<string>()
  readonly #spellings = new Set<string>()

  constructor({ language = 'en', style = 'token', entries = [] }: PseudonymOptions = {}) {
    this.#language = language
    this.#style = style
    for (const entry of entries) this.#keep(entry)
  }

  /** In the order of issue; what a vault keeps. */
  get entries(): readonly VaultEntry[] {
    return this.#entries
  }

  /** Folded beginnings of every token that was issued. */
  get spellings(): ReadonlySet<string> {
    return this.#spellings
  }

  /** Pseudonyms of the value's own form. */
  get lookAlikes(): readonly VaultEntry[] {
    return this.#entries.filter(({ token }) => !token.startsWith('['))
  }

  /**
   * The token of a value, as written.
   *
   * @param options.isCoarse The token carries what may be seen of the value.
   * @param options.isNumber The value stood as a number in a record: such a token is not that of the same digits in a text.
   * @param options.avoid The text to be masked: no pseudonym may occur in it already.
   */
  tokenFor(
    kind: TokenKind,
    value: string,
    options: {
      readonly isCoarse?: boolean
      readonly isNumber?: boolean
      readonly avoid?: string
    } = {},
  ): string {
    const isNumber = options.isNumber === true ? ({ isNumber: true } as const) : {}
    const known = this.#byValue.get(valueKey({ kind, value, ...isNumber }))
    if (known) return known.token
    const family = this.#families.get(familyKey(kind, value)) ?? []
    const first = family[0]
    const id: TokenId = first
      ? { kind, number: first.number, variant: family.length }
      : { kind, number: this.#nextNumber(kind, options.avoid ?? ''), variant: 0 }
    const usable =
      family.length < 26
        ? id
        : { kind, number: this.#nextNumber(kind, options.avoid ?? ''), variant: 0 }
    const hint = options.isCoarse && kind !== 'text' ? coarsen(kind, value) : undefined
    const token = this.#write(usable, value, hint, options.avoid ?? '')
    this.#keep({ ...usable, value, token, ...isNumber })
    return token
  }

  /**
   * Keeps off the numbers that tokens in these words have already, so that somebody's own words are never taken for ours.
   * To be called with everything that will be masked together, before the first of it is.
   */
  reserve(text: string): void {
    for (const { kind, number, start, end } of readTokens(text)) {
      if (!this.isToken(text.slice(start, end))) this.#reserved.add(`${kind}\n${number}`)
    }
  }

  /** The value behind a token in whatever spelling; `undefined` for a token that was never issued. */
  valueOf({ kind, number, variant }: TokenId): string | undefined {
    return this.#byId.get(`${kind}\n${number}\n${variant}`)?.value
  }

  /** The number behind a token as it was written, if the value was one. */
  numberOf(written: string): number | undefined {
    const entry = this.#byToken.get(written)
    return entry?.isNumber === true ? Number(entry.value) : undefined
  }

  isToken(written: string): boolean {
    return this.#byToken.has(written)
  }

  #write(id: TokenId, value: string, hint: string | undefined, avoid: string): string {
    if (this.#style === 'alike' && id.kind !== 'text') {
      for (let counter = id.number; counter < id.number + 50; counter += 1) {
        const made = alike(id.kind as Category, value, counter + id.variant * 100)
        const isFree = made !== undefined && !avoid.includes(made) && !this.#clashes(made)
        if (isFree) return made
      }
    }
    return writeToken(id, this.#language, hint)
  }

  /** True if one of two would begin with the other, so that a reader could not tell them apart. */
  #clashes(made: string): boolean {
    const key = made.toLowerCase()
    return this.#entries.some(({ token, value }) => {
      const other = token.toLowerCase()
      return other.includes(key) || key.includes(other) || value.toLowerCase().includes(key)
    })
  }

  #nextNumber(kind: TokenKind, avoid: string): number {
    const taken = new Set(
      readTokens(avoid)
        .filter((token) => token.kind === kind)
        .map(({ number }) => number),
    )
    let number = (this.#counts.get(kind) ?? 0) + 1
    while (taken.has(number) || this.#reserved.has(`${kind}\n${number}`)) number += 1
    this.#counts.set(kind, number)
    return number
  }

  #keep(entry: VaultEntry): void {
    this.#entries.push(entry)
    this.#byValue.set(valueKey(entry), entry)
    this.#byToken.set(entry.token, entry)
    this.#byId.set(`${entry.kind}\n${entry.number}\n${entry.variant}`, entry)
    const key = familyKey(entry.kind, entry.value)
    this.#families.set(key, [...(this.#families.get(key) ?? []), entry])
    this.#counts.set(entry.kind, Math.max(entry.number, this.#counts.get(entry.kind) ?? 0))
    for (const spelling of spellingsOf(entry)) this.#spellings.add(spelling)
  }
}

function valueKey({ kind, value, isNumber }: Pick<VaultEntry, 'kind' | 'value' | 'isNumber'>) {
  return `${kind}\n${isNumber === true ? '#' : ''}${value}`
}

/** Spellings of one value share it: width, case, spaces and hyphens do not count. */
function familyKey(kind: TokenKind, value: string): string {
  return `${kind}\n${kind === 'text' ? value : foldKey(value).replace(/[\s().-]/g, '')}`
}
