import { ACTIONS, type Action, decide, type Finding, type Guard, type Mark } from '@vouchsafe/core'
import type { RulePack } from '@vouchsafe/policy'
import fc from 'fast-check'
import { scriptedModel } from '../models/fake-models.ts'
import type { Bench } from './bench.ts'
import { type Exchange, exchanges, replyTo, showExchange } from './drive.ts'
import { broken, HOLDS, type Law, law, notReached, unless } from './law.ts'
import { strictness } from './strictness.ts'

function spoken(bench: Bench): fc.Arbitrary<Exchange> {
  // A structured draft is edited within its fields, and an empty one is no draft.
  return exchanges(bench).filter(({ text }) => text.trim() !== '' && !/^\s*[[{]/.test(text))
}

/** Looks for one letter or character and asks for something. */
function seeker(
  name: string,
  sought: string,
  make: (finding: Omit<Finding, 'action'>) => Finding,
): Guard {
  return {
    name,
    inspect(sentence) {
      const start = sentence.text.indexOf(sought)
      if (start < 0) return undefined
      const span = sentence.locate({ start, end: start + sought.length })
      return { findings: [make({ code: `${name}/found`, message: 'Found.', span })] }
    },
  }
}

/** Guards that do not read each other, and whose edits meet in the same words. */
const SEEKERS: readonly Guard[] = [
  seeker('seeker-a', 'is', (finding) => ({
    ...finding,
    action: 'repair',
    edit: edited(finding, 'was'),
  })),
  seeker('seeker-b', 's', (finding) => ({
    ...finding,
    action: 'repair',
    edit: edited(finding, 'z'),
  })),
  seeker('seeker-c', '的', (finding) => ({
    ...finding,
    action: 'repair',
    edit: edited(finding, '之'),
  })),
  seeker('seeker-d', 'e', (finding) => ({
    ...finding,
    action: 'annotate',
    mark: 'unconfirmed' satisfies Mark,
  })),
  seeker('seeker-e', '价', (finding) => ({ ...finding, action: 'note' })),
]

function edited({ span }: Omit<Finding, 'action'>, text: string) {
  return { start: span?.start ?? 0, end: span?.end ?? 0, text }
}

export const COMPOSITION_LAWS: readonly Law[] = [
  law<Exchange>({
    id: 'shadow-is-identity',
    sentence:
      'In shadow mode the model sees and the customer gets exactly what they would without a guard.',
    severity: 'critical',
    cases: (bench) => exchanges(bench).filter(({ text }) => text.trim() !== ''),
    async check({ shop, turn, text }, bench) {
      const { model, requests } = scriptedModel({
        text,
        toolCalls: [{ id: 't-1', name: 'look_up', arguments: {} }],
      })
      const reply = await bench.make(shop, { mode: 'shadow' }).reply(turn, model)
      if (JSON.stringify(requests[0]) !== JSON.stringify(turn.messages))
        return broken('the model saw something else')
      if (reply.text !== text) return broken('the text was changed')
      if (reply.status !== 'verified') return broken(`it is ${reply.status}`)
      if (reply.toolCalls.length !== 1) return broken('the tool call is gone')
      return unless(reply.handoff === undefined ? undefined : 'a person was asked for')
    },
    show: showExchange,
  }),
  law<Exchange & { readonly order: readonly number[] }>({
    id: 'guard-order-is-free',
    sentence: 'The text does not depend on the order of guards that do not read each other.',
    severity: 'major',
    cases: (bench) =>
      fc
        .tuple(spoken(bench), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }))
        .map(([exchange, order]) => ({ ...exchange, order })),
    async check({ order, ...exchange }, bench) {
      const shuffled = order.flatMap((index) => SEEKERS[index] ?? [])
      const one = await replyTo(bench.make(exchange.shop, { guards: SEEKERS }), exchange)
      const two = await replyTo(bench.make(exchange.shop, { guards: shuffled }), exchange)
      if (one.text !== two.text || one.status !== two.status)
        return broken(`${one.text} became ${two.text}`)
      return one.findings.some(({ code }) => code.startsWith('seeker-'))
        ? HOLDS
        : notReached('the guards that were given found nothing')
    },
    show: ({ order, ...exchange }) => ({ order, exchange: showExchange(exchange) }),
  }),
  law<Exchange & { readonly action: Action }>({
    id: 'one-more-finding-never-weakens',
    sentence: 'A guard more never makes the outcome weaker, nor weaker than what it asks for.',
    severity: 'critical',
    cases: (bench) =>
      fc
        .tuple(spoken(bench), fc.constantFrom(...ACTIONS))
        .map(([exchange, action]) => ({ ...exchange, action })),
    async check({ action, ...exchange }, bench) {
      const finding: Finding = { code: 'extra/found', action, message: 'Found.' }
      const extra: Guard = { name: 'extra', conclude: () => ({ findings: [finding] }) }
      const more = await replyTo(bench.make(exchange.shop, { guards: [extra] }), exchange)
      if (!more.findings.some(({ code }) => code === 'extra/found')) {
        return notReached('the guard that was given was never asked')
      }
      const less = await replyTo(bench.make(exchange.shop, {}), exchange)
      if (strictness(more.status) < strictness(less.status))
        return broken(`${less.status} became ${more.status}`)
      return unless(
        strictness(more.status) < strictness(decide([finding]))
          ? `${action} came to ${more.status}`
          : undefined,
      )
    },
    show: ({ action, ...exchange }) => ({ action, exchange: showExchange(exchange) }),
  }),
  law<Exchange & { readonly order: readonly number[] }>({
    id: 'pack-order-is-free',
    sentence: 'The order of rule packs makes no difference.',
    severity: 'major',
    runs: 30,
    needs: ['policy'],
    cases: (bench) =>
      fc
        .tuple(spoken(bench), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }))
        .map(([exchange, order]) => ({ ...exchange, order })),
    async check({ order, ...exchange }, bench) {
      const shuffled = order.flatMap((index) => PACKS[index] ?? [])
      const one = await replyTo(bench.make(exchange.shop, { packs: PACKS }), exchange)
      const two = await replyTo(bench.make(exchange.shop, { packs: shuffled }), exchange)
      if (one.text !== two.text || one.status !== two.status)
        return broken(`${one.status} became ${two.status}`)
      const codes = (reply: typeof one) =>
        reply.findings
          .map(({ code }) => code)
          .sort()
          .join()
      if (codes(one) !== codes(two)) return broken('other findings')
      return codes(one).includes('policy/law-')
        ? HOLDS
        : notReached('the packs that were given found nothing')
    },
    show: ({ order, ...exchange }) => ({ order, exchange: showExchange(exchange) }),
  }),
  law<Exchange & { readonly extra: number }>({
    id: 'one-more-rule-never-weakens',
    sentence: 'A rule pack more never makes the outcome weaker.',
    severity: 'critical',
    runs: 30,
    needs: ['policy'],
    cases: (bench) =>
      fc
        .tuple(spoken(bench), fc.nat({ max: 2 }))
        .map(([exchange, extra]) => ({ ...exchange, extra })),
    async check({ extra, ...exchange }, bench) {
      const fewer = PACKS.filter((_, index) => index !== extra)
      const less = await replyTo(bench.make(exchange.shop, { packs: fewer }), exchange)
      const more = await replyTo(bench.make(exchange.shop, { packs: PACKS }), exchange)
      if (strictness(more.status) < strictness(less.status))
        return broken(`${less.status} became ${more.status}`)
      return more.findings.some(({ code }) => code.startsWith('policy/law-'))
        ? HOLDS
        : notReached('the packs that were given found nothing')
    },
    show: ({ extra, ...exchange }) => ({ extra, exchange: showExchange(exchange) }),
  }),
]

/** A pack with one rule about a word that is often there. */
function packOf(id: string, phrases: readonly string[], action: Action): RulePack {
  return {
    id,
    version: '1.0.0',
    title: { en: 'A rule for a test', zh: '测试规则' },
    source: 'A test.',
    lists: { words: phrases },
    rules: [
      {
        code: 'word',
        on: 'sentence',
        find: { phrases: 'words' },
        action,
        message: { en: 'A word of the test.', zh: '测试用词。' },
        ...(action === 'repair' && { text: { en: 'something', zh: '某物' } }),
        examples: [
          { facts: { sentence: { text: `x ${phrases[0]} x` } }, matches: true },
          { facts: { sentence: { text: 'nothing' } }, matches: false },
        ],
      },
    ],
  }
}

const PACKS: readonly RulePack[] = [
  packOf('law-a', ['is', '的', 'warranty', '保修'], 'note'),
  packOf('law-b', ['costs', 'is', '价格', '订单'], 'annotate'),
  packOf('law-c', ['order', 'warranty', '订单', '售价'], 'block'),
]
