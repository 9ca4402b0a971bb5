import { VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod/mini'
import { type ConfidenceWording, confidenceWording } from './wording.ts'

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof DAYS)[number]

/** When people are there, in the shop's own time. */
export interface OpeningHours {
  /** Minutes that the shop's time is ahead of UTC: 480 for China. */
  readonly utcOffsetMinutes: number
  /** From and to as `HH:MM`, the end left out; `24:00` is the end of the day. A day without times is closed. */
  readonly week: Readonly<Partial<Record<Day, readonly (readonly [string, string])[]>>>
  /** Days on which nobody is there, as `YYYY-MM-DD`. */
  readonly closedOn?: readonly string[]
}

export interface Availability {
  readonly open: boolean
  /** When somebody is there again, ISO 8601 with offset; absent if open, or if not within two weeks. */
  readonly opensAt?: string
}

/** How many wait, as the queue's system tells it. What is unknown is left out and not said. */
export interface Queue {
  readonly ahead?: number
  readonly minutes?: number
}

const MINUTE = 60_000
const TIME = /^([01]\d|2[0-4]):([0-5]\d)$/
const TIMES = 'expected times such as 09:00'
const A_DAY = 'expected a day such as 2026-03-02'
const LOOK_AHEAD_DAYS = 14

/**
 * Whether somebody is there at a moment, and if not, when next.
 *
 * @param now ISO 8601 with offset.
 * @throws {VouchsafeError} `invalid_options` if a time is not of the form `HH:MM`, or `now` is no moment.
 */
export function availabilityAt(hours: OpeningHours, now: string): Availability {
  const moment = Date.parse(now)
  if (Number.isNaN(moment))
    throw new VouchsafeError('invalid_options', 'now: expected ISO 8601 with an offset')
  const local = Math.floor(moment / MINUTE) + hours.utcOffsetMinutes
  for (let day = 0; day <= LOOK_AHEAD_DAYS; day += 1) {
    const midnight = (Math.floor(local / 1440) + day) * 1440
    for (const [from, to] of timesOn(hours, midnight)) {
      if (midnight + from <= local && local < midnight + to) return { open: true }
      if (midnight + from > local)
        return { open: false, opensAt: isoOf(midnight + from, hours.utcOffsetMinutes) }
    }
  }
  return { open: false }
}

/** What a customer is honestly told about the wait: nothing that is not known. */
export function waitingText(
  language: string,
  { open, opensAt }: Availability,
  queue: Queue = {},
  wording?: Readonly<Record<string, ConfidenceWording>>,
): string {
  const words = confidenceWording(language, wording)
  if (!open)
    return opensAt === undefined
      ? words.closed
      : words.closedUntil.replace('{time}', () => opensAt.slice(0, 16).replace('T', ' '))
  const told = [words.open]
  if (queue.ahead !== undefined) told.push(words.ahead.replace('{count}', String(queue.ahead)))
  if (queue.minutes !== undefined)
    told.push(words.minutes.replace('{count}', String(Math.ceil(queue.minutes))))
  return told.join(/\p{Script=Han}/u.test(words.open) ? '' : ' ')
}

/** Ranges of one local day in minutes from its midnight, by start. */
function timesOn(hours: OpeningHours, midnight: number): readonly (readonly [number, number])[] {
  const date = new Date(midnight * MINUTE).toISOString().slice(0, 10)
  if (hours.closedOn?.includes(date)) return []
  // 1 January 1970 was a Thursday.
  const day = DAYS[(((Math.floor(midnight / 1440) + 3) % 7) + 7) % 7]
  const ranges = (day && hours.week[day]) ?? []
  return ranges
    .map(([from, to]) => [minutesOf(from), minutesOf(to)] as const)
    .toSorted(([a], [b]) => a - b)
}

/** What {@link OpeningHours} must look like. Told when the guard is made, and not when somebody waits for a person. */
export const hoursSchema = z.strictObject(
  {
    utcOffsetMinutes: z
      .number('expected minutes ahead of UTC')
      .check(
        z.int('expected whole minutes'),
        z.minimum(-1080, 'expected at least -1080'),
        z.maximum(1080, 'expected at most 1080'),
      ),
    week: z.partialRecord(
      z.enum(DAYS),
      z.array(
        z
          .array(
            z.string(TIMES).check(z.regex(TIME, TIMES)),
            'expected times from and to, such as 09:00 and 17:00',
          )
          .check(z.length(2, 'expected two times, from and to')),
        'expected a list of times from and to',
      ),
      'expected times by day',
    ),
    closedOn: z.optional(
      z.array(
        z.string(A_DAY).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, A_DAY)),
        'expected a list of days',
      ),
    ),
  },
  'expected opening hours',
)

function minutesOf(time: string): number {
  const parts = TIME.exec(time)
  if (!parts) throw new VouchsafeError('invalid_options', `hours: ${TIMES}`)
  return Number(parts[1]) * 60 + Number(parts[2])
}

function isoOf(localMinutes: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+'
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(offset)
  const local = new Date(localMinutes * MINUTE).toISOString().slice(0, 19)
  return `${local}${sign}${two(size / 60)}:${two(size % 60)}`
}
