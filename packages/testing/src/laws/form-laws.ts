import { type CheckedClaim, decide, type Reply } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import type { Bench } from './bench.ts'
import { type Exchange, exchanges, replyTo, showExchange, withoutLabels } from './drive.ts'
import { isKnownCode } from './finding-codes.ts'
import type { Outcome } from './law.ts'
import { broken, HOLDS, type Law, law, notReached, type Severity, unless } from './law.ts'

/** A law about any reply to any exchange. */
function replyLaw(
  id: string,
  sentence: string,
  severity: Severity,
  check: (reply: Reply, exchange: Exchange, bench: Bench) => Outcome | Promise<Outcome>,
): Law {
  return law<Exchange>({
    id,
    sentence,
    severity,
    isMade: false,
    cases: exchanges,
    check: async (exchange, bench) =>
      check(await replyTo(bench.make(exchange.shop), exchange), exchange, bench),
    show: showExchange,
  })
}

export const FORM_LAWS: readonly Law[] = [
  replyLaw(
    'verified-is-untouched',
    'A verified reply is the draft as written, but for labels.',
    'critical',
    (reply, { text }) => {
      if (reply.status !== 'verified') return HOLDS
      const rest = withoutLabels(reply)
      const isSame = reply.labels.length === 0 ? rest === text : rest.includes(text.trim())
      return unless(isSame ? undefined : 'the words were changed')
    },
  ),
  replyLaw(
    'verdicts-show-evidence',
    'Every verdict shows its evidence, or says that there is none.',
    'major',
    ({ claims }) => {
      if (claims.every(({ verdict }) => verdict === undefined))
        return notReached('no claim has a verdict')
      return unless(firstOf(claims, evidenceFault))
    },
  ),
  replyLaw(
    'verified-claims-are-supported',
    'In a verified reply no claim lacks a verdict, and none is contradicted, stale or in conflict.',
    'critical',
    ({ status, claims }) => {
      if (status !== 'verified') return HOLDS
      return unless(
        firstOf(claims, ({ verdict, id }) => {
          if (verdict === undefined) return `claim ${id} has no verdict`
          const isBad = ['contradicted', 'stale', 'conflicting'].includes(verdict.status)
          return isBad ? `claim ${id} is ${verdict.status}` : undefined
        }),
      )
    },
  ),
  replyLaw(
    'spans-quote-the-draft',
    'Spans of claims and findings are ranges of the draft, and what lies within another does.',
    'major',
    ({ claims, findings }, { text }) => {
      const inText = (span: Span | undefined): boolean =>
        span === undefined || (span.start >= 0 && span.start <= span.end && span.end <= text.length)
      const claimFault = firstOf(claims, (claim) => {
        if (!inText(claim) || claim.start === claim.end)
          return `claim ${claim.id} is no range of the draft`
        const inner = [claim.valueSpan, claim.attributeSpan]
        return inner.every(inText) && inText(claim.subject)
          ? undefined
          : `a part of claim ${claim.id} lies outside`
      })
      const findingFault = findings.find(({ span, edit }) => !inText(span) || !inText(edit))
      return unless(claimFault ?? (findingFault && `${findingFault.code} points outside the draft`))
    },
  ),
  replyLaw(
    'claims-are-numbered',
    'Claims have ids of their own and come in the order of the draft; verdicts and findings name claims that there are.',
    'minor',
    ({ claims, findings }) => {
      const ids = new Set(claims.map(({ id }) => id))
      if (ids.size !== claims.length) return broken('two claims share an id')
      const isOrdered = claims.every(({ start }, index) => start >= (claims[index - 1]?.start ?? 0))
      if (!isOrdered) return broken('claims are out of order')
      if (claims.some(({ id, verdict }) => verdict !== undefined && verdict.claim !== id)) {
        return broken('a verdict is of another claim')
      }
      const lost = findings.find(({ claim }) => claim !== undefined && !ids.has(claim))
      return unless(lost && `${lost.code} names a claim that is not there`)
    },
  ),
  replyLaw(
    'codes-are-known',
    'Every finding has a code that its guard documents.',
    'minor',
    ({ findings }, _, { guards }) => {
      if (findings.length === 0) return notReached('there was no finding')
      const unknown = findings.find(({ code }) => !isKnownCode(code, guards))
      return unless(unknown && `${unknown.code} is not documented`)
    },
  ),
  replyLaw(
    'status-follows-findings',
    'The status is what the findings ask for, and a reply that is not verified says why.',
    'critical',
    ({ status, findings }) => {
      const due = decide(findings.filter(({ shadow }) => shadow !== true))
      if (status === due) return HOLDS
      return broken(`it is ${status}, and its findings ask for ${due}`)
    },
  ),
  replyLaw(
    'blocked-delivers-nothing',
    'A blocked reply has nothing of the draft and runs no tool.',
    'critical',
    ({ status, text, toolCalls }, exchange) => {
      if (status !== 'blocked') return notReached('no reply was blocked')
      if (toolCalls.length > 0) return broken('it still calls a tool')
      const words = exchange.text.trim()
      return unless(words.length > 8 && text.includes(words) ? 'it holds the draft' : undefined)
    },
  ),
  law<Exchange>({
    id: 'replay-is-equal',
    sentence: 'The same turn, draft and facts give the same reply, byte for byte.',
    severity: 'major',
    runs: 40,
    isMade: false,
    cases: exchanges,
    async check(exchange, bench) {
      const one = await replyTo(bench.make(exchange.shop), exchange)
      const two = await replyTo(bench.make(exchange.shop), exchange)
      // Made again from the same parts, where it can be.
      const fresh = await replyTo(bench.make(exchange.shop, {}), exchange)
      const texts = new Set([one, two, fresh].map((reply) => JSON.stringify(reply)))
      return unless(texts.size === 1 ? undefined : 'the replies differ')
    },
    show: showExchange,
  }),
]

function evidenceFault({ id, verdict }: CheckedClaim): string | undefined {
  if (verdict === undefined) return undefined
  if (verdict.reason === '') return `the verdict of ${id} gives no reason`
  if (verdict.evidence.length > 0) {
    return verdict.evidence.every(({ source }) => source.id !== '')
      ? undefined
      : `evidence of ${id} names no source`
  }
  const needs = verdict.status !== 'unsupported'
  return needs ? `claim ${id} is ${verdict.status}, with no evidence` : undefined
}

function firstOf<T>(
  list: readonly T[],
  fault: (item: T) => string | undefined,
): string | undefined {
  for (const item of list) {
    const found = fault(item)
    if (found !== undefined) return found
  }
  return undefined
}
