import { SentenceScanner } from './segment-scanner.ts'
import type { Span } from './span.ts'

/** A sentence with the white space after it; its span indexes the whole text. */
export interface TextSentence extends Span {
  readonly text: string
}

/** How a text is split. */
export interface SegmentOptions {
  /**
   * UTF-16 code units of the longest sentence, at least 2. A longer one is cut after its last clause or word that fits.
   * Default: 600.
   */
  readonly maxLength?: number
}

/** Splits a text that arrives in pieces. */
export interface Segmenter {
  /** Takes the next piece; gives the sentences whose end is now certain. */
  push(chunk: string): readonly TextSentence[]
  /** Gives the rest. Nothing may be pushed afterwards. */
  end(): readonly TextSentence[]
}

const DEFAULT_MAX_LENGTH = 600
const NOTHING: readonly TextSentence[] = []

/**
 * Splits Chinese, English and mixed text into sentences as it arrives.
 *
 * The sentences are the same however the text is cut into chunks, and together they are the text. White space belongs to
 * the sentence before it, at the very beginning to the first. A sentence is given as soon as its end is certain: at the
 * first character after its terminator, closing quotes and white space; after an abbreviation, at the end of the next word.
 *
 * Sentences end at `。！？!?`, at a full stop that is none of an abbreviation, number, address or list mark, and at line
 * breaks. `；` ends none: its clauses share subjects and conditions. List items, headings, table rows and lines of fenced
 * code stay whole.
 *
 * @throws RangeError if `maxLength` is not a number of at least 2.
 */
export function segmenter(options: SegmentOptions = {}): Segmenter {
  const { maxLength = DEFAULT_MAX_LENGTH } = options
  if (!(maxLength >= 2)) throw new RangeError('maxLength must be a number of at least 2')
  return new StreamSegmenter(new SentenceScanner(maxLength))
}

/** Splits a whole text, exactly as {@link segmenter} does. */
export function splitSentences(
  text: string,
  options: SegmentOptions = {},
): readonly TextSentence[] {
  const stream = segmenter(options)
  return [...stream.push(text), ...stream.end()]
}

class StreamSegmenter implements Segmenter {
  readonly #scanner: SentenceScanner
  /** Text from `#start` on that is in no sentence yet. */
  #held = ''
  #start = 0
  /** A high surrogate that ended a chunk. */
  #high = 0
  #ended = false

  constructor(scanner: SentenceScanner) {
    this.#scanner = scanner
  }

  push(chunk: string): readonly TextSentence[] {
    if (this.#ended) throw new Error('The segmenter has ended')
    this.#held += chunk
    for (let at = 0; at < chunk.length; at += 1) this.#readUnit(chunk.charCodeAt(at))
    return this.#release()
  }

  end(): readonly TextSentence[] {
    if (this.#ended) return []
    this.#ended = true
    if (this.#high > 0) this.#scanner.read(this.#high)
    this.#scanner.finish()
    return this.#release()
  }

  #readUnit(unit: number): void {
    const high = this.#high
    this.#high = 0
    if (high > 0 && (unit & 0xfc00) === 0xdc00) {
      this.#scanner.read(0x10000 + ((high & 0x3ff) << 10) + (unit & 0x3ff))
      return
    }
    if (high > 0) this.#scanner.read(high)
    if ((unit & 0xfc00) === 0xd800) this.#high = unit
    else this.#scanner.read(unit)
  }

  #release(): readonly TextSentence[] {
    const ends = this.#scanner.takeEnds()
    if (ends.length === 0) return NOTHING
    const sentences: TextSentence[] = []
    let start = this.#start
    for (const end of ends) {
      sentences.push({ start, end, text: this.#held.slice(start - this.#start, end - this.#start) })
      start = end
    }
    this.#held = this.#held.slice(start - this.#start)
    this.#start = start
    return sentences
  }
}
