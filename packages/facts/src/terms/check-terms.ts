import type { Evidence } from '@vouchsafe/core'
import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { tellsTimeLeft } from '../days/time-left.ts'
import { contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import { textsAbout } from '../lookup/texts-about.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { compiledOnce } from './compiled.ts'
import { secondsOf } from './conditions.ts'
import { meets } from './meets.ts'
import { type Situation, situationOf } from './situation.ts'
import type { CompiledPolicy, Outcome, Term, Topic } from './term.ts'
import { grantedBy, type Told, toldBy } from './told-terms.ts'
import { stemKey } from './told-words.ts'
import { topicOf } from './topic-of.ts'
import { basesFor, isRounded, sameOutcome, type Weighed, weighTerm } from './weigh-terms.ts'

/**
 * Holds a claim against the clause of a policy whose conditions the case meets. Where the case does not tell, the claim must
 * carry the condition itself. `undefined` if no clause is about what the claim says.
 */
export function checkTerms(at: Case): Judgement | undefined {
  if (at.claim.inQuestion === true || !mayBeTerm(at)) return undefined
  if (at.world.passages.length === 0) return undefined
  if (at.claim.value?.type === 'duration' && tellsTimeLeft(at)) return undefined
  const told = toldBy(at)
  if (told === undefined || told.outcomes.length === 0) return undefined
  const policies = policiesOf(at)
  if (policies.length === 0) return undefined
  const situation = situationOf(at)
  const judged = told.outcomes.flatMap(
    (outcome) => judgeOutcome(outcome, { told, situation, policies, at }) ?? [],
  )
  return (
    judged.find(({ status }) => status === 'contradicted') ??
    judged.find(({ status }) => status !== 'supported') ??
    judged[0]
  )
}

/** Kinds whose claims are about terms, whatever their value. */
const TERMS: ReadonlySet<string> = new Set(['return-policy', 'refund', 'warranty', 'fee'])
/** Kinds whose claims may be, if they give a length of time, a share or an amount, or nothing but words. */
const MAY_BE_TERMS: ReadonlySet<string> = new Set([
  'price',
  'discount',
  'promotion',
  'delivery',
  'order-detail',
  'attribute',
  'commitment',
  'other',
])

/** A value in words (a cabin, a method of payment) is about something else than terms, unless the kind says so. */
function mayBeTerm({ claim: { kind, value } }: Case): boolean {
  if (TERMS.has(kind)) return true
  if (!MAY_BE_TERMS.has(kind) || value?.type === 'text') return false
  return kind !== 'order-detail' || (value !== undefined && value.type !== 'flag')
}

function policiesOf(at: Case): readonly CompiledPolicy[] {
  return textsAbout(at).map(compiledOnce)
}

interface Weighing {
  readonly told: Told
  readonly situation: Situation
  readonly policies: readonly CompiledPolicy[]
  readonly at: Case
}

/** A weighed term with what it says of the claim's outcome. */
interface Answer extends Weighed {
  readonly agrees: boolean
  readonly policy: CompiledPolicy
  readonly isPast: boolean
}

function judgeOutcome(outcome: Outcome, weighing: Weighing): Judgement | undefined {
  const { situation } = weighing
  const all = answersTo(outcome, weighing)
  const current = all.filter(({ isPast }) => !isPast)
  const near = closest(current, weighing.at)
  // However few words it shares with the claim, what singles out the very state that is known is of this case.
  const answers = current.filter((each) => near.includes(each) || isOfState(each, situation))
  const met = governing(
    answers.filter(({ status }) => status === 'met'),
    weighing.at,
  )
  const open = answers.filter(({ status }) => status === 'open')
  const agreeing = met.filter(({ agrees }) => agrees)
  if (agreeing.length > 0)
    return supported(
      agreeing.map(evidence('supports')),
      'A clause whose conditions are met says so.',
    )
  const agreeingOpen = open.filter(({ agrees }) => agrees)
  if (met.length === 0 && agreeingOpen.length === 0) {
    const unmet = answers.filter(({ status, agrees }) => status === 'unmet' && agrees)
    if (unmet.length > 0 && isOutOfTime(unmet, weighing)) {
      return unsupported(
        'The clause that says so holds at another time than this.',
        unmet.slice(0, 2).map(evidence('mentions')),
      )
    }
    const past = all.filter(({ isPast, agrees }) => isPast && agrees)
    if (past.length > 0 && answers.length > 0) {
      return {
        status: 'stale',
        evidence: past.slice(0, 2).map(evidence('supports')),
        reason: 'The clause that says so is no longer in force.',
      }
    }
    return undefined
  }
  if (agreeingOpen.length > 0) {
    return unsupported(
      'It holds under a condition that neither the case nor the claim tells.',
      agreeingOpen.slice(0, 2).map(evidence('mentions')),
    )
  }
  if (
    weighing.at.claim.certainty !== 'asserted' ||
    !isOfAnotherTerm(outcome, all, situation) ||
    !met.some(
      (answer) =>
        isOfState(answer, situation) ||
        isOfCase(answer, answers, { at: weighing.at, isMeasured: isMeasured(outcome) }),
    )
  )
    return undefined
  const against = contradicted(
    met.slice(0, 2).map(evidence('contradicts')),
    'The clause for this case says otherwise.',
    {
      right: met
        .slice(0, 2)
        .map(({ term }) => term.quote.slice(0, 160))
        .join(' / '),
    },
  )
  return met.some((answer) => isOfState(answer, situation))
    ? { ...against, plainly: true }
    : against
}

/** Its conditions hold, and one of them is a state that the customer or a record tells of: opened, worn, on sale. */
function isOfState({ term, status, weight }: Answer, situation: Situation): boolean {
  const { states } = situation
  return (
    status === 'met' &&
    weight > 0 &&
    namesGoods(term, situation) &&
    term.conditions.some(
      (condition) =>
        condition.about === 'state' &&
        condition.not !== true &&
        OF_THINGS.has(condition.axis) &&
        states.get(condition.axis)?.has(condition.is) === true,
    )
  )
}

/** Goods that the clause is of are named as it names them: earphones and a tablet are one class, and not one thing. */
function namesGoods({ conditions, quote, span }: Term, { told }: Situation): boolean {
  const goods = conditions.flatMap((each) =>
    each.about === 'goods' && each.not !== true
      ? [stemKey(quote.slice(each.start - span.start, each.end - span.start))]
      : [],
  )
  return goods.length === 0 || goods.some((word) => told.some((text) => text.includes(word)))
}

/** States of the thing itself, which the customer knows best. */
const OF_THINGS: ReadonlySet<string> = new Set(['seal', 'use'])

/**
 * A sum or a day by which goods may come back is right only if they may: where a clause refuses them in the state that the
 * customer tells of, the number proves nothing.
 */
export function heldToRefusal(judgement: Judgement, at: Case): Judgement {
  const { kind, value, polarity, certainty } = at.claim
  if (judgement.status !== 'supported' || value === undefined) return judgement
  if (kind !== 'refund' && kind !== 'return-policy') return judgement
  if (polarity === 'negated' || certainty !== 'asserted' || at.world.passages.length === 0)
    return judgement
  const told = grantedBy(at)
  if (told === undefined) return judgement
  const situation = situationOf(at)
  const outcome = { aspect: 'allowed', is: true } as const
  const weighing = { told, situation, policies: policiesOf(at), at }
  const isRefused = answersTo(outcome, weighing).some(
    (answer) => !answer.isPast && !answer.agrees && isOfState(answer, situation),
  )
  const refused = isRefused ? judgeOutcome(outcome, weighing) : undefined
  return refused?.status === 'contradicted' ? refused : judgement
}

/** Each of the clauses is known not to hold yet, or no longer; a claim that tells the time itself is of the rule. */
function isOutOfTime(
  unmet: readonly Answer[],
  { situation, told }: Pick<Weighing, 'situation' | 'told'>,
): boolean {
  if (told.conditions.some(({ about }) => about === 'time')) return false
  return unmet.every(({ term }) =>
    term.conditions.some(
      (condition) => condition.about === 'time' && meets(condition, situation, []) === 'unmet',
    ),
  )
}

/**
 * An amount is called wrong only if it is what was paid, or what another tier would make of it: others may be of something
 * that is not known here.
 */
function isOfAnotherTerm(outcome: Outcome, all: readonly Answer[], situation: Situation): boolean {
  if ((outcome.aspect !== 'fee' && outcome.aspect !== 'refund') || outcome.value.of !== 'amount')
    return true
  const { amount } = outcome.value
  const shares = all.flatMap(({ term }) =>
    term.outcomes.flatMap((each) =>
      (each.aspect === 'fee' || each.aspect === 'refund') && each.value.of === 'share'
        ? [each.value.percent, 100 - each.value.percent]
        : [],
    ),
  )
  const amounts = all.flatMap(({ term }) =>
    term.outcomes.flatMap((each) =>
      (each.aspect === 'fee' || each.aspect === 'refund') && each.value.of === 'amount'
        ? [each.value.amount]
        : [],
    ),
  )
  const bases = basesFor(outcome.value, situation)
  return (
    amounts.includes(amount) ||
    bases.some((base) => [100, ...shares].some((share) => isRounded(amount, (base * share) / 100)))
  )
}

/** A length of time, an amount or a share of it, and not just all or nothing. */
function isMeasured(outcome: Outcome): boolean {
  if (outcome.aspect !== 'fee' && outcome.aspect !== 'refund') return 'value' in outcome
  return outcome.value.of === 'amount' || (outcome.value.percent > 0 && outcome.value.percent < 100)
}

/** It is all that is said of the matter, or singles this case out, and speaks of the same thing in the same words. */
function isOfCase(
  { term, weight, inTime }: Answer,
  answers: readonly Answer[],
  { at, isMeasured }: { readonly at: Case; readonly isMeasured: boolean },
): boolean {
  if (answers.length === 1) return true
  const said = at.view.grams
  const shared = [...gramsOf(tokenise(term.quote))].filter(
    (gram) => isTelling(gram) && said.has(gram),
  ).length
  return shared > 1 || ((weight > 0 || inTime !== undefined) && (isMeasured || shared > 0))
}

/** Terms about the same matter, each with what it says. */
function answersTo(outcome: Outcome, { told, situation, policies }: Weighing): readonly Answer[] {
  const now = situation.now
  const found: Answer[] = []
  for (const policy of policies) {
    const isPast =
      policy.validUntil !== undefined &&
      now !== undefined &&
      Date.parse(policy.validUntil) + 86_400_000 <= now
    for (const term of policy.terms) {
      if (!areRelated(told.topic, term.topic, outcome)) continue
      const weighed = weighTerm(term, situation, told.conditions)
      const agrees = answerOf(outcome, weighed, situation)
      if (agrees !== undefined) found.push({ ...weighed, ...agrees, policy, isPast })
    }
  }
  const exact = found.filter(({ term }) => term.topic === told.topic)
  return exact.length > 0 ? exact : found
}

/** Topics that speak of one another's money or goods. */
const RELATED: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  return: ['refund'],
  refund: ['return', 'cancel'],
  cancel: ['refund', 'change'],
  renewal: ['cancel'],
}

function areRelated(told: Topic, known: Topic, { aspect }: Outcome): boolean {
  if (told === known) return true
  if (aspect === 'time' || aspect === 'cover') return false
  return RELATED[told]?.includes(known) ?? false
}

/** What the term says of the outcome; a window that is over refuses what it allowed. */
function answerOf(
  outcome: Outcome,
  weighed: Weighed,
  situation: Situation,
): Pick<Answer, 'agrees' | 'status'> | undefined {
  const { term, status, inTime } = weighed
  if (outcome.aspect === 'allowed') {
    const said = term.outcomes.find(({ aspect }) => aspect === 'allowed')
    const isRefused = said?.aspect === 'allowed' && !said.is
    // What is refused from the eighth day on is not refused on the fifth.
    if (isRefused) return { agrees: !outcome.is, status: inTime === 'unmet' ? 'unmet' : status }
    const cover = term.outcomes.find(({ aspect }) => aspect === 'cover')
    if (cover?.aspect === 'cover') return coverOf(outcome.is, cover.value, weighed, situation)
    const pays = term.outcomes.find(({ aspect }) => aspect === 'window' || aspect === 'refund')
    if (said === undefined && pays === undefined) return undefined
    return { agrees: inTime === 'unmet' ? !outcome.is : outcome.is, status }
  }
  for (const known of term.outcomes) {
    const same = sameOutcome(outcome, known, situation)
    if (same === undefined) continue
    const isTooLate = known.aspect === 'refund' && inTime === 'unmet'
    return { agrees: same, status: isTooLate ? 'unmet' : status }
  }
  return undefined
}

/** Whether something is still covered: by when it was bought, came or was put to use. */
function coverOf(
  isCovered: boolean,
  value: Value,
  { status, inTime }: Weighed,
  { events, now }: Situation,
): Pick<Answer, 'agrees' | 'status'> | undefined {
  if (inTime === 'met' || inTime === 'unmet')
    return { agrees: (inTime === 'met') === isCovered, status }
  const most = secondsOf(value.type === 'range' ? (value.high ?? value.low) : value)
  const begun = events.get('purchase') ?? events.get('delivery') ?? events.get('activation')
  if (most === undefined || begun === undefined || now === undefined) return undefined
  return { agrees: (now - begun.at) / 1000 <= most === isCovered, status }
}

/** Whether the term decides what a claim tells of, and decides it in another way. */
export function saysOtherwise(term: Term, told: Told | undefined, situation: Situation): boolean {
  const weighed = { term, status: 'met', inTime: undefined, weight: 0 } as const
  const answers = (told?.outcomes ?? []).map((outcome) => answerOf(outcome, weighed, situation))
  return answers.some((answer) => answer?.agrees === false)
}

/** Of terms that apply those with the most conditions: an exception wins over the rule that it is taken from. */
function governing(met: readonly Answer[], at: Case): readonly Answer[] {
  const most = Math.max(...met.map(({ weight }) => weight))
  const heaviest = met.filter(({ weight }) => weight === most)
  const exceptions = heaviest.filter(({ term }) => term.isException && most > 0)
  const left = exceptions.length > 0 ? exceptions : heaviest
  return left.length > 1 ? closest(left, at) : left
}

/** Where clauses of one sort stand side by side, those that share the most words of their own with the claim. */
function closest<T extends { readonly term: Term }>(answers: readonly T[], at: Case): readonly T[] {
  if (answers.length < 2 || areTiers(answers)) return answers
  const grams = answers.map(({ term }) => gramsOf(tokenise(term.quote)))
  const counts = new Map<string, number>()
  for (const each of grams) for (const gram of each) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const said = new Set([...at.view.grams, ...gramsOf(at.world.asked.at(-1)?.tokens ?? [])])
  // All that stands side by side is of the topic.
  for (const gram of said) if (topicOf(gram) !== undefined) said.delete(gram)
  const scores = grams.map(
    (each) =>
      [...each].filter(
        (gram) => isTelling(gram) && said.has(gram) && (counts.get(gram) ?? 0) < answers.length,
      ).length,
  )
  const best = Math.max(...scores)
  return best === 0 ? answers : answers.filter((_, index) => (scores[index] ?? 0) > 0)
}

/** Steps of time that count from the same event: the time decides between them, whatever else their clauses say. */
function areTiers(answers: readonly { readonly term: Term }[]): boolean {
  const events = answers.map(
    ({ term }) => term.conditions.find(({ about }) => about === 'time') as { event?: string },
  )
  const isStepped = answers.some(({ term }) =>
    term.conditions.some((each) => each.about === 'time' && each.least !== undefined),
  )
  return (
    isStepped &&
    events.every((each) => each?.event !== undefined && each.event === events[0]?.event)
  )
}

function isTelling(gram: string): boolean {
  return !/^\d+$/.test(gram) && !COMMON.has(gram)
}

const COMMON = new Set(
  'the a an of to in on for with within and or if is are be can may you your we our it day days hour week month year from after before any all not no full'.split(
    ' ',
  ),
)

function evidence(relation: Evidence['relation']): (answer: Answer) => Evidence {
  return ({ term, policy }) => ({
    relation,
    source: { ...policy.source, span: term.span },
    shows: term.quote.slice(0, 200),
    ...(policy.asOf !== undefined && { asOf: policy.asOf }),
    ...(policy.validUntil !== undefined && { validUntil: policy.validUntil }),
  })
}
