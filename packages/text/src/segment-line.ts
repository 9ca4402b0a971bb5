import type { Character } from './segment-characters.ts'

/** What the beginning of a line says about the whole line: `whole` lines (list items, headings, table rows) are not split. */
export type LineKind = 'text' | 'whole' | 'fence'

const NUMERAL = '一二三四五六七八九十百零〇'

/** A mark that is complete: nothing that follows could undo it. */
const WHOLE = new RegExp(
  `^(?:\\*{2})?(?:${[
    '[-*+–—]\\s',
    '#{1,6}\\s',
    '\\|',
    '[•·●○■□◆◇▪▫▸►▶‣⁃◦※★☆①-⑳❶-❿➀-➓㈠-㈩⑴-⒇⒈-⒛]',
    '\\d{1,3}(?:[.．][^\\d.．]|[)）、]|\\ufe0f?\\u20e3)',
    '[(（](?:\\d{1,3}|[A-Za-z])[)）]',
    `[(（][${NUMERAL}]{1,3}[)）]`,
    `[${NUMERAL}]{1,3}、`,
    '[A-Za-z][)）、]',
    '[A-Ha-h][.．][\\s\\u4e00-\\u9fff]', // later letters are initials of names more often
    '[ivxIVX]{2,4}(?:[)）]|[.．]\\s)',
  ].join('|')})`,
)
const FENCE = /^(?:`{3}|~{3})/

/** A beginning that may still become a mark. */
const OPEN = new RegExp(
  `^(?:\\*{0,2}|\`{1,2}|~{1,2}|(?:\\*{2})?(?:${[
    '[-*+–—]',
    '#{1,6}',
    '\\d{1,3}(?:[.．]|\\ufe0f)?',
    '[(（](?:\\d{0,3}|[A-Za-z])',
    `[(（]?[${NUMERAL}]{1,3}`,
    '[A-Za-z]',
    '[A-Ha-h][.．]',
    '[ivxIVX]{2,4}[.．]?',
  ].join('|')}))$`,
)

/**
 * Judges a line by its first characters, without indentation and `>`.
 *
 * @param beginning At most a few characters; a space stands for white space.
 * @returns `undefined` while more characters may change the answer.
 */
export function lineKind(beginning: string): LineKind | undefined {
  if (FENCE.test(beginning)) return 'fence'
  if (WHOLE.test(beginning)) return 'whole'
  return OPEN.test(beginning) ? undefined : 'text'
}

const BACKTICK = 0x60
const QUOTED_LINE = 0x3e

/** Knows whether the present line stays whole. */
export class LineReader {
  /** The line's first characters, until they have told what it is. */
  #beginning: string | undefined = ''
  #isWhole = false
  #inFence = false
  /** The present line opened the fence. */
  #opensFence = false
  #before = 0

  get isWhole(): boolean {
    return this.#isWhole
  }

  begin(): void {
    this.#beginning = ''
    this.#isWhole = this.#inFence
    this.#opensFence = false
  }

  readWhite(): void {
    if (this.#beginning) this.#read(' ')
    this.#before = 0
  }

  /** Reads any other character, also one that belongs to the one before. */
  readOther({ codePoint, kind }: Character): void {
    if (this.#beginning !== undefined) {
      const isSkipped = this.#beginning === '' && (codePoint === QUOTED_LINE || kind === 'extend')
      if (!isSkipped) this.#read(String.fromCodePoint(codePoint))
    } else if (this.#opensFence && codePoint === BACKTICK && this.#before !== BACKTICK) {
      this.#inFence = false // ```code``` within a line
    }
    this.#before = codePoint
  }

  #read(character: string): void {
    const beginning = `${this.#beginning ?? ''}${character}`
    const kind = lineKind(beginning)
    this.#beginning = kind === undefined ? beginning : undefined
    if (kind === 'whole') this.#isWhole = true
    if (kind !== 'fence') return
    this.#inFence = !this.#inFence
    this.#opensFence = this.#inFence
    this.#isWhole = true
  }
}
