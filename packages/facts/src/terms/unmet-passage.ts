import type { Case } from '../case.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { conditionsIn } from './conditions.ts'
import { type Met, meets } from './meets.ts'
import { type Situation, situationOf } from './situation.ts'
import type { Condition } from './term.ts'
import { carriedBy } from './timely.ts'

/** States that single some cases out. Others (unworn, in its box) go without saying. */
const SINGLING: ReadonlySet<string> = new Set(['tier', 'person', 'area', 'seal'])

/**
 * What a sentence of a document bears out only under a condition: where the case does not meet it, or nothing tells and the
 * claim leaves it out, the sentence proves nothing.
 */
export function underConditions(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported' || at.claim.certainty === 'conditional') return judgement
  const prose = judgement.evidence.filter(
    ({ source, derivation, relation }) =>
      source.span !== undefined &&
      source.pointer === undefined &&
      derivation === undefined &&
      relation === 'supports',
  )
  if (prose.length === 0 || prose.length < judgement.evidence.length) return judgement
  const carried = carriedBy(at)
  let situation: Situation | undefined
  for (const { shows } of prose) {
    const conditions = conditionsIn(shows ?? '', [], undefined).filter(isSingling)
    if (conditions.length === 0 || OFFERS_A_CHOICE.test(shows ?? '')) return judgement
    situation ??= situationOf(at)
    if (everyMet(conditions, situation, carried) === 'met') return judgement
  }
  return unsupported('The document says so of cases that this one is not known to be.', prose)
}

/** Of several conditions one is enough, and which ones there are is not read. */
const OFFERS_A_CHOICE = /\bor\b|\/|或|任一|任意一/i

function isSingling(condition: Condition): boolean {
  return condition.about === 'state' && SINGLING.has(condition.axis)
}

/** Values of one axis in one sentence are a list of which one is enough. */
function everyMet(
  conditions: readonly Condition[],
  situation: Situation,
  carried: readonly Condition[],
): Met {
  const met = new Map<string, boolean>()
  for (const each of conditions) {
    if (each.about !== 'state') continue
    const axis = `${each.axis} ${each.not === true}`
    met.set(axis, met.get(axis) === true || meets(each, situation, carried) === 'met')
  }
  return [...met.values()].every(Boolean) ? 'met' : 'open'
}
