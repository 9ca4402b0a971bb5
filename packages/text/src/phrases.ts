import { normalise } from './normalise.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isHan, isKana } from './script.ts'
import type { Span } from './span.ts'

/** A phrase that was found. The span indexes the text that was searched. */
export interface PhraseMatch<T> extends Span {
  /** As it was given, of the first entry. */
  readonly phrase: string
  /** Of every entry whose phrase reads the same, in the order of the entries. */
  readonly payloads: readonly [T, ...T[]]
}

/** Which of several matches are reported. */
export interface PhraseOptions {
  /**
   * `longest`: the leftmost, of these the longest, and none that overlaps it. `all`: every match, by start, then by end.
   * Default: `longest`.
   */
  readonly matches?: 'longest' | 'all'
}

/** Finds many phrases at once. */
export interface PhraseMatcher<T> {
  find(text: string): readonly PhraseMatch<T>[]
}

interface Entry<T> {
  readonly phrase: string
  readonly key: string
  readonly payloads: [T, ...T[]]
}

/**
 * Builds a matcher for phrases: product names, a vocabulary.
 *
 * Case, width, invisible characters and the amount of white space make no difference; white space is optional beside
 * Han characters and punctuation, and between a word and a number (`iPhone15` is `iPhone 15`). Where a phrase begins or
 * ends with a letter or digit of a script that puts spaces between words, the text must have a word's edge. Empty phrases
 * are skipped.
 *
 * Looking up costs at most the length of the text times that of the longest phrase, whatever the number of phrases.
 */
export function phraseMatcher<T>(
  entries: Iterable<readonly [phrase: string, payload: T]>,
  options: PhraseOptions = {},
): PhraseMatcher<T> {
  const keyed = new Map<string, Entry<T>>()
  for (const [phrase, payload] of entries) {
    const { key } = fold(phrase)
    const known = keyed.get(key)
    if (known) known.payloads.push(payload)
    else if (key !== '') keyed.set(key, { phrase, key, payloads: [payload] })
  }
  const found = [...keyed.values()]
  const trie = new PhraseTrie(found.map(({ key }) => key))
  const all = options.matches === 'all'
  return {
    find: (text) =>
      findSpans(trie, fold(text), all).flatMap(({ id, start, end }) => {
        const entry = found[id]
        return entry ? [{ start, end, phrase: entry.phrase, payloads: entry.payloads }] : []
      }),
  }
}

interface Folded {
  /** Normalised; the offsets below index it. */
  readonly plain: string
  /** What is compared. */
  readonly key: string
  /** Where each unit of the key begins and ends in `plain`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly toOriginal: (span: Span) => Span
}

type Sort = 'letter' | 'digit' | 'space' | 'free'

const SPACED_LETTER = /^[\p{L}\p{M}]$/u
const UNSPACED = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]$/u
const SPACE = /^\s$/

function sortOf(unit: number): Sort {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 'digit'
    const lower = unit | 0x20
    if (lower >= 0x61 && lower <= 0x7a) return 'letter'
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? 'space' : 'free'
  }
  if (isHan(unit) || isKana(unit)) return 'free'
  const character = String.fromCharCode(unit)
  if (SPACED_LETTER.test(character)) return UNSPACED.test(character) ? 'free' : 'letter'
  return SPACE.test(character) ? 'space' : 'free'
}

function isSign(unit: number): boolean {
  return unit === 0xa9 || unit === 0xae || unit === 0x2120 || unit === 0x2122
}

function lowerCase(unit: number): string {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

/** Reads a text as phrases are compared: lower case, with those spaces alone that keep words or numbers apart. */
function fold(text: string): Folded {
  const { text: plain, toOriginal } = normalise(text)
  const starts: number[] = []
  const ends: number[] = []
  let key = ''
  let before: Sort = 'free'
  let lastStart = -1
  let space = -1
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at)
    const sort = sortOf(unit)
    if (sort === 'space') {
      if (space < 0) space = at
      continue
    }
    if (isSign(unit)) continue
    if (space >= 0 && keepsSpace(plain, before, lastStart, sort, at)) {
      key += ' '
      starts.push(space)
      ends.push(at)
    }
    space = -1
    key += sort === 'letter' ? lowerCase(unit) : plain.charAt(at)
    starts.push(at)
    ends.push(at + 1)
    before = sort
    lastStart = at
  }
  return { plain, key, starts, ends, toOriginal }
}

function keepsSpace(
  plain: string,
  before: Sort,
  beforeAt: number,
  after: Sort,
  at: number,
): boolean {
  if (before === 'free' || after === 'free' || beforeAt < 0) return false
  if (before === after) return true
  // A single letter is a word of its own (`A 1`, `5 a day`), not a part of a model's name.
  return before === 'letter'
    ? sortOf(plain.charCodeAt(beforeAt - 1)) !== 'letter'
    : sortOf(plain.charCodeAt(at + 1)) !== 'letter'
}

interface Found extends Span {
  readonly id: number
}

function findSpans(trie: PhraseTrie, folded: Folded, all: boolean): readonly Found[] {
  const { plain, key, starts, ends, toOriginal } = folded
  const found: Found[] = []
  let taken = 0
  for (let from = 0; from < key.length; ) {
    const start = starts[from] ?? 0
    let next = from + 1
    let longest: Found | undefined
    const visit = (id: number, to: number): void => {
      const end = ends[to - 1] ?? 0
      if (continuesAfter(plain, end)) return
      longest = { id, ...toOriginal({ start, end }) }
      next = to
      if (all) found.push(longest)
    }
    if (!continuesBefore(plain, start)) trie.walk(key, from, visit)
    // Both digits of ½ come from the same character, which can be taken once.
    if (longest && !all && longest.start >= taken) {
      found.push(longest)
      taken = longest.end
    }
    from = all ? from + 1 : next
  }
  return found
}

function isWord(sort: Sort): boolean {
  return sort === 'letter' || sort === 'digit'
}

/** True if a word or number goes on across `at` to the left, so that no phrase can begin there. */
function continuesBefore(plain: string, at: number): boolean {
  const here = sortOf(plain.charCodeAt(at))
  if (at === 0 || !isWord(here)) return false
  const before = plain.charCodeAt(at - 1)
  if (isWord(sortOf(before))) return true
  return here === 'digit' && isPoint(before) && sortOf(plain.charCodeAt(at - 2)) === 'digit'
}

/** The same to the right: `at` is the end of a phrase. */
function continuesAfter(plain: string, at: number): boolean {
  const here = sortOf(plain.charCodeAt(at - 1))
  if (at === plain.length || !isWord(here)) return false
  const after = plain.charCodeAt(at)
  if (isWord(sortOf(after))) return true
  return here === 'digit' && isPoint(after) && sortOf(plain.charCodeAt(at + 1)) === 'digit'
}

/** A decimal point or a grouping comma. */
function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c
}
