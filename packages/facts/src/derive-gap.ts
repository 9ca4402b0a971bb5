import type { Target } from './arithmetic.ts'
import { difference, formulaOf, type Input } from './calculation.ts'
import type { Case } from './case.ts'
import { type Sort, spokenInputs } from './operands.ts'
import { placeIn } from './sentence-view.ts'

/** A difference, and the two numbers that it is between. */
export interface Gap {
  readonly formula: string
  readonly inputs: readonly [Input, Input]
}

/** Words right before a value by which it is what one number is more or less than another. */
const GAP_BEFORE =
  /(?:[大小高低长短宽窄重轻厚薄深浅快慢早晚超差多少剩余缺省贵]|便宜|\b(?:over|short|spare|leav(?:es?|ing)(?: you)?|still|only|just|another|exceeds? (?:it|that|the limit) by|by|be|have|got|are))[了出过下]?\s?(?:只|约|大约|差不多|还|有|about|around|just|only|roughly|a|an)?\s?[¥￥$€£]?$/iu
/** The same right behind it. */
const GAP_BEHIND =
  /^\s{0,2}(?:more|less|fewer|extra|left|over|short|apart|to spare|spare|to go|too (?:much|many|long|short|wide|tall|heavy|big|small)|heavier|lighter|longer|shorter|wider|narrower|taller|higher|lower|deeper|thicker|thinner|bigger|larger|smaller|under|above|below|beyond|clear|remaining|的?(?:余量|富余|差距|差额|空余|空间))/iu

/**
 * What one number is more than another, where the sentence says that it is such a gap and tells one of the two right before:
 * 柯基12公斤，超了2公斤. The other may be the customer's.
 */
export function gapOf(target: Pick<Target, 'equals'>, sort: Sort, at: Case): Gap | undefined {
  if (!isGap(at)) return undefined
  const told = toldBefore(at, sort)
  const asked = at.world.asked.flatMap(({ values }) =>
    spokenInputs(
      values.map(({ value }) => value),
      sort,
      'customer',
    ),
  )
  for (const one of told.toReversed().slice(0, 4)) {
    for (const other of [...told, ...asked]) {
      const gap = difference(one, other)
      if (gap.value > 0 && target.equals(gap.value))
        return { formula: formulaOf(gap), inputs: [one, other] }
    }
  }
  return undefined
}

function isGap({ view, place }: Case): boolean {
  const { text } = view.sentence
  return (
    GAP_BEFORE.test(text.slice(Math.max(0, place.start - 24), place.start)) ||
    GAP_BEHIND.test(text.slice(place.end, place.end + 24))
  )
}

/** Values that the sentence, or the one before it, tells before this one, and that were not found wrong. */
function toldBefore(at: Case, sort: Sort): readonly Input[] {
  const last = at.before.at(-1)?.sentence
  return at.told.flatMap(({ value, claim }) => {
    const span = claim.valueSpan ?? claim
    const isNear = last === undefined || span.start >= last.locate({ start: 0, end: 0 }).start
    const isBefore = placeIn(at.view.sentence, span).start < at.place.start
    return isNear && isBefore ? spokenInputs([value], sort, `claim:${claim.id}`) : []
  })
}
