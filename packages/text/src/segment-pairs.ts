import type { Character } from './segment-characters.ts'

const MAX_DEPTH = 16

const OPENER_OF: ReadonlyMap<number, number> = new Map(
  [
    '()',
    '（）',
    '[]',
    '［］',
    '【】',
    '{}',
    '｛｝',
    '「」',
    '『』',
    '｢｣',
    '《》',
    '〈〉',
    '“”',
    '‘’',
    '«»',
    '‹›',
    '""',
    '＂＂',
  ].map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)] as const),
)

/** Where a sign stands: at the beginning of a sentence or clause, or in the middle of one. */
type Place = 'leading' | 'inset'

interface OpenPair {
  readonly opener: number
  readonly place: Place
}

/** Keeps count of brackets and quotes, and of the signs that open and close alike: `"`, `*`, `_` and backticks. */
export class Pairs {
  /** Signs that open and close alike, and are open. */
  readonly #open = new Set<number>()
  readonly #stack: OpenPair[] = []
  #before = 0
  #last = 0
  #inset = false

  /** True if what was closed last had been opened in the middle of a sentence. */
  get inset(): boolean {
    return this.#inset
  }

  beginLine(): void {
    this.#open.clear()
    this.#stack.length = 0
    this.#inset = false
  }

  /** True if the character closes something where it directly follows other text. */
  closes({ codePoint, kind }: Character): boolean {
    if (kind === 'closer') return true
    return (kind === 'quote' || kind === 'emphasis') && this.#open.has(codePoint)
  }

  /** True if the character goes on with a run such as `**`. */
  isRun({ codePoint, kind }: Character): boolean {
    return kind === 'emphasis' && this.#before === codePoint
  }

  readWhite(): void {
    this.#before = 0
  }

  readInk(character: Character, place: Place): void {
    const { codePoint, kind } = character
    if (kind === 'opener' || (kind === 'quote' && !this.#open.has(codePoint))) {
      if (this.#stack.length < MAX_DEPTH) this.#stack.push({ opener: codePoint, place })
    } else if (kind === 'closer' || kind === 'quote') {
      this.#close(codePoint)
    }
    if (kind === 'quote' || (kind === 'emphasis' && !this.isRun(character))) this.#toggle(codePoint)
    this.#before = codePoint
  }

  /** The last sign seemed to open, and turned out to close. */
  closeLast(): void {
    this.#open.delete(this.#last)
  }

  #close(codePoint: number): void {
    const top = this.#stack.at(-1)
    if (top === undefined || top.opener !== OPENER_OF.get(codePoint)) return
    this.#inset = top.place === 'inset'
    this.#stack.pop()
  }

  #toggle(codePoint: number): void {
    if (!this.#open.delete(codePoint)) this.#open.add(codePoint)
    this.#last = codePoint
  }
}
