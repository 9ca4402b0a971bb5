import type { ClaimValue, Evidence } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { passagesAbout } from '../derive/operands.ts'
import { passageEvidence } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import { compareValues } from '../values/compare.ts'

/** Words by which a day is the one from which a rule holds. */
const SINCE =
  /\b(?:chang\w{1,3}|updat\w{1,3}|since|from|as of|in force|effect\w{0,4}|new|introduc\w{1,3}|revis\w{1,3})\b|自|从|起|改|更新|调整|生效|开始|实施|新规|截至/i

/**
 * The day from which a rule holds stands beside its text and not in it: `the rule changed on 1 June` is borne out by a document
 * about the same thing that is of that day and still in force.
 */
export function dayInForce(value: ClaimValue, at: Case): Evidence | undefined {
  const day = value.type === 'range' ? value.low : value
  if (day?.type !== 'date' || day.month === undefined) return undefined
  const { clause, view, world } = at
  if (!SINCE.test(view.sentence.text.slice(clause.start, clause.end))) return undefined
  const now = Date.parse(world.turn.now ?? '')
  const about = passagesAbout(at)
  for (const passage of about.length > 0 ? about : passagesOfFew(at)) {
    const { asOf, validUntil } = passage
    if (asOf === undefined || Date.parse(validUntil ?? '') < now) continue
    const [known] = readValues(asOf.slice(0, 10), world.read)
    if (known && compareValues(day, known.value) === 'equal')
      return passageEvidence(passage, 'supports')
  }
  return undefined
}
