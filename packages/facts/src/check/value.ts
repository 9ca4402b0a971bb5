import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { inMonth } from '../days/day-of-month.ts'
import { presentDay } from '../days/present-day.ts'
import { countOfLine } from '../derive/basket.ts'
import { checkStep } from '../derive/count-steps.ts'
import { isCustomersAmount } from '../dialogue/customer-amounts.ts'
import { customerEvidence, type Judgement } from '../evidence.ts'
import { fieldOfValue } from '../lookup/field-values.ts'
import { type Hit, hitOf, hitsIn } from '../lookup/hits.ts'
import { meets } from '../subject/profile.ts'
import { dayRestatedWrongly, restatedWrongly } from '../values/restated.ts'
import { retyped } from '../values/retyped.ts'
import { sameAsTold } from '../values/same-told.ts'
import { valueKeys } from '../values/value-keys.ts'
import { isPartly, partsOf } from '../values/value-parts.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'
import { againstRows } from './against-rows.ts'
import { checkCode } from './code.ts'
import { checkEquation, checkOperand } from './equation.ts'
import { emergencyNumber, ordinalOfNoun } from './numbers-of-no-record.ts'
import { widened } from './parts-of-day.ts'
import { bornOut, firstOf, type ValueRule } from './value-rules.ts'
import { byCells } from './verdict-by-cells.ts'
import { standsWithin } from './within-text.ts'

/** What a value is, as it is written and whatever it may be of. */
const AS_WRITTEN: readonly ValueRule[] = [
  bornOut((_, at) => standsWithin(at), 'It is part of words that a source holds.'),
  bornOut(presentDay, 'It is the present day.'),
  checkEquation,
  checkOperand,
  bornOut(countOfLine, 'So many of it are reckoned with.'),
  bornOut(
    (value, at) => (isCustomersAmount(value, at) ? customerEvidence() : undefined),
    'The customer said so.',
  ),
  bornOut(emergencyNumber, 'Anyone calls it in danger.'),
  bornOut(ordinalOfNoun, 'It counts the things that are told one by one.'),
  bornOut(sameAsTold, 'It is what was told before, in another unit.'),
  (value, at) => (value.type === 'number' ? nameOfField(value, at) : undefined),
]

/** What is wrong or right whichever rows are spoken of. */
const WHATEVER_ROWS: readonly ValueRule[] = [
  restatedWrongly,
  dayRestatedWrongly,
  (value, at) => (value.type === 'percent' ? checkStep(value, at) : undefined),
]

const nameOfField = bornOut(fieldOfValue, 'It is what a field of the record is called.')

/** Holds a typed value against what is known. */
export function checkValue(given: Value, at: Case): Judgement {
  const whole = checkAs(given, at)
  if (whole.status === 'supported' && !isPartly(given, whole, at)) return whole
  const parts = partsOf(given)
  if (parts.length < 2) return whole
  const judgements = parts.map((part) => checkWhole(part, at))
  const wrong = judgements.find(({ status }) => status !== 'supported')
  if (wrong === undefined) return judgements[0] ?? whole
  return whole.status === 'supported' ? wrong : whole
}

/** A bare number may be a size where the sentence tells a price as well. */
function checkAs(given: Value, at: Case): Judgement {
  const judgement = checkWhole(given, at)
  if (judgement.status === 'supported' || given.type !== 'number') return judgement
  if (!meets(at.profile.named, MONEY_ATTRIBUTES)) return judgement
  const plain = [...hitsIn(at.focus.families, given, at), ...sizesInPlay(given, at)].filter(
    ({ comparison }) => comparison === 'equal',
  )
  return plain.length > 0 ? byCells(plain, given) : judgement
}

/** Cells in play that hold the number as they stand: a size of 43.5 in a tool's answer. */
function sizesInPlay(value: Value, at: Case): readonly Hit[] {
  return at.world.indexes
    .filter((index) => index.small)
    .flatMap((index) => index.holding(valueKeys(value)))
    .filter((cell) => String(cell.raw) === at.quote.trim())
    .map((cell) => hitOf(cell, value, at))
}

function checkWhole(given: Value, at: Case): Judgement {
  const written = firstOf(AS_WRITTEN, given, at)
  if (written !== undefined) return written
  const value = inMonth(widened(retyped(given, at), at.quote), at)
  if (value.type === 'identifier') return checkCode(value, at)
  return firstOf(WHATEVER_ROWS, value, at) ?? againstRows(value, at)
}
