import type { Span } from '@vouchsafe/text'

/** One word of Latin letters, with its inner hyphens and apostrophes. Most words are passed over: what is not asked for is not made. */
export class Word implements Span {
  readonly start: number
  readonly end: number
  /** Begins with a capital letter. */
  readonly isCapital: boolean
  readonly #source: string
  #text: string | undefined
  #key: string | undefined

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.start = start
    this.end = end
    this.isCapital = isCapitalAt(source, start)
  }

  get text(): string {
    this.#text ??= this.#source.slice(this.start, this.end)
    return this.#text
  }

  /** As names are looked up. */
  get key(): string {
    this.#key ??= keyOf(this.text)
    return this.#key
  }
}

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

const CAPITAL = /^\p{Lu}/u

/** A capital letter stands there. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit >= 65 && unit <= 90
  return !isHan(unit) && CAPITAL.test(text.slice(at, at + 2))
}

const PLAIN = /^[a-z-]*$/

/** Lower case without accents. */
export function keyOf(word: string): string {
  const raw = word.toLowerCase()
  if (PLAIN.test(raw)) return raw
  const lower = raw.replace(/[.'’]/g, '')
  return PLAIN.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o')
}

/** The words of a text, in order; a possessive ending is left off. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    at = endOfLetters(text, at)
    for (let joints = 0; joints < 3 && isJoint(text.charCodeAt(at)); joints += 1) {
      if (!isLetter(text.charCodeAt(at + 1))) break
      at = endOfLetters(text, at + 1)
    }
    words.push(new Word(text, start, ownEnd(text, start, at)))
  }
  return words
}

const POINT = 46
const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const HYPHEN = 45
const SMALL_S = 115
const TITLE_WITH_POINT = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'St', 'Jr', 'Sr', 'Prof'])
const MAX_WORD = 31

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY_APOSTROPHE
const isJoint = (unit: number): boolean => unit === HYPHEN || isApostrophe(unit)

/** With the point of an initial or a title, without the ending of a possessive. */
function ownEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) === POINT) {
    if (end - start === 1 || TITLE_WITH_POINT.has(text.slice(start, end))) return end + 1
  }
  const isPossessive =
    end - start > 2 &&
    text.charCodeAt(end - 1) === SMALL_S &&
    isApostrophe(text.charCodeAt(end - 2))
  return isPossessive ? end - 2 : end
}

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122
  if (isHan(unit)) return true
  return unit >= 0xaa && /\p{L}/u.test(String.fromCharCode(unit))
}

function endOfLetters(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && at - start < MAX_WORD) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit) && !(unit >= 0x300 && /\p{M}/u.test(String.fromCharCode(unit)))) break
    at += 1
  }
  return at
}
