import type { Evidence } from '@vouchsafe/core'
import { readValues, type Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, customerEvidence } from '../evidence.ts'
import type { Cell, Row } from '../row.ts'
import { secondsOf } from './conditions.ts'
import { EVENT_FIELDS, EVENT_WORDS } from './event-words.ts'
import { facetsIn, goodsIn } from './facets.ts'
import type { EventName } from './term.ts'
import { stemKey } from './told-words.ts'

/** What a turn tells of the case that a claim is about. */
export interface Situation {
  /** Axis to what is known of it. */
  readonly states: ReadonlyMap<string, ReadonlySet<string>>
  /** Classes of what is spoken of; `undefined` if nothing says what it is. */
  readonly goods: ReadonlySet<string> | undefined
  /** When it happened or will, in milliseconds since 1970, and how that is known. */
  readonly events: ReadonlyMap<EventName, Moment>
  readonly amounts: readonly Amount[]
  /** The turn's clock. */
  readonly now: number | undefined
  /** Texts that tell of the case, nearest to the claim first, by their stems. */
  readonly told: readonly string[]
}

interface Moment {
  readonly at: number
  /** Known to the day only. */
  readonly isDay: boolean
  readonly evidence: Evidence
}

interface Amount {
  readonly value: number
  readonly currency: string | null
  /** Absent if the customer said so. */
  readonly cell?: Cell
  /** The field is what was paid in all. */
  readonly isTotal: boolean
}

const MOST_ROWS = 8
const TOTAL = /total|paid|amount|grand|fare$|^price$|实付|总|合计|金额|票价|团费|学费|付款额|价格/iu

/** Reads the case from the records spoken of, the customer's messages and the claim's own sentence. */
export function situationOf(at: Case): Situation {
  const rows = rowsOf(at)
  const said = at.world.asked.slice(-6).map(({ text }) => text)
  const cells = rows.flatMap((row) => row.cells)
  const states = new Map<string, Set<string>>()
  const learn = (text: string) => {
    for (const { axis, value } of facetsIn(text)) {
      const known = states.get(axis)
      if (known === undefined) states.set(axis, new Set([value]))
      else known.add(value)
    }
  }
  for (const cell of cells) learn(stateText(cell))
  // What the customer said last of a state holds.
  for (const text of said) for (const { axis } of facetsIn(text)) states.delete(axis)
  for (const text of said) learn(text)
  const texts = [
    ...cells.filter(({ raw }) => typeof raw === 'string').map(({ raw }) => String(raw)),
    ...said,
  ]
  const goods = new Set(
    texts.flatMap((text) => goodsIn(text.slice(0, 400)).map(({ value }) => value)),
  )
  const now = at.world.turn.now === undefined ? undefined : Date.parse(at.world.turn.now)
  let told: readonly string[] | undefined
  return {
    states,
    goods: rows.length === 0 && goods.size === 0 ? undefined : goods,
    events: eventsOf(cells, at, now),
    amounts: [...amountsOf(cells), ...saidAmounts(at)],
    now: now === undefined || Number.isNaN(now) ? undefined : now,
    get told() {
      told ??= [
        at.view.sentence.text.slice(at.clause.start, at.clause.end),
        at.view.sentence.text,
        ...said.toReversed(),
        cells.map(stateText).join(' . '),
      ].map(stemKey)
      return told
    },
  }
}

/** Rows of the case: those spoken of, or all if there are but a few. */
export function rowsOf(at: Case): readonly Row[] {
  const spoken = at.focus.families.flatMap(({ rows }) => [...rows])
  const small = at.world.indexes.filter(({ small: isSmall }) => isSmall).flatMap(({ rows }) => rows)
  const few =
    small.length <= MOST_ROWS ? small : small.filter((row) => isOrder(row) || isCustomer(row))
  return [...new Set([...spoken, ...(few.length <= MOST_ROWS * 2 ? few : [])])].slice(0, 60)
}

function isCustomer(row: Row): boolean {
  return row.origin.id === 'customer'
}

function isOrder(row: Row): boolean {
  return row.cells.some(({ name }) => EVENT_FIELDS.some(([, field]) => field.test(name)))
}

/** A flag says its field's name: `opened: true`. */
function stateText({ raw, name }: Cell): string {
  if (raw === true) return name.replaceAll('_', ' ')
  if (raw === false) return `not ${name.replaceAll('_', ' ')}`
  return typeof raw === 'string' ? raw.slice(0, 300) : ''
}

const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const DAY = 86_400_000

function eventsOf(
  cells: readonly Cell[],
  at: Case,
  now: number | undefined,
): ReadonlyMap<EventName, Moment> {
  const events = new Map<EventName, Moment>()
  for (const cell of cells) {
    if (typeof cell.raw !== 'string' || !ISO.test(cell.raw)) continue
    const event = EVENT_FIELDS.find(([, field]) => field.test(cell.name))?.[0]
    if (event === undefined || events.has(event)) continue
    const isDay = cell.raw.length <= 10
    events.set(event, {
      at: Date.parse(isDay ? `${cell.raw}T00:00:00${zoneOf(at)}` : zoned(cell.raw, at)),
      isDay,
      evidence: cellEvidence(cell, 'mentions'),
    })
  }
  if (now !== undefined)
    for (const [event, moment] of saidEvents(at, now))
      if (!events.has(event)) events.set(event, moment)
  return events
}

function zoneOf({ world }: Case): string {
  return /(?:Z|[+-]\d{2}:\d{2})$/.exec(world.turn.now ?? '')?.[0] ?? 'Z'
}

function zoned(raw: string, at: Case): string {
  const iso = raw.replace(' ', 'T')
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}${zoneOf(at)}`
}

const AGO = /^\s?(?:ago|back|前|之前|以前|earlier)|^\s?了/iu

/** `It came three weeks ago`, 签收5天了, `I bought it on 20 December`, 提前10天退: what the customer says of when. */
function saidEvents(at: Case, now: number): readonly (readonly [EventName, Moment])[] {
  const found: (readonly [EventName, Moment])[] = []
  const evidence = customerEvidence()
  for (const { text } of at.world.asked.slice(-4)) {
    for (const { value, start, end } of readValues(text.slice(0, 600), at.world.read)) {
      const around = text.slice(Math.max(0, start - 30), end + 16)
      const named = EVENT_WORDS.find(([, words]) => words.test(around))?.[0]
      const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 8)]
      const seconds = secondsOf(value)
      if (seconds !== undefined && (/^\s?before\b/iu.test(behind) || /提前\s?$/u.test(before)))
        found.push(['departure', { at: now + seconds * 1000, isDay: true, evidence }])
      else if (seconds !== undefined && named !== undefined && AGO.test(behind))
        found.push([named, { at: now - seconds * 1000, isDay: true, evidence }])
      const said = saidDay(value, now, zoneOf(at))
      if (said === undefined) continue
      // A day that lies ahead is of what is booked, if nothing says otherwise.
      const event = named ?? (said.at > now ? 'departure' : undefined)
      if (event === undefined) continue
      const mayLieAhead = event === 'departure' || event === 'renewal' || said.hasYear
      found.push([
        event,
        {
          // A day of the past that lies ahead is last year's.
          at: said.at > now + DAY && !mayLieAhead ? said.at - 365 * DAY : said.at,
          isDay: said.isDay,
          evidence,
        },
      ])
    }
  }
  return found
}

function saidDay(
  value: Value,
  now: number,
  zone: string,
): { readonly at: number; readonly isDay: boolean; readonly hasYear: boolean } | undefined {
  const date = value.type === 'datetime' ? value.date : value
  if (date.type !== 'date' || date.month === undefined || date.day === undefined) return undefined
  const year = date.year ?? new Date(now).getUTCFullYear()
  const two = (part: number) => String(part).padStart(2, '0')
  const time = value.type === 'datetime' ? value.time : undefined
  const clock = time === undefined ? '00:00' : `${two(time.hour)}:${two(time.minute)}`
  const at = Date.parse(`${year}-${two(date.month)}-${two(date.day)}T${clock}:00${zone}`)
  if (Number.isNaN(at)) return undefined
  return { at, isDay: time === undefined, hasYear: date.year !== undefined }
}

/** The customer tells of a single amount: `my basket is £42`. */
function saidAmounts(at: Case): readonly Amount[] {
  const said = at.world.asked.slice(-2).flatMap(({ values }) => values.map(({ value }) => value))
  const amounts = said.filter((value) => value.type === 'money')
  const [only] = amounts
  if (only?.type !== 'money' || amounts.length > 1) return []
  return [{ value: only.value, currency: only.currency, isTotal: true }]
}

function amountsOf(cells: readonly Cell[]): readonly Amount[] {
  return cells.flatMap((cell): readonly Amount[] => {
    const money = cell.values.find((value) => value.type === 'money')
    const plain =
      money ??
      (TOTAL.test(cell.name) ? cell.values.find((value) => value.type === 'number') : undefined)
    if (
      plain === undefined ||
      (plain.type !== 'money' && plain.type !== 'number') ||
      plain.value <= 0
    )
      return []
    const currency = plain.type === 'money' ? plain.currency : null
    return [
      { value: plain.value, currency, cell, isTotal: TOTAL.test(`${cell.field} ${cell.name}`) },
    ]
  })
}
