import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { monthsOf } from '../derive/calendar.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'
import { EVENT_FIELDS, EVENT_WORDS } from './event-words.ts'
import { type Page, pagesAbout } from './pages.ts'
import { rowsOf } from './situation.ts'
import type { EventName } from './term.ts'

/** `2025-02-22 + 12 months = 2026-02-22`: a day that was found by counting on from another. */
const COUNTED = /^(\d{4}-\d{2}-\d{2}) \+ (\d{1,4}) (d|months) = /

/** A length of time, counted in days or in months. */
interface Length {
  readonly days: number
  readonly months: number
}

/**
 * A time that a policy grants runs from the event that it names: `30 days from dispatch`, 自安装验收之日起12个月. Counted from another
 * event of the same order, the day that it ends on is wrong.
 */
export function countedFrom(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const [, base, number, unit] =
    COUNTED.exec(judgement.evidence[0]?.derivation?.formula ?? '') ?? []
  if (base === undefined) return judgement
  const length =
    unit === 'd' ? { days: Number(number), months: 0 } : { days: 0, months: Number(number) }
  const starts = pagesAbout(at).flatMap((page) => startsIn(page, length))
  if (starts.length === 0) return judgement
  const days = dayCells(at)
  const used = days.filter(({ day }) => day === base)
  // Only a day that is known to be of another event is the wrong one.
  if (used.length === 0 || used.some(({ event }) => starts.includes(event))) return judgement
  const right = days.find(({ event }) => starts.includes(event))
  if (right === undefined) return judgement
  const evidence = [cellEvidence(right.cell, 'contradicts'), ...judgement.evidence]
  return contradicted(evidence, 'The policy counts this time from another event.', {
    right: `${length.months > 0 ? `${length.months} months` : `${length.days} d`} from ${right.day}`,
  })
}

/** A day of an order with what happened on it. */
interface DayCell {
  readonly cell: Cell
  readonly day: string
  readonly event: EventName
}

const MOST_CELLS = 200

function dayCells(at: Case): readonly DayCell[] {
  return rowsOf(at)
    .flatMap(({ cells }) => cells)
    .slice(0, MOST_CELLS)
    .flatMap((cell): readonly DayCell[] => {
      const day = dayOf(cell)
      const event = EVENT_FIELDS.find(([, field]) => field.test(cell.name))?.[0]
      return day === undefined || event === undefined ? [] : [{ cell, day, event }]
    })
}

function dayOf({ raw, values }: Cell): string | undefined {
  if (typeof raw !== 'string') return undefined
  const written = /^\d{4}-\d{2}-\d{2}/.exec(raw)?.[0]
  if (written !== undefined) return written
  const [value] = values
  return value?.type === 'date' ? value.iso : undefined
}

/** Right behind the length: `from the date of dispatch`, `of delivery`, ，自安装验收之日起算. */
const BEHIND =
  /^(?: calendar| full)?(?: days?)?\s?(?:\))?\s?(?:(?:counted |counting |running |starting |calculated )?(?:from|of|after|since|following)|(?:that )?(?:starts?|begins?|runs?)(?: on| from| with)?) (?<event>[^,.;:，。；]{2,40})|^[^。；;\d]{0,8}?(?:自|从|以|由)(?<han>[^，。；\d]{1,14}?)(?:之日|当日|当天|次日|日期?|时|后)?(?:起|开始|计|为准)/i

/** Right before it: 签收后, 自收货次日起, `from delivery you have`. */
const BEFORE =
  /(?:自|从)?(?<han>[\p{Script=Han}]{2,8}?)(?:之日|当日|次日|日)?(?:后|起|起算)的?\s?$|\b(?:from|after|since|following) (?<event>[^,.;:，。；]{2,30}?),? (?:you (?:have|get)|there (?:are|is)|for)\s?(?:a |an )?$/iu

/** Events that a policy counts such a length from. */
function startsIn({ parts, source }: Page, length: Length): readonly EventName[] {
  return parts.flatMap(({ values, start }) =>
    values.flatMap((mention): readonly EventName[] => {
      if (!isLength(mention.value, length)) return []
      const [from, to] = [start + mention.start, start + mention.end]
      const behind = BEHIND.exec(source.text.slice(to, to + REACH))?.groups
      const before = BEFORE.exec(source.text.slice(Math.max(0, from - REACH), from))?.groups
      const words = behind?.event ?? behind?.han ?? before?.event ?? before?.han
      const event = words && EVENT_WORDS.find(([, each]) => each.test(words))?.[0]
      return event ? [event] : []
    }),
  )
}

const REACH = 60

function isLength(value: Value, { days, months }: Length): boolean {
  const plain = value.type === 'range' ? (value.high ?? value.low) : value
  if (plain?.type !== 'duration' || plain.business === true) return false
  return months > 0 ? monthsOf(plain) === months : plain.seconds === days * 86_400
}
