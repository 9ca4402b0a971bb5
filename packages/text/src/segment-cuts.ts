import type { Character } from './segment-characters.ts'

const ZERO_WIDTH_JOINER = 0x200d

/** Remembers where a sentence that grows too long may be cut. */
export class CutPlaces {
  /** Ends of sentences within a line that must stay whole. */
  #sentence = 0
  #clause = 0
  #space = 0
  #character = 0

  #before: Character | undefined
  #spaced = false
  #digitBeforeClause = false
  #joinerBefore = false
  #flagIsOpen = false

  noteSentence(position: number): void {
    this.#sentence = position
  }

  /** Reads the character at `position`, whatever it is. */
  read(character: Character, position: number): void {
    const { codePoint, kind } = character
    if (!this.#isJoined(character)) this.#character = position
    this.#joinerBefore = codePoint === ZERO_WIDTH_JOINER
    if (kind === 'extend') return
    if (kind === 'white' || kind === 'newline') this.#spaced = true
    else this.#readInk(character, position)
  }

  /** The best place after `start`; `undefined` if there is none. */
  after(start: number): number | undefined {
    if (this.#sentence > start) return this.#sentence
    if (this.#clause > start) return this.#clause
    if (this.#space > start) return this.#space
    return this.#character > start ? this.#character : undefined
  }

  /** True inside an emoji sequence, a flag or an accented letter. */
  #isJoined({ codePoint, kind }: Character): boolean {
    if (kind === 'extend') return true
    const isFlag = codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
    this.#flagIsOpen = isFlag && !this.#flagIsOpen
    if (isFlag && !this.#flagIsOpen) return true
    return this.#joinerBefore && kind !== 'white' && kind !== 'newline'
  }

  #readInk(character: Character, position: number): void {
    if (this.#spaced) this.#noteSpace(character, position)
    else if (this.#endsClause(character)) this.#clause = position
    if (character.kind === 'clause') this.#digitBeforeClause = this.#before?.kind === 'digit'
    this.#before = character
    this.#spaced = false
  }

  #noteSpace({ kind }: Character, position: number): void {
    const before = this.#before?.kind
    this.#space = position
    const isInAmount = kind === 'digit' || before === 'digit' || before === 'currency'
    if (before === 'clause' || !isInAmount) this.#clause = position
  }

  /** A comma or colon with no space after it, but not that of `1,299`, `１，２９９`, `10:30` or `https:`. */
  #endsClause({ kind }: Character): boolean {
    if (this.#before?.kind !== 'clause') return false
    if (this.#digitBeforeClause && kind === 'digit') return false
    return this.#before.codePoint > 0x7f || kind === 'wide'
  }
}
