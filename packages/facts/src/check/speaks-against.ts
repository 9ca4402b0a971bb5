import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Cell } from '../sources/row.ts'
import { meets } from '../subject/profile.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'

/**
 * Whether a field that holds another number can speak against this one at all: a number of seats is at odds neither with what
 * a seat costs, nor with the least number of them that may be ordered, nor with what there is in each.
 */
export function speaksAgainst(cell: Cell, value: ClaimValue, at: Case): boolean {
  if (value.type !== 'number' && value.type !== 'quantity' && value.type !== 'duration') return true
  return (
    !isAmountBeside(cell, value, at) && !keepsWithin(cell, value, at) && !isForEach(cell, value)
  )
}

type Measured = Extract<ClaimValue, { type: 'number' | 'quantity' | 'duration' }>

/** An amount of money says nothing about a number that stands without a currency beside amounts that have theirs. */
function isAmountBeside({ attributes }: Cell, value: Measured, { view }: Case): boolean {
  if (!isNumberOf(value) || !meets(attributes, MONEY_ATTRIBUTES)) return false
  return value.type === 'quantity' || view.values.some((each) => each.value.type === 'money')
}

function isNumberOf(value: Measured): boolean {
  return value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
}

const LEAST = /^(?:min|minimum|least|at_?least|起订|最少|最低|最小|至少)/i
const MOST = /^(?:max|maximum|most|limit|up_?to|at_?most|最多|最高|最大|上限)/i
/** Words of a sentence that tells the bound itself. */
const OF_BOUNDS =
  /\b(?:min(?:imum)?|max(?:imum)?|least|most|up to|no (?:more|fewer|less)|limit(?:ed)?|starts?|from|only)\b|最|至少|起|限|不超|以[内上下]|只能|才能/i

/** The number keeps within a bound, and the sentence does not speak of bounds. */
function keepsWithin({ name, values }: Cell, value: Measured, { view }: Case): boolean {
  const isLeast = LEAST.test(name)
  if (!isLeast && !MOST.test(name)) return false
  if (OF_BOUNDS.test(view.sentence.text)) return false
  return values.some(
    (bound) =>
      (bound.type === 'number' || bound.type === value.type) &&
      (isLeast ? value.value >= bound.value : value.value <= bound.value),
  )
}

/** `per_pack` counts what is in a pack, and no packs; 每包片数 no 包. */
function isForEach({ name }: Cell, value: Measured): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count') return false
  const each = FOR_EACH.exec(name)
  if (each === null) return false
  const [, inEnglish, inChinese] = each
  return value.unit === inEnglish || value.unit === inChinese
}

const FOR_EACH = /(?:^|_)per_?([a-z]{2,12}?)s?(?:$|_)|^每(\p{Script=Han})/iu
