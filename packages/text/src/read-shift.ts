import { addSeconds } from './dates.ts'
import { resolvedDay } from './join-calendar.ts'
import { clockOf, dayMoved, fullDate, moveDay } from './read-clock.ts'
import { momentOfClock, spanFromNow } from './read-period-value.ts'
import type { Reading } from './read-reading.ts'
import { skipBlanks } from './read-scan.ts'
import type { Token } from './read-token.ts'
import { Vocabulary } from './read-vocabulary.ts'
import type { DateValue, DurationValue, Value } from './value.ts'

type Direction = 1 | -1

/** Words behind a duration that make it a date: 3 days ago, 两周后. */
const BEHIND = new Vocabulary<Direction>([
  ['ago', -1],
  ['back', -1],
  ['earlier', -1],
  ['before now', -1],
  ['from now', 1],
  ['from today', 1],
  ['later', 1],
  ['hence', 1],
  ['in the future', 1],
  ['前', -1],
  ['之前', -1],
  ['以前', -1],
  ['后', 1],
  ['之后', 1],
  ['以后', 1],
  ['过后', 1],
  ['開外', 1],
])

/** Words before a duration that make it a date: in 3 days, 再过两周. Behind a verb 过 tells what was: 停过20天. */
const BEFORE =
  /(?:^|[^a-z\d])(in |in about |in another )$|(再过)$|(?:^|[^\u3400-\u9fff]|[您你我他她们再要等需须得还又先才也都请就能可会约概多那])(过)$/

/** Words before a duration that make it a span from now: 未来三天, 过去十年. */
const SPAN_BEFORE: readonly (readonly [words: RegExp, forward: boolean])[] = [
  // 付款后30天 counts from the payment, so 后 alone must begin the phrase.
  [/(未来|接下来|今后|往后|(?:^|[^\u3400-\u9fff])(?:之后|此后|后续|下|后))$/, true],
  [/(过去|最近|(?:^|[^\u3400-\u9fff])(?:近|之前|此前|前|上))$/, false],
]

/** Booked events whose name may stand right before a duration: 出发7日前取消 counts from the departure, not from now. */
const EVENT_BEFORE =
  /(?:出发|启程|出行|起飞|登机|发车|开船|乘车|入住|离店|退房|到店|取车|还车|入园|入场|开场|开演|演出|开赛|比赛|开课|上课|开营|考试|开始|开团|成团|活动|使用|到期|过期|届满|结束|截止|发货|送达|取货|交付|交房|安装|服务|预约|就诊|婚礼|手术)(?:日|日期|时间|当日)?$/

const DUTY =
  /(?:要|须|需|得|请|至少|最少|最晚|最迟|起码|务必|应|应当|必须|可|可以|能|提早)(?:在|于|您|亲|最晚|最迟|至少){0,2}$/
const NOTICE =
  /^[，, ]?(?:跟我们|向我们|和我们|告诉|给我们)?(?:通知|告知|说一?声|讲|打招呼|取消|申请|预约|预订|预定|改期|改约|改签|联系|提出|退订|退票|退课|退|报名|下单|约|订|办理|提交|登记|请假|来电|打电话|确认)/

/** 改期要24小时前通知: so long before what it is about, and not before now. */
function isNotice(
  folded: string,
  window: string,
  { value, end }: { value: Direction; end: number },
): boolean {
  return value < 0 && DUTY.test(window) && NOTICE.test(folded.slice(end, end + 8))
}

/** A duration that is moved from now becomes a day or a moment; without a clock it stays a duration. */
export function shiftedFromNow(reading: Reading, token: Token): Token {
  const { value } = token
  if (value.type !== 'duration' || value.business || token.bound !== undefined) return token
  if (clockOf(reading) === undefined) return token
  const { folded } = reading
  const behind = BEHIND.at(folded, skipBlanks(folded, token.end, 1))
  const window = folded.slice(Math.max(0, token.start - 12), token.start)
  if (behind !== undefined && !/[续继置排面来门台]/.test(folded.charAt(behind.end)))
    return EVENT_BEFORE.test(window) || isNotice(folded, window, behind)
      ? token
      : { ...moved(reading, token, value, behind.value), end: behind.end }
  const before = BEFORE.exec(window)
  if (before !== null) {
    const word = before[1] ?? before[2] ?? before[3] ?? ''
    return { ...moved(reading, token, value, 1), start: token.start - word.length }
  }
  return spanFrom(reading, token, value, window)
}

function moved(reading: Reading, token: Token, value: DurationValue, direction: Direction): Token {
  const { suffix: _suffix, written: _written, ...rest } = token
  if (value.unit === 'second' || value.unit === 'minute' || value.unit === 'hour') {
    const clock = clockOf(reading)
    if (clock === undefined || value.seconds > 1e10) return token
    const moment = momentOfClock(addSeconds(clock, direction * value.seconds))
    return { ...rest, value: moment, calendar: { role: 'moment' } }
  }
  const whole = Number.isInteger(value.value)
  const date = whole
    ? dayMoved(reading, direction * value.value, value.unit)
    : dayMoved(reading, direction * Math.round(value.seconds / 86_400), 'day')
  return { ...rest, value: date, calendar: { role: 'day' } }
}

function spanFrom(reading: Reading, token: Token, value: DurationValue, window: string): Token {
  for (const [words, forward] of SPAN_BEFORE) {
    const word = words.exec(window)?.[1]?.replace(/^[^\u3400-\u9fff]/, '')
    if (word === undefined) continue
    const span: Value = spanFromNow(reading, value.unit, value.value, forward)
    return {
      start: token.start - word.length,
      end: token.end,
      value: span,
      calendar: { role: 'period' },
    }
  }
  return token
}

/** The day after Christmas. */
function dayBeside(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  if (
    !a.vague ||
    b.calendar?.role !== 'day' ||
    b.value.type !== 'date' ||
    !/^ (?:the )?$/.test(gap)
  )
    return undefined
  const side = /day (after|before)$/.exec(reading.folded.slice(a.start, a.end))?.[1]
  const day = side === undefined ? undefined : resolvedDay(reading, b.value)
  if (day === undefined) return undefined
  const date = fullDate(moveDay(day, side === 'after' ? 1 : -1, 'day'), true)
  return { start: a.start, end: b.end, value: date, calendar: { role: 'day' } }
}

/** 5 days before new year, three days after Easter, a year from Christmas. */
export function joinShift(a: Token, gap: string, b: Token, reading: Reading): Token | undefined {
  const next = dayBeside(a, gap, b, reading)
  if (next !== undefined) return next
  if (a.value.type !== 'duration' || b.calendar?.role !== 'day' || b.value.type !== 'date')
    return undefined
  const link = /^ (before|prior to|after|from|following) (?:the )?$/.exec(gap)?.[1]
  const { unit, value } = a.value
  if (link === undefined || unit === 'second' || unit === 'minute' || unit === 'hour')
    return undefined
  const day = resolvedDay(reading, b.value)
  if (day === undefined || value > 10_000) return undefined
  const back = link === 'before' || link === 'prior to'
  const date = fullDate(moveDay(day, back ? -value : value, unit), true)
  return {
    start: a.start,
    end: b.end,
    value: isOfAnyYear(b.value) && isWritten(reading, b) ? yearless(date) : date,
    calendar: { role: 'day' },
  }
}

/** `3 July`, written without its year, is of whichever year is spoken of, and so is what is reckoned from it. */
function isOfAnyYear({ year, month, day, relative }: DateValue): boolean {
  return year === undefined && month !== undefined && day !== undefined && relative !== true
}

/** A holiday is that of the year to come, unless it is said otherwise. */
function isWritten({ folded }: Reading, { start, end }: Token): boolean {
  return /\d/.test(folded.slice(start, end))
}

function yearless({ month, day }: DateValue): DateValue {
  return { type: 'date', ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}
