import { SENTENCE_STARTERS, TIME_CONTINUATIONS } from './abbreviations.ts'
import { type Character, type CharacterKind, characterOf } from './segment-characters.ts'
import { CutPlaces } from './segment-cuts.ts'
import { ItemMarks } from './segment-items.ts'
import { LineReader } from './segment-line.ts'
import { Pairs } from './segment-pairs.ts'
import { judge, type Stop, type Undecided } from './segment-stop.ts'
import { WordReader } from './segment-word.ts'

/** Longer than every word that decides. */
const MAX_WORD = 16

/** An end that what begins at `position` will decide. */
interface Doubt {
  readonly outcome: Undecided
  readonly position: number
  word: string
}

/**
 * Finds where sentences end, one code point at a time.
 *
 * Its state is all that it remembers: it never looks back into the text, so that neither chunks nor length matter. An
 * end is always placed before a character that is not white space, or where a sentence that is too long is cut.
 */
export class SentenceScanner {
  readonly #maxLength: number
  readonly #line = new LineReader()
  readonly #word = new WordReader()
  readonly #pairs = new Pairs()
  readonly #items = new ItemMarks()
  readonly #cuts = new CutPlaces()

  #ends: number[] = []
  #position = 0
  #start = 0
  /** End of the last character that was not white space. */
  #inkEnd = 0
  #stop: Stop | undefined
  #doubt: Doubt | undefined
  #newline = false
  #spaced = false
  #lastKind: CharacterKind | undefined

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
    const character = characterOf(codePoint)
    const { kind } = character
    if (kind === 'white' || kind === 'newline') this.#readWhite(kind)
    else if (kind === 'extend') this.#line.readOther(character)
    else this.#readInk(character, width)
    this.#cuts.read(character, this.#position)
    this.#makeRoom(width)
    this.#position += width
  }

  /** Reads the end of the text. */
  finish(): void {
    this.#settleHere()
    if (this.#position > this.#start) this.#cut(this.#position)
  }

  #readWhite(kind: 'white' | 'newline'): void {
    this.#settleHere()
    this.#line.readWhite()
    this.#word.readWhite()
    this.#items.readWhite()
    this.#pairs.readWhite()
    if (kind === 'newline') this.#newline = true
    if (this.#stop) this.#stop.spaced = true
    this.#spaced = true
  }

  #readInk(character: Character, width: number): void {
    const isTaken = this.#readDoubt(character)
    if (this.#newline) this.#beginLine()
    this.#line.readOther(character)
    if (!isTaken && !this.#joinsStop(character)) this.#openStop(character)
    this.#word.readInk(character)
    this.#items.readInk(character)
    const isLeading = this.#lastKind === 'clause' || this.#inkEnd <= this.#start
    this.#pairs.readInk(character, isLeading ? 'leading' : 'inset')
    if (this.#stop) this.#stop.inset = this.#pairs.inset
    this.#spaced = false
    this.#lastKind = character.kind
    this.#inkEnd = this.#position + width
  }

  #beginLine(): void {
    this.#line.begin()
    if (this.#inkEnd > this.#start) this.#cut(this.#position)
    this.#stop = undefined
    this.#newline = false
    this.#pairs.beginLine()
    this.#items.beginLine()
  }

  /** Ends a sentence, or remembers the place if the line stays whole. */
  #endAt(position: number): void {
    if (position <= this.#start || this.#inkEnd <= this.#start) return
    if (this.#line.isWhole) {
      this.#cuts.noteSentence(position)
      return
    }
    this.#cut(position)
    if (position === this.#position) this.#items.begin()
    else this.#items.skip()
  }

  #cut(position: number): void {
    this.#ends.push(position)
    this.#start = position
  }

  #makeRoom(width: number): void {
    while (this.#position + width - this.#start > this.#maxLength) {
      this.#cut(this.#cuts.after(this.#start) ?? this.#position)
      this.#items.skip()
    }
  }

  /** Decides about the stop before this character. Returns true if the character belongs to the stop. */
  #joinsStop(character: Character): boolean {
    const stop = this.#stop
    if (!stop) return false
    const closes = this.#pairs.closes(character) || (stop.joined && this.#pairs.isRun(character))
    const { codePoint, kind } = character
    const outcome = judge(stop, { codePoint, kind, closes })
    switch (outcome) {
      case 'join':
        join(stop, character)
        return true
      case 'citation':
      case 'tag':
      case 'quote':
        this.#doubt = { outcome, position: this.#position, word: '' }
        return true
      case 'if-starter':
      case 'unless-continuation':
        this.#doubt = { outcome, position: this.#position, word: wordOf(character) }
        break
      case 'end':
        this.#endAt(this.#position)
        break
      case 'run-on':
        break
      default:
        outcome satisfies never
    }
    this.#stop = undefined
    return false
  }

  /** The next character of what decides about an end. Returns true while that is a sign and not a word. */
  #readDoubt(character: Character): boolean {
    const doubt = this.#doubt
    if (!doubt) return false
    const { outcome, word } = doubt
    if (outcome === 'quote') {
      if (this.#pairs.isRun(character)) return true
      this.#settle(opensQuote(character.kind))
      return false
    }
    const isSign = outcome === 'citation' || outcome === 'tag'
    if (word.length < MAX_WORD && isPart(outcome, character)) {
      doubt.word += wordOf(character)
      return isSign
    }
    const isWhole = isSign && closes(doubt, character)
    this.#settle(isSign ? !isWhole : isEnd(doubt))
    return isWhole
  }

  /** White space or the end of the text comes after what decides. */
  #settleHere(): void {
    const doubt = this.#doubt
    if (!doubt) return
    this.#settle(doubt.outcome !== 'quote' && isEnd(doubt))
  }

  #settle(isNew: boolean): void {
    const doubt = this.#doubt
    this.#doubt = undefined
    if (!doubt) return
    if (isNew) {
      this.#stop = undefined
      this.#endAt(doubt.position)
    } else if (this.#stop) {
      this.#stop.joined = true
      this.#stop.closed = doubt.outcome !== 'citation'
      if (doubt.outcome === 'quote') this.#pairs.closeLast()
    }
  }

  #openStop({ kind }: Character): void {
    if (kind === 'hard' || kind === 'ellipsis') this.#stop = this.#newStop(kind, 'plain')
    else if (kind === 'dot') this.#stop = this.#newStop(kind, this.#usage())
  }

  #usage(): Stop['usage'] {
    const { word, kindBefore } = this.#word
    return this.#items.isMark(word, kindBefore) ? 'mark' : this.#word.usage()
  }

  #newStop(type: Stop['type'], usage: Stop['usage']): Stop {
    const alone = this.#spaced || this.#inkEnd <= this.#start
    return {
      type,
      usage,
      inAddress: this.#word.inAddress,
      alone,
      afterWide: !alone && this.#lastKind === 'wide',
      spaced: false,
      closed: false,
      joined: false,
      inset: false,
      last: 0,
    }
  }
}

function join(stop: Stop, { codePoint, kind }: Character): void {
  if (kind === 'hard') stop.type = 'hard'
  else if (stop.type === 'dot' && (kind === 'dot' || kind === 'ellipsis')) stop.type = 'ellipsis'
  if (kind === 'closer' || kind === 'quote' || kind === 'emphasis') stop.closed = true
  stop.last = codePoint
  stop.joined = true
  stop.spaced = false
}

function wordOf({ codePoint }: Character): string {
  return String.fromCodePoint(codePoint)
}

/** Of `[1]`, `[2,3]`, `[^4]`, of `</b>`, or of a word. */
function isPart(outcome: Undecided, { codePoint, kind }: Character): boolean {
  if (outcome === 'citation') return kind === 'digit' || codePoint === 0x2c || codePoint === 0x5e
  return kind === 'letter' || (outcome === 'tag' && (kind === 'digit' || codePoint === 0x2f))
}

/** True if the sign at `character` completes a citation or a closing tag. */
function closes({ outcome, word }: Doubt, { codePoint, kind }: Character): boolean {
  return outcome === 'tag'
    ? word.startsWith('/') && codePoint === 0x3e
    : word !== '' && kind === 'closer'
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
  if (outcome === 'if-starter') return SENTENCE_STARTERS.has(word.toLowerCase())
  return outcome !== 'unless-continuation' || !TIME_CONTINUATIONS.has(word.toLowerCase())
}
