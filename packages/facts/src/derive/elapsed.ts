import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { DurationValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { isoIn } from '../sources/iso-moment.ts'
import { datedCells } from './dates.ts'
import { knownBeside, ownCells } from './operands.ts'

const DAY = 1440
const MOST = 10

/** Words that say of a length of time that it lies between two moments: 晚了37分钟, `eight minutes late`, 还有十天. */
const BETWEEN =
  /(?:晚|早|超|迟|误|提前|推迟|相差|差|隔|用|花|等|过去?|历时|耗时|还有?|不到|剩|距离?|离)[^，。；\d一二两三四五六七八九十]{0,6}$|\b(?:late|early|took|takes|lasted|waited|by|after|another|in|still|left|for)(?: (?:just|about|only|over|under))? $/i
const BETWEEN_BEHIND =
  /^\s?(?:late|early|overdue|behind|ahead|apart|after|before|left|to go|ago|later|from now)\b/i

interface Moment {
  readonly minutes: number
  readonly source: SourceRef
}

/**
 * The minutes or hours between two times of day, one of which the draft tells, and the whole days to a moment that has an hour of
 * its own: due at 12:10 and there at 12:47 is 37 minutes late, and ten days and a half are 十天多.
 */
export function deriveElapsedTime(value: DurationValue, at: Case): Evidence | undefined {
  if (value.business || !isBetween(at)) return undefined
  return value.seconds < DAY * 60 ? betweenTimes(value.seconds / 60, at) : toMoment(value, at)
}

function isBetween({ view: { sentence }, place }: Case): boolean {
  return (
    BETWEEN.test(sentence.text.slice(Math.max(0, place.start - 20), place.start)) ||
    BETWEEN_BEHIND.test(sentence.text.slice(place.end, place.end + 16))
  )
}

function betweenTimes(minutes: number, at: Case): Evidence | undefined {
  const told: Moment[] = []
  const add = (value: ClaimValue, source: SourceRef) => {
    const time = minutesOf(value)
    if (time !== undefined) told.push({ minutes: time, source })
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  const known = [...told]
  for (const cell of ownCells(at))
    for (const value of cell.values) {
      const time = minutesOf(value)
      const source = { id: cell.row.origin.id, pointer: cell.pointer }
      if (time !== undefined) known.push({ minutes: time, source })
    }
  for (const a of told.slice(0, MOST))
    for (const b of known.slice(0, MOST)) {
      if (Math.abs(a.minutes - b.minutes) !== minutes) continue
      const formula = `${clock(Math.max(a.minutes, b.minutes))} − ${clock(Math.min(a.minutes, b.minutes))} = ${minutes} min`
      return derivedEvidence('duration-between', formula, [a, b])
    }
  return undefined
}

/** Of a time, or of a moment, told or kept. */
function minutesOf(value: ClaimValue): number | undefined {
  if (value.type === 'datetime') return minutesOf(value.time)
  return value.type === 'time' ? value.hour * 60 + value.minute : undefined
}

function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** From now to a moment that a record gives with its hour, in days that have passed in full. */
function toMoment({ seconds, unit }: DurationValue, at: Case): Evidence | undefined {
  const now = isoIn(at.world.turn.now ?? '')
  if (now === undefined || (unit !== 'day' && unit !== 'hour')) return undefined
  const length = unit === 'day' ? 86_400_000 : 3_600_000
  const wanted = (seconds * 1000) / length
  for (const cell of datedCells(at)) {
    const moment = isoIn(String(cell.raw))
    if (moment === undefined || Math.floor(Math.abs(moment - now) / length) !== wanted) continue
    const formula = `${cell.raw} − ${at.world.turn.now?.slice(0, 16)} = ${wanted} ${unit}`
    const source = { id: cell.row.origin.id, pointer: cell.pointer }
    return derivedEvidence('duration-between', formula, [{ source }])
  }
  return undefined
}
