import type { Claim, Context, Draft, Finding, Verdict } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { decideOn, thresholdsOf } from './decision.ts'
import { spanProbability } from './logprobs.ts'
import type { ConfidenceSettings } from './options.ts'
import { combineSignals, freshnessOf, type Signals } from './signals.ts'
import { confidenceWording } from './wording.ts'

/** What a draft's signals come to. */
export interface Judged {
  readonly findings: readonly Finding[]
  /** The customer is asked for more. */
  readonly asks: boolean
}

/**
 * Decides about each claim that is supported or that nobody verified, and about a draft without claims.
 *
 * A claim with another verdict is the action table's business. Without any signal but the verdict nothing is decided here.
 *
 * @param mayAsk The customer may still be asked for more.
 */
export async function judge(
  draft: Draft,
  context: Context,
  settings: ConfidenceSettings,
  mayAsk: boolean,
): Promise<Judged> {
  const open = context.claims.filter((claim) => isOpen(claim, context))
  const findings: Finding[] = []
  let asks = false
  for (const claim of open.length > 0 ? open : [undefined]) {
    const confidence = await confidenceOf(claim, draft, context, settings)
    if (confidence === undefined) continue
    const decision = decideOn(confidence, thresholdsOf(settings, claim?.kind), { mayAsk })
    if (decision === 'hedge' && claim) findings.push(hedgeOf(claim, context, settings))
    if (decision === 'ask') asks = true
    if (decision === 'handoff') findings.push(lowOf(claim))
  }
  if (asks) findings.push(askOf(draft, context, settings))
  return { findings, asks }
}

function isOpen(claim: Claim, { verdicts, findings }: Context): boolean {
  if (claim.presumed || claim.certainty !== 'asserted') return false
  const said = verdicts.filter((verdict) => verdict.claim === claim.id)
  return (
    said.every(({ status }) => status === 'supported') &&
    !findings.some((finding) => finding.claim === claim.id && finding.action !== 'note')
  )
}

/** The probability that a claim, or the draft, is right; `undefined` if nothing but a verdict speaks about it. */
async function confidenceOf(
  claim: Claim | undefined,
  draft: Draft,
  context: Context,
  settings: ConfidenceSettings,
): Promise<number | undefined> {
  const verdicts = context.verdicts.filter((verdict) => verdict.claim === claim?.id)
  const given = await settings.signals?.({
    ...(claim && { claim }),
    verdicts,
    draft,
    context,
  })
  const known: Signals = {
    ...tokensOf(claim ?? { start: 0, end: draft.text.length }, draft),
    ...freshness(verdicts, context.turn.now, settings.halfLifeDays),
    ...given,
  }
  if (combineSignals(known, settings.weights) === undefined) return undefined
  const support = verdicts.length > 0 ? { support: 1 } : {}
  const combined = combineSignals({ ...support, ...known }, settings.weights)
  return combined === undefined ? undefined : (settings.calibration?.apply(combined) ?? combined)
}

function tokensOf(span: Span, { text, logprobs }: Draft): Signals {
  const tokens = logprobs && spanProbability(text, logprobs, span)
  return tokens === undefined ? {} : { tokens }
}

/** Of the oldest evidence: one stale leg is enough to fall. */
function freshness(
  verdicts: readonly Verdict[],
  now: string | undefined,
  halfLifeDays: number,
): Signals {
  if (now === undefined) return {}
  const all = verdicts
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ asOf }) => (asOf === undefined ? [] : [freshnessOf(asOf, now, halfLifeDays)]))
    .filter((value) => value !== undefined)
  return all.length === 0 ? {} : { freshness: Math.min(...all) }
}

function hedgeOf(claim: Claim, { language }: Context, settings: ConfidenceSettings): Finding {
  const { hedge } = confidenceWording(language, settings.wording)
  return {
    code: `confidence/hedge.${claim.kind}`,
    action: 'annotate',
    message: 'This is supported, but not surely enough to be said without a hedge.',
    span: { start: claim.start, end: claim.end },
    claim: claim.id,
    edit: { start: claim.end, end: claim.end, text: hedge },
  }
}

function lowOf(claim: Claim | undefined): Finding {
  return {
    code: claim ? `confidence/low.${claim.kind}` : 'confidence/low',
    action: 'block',
    message: 'Too little speaks for this answer; a person should give it.',
    handoff: 'low-confidence',
    ...(claim && { span: { start: claim.start, end: claim.end }, claim: claim.id }),
  }
}

function askOf(draft: Draft, { language }: Context, settings: ConfidenceSettings): Finding {
  const end = draft.text.trimEnd().length
  const { ask } = confidenceWording(language, settings.wording)
  return {
    code: 'confidence/ask',
    action: 'annotate',
    message: 'Too little is known to answer; the customer is asked for more.',
    // A structured draft has no end to which words could be added.
    ...(draft.format === 'text' && { edit: { start: end, end, text: `\n${ask}` } }),
  }
}
