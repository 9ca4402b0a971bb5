import type { Claim, ClaimValue, Sentence, Verdict } from '@vouchsafe/core'
import type { PlainValue } from '@vouchsafe/text'
import type { RuleData } from './turn-data.ts'

/** What rules see of a claim. Values are typed: an amount is a number, a date is a date. */
export function claimData(claim: Claim, quote: string): RuleData {
  return {
    id: claim.id,
    kind: claim.kind,
    quote,
    isNegated: claim.polarity === 'negated',
    polarity: claim.polarity,
    certainty: claim.certainty,
    inQuestion: claim.inQuestion === true,
    ...(claim.attribute !== undefined && { attribute: claim.attribute }),
    ...(claim.subject && { subject: claim.subject.text, subjectBy: claim.subject.by }),
    ...(claim.bound && { bound: claim.bound }),
    ...(claim.act !== undefined && { act: claim.act }),
    ...(claim.tense && { tense: claim.tense }),
    ...(claim.value && valueData(claim.value)),
  }
}

/** A value's parts under names that say what they are. */
function valueData(value: ClaimValue): RuleData {
  switch (value.type) {
    case 'range':
      return {
        type: 'range',
        ...(value.low && { low: plainData(value.low) }),
        ...(value.high && { high: plainData(value.high) }),
        // A range holds as far as its far end.
        ...(value.high ? plainData(value.high) : value.low ? plainData(value.low) : {}),
      }
    case 'flag':
      return { type: 'flag' }
    case 'text':
    case 'phone':
    case 'url':
    case 'email':
    case 'ip':
    case 'identifier':
      return { type: value.type, text: value.value }
    default:
      return { type: value.type, ...plainData(value) }
  }
}

function plainData(value: PlainValue): RuleData {
  switch (value.type) {
    case 'money':
      return {
        amount: value.value,
        ...(value.currency !== null && {
          currency: value.currency,
          money: { amount: value.value, currency: value.currency },
        }),
      }
    case 'percent':
      return { percent: value.value, ...(value.role && { role: value.role }) }
    case 'duration':
      return {
        seconds: value.seconds,
        hours: value.seconds / 3600,
        days: value.seconds / 86_400,
        business: value.business === true,
      }
    case 'quantity':
      return { number: value.value, unit: value.unit, dimension: value.dimension, base: value.base }
    case 'date':
      return value.iso === undefined ? {} : { date: value.iso }
    case 'datetime':
      return value.date.iso === undefined ? {} : { date: value.date.iso }
    case 'time':
      return { hour: value.hour, minute: value.minute }
    default:
      return { number: value.value }
  }
}

/** Worst first, as the engine has it. */
const SEVERITY = ['contradicted', 'conflicting', 'stale', 'unsupported', 'supported'] as const

/** The verdict that counts for a claim. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  return SEVERITY.map((status) => verdicts.find((verdict) => verdict.status === status)).find(
    (verdict) => verdict !== undefined,
  )
}

/** What rules see of a verdict. */
export function verdictData(verdict: Verdict): RuleData {
  const supporting = verdict.evidence.filter(({ relation }) => relation === 'supports')
  return {
    status: verdict.status,
    reason: verdict.reason,
    earlierTurn: verdict.earlierTurn === true,
    evidence: verdict.evidence.length,
    sources: [...new Set(supporting.map(({ source }) => source.id))],
    hasRecord: supporting.some(({ source }) => source.pointer !== undefined),
    isDerived: supporting.some(({ derivation }) => derivation !== undefined),
    ...(verdict.right !== undefined && { right: verdict.right }),
  }
}

/** What rules see of a sentence, with the claims that lie in it. */
export function sentenceData(
  sentence: Pick<Sentence, 'text' | 'index'>,
  claims: readonly { readonly claim: Claim; readonly verdict: Verdict | undefined }[],
): RuleData {
  const supported = claims.filter(({ verdict }) => verdict?.status === 'supported')
  const sources = supported.flatMap(({ verdict }) =>
    (verdict?.evidence ?? []).map(({ source }) => source.id),
  )
  return {
    text: sentence.text,
    index: sentence.index,
    kinds: [...new Set(claims.map(({ claim }) => claim.kind))],
    supportedKinds: [...new Set(supported.map(({ claim }) => claim.kind))],
    sources: [...new Set(sources)],
    isSupported: claims.length > 0 && supported.length === claims.length,
  }
}
