import {
  type DateTimeValue,
  type DateValue,
  type Mention,
  type PlainValue,
  type RangeValue,
  readBoolean,
  readNumbers,
  readSingleValues,
  readTimeExpressions,
  readUnits,
  readValues,
  type TimeValue,
} from '@vouchsafe/text'

/** What a value is called in the suite of recognizers. */
export type PredictedKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'currency'
  | 'dimension'
  | 'age'
  | 'temperature'
  | 'duration'
  | 'date'
  | 'time'
  | 'datetime'
  | 'range'
  | 'phone'
  | 'url'
  | 'email'
  | 'ip'
  | 'boolean'

/** A value in the shape that the suite of recognizers scores. */
export interface PredictedValue {
  readonly kind: PredictedKind
  readonly start: number
  readonly end: number
  readonly value: string | number | boolean | null
  readonly unit?: string
}

export interface RecognizerOptions {
  readonly language: 'zh' | 'en'
  /** The clock against which relative dates are resolved, ISO 8601. */
  readonly now?: string
}

/**
 * The typed values of a text in the suite's shape. Numbers are listed also where they stand inside other values, since
 * the suite asks for each kind on its own.
 */
export function recognizerValues(
  text: string,
  options: RecognizerOptions,
): readonly PredictedValue[] {
  const settings = {
    locale: options.language === 'zh' ? 'zh-CN' : 'en-US',
    ...(options.now === undefined ? {} : { now: options.now }),
  }
  const amounts = readSingleValues(text, settings).flatMap((mention) =>
    predictedAmount(text, mention),
  )
  const others = [
    ...readValues(text, settings).filter(isContact),
    ...readTimeExpressions(text, settings),
  ].flatMap((mention) => predicted(mention, options.now))
  const numbers = readNumbers(text, settings).map(
    ({ start, end, value }): PredictedValue => ({ kind: 'number', start, end, value: value.value }),
  )
  return [...amounts, ...others, ...numbers, ...bareUnits(text), ...answers(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

function answers(text: string): readonly PredictedValue[] {
  const answer = readBoolean(text)
  return answer === undefined ? [] : [{ kind: 'boolean', ...answer }]
}

function isContact({ value }: Mention): boolean {
  return (
    value.type === 'phone' || value.type === 'url' || value.type === 'email' || value.type === 'ip'
  )
}

/** A currency or scale that is only named, which the suite lists as well. */
function bareUnits(text: string): readonly PredictedValue[] {
  return readUnits(text)
    .filter(({ dimension }) => dimension === 'money' || dimension === 'temperature')
    .map(({ start, end, dimension, unit, factor }) => ({
      kind: dimension === 'money' ? 'currency' : 'temperature',
      start,
      end,
      value: dimension === 'money' ? factor : null,
      unit,
    }))
}

/** Both ends of a range are listed on their own, as the suite does. */
function predictedAmount(text: string, { start, end, value }: Mention): readonly PredictedValue[] {
  switch (value.type) {
    case 'ordinal':
      return [{ kind: 'ordinal', start, end, value: value.value }]
    case 'percent':
      return [{ kind: 'percent', start, end, value: value.value }]
    case 'money': {
      const unit = value.currency === null ? {} : { unit: value.currency }
      return [
        {
          kind: 'currency',
          start,
          end,
          value: asWritten(text.slice(start, end), value.value),
          ...unit,
        },
      ]
    }
    case 'quantity':
      return quantity(start, end, value)
    default:
      return []
  }
}

/** The suite counts cents where only cents are written. */
function asWritten(quote: string, major: number): number {
  const [number, ...others] = readNumbers(quote)
  const cents =
    number !== undefined && others.length === 0 && Math.abs(number.value.value - major * 100) < 1e-9
  return cents ? number.value.value : major
}

function predicted(
  { start, end, value }: Mention,
  now: string | undefined,
): readonly PredictedValue[] {
  switch (value.type) {
    case 'number':
    case 'identifier':
      return []
    case 'ordinal':
    case 'percent':
    case 'money':
    case 'quantity':
      return []
    case 'duration':
      return [{ kind: 'duration', start, end, value: value.seconds }]
    case 'date':
      return [date(start, end, upcoming(value, now))]
    case 'time':
      return [{ kind: 'time', start, end, value: clock(value) }]
    case 'datetime':
      return [
        {
          kind: 'datetime',
          start,
          end,
          value: dateTime({ ...value, date: upcoming(value.date, now) }),
        },
      ]
    case 'range':
      return range(start, end, value)
    default:
      return [{ kind: value.type, start, end, value: value.value }]
  }
}

function quantity(
  start: number,
  end: number,
  value: PlainValue & { type: 'quantity' },
): readonly PredictedValue[] {
  if (value.dimension === 'count') return []
  const kind =
    value.dimension === 'age' || value.dimension === 'temperature' ? value.dimension : 'dimension'
  return [{ kind, start, end, value: value.value, unit: value.unit }]
}

/** A day without its year is the coming one, as the suite has it. */
function upcoming(value: DateValue, now: string | undefined): DateValue {
  const { year, month, day } = value
  if (year !== undefined || month === undefined || day === undefined || now === undefined)
    return value
  const passed = month * 100 + day < Number(now.slice(5, 7)) * 100 + Number(now.slice(8, 10))
  const dated = { ...value, year: Number(now.slice(0, 4)) + Number(passed) }
  return { ...dated, iso: partialDate(dated) }
}

/** A month or a year is a span of days, which the suite calls a range. */
function date(start: number, end: number, value: DateValue): PredictedValue {
  const days =
    value.day !== undefined ||
    value.weekday !== undefined ||
    value.iso !== undefined ||
    (value.month === undefined && value.year === undefined)
  return { kind: days ? 'date' : 'range', start, end, value: value.iso ?? partialDate(value) }
}

function partialDate({ year, month, day }: DateValue): string {
  const part = (value: number | undefined, width: number): string =>
    value === undefined ? 'X'.repeat(width) : String(value).padStart(width, '0')
  return `${part(year, 4)}-${part(month, 2)}-${part(day, 2)}`
}

function clock({ hour, minute, second }: TimeValue): string {
  return [hour, minute, second ?? 0].map((part) => String(part).padStart(2, '0')).join(':')
}

function dateTime(value: DateTimeValue): string {
  return `${value.date.iso ?? partialDate(value.date)} ${clock(value.time)}`
}

const CALENDAR = new Set(['date', 'time', 'datetime'])

/** Ranges of the calendar. A duration with one open end is a duration to the suite. */
function range(start: number, end: number, value: RangeValue): readonly PredictedValue[] {
  const one = value.low ?? value.high
  if (one?.type === 'duration' && (value.low === undefined || value.high === undefined))
    return [{ kind: 'duration', start, end, value: one.seconds }]
  return one !== undefined && CALENDAR.has(one.type)
    ? [{ kind: 'range', start, end, value: interval(value) }]
    : []
}

/** Upstream's notation: `[3,5]`, `(20,)`. */
function interval(value: RangeValue): string {
  const low = value.low === undefined ? '' : plain(value.low)
  const high = value.high === undefined ? '' : plain(value.high)
  return `${value.lowInclusive && low !== '' ? '[' : '('}${low},${high}${value.highInclusive && high !== '' ? ']' : ')'}`
}

function plain(value: PlainValue): string {
  switch (value.type) {
    case 'date':
      return value.iso ?? partialDate(value)
    case 'time':
      return clock(value)
    case 'datetime':
      return dateTime(value)
    case 'duration':
      return String(value.seconds)
    default:
      return String(value.value)
  }
}
