import { PhraseTrie, type Span } from '@vouchsafe/text'

/** A term of a lexicon, where it stands. */
export interface Match<T> extends Span {
  readonly entry: T
  /** The term as the lexicon has it. */
  readonly term: string
}

/** Finds many terms in one pass. */
export interface Lexicon<T> {
  /** All terms with their entries. */
  readonly terms: readonly (readonly [term: string, entry: T])[]
  /** Longest terms, left to right, without overlap. `folded` is the output of `fold`. */
  find(folded: string): readonly Match<T>[]
  /** The entry of exactly this term. */
  get(term: string): T | undefined
}

/**
 * A lexicon of terms in lower case. A term that begins or ends in a Latin letter or a digit matches whole words alone;
 * Han characters need no boundary. Cost: at most the text's length times that of the longest term.
 */
export function createLexicon<T>(entries: Iterable<readonly [string, T]>): Lexicon<T> {
  const terms = new Map(entries)
  const known = [...terms]
  const trie = new PhraseTrie(known.map(([term]) => term))
  return {
    terms: known,
    get: (term) => terms.get(term),
    find(folded) {
      const found: Match<T>[] = []
      let longest = -1
      let next = 0
      const visit = (id: number, end: number): void => {
        if (!isEdge(folded, end)) return
        longest = id
        next = end
      }
      for (let at = 0; at < folded.length; at = next) {
        longest = -1
        next = at + 1
        if (!trie.opens(folded.charCodeAt(at)) || !isEdge(folded, at)) continue
        trie.walk(folded, at, visit)
        const match = known[longest]
        if (match) found.push({ start: at, end: next, entry: match[1], term: match[0] })
      }
      return found
    },
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
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7)
  )
}
