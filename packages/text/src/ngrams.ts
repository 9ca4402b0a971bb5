import { foldSpokenHan } from './fold-han.ts'
import { normalise } from './normalise.ts'

/** A piece of a text that n-grams are made of: a Han character, a Latin word, a number, a sign. */
interface Piece {
  readonly text: string
  readonly hash: number
}

/** An n-gram: the bucket that it is filed under, and how it reads. */
export interface Ngram {
  readonly bucket: number
  readonly text: () => string
}

export interface NgramOptions {
  /** Longest run of pieces that counts as one n-gram. */
  readonly run: number
  /** There are `2 ** bits` buckets; at most 30 bits. */
  readonly bits: number
}

const PIECE =
  /[a-z]{1,30}(?:'[a-z]{1,4})?|\d{1,30}|[\u3400-\u9fff]|[?!.,;:、。\n]|\p{Extended_Pictographic}/gu
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['。', '.'],
  ['、', ','],
  [';', '.'],
  [':', ','],
  ['\n', '.'],
])
const DIGITS = /^\d/
const LONG_WORD = /^[a-z]{4}/
const PART_LENGTHS = [3, 4, 5]
/** Pieces left out between two; further ones say little of each other. */
const GAPS = [1, 2]

/**
 * Calls back with every n-gram of a text: runs of up to `run` pieces, pairs with one or two pieces left out between them, and, in Latin words
 * of four letters or more, runs of three to five letters, which bear slips of the finger. Case, width, traditional characters, which
 * number and which end of a sentence make no difference. Linear in the text; an n-gram that stands twice is told twice.
 */
export function eachNgram(text: string, options: NgramOptions, tell: (ngram: Ngram) => void): void {
  const pieces = piecesOf(text)
  walk(pieces, options, (bucket, at, size, gap) =>
    tell({ bucket, text: () => written(pieces, at, size, gap) }),
  )
}

/** The buckets of a text's n-grams, each once. */
export function bucketsOf(text: string, options: NgramOptions): ReadonlySet<number> {
  const buckets = new Set<number>()
  walk(piecesOf(text), options, (bucket) => buckets.add(bucket))
  return buckets
}

/** Told without objects, since there are many: `size` pieces from `at` on, of which all between the outer two are left out where `gap`. */
type Say = (bucket: number, at: number, size: number, gap: Gap) => void
/** A part of a word begins at `gap.from` in it, and `size` is its length. */
type Gap = boolean | { readonly from: number }

function walk(pieces: readonly Piece[], { run, bits }: NgramOptions, say: Say): void {
  const mask = 2 ** bits - 1
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined) continue
    let hash = piece.hash
    if (!EDGES.has(piece.text)) say(spread(hash) & mask, at, 1, false)
    for (let size = 2; size <= run; size += 1) {
      const last = pieces[at + size - 1]
      if (last === undefined) break
      hash = joined(hash, last.hash)
      say(spread(hash) & mask, at, size, false)
    }
    for (const gap of GAPS) {
      const last = pieces[at + gap + 1]
      if (last === undefined) break
      say(spread(joined(joined(piece.hash, -gap), last.hash)) & mask, at, gap + 2, true)
    }
    if (LONG_WORD.test(piece.text))
      walkParts(piece.text, (part, from, size) => say(spread(part) & mask, at, size, { from }))
  }
}

function walkParts(word: string, say: (hash: number, from: number, size: number) => void): void {
  const edged = `<${word}>`
  for (const size of PART_LENGTHS) {
    for (let from = 0; from + size <= edged.length; from += 1)
      say(joined(hashOf(edged, from, from + size), 1), from, size)
  }
}

const EDGES: ReadonlySet<string> = new Set(['^', '$'])

function piecesOf(text: string): readonly Piece[] {
  const plain = foldSpokenHan(normalise(text).text.toLowerCase())
  const words = Array.from(plain.matchAll(PIECE), ([word]) =>
    DIGITS.test(word) ? '0' : (SIGNS.get(word) ?? word),
  )
  return ['^', ...words, '$'].map((word) => ({ text: word, hash: hashOf(word) }))
}

const SPACED = /[a-z0]/

function written(pieces: readonly Piece[], at: number, size: number, gap: Gap): string {
  const first = pieces[at]?.text ?? ''
  if (typeof gap === 'object') return `<${first}>`.slice(gap.from, gap.from + size)
  if (gap) return `${first}…${pieces[at + size - 1]?.text ?? ''}`
  const words = pieces.slice(at, at + size).map((piece) => piece.text)
  return words.join(words.some((word) => SPACED.test(word)) ? ' ' : '')
}

/** FNV-1a, 32 bit. */
function hashOf(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = joined(hash, word.charCodeAt(at))
  return hash
}

function joined(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193)
}

/** Mixes the upper bits into the lower ones, which choose the bucket. */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15)
  mixed = Math.imul(mixed, 0x2c1b3c6d)
  mixed ^= mixed >>> 12
  mixed = Math.imul(mixed, 0x297a2d39)
  return mixed ^ (mixed >>> 15)
}
