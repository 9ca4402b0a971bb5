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

/** What may start at a place: one bit for each reader that is worth asking there; 0 for nothing at all. */
export type Opening = number

/** A contact, a code or the name of a model. */
export const NAME = 1
/** A day of the calendar. */
export const DAY = 2
/** A date with Chinese marks. */
export const DATE = 4
/** A time of day. */
export const TIME = 8
/** A span of days in English. */
export const PERIOD = 16
/** Part of a day. */
export const PART = 32
/** A moment told from the clock. */
export const MOMENT = 64
/** A number, with what it counts. */
export const AMOUNT = 128
/** Any number, amount or expression of time. */
export const VALUE = DAY | DATE | TIME | PERIOD | PART | MOMENT | AMOUNT

const NOTHING = 0
/** Numbers in words are days, hours, and the first or second of a span as well. */
const WORDS = DAY | TIME | PERIOD | AMOUNT
const HAN_NUMERALS = DATE | TIME | AMOUNT

type Row = readonly [readers: Opening, words: readonly string[]]

/** Words that open an expression by grammar: half past two, end of May, in the morning, all day. */
const GRAMMAR: readonly (readonly [readers: Opening, words: string])[] = [
  [TIME | AMOUNT, 'a an half quarter'],
  [DAY | PERIOD | MOMENT | AMOUNT, 'the'],
  [AMOUNT, 'another all whole entire few several some couple single minus negative'],
  [PERIOD | PART, 'early earlier late later mid middle last second this next'],
  [PERIOD | MOMENT, 'end close'],
  [PERIOD, 'beginning start rest remaining remainder eom eoy eow bom boy q h'],
  [PERIOD, 'year month week weekend weekends ytd'],
  [PART, 'in at during on midmorning midafternoon midevening midnight'],
  [MOMENT, 'eod'],
]

const VOCABULARIES: readonly (readonly [Opening, { readonly words: readonly string[] }])[] = [
  [DATE, CHINESE_PERIODS],
  [DAY, CHINESE_SHIFTS],
  [TIME | PART, DAY_PARTS],
  [AMOUNT, FIXED],
  [DAY, HOLIDAYS],
  [DAY, MONTHS],
  [TIME, NAMED_TIMES],
  [PART, NEAR_DAY_PARTS],
  [DAY, NEAR_DAYS],
  [MOMENT, NOW_WORDS],
  [PERIOD, SEASONS],
  [DAY | PERIOD, SHIFTS],
  [TIME, SHORT_DAY_PARTS],
  [DAY, VAGUE_DAYS],
  [DAY, WEEKDAYS],
]

const OPENINGS: readonly Row[] = [
  ...VOCABULARIES.map(([readers, { words }]): Row => [readers, words]),
  [AMOUNT, CURRENCY_SIGNS.map(([name]) => name)],
  [WORDS, NUMBER_WORDS],
  ...GRAMMAR.map(([readers, words]): Row => [readers, words.split(' ')]),
  [HAN_NUMERALS, HAN_NUMERAL_STARTS],
  [DATE, ['正月', '元月']],
  [AMOUNT, ['万分之']],
  [VALUE, [...'第月上下年春夏秋冬半负零摄华满对初再过本这今周星礼明后昨前去次翌当']],
]

function firstWord(text: string): string {
  return /^[^ \-.$¥']{1,24}/.exec(text)?.[0] ?? ''
}

/** Which readers know each first word or character; `openerOf` gives that of a phrase. */
function readersBy<K>(openerOf: (phrase: string) => K): ReadonlyMap<K, Opening> {
  const readers = new Map<K, Opening>()
  for (const [each, phrases] of OPENINGS) {
    for (const phrase of phrases) {
      const opener = openerOf(phrase)
      readers.set(opener, (readers.get(opener) ?? NOTHING) | each)
    }
  }
  return readers
}

/** By first words, so that most words are passed over with one look. */
const OPENING_WORDS = readersBy(firstWord)
/** By first characters, for what is written outside ASCII. */
const OPENING_CHARS = readersBy((phrase) => phrase.charCodeAt(0))

/** What stands behind the first word or number of an address or a code. */
const NAME_MARKS: ReadonlySet<number> = new Set([...'@.:/-_+%*'].map((mark) => mark.charCodeAt(0)))

/** Looks at one character or one word and says what may start there. */
export function openingAt(text: string, folded: string, at: number): Opening {
  const code = folded.charCodeAt(at)
  if (code >= 0x80) {
    const readers = OPENING_CHARS.get(code) ?? NOTHING
    return isLetter(code) || mayBeSpoken(folded, at) ? readers | NAME : readers
  }
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

const either = (isValue: boolean, isName: boolean): Opening =>
  (isValue ? VALUE : NOTHING) | (isName ? NAME : NOTHING)

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
  if (end - at >= 4) return VALUE | NAME
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
  const readers =
    OPENING_WORDS.get(word) ??
    (word.length > 7 && TENS_WORDS.some((tens) => word.startsWith(tens)) ? WORDS : NOTHING)
  return mayBeName(text, folded, at, end) ? readers | NAME : readers
}

function mayBeName(text: string, folded: string, at: number, end: number): boolean {
  const next = folded.charCodeAt(end)
  if (isDigit(next) || NAME_MARKS.has(next)) return true
  // A model's name before a number, or a code in capitals.
  if (next === 32 && isDigit(folded.charCodeAt(end + 1))) return true
  const capital = text.charCodeAt(at + 4)
  return capital >= 65 && capital <= 90
}
