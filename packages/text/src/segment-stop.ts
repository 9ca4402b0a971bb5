import type { StopUsage } from './abbreviations.ts'
import {
  type Character,
  type CharacterKind,
  isLowerCase,
  isUpperCase,
} from './segment-characters.ts'

/** A terminator whose effect is open until more of the text is known. */
export interface Stop {
  type: 'hard' | 'dot' | 'ellipsis'
  /** What a full stop may be after its word; `mark` numbers a list item. */
  readonly usage: StopUsage | 'mark'
  /** Stands in a web address. */
  readonly inAddress: boolean
  /** White space came before it, or nothing. */
  readonly alone: boolean
  /** A letter that is written without spaces came before it. */
  readonly afterWide: boolean
  /** White space came after it. */
  spaced: boolean
  /** A bracket, quote or emphasis was closed after it. */
  closed: boolean
  /** What closed last had been opened in the middle of a sentence, not at its beginning or after a colon. */
  inset: boolean
  /** Its last character so far. */
  last: number
  /** Anything joined it: a second terminator, a closer, an emoji. */
  joined: boolean
}

/** The first character after a stop. */
export interface Follower extends Character {
  /** Closes something if it directly follows. */
  readonly closes: boolean
}

/**
 * What becomes of a stop: the sentence ends before the follower, the follower joins the stop, or nothing ends. Five
 * outcomes need more: `if-starter` and `unless-continuation` say which next words decide, `citation` that a bracket
 * opened which joins the stop if it holds a number alone, `tag` the same of a closing tag, and `quote` that a quotation
 * mark or asterisk joins it unless a word follows.
 */
export type Outcome = 'end' | 'join' | 'run-on' | Undecided
export type Undecided = 'if-starter' | 'unless-continuation' | 'citation' | 'tag' | 'quote'

const LEFT_BRACKETS: ReadonlySet<number> = new Set([0x5b, 0x3010])
const RIGHT_TITLE_MARKS: ReadonlySet<number> = new Set([0x3009, 0x300b])
const LEFT_PARENTHESIS = 0x28
const RIGHT_BRACKET = 0x5d
const LESS_THAN = 0x3c
const EQUALS = 0x3d

/** Decides with as little of what follows as possible. */
export function judge(stop: Stop, next: Follower): Outcome {
  if (stop.type === 'hard') return judgeHard(stop, next)
  if (stop.type === 'ellipsis') return judgeEllipsis(stop, next)
  return stop.spaced ? judgeSpacedDot(stop, next) : judgeTightDot(stop, next)
}

function isTerminator(kind: CharacterKind): boolean {
  return kind === 'hard' || kind === 'dot' || kind === 'ellipsis'
}

function isAttached(kind: CharacterKind): boolean {
  return kind === 'trail' || kind === 'emoji'
}

/** `“Really?” he asked`: a sentence within the sentence. */
function goesOn(stop: Stop, { codePoint, kind }: Follower): boolean {
  return stop.closed && kind === 'letter' && isLowerCase(codePoint)
}

/** 点“购买！”按钮, 《怎么办？》一书, [a link!](…): what closes is a part of the sentence. */
function isPart(stop: Stop, { codePoint, kind }: Follower): boolean {
  if (!stop.closed) return false
  if (stop.last === RIGHT_BRACKET && codePoint === LEFT_PARENTHESIS) return true
  const isWord = kind === 'wide' || kind === 'letter' || kind === 'digit'
  return isWord && (stop.inset || RIGHT_TITLE_MARKS.has(stop.last))
}

/** Signs that may belong to the stop, which what follows them will tell. */
function doubtful({ codePoint, kind }: Follower): Undecided | undefined {
  if (kind === 'quote' || kind === 'emphasis') return 'quote'
  if (LEFT_BRACKETS.has(codePoint)) return 'citation'
  return codePoint === LESS_THAN ? 'tag' : undefined
}

function judgeHard(stop: Stop, next: Follower): Outcome {
  const { codePoint, kind } = next
  if (stop.spaced) {
    if (kind === 'hard' || kind === 'closer' || kind === 'emoji') return 'join'
    if (kind === 'quote') return 'quote'
    return goesOn(stop, next) || codePoint === EQUALS ? 'run-on' : 'end'
  }
  if (isTerminator(kind) || isAttached(kind) || next.closes) return 'join'
  if (kind === 'clause' || codePoint === EQUALS) return 'run-on' // x != y, 5! = 120
  if (isPart(stop, next)) return 'run-on'
  if (stop.inAddress && !stop.joined && isAddress(next)) return 'run-on'
  const isImage = LEFT_BRACKETS.has(codePoint) && stop.alone && !stop.joined // ![a picture](…)
  return isImage ? 'run-on' : (doubtful(next) ?? 'end')
}

function isAddress({ codePoint, kind }: Follower): boolean {
  return codePoint < 0x80 && (kind === 'letter' || kind === 'digit' || kind === 'symbol')
}

function judgeEllipsis(stop: Stop, next: Follower): Outcome {
  const { codePoint, kind } = next
  if (kind === 'hard') return 'join'
  if (!stop.spaced) {
    return isTerminator(kind) || isAttached(kind) || next.closes ? 'join' : 'run-on'
  }
  if (kind === 'wide') return 'end'
  return kind === 'letter' && !isLowerCase(codePoint) ? 'end' : 'run-on'
}

function judgeTightDot(stop: Stop, next: Follower): Outcome {
  const { codePoint, kind } = next
  if (isTerminator(kind) || isAttached(kind) || next.closes) return 'join'
  if (isPart(stop, next)) return 'run-on'
  if (kind === 'letter') {
    const isNew = (stop.joined || stop.afterWide) && isUpperCase(codePoint)
    return isNew ? 'end' : 'run-on'
  }
  if (kind === 'digit') return stop.closed ? 'end' : 'run-on'
  if (kind === 'clause' || stop.usage !== 'plain') return 'run-on'
  const isCode = kind === 'symbol' && codePoint < 0x80 && codePoint !== LESS_THAN
  return isCode ? 'run-on' : (doubtful(next) ?? 'end')
}

function judgeSpacedDot(stop: Stop, next: Follower): Outcome {
  const { codePoint, kind } = next
  if (kind === 'closer') return 'join'
  if (kind === 'dot' || kind === 'ellipsis') return 'run-on'
  if (goesOn(stop, next)) return 'run-on'
  const isNumber = kind === 'digit' || codePoint === 0x23
  switch (stop.usage) {
    case 'mark':
    case 'always':
      return 'run-on'
    case 'number':
      return isNumber ? 'run-on' : afterWord(next)
    case 'before':
      return isNumber || isLowerCase(codePoint) ? 'run-on' : afterWord(next)
    case 'name':
    case 'time':
      return afterName(stop.usage, next)
    case 'plain':
      return stop.alone && isLowerCase(codePoint) ? 'run-on' : afterWord(next)
    default:
      return stop.usage satisfies never
  }
}

function afterWord({ kind }: Follower): Outcome {
  if (kind === 'emoji') return 'join'
  return kind === 'quote' ? 'quote' : 'end'
}

function afterName(usage: 'name' | 'time', { codePoint, kind }: Follower): Outcome {
  if (kind === 'letter' && isUpperCase(codePoint)) {
    return usage === 'name' ? 'if-starter' : 'unless-continuation'
  }
  if (kind === 'emoji') return 'join'
  if (kind === 'quote') return 'quote'
  return kind === 'wide' || (kind === 'opener' && usage === 'time') ? 'end' : 'run-on'
}
