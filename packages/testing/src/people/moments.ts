import fc from 'fast-check'

/** A moment as a turn has it. */
export interface Moment {
  /** ISO 8601 with an offset, as `Turn.now` has it. */
  readonly now: string
  /** IANA name, as `Turn.timeZone` has it. */
  readonly timeZone: string
}

/** Zones on both sides of the date line, with half hours and with summer time. */
const TIME_ZONES = [
  'UTC',
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const

/** Moments at which days, years and summer time turn, in UTC. */
const TURNING = [
  '2026-12-31T23:59:59Z',
  '2027-01-01T00:00:00Z',
  '2028-02-29T12:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-03-08T07:30:00Z',
  '2026-11-01T06:30:00Z',
  '2026-05-20T16:00:00Z',
] as const

const OFFSETS = [0, 480, 60, -300, -480, 330, 660, 780] as const

/** Moments of the years 2026 to 2028, in any zone and written with any offset; days that turn come often. */
export function moments(): fc.Arbitrary<Moment> {
  const instant = fc.oneof(
    fc.constantFrom(...TURNING).map((moment) => Date.parse(moment)),
    fc
      .integer({ min: 0, max: 3 * 365 * 24 * 60 })
      .map((minutes) => Date.UTC(2026, 0) + minutes * 60_000),
  )
  return fc
    .record({
      instant,
      offset: fc.constantFrom(...OFFSETS),
      timeZone: fc.constantFrom(...TIME_ZONES),
    })
    .map(({ instant: at, offset, timeZone }) => ({ now: writtenAt(at, offset), timeZone }))
}

/**
 * A moment in ISO 8601.
 *
 * @param instant Milliseconds since 1970 UTC.
 * @param offset Minutes ahead of UTC.
 */
export function writtenAt(instant: number, offset: number): string {
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19)
  if (offset === 0) return `${local}Z`
  const size = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The same moment with another offset. */
export function rewritten(now: string, offset: number): string {
  return writtenAt(Date.parse(now), offset)
}
