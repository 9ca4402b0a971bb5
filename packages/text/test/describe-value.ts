import type { DateValue, Mention, TimeValue, Value } from '@vouchsafe/text'

/** A value in one short line, so that tables of examples can be read. */
export function describeMention({ value, bound }: Mention): string {
  return describe(value) + (bound === undefined ? '' : ` ${bound}`)
}

function describe(value: Value): string {
  switch (value.type) {
    case 'number':
    case 'ordinal':
      return `${value.type} ${value.value}`
    case 'percent':
      return `${value.value} %${value.role === undefined ? '' : ` ${value.role}`}`
    case 'money':
      return `${value.value} ${value.currency}`
    case 'quantity':
      return `${value.value} ${value.unit}${value.dimension === 'count' ? '' : ` (${value.dimension})`}`
    case 'duration':
      return `${value.value} ${value.business ? 'business ' : ''}${value.unit}`
    case 'date':
      return date(value)
    case 'time':
      return time(value)
    case 'datetime':
      return `${date(value.date)} ${time(value.time)}`
    case 'range': {
      const low = value.low === undefined ? '' : describe(value.low)
      const high = value.high === undefined ? '' : describe(value.high)
      return `${value.lowInclusive ? '[' : '('}${low}, ${high}${value.highInclusive ? ']' : ')'}`
    }
    default:
      return `${value.type} ${value.value}`
  }
}

function date({ iso, year, month, day, weekday }: DateValue): string {
  if (iso !== undefined) return iso
  const parts = [
    year ?? (month === undefined && day === undefined ? undefined : '-'),
    month ?? (day === undefined ? undefined : '-'),
    day,
  ]
  const written = parts.filter((part) => part !== undefined).join('-')
  return `date ${written}${weekday === undefined ? '' : `weekday ${weekday}`}`
}

function time({ hour, minute, second, ambiguous }: TimeValue): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${ambiguous ? '?' : ''}`
}
