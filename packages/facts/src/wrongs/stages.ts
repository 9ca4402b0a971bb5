import { cellEvidence } from '../evidence.ts'
import { oncePer } from '../once.ts'
import type { Cell, Row } from '../row.ts'
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
  let known: Known | undefined
  const cells = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
    .flatMap((row) => row.cells)
  for (const cell of cells) {
    const rank = rankOf(cell, world)
    if (rank !== undefined && rank > (known?.rank ?? -1)) known = { rank, cell }
  }
  return { known }
})

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
    KNOWN_STAGES[stage].test(index < 2 ? words : reached),
  )
  return rank < 0 ? undefined : rank
}

/** An entry of a history that has no time, where those beside it have one, stands there for what is still to come. */
function isToCome({ row }: Cell): boolean {
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

/**
 * What a clause tells to have come further than any state on record says. Stages follow each other, so a parcel of which only the
 * label is printed is not under way, in whatever words either is told.
 */
export function aheadIn({ view, world }: Setting): readonly Wrong[] {
  const { text } = view.sentence
  if (!mayTellStage(text)) return []
  const { known } = furthestOf(world)
  if (known === undefined) return []
  return clausesOf(text).flatMap((clause): readonly Wrong[] => {
    if (denies(clause.text) || isOpenEnded(clause.text) || OTHERWISE.test(clause.text)) return []
    const told = TOLD_STAGES.find((each) => each.told.test(clause.text))
    if (told === undefined || STAGES.indexOf(told.stage) <= known.rank) return []
    return [
      {
        span: clause,
        kind: 'order-status',
        message: 'No record has it that far.',
        evidence: [cellEvidence(known.cell, 'contradicts')],
        right: String(known.cell.raw).slice(0, 60),
      },
    ]
  })
}
