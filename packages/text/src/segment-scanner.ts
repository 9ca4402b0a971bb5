import { SENTENCE_STARTERS, stopUsage, TIME_CONTINUATIONS } from './abbreviations.ts'
import { type CharacterKind, kindOf } from './segment-characters.ts'
import { lineKind } from './segment-line.ts'
import { judge, type Stop, type Undecided } from './segment-stop.ts'

/** Longer than every abbreviation and every word that decides; keeps the memory of a word bounded. */
const MAX_WORD = 16
const SMALL_NUMBER = /^\d{1,2}$/

/** An end that the word or bracket at `position` will decide. */
interface Doubt {
  readonly outcome: Undecided
  readonly position: number
  word: string
}

/**
 * Finds where sentences end, one code point at a time.
 *
 * Its state is all that it remembers: it never looks back into the text, so that neither chunks nor length matter. An
 * end is always placed before a character that is not white space.
 */
export class SentenceScanner {
  readonly #maxLength: number
  #ends: number[] = []
  #position = 0

  // The sentence
  #start = 0
  #inkEnd = 0
  #stop: Stop | undefined
  #doubt: Doubt | undefined
  /** Digits since the sentence began, if there is nothing else yet; a full stop then numbers a list item. */
  #leadDigits = 0
  #isLead = true

  // Where a sentence that is too long may be cut
  #suppressedEnd = 0
  #clauseEnd = 0
  #spaceEnd = 0
  #characterEnd = 0

  // The line
  #newline = false
  #lineStart: string | undefined = ''
  #isWhole = false
  #inFence = false
  #isFenceLine = false
  #nextItem = 1
  #quoteOpen = false
  readonly #emphasisOpen = new Set<number>()

  // The word and the characters before
  #word = ''
  #kindBeforeWord: CharacterKind | undefined
  #hasDomain = false
  #inAddress = false
  #spaced = false
  #lastKind: CharacterKind | undefined
  #last = 0
  #digitBeforeClause = false
  #joiner = false
  #flagOpen = false

  constructor(maxLength: number) {
    this.#maxLength = maxLength
  }

  /** Ends found since the last call, ascending. */
  takeEnds(): readonly number[] {
    const ends = this.#ends
    if (ends.length > 0) this.#ends = []
    return ends
  }

  /** Reads the next code point; a lone surrogate counts as one. */
  read(codePoint: number): void {
    const width = codePoint > 0xffff ? 2 : 1
    const kind = kindOf(codePoint)
    if (!this.#isJoined(codePoint, kind)) this.#characterEnd = this.#position
    if (kind === 'white' || kind === 'newline') {
      this.#readWhite(kind)
    } else if (kind === 'extend') {
      if (this.#lineStart) this.#readLineStart(codePoint)
    } else {
      this.#readInk(codePoint, kind)
      this.#inkEnd = this.#position + width
    }
    this.#makeRoom(width)
    this.#position += width
    this.#joiner = codePoint === 0x200d
  }

  /** Reads the end of the text. */
  finish(): void {
    this.#settleHere()
    if (this.#position > this.#start) {
      this.#ends.push(this.#position)
      this.#start = this.#position
    }
  }

  /** True inside an emoji sequence, a flag or an accented letter. */
  #isJoined(codePoint: number, kind: CharacterKind): boolean {
    const isFlag = codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
    const joined = kind === 'extend' || (this.#joiner && kind !== 'white' && kind !== 'newline')
    if (isFlag) {
      this.#flagOpen = !this.#flagOpen
      return joined || !this.#flagOpen
    }
    if (kind !== 'extend') this.#flagOpen = false
    return joined
  }

  #readWhite(kind: 'white' | 'newline'): void {
    this.#settleHere()
    if (this.#lineStart) this.#readLineStart(0x20)
    if (kind === 'newline') this.#newline = true
    if (this.#stop) this.#stop.spaced = true
    if (this.#leadDigits > 0) this.#isLead = false
    this.#spaced = true
    this.#leaveWord()
    this.#leaveAddress()
  }

  #readInk(codePoint: number, kind: CharacterKind): void {
    const isCiting = this.#readDoubt(codePoint, kind)
    if (this.#newline) this.#beginLine()
    if (this.#lineStart !== undefined) this.#readLineStart(codePoint)
    const joined = !isCiting && this.#readStop(codePoint, kind)
    this.#noteBreaks(kind)
    this.#consume(codePoint, kind, joined)
    this.#spaced = false
    this.#lastKind = kind
    this.#last = codePoint
  }

  #beginLine(): void {
    this.#isWhole = false
    this.#endAt(this.#position)
    this.#stop = undefined
    this.#newline = false
    this.#lineStart = ''
    this.#isWhole = this.#inFence
    this.#isFenceLine = false
    this.#nextItem = 1
    this.#quoteOpen = false
    this.#emphasisOpen.clear()
    this.#isLead = true
    this.#leadDigits = 0
  }

  #readLineStart(codePoint: number): void {
    if (this.#lineStart === '' && codePoint === 0x3e) return // a quoted line
    const beginning = `${this.#lineStart ?? ''}${String.fromCodePoint(codePoint)}`
    const kind = lineKind(beginning)
    this.#lineStart = kind === undefined ? beginning : undefined
    if (kind === 'whole') this.#isWhole = true
    if (kind !== 'fence') return
    this.#isFenceLine = !this.#inFence
    this.#inFence = !this.#inFence
    this.#isWhole = true
  }

  /** Ends a sentence, or remembers the place if the line must stay whole. */
  #endAt(position: number): void {
    if (position <= this.#start || this.#inkEnd <= this.#start) return
    if (this.#isWhole) {
      this.#suppressedEnd = position
      return
    }
    this.#ends.push(position)
    this.#start = position
    this.#isLead = position === this.#position
    this.#leadDigits = 0
  }

  /** Decides about the stop before this character. Returns true if the character belongs to the stop. */
  #readStop(codePoint: number, kind: CharacterKind): boolean {
    const stop = this.#stop
    if (!stop) return false
    const outcome = judge(stop, { codePoint, kind, closes: this.#closes(codePoint, kind, stop) })
    if (outcome === 'join') {
      this.#join(stop, kind)
      return true
    }
    if (outcome === 'end') this.#endAt(this.#position)
    else if (outcome !== 'run-on') {
      const isSign = outcome === 'citation' || outcome === 'quote'
      const word = isSign ? '' : String.fromCodePoint(codePoint)
      this.#doubt = { outcome, position: this.#position, word }
      if (isSign) return true
    }
    this.#stop = undefined
    return false
  }

  #closes(codePoint: number, kind: CharacterKind, stop: Stop): boolean {
    if (kind === 'closer') return true
    if (kind === 'quote') return this.#quoteOpen
    if (kind !== 'emphasis') return false
    return this.#emphasisOpen.has(codePoint) || (stop.joined && this.#last === codePoint)
  }

  #join(stop: Stop, kind: CharacterKind): void {
    if (kind === 'hard') stop.type = 'hard'
    else if (stop.type === 'dot' && (kind === 'dot' || kind === 'ellipsis')) stop.type = 'ellipsis'
    if (kind === 'closer' || kind === 'quote') stop.closed = true
    stop.joined = true
    stop.spaced = false
  }

  /** The next character of what decides about an end. Returns true while that is a bracket. */
  #readDoubt(codePoint: number, kind: CharacterKind): boolean {
    const doubt = this.#doubt
    if (!doubt) return false
    if (doubt.outcome === 'quote') {
      this.#settle(opensQuote(kind))
      return false
    }
    const isCitation = doubt.outcome === 'citation'
    const isPart = isCitation ? isReference(codePoint, kind) : kind === 'letter'
    if (isPart && doubt.word.length < MAX_WORD) {
      doubt.word += String.fromCodePoint(codePoint)
      return isCitation
    }
    const isCited = isCitation && doubt.word !== '' && kind === 'closer'
    this.#settle(isCitation ? !isCited : isEnd(doubt))
    return false
  }

  /** White space or the end of the text comes after what decides. */
  #settleHere(): void {
    const doubt = this.#doubt
    if (!doubt) return
    this.#settle(doubt.outcome === 'citation' || (doubt.outcome !== 'quote' && isEnd(doubt)))
  }

  #settle(isNew: boolean): void {
    const doubt = this.#doubt
    this.#doubt = undefined
    if (!doubt) return
    if (isNew) {
      this.#stop = undefined
      this.#endAt(doubt.position)
    } else if (doubt.outcome === 'quote' && this.#stop) {
      this.#join(this.#stop, 'quote')
      this.#quoteOpen = false
    }
  }

  /** Remembers where the sentence could be cut before this character. */
  #noteBreaks(kind: CharacterKind): void {
    const last = this.#lastKind
    if (this.#spaced) {
      this.#spaceEnd = this.#position
      const isInAmount = kind === 'digit' || last === 'digit' || last === 'currency'
      if (last === 'clause' || !isInAmount) this.#clauseEnd = this.#position
    } else if (last === 'clause' && (this.#last > 0x7f || kind === 'wide')) {
      if (!(this.#digitBeforeClause && kind === 'digit')) this.#clauseEnd = this.#position
    }
  }

  #makeRoom(width: number): void {
    while (this.#position + width - this.#start > this.#maxLength) {
      const places = [this.#suppressedEnd, this.#clauseEnd, this.#spaceEnd, this.#characterEnd]
      const place = places.find((position) => position > this.#start) ?? this.#position
      this.#ends.push(place)
      this.#start = place
      this.#isLead = false
    }
  }

  #consume(codePoint: number, kind: CharacterKind, joined: boolean): void {
    switch (kind) {
      case 'letter':
      case 'digit':
        this.#readWord(codePoint, kind)
        return
      case 'hard':
        this.#open('hard', joined)
        break
      case 'dot':
        this.#readDot(joined)
        return
      case 'ellipsis':
        this.#open('ellipsis', joined)
        break
      case 'quote':
        this.#quoteOpen = !this.#quoteOpen
        break
      case 'emphasis':
        this.#toggleEmphasis(codePoint)
        break
      case 'clause':
        this.#digitBeforeClause = this.#lastKind === 'digit'
        break
      default:
        break
    }
    this.#readSign(codePoint, kind)
  }

  #readWord(codePoint: number, kind: 'letter' | 'digit'): void {
    if (this.#word === '') this.#kindBeforeWord = this.#kindBefore()
    this.#lengthenWord(String.fromCodePoint(codePoint))
    if (kind === 'digit' && this.#isLead) this.#leadDigits += 1
    else this.#isLead = false
    if (kind === 'letter' && this.#lastKind === 'dot' && !this.#spaced) this.#hasDomain = true
  }

  /** Of the character before the word; clause punctuation counts through white space. */
  #kindBefore(): CharacterKind | undefined {
    return this.#spaced && this.#lastKind !== 'clause' ? 'white' : this.#lastKind
  }

  #readDot(joined: boolean): void {
    const word = this.#word
    if (!joined) {
      const usage = this.#usageOf(word)
      this.#stop = this.#newStop('dot', usage)
    }
    this.#isLead = false
    this.#word = joined ? '' : word
    if (this.#word !== '') this.#lengthenWord('.')
  }

  #usageOf(word: string): Stop['usage'] {
    if (this.#isItemMark(word)) return 'mark'
    // The C of 5°C is no initial.
    const isUnit = word.length === 1 && this.#kindBeforeWord === 'symbol'
    return isUnit ? 'plain' : stopUsage(word)
  }

  /** `1.` at the beginning of a sentence, after a colon or comma, or `2.` after that. */
  #isItemMark(word: string): boolean {
    const isLead = this.#isLead && this.#leadDigits > 0 && this.#leadDigits <= 3
    const isNext =
      SMALL_NUMBER.test(word) &&
      Number(word) === this.#nextItem &&
      (this.#nextItem > 1 || this.#kindBeforeWord === 'clause')
    if (isNext) this.#nextItem += 1
    else if (isLead) this.#nextItem = Number(word) + 1
    return isLead || isNext
  }

  #open(type: Stop['type'], joined: boolean): void {
    if (!joined) this.#stop = this.#newStop(type, 'plain')
  }

  #newStop(type: Stop['type'], usage: Stop['usage']): Stop {
    const inAddress = this.#inAddress || this.#hasDomain
    const alone = this.#spaced || this.#inkEnd <= this.#start
    const afterWide = this.#lastKind === 'wide' && !alone
    return {
      type,
      usage,
      inAddress,
      alone,
      afterWide,
      spaced: false,
      closed: false,
      joined: false,
    }
  }

  #toggleEmphasis(codePoint: number): void {
    if (this.#last === codePoint && !this.#spaced) return
    if (codePoint === 0x60 && this.#isFenceLine) this.#inFence = false // ```code``` within a line
    if (!this.#emphasisOpen.delete(codePoint)) this.#emphasisOpen.add(codePoint)
  }

  #readSign(codePoint: number, kind: CharacterKind): void {
    const isInWord = (codePoint === 0x27 || codePoint === 0x2019) && this.#word !== ''
    if (isInWord) this.#lengthenWord("'")
    else this.#leaveWord()
    const staysLead = kind === 'opener' || kind === 'quote' || kind === 'emphasis'
    if (!staysLead || this.#leadDigits > 0) this.#isLead = false
    if (codePoint > 0x7f || kind === 'opener' || kind === 'closer' || kind === 'quote') {
      this.#leaveAddress()
    } else if (codePoint === 0x2f && (this.#hasDomain || this.#last === 0x2f)) {
      this.#inAddress = true
    }
  }

  #lengthenWord(character: string): void {
    if (this.#word.length < MAX_WORD) this.#word += character
  }

  #leaveWord(): void {
    this.#word = ''
  }

  #leaveAddress(): void {
    this.#hasDomain = false
    this.#inAddress = false
  }
}

/** `[1]`, `[2,3]`, `[^4]` */
function isReference(codePoint: number, kind: CharacterKind): boolean {
  return kind === 'digit' || codePoint === 0x2c || codePoint === 0x5e
}

/** A quotation mark before a character of this kind opens. */
function opensQuote(kind: CharacterKind): boolean {
  return (
    kind === 'letter' ||
    kind === 'wide' ||
    kind === 'digit' ||
    kind === 'currency' ||
    kind === 'opener'
  )
}

function isEnd({ outcome, word }: Doubt): boolean {
  const key = word.toLowerCase()
  return outcome === 'if-starter' ? SENTENCE_STARTERS.has(key) : !TIME_CONTINUATIONS.has(key)
}
