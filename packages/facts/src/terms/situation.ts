import type { Case } from '../case.ts'
import { cellEvidence } from '../evidence.ts'
import type { Cell, Row } from '../sources/row.ts'
import { EVENT_FIELDS } from './event-words.ts'
import { facetsIn, goodsIn } from './facets.ts'
import { type Moment, saidEvents } from './said-events.ts'
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

interface Amount {
  readonly value: number
  readonly currency: string | null
  /** Absent if the customer said so. */
  readonly cell?: Cell
  /** The field is what was paid in all. */
  readonly isTotal: boolean
}

const MOST_ROWS = 8
const TOTAL = /total|paid|amount|grand|fare$|^price$|实付|总|合计|金额|票价|团费|学费|付款额|价格/i

/** Reads the case from the records spoken of, the customer's messages and the claim's own sentence. */
export function situationOf(at: Case): Situation {
  return at.once(readSituation)
}

function readSituation(at: Case): Situation {
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
  // What was worn or eaten came out of its wrapping.
  if (states.get('use')?.has('used') === true && !states.has('seal'))
    states.set('seal', new Set(['opened']))
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
    amounts: [...toldTotals(at), ...amountsOf(cells), ...saidAmounts(at)],
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
    for (const [event, moment] of saidEvents(at.world.asked.slice(-4), now, zoneOf(at)))
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

/** The customer tells of a single amount: `my basket is £42`. */
function saidAmounts(at: Case): readonly Amount[] {
  const said = at.world.asked.slice(-2).flatMap(({ values }) => values.map(({ value }) => value))
  const amounts = said.filter((value) => value.type === 'money')
  const [only] = amounts
  if (only?.type !== 'money' || amounts.length > 1) return []
  return [{ value: only.value, currency: only.currency, isTotal: true }]
}

/** What the draft has worked out that all comes to: `two sets come to £29.90, so postage is free`. */
function toldTotals(at: Case): readonly Amount[] {
  const words = at.view.sentence.text.slice(0, at.place.start)
  if (!TOLD_TOTAL.test(words)) return []
  // Its parts and what is taken off are less.
  const [most] = at.stated
    .flatMap(({ value }) => (value.type === 'money' ? [value] : []))
    .toSorted((a, b) => b.value - a.value)
  return most === undefined ? [] : [{ value: most.value, currency: most.currency, isTotal: true }]
}

const TOLD_TOTAL =
  /\b(?:(?:comes?|adds? up) to|total|altogether|in all|that(?:'s| is) (?:over|above|more than))\b|一共|总共|合计|总计|共计|总价|加起来|共[\d¥￥]/i

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
