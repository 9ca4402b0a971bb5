import type { ClaimValue } from '@vouchsafe/core'
import type { Span, Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { textsAbout } from '../lookup/texts-about.ts'
import { compareValues } from '../values/compare.ts'
import { saysOtherwise } from './check-terms.ts'
import { secondsOf } from './conditions.ts'
import { readerOf } from './page-words.ts'
import { situationOf } from './situation.ts'
import type { CompiledPolicy, Condition, Outcome, Term } from './term.ts'
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
  const giving = givingValue(terms, at)
  if (giving === undefined || giving.some((term) => holds(term, at))) return judgement
  const evidence = judgement.evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return unsupported(
    'The clause holds under conditions that this case is not known to meet.',
    evidence,
  )
}

/** Of terms of one clause those that give the claim's value. `undefined` if the clause gives it, and no term does. */
function givingValue(
  terms: readonly Term[],
  { claim, precision }: Case,
): readonly Term[] | undefined {
  const { value } = claim
  const sort = sortOf(value)
  if (value === undefined || sort === undefined) return terms
  const same = terms.filter(({ outcomes }) =>
    outcomes.some((outcome) => {
      const known = givenBy(outcome)
      if (known === undefined) return false
      const comparison = compareValues(value, known, precision)
      return comparison === 'equal' || comparison === 'part'
    }),
  )
  if (same.length > 0) return same
  return terms.some(({ outcomes }) => outcomes.some((each) => sortOf(givenBy(each)) === sort))
    ? terms
    : undefined
}

/** What a value is compared with: lengths with lengths, sums with sums. */
function sortOf(value: ClaimValue | undefined): string | undefined {
  const plain = value?.type === 'range' ? (value.high ?? value.low) : value
  return plain?.type === 'duration' || plain?.type === 'money' || plain?.type === 'percent'
    ? plain.type
    : undefined
}

function givenBy(outcome: Outcome): Value | undefined {
  switch (outcome.aspect) {
    case 'window':
    case 'cover':
    case 'notice':
    case 'time':
      return outcome.value
    case 'fee':
    case 'refund':
      return outcome.value.of === 'share'
        ? { type: 'percent', value: outcome.value.percent }
        : { type: 'money', value: outcome.value.amount, currency: outcome.value.currency }
    default:
      return undefined
  }
}

function holds(term: Term, at: Case): boolean {
  const situation = situationOf(at)
  const told = toldBy(at)
  const named = durationsIn(at)
  const conditions = term.conditions.filter((each) => !isNamed(each, named))
  const { status } = weighTerm({ ...term, conditions }, situation, told?.conditions ?? [])
  return status === 'met' && !saysOtherwise(term, told, situation)
}

/** Lengths of time that the claim's sentence gives, in seconds. */
function durationsIn({ view }: Case): ReadonlySet<number> {
  const values = readerOf(view)
    .values(view.sentence.text)
    .flatMap(({ value }) => (value.type === 'range' ? [value.low, value.high] : [value]))
  return new Set(values.flatMap((value) => secondsOf(value) ?? []))
}

/** The sentence states the time itself that the term depends on. */
function isNamed(condition: Condition, named: ReadonlySet<number>): boolean {
  if (condition.about !== 'time' || condition.not === true) return false
  return [condition.least, condition.most].some((bound) => bound !== undefined && named.has(bound))
}

/** Policies whose terms a person reviewed, by the ids of their documents. */
function reviewedPolicies(at: Case): ReadonlyMap<string, CompiledPolicy> {
  return at.world.passages.length === 0 ? NOTHING_REVIEWED : at.once(readReviewed)
}

const NOTHING_REVIEWED: ReadonlyMap<string, CompiledPolicy> = new Map()

function readReviewed(at: Case): ReadonlyMap<string, CompiledPolicy> {
  const found = new Map<string, CompiledPolicy>()
  for (const { source, compiled } of textsAbout(at))
    if (compiled !== undefined) found.set(source.id, compiled)
  return found
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
