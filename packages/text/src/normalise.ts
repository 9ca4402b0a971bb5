import { OffsetMap } from './offset-map.ts'
import type { Span } from './span.ts'

/** A text in the form in which it is read and compared, and the way back to how it was written. */
export interface NormalisedText {
  readonly text: string
  /**
   * The range of the original from which a range of `text` came. Characters that were removed at its edges stay out; a
   * range that cuts into a character that became several gets the whole character.
   */
  toOriginal(span: Span): Span
}

/**
 * Characters that are read alike: quotes, primes, dashes, slashes. Trade mark signs stay signs, so that a name is not
 * glued to `TM`.
 */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛′‵´ʼ＇',
    '"': '“”„‟″‶＂',
    '-': '‐‑‒–—―−﹘﹣－︱︲',
    '~': '〜～',
    '/': '⁄∕／',
    '™': '™',
    '℠': '℠',
  }).flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
)
const ANY_ALIKE = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'g')

const MARK = /^\p{M}$/u

/** What a digit would prolong. */
const NUMBER_END = /[\d.,]/

/** More marks than these are left as they are: to reorder them takes quadratic time. */
const MAX_MARKS = 30

/**
 * Brings a text into the form in which it is read: NFKC, invisible characters removed, spaces, quotes and dashes of one
 * kind.
 *
 * Case and line breaks are kept. Digits that were apart stay apart: `1½` becomes `1 1/2`, `①10元` becomes `1 10元`, and
 * `3，200` with its full-width comma `3, 200`. Linear in the text; a text that needs nothing is returned as it is.
 * Normalising twice is normalising once, but for more than 30 marks on one letter.
 */
export function normalise(text: string): NormalisedText {
  if (endOfPlain(text, 0) === text.length) return { text, toOriginal: sameSpan }
  const builder = new Builder(text)
  for (let at = 0; at < text.length; ) at = builder.read(at)
  return builder.finish()
}

function sameSpan({ start, end }: Span): Span {
  return { start, end }
}

/** Zero-width, bidi-control and variation-selector characters; soft hyphens. */
function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x200b) {
    return codePoint === 0xad || codePoint === 0x34f || codePoint === 0x61c || codePoint === 0x180e
  }
  return (
    codePoint <= 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xe0000 && codePoint <= 0xe01ef)
  )
}

/** Composes with the character before it: marks, Hangul vowels and finals, half-width voicing signs. */
function isJoining(codePoint: number): boolean {
  if (codePoint < 0x300 || (codePoint >= 0x3400 && codePoint <= 0x9fff)) return false
  return (
    (codePoint >= 0x1161 && codePoint <= 0x11c2) ||
    (codePoint >= 0x314f && codePoint <= 0x3163) ||
    codePoint === 0xff9e ||
    codePoint === 0xff9f ||
    (codePoint >= 0xffc2 && codePoint <= 0xffdc) ||
    MARK.test(String.fromCodePoint(codePoint))
  )
}

/** True for the commonest characters that nothing changes unless a mark follows. */
function isPlain(unit: number): boolean {
  if (unit < 0xa0) return true
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xc0 && unit <= 0xff) ||
    unit === 0x3001 ||
    unit === 0x3002 ||
    (unit >= 0x3008 && unit <= 0x3011) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x0410 && unit <= 0x044f) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  )
}

/** Where the plain characters from `from` on end; one that has a mark is not plain. */
function endOfPlain(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1
  return at > from && endOfMarks(text, at) > at ? at - 1 : at
}

/** Where the marks from `from` on end, invisible characters between them included. */
function endOfMarks(text: string, from: number): number {
  let end = from
  let at = from
  for (let count = 0; count < MAX_MARKS && at < text.length; count += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    at += widthOf(codePoint)
    if (isInvisible(codePoint)) continue
    if (!isJoining(codePoint)) break
    end = at
  }
  return end
}

function widthOf(codePoint: number): 1 | 2 {
  return codePoint > 0xffff ? 2 : 1
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

class Builder {
  readonly #source: string
  readonly #map = new OffsetMap()
  #out = ''
  /** The last character of `#out`; to ask the growing string for it would flatten it each time. */
  #last = ''
  /** The output ends like a number, but not because a plain number stood there. */
  #guarded = false

  constructor(source: string) {
    this.#source = source
  }

  /** Reads a run of plain characters or one other with its marks; returns where to go on. */
  read(at: number): number {
    const plain = endOfPlain(this.#source, at)
    if (plain > at) {
      this.#addPlain(at, plain)
      return plain
    }
    const codePoint = this.#source.codePointAt(at) ?? 0
    const end = at + widthOf(codePoint)
    if (isInvisible(codePoint)) {
      this.#add('', at, end)
      return end
    }
    const whole = endOfMarks(this.#source, end)
    this.#addFolded(codePoint, at, whole)
    return whole
  }

  finish(): NormalisedText {
    const map = this.#map
    return { text: this.#out, toOriginal: (span) => map.toOriginal(span) }
  }

  #addPlain(start: number, end: number): void {
    if (this.#guarded && isDigit(this.#source.charCodeAt(start))) this.#add(' ', start, start)
    this.#guarded = false
    this.#out += this.#source.slice(start, end)
    this.#last = this.#source.charAt(end - 1)
  }

  #addFolded(codePoint: number, start: number, end: number): void {
    const written = this.#source.slice(start, end)
    const read = readAs(written)
    const first = isDigit(read.charCodeAt(0))
    const isNumber = first && isDigitSign(codePoint)
    // １，２９９ was typed in one width
    const isGroup = isNumber && this.#last === ','
    const isGlued = isNumber ? this.#guarded && !isGroup : first && NUMBER_END.test(this.#last)
    if (isGlued) this.#add(' ', start, start)
    this.#add(read, start, end)
    this.#guarded = !isNumber && read !== written && endsLikeNumber(read, codePoint)
  }

  #add(read: string, start: number, end: number): void {
    this.#map.add({ start: this.#out.length, length: read.length, from: { start, end } })
    this.#out += read
    if (read !== '') this.#last = read.slice(-1)
  }
}

function readAs(written: string): string {
  const alike = ALIKE.get(written)
  if (alike !== undefined) return alike
  const unit = written.charCodeAt(0)
  if (written.length === 1 && unit >= 0xff01 && unit <= 0xff5e) {
    return String.fromCharCode(unit - 0xfee0)
  }
  return compose(written)
}

function compose(written: string): string {
  const visible = [...written].filter((character) => !isInvisible(character.codePointAt(0) ?? 0))
  const only = visible.length === 1 ? ALIKE.get(visible[0] ?? '') : undefined
  if (only !== undefined) return only
  const composed = visible.join('').normalize('NFKC')
  return composed.replace(ANY_ALIKE, (sign) => ALIKE.get(sign) ?? sign)
}

/** Plain, full-width and mathematical digits are digits of a number; circled and raised ones stand for themselves. */
function isDigitSign(codePoint: number): boolean {
  return (
    isDigit(codePoint) ||
    (codePoint >= 0xff10 && codePoint <= 0xff19) ||
    (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff)
  )
}

/** `３．５` and `10：30` are one number or time, so their signs are not guarded; a full-width comma separates clauses. */
function endsLikeNumber(read: string, codePoint: number): boolean {
  if (codePoint === 0xff0e) return false
  return NUMBER_END.test(read.slice(-1))
}

const SIGNS = /[©®℠™]/g
const SPACE = /\s+/g

/** A name as it is compared: normalised, lower-case, without trade mark signs, white space trimmed and collapsed. */
export function foldKey(text: string): string {
  const lower = normalise(text).text.toLowerCase().replace(SIGNS, '')
  return normalise(lower).text.replace(SPACE, ' ').trim() // İ becomes two characters that may need composing
}
