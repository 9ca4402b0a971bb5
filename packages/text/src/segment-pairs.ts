import type { Character } from './segment-characters.ts'

const QUOTES = [0x22, 0xff02]

/** Keeps count of the signs that open and close alike: `"`, `*`, `_` and backticks. */
export class Pairs {
  readonly #open = new Set<number>()
  #before = 0

  beginLine(): void {
    this.#open.clear()
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

  readInk(character: Character): void {
    const { codePoint, kind } = character
    const toggles = kind === 'quote' || (kind === 'emphasis' && !this.isRun(character))
    if (toggles && !this.#open.delete(codePoint)) this.#open.add(codePoint)
    this.#before = codePoint
  }

  /** The last quotation mark seemed to open, and turned out to close. */
  closeQuote(): void {
    for (const quote of QUOTES) this.#open.delete(quote)
  }
}
