import type { ClaimValue, Evidence, SourceRef } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import { knownBeside, ownCells, passagesAbout } from './operands.ts'

const DAY_MINUTES = 1440
const MOST_TIMES = 12
const MOST_TERMS = 8

interface Known {
  readonly minutes: number
  readonly source: SourceRef
}

/**
 * A time of day that lies a known length of time before or behind another known one: changes close at 14:15, two hours before
 * the 16:15 leaves. Only lengths under a day are counted with.
 */
export function deriveTime(value: Value, at: Case): Evidence | undefined {
  const wanted = minutesOf(value)
  if (wanted === undefined) return undefined
  const terms = at.once(termsOf)
  if (terms.length === 0) return undefined
  for (const base of at.once(timesOf)) {
    for (const term of terms) {
      for (const sign of [1, -1] as const) {
        const minutes = (base.minutes + sign * term.minutes + DAY_MINUTES) % DAY_MINUTES
        if (minutes !== wanted) continue
        const formula = `${clock(base.minutes)} ${sign === 1 ? '+' : '−'} ${term.minutes} min = ${clock(minutes)}`
        return derivedEvidence('date-plus-duration', formula, [base, term])
      }
    }
  }
  return undefined
}

function clock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** Of a time, a moment or the one end of an open range. */
function minutesOf(value: ClaimValue): number | undefined {
  if (value.type === 'datetime') return minutesOf(value.time)
  if (value.type === 'time') return value.hour * 60 + value.minute
  if (value.type !== 'range') return undefined
  const [end, other] = [value.low, value.high].flatMap((each) => each ?? [])
  return other === undefined ? end && minutesOf(end) : undefined
}

/** Times of the rows spoken of, of the customer's words and of those that the draft told rightly. */
function timesOf(at: Case): readonly Known[] {
  const found = new Map<number, Known>()
  const add = (value: ClaimValue, source: SourceRef) => {
    const ends = value.type === 'range' ? [value.low, value.high] : [value]
    for (const end of ends) {
      const minutes = end && minutesOf(end)
      if (minutes !== undefined && !found.has(minutes)) found.set(minutes, { minutes, source })
    }
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  for (const cell of ownCells(at)) {
    for (const value of cell.values) add(value, { id: cell.row.origin.id, pointer: cell.pointer })
  }
  for (const { values } of at.world.asked.slice(-3))
    for (const { value } of values) add(value, { id: 'customer' })
  return [...found.values()].slice(0, MOST_TIMES)
}

/** Lengths of hours and minutes that rules, rows or the draft give. */
function termsOf(at: Case): readonly Known[] {
  const found = new Map<number, Known>()
  const add = (value: ClaimValue, source: SourceRef) => {
    const plain = value.type === 'range' ? (value.high ?? value.low) : value
    if (plain?.type !== 'duration' || plain.business) return
    const minutes = plain.seconds / 60
    if (minutes < DAY_MINUTES && !found.has(minutes)) found.set(minutes, { minutes, source })
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const cell of ownCells(at)) {
    for (const value of cell.values) add(value, { id: cell.row.origin.id, pointer: cell.pointer })
  }
  const about = passagesAbout(at)
  for (const passage of about.length > 0 ? about : passagesOfFew(at))
    for (const { value } of passage.values) add(value, passage.source)
  return [...found.values()].slice(0, MOST_TERMS)
}
