import type { DurationValue } from '@vouchsafe/text'
import * as z from 'zod/mini'
import { FACETS } from './facet-words.ts'
import { GOODS_CLASSES } from './goods-classes.ts'
import type { EventName, Topic } from './term.ts'

const TOPICS = [
  'return',
  'refund',
  'exchange',
  'warranty',
  'cancel',
  'change',
  'delivery',
  'renewal',
  'price-protection',
  'other',
] as const satisfies readonly Topic[]

const EVENTS = [
  'delivery',
  'purchase',
  'dispatch',
  'departure',
  'renewal',
  'activation',
  'receipt-of-return',
] as const satisfies readonly EventName[]

const MINUTE = 60
const DAY = 86_400

/** A month counts 30 days, a quarter 90, a year 365. */
export const UNIT_SECONDS: Readonly<Record<DurationValue['unit'], number>> = {
  second: 1,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  quarter: 90 * DAY,
  year: 365 * DAY,
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const

const offset = z.number().check(z.int(), z.gte(0))
const positive = z.number().check(z.gte(0))
const words = z.string().check(z.minLength(1), z.maxLength(200))

const duration = z
  .strictObject({
    type: z.literal('duration'),
    value: positive,
    unit: z.enum(UNITS),
    seconds: z.optional(positive),
    business: z.optional(z.literal(true)),
  })
  .check(
    z.refine(
      ({ value, unit, seconds }) =>
        seconds === undefined || Math.abs(seconds - value * UNIT_SECONDS[unit]) < 1,
      {
        path: ['seconds'],
        error: 'expected value times the seconds of its unit; leave it out to have it worked out',
      },
    ),
  )

const range = z
  .strictObject({
    type: z.literal('range'),
    low: z.optional(duration),
    high: z.optional(duration),
    lowInclusive: z._default(z.boolean(), true),
    highInclusive: z._default(z.boolean(), true),
  })
  .check(
    z.refine(
      ({ low, high }) => low !== undefined || high !== undefined,
      'expected low, high or both',
    ),
  )

const length = z.discriminatedUnion('type', [duration, range], {
  error: 'expected type duration or range',
})

const share = z.discriminatedUnion(
  'of',
  [
    z.strictObject({ of: z.literal('share'), percent: z.number().check(z.gte(0), z.lte(100)) }),
    z.strictObject({ of: z.literal('amount'), amount: positive, currency: z.nullable(words) }),
  ],
  { error: 'expected of share or amount' },
)

const outcome = z.discriminatedUnion(
  'aspect',
  [
    z.strictObject({ aspect: z.literal('allowed'), is: z.boolean() }),
    z.strictObject({ aspect: z.enum(['window', 'cover', 'notice', 'time']), value: length }),
    z.strictObject({ aspect: z.enum(['fee', 'refund']), value: share }),
    z.strictObject({ aspect: z.literal('payer'), is: z.enum(['shop', 'customer']) }),
    z.strictObject({ aspect: z.literal('count'), value: positive }),
  ],
  {
    error: 'expected aspect allowed, window, cover, notice, time, fee, refund, payer or count',
  },
)

const date = z.strictObject({
  type: z.literal('date'),
  year: z.optional(z.number().check(z.int(), z.gte(1900), z.lte(2200))),
  month: z.number().check(z.int(), z.gte(1), z.lte(12)),
  day: z.optional(z.number().check(z.int(), z.gte(1), z.lte(31))),
  weekday: z.optional(z.number().check(z.int(), z.gte(1), z.lte(7))),
  iso: z.optional(z.string()),
  relative: z.optional(z.literal(true)),
})

/** Where a condition stands, and whether it must not be so. */
const placed = {
  start: z.optional(offset),
  end: z.optional(offset),
  not: z.optional(z.literal(true)),
}

const bounds = { least: z.optional(positive), most: z.optional(positive) }

const AXES: ReadonlyMap<string, readonly string[]> = FACETS.reduce(
  (axes, { axis, value }) => axes.set(axis, [...(axes.get(axis) ?? []), value]),
  new Map<string, readonly string[]>(),
)
const GOODS = Object.keys(GOODS_CLASSES)

/** A state that no words are known for would never be met: a slip, or something for `words`. */
const state = z
  .strictObject({ ...placed, about: z.literal('state'), axis: words, is: words })
  .check(
    z.refine(({ axis }) => AXES.has(axis), {
      path: ['axis'],
      error: `expected one of ${[...AXES.keys()].join(', ')}; write others with about words`,
    }),
    z.refine(({ axis, is }) => AXES.get(axis)?.includes(is) ?? true, {
      path: ['is'],
      error: `expected a value of its axis (${[...AXES].map(([axis, values]) => `${axis}: ${values.join(', ')}`).join('; ')}); write others with about words`,
    }),
  )

const condition = z.discriminatedUnion(
  'about',
  [
    state,
    z.strictObject({ ...placed, about: z.literal('goods'), is: z.enum(GOODS) }),
    z.strictObject({
      ...placed,
      ...bounds,
      about: z.literal('time'),
      event: z.enum(EVENTS),
      side: z.enum(['before', 'after']),
    }),
    z.strictObject({
      ...placed,
      about: z.literal('season'),
      event: z.enum([...EVENTS, 'any']),
      from: z.optional(date),
      to: z.optional(date),
    }),
    z.strictObject({
      ...placed,
      ...bounds,
      about: z.literal('amount'),
      currency: z.nullable(words),
    }),
    z.strictObject({
      ...placed,
      about: z.literal('words'),
      any: z.array(words).check(z.minLength(1), z.maxLength(50)),
      other: z.optional(z.array(words).check(z.maxLength(50))),
    }),
  ],
  { error: 'expected about state, goods, time, season, amount or words' },
)

/** A term as a person, or a model, writes it. */
export const writtenTerm = z.strictObject({
  topic: z.enum(TOPICS),
  outcomes: z.array(outcome).check(z.minLength(1), z.maxLength(20)),
  conditions: z._default(z.array(condition).check(z.maxLength(50)), []),
  isException: z._default(z.boolean(), false),
  span: z.optional(z.strictObject({ start: offset, end: offset })),
  quote: z.string().check(z.minLength(1)),
  status: z.optional(z.enum(['proposed', 'confirmed'])),
})

/** A compiled policy as a person hands it back: what follows from the rest may be left out. */
export const compiledSchema = z.strictObject({
  source: z.strictObject({ id: z.string() }),
  title: z.optional(z.string()),
  asOf: z.optional(z.string()),
  validUntil: z.optional(z.string()),
  terms: z.array(writtenTerm).check(z.maxLength(5000)),
})

export type WrittenTerm = z.infer<typeof writtenTerm>
