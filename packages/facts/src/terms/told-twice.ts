import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import type { Judgement } from '../evidence.ts'
import { likes } from './likes.ts'
import type { PagePart } from './page-parts.ts'
import { agreement, claimSense, partEvidence } from './say-so.ts'

/** A policy must hold so much of a claim's words to be of the same matter, */
const SAME_MATTER = 0.6
/** and this much where the claim says that something is free, which has fewer words of its own. */
const FREE_MATTER = 0.4

/**
 * A rule that is told twice, in the prose of a record and in a policy, and otherwise each time: `You pay the first £75` on the page
 * of a product, `Excess: £100` in its terms. What a record says of itself, such as the fee of one order, comes before a rule.
 */
export function toldTwice(judgement: Judgement, at: Case): Judgement {
  const [own] = judgement.evidence
  if (judgement.status !== 'supported' || own === undefined || !isRule(own)) return judgement
  if (at.claim.certainty !== 'asserted' || at.claim.inQuestion === true) return judgement
  const other = otherRule(own, at)
  if (other === undefined || at.precedence.length > 0) return judgement
  return {
    status: 'conflicting',
    evidence: [own, other],
    reason: 'A record and a policy tell this rule otherwise.',
    ...(other.shows === undefined ? {} : { right: other.shows }),
  }
}

/** The text of a field of a record, long enough to be a sentence. */
function isRule({ source, shows = '', derivation, relation }: Evidence): boolean {
  if (source.pointer === undefined || derivation !== undefined || relation !== 'supports')
    return false
  const text = shows.slice(shows.indexOf(':') + 1).trim()
  return (
    /[\p{Script=Han}]{6}|[\p{Script=Han}].{0,12}[，。；].{0,12}[\p{Script=Han}]/u.test(text) ||
    text.split(' ').length >= 5
  )
}

/** The clause of a policy of the same matter that gives another amount, or charges for what is said to be free. */
function otherRule(own: Evidence, at: Case): Evidence | undefined {
  const { value } = at.claim
  const sense = claimSense(at)
  const isFree = sense === 'free' && (value === undefined || value.type !== 'money')
  if (!isFree && value?.type !== 'money') return undefined
  const [best] = likes(at)
    .filter(
      ({ page, part, own: held }) =>
        page.source.source.id !== own.source.id && held > 0 && amountsIn(part).length > 0,
    )
    .toSorted((a, b) => b.share - a.share)
  if (best === undefined || best.share < (isFree ? FREE_MATTER : SAME_MATTER)) return undefined
  const { part } = best
  if (isConditional(part)) return undefined
  if (isFree)
    return agreement(sense, part) === false && amountsIn(part).length > 0
      ? partEvidence(best, 'contradicts')
      : undefined
  const amounts = amountsIn(part)
  const [amount] = amounts
  if (value?.type !== 'money' || amount === undefined || amounts.length > 1) return undefined
  const isSameSort = amount.currency === value.currency || amount.currency === null
  return isSameSort && amount.value !== value.value ? partEvidence(best, 'contradicts') : undefined
}

function amountsIn({ values }: PagePart) {
  return values.flatMap(({ value }) => (value.type === 'money' ? [value] : []))
}

/** What holds of some cases may well differ from what holds of this one. */
function isConditional({ text, times }: PagePart): boolean {
  return (
    times.length > 0 ||
    /\b(?:if|unless|when|for (?:orders|members)|over|under|above|below|from|up to|additional|extra)\b|如|若|满|滿|超|以上|以下|以内|另|额外|起/i.test(
      text,
    )
  )
}
