import type { Evidence } from '@vouchsafe/core'
import type { Mention, Value } from '@vouchsafe/text'
import { customerEvidence } from '../evidence.ts'
import type { World } from '../world.ts'
import { secondsOf } from './conditions.ts'
import { EVENT_WORDS } from './event-words.ts'
import type { EventName } from './term.ts'

/** When something happened or will, in milliseconds since 1970. */
export interface Moment {
  readonly at: number
  /** The latest that it may have been, where only a month is told; `at` is then the earliest. */
  readonly until?: number
  /** Known to the day only. */
  readonly isDay: boolean
  readonly evidence: Evidence
}

type Told = readonly [EventName, Moment]

const DAY = 86_400_000
/** Things that have happened; `my booking for Friday` has been made, and Friday is when it begins. */
const DONE: ReadonlySet<EventName> = new Set([
  ...(['purchase', 'dispatch', 'delivery', 'activation', 'receipt-of-return'] as const),
])

/**
 * What a customer says of when: `It came three weeks ago`, 签收5天了, `40 days since I got it`, `my class is tomorrow at 3`,
 * 还有两天开课.
 *
 * @param zone The offset of the turn's clock: `+08:00`, `Z`.
 */
export function saidEvents(asked: World['asked'], now: number, zone: string): readonly Told[] {
  return asked.flatMap(({ text, values }) =>
    values
      .filter(({ end }) => end <= LONGEST)
      .flatMap((mention) => {
        const place = placeOf(text, mention)
        return byLength(mention, place, now) ?? byDay(mention, place, { now, zone })
      }),
  )
}

const LONGEST = 600

/** The words around a value, and the event that they name, those in its own part of the sentence first. */
interface Place {
  readonly before: string
  readonly behind: string
  readonly named: EventName | undefined
}

function placeOf(text: string, { start, end }: Mention): Place {
  const [before, behind] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 30)]
  const near = `${before.split(/[,，。;；!！?？.]/u).at(-1)} ${behind.split(/[,，。;；!！?？.]/u)[0]}`
  const named = (words: string) => EVENT_WORDS.find(([, each]) => each.test(words))?.[0]
  return { before, behind, named: named(near) ?? named(`${before} ${behind.slice(0, 16)}`) }
}

const LEFT_BEHIND =
  /^\s?(?:left|to go|until|till|before|ahead|away|from now|后(?:才)?(?:出发|开|入住|起飞|上课)|(?:就|才)?(?:开课|开演|出发|入住|起飞|上课|到期|开场))/i
const LEFT_BEFORE =
  /(?:提前|还有|还剩|剩下?|离[^，。；]{1,10}|距[^，。；]{1,10})\s?$|\b(?:in|another|still|only)\s?$/i
const AGO = /^\s?(?:ago|back|earlier|前|之前|以前|了|since|ever since)/i
/** It has been had for so long: `after 8 months`, `three years old`, 用了半年就坏了. */
const HAD_BEFORE =
  /\b(?:after|past|had (?:it|them|this) (?:for )?|owned (?:it|them) (?:for )?|for (?:about |over |nearly )?)\s?$|(?:用了|买了|戴了|穿了|到手|才|刚|用不到|不到|快)\s?$/i
const HAD_BEHIND = /^\s?(?:old|in\b|就|了就|后就|坏|now$|now\b)/i
/** Right behind the event's name: 签收9天, 刚收到两小时. */
const SINCE_BEFORE =
  /(?:签收|收到|收货|到货|到手|买|下单|拿到|付款|报名|激活)(?:货|了|都|才|也|已经?|有|快|差不多|第)?\s?$/u
const RULE_BEHIND =
  /^\s?(?:内|內|之内|以内|无理由|無理由|的?(?:可|能|退货期|保修)|free|money|trial|return|warranty|guarantee)/i

/** A length of time that has passed or is left. */
function byLength(
  { value }: Mention,
  { before, behind, named }: Place,
  now: number,
): readonly Told[] | undefined {
  const seconds = secondsOf(value)
  if (seconds === undefined) return undefined
  const evidence = customerEvidence()
  const isDay = value.type === 'duration' && !/^(?:hour|minute|second)$/u.test(value.unit)
  const told = (event: EventName, at: number): Told => [event, { at, isDay, evidence }]
  if (RULE_BEHIND.test(behind)) return []
  const ahead = named === 'renewal' ? 'renewal' : 'departure'
  if (LEFT_BEHIND.test(behind) || LEFT_BEFORE.test(before))
    return named !== undefined && DONE.has(named) && !LEFT_BEHIND.test(behind)
      ? []
      : [told(ahead, now + seconds * 1000)]
  const past = now - seconds * 1000
  if (named !== undefined && DONE.has(named) && (AGO.test(behind) || SINCE_BEFORE.test(before)))
    return [told(named, past)]
  if (HAD_BEFORE.test(before) || HAD_BEHIND.test(behind))
    return named !== undefined && DONE.has(named)
      ? [told(named, past)]
      : [told('purchase', past), told('delivery', past)]
  return named !== undefined && AGO.test(behind) ? [told(named, past)] : []
}

/** What was booked has its day ahead; what was bought was bought before. */
const BOOKING =
  /\bbook(?:ed|ing)\b|\bsign(?:ed|ing)?[- ]?up\b|预订|預訂|预约|預約|报名|報名|订了|订的/i

/** A day, an hour or a month. */
function byDay(
  { value }: Mention,
  { before, behind, named }: Place,
  { now, zone }: { readonly now: number; readonly zone: string },
): readonly Told[] {
  const said = saidDay(value, now, zone)
  if (said === undefined) return []
  const isAhead = said.at > now
  // A day that lies ahead is of what is booked (`my booking for Friday`), if nothing says otherwise; a weekday that goods
  // came on is read as the next.
  const isFor = /\bfor (?:next )?$/i.test(before)
  const isTold = BOOKING.test(`${before} ${behind}`) || /^\s?的/u.test(behind)
  const isBooked = named === 'purchase' && (isFor || (!said.isWeekday && isTold))
  const event = isAhead && (named === undefined || isBooked) ? 'departure' : named
  if (event === undefined) return []
  const mayLieAhead = event === 'departure' || event === 'renewal' || said.hasYear
  // A day of the past that lies ahead is last year's, a weekday last week's.
  const back = said.at > now + DAY && !mayLieAhead ? (said.isWeekday ? 7 : 365) * DAY : 0
  if (/^\s?(?:order|sale|deal|price)s?\b/i.test(behind)) return []
  return [
    [
      event,
      {
        at: said.at - back,
        ...(said.until !== undefined && { until: said.until - back }),
        isDay: said.isDay,
        evidence: customerEvidence(),
      },
    ],
  ]
}

interface SaidDay {
  readonly at: number
  readonly until?: number
  readonly isDay: boolean
  readonly hasYear: boolean
  readonly isWeekday: boolean
}

function saidDay(value: Value, now: number, zone: string): SaidDay | undefined {
  if (value.type === 'range')
    return value.low === undefined ? undefined : saidDay(value.low as Value, now, zone)
  const date = value.type === 'datetime' ? value.date : value
  if (date.type !== 'date' || date.month === undefined) return undefined
  const { month, weekday } = date
  // Of a month without a year the last that has begun is meant.
  const thisYear = new Date(now).getUTCFullYear()
  const year =
    date.year ??
    (date.day === undefined && month > new Date(now).getUTCMonth() + 1 ? thisYear - 1 : thisYear)
  const time = value.type === 'datetime' ? value.time : undefined
  const clock = time === undefined ? '00:00' : `${two(time.hour)}:${two(time.minute)}`
  const at = Date.parse(`${year}-${two(month)}-${two(date.day ?? 1)}T${clock}:00${zone}`)
  if (Number.isNaN(at)) return undefined
  const told = {
    at,
    isDay: time === undefined,
    hasYear: date.year !== undefined && date.relative !== true,
  }
  if (date.day !== undefined)
    return { ...told, isWeekday: weekday !== undefined && date.relative === true }
  const last = Date.UTC(year, month, 0) - Date.UTC(year, month - 1, 1)
  return { ...told, hasYear: true, isWeekday: false, until: Math.min(at + last, Math.max(now, at)) }
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
