import { DAY_PARTS, type DayPart, NEAR_DAY_PARTS, SHORT_DAY_PARTS } from './calendar-words.ts'
import { hourIn, timeAt } from './day-parts.ts'
import { readNumberWords } from './numeral-words.ts'
import { isElapsed } from './read-elapsed.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isDigit, isHan, isLetter, skipBlanks } from './read-scan.ts'
import type { Reply } from './read-token.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { TimeValue } from './value.ts'

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

function reply(found: Found<TimeValue> | undefined): Reply | undefined {
  return found === undefined ? undefined : { ...found, calendar: { role: 'time' } }
}

/** A time that a clock can show; 24:00 is the end of the day. */
function timeFrom(
  hour: number,
  minute: number,
  second?: number,
  ambiguous = false,
): TimeValue | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0))
    return undefined
  return {
    type: 'time',
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(ambiguous && hour > 0 && hour <= 12 ? { ambiguous: true as const } : {}),
  }
}

/** Reads a time of day at `at`. */
export function readTime(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const code = folded.charCodeAt(at)
  if (isDigit(code))
    return (
      reply(
        namedAt(folded, at) ??
          readClock(folded, at) ??
          readPast(reading, at) ??
          readOclock(reading, at),
      ) ?? readChineseTime(reading, at)
    )
  if (isLetter(code)) return readWordTime(reading, at)
  return isHan(code) ? readChineseTime(reading, at) : undefined
}

/** The half of the day behind a time: am, p.m., p . m ., a. */
const HALF = ' {0,2}(?:([ap]) ?\\.? ?m(?![a-z\\d])(?: ?\\.)?|([ap])(?![a-z\\d]))'
const CLOCK = new RegExp(`(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?!\\d|:\\d)(?:${HALF})?`, 'y')
const FRENCH = /(\d{1,2})h(\d{2})?(?![a-z\d])/y
const DOTTED = new RegExp(`(\\d{1,2})\\.(\\d{2})(?!\\d)${HALF}`, 'y')
const HOUR = new RegExp(`(\\d{1,2})(?:\\. ?)?${HALF}`, 'y')
const COMPACT = new RegExp(`(1[0-2]|0?[1-9])([0-5]\\d)${HALF}`, 'y')
const ZONE = / {0,2}(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|cet|cest)(?![a-z])/y

/** One of these stands behind the first digits of every time; most numbers have none. */
const CLOCK_MARKS: ReadonlySet<number> = new Set([...':.hap'].map((mark) => mark.charCodeAt(0)))

/** 17:00, 9:30 pm, 7:56:30, 2.30pm, 9p, 1140 a.m., 15h30. */
function readClock(folded: string, at: number): Found<TimeValue> | undefined {
  if (!CLOCK_MARKS.has(folded.charCodeAt(skipBlanks(folded, digitsEnd(folded, at, 5)))))
    return undefined
  const clock = run(CLOCK, folded, at)
  if (clock !== undefined) {
    const second = clock[3] === undefined ? undefined : Number(clock[3])
    const half = clock[4] ?? clock[5]
    const padded = (clock[1] ?? '').startsWith('0')
    return halved(clock, at, Number(clock[1]), Number(clock[2]), half, {
      second,
      ambiguous: !padded,
    })
  }
  const compact = run(COMPACT, folded, at)
  if (compact !== undefined)
    return halved(compact, at, Number(compact[1]), Number(compact[2]), compact[3] ?? compact[4])
  const dotted = run(DOTTED, folded, at)
  if (dotted !== undefined)
    return halved(dotted, at, Number(dotted[1]), Number(dotted[2]), dotted[3] ?? dotted[4])
  const hour = run(HOUR, folded, at)
  if (hour !== undefined)
    return isLooseLetter(hour, folded, at)
      ? undefined
      : halved(hour, at, Number(hour[1]), 0, hour[2] ?? hour[3])
  const french = run(FRENCH, folded, at)
  if (
    french === undefined ||
    (french[2] === undefined && !/(?:at|@) $/.test(folded.slice(Math.max(0, at - 3), at)))
  )
    return undefined
  const value = timeFrom(Number(french[1]), Number(french[2] ?? 0))
  const end = at + french[0].length
  const zoned = zoneEnd(folded, end)
  if (value === undefined || (zoned === end && isElapsed(folded, at, end))) return undefined
  return { value, end: zoned }
}

/** `at 10p each` is a price. */
const PRICED = /^ (?:each|a|per|off)(?![a-z])/

/** `9 a` is no time, `9a` is; `4a.` is the name of a clause. */
function isLooseLetter(hour: RegExpExecArray, folded: string, at: number): boolean {
  if (hour[3] === undefined) return false
  const end = at + hour[0].length
  return (
    / /.test(hour[0]) ||
    !/(?:at|by|from|until|till|to|@|-) ?$/.test(folded.slice(Math.max(0, at - 6), at)) ||
    folded.charAt(end) === '/' ||
    (hour[3] === 'p' && PRICED.test(folded.slice(end, end + 6)))
  )
}

function halved(
  match: RegExpExecArray,
  at: number,
  hour: number,
  minute: number,
  half: string | undefined,
  {
    second,
    ambiguous = false,
  }: { readonly second?: number | undefined; readonly ambiguous?: boolean } = {},
): Found<TimeValue> | undefined {
  if (
    half !== undefined &&
    (hour > 12 || (hour === 0 && minute > 59)) &&
    match[0].includes(':') === false
  )
    return undefined
  const onDial = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const value = timeFrom(onDial, minute, second, half === undefined && ambiguous)
  if (value === undefined) return undefined
  const end = at + match[0].length
  return { value, end: zoneEnd(match.input, end) }
}

function zoneEnd(folded: string, at: number): number {
  const zone = run(ZONE, folded, at)
  return at + (zone?.[0].length ?? 0)
}

/** Times of day that have a name. */
export const NAMED_TIMES = new Vocabulary<readonly [hour: number, minute: number]>([
  ['noon', [12, 0]],
  ['noonish', [12, 0]],
  ['midday', [12, 0]],
  ['mid day', [12, 0]],
  ['12 noon', [12, 0]],
  ['12 midnight', [0, 0]],
  ['midnight', [0, 0]],
  ['mid night', [0, 0]],
  ['mid-night', [0, 0]],
])

function namedAt(folded: string, at: number): Found<TimeValue> | undefined {
  const named = NAMED_TIMES.at(folded, at)
  return named === undefined ? undefined : { value: timeAt(...named.value), end: named.end }
}

/** noon, half past two, nine thirty, eight o'clock. */
function readWordTime(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const named = namedAt(folded, at)
  const spoken =
    reading.wordsAt(at) !== undefined ||
    folded.startsWith('half', at) ||
    folded.startsWith('quarter', at) ||
    folded.startsWith('a quarter', at)
  if (named === undefined && !spoken) return undefined
  if (named !== undefined) return reply(named)
  return reply(readPast(reading, at) ?? readOclock(reading, at)) ?? readSpoken(reading, at)
}

function hasWordBehind(folded: string, at: number): boolean {
  const word = skipBlanks(folded, at)
  return word > at && isLetter(folded.charCodeAt(word))
}

const PAST =
  /(?:(half)|(?:a )?(quarter)|(\d{1,2}|[a-z]{3,7}(?:-[a-z]{3,5})?))(?: {1,2}(?:minutes?|mins?))? {1,2}(past|to|after|till|of|before) {1,2}(?=[\da-z])/y

/** half past two, quarter to five, 20 min past eight, 10 past 9. */
function readPast(reading: Reading, at: number): Found<TimeValue> | undefined {
  const { folded } = reading
  // A number of minutes has a blank and a word behind it.
  if (isDigit(folded.charCodeAt(at)) && !hasWordBehind(folded, digitsEnd(folded, at, 3)))
    return undefined
  const found = run(PAST, folded, at)
  if (found === undefined) return undefined
  const link = found[4] ?? 'past'
  if (
    (link === 'of' || link === 'after' || link === 'before') &&
    !(found[2] || / min/.test(found[0]))
  )
    return undefined
  const minutes = found[1] ? 30 : found[2] ? 15 : wordOrDigits(found[3] ?? '')
  if (minutes === undefined || minutes < 1 || minutes > 59) return undefined
  if ((link === 'to' || link === 'till') && !/ min/.test(found[0]) && minutes % 5 !== 0)
    return undefined
  // `from ten till four` tells hours.
  if (link === 'till' && /\bfrom $/.test(folded.slice(Math.max(0, at - 5), at))) return undefined
  const hour = hourAt(reading, at + found[0].length)
  if (hour === undefined) return undefined
  // `5 to 7` is a range of hours; only quarters and multiples of ten are read as minutes before the hour.
  if (
    link === 'to' &&
    found[3] !== undefined &&
    !/ min/.test(found[0]) &&
    (isDigit(found[3].charCodeAt(0)) || minutes < 13)
  )
    return undefined
  const back = link === 'to' || link === 'till' || link === 'of' || link === 'before'
  const whole = back ? (hour.value.hour + 23) % 24 : hour.value.hour
  const value = timeFrom(
    back && whole === 0 ? 12 : whole,
    back ? 60 - minutes : minutes,
    undefined,
    hour.value.ambiguous === true,
  )
  return value === undefined ? undefined : { value, end: hour.end }
}

function wordOrDigits(word: string): number | undefined {
  if (isDigit(word.charCodeAt(0))) return Number(word)
  const found = readNumberWords(word, 0)
  return found === undefined ||
    found.end !== word.length ||
    found.value.ordinal ||
    found.value.fraction
    ? undefined
    : found.value.value
}

/** An hour with or without am, as it stands behind `past`. */
function hourAt(reading: Reading, at: number): Found<TimeValue> | undefined {
  const { folded } = reading
  const clock = isDigit(folded.charCodeAt(at)) ? readClock(folded, at) : undefined
  if (clock !== undefined) return clock
  const oclock = readOclock(reading, at)
  if (oclock !== undefined) return oclock
  const number = reading.numeralAt(at)
  const value = number?.value.value ?? 0
  if (
    number === undefined ||
    number.value.ordinal ||
    !Number.isInteger(value) ||
    value < 1 ||
    value > 12
  )
    return undefined
  const half = run(new RegExp(HALF, 'y'), folded, number.end)
  if (half === undefined)
    return { value: { type: 'time', hour: value, minute: 0, ambiguous: true }, end: number.end }
  const hour = (value % 12) + ((half[1] ?? half[2]) === 'p' ? 12 : 0)
  return { value: timeAt(hour), end: number.end + half[0].length }
}

const OCLOCK = / {0,2}o ?'? ?clock(?![a-z])/y

/** eight o'clock, 7 oclock. */
function readOclock(reading: Reading, at: number): Found<TimeValue> | undefined {
  const number = reading.numeralAt(at)
  if (number === undefined || !Number.isInteger(number.value.value)) return undefined
  if (reading.folded.charAt(skipBlanks(reading.folded, number.end)) !== 'o') return undefined
  const oclock = run(OCLOCK, reading.folded, number.end)
  if (oclock === undefined) return undefined
  const half = run(new RegExp(HALF, 'y'), reading.folded, number.end + oclock[0].length)
  const hour =
    half === undefined
      ? number.value.value
      : (number.value.value % 12) + ((half[1] ?? half[2]) === 'p' ? 12 : 0)
  const value = timeFrom(hour, 0, undefined, half === undefined)
  return value === undefined
    ? undefined
    : { value, end: number.end + oclock[0].length + (half?.[0].length ?? 0) }
}

const WORD = /[a-z]{2,9}(?:[ -][a-z]{3,5})?/y

/** nine thirty, seven twenty-seven, twelve oh three, ten thirty am, six pm. */
function readSpoken(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const first = run(/[a-z]{3,6}(?= |-)/y, folded, at)
  const hour = first === undefined ? undefined : wordOrDigits(first[0])
  if (first === undefined || hour === undefined || hour < 1 || hour > 12) return undefined
  const next = at + first[0].length + 1
  const half = run(new RegExp(HALF, 'y'), folded, at + first[0].length)
  if (half !== undefined && half[1] !== undefined)
    return reply(halved12(hour, 0, half, at + first[0].length))
  const zero = run(/(?:o|oh) /y, folded, next)
  const word = run(WORD, folded, next + (zero?.[0].length ?? 0))
  const minute = word === undefined ? undefined : minuteOf(word[0])
  if (word === undefined || minute === undefined) return undefined
  if (zero === undefined ? minute.value < 10 : minute.value > 9) return undefined
  const end = next + (zero?.[0].length ?? 0) + minute.end
  const tail = run(new RegExp(HALF, 'y'), folded, end)
  if (tail !== undefined && tail[1] !== undefined)
    return reply(halved12(hour, minute.value, tail, end))
  const value = timeFrom(hour, minute.value, undefined, true)
  const minutes = run(/ minutes?(?![a-z])/y, folded, end)
  return value === undefined
    ? undefined
    : { value, end: end + (minutes?.[0].length ?? 0), calendar: { role: 'time', spoken: true } }
}

function halved12(
  hour: number,
  minute: number,
  half: RegExpExecArray,
  at: number,
): Found<TimeValue> {
  const value = timeAt((hour % 12) + ((half[1] ?? half[2]) === 'p' ? 12 : 0), minute)
  return { value, end: at + half[0].length }
}

/** Minutes in one or two words: thirty, twenty-seven, forty three. */
function minuteOf(words: string): Found<number> | undefined {
  const found = readNumberWords(words, 0)
  if (found === undefined || found.value.ordinal || found.value.fraction || found.value.value > 59)
    return undefined
  return { value: found.value.value, end: found.end }
}

const CHINESE_HOUR =
  /(?:\d{1,2}|二?十[一二三四五六七八九]?|[零〇一二两三四五六七八九])(?= ?[点时])/y
/** 点 or 时 stands close behind the start of every hour, and in few texts. */
function hasHourMark(folded: string, start: number): boolean {
  for (let at = start + 1; at <= start + 4; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x70b9 || code === 0x65f6) return true
  }
  return false
}

const NOT_AN_HOUR = /[建要原注说提意优好见点评]/
const DIGITS = '〇一二三四五六七八九'

/** 晚上八点半, 下午3点20分, 17点55分23秒, 下午三时, 晚8点, 凌晨2:30. */
function readChineseTime(reading: Reading, at: number): Reply | undefined {
  const { folded } = reading
  const part = DAY_PARTS.at(folded, at) ?? shortPart(folded, at)
  const start =
    part === undefined
      ? at
      : skipBlanks(folded, folded.charAt(part.end) === '的' ? part.end + 1 : part.end)
  if (part !== undefined && isDigit(folded.charCodeAt(start))) {
    const clock = readClock(folded, start)
    if (clock !== undefined)
      return reply({ value: inPart(clock.value, part.value), end: clock.end })
  }
  if (!hasHourMark(folded, start)) return undefined
  const hour = run(CHINESE_HOUR, folded, start)
  if (hour === undefined) return undefined
  const mark = skipBlanks(folded, start + hour[0].length)
  const hours = folded.charAt(mark) === '时'
  if (NOT_AN_HOUR.test(folded.charAt(mark + 1)) || folded.startsWith('时候', mark)) return undefined
  // 这两点 are two points.
  if (part === undefined && /[这那哪几]/.test(folded.charAt(at - 1))) return undefined
  const rest = minutesAt(folded, folded.startsWith('点钟', mark) ? mark + 2 : mark + 1)
  if (hours && part === undefined && rest.minute === 0 && !isDigit(hour[0].charCodeAt(0)))
    return undefined
  // 近一点 is a little nearer.
  const little = hour[0] === '一' && part === undefined && rest.end === mark + 1 && !reading.vague
  if (little && !/[前后到至~左准开出发半-]/.test(folded.charAt(rest.end))) return undefined
  const number = chineseNumber(hour[0])
  const value = timeFrom(
    part === undefined ? number : hourIn(part.value, number),
    rest.minute,
    rest.second,
    part === undefined && !hour[0].startsWith('0'),
  )
  return value === undefined ? undefined : reply({ value, end: rest.end })
}

function inPart(time: TimeValue, part: DayPart): TimeValue {
  const { ambiguous: _ambiguous, ...rest } = time
  return { ...rest, hour: hourIn(part, time.hour) }
}

/** 晚8点; not within 今晚8点, where the day has taken the part. */
function shortPart(folded: string, at: number): Found<DayPart> | undefined {
  const part = SHORT_DAY_PARTS.at(folded, at)
  if (part === undefined || NEAR_DAY_PARTS.at(folded, at - 1) !== undefined) return undefined
  return run(CHINESE_HOUR, folded, part.end) === undefined &&
    !/^\d{1,2}:\d/.test(folded.slice(part.end, part.end + 4))
    ? undefined
    : part
}

function chineseNumber(word: string): number {
  if (isDigit(word.charCodeAt(0))) return Number(word)
  const digit = (char: string): number => Math.max(0, DIGITS.indexOf(char === '两' ? '二' : char))
  const tens = word.indexOf('十')
  if (tens < 0) return digit(word)
  return (
    (tens === 0 ? 1 : digit(word.charAt(0))) * 10 +
    (word.length > tens + 1 ? digit(word.charAt(tens + 1)) : 0)
  )
}

interface Minutes {
  readonly minute: number
  readonly second?: number
  readonly end: number
}

const MINUTES =
  /(?:过|零|〇)?(\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])(?: ?(分)(?!钟)|(?![钟\d:年月日天个斤件块元折小后%]))/y
const SECONDS = /(\d{1,2}|[二三四五]?十[一二三四五六七八九]?|[〇零一二三四五六七八九]) ?秒/y

function minutesAt(folded: string, at: number): Minutes {
  const char = folded.charAt(at)
  if (char === '半') return { minute: 30, end: at + 1 }
  if (char === '整') return { minute: 0, end: at + 1 }
  const quarter = run(/([一1三3])刻/y, folded, at)
  if (quarter !== undefined)
    return { minute: '一1'.includes(quarter[1] ?? '') ? 15 : 45, end: at + 2 }
  const found = run(MINUTES, folded, skipBlanks(folded, at, 1))
  if (found === undefined) return { minute: 0, end: at }
  const minute = chineseNumber(found[1] ?? '0')
  const marked = found[2] !== undefined || /^[零〇过]/.test(found[0]) || (found[1] ?? '').length > 1
  if (!marked || minute > 59) return { minute: 0, end: at }
  const end = skipBlanks(folded, at, 1) + found[0].length
  const second = found[2] === undefined ? undefined : run(SECONDS, folded, end)
  if (second === undefined) return { minute, end }
  return {
    minute,
    second: chineseNumber((second[1] ?? '0').replace('零', '〇')),
    end: end + second[0].length,
  }
}
