import {
  CHANGES,
  type FalseReply,
  falseReplies,
  knowledgeOf,
  LANGUAGES,
  type Shop,
  shops,
  TOPIC_IDS,
  truthfulReplies,
} from '@vouchsafe/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const numRuns = Math.max(200, Number(process.env.FC_RUNS ?? 0))

function anyShop(language: Shop['language']): fc.Arbitrary<Shop> {
  return shops({ language })
}

describe.each(LANGUAGES)('%s', (language) => {
  test('a shop’s numbers are consistent with one another', () => {
    fc.assert(
      fc.property(anyShop(language), ({ products, orders, promotions, contacts, now }) => {
        const skus = new Set(products.map(({ sku }) => sku))
        expect(skus.size).toBe(products.length)
        expect(new Set(products.map(({ price }) => price)).size).toBe(products.length)
        for (const order of orders) {
          const product = products.find(({ sku }) => sku === order.sku)
          expect(order.total).toBe((product?.price ?? Number.NaN) * order.quantity)
          expect(order.placedOn < order.arrivesOn && order.placedOn < now).toBe(true)
        }
        expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length)
        expect(
          promotions.every(({ sku, until }) => skus.has(sku) && until > now.slice(0, 10)),
        ).toBe(true)
        expect(contacts.opens).toBeLessThan(contacts.closes)
      }),
      { numRuns },
    )
  })

  test('each fact of a truthful reply stands where it is said to, and its row is known', () => {
    fc.assert(
      fc.property(
        anyShop(language).chain((shop) => truthfulReplies(shop)),
        ({ shop, text, facts, turn }) => {
          const known = JSON.stringify(knowledgeOf(shop))
          let end = 0
          for (const fact of facts) {
            expect(fact.start).toBeGreaterThanOrEqual(end)
            expect(fact.end).toBeGreaterThan(fact.start)
            end = fact.end
            if (fact.row !== 'shop') expect(known).toContain(JSON.stringify(fact.row))
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(facts.length).toBeGreaterThan(0)
          expect(text).not.toMatch(/[{}]|undefined|NaN/)
          expect(turn.messages[0]?.content).not.toMatch(/[{}]|undefined|NaN/)
        },
      ),
      { numRuns },
    )
  })

  test('a false reply differs from the true one in one place alone', () => {
    fc.assert(
      fc.property(
        anyShop(language).chain((shop) => falseReplies(shop)),
        (said) => {
          const fact = said.facts[said.wrong]
          const { start = 0, end = 0 } = fact ?? {}
          const quote = said.text.slice(start, end)
          expect(quote).not.toBe(said.right)
          expect(said.text.slice(0, start) + said.right + said.text.slice(end)).toBe(said.before)
        },
      ),
      { numRuns },
    )
  })

  test.each(CHANGES)('a reply can be made false by %s alone', (how) => {
    const some = fc.sample(
      anyShop(language).chain((shop) => falseReplies(shop, { how: [how] })),
      { numRuns: 30, seed: 1 },
    )
    expect(some.every((said) => said.how === how)).toBe(true)
  })

  test('a value that is swapped in is true of another row', () => {
    const amounts = (said: FalseReply): readonly number[] => [
      ...said.shop.products.map(({ price }) => price),
      ...said.shop.orders.map(({ total }) => total),
      ...said.shop.products.flatMap(({ variants }) => variants.map(({ price }) => price)),
    ]
    fc.assert(
      fc.property(
        anyShop(language).chain((shop) =>
          falseReplies(shop, {
            how: ['swap'],
            topics: ['price', 'price-by-size'],
            maxSentences: 1,
          }),
        ),
        (said) => {
          const fact = said.facts[said.wrong]
          const quote = said.text.slice(fact?.start, fact?.end)
          const digits = Number(quote.replace(/[^\d.]/g, ''))
          // Chinese numerals are no digits.
          if (digits > 0) expect(amounts(said)).toContain(digits)
        },
      ),
      { numRuns },
    )
  })

  test('replies are about every matter and every kind of claim, in many wordings', () => {
    const said = fc.sample(
      anyShop(language).chain((shop) => truthfulReplies(shop, { maxSentences: 1 })),
      { numRuns: 1500, seed: 1 },
    )
    const kinds = new Set(said.flatMap(({ facts }) => facts.map(({ kind }) => kind)))
    expect([...kinds].sort()).toEqual([
      'attribute',
      'contact',
      'delivery',
      'discount',
      'fee',
      'hours',
      'order-detail',
      'order-status',
      'price',
      'promotion',
      'return-policy',
      'stock',
      'warranty',
    ])
    const wordings = new Set(
      said.map(({ text, facts }) =>
        facts.reduceRight(
          (rest, { start, end }) => `${rest.slice(0, start)}…${rest.slice(end)}`,
          text,
        ),
      ),
    )
    expect(wordings.size).toBeGreaterThan(400)
  })
})

test('both languages are about the same matters', () => {
  for (const language of LANGUAGES) {
    const shop = fc
      .sample(shops({ language }), { numRuns: 50, seed: 3 })
      .find(
        ({ products, orders }) =>
          products.some(({ variants }) => variants.length > 0) &&
          orders.some(({ status }) => status === 'shipped'),
      )
    for (const topic of TOPIC_IDS) {
      if (shop === undefined) throw new Error('a shop was sampled')
      const [said] = fc.sample(truthfulReplies(shop, { topics: [topic] }), { numRuns: 1, seed: 1 })
      expect(said?.facts.length).toBeGreaterThan(0)
    }
  }
})

test('a planted fault shrinks to a reply of one plain sentence', () => {
  const property = fc.property(
    shops({ language: 'en' }).chain((shop) => truthfulReplies(shop)),
    ({ facts }) => !facts.some(({ attribute }) => attribute === 'weight'),
  )
  const { failed, counterexample } = fc.check(property, { seed: 5, numRuns: 500 })
  expect(failed).toBe(true)
  const text = counterexample?.[0].text ?? ''
  expect(text).toMatch(/^[^.]{5,60} weigh[^.]{3,20}\.$/)
})
