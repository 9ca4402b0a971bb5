import type { Reading } from './read-reading.ts'
import { type Found, isDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { TimeValue } from './value.ts'

const CLOCK = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])( {0,2}(?:[ap]\.?m\b\.?|[ap]\b))?/y
const HOUR = /(\d{1,2})(?:\.(\d{2}))? {0,2}([ap])\.?m\b\.?/y

/** Parts of the day, with what they add to an hour on the twelve-hour dial. */
const DAY_PARTS = new Vocabulary<'am' | 'pm' | 'noon'>([
  ['早上', 'am'],
  ['早晨', 'am'],
  ['上午', 'am'],
  ['凌晨', 'am'],
  ['清晨', 'am'],
  ['中午', 'noon'],
  ['下午', 'pm'],
  ['午后', 'pm'],
  ['傍晚', 'pm'],
  ['晚上', 'pm'],
  ['晚间', 'pm'],
  ['夜里', 'pm'],
  ['晚', 'pm'],
  ['早', 'am'],
])

function time(
  hour: number,
  minute: number,
  second: number | undefined,
  ambiguous: boolean,
): TimeValue | undefined {
  if (hour > 24 || minute > 59 || (second ?? 0) > 59 || (hour === 24 && minute > 0))
    return undefined
  return {
    type: 'time',
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(ambiguous ? { ambiguous: true as const } : {}),
  }
}

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

const onDial = (hour: number, half: string): number => (hour % 12) + (half === 'p' ? 12 : 0)

/** Reads a time of day at `at`. */
export function readTime(reading: Reading, at: number): Found<TimeValue> | undefined {
  const { folded } = reading
  if (isDigit(folded.charCodeAt(at))) {
    const found = readClock(folded, at)
    if (found !== undefined) return found
  }
  return readHanTime(reading, at) ?? readWordTime(reading, at)
}

function readClock(folded: string, at: number): Found<TimeValue> | undefined {
  const clock = run(CLOCK, folded, at)
  if (clock !== undefined) {
    const half = clock[4]?.trim().charAt(0)
    const hour = Number(clock[1])
    const value = time(
      half === undefined || hour > 12 ? hour : onDial(hour, half),
      Number(clock[2]),
      clock[3] === undefined ? undefined : Number(clock[3]),
      false,
    )
    return value === undefined ? undefined : { value, end: at + clock[0].length }
  }
  const found = run(HOUR, folded, at)
  if (found === undefined || Number(found[1]) > 12) return undefined
  const value = time(
    onDial(Number(found[1]), found[3] ?? 'a'),
    Number(found[2] ?? 0),
    undefined,
    false,
  )
  return value === undefined ? undefined : { value, end: at + found[0].length }
}

/** 晚上八点半, 下午3点20分, 8点整, 三点一刻. */
function readHanTime(reading: Reading, at: number): Found<TimeValue> | undefined {
  const { folded } = reading
  const part = DAY_PARTS.at(folded, at)
  const start = part === undefined ? at : skipBlanks(folded, part.end)
  if (part !== undefined) {
    const clock = readClock(folded, start)
    if (clock !== undefined)
      return {
        value: { ...clock.value, hour: halved(clock.value.hour, part.value) },
        end: clock.end,
      }
  }
  const hour = hourAt(reading, start)
  if (hour === undefined) return undefined
  const mark = folded.charAt(hour.end)
  if (mark !== '点' && mark !== '时') return undefined
  const rest = minutesAt(reading, folded.startsWith('点钟', hour.end) ? hour.end + 2 : hour.end + 1)
  const value = time(
    part === undefined ? hour.value : halved(hour.value, part.value),
    rest.value,
    undefined,
    part === undefined && hour.value <= 12 && hour.value > 0,
  )
  if (value === undefined || (part === undefined && mark === '时' && rest.value === 0))
    return undefined
  return { value, end: rest.end }
}

function halved(hour: number, part: 'am' | 'pm' | 'noon'): number {
  if (part === 'pm' || (part === 'noon' && hour < 4)) return hour < 12 ? hour + 12 : hour
  return hour
}

/** The hour may run into 点 and what follows, which a numeral would take for a decimal: 八点五十. */
function hourAt(reading: Reading, at: number): Found<number> | undefined {
  const { folded } = reading
  const found = /^(?:\d{1,2}|二?十[一二三四五六七八九]?|[零〇一二两三四五六七八九])(?=[点时])/.exec(
    folded.slice(at, at + 4),
  )
  if (found === null) return undefined
  return { value: hanValue(found[0]), end: at + found[0].length }
}

function hanValue(word: string): number {
  if (/^\d/.test(word)) return Number(word)
  const digit = (char: string | undefined): number =>
    Math.max(
      0,
      ['零〇', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].findIndex((set) =>
        set.includes(char ?? ' '),
      ),
    )
  const tens = word.indexOf('十')
  if (tens < 0) return digit(word)
  return (tens === 0 ? 1 : digit(word.charAt(0))) * 10 + digit(word.charAt(tens + 1))
}

function minutesAt(reading: Reading, at: number): Found<number> {
  const { folded } = reading
  if (folded.charAt(at) === '半') return { value: 30, end: at + 1 }
  if (folded.charAt(at) === '整') return { value: 0, end: at + 1 }
  const quarter = /^([一三])刻/.exec(folded.slice(at, at + 2))
  if (quarter !== null) return { value: quarter[1] === '一' ? 15 : 45, end: at + 2 }
  const minutes = /^(?:过)?(\d{1,2}|零?[二三四五]?十?[一二三四五六七八九]?)(分)?(?!钟)/.exec(
    folded.slice(at, at + 5),
  )
  const word = minutes?.[1] ?? ''
  if (word === '' || (word.length === 1 && minutes?.[2] === undefined)) return { value: 0, end: at }
  const value = hanValue(word.replace('零', ''))
  return value > 59 ? { value: 0, end: at } : { value, end: at + (minutes?.[0].length ?? 0) }
}

const WORDS = new Vocabulary<number>([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
])

/** noon, half past two, quarter to five, 5 o'clock. */
function readWordTime(reading: Reading, at: number): Found<TimeValue> | undefined {
  const { folded } = reading
  const word = WORDS.at(folded, at)
  if (word !== undefined)
    return { value: { type: 'time', hour: word.value, minute: 0 }, end: word.end }
  const past = run(
    /(?:(half)|(?:a )?(quarter)|(\d{1,2})|(five|ten|twenty))(?: minutes?)? (past|to) /y,
    folded,
    at,
  )
  if (past !== undefined) {
    const hour = reading.numeralAt(at + past[0].length)
    if (
      hour === undefined ||
      !Number.isInteger(hour.value.value) ||
      hour.value.value < 1 ||
      hour.value.value > 12
    )
      return undefined
    const minutes = past[1]
      ? 30
      : past[2]
        ? 15
        : past[3]
          ? Number(past[3])
          : ({ five: 5, ten: 10, twenty: 20 }[past[4] ?? ''] ?? 0)
    const back = past[5] === 'to'
    const value = time(
      back ? hour.value.value - 1 : hour.value.value,
      back ? 60 - minutes : minutes,
      undefined,
      true,
    )
    return value === undefined ? undefined : { value, end: hour.end }
  }
  const number = reading.numeralAt(at)
  if (number === undefined) return undefined
  const clock = run(/ {0,2}o'?clock\b/y, folded, number.end)
  if (clock === undefined) return undefined
  const value = time(number.value.value, 0, undefined, true)
  return value === undefined ? undefined : { value, end: number.end + clock[0].length }
}
