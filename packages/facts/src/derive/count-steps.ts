import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { type Mention, type PercentValue, readValues, type Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import {
  cellEvidence,
  contradicted,
  type Judgement,
  passageEvidence,
  supported,
} from '../evidence.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'
import type { Passage } from '../lookup/passages.ts'
import type { Cell, Row } from '../sources/row.ts'
import { offOf } from '../values/compare.ts'
import { clauseText } from '../words/clause-text.ts'
import type { World } from '../world.ts'
import { isCountThreshold } from './thresholds.ts'

/** From so many pieces on, so much is left off: 10只及以上95折, `{"minQty": 10, "discount": "5%"}`. */
interface Step {
  readonly least: number
  /** Per cent taken off. */
  readonly off: number
  /** Steps of one passage or list belong together. */
  readonly group: Passage | Row
  readonly holds: Passage | Cell
  readonly shows: string
}

const THRESHOLD_FIELD =
  /起订|起售|起购|门槛|满|件数|数量|达|档|\b(?:min|minimum|from|over|qty|quantity|threshold|least|count|units|level)/i
/** What is said of another count than the one that is asked for. */
const OTHERWISE =
  /再[买加拿订拍凑]|凑|加购|多[买拿订]|要是|如果|假如|若|下次|参考|另有|其他档|\b(?:if|would|another|one more|more to|next|could)\b/i

/**
 * Holds a reduction against the steps that the shop grants by the number of pieces: that of twelve is the step of ten, and
 * not the one of twenty. `undefined` if no step grants it, or nothing tells the number.
 */
export function checkStep(value: PercentValue, at: Case): Judgement | undefined {
  if (at.claim.polarity === 'negated') return undefined
  const steps = stepsOf(at)
  const own = steps.filter(({ off }) => off === offOf(value))
  const [first] = own
  if (first === undefined) return undefined
  const clause = clauseText(at)
  const told = countsIn(clause, at).filter((count) => isCountThreshold(clause, count.place))
  if (told.length > 0)
    return own.some(({ least }) => told.some(({ count }) => count === least))
      ? supported([evidenceOf(first, 'supports')], 'So many pieces are what it takes.')
      : contradicted([evidenceOf(first, 'contradicts')], 'It takes another number of pieces.', {
          right: first.shows,
        })
  const count = OTHERWISE.test(clause) ? undefined : countOfCase(at)
  if (count === undefined) return undefined
  const [reached] = steps
    .filter(({ group, least }) => group === first.group && least <= count)
    .toSorted((a, b) => b.least - a.least)
  if (reached?.off === first.off)
    return supported([evidenceOf(reached, 'supports')], 'So many pieces reach that step.')
  const step = reached ?? first
  return contradicted([evidenceOf(step, 'contradicts')], 'So many pieces reach another step.', {
    right: step.shows,
  })
}

/** A number of pieces that must be reached, as a document or a field has it: 满30本, `10 or more`. */
export function piecesReached(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'quantity' || value.dimension !== 'count') return undefined
  if (!isCountThreshold(at.view.sentence.text, at.place)) return undefined
  const step = stepsOf(at).find(({ least }) => least === value.value)
  if (step !== undefined) return evidenceOf(step, 'supports')
  const told = passagesOfFew(at).find((passage) =>
    passage.values.flatMap(countOf).some(({ count }) => count === value.value),
  )
  return told && passageEvidence(told, 'supports')
}

function evidenceOf({ holds }: Step, relation: 'supports' | 'contradicts'): Evidence {
  return 'raw' in holds ? cellEvidence(holds, relation) : passageEvidence(holds, relation)
}

interface Count {
  readonly count: number
  readonly place: Span
}

function countsIn(text: string, at: Case): readonly Count[] {
  return readValues(text, at.world.read).flatMap(countOf)
}

function countOf({ value, start, end }: Mention): readonly Count[] {
  const least = value.type === 'range' ? value.low : value
  if (least?.type !== 'quantity' || least.dimension !== 'count') return []
  return [{ count: least.value, place: { start, end } }]
}

/** How many the sentence speaks of, or else the customer, if that is but one number. */
function countOfCase(at: Case): number | undefined {
  const { text } = at.view.sentence
  const here = countsIn(text, at).filter((each) => !isCountThreshold(text, each.place))
  const counts =
    here.length > 0 ? here : at.world.asked.flatMap(({ values }) => values.flatMap(countOf))
  const [count, ...others] = new Set(counts.map((each) => each.count))
  return others.length === 0 ? count : undefined
}

const known = new WeakMap<World, readonly Step[]>()

function stepsOf(at: Case): readonly Step[] {
  const before = known.get(at.world)
  if (before !== undefined) return before
  const steps = [
    ...passagesOfFew(at).flatMap(stepsIn),
    ...stepsInRows([...new Set(fewCells(at).map(({ row }) => row))]),
  ]
  known.set(at.world, steps)
  return steps
}

/** Each share with the number of pieces before it. */
function stepsIn(passage: Passage): readonly Step[] {
  if (!passage.values.some(({ value }) => value.type === 'percent')) return []
  const steps: Step[] = []
  let count: Count | undefined
  for (const mention of passage.values) {
    count = countOf(mention)[0] ?? count
    if (mention.value.type !== 'percent' || count === undefined) continue
    steps.push({
      least: count.count,
      off: offOf(mention.value),
      group: passage,
      holds: passage,
      shows: passage.text.slice(count.place.start, mention.end),
    })
    count = undefined
  }
  return steps
}

/** Rows of a list, each with the number that must be reached and a share. */
function stepsInRows(rows: readonly Row[]): readonly Step[] {
  return rows.flatMap((row): readonly Step[] => {
    const least = row.cells.find(
      ({ raw, name }) => typeof raw === 'number' && THRESHOLD_FIELD.test(name),
    )
    if (row.parent === undefined || typeof least?.raw !== 'number') return []
    for (const cell of row.cells) {
      const share = cell.values.find(({ type }) => type === 'percent')
      if (share?.type === 'percent')
        return [
          {
            least: least.raw,
            off: offOf(share),
            group: row.parent,
            holds: cell,
            shows: `${least.raw}: ${String(cell.raw)}`,
          },
        ]
    }
    return []
  })
}
