import { isLabel, type StopUsage, stopUsage } from './abbreviations.ts'
import type { Character, CharacterKind } from './segment-characters.ts'

/** Longer than every abbreviation; keeps the memory of a word bounded. */
const MAX_WORD = 16

/** The word before the present character, and whether it is part of a web address. */
export class WordReader {
  #word = ''
  /** The word before it, if only white space lies between. */
  #previous = ''
  #kindBefore: CharacterKind | undefined
  #hasDomain = false
  #isAddress = false
  #before: Character | undefined
  #spaced = false

  /** With its inner full stops; cut off after a few characters. */
  get word(): string {
    return this.#word
  }

  /** Kind of the character before the word: `white`, or `clause` also if white space follows that. */
  get kindBefore(): CharacterKind | undefined {
    return this.#kindBefore
  }

  /** True in `https://a.com/b` and `a.com`. */
  get inAddress(): boolean {
    return this.#isAddress || this.#hasDomain
  }

  /** What a full stop after the word may mean. */
  usage(): StopUsage {
    const isLetter = this.#word.length === 1
    // The C of 5°C is no initial, neither is that of “option C”.
    if (isLetter && (this.#kindBefore === 'symbol' || isLabel(this.#previous))) return 'plain'
    return stopUsage(this.#word)
  }

  readWhite(): void {
    if (this.#word !== '') this.#previous = this.#word
    this.#word = ''
    this.#spaced = true
    this.#leaveAddress()
  }

  readInk(character: Character): void {
    const { codePoint, kind } = character
    if (kind === 'letter' || kind === 'digit') this.#readLetter(codePoint, kind)
    else if (kind === 'dot') this.#readDot()
    else this.#readSign(codePoint, kind)
    this.#before = character
    this.#spaced = false
  }

  #readLetter(codePoint: number, kind: 'letter' | 'digit'): void {
    const before = this.#before?.kind
    if (this.#word === '') this.#kindBefore = this.#spaced && before !== 'clause' ? 'white' : before
    if (kind === 'letter' && before === 'dot' && !this.#spaced) this.#hasDomain = true
    this.#lengthen(String.fromCodePoint(codePoint))
  }

  #readDot(): void {
    if (this.#before?.kind === 'dot') this.#word = ''
    else if (this.#word !== '') this.#lengthen('.')
  }

  #readSign(codePoint: number, kind: CharacterKind): void {
    const isApostrophe = codePoint === 0x27 || codePoint === 0x2019
    if (isApostrophe && this.#word !== '') this.#lengthen("'")
    else this.#leaveWord()
    if (codePoint > 0x7f || kind === 'opener' || kind === 'closer' || kind === 'quote') {
      this.#leaveAddress()
    } else if (codePoint === 0x2f && (this.#hasDomain || this.#before?.codePoint === 0x2f)) {
      this.#isAddress = true
    }
  }

  #lengthen(character: string): void {
    if (this.#word.length < MAX_WORD) this.#word += character
  }

  #leaveWord(): void {
    this.#word = ''
    this.#previous = ''
  }

  #leaveAddress(): void {
    this.#hasDomain = false
    this.#isAddress = false
  }
}
