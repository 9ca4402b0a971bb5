import { product } from './numeral-product.ts'
import type { DurationValue } from './value.ts'

/** A unit of time as written. */
export interface DurationUnit {
  readonly unit: DurationValue['unit']
  /** How many of `unit` one of these is; 2 for a fortnight of weeks. */
  readonly times: number
  readonly business?: true
}

/** Seconds in a unit; a month counts 30 days, a quarter 90, a year 365. */
export const SECONDS: Readonly<Record<DurationValue['unit'], number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2592000,
  quarter: 7776000,
  year: 31536000,
}

/** Folded names, parted by `|`. A leading 个 is written out, so that 3月 stays a month of the calendar. */
const TABLE: readonly (readonly [unit: DurationUnit, names: string])[] = [
  [{ unit: 'second', times: 1 }, 'second|seconds|sec|secs|sec.|s|秒|秒钟'],
  [{ unit: 'second', times: 0.001 }, 'ms|millisecond|milliseconds|毫秒'],
  [{ unit: 'minute', times: 1 }, 'minute|minutes|min|mins|min.|分钟|分锺'],
  [{ unit: 'minute', times: 15 }, '刻钟|个刻钟'],
  [{ unit: 'hour', times: 1 }, 'hour|hours|hr|hrs|h|小时|个小时|钟头|个钟头|个钟|個鐘'],
  [
    { unit: 'day', times: 1 },
    'day|days|天|日|calendar day|calendar days|个自然日|自然日|自然天|night|nights|晚|夜|个晚上|昼夜',
  ],
  [
    { unit: 'day', times: 1, business: true },
    'business day|business days|banking day|banking days|working day|working days|weekday|weekdays|work day|work days|workday|workdays|' +
      '个工作日|工作日|个工作天|工作天|个交易日|交易日',
  ],
  [{ unit: 'week', times: 1 }, 'week|weeks|wk|wks|周|星期|个星期|个礼拜|礼拜|个周'],
  [{ unit: 'week', times: 2 }, 'fortnight|fortnights'],
  [{ unit: 'month', times: 1 }, 'month|months|mth|mths|mo|mos|个月|个月份'],
  [{ unit: 'quarter', times: 1 }, '个季度|quarters'],
  [{ unit: 'year', times: 1 }, 'year|years|yr|yrs|年|周年|个年头'],
  [{ unit: 'year', times: 10 }, 'decade|decades'],
  [{ unit: 'year', times: 100 }, 'century|centuries|个世纪'],
]

export const DURATION_NAMES: readonly (readonly [name: string, unit: DurationUnit])[] =
  TABLE.flatMap(([unit, names]) => names.split('|').map((name) => [name, unit] as const))

export function durationOf(value: number, { unit, times, business }: DurationUnit): DurationValue {
  const amount = product(value, times)
  const seconds = product(amount, SECONDS[unit])
  return { type: 'duration', value: amount, unit, seconds, ...(business ? { business } : {}) }
}
