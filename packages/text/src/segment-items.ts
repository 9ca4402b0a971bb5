import type { Character, CharacterKind } from './segment-characters.ts'

const SMALL_NUMBER = /^\d{1,2}$/
const MAX_DIGITS = 3

/** Tells the `1.` that numbers a list item from the `1.` that ends a sentence. */
export class ItemMarks {
  /** Digits and letters since the sentence began, while there is nothing else. */
  #digits = 0
  #letters = 0
  #isLead = true
  /** The number that would go on with the line's list. */
  #next = 1

  beginLine(): void {
    this.#next = 1
    this.begin()
  }

  /** A sentence begins with the present character. */
  begin(): void {
    this.#isLead = true
    this.#digits = 0
    this.#letters = 0
  }

  /** A sentence began before the present character. */
  skip(): void {
    this.#isLead = false
  }

  readWhite(): void {
    if (this.#digits + this.#letters > 0) this.#isLead = false
  }

  readInk({ kind }: Character): void {
    if (!this.#isLead) return
    if (kind === 'digit') this.#digits += 1
    else if (kind === 'letter') this.#letters += 1
    else if (this.#digits + this.#letters > 0 || !mayPrecede(kind)) this.#isLead = false
  }

  /**
   * True if a full stop after `word` marks an item: a number or letter that begins a sentence, or a number that goes on
   * from an item or begins after a colon.
   */
  isMark(word: string, kindBefore: CharacterKind | undefined): boolean {
    const isNumber = this.#letters === 0 && this.#digits > 0 && this.#digits <= MAX_DIGITS
    const isLead = this.#isLead && (isNumber || (this.#letters === 1 && this.#digits === 0))
    const isNext =
      SMALL_NUMBER.test(word) &&
      Number(word) === this.#next &&
      (this.#next > 1 || kindBefore === 'clause')
    if (isNext || (isLead && isNumber)) this.#next = Number(word) + 1
    return isLead || isNext
  }
}

function mayPrecede(kind: CharacterKind): boolean {
  return kind === 'opener' || kind === 'quote' || kind === 'emphasis'
}
