import { readFileSync } from 'node:fs'
import { claims } from '@vouchsafe/claims'
import { type CheckedClaim, type Json, type Message, type Reply, vouchsafe } from '@vouchsafe/core'
import {
  customerWords,
  documents,
  type FactDocument,
  facts,
  records,
  toolResults,
} from '@vouchsafe/facts'
import { expect, test } from 'vitest'

interface Scenario {
  readonly id: string
  readonly lang: 'zh' | 'en'
  readonly now?: string
  readonly records?: Readonly<Record<string, Json>>
  readonly documents?: readonly FactDocument[]
  readonly messages: readonly Message[]
  readonly draft: string
  readonly expected: readonly { readonly quote: string; readonly verdict: string }[]
  readonly clean: boolean
}

const scenarios = JSON.parse(
  readFileSync(new URL('fixtures/independent.json', import.meta.url), 'utf8'),
) as readonly Scenario[]

async function replyTo(scenario: Scenario): Promise<Reply> {
  const { messages, now, draft, id, lang } = scenario
  const sources = Object.entries(scenario.records ?? {}).map(([name, data]) => records(name, data))
  const pipeline = vouchsafe({
    guards: [
      claims(),
      facts([...sources, documents(scenario.documents ?? []), toolResults(), customerWords()]),
    ],
  })
  const turn = { conversationId: id, messages, locale: lang, ...(now !== undefined && { now }) }
  return pipeline.reply(turn, () => draft)
}

/** The verdict on the claim that shares most of the quote. */
function verdictAt(reply: Reply, draft: string, quote: string): string | undefined {
  const start = draft.indexOf(quote)
  const end = start + quote.length
  const shared = ({ valueSpan, ...claim }: CheckedClaim) => {
    const span = valueSpan ?? claim
    return Math.min(end, span.end) - Math.max(start, span.start)
  }
  const own = reply.claims.filter((claim) => shared(claim) > 0)
  // One wrong part makes the whole wrong.
  const failing = own.find(({ verdict }) => verdict?.status !== 'supported')
  return (failing ?? own[0])?.verdict?.status
}

function share(outcomes: readonly boolean[]): number {
  return outcomes.filter(Boolean).length / outcomes.length
}

/**
 * What a change must not fall below; it must not be tuned to the scenarios either. `borne` of the true claims are supported,
 * `refused` of the wrong ones are found and are not, `clean` of the replies without a fault are verified. Measured on 2026-11-22, by
 * rules that had not seen them: zh 0.742 of 124, 0.743 of 35, 0.613 of 31; en 0.701 of 107, 0.559 of 34, 0.625 of 32.
 */
const FLOORS = {
  zh: { borne: 0.72, refused: 0.71, clean: 0.58 },
  en: { borne: 0.68, refused: 0.52, clean: 0.59 },
} as const

test.each(['zh', 'en'] as const)('scenarios that others wrote, in %s', async (lang) => {
  const own = scenarios.filter((each) => each.lang === lang)
  const borne: boolean[] = []
  const refused: boolean[] = []
  const clean: boolean[] = []
  for (const scenario of own) {
    const reply = await replyTo(scenario)
    if (scenario.clean) clean.push(reply.status === 'verified')
    for (const { quote, verdict } of scenario.expected) {
      const told = verdictAt(reply, scenario.draft, quote)
      if (verdict === 'supported') borne.push(told === 'supported')
      // A claim that was not found was not refused.
      else refused.push(told !== undefined && told !== 'supported')
    }
  }
  expect(own.length).toBeGreaterThanOrEqual(60)
  expect(share(borne)).toBeGreaterThanOrEqual(FLOORS[lang].borne)
  expect(share(refused)).toBeGreaterThanOrEqual(FLOORS[lang].refused)
  expect(share(clean)).toBeGreaterThanOrEqual(FLOORS[lang].clean)
})
