import type { ClaimValue } from '@vouchsafe/core'
import { wallClock } from '@vouchsafe/text'
import type { Cell, Row } from '../sources/row.ts'
import type { World } from '../world.ts'

/** A moment in universal time. */
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]00:?00)?$/u
const UTC_FIELD = /(?:^|[_ ])utc(?:$|[_ ])|Utc(?![a-z])|(?<![A-Z])UTC$/u
const ZONE_FIELD = /^(?:time_?zone|tz|zone_?info|iana_?(?:tz|zone)|local_?(?:tz|zone)|时区|時區)$/i
const OFFSET = /([+-])(\d{2}):?(\d{2})$/u

/**
 * The day and time of a moment in universal time as clocks show it where the record is, or else where the turn takes place:
 * `2026-07-02T23:15:00Z` is 07:15 of 3 July at +08:00. `undefined` where the value is no such moment or no zone is known.
 */
export function localMoment(cell: Cell, { turn }: Pick<World, 'turn'>): ClaimValue | undefined {
  const { raw } = cell
  if (typeof raw !== 'string' || raw.length > 40) return undefined
  const match = MOMENT.exec(raw)
  if (match === null || (match[1] === undefined && !UTC_FIELD.test(cell.name))) return undefined
  // Midnight is how a day without a time is written.
  if (/[T ]00:00(?::00|Z|$)/u.test(raw)) return undefined
  const instant = `${raw.slice(0, 10)}T${raw.slice(11, 16)}:00Z`
  const clock = zoned(instant, zoneOf(cell.row) ?? turn.timeZone, turn.now)
  if (clock === undefined) return undefined
  const { year, month, day, hour, minute } = clock
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return {
    type: 'datetime',
    date: { type: 'date', year, month, day, iso },
    time: { type: 'time', hour, minute },
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function zoned(instant: string, zone: string | undefined, now = '') {
  if (zone !== undefined) {
    try {
      return wallClock(instant, zone)
    } catch {
      // A zone that the platform does not know tells nothing.
      return undefined
    }
  }
  const offset = OFFSET.exec(now)
  if (offset === null) return undefined
  const minutes = Number(offset[2]) * 60 + Number(offset[3])
  const shift = (offset[1] === '-' ? -minutes : minutes) * 60_000
  return wallClock(new Date(Date.parse(instant) + shift).toISOString())
}

/** The zone that the record names, or what it is part of. */
function zoneOf(row: Row): string | undefined {
  const zone = row.cells.find(({ name }) => ZONE_FIELD.test(name))
  if (zone !== undefined) return String(zone.raw)
  return row.parent && zoneOf(row.parent)
}
