import type { TermEntry } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'

/** Words before a participle that make it a status: "is currently", "has been", "a". */
const STATE =
  /(?:\b(?:is|are|was|were|been|be|now|still|already|currently|successfully|as|to|status|statuses|a|an|your|in|the|both|all|just|recently|already been|marked|shows?|showing|not|yet|has|have|it's|that's|they're|[a-z]{2,12}'s)|[:("'|,/-]|=)[ "'(]{0,4}$/

/** "be cancelled" after a modal, "to be", "delivered orders": an act or a class, not a state. */
const NO_STATE =
  /\b(?:can|cannot|can't|could|may|might|will|would|won't|should|must|to|only|get|gets|not|shall)(?: (?:not|only|also|then|now|still|always|even|easily|never|no longer|no more))? be(?: [a-z]{2,12}ly)?[ ]{0,2}$|\b(?:but|and|or|than) not ?$/

/** True if a word that may be a status or another value is told as one where it stands. */
export function isTerm(folded: string, match: Match<TermEntry>): boolean {
  const before = folded.slice(Math.max(0, match.start - 40), match.start)
  const after = folded.slice(match.end, match.end + 16)
  if (isPlan(match, after) && PLACED.test(before)) return false
  if (match.entry.attribute === 'style') return isListed(before, after)
  if (match.entry.attribute === 'size' && isAdjective(match.term, after)) return false
  if (match.entry.attribute !== 'status') return !isEpithet(before, after)
  if (/^(?:ha[sv]e?|on|out|yet|en) /.test(match.term)) return true
  if (NO_STATE.test(before) || /^ (?:to|by|for|under) /.test(after)) return false
  if (/^[ "')]{0,3}(?:orders?|items?|status)\b/.test(after))
    return (
      /\b(?:your|the|a|an|is|in|still|this|of|"|')[ "']{0,3}$/.test(before) ||
      /^.{0,3}status/.test(after)
    )
  return STATE.test(before) || /^\s{0,3}$/.test(before) || /\n\s{0,4}$/.test(before)
}

/** Names that plans have as well as cabins and memberships. */
function isPlan({ entry, term }: Match<TermEntry>, after: string): boolean {
  if (entry.attribute === 'membership') return true
  return term === 'business' && !/^ (?:class|cabin|fares?|seats?|tickets?)\b/.test(after)
}

/** "It starts with Business", "only comes with Gold": what a plan is said of, and not which one somebody has. */
const PLACED =
  /\b(?:starts?|begins?|comes?|available|included|unlocked|offered|found|reserved|only|part of|kicks in) (?:with|on|in|from|at|for|of)(?: (?:the|our|a))? $/

/** The small of "a small car park" is no size that something comes in. */
function isAdjective(term: string, after: string): boolean {
  return /^(?:small|medium|large)$/.test(term) && THING_BEHIND.test(after)
}

const THING_BEHIND =
  /^ (?!(?:sized?|is|are|was|were|has|have|had|fits?|at|for|in|on|and|or|but|ones?|costs?|comes?|with|should|would|will|can|may|might|if|because|as|from|to|of|left|since|version|variant|option|only|too|instead|today|now|currently|out|sold|available|than|then|while|so|which|that|not|still)\b)[a-z]{2}/

/** The red of "the red one is sold out" says which thing is meant, not what it is. */
function isEpithet(before: string, after: string): boolean {
  return (
    /(?:^|[.!?,] |\b)(?:the|this|that|our|your|these|those) $/.test(before) &&
    /^ (?!colou?r|size|version|variant|option|cabin|class|account)[a-z]{2,15}(?: [a-z]{2,15})? (?:is|are|isn't|aren't|was|has|have|costs?|comes?|will|can|doesn't|weighs|ships|takes|sold)\b/.test(
      after,
    )
  )
}

/** Words such as "standard" or "battery" are values in a list of features or behind a copula alone. */
function isListed(before: string, after: string): boolean {
  return (
    /(?:[(,/:–|-]|\b(?:is|are|it's|they're|style|type|and|or|with|the|a|an)) ?["*(]{0,3}$/.test(
      before,
    ) &&
    /^[ ]?(?:[,)/"*|–.;]|$|\n|and |or |with |switch|backlight|neck|model|version|water|screen|sensor)/.test(
      after,
    )
  )
}
