import type { Span } from '@vouchsafe/text'
import { isMoneyUnderWay, tellsRefund } from '../check/refund-under-way.ts'
import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../lookup/once.ts'
import { gramsOf, joined, tokenise } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { World } from '../world.ts'
import { clausesOf } from './clauses.ts'
import { denies, isOpenEnded } from './denial.ts'
import { fewRows } from './few-rows.ts'
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

/** The furthest stage that any state on record tells of: of several orders the reply may speak of any. */
const furthestOf = oncePer((world: World): { readonly known: Known | undefined } => {
  const rows = fewRows(world)
  return { known: carriedOf(rows) ?? furthest(rows) }
})

function furthest(rows: readonly Row[]): Known | undefined {
  let known: Known | undefined
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const rank = rankOf(cell)
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
function carriedOf(rows: readonly Row[]): Known | undefined {
  const told = rows.filter(
    ({ origin, cells }) =>
      origin.sort === 'tool' && cells.some(({ field }) => CARRIER_FIELD.test(spaced(field))),
  )
  if (told.length !== 1) return undefined
  const known = furthest(told)
  const most = furthest(rows)
  const isReady = known?.rank === STAGES.indexOf('ready')
  return isReady && most !== undefined && most.rank <= STAGES.indexOf('sent') ? known : undefined
}

/** How far the one of several things has come that a text names by a word that the others lack. */
function ownOf(
  texts: readonly string[],
  world: World,
): { readonly known: Known | undefined } | undefined {
  const all = fewRows(world)
  const lists = new Map<string, Row[]>()
  for (const row of all) {
    const list = `${row.origin.id} ${row.pointer.replace(/\/\d+$/, '')} ${row.label}`
    const isNested = (row.parent?.pointer ?? '') !== ''
    if (/\/\d+$/.test(row.pointer) && !(isNested && isHistory(row)))
      lists.set(list, [...(lists.get(list) ?? []), row])
  }
  // The parcel of an order tells more than the order.
  for (const rows of [...lists.values()].reverse()) {
    const things = rows.map((row) => ({
      known: furthest(withParts(row, all)),
      words: wordsOf(withChildren(row)),
      codes: withChildren(row).flatMap(codesOf),
    }))
    if (rows.length < 2 || things.every(({ known }) => known === undefined)) continue
    for (const text of texts) {
      const tokens = tokenise(text)
      const said = gramsOf(tokens)
      const key = ` ${joined(tokens)} `
      const [named, ...more] = things.filter(
        ({ words, codes }, index) =>
          codes.some((code) => key.includes(` ${code} `)) ||
          [...words].some(
            (word) =>
              said.has(word) &&
              !things.some((each, other) => other !== index && each.words.has(word)),
          ),
      )
      if (more.length > 0) return undefined
      if (named !== undefined) return named
      // 机油, where there is 机油滤芯 as well: which of them is meant, words further off do not tell.
      if (things.some(({ words }) => [...words].some((word) => said.has(word)))) break
    }
  }
  return undefined
}

/** Steps that one thing went through, and no things side by side. */
function isHistory({ label, cells }: Row): boolean {
  return HISTORY.test(spaced(label)) || !cells.some(({ name }) => STATE_FIELD.test(spaced(name)))
}

const HISTORY =
  /\b(?:events?|trac(?:e|es|k|king)|history|timeline|log|steps|updates?|scans?|checkpoints?)\b|轨迹|物流|记录|进度|节点/i

/** The row with what stands below it, and what tools told of it by its code. */
function withParts(row: Row, all: readonly Row[]): readonly Row[] {
  const codes = row.cells.flatMap(({ names, key }) => (names === 'code' ? [key] : []))
  const told = all.filter(
    ({ origin, cells }) =>
      origin.id !== row.origin.id && cells.some(({ key }) => codes.includes(key)),
  )
  return [row, ...told].flatMap(withChildren)
}

function withChildren(row: Row): readonly Row[] {
  return [row, ...row.children.flatMap(withChildren)]
}

/** `Y-2` is two tokens, of which neither tells anything. */
function codesOf({ cells }: Row): readonly string[] {
  return cells.flatMap(({ raw, key }) => (CODE.test(String(raw)) && key.includes(' ') ? [key] : []))
}

const CODE = /^[A-Za-z]{1,6}[-# ]?\d{1,16}(?:-\d{1,8})?$/

/** What a row may be called by: its short texts, but for states and days. */
function wordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const cells = rows
    .flatMap(({ cells: each }) => each)
    .filter(
      (cell) =>
        typeof cell.raw === 'string' &&
        !STATE_FIELD.test(spaced(`${cell.row.label} ${cell.field}`)) &&
        !/\d[-:/.]\d/.test(cell.raw),
    )
  const grams = cells.flatMap(({ raw }) => [...gramsOf(tokenise(String(raw)))])
  return new Set(grams.filter((gram) => gram.length > 1 && !/^\d{1,3}$/.test(gram)))
}

function rankOf(cell: Cell): number | undefined {
  const { raw } = cell
  if (typeof raw !== 'string' || raw.length > 60) return undefined
  const path = spaced(`${cell.row.label} ${cell.field}`)
  if (PLANNED.test(path)) return undefined
  if (DAY_FIELD.test(spaced(cell.name)) && /^\d{4}-\d\d-\d\d/.test(raw)) return STAGES.length - 1
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
  const { known: most } = furthestOf(world)
  if (most === undefined) return []
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    if (denies(clause.text) || isOpenEnded(clause.text)) return []
    if (OTHERWISE.test(clause.text.replace(NEXT, ''))) return []
    const told = toldIn(clause.text)
    if (told === undefined) return []
    if (isRefund(text, clause.start + told.start, clause.start + told.end, world)) return []
    const own = ownOf([clause.text, text.slice(0, clause.end), askedLast(world)], world)
    const known = own === undefined ? most : own.known
    if (known === undefined || told.rank <= known.rank) return []
    return [
      {
        span: { start: clause.start + told.start, end: clause.start + told.end },
        kind: 'order-status',
        message: 'No record has it that far.',
        evidence: [cellEvidence(known.cell, 'contradicts')],
        right: String(known.cell.raw).slice(0, 60),
      },
    ]
  })
}

/** Money goes, of which a record tells that it was sent back. */
function isRefund(text: string, start: number, end: number, world: World): boolean {
  return (
    isMoneyUnderWay(text, start, end) && fewRows(world).some(({ cells }) => cells.some(tellsRefund))
  )
}

/** The furthest stage that a text tells to be reached, and where. */
function toldIn(text: string): (Span & { readonly rank: number }) | undefined {
  for (const { stage, told } of TOLD_STAGES) {
    const match = told.exec(text)
    if (match === null) continue
    return { rank: STAGES.indexOf(stage), start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
