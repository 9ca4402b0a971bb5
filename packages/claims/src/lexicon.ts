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

/**
 * A lexicon of terms in lower case. A term that begins or ends in a Latin letter or a digit matches whole words alone;
 * Han characters need no boundary. Cost: the text's length times the number of different lengths of terms that share
 * their first two characters.
 */
export function createLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const terms = new Map<string, T>()
  const lengths = new Map<string, number[]>()
  for (const [term, entry] of entries) {
    terms.set(term, entry)
    const head = term.slice(0, 2)
    const known = lengths.get(head)
    if (!known) lengths.set(head, [term.length])
    else if (!known.includes(term.length)) known.push(term.length)
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a)
  const singles = [...lengths.keys()].some((head) => head.length === 1)
  return {
    get: (term) => terms.get(term),
    find(folded) {
      const found: Match<T>[] = []
      let at = 0
      while (at < folded.length) {
        const match =
          longest(folded, at, folded.slice(at, at + 2)) ??
          (singles ? longest(folded, at, folded.charAt(at)) : undefined)
        if (match) found.push(match)
        at = match ? match.end : at + 1
      }
      return found
    },
  }

  function longest(folded: string, at: number, head: string): Match<T> | undefined {
    const known = lengths.get(head)
    if (!known || !isEdge(folded, at)) return undefined
    for (const length of known) {
      if (at + length > folded.length) continue
      const term = folded.slice(at, at + length)
      const entry = terms.get(term)
      if (entry !== undefined && isEdge(folded, at + length)) {
        return { start: at, end: at + length, entry, term }
      }
    }
    return undefined
  }
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
