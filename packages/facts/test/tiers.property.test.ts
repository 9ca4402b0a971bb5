import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { documents, facts, records } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** What cancelling costs by the days that are left: three shares, and all of it on the last days. */
interface Tiers {
  /** From so many days on the first share is kept, then the second, then the third. */
  readonly from: readonly [number, number, number]
  readonly kept: readonly [number, number, number]
}

type Policy = (tiers: Tiers) => string

const ZH: Readonly<Record<string, Policy>> = {
  'a table': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `| 距演出 | 手续费 |\n| --- | --- |\n| ${a}天（含）以上 | ${x}% |\n| ${b}—${a - 1}天 | ${y}% |\n| ${c}—${b - 1}天 | ${z}% |\n| 不足${c}天 | 不退 |`,
  'a table under a heading': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `退票手续费\n| 距演出时间 | 收取比例 |\n| ${a}天及以上 | ${x}% |\n| ${b}-${a - 1}天 | ${y}% |\n| ${c}-${b - 1}天 | ${z}% |\n| ${c}天以内 | 100% |`,
  'a list': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `退票手续费（按距演出天数）：\n- ${a}天以上：${x}%\n- ${b}至${a - 1}天：${y}%\n- ${c}至${b - 1}天：${z}%\n- 不足${c}天：不退`,
  'one sentence': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `退票：演出前${a}天以上收${x}%手续费；${b}-${a - 1}天收${y}%；${c}-${b - 1}天收${z}%；不足${c}天不退。`,
  'several sentences': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `演出开始${a}天前退票，收取票价${x}%的手续费。演出开始前${b}至${a - 1}天退票，收取${y}%。演出开始前${c}至${b - 1}天退票收取${z}%。演出前${c}天内不予退票。`,
}

const EN: Readonly<Record<string, Policy>> = {
  'a table': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `| Notice before the show | Fee |\n| --- | --- |\n| ${a} days or more | ${x}% |\n| ${b} to ${a - 1} days | ${y}% |\n| ${c} to ${b - 1} days | ${z}% |\n| under ${c} days | no refund |`,
  'a table of what is paid back': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `| Days before the show | You get back |\n| --- | --- |\n| ${a} days or more | ${100 - x}% |\n| ${b} to ${a - 1} days | ${100 - y}% |\n| ${c} to ${b - 1} days | ${100 - z}% |\n| less than ${c} days | nothing |`,
  'a list': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `Cancellation fees\n- ${a} days or more before the show: ${x}%\n- ${b} to ${a - 1} days: ${y}%\n- ${c} to ${b - 1} days: ${z}%\n- less than ${c} days: no refund`,
  'lines with dashes': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `Cancelling\n  ${a} days or more before the show – ${x}% fee\n  ${a - 1} to ${b} days – ${y}%\n  ${b - 1} to ${c} days – ${z}%\n  under ${c} days – nothing back`,
  'one sentence': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `Cancellation: ${a} days or more before the show ${x}%, ${b}–${a - 1} days ${y}%, ${c}–${b - 1} days ${z}%, less than ${c} days no refund.`,
  'several sentences': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `If you cancel at least ${a} days before the show, we keep ${x}% of the price. Between ${a - 1} and ${b} days before the show we keep ${y}%. Between ${b - 1} and ${c} days we keep ${z}%. Less than ${c} days before the show nothing is refunded.`,
  'what is paid back': ({ from: [a, b, c], kept: [x, y, z] }) =>
    `Refunds: ${a} days or more before the show ${100 - x}% back; ${b} to ${a - 1} days ${100 - y}% back; ${c} to ${b - 1} days ${100 - z}% back; under ${c} days none.`,
}

const PRICE = 600
const TODAY = Date.UTC(2027, 4, 16)

const SAYINGS = {
  zh: [
    (kept: number) => `现在退票要收${kept}%手续费。`,
    (kept: number) => `现在退的话扣${kept}%，也就是${(PRICE * kept) / 100}元。`,
    (kept: number) => `现在退票能退${PRICE - (PRICE * kept) / 100}元。`,
  ],
  en: [
    (kept: number) => `Cancelling now costs ${kept}% of the price.`,
    (kept: number) => `If you cancel now, the fee is ${kept}%, so £${(PRICE * kept) / 100}.`,
    (kept: number) => `If you cancel today you get £${PRICE - (PRICE * kept) / 100} back.`,
  ],
} as const

type Language = keyof typeof SAYINGS

const TICKET = {
  zh: (day: string) => ({
    订单号: 'T1',
    演出: '小提琴音乐会',
    演出时间: day,
    票价: PRICE,
    currency: 'CNY',
  }),
  en: (day: string) => ({
    id: 'T1',
    show: 'Violin night',
    show_date: day,
    price: { amount: PRICE, currency: 'GBP' },
  }),
}

const ASKED = { zh: '去不了了，退票要扣多少？', en: 'I cannot make it. What does cancelling cost?' }
const TITLES = { zh: '退票规则', en: 'Cancellations' }

async function isBorneOut(language: Language, text: string, days: number, draft: string) {
  const day = new Date(TODAY + days * 86_400_000).toISOString().slice(0, 10)
  const pipeline = vouchsafe({
    guards: [
      claims(),
      facts([
        records('orders', [TICKET[language](day)]),
        documents([{ id: 'p', title: TITLES[language], text }]),
      ]),
    ],
  })
  const turn = {
    conversationId: 'tiers',
    now: '2027-05-16T10:00:00Z',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    messages: [{ role: 'user' as const, content: ASKED[language] }],
  }
  const reply = await pipeline.reply(turn, () => draft)
  const valued = reply.claims.filter(({ value }) => value !== undefined)
  expect(valued.length).toBeGreaterThan(0)
  return valued.every(({ verdict }) => verdict?.status === 'supported')
}

/** Bounds far enough apart that each step has days of its own, and shares that are told apart by every saying. */
const tiers: fc.Arbitrary<Tiers> = fc
  .tuple(
    fc.integer({ min: 3, max: 5 }),
    fc.integer({ min: 3, max: 6 }),
    fc.integer({ min: 4, max: 30 }),
    fc.constantFrom([10, 30, 60], [5, 20, 45], [15, 35, 80], [10, 25, 70]),
  )
  .map(([c, more, most, kept]) => ({
    from: [c + more + most, c + more, c],
    kept: kept as unknown as Tiers['kept'],
  }))

const RUNS = { numRuns: 40 }

describe.each(['zh', 'en'] as const)('%s', (language) => {
  test.each(Object.entries(language === 'zh' ? ZH : EN))(
    'steps of a policy, told by %s: what holds today is borne out, what holds on other days is not',
    async (_, policy) => {
      await fc.assert(
        fc.asyncProperty(
          tiers,
          fc.nat({ max: 3 }),
          fc.nat({ max: 2 }),
          fc.constantFrom(...SAYINGS[language]),
          async (given, step, told, say) => {
            const { from, kept } = given
            const days = [from[0] + 2, from[1] + 1, from[2] + 1, from[2] - 2][step] ?? 0
            const isTrue = step === told
            const draft = say(kept[told] ?? 0)
            expect(await isBorneOut(language, policy(given), days, draft)).toBe(isTrue)
          },
        ),
        RUNS,
      )
    },
    60_000,
  )
})
