import type { Case } from '../case.ts'
import { cellEvidence, derivedEvidence, type Judgement, supported } from '../evidence.ts'
import type { Cell } from '../sources/row.ts'
import { clauseText } from '../words/clause-text.ts'

const NO_EXTRA =
  /(?:没有?|无需?|不用?|未)(?:任何|再|会|需要?)?(?:额外|另外?|附加|多|加)的?(?:收|付|交|加收)?取?(?:任何)?(?:费|钱|收费|加价)|(?:没有?|不|未|无需?)加收|\b(?:no|without(?: any)?|any) (?:extra|additional|further|added) (?:charges?|fees?|costs?)\b|\bnothing (?:extra|more) to pay\b|\bat no extra (?:cost|charge)\b/i
const FEE_FIELD = /(?:fee|charge|surcharge|extra|difference)$|费用?$|加价|差价/i
const WITHIN =
  /以内|之内|没超|未超|不到|没有?超|没用完|含|\b(?:within|under|below|of your|allowance|included?|less than)\b/i

/**
 * That nothing is charged on top: a call has just answered with a fee of nought, or the sentence tells what was used and that it
 * lies within what is included.
 */
export function checkNoExtraFee(at: Case): Judgement | undefined {
  if (at.claim.kind !== 'fee' || !NO_EXTRA.test(clauseText(at))) return undefined
  const cell = feeOfNought(at)
  if (cell !== undefined)
    return supported([cellEvidence(cell, 'supports')], 'A call has just answered so.')
  const pair = withinAllowance(at)
  if (pair === undefined) return undefined
  return supported(
    [derivedEvidence('difference', pair.join(' ≤ '), [{ source: { id: 'draft' } }])],
    'It is within what is included.',
  )
}

/** The latest calls' answers tell one fee, and it is nought. */
function feeOfNought({ world }: Case): Cell | undefined {
  const fees = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows)
    .filter(({ origin, pointer }) => origin.sort === 'tool' && !pointer.startsWith('#'))
    .flatMap(({ cells }) => cells.filter(({ name }) => FEE_FIELD.test(name)))
  const [fee] = fees
  return fees.every(({ raw }) => Number(raw) === 0) ? fee : undefined
}

/** The last two values of one unit that the draft has told rightly, where the first goes into the second and the words say so. */
function withinAllowance(at: Case): readonly [number, number] | undefined {
  if (!WITHIN.test(at.view.sentence.text)) return undefined
  const [used, most] = at.stated
    .flatMap(({ value }) => (value.type === 'duration' || value.type === 'quantity' ? [value] : []))
    .slice(-2)
  if (used === undefined || most === undefined || used.unit !== most.unit) return undefined
  return used.value <= most.value ? [used.value, most.value] : undefined
}
