import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Judgement } from '../evidence.ts'
import type { Hit } from '../lookup/hits.ts'
import { writeLike } from './notation.ts'

/**
 * The right value in words, and, if it is one and fits into the sentence, the edit that puts it there in the draft's own
 * notation. A sentence that computes with the value, or denies it, would not stay sound.
 */
export function repairWith(
  rivals: readonly Hit[],
  value: ClaimValue,
  at: Case,
): Pick<Judgement, 'right' | 'repair'> {
  const [rival] = rivals
  if (rival === undefined) return {}
  const values = [...new Set(rivals.map((hit) => String(hit.cell.raw)))]
  const right = values.slice(0, 3).join(' / ')
  const { valueSpan } = at.claim
  if (values.length > 1 || valueSpan === undefined || !isSound(at)) return { right }
  const fact = rival.cell.values.find((each) => each.type === value.type) ?? rival.cell.values[0]
  const written = fact && writeLike(at.quote, value, fact, String(rival.cell.raw))
  return written === undefined ? { right } : { right, repair: { ...valueSpan, text: written } }
}

function isSound(at: Case): boolean {
  const { polarity, bound } = at.claim
  return polarity === 'affirmed' && bound === undefined && at.profile.derived.size === 0
}
