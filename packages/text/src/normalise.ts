import type { Span } from './span.ts'

/** A text in the form in which it is read and compared, and the way back to how it was written. */
export interface NormalisedText {
  readonly text: string
  /** The range of the original from which a range of `text` came; characters that were removed at its edges stay out. */
  toOriginal(span: Span): Span
}

/** A place where lengths differ: `[outStart, outEnd)` of the result came from `[start, end)` of the original. */
interface Piece {
  readonly outStart: number
  readonly outEnd: number
  readonly start: number
  readonly end: number
}

/**
 * Characters that are read alike: quotes, primes, dashes. NFKC would leave these or make worse of them (a prime doubled,
 * an accent with a space before it). Trade mark signs stay signs, so that a name is not glued to `TM`.
 */
const ALIKE = new Map<number, string>(
  Object.entries({
    "'": '\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07',
    '"': '\u201c\u201d\u201e\u201f\u2033\uff02',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d',
    '~': '\u301c\uff5e',
    '/': '\u2044\u2215\uff0f',
  }).flatMap(([plain, others]) =>
    [...others].map((other) => [other.charCodeAt(0), plain] as const),
  ),
)
  .set(0x2122, '\u2122')
  .set(0x2120, '\u2120')

const MARK = /^\p{M}$/u

/** Zero-width, bidi-control and variation-selector characters; soft hyphens. */
function isInvisible(codePoint: number): boolean {
  if (codePoint < 0x200b) return codePoint === 0xad || codePoint === 0x61c || codePoint === 0x180e
  return (
    codePoint <= 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xe0000 && codePoint <= 0xe01ef)
  )
}

/** Joins with the character before it when composed. */
function isJoining(codePoint: number): boolean {
  if (codePoint < 0x300) return false
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return false
  return (
    (codePoint >= 0x1161 && codePoint <= 0x11c2) || // Hangul vowels and finals
    codePoint === 0xff9e || // half-width voicing marks
    codePoint === 0xff9f ||
    MARK.test(String.fromCodePoint(codePoint))
  )
}

/** Characters that no step changes unless a mark follows. */
function isPlain(codePoint: number): boolean {
  return (
    codePoint < 0xa0 ||
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    codePoint === 0x3001 ||
    codePoint === 0x3002 ||
    (codePoint >= 0x3008 && codePoint <= 0x3011)
  )
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** `MAX_MARKS` marks are composed with one letter; reordering more of them is not linear. */
const MAX_MARKS = 30

/**
 * Brings a text into the form in which it is read: NFKC, invisible characters removed, quotes and dashes of one kind.
 *
 * Case is kept. Digits that were apart stay apart: `1½` becomes `1 1/2`, `①10元` becomes `1 10元`, `3，200` becomes
 * `3, 200`. Linear in the text; a text that needs nothing is returned as it is.
 */
export function normalise(text: string): NormalisedText {
  const first = firstChange(text)
  if (first === text.length) return { text, toOriginal: ({ start, end }) => ({ start, end }) }
  const builder = new Builder(text)
  for (let at = 0; at < text.length; ) at = builder.read(at)
  return builder.finish()
}

function firstChange(text: string): number {
  let at = 0
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1
  return at
}

class Builder {
  readonly #source: string
  readonly #pieces: Piece[] = []
  #out = ''
  /** The last output was not a plain digit in the source, but ends like a number. */
  #guarded = false

  constructor(source: string) {
    this.#source = source
  }

  /** Reads one character with its marks at `at`; returns where the next one begins. */
  read(at: number): number {
    const codePoint = this.#source.codePointAt(at) ?? 0
    const end = at + (codePoint > 0xffff ? 2 : 1)
    if (isInvisible(codePoint)) {
      this.#add('', at, end)
      return end
    }
    const whole = this.#endOfMarks(end)
    if (whole > end) this.#addFolded(this.#source.slice(at, whole), at, whole)
    else if (isPlain(codePoint)) this.#addPlain(codePoint, at, end)
    else this.#addFolded(this.#source.slice(at, end), at, end)
    return whole
  }

  finish(): NormalisedText {
    const pieces = this.#pieces
    return { text: this.#out, toOriginal: (span) => toOriginal(pieces, span) }
  }

  #endOfMarks(from: number): number {
    let at = from
    for (let count = 0; count < MAX_MARKS && at < this.#source.length; count += 1) {
      const codePoint = this.#source.codePointAt(at) ?? 0
      if (!isJoining(codePoint) || isInvisible(codePoint)) break
      at += codePoint > 0xffff ? 2 : 1
    }
    return at
  }

  #addPlain(codePoint: number, start: number, end: number): void {
    if (this.#guarded && isDigit(codePoint)) this.#add(' ', start, start)
    this.#guarded = false
    this.#add(this.#source.slice(start, end), start, end)
  }

  #addFolded(written: string, start: number, end: number): void {
    const codePoint = written.codePointAt(0) ?? 0
    const read = ALIKE.get(codePoint) ?? written.normalize('NFKC').replaceAll('\u2044', '/')
    const isDigitForm = read.length === 1 && isDigit(read.charCodeAt(0)) && isDigitSign(codePoint)
    if (isDigitForm) {
      this.#addDigit(read, start, end)
      return
    }
    if (isDigit(read.charCodeAt(0)) && isDigit(this.#out.charCodeAt(this.#out.length - 1))) {
      this.#add(' ', start, start)
    }
    this.#add(read, start, end)
    this.#guarded = read !== written && endsLikeNumber(read, codePoint)
  }

  #addDigit(read: string, start: number, end: number): void {
    const grouped = this.#out.endsWith(',') // １，２９９ was typed in one width
    if (this.#guarded && !grouped) this.#add(' ', start, start)
    this.#guarded = false
    this.#add(read, start, end)
  }

  #add(read: string, start: number, end: number): void {
    const outStart = this.#out.length
    this.#out += read
    if (read.length !== end - start) {
      this.#pieces.push({ outStart, outEnd: this.#out.length, start, end })
    }
  }
}

/** Full-width and mathematical digits are digits of a number; circled and raised ones stand for themselves. */
function isDigitSign(codePoint: number): boolean {
  return (
    (codePoint >= 0xff10 && codePoint <= 0xff19) || (codePoint >= 0x1d7ce && codePoint <= 0x1d7ff)
  )
}

/** `３．５` is one number, so the full-width point is not guarded; a full-width comma separates clauses. */
function endsLikeNumber(read: string, codePoint: number): boolean {
  if (codePoint === 0xff0e || codePoint === 0xff1a) return false
  const last = read.charCodeAt(read.length - 1)
  return isDigit(last) || last === 0x2e || last === 0x2c
}

function toOriginal(pieces: readonly Piece[], span: Span): Span {
  const start = originalStart(pieces, span.start)
  return { start, end: Math.max(start, originalEnd(pieces, span.end)) }
}

function originalStart(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[countUntil(pieces, (outStart) => outStart <= offset) - 1]
  if (piece === undefined) return offset
  return offset < piece.outEnd ? piece.start : offset - piece.outEnd + piece.end
}

function originalEnd(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[countUntil(pieces, (outStart) => outStart < offset) - 1]
  if (piece === undefined) return offset
  return offset < piece.outEnd ? piece.end : offset - piece.outEnd + piece.end
}

/** How many pieces, from the first, start where `isBefore` holds; found by halving. */
function countUntil(pieces: readonly Piece[], isBefore: (outStart: number) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(pieces[middle]?.outStart ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

const SIGNS = /[\u00a9\u00ae\u2120\u2122]/g
const SPACE = /\s+/g

/** A name as it is compared: normalised, lower-case, without trade mark signs, white space trimmed and collapsed. */
export function foldKey(text: string): string {
  return normalise(text).text.toLowerCase().replace(SIGNS, '').replace(SPACE, ' ').trim()
}
