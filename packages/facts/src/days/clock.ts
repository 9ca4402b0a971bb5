import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { type DurationValue, type TimeValue, wallClock } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { knownBeside, ownCells } from '../derive/operands.ts'
import { customerEvidence, type Judgement, supported } from '../evidence.ts'
import { DAY, timeOf } from './calendar-day.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** No more moments are looked at. */
const MOST = 40

/**
 * What the turn's clock alone bears out: the time that it is (现在快五点), and how long it is from now to a known moment
 * (离开始还有19个小时). The clock proves nothing wrong, since another moment may be meant.
 */
export function checkClock(at: Case): Judgement | undefined {
  const { value } = at.claim
  const now = value === undefined ? undefined : nowOf(at)
  if (value === undefined || now === undefined) return undefined
  const isWay = value.type === 'duration' && customersWays(at).includes(value.seconds * 1000)
  if (isWay && at.claim.certainty === 'conditional')
    return supported([customerEvidence()], 'The customer said so.')
  if (value.type === 'time') {
    return isPresentTime(value, now, at) ? supported([CLOCK], 'It is the present time.') : undefined
  }
  return fromNow(value, now, at)
}

const CLOCK: Evidence = { relation: 'mentions', source: { id: 'clock' } }

/** The present moment, in milliseconds as if all clocks were of one zone. */
function nowOf({ world }: Case): number | undefined {
  const { now, timeZone } = world.turn
  const clock = now === undefined ? undefined : wallClock(now, timeZone)
  if (clock === undefined) return undefined
  return Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute)
}

const NOW = /\b(?:now|currently|it is|it['’]s|time is|as of)\b|现在|現在|目前|此刻|截至/i
/** The time told is still to come, or is near. */
const ALMOST =
  /(?:快要?|将近|將近|接近|马上|馬上|就要|\bnearly|\balmost|\bgetting on for)\s?(?:到)?(?:早上|上午|中午|下午|晚上)?$/i
const ABOUT = /(?:差不多|大概|大约|约|\babout|\baround)\s?(?:是|有)?(?:早上|上午|中午|下午|晚上)?$/i
/** A time that is told to be near is no farther away than this, in minutes. */
const NEAR = 20

/** `it's 23:10 now`, 现在快五点. */
function isPresentTime(value: TimeValue, now: number, { view, place }: Case): boolean {
  const before = view.sentence.text.slice(Math.max(0, place.start - 16), place.start)
  if (!NOW.test(before)) return false
  const [low, high] = ALMOST.test(before) ? [0, NEAR] : ABOUT.test(before) ? [-NEAR, NEAR] : [0, 0]
  const known = (now % DAY) / MINUTE
  const told = value.hour * 60 + value.minute
  const times = value.ambiguous === true ? [told, told + 720] : [told]
  return times.some((time) => low <= time - known && time - known <= high)
}

/** Words by which a length of time is one that is left or has gone by. */
const LEFT =
  /离|離|距|还有|還有|还剩|還剩|剩|\bleft\b|\byou(?:'ve| have|'d have|'ll have)(?: (?:got|still))?\b|\buntil\b|\btill\b|\bfrom now\b|\bto go\b|\baway\b|\bago\b|已经过了|已經過了|过去/i

/** How long it is from now to a moment of the rows spoken of or of the draft; hours and minutes, since days are derived. */
function fromNow(value: ClaimValue, now: number, at: Case): Judgement | undefined {
  const told = lengthOf(value)
  if (told === undefined) return undefined
  const { clause, view } = at
  if (!LEFT.test(view.sentence.text.slice(clause.start, clause.end))) return undefined
  const unit = told.length.unit === 'hour' ? HOUR : MINUTE
  const wanted = told.length.seconds * 1000
  const slack = at.precision.about ? Math.max(unit, wanted / 10) : unit
  const lengths = [0, ...customersWays(at)]
  for (const { time, source, way } of momentsOf(at, now).flatMap((moment) =>
    lengths.map((length) => ({ ...moment, way: length })),
  )) {
    const apart = Math.abs(time - now) - way
    if (told.isMost ? apart >= wanted : Math.abs(apart - wanted) >= slack) continue
    const formula = `${written(time)} − ${written(now + way)} = ${(apart / HOUR).toFixed(1)} h`
    return supported(
      [
        {
          relation: 'supports',
          source,
          shows: formula,
          derivation: {
            operation: 'duration-between',
            formula,
            inputs: [source, { id: 'clock' }],
          },
        },
      ],
      'It follows from the clock.',
    )
  }
  return undefined
}

/** How long the customer says that it takes to come: what is left then is so much less. */
function customersWays({ world, view }: Case): readonly number[] {
  if (!COMES.test(view.sentence.text)) return []
  return world.asked
    .slice(-1)
    .flatMap(({ values }) => values.flatMap(({ value }) => lengthOf(value) ?? []))
    .map(({ length }) => length.seconds * 1000)
}

/** The customer is on the way. */
const COMES =
  /到的话|过来|過來|赶到|趕到|抵达|\b(?:get here|arrive|by the time you|you['’]re here|on arrival)\b|您.{0,12}到/i

interface Length {
  readonly length: DurationValue
  /** It takes less than this. */
  readonly isMost: boolean
}

function lengthOf(value: ClaimValue): Length | undefined {
  const isMost = value.type === 'range' && value.low === undefined
  const length = isMost ? value.high : value
  return length?.type === 'duration' && isShort(length) ? { length, isMost } : undefined
}

function isShort({ unit, business }: DurationValue): boolean {
  return business !== true && (unit === 'hour' || unit === 'minute')
}

interface Moment {
  readonly time: number
  readonly source: Evidence['source']
}

function momentsOf(at: Case, now: number): readonly Moment[] {
  const found: Moment[] = []
  const year = new Date(now).getUTCFullYear()
  const add = (value: ClaimValue, source: Evidence['source']) => {
    for (const end of value.type === 'range' ? [value.low, value.high] : [value]) {
      // A time that the draft tells rightly is one of the present day.
      if (end?.type === 'time' && source.pointer === undefined) {
        const time = now - (now % DAY) + (end.hour * 60 + end.minute) * MINUTE
        found.push({ time, source })
        if (end.ambiguous === true) found.push({ time: time + DAY / 2, source })
      }
      if (end?.type !== 'datetime') continue
      const day = timeOf(end.date, year)
      const { hour, minute } = end.time
      if (day === undefined) continue
      const time = day + hour * HOUR + minute * MINUTE
      found.push({ time, source })
      // `until five today` is said of the afternoon.
      if (end.time.ambiguous === true) found.push({ time: time + DAY / 2, source })
    }
  }
  for (const value of at.once(knownBeside)) add(value, { id: 'draft' })
  for (const { value, claim } of at.stated.slice(-6)) add(value, { id: `claim:${claim.id}` })
  for (const cell of ownCells(at))
    for (const value of cell.values) add(value, { id: cell.row.origin.id, pointer: cell.pointer })
  return found.slice(0, MOST)
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 16)
}
