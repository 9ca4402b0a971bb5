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
    const key = foldPlain(normalise(phrase).text)
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

/** A text as phrases are compared with it. */
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

function sortAt(text: string, at: number): Sort {
  return at >= 0 && at < text.length ? sortOf(text.charCodeAt(at)) : 'free'
}

function isSign(unit: number): boolean {
  return unit === 0xa9 || unit === 0xae || unit === 0x2120 || unit === 0x2122
}

/** Lower case of the same length, so that offsets hold; a final sigma is written like any other. */
function lowerCase(part: string): string {
  const lower = part.toLowerCase()
  if (lower.length === part.length) return lower.replaceAll('ς', 'σ')
  return Array.from(part, (character) => {
    const changed = character.toLowerCase()
    return changed.length === character.length ? changed : character
  }).join('')
}

function fold(text: string): Folded {
  const { text: plain, toOriginal } = normalise(text)
  const starts: number[] = []
  const ends: number[] = []
  const key = foldPlain(plain, (start, end) => {
    starts.push(start)
    ends.push(end)
  })
  return { plain, key, starts, ends, toOriginal }
}

/** Lower case, with those spaces alone that keep words or numbers apart. Tells where each unit of the result came from. */
function foldPlain(plain: string, note?: (start: number, end: number) => void): string {
  let key = ''
  let before = -1
  let space = -1
  let from = 0
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at)
    const isSpace = sortOf(unit) === 'space'
    if (isSpace || isSign(unit)) {
      if (from < at) key += lowerCase(plain.slice(from, at))
      from = at + 1
      if (isSpace && space < 0) space = at
      continue
    }
    if (space >= 0 && keepsSpace(plain, before, at)) {
      key += ' '
      note?.(space, at)
    }
    note?.(at, at + 1)
    space = -1
    before = at
  }
  return key + lowerCase(plain.slice(from))
}

/** Decides about the white space between the characters at `left` and `right`. */
function keepsSpace(plain: string, left: number, right: number): boolean {
  const before = sortAt(plain, left)
  const after = sortAt(plain, right)
  if (!isWord(before) || !isWord(after)) return false
  if (before === after) return true
  // A single letter is a word of its own (`A 1`, `5 a day`), not a part of a model's name.
  const neighbour = before === 'letter' ? left - 1 : right + 1
  return sortAt(plain, neighbour) !== 'letter'
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
  const here = sortAt(plain, at)
  if (!isWord(here)) return false
  if (isWord(sortAt(plain, at - 1))) return true
  return here === 'digit' && isPoint(plain.charAt(at - 1)) && sortAt(plain, at - 2) === 'digit'
}

/** The same to the right: `at` is the end of a phrase. */
function continuesAfter(plain: string, at: number): boolean {
  const here = sortAt(plain, at - 1)
  if (!isWord(here)) return false
  if (isWord(sortAt(plain, at))) return true
  return here === 'digit' && isPoint(plain.charAt(at)) && sortAt(plain, at + 1) === 'digit'
}

/** A decimal point or a grouping comma. */
function isPoint(character: string): boolean {
  return character === '.' || character === ','
}
