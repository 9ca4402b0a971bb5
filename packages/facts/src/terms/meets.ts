import type { DateValue } from '@vouchsafe/text'
import type { Moment } from './said-events.ts'
import type { Situation } from './situation.ts'
import type { Condition, EventName } from './term.ts'
import { namedBy } from './told-words.ts'

/** Whether a case meets a condition; `open` if nothing tells. */
export type Met = 'met' | 'unmet' | 'open'

const DAY = 86_400

/** @param carried Conditions that the claim's own words state: what it says itself need not be known. */
export function meets(
  condition: Condition,
  situation: Situation,
  carried: readonly Condition[],
): Met {
  const met = carriedBy(condition, carried) ?? known(condition, situation)
  if (condition.not !== true) return met
  // An exception that nothing tells of leaves the rule standing.
  return met === 'met' ? 'unmet' : 'met'
}

function carriedBy(condition: Condition, carried: readonly Condition[]): Met | undefined {
  if (condition.about === 'state') {
    const same = carried.filter(
      (each) => each.about === 'state' && each.axis === condition.axis && each.not !== true,
    )
    if (same.length === 0) return undefined
    return same.some((each) => each.about === 'state' && each.is === condition.is) ? 'met' : 'unmet'
  }
  if (condition.about === 'goods') {
    return carried.some(
      (each) => each.about === 'goods' && each.is === condition.is && each.not !== true,
    )
      ? 'met'
      : undefined
  }
  if (condition.about !== 'time') return undefined
  const told = carried.find(
    (each) =>
      each.about === 'time' && each.event === condition.event && each.side === condition.side,
  )
  if (told?.about !== 'time') return undefined
  return told.least === condition.least && told.most === condition.most ? 'met' : undefined
}

function known(condition: Condition, situation: Situation): Met {
  switch (condition.about) {
    case 'state': {
      const values = situation.states.get(condition.axis)
      if (values === undefined) return 'open'
      if (condition.axis === 'tier' && condition.is === 'member')
        return values.has('none') ? 'unmet' : 'met'
      return values.has(condition.is) ? 'met' : 'unmet'
    }
    case 'goods': {
      if (situation.goods === undefined) return 'open'
      return situation.goods.has(condition.is) ? 'met' : 'unmet'
    }
    case 'time':
      return meetsTime(condition, situation)
    case 'season':
      return meetsSeason(condition, situation)
    case 'amount': {
      const total = situation.amounts.find(({ isTotal }) => isTotal)
      if (total === undefined) return 'open'
      const isWithin =
        total.value >= (condition.least ?? 0) &&
        total.value <= (condition.most ?? Number.POSITIVE_INFINITY)
      return isWithin ? 'met' : 'unmet'
    }
    case 'words':
      return namedBy(situation.told, condition.any, condition.other ?? [])
  }
}

function meetsTime(
  { event, side, least, most }: Condition & { readonly about: 'time' },
  { events, now }: Situation,
): Met {
  const moment = events.get(event)
  if (now === undefined) return 'open'
  if (moment === undefined) return side === 'after' ? byOthers(event, most, events, now) : 'open'
  if (moment.until === undefined) return inTime({ side, least, most }, moment, now)
  const [first, last] = [moment, { ...moment, at: moment.until }].map((each) =>
    inTime({ side, least, most }, each, now),
  )
  return first === last && first !== undefined ? first : 'open'
}

function inTime(
  {
    side,
    least,
    most,
  }: {
    readonly side: 'before' | 'after'
    readonly least: number | undefined
    readonly most: number | undefined
  },
  moment: Moment,
  now: number,
): Met {
  const gap = (side === 'before' ? moment.at - now : now - moment.at) / 1000
  if (moment.isDay) {
    // The day counts as a whole: on the last day it is still in time.
    const days = Math.floor(gap / DAY)
    const isWithin =
      days * DAY <= (most ?? Number.POSITIVE_INFINITY) &&
      (days + 1) * DAY > (least ?? Number.NEGATIVE_INFINITY)
    return isWithin && (side === 'after' || gap > -DAY) ? 'met' : 'unmet'
  }
  if (gap < 0) return 'unmet'
  return gap >= (least ?? 0) && gap <= (most ?? Number.POSITIVE_INFINITY) ? 'met' : 'unmet'
}

/** What happens to goods, one after the other. */
const COURSE: readonly EventName[] = ['purchase', 'dispatch', 'delivery', 'activation']

/** What was bought within 7 days was delivered within 7 days; what was delivered a year ago was bought no later. */
function byOthers(
  event: EventName,
  most: number | undefined,
  events: Situation['events'],
  now: number,
): Met {
  const place = COURSE.indexOf(event)
  if (place < 0 || most === undefined) return 'open'
  for (const [other, moment] of events) {
    const at = COURSE.indexOf(other)
    if (at < 0) continue
    const days = Math.floor((now - moment.at) / 1000 / DAY)
    if (at < place && days >= 0 && days * DAY <= most) return 'met'
    const least = Math.floor((now - (moment.until ?? moment.at)) / 1000 / DAY)
    if (at > place && least * DAY > most) return 'unmet'
  }
  return 'open'
}

function meetsSeason(
  { event, from, to }: Condition & { readonly about: 'season' },
  { events, now }: Situation,
): Met {
  const moment =
    event === 'any'
      ? now
      : (events.get(event)?.at ?? (event === 'purchase' ? earliest(events) : undefined))
  if (moment === undefined) return 'open'
  const day = new Date(moment)
  const year = day.getUTCFullYear()
  const [start, end] = [timeOf(from, year), timeOf(to, year)]
  if (start !== undefined && moment < start) {
    // A season without a year may have begun the year before.
    return from?.year === undefined && end === undefined && moment < Date.UTC(year, 5, 1)
      ? 'met'
      : 'unmet'
  }
  return end !== undefined && moment >= end + DAY * 1000 ? 'unmet' : 'met'
}

/** What was delivered was bought before. */
function earliest(events: Situation['events']): number | undefined {
  return events.get('delivery')?.at ?? events.get('dispatch')?.at
}

function timeOf(date: DateValue | undefined, year: number): number | undefined {
  if (date?.month === undefined) return undefined
  return Date.UTC(date.year ?? year, date.month - 1, date.day ?? 1)
}
