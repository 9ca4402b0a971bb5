import type { Span } from '@vouchsafe/text'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../once.ts'
import type { Cell, Row } from '../row.ts'
import { gramsOf, tokenise } from '../tokens.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { spaced } from './spaced.ts'
import { KNOWN_STAGES, NOT_YET, STAGES, TOLD_STAGES } from './stage-words.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Fields that tell how far a thing has come. */
const STATE_FIELD =
  /\b(?:status|state|stage|phase|progress|event|trace|track(?:ing)?|history|timeline|desc(?:ription)?|message|fulfil\w{0,6})\b|状态|进度|阶段|环节|轨迹|物流/i
/** Days on which a stage is reached, or is to be. */
const DAY_FIELD =
  /\b(?:shipped|sent|dispatched|delivered|signed|received|arrived|collected)\b|发货|发出|寄出|签收|送达|收货/i
const PLANNED =
  /\b(?:est\w{0,8}|eta|expected|planned?|promised?|due|by|until|window|scheduled?|deadline)\b|预计|计划|预约|最晚|前/i

interface Known {
  readonly rank: number
  readonly cell: Cell
}

const MOST_ROWS = 120
/** The furthest stage that any state on record tells of: of several orders the reply may speak of any. */
const furthestOf = oncePer((world: World): { readonly known: Known | undefined } => {
  const rows = rowsOf(world)
  return { known: carriedOf(rows, world) ?? furthest(rows, world) }
})

function rowsOf(world: World): readonly Row[] {
  return world.indexes.filter(({ small }) => small).flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
}

function furthest(rows: readonly Row[], world: World): Known | undefined {
  let known: Known | undefined
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const rank = rankOf(cell, world)
    if (rank !== undefined && rank > (known?.rank ?? -1)) known = { rank, cell }
  }
  return known
}

const CARRIER_FIELD =
  /\b(?:carrier|courier|waybill|tracking|track(?:ing)? (?:no|number|id))\b|运单|承运|快递(?:公司|单号)|物流(?:公司|单号)/i

/**
 * A shop calls `shipped` what it has labelled. Where a tool has just told what the carrier says, of nothing but a parcel that is
 * still to be picked up, that is how far it is.
 */
function carriedOf(rows: readonly Row[], world: World): Known | undefined {
  const told = rows.filter(
    ({ origin, cells }) =>
      origin.sort === 'tool' && cells.some(({ field }) => CARRIER_FIELD.test(spaced(field))),
  )
  if (told.length !== 1) return undefined
  const known = furthest(told, world)
  const others = furthest(
    rows.filter((row) => !told.includes(row)),
    world,
  )
  if (known === undefined || STAGES[known.rank] !== 'ready') return undefined
  return others === undefined || STAGES[others.rank] === 'sent' ? known : undefined
}

/** How far the one of several things has come that a text names by a word that the others lack. */
function ownOf(texts: readonly string[], world: World): { readonly known?: Known } | undefined {
  const all = rowsOf(world)
  const lists = new Map<string, Row[]>()
  for (const row of all) {
    const list = `${row.origin.id} ${row.pointer.replace(/\/\d+$/, '')} ${row.label}`
    if ((row.parent?.pointer ?? '') === '' && /\/\d+$/.test(row.pointer))
      lists.set(list, [...(lists.get(list) ?? []), row])
  }
  for (const rows of lists.values()) {
    const stages = rows.map((row) => furthest(withParts(row, all), world))
    if (rows.length < 2 || rows.length > 20 || !stages.some((each) => each !== undefined)) continue
    const words = rows.map((row) => wordsOf(withParts(row, []), world))
    for (const text of texts) {
      const said = gramsOf(tokenise(text))
      const named = rows.flatMap((_, index) => {
        const others = words.filter((_each, other) => other !== index)
        const own = [...(words[index] ?? [])].filter((word) => !others.some((one) => one.has(word)))
        return own.some((word) => said.has(word)) ? [index] : []
      })
      const [only, ...more] = named
      if (more.length > 0) return undefined
      if (only === undefined) continue
      const known = stages[only]
      return known === undefined ? {} : { known }
    }
  }
  return undefined
}

/** The row with what stands below it, and what tools told of it by its code. */
function withParts(row: Row, all: readonly Row[]): readonly Row[] {
  const codes = row.cells.flatMap(({ names, key }) => (names === 'code' ? [key] : []))
  const told = all.filter(
    ({ origin, cells }) =>
      origin.id !== row.origin.id && cells.some(({ key }) => key !== '' && codes.includes(key)),
  )
  const found = [row, ...told]
  for (let at = 0; at < found.length && found.length < MOST_ROWS; at += 1)
    found.push(...(found[at]?.children ?? []))
  return found
}

/** What a row may be called by: its short texts, but for states and days. */
function wordsOf(rows: readonly Row[], world: World): ReadonlySet<string> {
  const cells = rows
    .flatMap(({ cells: each }) => each)
    .filter(
      (cell) =>
        typeof cell.raw === 'string' &&
        cell.raw.length <= 80 &&
        !STATE_FIELD.test(spaced(`${cell.row.label} ${cell.field}`)) &&
        rankOf(cell, world) === undefined &&
        !/\d[-:/.]\d/.test(cell.raw),
    )
  const grams = cells.flatMap(({ raw }) => [...gramsOf(tokenise(String(raw)))])
  return new Set(grams.filter((gram) => gram.length > 1 && !/^\d{1,3}$/.test(gram)))
}

function rankOf(cell: Cell, world: World): number | undefined {
  const { raw } = cell
  if (typeof raw !== 'string' || raw.length > 60) return undefined
  const path = spaced(`${cell.row.label} ${cell.field}`)
  if (PLANNED.test(path)) return undefined
  if (DAY_FIELD.test(spaced(cell.name)) && /^\d{4}-\d\d-\d\d/.test(raw))
    return raw.slice(0, 10) <= (world.turn.now ?? raw).slice(0, 10) ? STAGES.length - 1 : undefined
  if (!STATE_FIELD.test(path) || isToCome(cell)) return undefined
  const words = raw.replaceAll(/[_-]+/g, ' ')
  const reached = words.replaceAll(NOT_YET, ' ')
  const rank = STAGES.findLastIndex((stage, index) =>
    KNOWN_STAGES[stage].test(index < 3 ? words : reached),
  )
  return rank < 0 ? undefined : rank
}

/** An entry of a history that has no time, where those beside it have one, stands there for what is still to come. */
function isToCome({ row }: Cell): boolean {
  // An order with a number of its own is no step of another one.
  if (row.cells.some(({ names }) => names === 'code')) return false
  const beside = row.parent?.children.filter(({ label }) => label === row.label) ?? []
  return !isTimed(row) && beside.some(isTimed)
}

function isTimed({ cells }: Row): boolean {
  return cells.some(({ raw }) => /\d[-:/.]\d/.test(String(raw)))
}

/** True for a sentence that may tell how far something has come. */
export function mayTellStage(text: string): boolean {
  return TOLD_STAGES.some(({ told }) => told.test(text))
}

/** What the customer sends, and what is still to come. */
const OTHERWISE =
  /\b(?:your return|return (?:parcel|label)|you(?:'ve| have)? (?:sent|shipped|posted)|once|after|when|as soon as|until|will|before|then|orders? (?:that|which))\b|您(?:已经?)?(?:寄|发|退)|退货|退回|(?:会|将|待|等|才|就能|即可|之前|以后|之后)/i

/** What comes after that. */
const NEXT = /\s(?:and|so) (?:it |they |we |you )?(?:will|'ll|should)\b.{0,200}$/i

/**
 * What a clause tells to have come further than any state on record says. Stages follow each other, so a parcel of which only the
 * label is printed is not under way, in whatever words either is told.
 */
export function aheadIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellStage(text)) return []
  const asked = world.asked.at(-1)?.text ?? ''
  const { known: most } = furthestOf(world)
  if (most === undefined) return []
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    if (
      denies(clause.text) ||
      isOpenEnded(clause.text) ||
      OTHERWISE.test(clause.text.replace(NEXT, ''))
    )
      return []
    const told = TOLD_STAGES.find((each) => each.told.test(clause.text))
    const match = told?.told.exec(clause.text)
    if (told === undefined || match == null) return []
    const own = ownOf([clause.text, upTo(text, clause), asked], world)
    const known = own === undefined ? most : own.known
    if (known === undefined || STAGES.indexOf(told.stage) <= known.rank) return []
    return [
      {
        span: {
          start: clause.start + match.index,
          end: clause.start + match.index + match[0].length,
        },
        kind: 'order-status',
        message: 'No record has it that far.',
        evidence: [cellEvidence(known.cell, 'contradicts')],
        right: String(known.cell.raw).slice(0, 60),
      },
    ]
  })
}

/** The clause with what stands before it, where a name may stand. */
function upTo(text: string, { end }: Span): string {
  return text.slice(0, end)
}
