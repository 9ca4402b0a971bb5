import type { Span } from '@vouchsafe/text'

/** A term of a lexicon, where it stands. */
export interface Match<T> extends Span {
  readonly entry: T
  /** The term as the lexicon has it. */
  readonly term: string
}

/** Finds many terms in one pass. */
export interface Lexicon<T> {
  /** Longest terms, left to right, without overlap. `folded` is the output of `fold`. */
  find(folded: string): readonly Match<T>[]
  /** The entry of exactly this term. */
  get(term: string): T | undefined
}

/** Terms that share their first character. */
interface Head {
  /** That character is a term by itself. */
  single: boolean
  /** By the second character: the lengths of the terms, longest first. */
  readonly lengths: Map<number, number[]>
}

/**
 * A lexicon of terms in lower case. A term that begins or ends in a Latin letter or a digit matches whole words alone;
 * Han characters need no boundary. Cost: the text's length times the number of different lengths of terms that share
 * their first two characters.
 */
export function createLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const terms = new Map(entries)
  const heads = headsOf(terms.keys())
  return {
    get: (term) => terms.get(term),
    find(folded) {
      const found: Match<T>[] = []
      let at = 0
      while (at < folded.length) {
        const head = heads.get(folded.charCodeAt(at))
        const match = head && isEdge(folded, at) ? longest(folded, at, head) : undefined
        if (match) found.push(match)
        at = match ? match.end : at + 1
      }
      return found
    },
  }

  function longest(folded: string, at: number, head: Head): Match<T> | undefined {
    for (const length of head.lengths.get(folded.charCodeAt(at + 1)) ?? []) {
      const match = at + length > folded.length ? undefined : matchAt(folded, at, length)
      if (match) return match
    }
    return head.single ? matchAt(folded, at, 1) : undefined
  }

  function matchAt(folded: string, at: number, length: number): Match<T> | undefined {
    const term = folded.slice(at, at + length)
    const entry = terms.get(term)
    return entry !== undefined && isEdge(folded, at + length)
      ? { start: at, end: at + length, entry, term }
      : undefined
  }
}

/** Most places of a text begin no term, which one or two looks at character codes tell. */
function headsOf(terms: Iterable<string>): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>()
  for (const term of terms) {
    const first = term.charCodeAt(0)
    const head = heads.get(first) ?? { single: false, lengths: new Map() }
    heads.set(first, head)
    if (term.length < 2) head.single = true
    else insert(head.lengths, term)
  }
  return heads
}

function insert(lengths: Map<number, number[]>, term: string): void {
  const second = term.charCodeAt(1)
  const known = lengths.get(second)
  if (!known) lengths.set(second, [term.length])
  else if (!known.includes(term.length)) known.splice(placeOf(known, term.length), 0, term.length)
}

/** Where a length belongs among lengths in falling order. */
function placeOf(lengths: readonly number[], length: number): number {
  const at = lengths.findIndex((each) => each < length)
  return at < 0 ? lengths.length : at
}

/** Terms written as one string with commas. */
export function termsOf(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '')
}

/** True unless a Latin word or a number runs across the position. */
export function isEdge(text: string, at: number): boolean {
  return !(isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at)))
}

function isWordUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  )
}
