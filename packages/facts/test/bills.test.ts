import type { Json } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replyTo } from './telling.ts'

/** What one bill is made of. */
interface Numbers {
  /** Price of the thing that several are bought of. */
  readonly price: number
  /** Price of the thing beside it. */
  readonly other: number
  readonly count: number
  readonly fee: number
  readonly percent: number
  readonly coupon: number
}

interface Scene {
  readonly data: Json
  readonly documents?: readonly string[]
  readonly asked: (numbers: Numbers) => string
  /** The reply, with the amount that is right or wrong. */
  readonly says: (amount: number, numbers: Numbers) => string
  readonly right: (numbers: Numbers) => number
  /** What is told when a step is forgotten, done twice or done the wrong way round. */
  readonly slips: Readonly<Record<string, (numbers: Numbers) => number>>
}

const cents = (value: number): number => Math.round(value * 100) / 100
const pounds = (value: number): string => `£${value.toFixed(2)}`

const towels = ({ price, other }: Numbers): Json => [
  { title: 'Bamboo towel', price: { amount: price, currency: 'GBP' }, stock: 80 },
  { title: 'Cotton robe', price: { amount: other, currency: 'GBP' }, stock: 60 },
]
const 毛巾 = ({ price, other }: Numbers): Json => [
  { 品名: '竹纤维毛巾', 售价: price, 库存: 80 },
  { 品名: '纯棉浴巾', 售价: other, 库存: 60 },
]

const SCENES: Readonly<Record<string, (numbers: Numbers) => Scene>> = {
  'so many of a thing': (numbers) => ({
    data: towels(numbers),
    asked: ({ count }) => `How much for ${count} towels?`,
    says: (amount, { count }) => `${count} bamboo towels come to ${pounds(amount)}.`,
    right: ({ price, count }) => cents(price * count),
    slips: {
      'the price of one': ({ price }) => price,
      'one too many': ({ price, count }) => cents(price * (count + 1)),
      'the price of another thing': ({ other, count }) => cents(other * count),
      'a wrong sum': ({ price, count }) => cents(price * count + 3),
    },
  }),
  同一件东西买几件: (numbers) => ({
    data: 毛巾(numbers),
    asked: ({ count }) => `毛巾我要${count}条，多少钱`,
    says: (amount, { count }) => `竹纤维毛巾${count}条一共${amount}元。`,
    right: ({ price, count }) => cents(price * count),
    slips: {
      一件的价钱: ({ price }) => price,
      多算一件: ({ price, count }) => cents(price * (count + 1)),
      另一件东西的价钱: ({ other, count }) => cents(other * count),
      算错: ({ price, count }) => cents(price * count + 3),
    },
  }),
  'a discount on a basket': (numbers) => ({
    data: towels(numbers),
    documents: [`Members get ${numbers.percent}% off everything.`],
    asked: ({ count }) => `I'm a member. ${count} towels and a robe, what do I pay?`,
    says: (amount, { price, other, count, percent }) =>
      `${count} towels and the robe are ${pounds(price * count + other)}, and with your ${percent}% member discount you pay ${pounds(amount)}.`,
    right: ({ price, other, count, percent }) =>
      cents(((price * count + other) * (100 - percent)) / 100),
    slips: {
      'only some of it reduced': ({ price, other, count, percent }) =>
        cents((price * count * (100 - percent)) / 100 + other),
      'one of each': ({ price, other, percent }) =>
        cents(((price + other) * (100 - percent)) / 100),
      'a wrong sum': ({ price, other, count, percent }) =>
        cents(((price * count + other) * (100 - percent)) / 100 + 3),
    },
  }),
  连运费的账单: (numbers) => ({
    data: 毛巾(numbers),
    documents: [`每单运费${numbers.fee}元，顺丰到付除外。`],
    asked: ({ count }) => `${count}条毛巾加1条浴巾，连运费一共多少`,
    says: (amount, { price, other, count, fee }) =>
      `${count}条毛巾${cents(price * count)}元，浴巾${other}元，运费${fee}元，一共${amount}元。`,
    right: ({ price, other, count, fee }) => cents(price * count + other + fee),
    slips: {
      忘了运费: ({ price, other, count }) => cents(price * count + other),
      毛巾只算一条: ({ price, other, fee }) => cents(price + other + fee),
      运费倒扣: ({ price, other, count, fee }) => cents(price * count + other - fee),
      算错: ({ price, other, count, fee }) => cents(price * count + other + fee + 1),
    },
  }),
  用券之后: (numbers) => ({
    data: 毛巾(numbers),
    documents: [`满减券立减${numbers.coupon}元，每单一张。`],
    asked: ({ count }) => `${count}条毛巾用券多少`,
    says: (amount, { price, count, coupon }) =>
      `${count}条共${cents(price * count)}元，用券减${coupon}元，实付${amount}元。`,
    right: ({ price, count, coupon }) => cents(price * count - coupon),
    slips: {
      券倒加上: ({ price, count, coupon }) => cents(price * count + coupon),
      没减: ({ price, count }) => cents(price * count),
      算错: ({ price, count, coupon }) => cents(price * count - coupon + 1),
    },
  }),
}

async function statuses(scene: Scene, numbers: Numbers, amount: number) {
  const shop = {
    records: { shop: scene.data },
    policies: (scene.documents ?? []).map((text, at) => ({ id: `page-${at + 1}`, text })),
    said: scene.asked(numbers),
  }
  const reply = await replyTo(shop, scene.says(amount, numbers))
  return reply.claims
    .filter(({ presumed }) => presumed === undefined)
    .map(({ verdict }) => verdict?.status)
}

// Prices that no small sum of the others comes to by chance.
const numbers: fc.Arbitrary<Numbers> = fc.record({
  price: fc.integer({ min: 1201, max: 19_999 }).map((value) => value / 100),
  other: fc.integer({ min: 2003, max: 29_999 }).map((value) => value / 100),
  count: fc.integer({ min: 2, max: 6 }),
  fee: fc.integer({ min: 5, max: 12 }),
  percent: fc.constantFrom(5, 10, 15, 20, 30),
  coupon: fc.integer({ min: 6, max: 11 }),
})

test('the price of one is not that of all, whatever its digits are', async () => {
  const scene = SCENES['so many of a thing']
  const each = { price: 98.5, other: 20.03, count: 5, fee: 5, percent: 5, coupon: 6 }
  if (scene === undefined) throw new Error('no such scene')
  const told = await statuses(scene(each), each, 98.5)
  expect(told.at(-1)).toBe('contradicted')
})

describe('a bill', () => {
  for (const [name, sceneOf] of Object.entries(SCENES)) {
    test(`${name}: what is right is borne out`, async () => {
      await fc.assert(
        fc.asyncProperty(numbers, async (each) => {
          const scene = sceneOf(each)
          const told = await statuses(scene, each, scene.right(each))
          expect(told).not.toEqual([])
          expect(told.filter((status) => status !== 'supported')).toEqual([])
        }),
        { numRuns: 12 },
      )
    })

    test(`${name}: what is worked out wrongly is not`, async () => {
      await fc.assert(
        fc.asyncProperty(numbers, async (each) => {
          const scene = sceneOf(each)
          for (const slip of Object.values(scene.slips)) {
            const amount = slip(each)
            fc.pre(amount !== scene.right(each))
            const told = await statuses(scene, each, amount)
            expect(told.at(-1)).not.toBe('supported')
          }
        }),
        { numRuns: 12 },
      )
    })
  }
})
