import type { Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { textsAbout } from '../texts-about.ts'
import { saysOtherwise } from './check-terms.ts'
import { situationOf } from './situation.ts'
import type { CompiledPolicy, Term } from './term.ts'
import { toldBy } from './told-terms.ts'
import { weighTerm } from './weigh-terms.ts'

/** A term that a person stands by decides: what patterns make of the same prose does not count against it. */
export function isByReview({ evidence }: Judgement, at: Case): boolean {
  if (evidence.length === 0) return false
  const policies = reviewedPolicies(at)
  return evidence.every(({ source }) =>
    policies
      .get(source.id)
      ?.terms.some(
        ({ span, status }) =>
          status === 'confirmed' &&
          span.start === source.span?.start &&
          span.end === source.span?.end,
      ),
  )
}

/**
 * What the words of a clause bear out that a person stands by, they do so under the clause's conditions, and only if its terms
 * do not say otherwise. All other clauses stay prose.
 */
export function heldToReview(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported' || judgement.evidence.length === 0) return judgement
  const policies = reviewedPolicies(at)
  if (policies.size === 0) return judgement
  const terms: Term[] = []
  for (const { source, derivation } of judgement.evidence) {
    const policy = policies.get(source.id)
    const { span } = source
    const own =
      policy === undefined || span === undefined || source.pointer !== undefined || derivation
        ? []
        : policy.terms.filter((term) => overlap(term.span, span))
    // Something else bears it out as well.
    if (!own.some(({ status }) => status === 'confirmed')) return judgement
    terms.push(...own)
  }
  const situation = situationOf(at)
  const told = toldBy(at)
  const holds = terms.some(
    (term) =>
      weighTerm(term, situation, told?.conditions ?? []).status === 'met' &&
      !saysOtherwise(term, told, situation),
  )
  if (holds) return judgement
  const evidence = judgement.evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return unsupported(
    'The clause holds under conditions that this case is not known to meet.',
    evidence,
  )
}

/** Policies whose terms a person reviewed, by the ids of their documents. */
function reviewedPolicies(at: Case): ReadonlyMap<string, CompiledPolicy> {
  const found = new Map<string, CompiledPolicy>()
  for (const index of at.world.passages)
    for (const { source, compiled } of textsAbout(index, at))
      if (compiled !== undefined) found.set(source.id, compiled)
  return found
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
