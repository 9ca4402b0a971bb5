import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { QuantityValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { fewCells, passagesOfFew } from '../lookup/little-known.ts'

/** What is begun counts as a whole: 不足1公斤按1公斤计, `each started hour`, `or part thereof`, `rounded up`. */
const ROUNDED_UP =
  /不足[^，。；]{1,8}(?:按|算|计|以)[^，。；]{1,8}(?:计|算)?|向上取整|进位取整|\b(?:or part (?:thereof|of)|rounded up|(?:each|every|per) (?:started|commenced|begun|part)|part (?:hours?|days?|kilos?|kg) count)\b/i

/** 3.4 GB over is charged as 4, where the terms say that what is begun counts as a whole. */
export function roundedUp(value: QuantityValue, at: Case): Evidence | undefined {
  if (!Number.isInteger(value.value)) return undefined
  const part = at.stated
    .map((each) => plain(each.value))
    .findLast((each) => each?.unit === value.unit && isRoundedTo(each.value, value.value))
  if (part === undefined || !saysSo(at)) return undefined
  return derivedEvidence('quotient', `⌈${part.value}⌉ = ${value.value}`, [
    { source: { id: 'draft' } },
  ])
}

/** `over 6.5 kg` tells of 6.5 kg. */
function plain(value: ClaimValue): QuantityValue | undefined {
  const side = value.type === 'range' ? (value.low ?? value.high) : value
  return side?.type === 'quantity' ? side : undefined
}

function isRoundedTo(part: number, whole: number): boolean {
  return part < whole && Math.ceil(part) === whole
}

function saysSo(at: Case): boolean {
  return (
    ROUNDED_UP.test(at.view.sentence.text) ||
    passagesOfFew(at).some(({ text }) => ROUNDED_UP.test(text)) ||
    fewCells(at).some(({ raw }) => typeof raw === 'string' && ROUNDED_UP.test(raw))
  )
}
