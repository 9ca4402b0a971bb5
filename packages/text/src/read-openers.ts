import {
  CHINESE_PERIODS,
  CHINESE_SHIFTS,
  DAY_PARTS,
  MONTHS,
  NEAR_DAY_PARTS,
  NEAR_DAYS,
  NOW_WORDS,
  SEASONS,
  SHIFTS,
  SHORT_DAY_PARTS,
  VAGUE_DAYS,
  WEEKDAYS,
} from './calendar-words.ts'
import { CURRENCY_SIGNS } from './currencies.ts'
import { HOLIDAYS } from './holidays.ts'
import { FIXED } from './numeral-english.ts'
import { HAN_NUMERAL_STARTS } from './numeral-han.ts'
import { NUMBER_WORDS, TENS_WORDS } from './numeral-words.ts'
import { isDigit, isLetter } from './read-scan.ts'
import { NAMED_TIMES } from './read-time.ts'

/** Words that open an expression by grammar: half past two, end of May, in the morning, all day. */
const GRAMMAR =
  'a an another half the all whole entire few several some couple quarter single minus negative early earlier late later mid ' +
  'middle beginning start end close rest remaining remainder eod eom eoy eow bom boy year month week weekend weekends ytd q h ' +
  'in at during on last second this next midmorning midafternoon midevening midnight'

const VOCABULARIES = [
  CHINESE_PERIODS,
  CHINESE_SHIFTS,
  DAY_PARTS,
  FIXED,
  HOLIDAYS,
  MONTHS,
  NAMED_TIMES,
  NEAR_DAY_PARTS,
  NEAR_DAYS,
  NOW_WORDS,
  SEASONS,
  SHIFTS,
  SHORT_DAY_PARTS,
  VAGUE_DAYS,
  WEEKDAYS,
]

const OPENINGS: readonly string[] = [
  ...VOCABULARIES.flatMap(({ words }) => words),
  ...CURRENCY_SIGNS.map(([name]) => name),
  ...NUMBER_WORDS,
  ...GRAMMAR.split(' '),
]

function firstWord(text: string): string {
  return /^[^ \-.$¥']{1,24}/.exec(text)?.[0] ?? ''
}

/** First words of everything that can be read, so that most words are passed over with one look. */
const OPENING_WORDS: ReadonlySet<string> = new Set(OPENINGS.map(firstWord))

/** First characters of everything that can be read outside ASCII. */
const OPENING_CHARS: ReadonlySet<number> = new Set(
  [
    ...OPENINGS,
    ...HAN_NUMERAL_STARTS,
    ...'第月上下年春夏秋冬半负零摄华满对初再过本这今周星礼明后昨前去次翌当',
  ]
    .map((word) => word.charCodeAt(0))
    .filter((code) => code >= 0x80),
)

/** What stands behind the first word or number of an address or a code. */
const NAME_MARKS: ReadonlySet<number> = new Set([...'@.:/-_+%*'].map((mark) => mark.charCodeAt(0)))

/** What may start at a place. */
export interface Opening {
  /** A number, amount or expression of time. */
  readonly value: boolean
  /** A contact, a code or the name of a model. */
  readonly name: boolean
}

const NOTHING: Opening = { value: false, name: false }
const VALUE: Opening = { value: true, name: false }
const NAME: Opening = { value: false, name: true }
const BOTH: Opening = { value: true, name: true }

const either = (value: boolean, name: boolean): Opening =>
  value ? (name ? BOTH : VALUE) : name ? NAME : NOTHING

/** Looks at one character or one word and says what may start there. */
export function openingAt(text: string, folded: string, at: number): Opening {
  const code = folded.charCodeAt(at)
  if (code >= 0x80)
    return either(OPENING_CHARS.has(code), isLetter(code) || mayBeSpoken(folded, at))
  if (isDigit(code)) return digitOpening(folded, at)
  if (isLetter(code)) return wordOpening(text, folded, at)
  return signOpening(code, folded.charCodeAt(at + 1))
}

/** Two digits in words in a row may begin a phone number. */
function mayBeSpoken(folded: string, at: number): boolean {
  return isSpokenDigit(folded, at) && isSpokenDigit(folded, at + 1)
}

function isSpokenDigit(folded: string, at: number): boolean {
  return SPOKEN_DIGITS.has(folded.charCodeAt(at))
}

const SPOKEN_DIGITS: ReadonlySet<number> = new Set(
  [...'零〇一二三四五六七八九幺'].map((char) => char.charCodeAt(0)),
)

/** Signs and brackets open only what has digits or money: -5, -$5, +86 …, (541) …, ::1, #A12. */
function signOpening(code: number, next: number): Opening {
  switch (code) {
    case 36: // $
      return VALUE
    case 46: // .
      return either(isDigit(next), false)
    case 45: // -
    case 43: // +
      return either(
        isDigit(next) || next === 36 || next >= 0x80 || next === 32 || isLetter(next),
        isDigit(next) || next === 40,
      )
    case 40: // (
      return either(false, isDigit(next) || next === 43 || next === 32)
    case 35: // #
      return NAME
    case 58: // :
      return either(false, next === 58)
    default:
      return NOTHING
  }
}

/** Most numbers are short and stand alone; only others can be part of a phone number, an address or a code. */
function digitOpening(folded: string, at: number): Opening {
  let end = at + 1
  while (end - at < 4 && isDigit(folded.charCodeAt(end))) end++
  if (end - at >= 4) return BOTH
  const next = folded.charCodeAt(end)
  if (next === 32) {
    const after = folded.charCodeAt(end + 1)
    return either(true, isDigit(after) || after === 40 || after === 45)
  }
  return either(true, isLetter(next) || NAME_MARKS.has(next) || next === 40 || next === 41)
}

function wordOpening(text: string, folded: string, at: number): Opening {
  let end = at + 1
  while (end - at < 24 && isLetter(folded.charCodeAt(end))) end++
  const word = folded.slice(at, end)
  const value =
    OPENING_WORDS.has(word) || (word.length > 7 && TENS_WORDS.some((tens) => word.startsWith(tens)))
  const next = folded.charCodeAt(end)
  if (isDigit(next) || NAME_MARKS.has(next)) return either(value, true)
  // A model's name before a number, or a code in capitals.
  if (next === 32 && isDigit(folded.charCodeAt(end + 1))) return either(value, true)
  const capital = text.charCodeAt(at + 4)
  return either(value, capital >= 65 && capital <= 90)
}
