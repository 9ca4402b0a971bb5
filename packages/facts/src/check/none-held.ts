import type { Case } from '../case.ts'
import { cellEvidence, type Judgement, supported } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { fieldWords, stem, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

const NONE =
  /^(?:无|没有|暂无|不含|none|no|nil|n\/a|0(?:\.0+)?(?: ?(?:元|[A-Z]{3}))?|[¥￥$€£]0(?:\.0+)?)$/i
const OF_FEE = /fee|charge|cost|surcharge|费/i

/**
 * `There are no gifts with it`, 没有赠品, where the record has the field and says that there are none; and `there is no charge`
 * where what a tool has just answered is a fee of nothing.
 */
export function checkNoneHeld(at: Case): Judgement | undefined {
  const { polarity, kind, value } = at.claim
  if (polarity !== 'negated' || (value !== undefined && value.type !== 'flag')) return undefined
  const clause = at.view.sentence.text.slice(at.clause.start, at.clause.end)
  const meant = fewCells(at).filter((cell) => isNamed(cell, clause) || isOfFee(cell, kind))
  const [found] = meant
  // Where another row has some, it takes more than the field's name to know which one is meant.
  if (found === undefined || !meant.every(isNone)) return undefined
  return supported([cellEvidence(found, 'supports')], 'The record says that there is none.')
}

function isNone({ raw }: Cell): boolean {
  return NONE.test(String(raw).trim())
}

/** All words of the field stand in the clause. */
function isNamed({ name }: Cell, clause: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return name.length > 1 && clause.includes(name)
  const said = new Set(tokenise(clause).map(({ text }) => stem(text)))
  const words = fieldWords(name)
  return words.length > 0 && words.every((word) => word.length > 2 && said.has(stem(word)))
}

function isOfFee({ name, row }: Cell, kind: string): boolean {
  return kind === 'fee' && row.origin.sort === 'tool' && OF_FEE.test(name)
}
