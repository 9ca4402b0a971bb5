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
export function eachNgram(
  text: string,
  { run, bits }: NgramOptions,
  tell: (ngram: Ngram) => void,
): void {
  const mask = 2 ** bits - 1
  const pieces = piecesOf(text)
  const say = (hash: number, words: () => string) =>
    tell({ bucket: spread(hash) & mask, text: words })
  for (const [at, piece] of pieces.entries()) {
    let hash = piece.hash
    if (!EDGES.has(piece.text)) say(hash, () => piece.text)
    for (let size = 2; size <= run; size += 1) {
      const last = pieces[at + size - 1]
      if (last === undefined) break
      hash = joined(hash, last.hash)
      say(hash, () => written(pieces.slice(at, at + size)))
    }
    for (const gap of GAPS) {
      const last = pieces[at + gap + 1]
      if (last === undefined) break
      say(joined(joined(piece.hash, -gap), last.hash), () => `${piece.text}…${last.text}`)
    }
    if (LONG_WORD.test(piece.text)) eachPart(`<${piece.text}>`, say)
  }
}

function eachPart(word: string, say: (hash: number, words: () => string) => void): void {
  for (const size of PART_LENGTHS) {
    for (let at = 0; at + size <= word.length; at += 1) {
      const part = word.slice(at, at + size)
      say(joined(hashOf(part), 1), () => part)
    }
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

function written(pieces: readonly Piece[]): string {
  const words = pieces.map((piece) => piece.text)
  return words.join(words.some((word) => SPACED.test(word)) ? ' ' : '')
}

/** FNV-1a, 32 bit. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = joined(hash, word.charCodeAt(at))
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
