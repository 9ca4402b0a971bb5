import type { Span } from './span.ts'

/** A bare number: `12`, `一万二`, `1,299.00`, `half`. */
export interface NumberValue {
  readonly type: 'number'
  readonly value: number
}

/** A place in an order: `3rd`, `第三`. */
export interface OrdinalValue {
  readonly type: 'ordinal'
  readonly value: number
}

/** A percentage, per hundred: `20 %` is 20. */
export interface PercentValue {
  readonly type: 'percent'
  readonly value: number
  /**
   * What the percentage is of the price: `off` is taken away (`20 % off`, 减20%), `pay` is what is left to
   * pay (八五折 is 85). Absent if the wording says neither.
   */
  readonly role?: 'off' | 'pay'
}

/** An amount of money in major units: `US$1,299.00`, `三百二十块`, `€12,50`. */
export interface MoneyValue {
  readonly type: 'money'
  readonly value: number
  /** ISO 4217; `null` if the writing does not tell (a bare `$` without a locale or default). */
  readonly currency: string | null
}

/** What a quantity measures. `count` is for counted things: 3 件, `5 pieces`. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'frequency'
  | 'pressure'
  | 'information'
  | 'data-rate'
  | 'angle'
  | 'luminous-flux'
  | 'resolution'
  | 'rotation'
  | 'sound-level'
  | 'age'
  | 'count'

/** A number with a unit: `5000 mAh`, `2斤`, `6.7-inch`. */
export interface QuantityValue {
  readonly type: 'quantity'
  readonly value: number
  /** Canonical unit symbol of the unit that was written: `kg`, `jin`, `in`, `mAh`; for counts the noun, such as `件`. */
  readonly unit: string
  readonly dimension: Dimension
  /** `value` in the dimension's base unit (m, m², L, g, m/s, °C, …; counts and ages as written, ages in years). */
  readonly base: number
}

/** A length of time: `3 business days`, `半个月`, `two and a half hours`. */
export interface DurationValue {
  readonly type: 'duration'
  readonly value: number
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
  /** In seconds; a month counts 30 days, a quarter 90, a year 365. */
  readonly seconds: number
  /** Counted in working days (工作日, `business days`). */
  readonly business?: true
}

/** A calendar date, possibly partial (`3月4日` has no year, `May 2026` no day, `Monday` only a weekday). */
export interface DateValue {
  readonly type: 'date'
  readonly year?: number
  /** 1–12. */
  readonly month?: number
  /** 1–31. */
  readonly day?: number
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday?: number
  /** `YYYY-MM-DD` when fully known, also when it was resolved against the given clock (明天, `next Monday`). */
  readonly iso?: string
  /** Was resolved, or could only be resolved, against a clock. */
  readonly relative?: true
}

/** A time of day, 24 hours. */
export interface TimeValue {
  readonly type: 'time'
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** The writing leaves open whether it is before or after noon (`at 8`, 8点). `hour` is then as written. */
  readonly ambiguous?: true
}

/** A date with a time of day. */
export interface DateTimeValue {
  readonly type: 'datetime'
  readonly date: DateValue
  readonly time: TimeValue
}

/** A value that is not itself a range. */
export type PlainValue =
  | NumberValue
  | OrdinalValue
  | PercentValue
  | MoneyValue
  | QuantityValue
  | DurationValue
  | DateValue
  | TimeValue
  | DateTimeValue

/** From one value to another: `3–5 business days`, `100到200元`, `9:00-18:00`, `over 30` (no `high`). */
export interface RangeValue {
  readonly type: 'range'
  readonly low?: PlainValue
  readonly high?: PlainValue
  /** Defaults to true for written ranges; false for `over 30`, 不到20. */
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
}

/** A way to reach somebody or something, normalised for comparison. */
export interface ContactValue {
  readonly type: 'phone' | 'url' | 'email' | 'ip'
  /** Phones: digits with a leading `+` if written; URLs and e-mails: lower-case host, no trailing punctuation. */
  readonly value: string
}

/**
 * A code that stands for one thing: order, reservation, flight, SKU, tracking or certificate number. Letters with digits,
 * or a long run of digits, or anything after `#`.
 */
export interface IdentifierValue {
  readonly type: 'identifier'
  /** Upper-case, without a leading `#`, spaces or hyphens kept as written. */
  readonly value: string
}

/** A typed value read from text. */
export type Value = PlainValue | RangeValue | ContactValue | IdentifierValue

/** How a value's wording limits it: `about 5`, `at least 5`, `up to 5`, 5左右. */
export type Bound = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than'

/** A value and where it stands. The span holds the value's own words: not `about`, but the currency and the unit. */
export interface Mention<V extends Value = Value> extends Span {
  readonly value: V
  readonly bound?: Bound
}

/** How values are read. */
export interface ReadOptions {
  /** Decides `03/04/2026` and `1.299`; `zh` and `en-US` read month first, `en-GB` and `de` day first. Default: `en-US`. */
  readonly locale?: string
  /** The turn's clock, ISO 8601 with offset. Without it relative dates stay unresolved. */
  readonly now?: string
  /** IANA zone in which "today" is decided. Default: the offset of `now`. */
  readonly timeZone?: string
  /** What a bare `$` or a bare 元 means, ISO 4217. Default: `USD` for `$`, `CNY` for 元/块/￥. */
  readonly currency?: string
}
