import type { DayPart } from './calendar-words.ts'
import type { TimeValue } from './value.ts'

interface Hours {
  readonly from: number
  readonly to: number
}

/** The hours that a part of the day covers when nothing else is said. */
export const HOURS: Readonly<Record<DayPart, Hours>> = {
  dawn: { from: 4, to: 8 },
  morning: { from: 8, to: 12 },
  noon: { from: 12, to: 13 },
  afternoon: { from: 12, to: 16 },
  evening: { from: 16, to: 20 },
  night: { from: 20, to: 24 },
}

/** An hour on the twelve-hour dial within a part of the day: 8 in the evening is 20. */
export function hourIn(part: DayPart, hour: number): number {
  if (hour > 12) return hour
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour === 12 && part === 'dawn' ? 0 : hour
    case 'noon':
      return hour < 4 ? hour + 12 : hour
    case 'night':
      // 3 at night is 3 in the morning; 12 at night is midnight.
      return hour === 12 ? 24 : hour < 6 ? hour : hour + 12
    default:
      return hour === 12 ? 12 : hour + 12
  }
}

/** A written time moved into a part of the day. A time that was exact already stays. */
export function timeIn(part: DayPart, time: TimeValue): TimeValue {
  const { ambiguous, ...rest } = time
  return ambiguous || time.hour <= 12 ? { ...rest, hour: hourIn(part, time.hour) } : rest
}

export function timeAt(hour: number, minute = 0): TimeValue {
  return { type: 'time', hour, minute }
}
