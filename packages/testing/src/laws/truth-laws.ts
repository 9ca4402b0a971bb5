import type { Reply } from '@vouchsafe/core'
import type fc from 'fast-check'
import {
  type FalseReply,
  falseReplies,
  type TruthfulReply,
  truthfulReplies,
} from '../replies/reply-arbitrary.ts'
import type { Change } from '../replies/slot.ts'
import type { Bench } from './bench.ts'
import { replyTo, showExchange, someShop } from './drive.ts'
import { broken, HOLDS, type Law, law, unless } from './law.ts'

const VERIFYING = ['claims', 'facts'] as const

/** A false reply of a given sort is never verified. */
function falseLaw(id: string, sentence: string, how: readonly Change[], bound: number): Law {
  return law<FalseReply>({
    id,
    sentence,
    severity: 'critical',
    runs: 120,
    bound,
    needs: VERIFYING,
    isMade: false,
    cases: (bench) => someShop(bench.shops).chain((shop) => falseReplies(shop, { how })),
    async check(said, bench) {
      const reply = await replyTo(bench.make(said.shop), said)
      return unless(
        reply.status === 'verified'
          ? `it was verified, though ${quote(said)} should be ${said.right}`
          : undefined,
      )
    },
    show: (said) => ({ asked: showExchange(said), wrong: quote(said), right: said.right }),
  })
}

function quote({ text, facts, wrong }: FalseReply): string {
  const fact = facts[wrong]
  return fact === undefined ? '' : text.slice(fact.start, fact.end)
}

function truthLaw(
  id: string,
  sentence: string,
  isRight: (reply: Reply) => boolean,
  bound: number,
): Law {
  return law<TruthfulReply>({
    id,
    sentence,
    severity: 'major',
    runs: 120,
    bound,
    needs: VERIFYING,
    isMade: false,
    cases: truths,
    async check(said, bench) {
      const reply = await replyTo(bench.make(said.shop), said)
      if (isRight(reply)) return HOLDS
      const codes = reply.findings.filter(({ action }) => action !== 'note').map(({ code }) => code)
      return broken(`it was ${reply.status}: ${codes.join(', ')}`)
    },
    show: showExchange,
  })
}

function truths({ shops }: Bench): fc.Arbitrary<TruthfulReply> {
  return someShop(shops).chain((shop) => truthfulReplies(shop))
}

/**
 * The bounds are those that the library keeps as it is, with room for chance: over 150 runs in both languages, 4 % of changed
 * values, 9 % of swapped ones and 11 % of wrong states were verified, and 7 % of truthful replies were touched (2026-11-22).
 * Tighten them with `bounds` for your own shop.
 */
export const TRUTH_LAWS: readonly Law[] = [
  falseLaw(
    'false-value-not-verified',
    'A reply with one wrong number, date or name is never verified.',
    ['value'],
    0.1,
  ),
  falseLaw(
    'swapped-value-not-verified',
    'A reply with a true value of another row is never verified.',
    ['swap'],
    0.15,
  ),
  falseLaw(
    'false-state-not-verified',
    'A reply with a wrong state, or a yes for a no, is never verified.',
    ['status', 'negation'],
    0.2,
  ),
  truthLaw(
    'truth-delivered',
    'A truthful reply is not stopped.',
    ({ status }) => status !== 'blocked',
    0.12,
  ),
  truthLaw(
    'truth-verified',
    'A truthful reply is verified.',
    ({ status }) => status === 'verified',
    0.15,
  ),
]
