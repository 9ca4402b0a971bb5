import type { ClaimValue } from '@vouchsafe/core'
import type { DateValue, DurationValue, TimeValue } from '@vouchsafe/text'
import { monthsOf } from '../derive/calendar.ts'
import { phraseKey } from '../lookup/tokens.ts'
import { codeOf } from '../sources/type-cell.ts'

/**
 * Keys under which a value is filed and looked up. Values that {@link compareValues} calls equal share one, but for
 * conversions that were rounded.
 */
export function valueKeys(value: ClaimValue): readonly string[] {
  switch (value.type) {
    case 'number':
    case 'money':
    case 'percent':
      return [numberKey(value.value)]
    case 'ordinal':
      return [`o:${value.value}`]
    case 'quantity':
      return value.dimension === 'count'
        ? [numberKey(value.value)]
        : [numberKey(value.value), `${value.dimension}:${Number(value.base.toPrecision(6))}`]
    case 'duration':
      return [numberKey(value.value), `d:${value.seconds}`, ...calendarKeys(value)]
    case 'date':
      return dateKeys(value)
    case 'time':
      return timeKeys(value)
    case 'datetime':
      return [...dateKeys(value.date), ...timeKeys(value.time)]
    case 'range':
      return [value.low, value.high].flatMap((end) => (end === undefined ? [] : valueKeys(end)))
    case 'identifier':
      return [`i:${codeOf(value.value)}`]
    case 'phone':
      return [`p:${value.value.replace(/\D/g, '').slice(-7)}`]
    case 'url':
    case 'email':
    case 'ip':
      return [`c:${value.value}`]
    case 'text':
      return [`t:${phraseKey(value.value)}`]
    case 'flag':
      return []
    default:
      return value satisfies never
  }
}

/** A year is not twelve months of thirty days. */
function calendarKeys(value: DurationValue): readonly string[] {
  const months = monthsOf(value)
  return months === undefined ? [] : [`m:${months}`]
}

/** The sign is left out: ledgers write what is paid back as a negative amount. */
function numberKey(value: number): string {
  const size = Math.abs(value)
  return Number.isInteger(size) ? `#${size}` : `#${Number(size.toPrecision(12))}`
}

function dateKeys(date: DateValue): readonly string[] {
  if (date.month !== undefined && date.day !== undefined) return [`@${date.month}-${date.day}`]
  if (date.month !== undefined) return [`@${date.year ?? ''}-${date.month}`]
  if (date.weekday !== undefined) return [`w:${date.weekday}`]
  return date.year === undefined ? [] : [`y:${date.year}`]
}

function timeKeys(time: TimeValue): readonly string[] {
  const minute = time.hour * 60 + time.minute
  const other = (minute + 720) % 1440
  return time.ambiguous ? [`h:${minute}`, `h:${other}`] : [`h:${minute % 1440}`]
}
