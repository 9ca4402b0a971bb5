import { expect, test } from 'vitest'
import { isVouchsafeError, shopPipeline, shopSources } from 'vouchsafe'
import { shopKnowledge } from 'vouchsafe/node'

const shop = {
  catalog: [{ sku: 'KST', title: 'Kestrel folding stove', price: { amount: 58, currency: 'GBP' } }],
  contacts: { hotline: '0114 496 0113' },
}
const turn = {
  conversationId: 'c1',
  messages: [{ role: 'user', content: "What's the Kestrel stove?" }],
} as const

test('five lines give a pipeline that lets a right price through and stops a wrong one', async () => {
  const pipeline = shopPipeline(shop)
  const right = await pipeline.reply(turn, async () => 'The Kestrel folding stove is £58.')
  expect([right.status, right.text]).toEqual(['verified', 'The Kestrel folding stove is £58.'])
  const wrong = await pipeline.reply(turn, async () => 'The Kestrel folding stove is £48.')
  expect(wrong.status).not.toBe('verified')
  expect(wrong.text).not.toContain('£48')
  expect(wrong.claims[0]?.verdict?.evidence[0]?.source).toEqual({
    id: 'catalog',
    pointer: '/0/price/amount',
  })
})

test('a slip in the name of an option fails when the pipeline is made', () => {
  // @ts-expect-error there is no such option
  expect(() => shopPipeline({ ...shop, retires: 2 })).toThrow(/retires/)
  try {
    // @ts-expect-error there is no such option
    shopPipeline({ catalogue: [] })
  } catch (cause) {
    expect(isVouchsafeError(cause) && cause.code).toBe('invalid_options')
  }
})

test('takes guards of one’s own and the options of a pipeline', async () => {
  const seen: string[] = []
  const pipeline = shopPipeline({
    ...shop,
    timeoutMs: 1000,
    observers: [({ type }) => seen.push(type)],
    guards: [
      {
        name: 'own',
        conclude: () => ({ findings: [{ code: 'own/seen', action: 'note', message: 'Seen.' }] }),
      },
    ],
  })
  const reply = await pipeline.reply(turn, async () => 'Hello.')
  expect(reply.findings.map(({ code }) => code)).toEqual(['own/seen'])
  expect(seen[0]).toBe('turn-start')
})

test('keeps other customers and staff fields out of replies, and personal data away from the model', async () => {
  const pipeline = shopPipeline({
    catalog: [{ sku: 'KST', title: 'Kestrel stove', price: 58, currency: 'GBP', floorPrice: 41 }],
    orders: [
      { orderId: '9-41102', customerId: 'c-1', status: 'shipped' },
      { orderId: '9-40877', customerId: 'c-2', name: 'Marcus Whitfield' },
    ],
    contacts: { hotline: '0114 496 0113' },
    privacy: {},
  })
  const seen: string[] = []
  const say = async (draft: string) => {
    const question = 'I am Ada Byron, +44 20 7946 0123, not 0114 496 0113. Where is it?'
    const reply = await pipeline.reply(
      {
        conversationId: 'c1',
        messages: [{ role: 'user', content: question }],
        customer: { id: 'c-1', verified: true },
      },
      async (messages) => {
        seen.push(messages[0]?.content ?? '')
        return draft
      },
    )
    return reply.findings.flatMap(({ code }) => (code.startsWith('privacy') ? [code] : []))
  }
  expect(await say('Your order 9-41102 has shipped.')).toEqual([])
  expect(seen).toEqual(['I am [Name 1], [Phone 1], not 0114 496 0113. Where is it?'])
  expect(await say('9-40877 is for Marcus Whitfield.')).toEqual([
    'privacy/privacy-leak.person',
    'privacy/privacy-leak.record',
  ])
  expect(await say('The system goes down to £41.')).toEqual(['privacy/secret'])
})

test('only what the shop has becomes a source', () => {
  expect(shopSources({}).map(({ id }) => id)).toEqual(['tool', 'turn', 'customer-words'])
  expect(shopSources({ ...shop, records: { reviews: [] } }).map(({ id }) => id)).toEqual([
    'tool',
    'turn',
    'customer-words',
    'catalog',
    'contacts',
    'reviews',
  ])
})

test('reads a shop’s data as it is exported', () => {
  const prose = {
    id: 'returns',
    title: 'Returns',
    text: '30 days.',
    asOf: '2026-01-01',
    validUntil: null,
  }
  expect(
    shopKnowledge({
      name: 'Larch',
      catalog: [],
      policies: [prose, { id: 'fees', amount: 5 }],
      cart: [1],
    }),
  ).toEqual({
    catalog: [],
    policies: [{ id: 'returns', title: 'Returns', text: '30 days.', asOf: '2026-01-01' }],
    records: { name: 'Larch', cart: [1], policies: [{ id: 'fees', amount: 5 }] },
  })
  expect(shopKnowledge({})).toEqual({})
  expect(shopKnowledge({ policies: [] })).toEqual({})
})

test('parts say whether they are complete', async () => {
  const asked = {
    conversationId: 'c',
    messages: [{ role: 'user', content: 'Any offers?' }],
  } as const
  const verdict = async (options: Parameters<typeof shopPipeline>[0]) => {
    const reply = await shopPipeline(options).reply(asked, () => 'There is no spring sale.')
    return reply.claims[0]?.verdict?.status
  }
  const winter = { code: 'W', title: 'Winter sale' }
  expect(await verdict({ promotions: [winter], complete: { promotions: true } })).toBe('supported')
  expect(await verdict({ promotions: [winter], complete: { promotions: false } })).toBe(
    'unsupported',
  )
  const spring = shopKnowledge({
    campaigns: [{ code: 'S', title: 'Spring sale' }],
    complete: { campaigns: true },
  })
  expect(spring.complete).toEqual({ campaigns: true })
  expect(await verdict(spring)).toBe('contradicted')
})

test('a part that is said to be complete must be given', () => {
  expect(() => shopPipeline({ ...shop, complete: { promotion: true } })).toThrow(
    'complete.promotion: expected the name of a part of the shop that is given (catalog, contacts)',
  )
})

test('a record named complete stays a record', () => {
  const knowledge = shopKnowledge({ complete: [{ sku: 'C' }] })
  expect(knowledge).toEqual({ records: { complete: [{ sku: 'C' }] } })
})

test('a policy in JSON keeps its reviewed terms', () => {
  const compiled = { source: { id: 'p' }, terms: [] }
  const knowledge = shopKnowledge({ policies: [{ id: 'p', text: 'Returns: 30 days.', compiled }] })
  expect(knowledge.policies).toEqual([{ id: 'p', text: 'Returns: 30 days.', compiled }])
})

test.each<[unknown, string]>([
  [null, 'shopPipeline(): expected options, got null'],
  [
    { policies: 'Returns within 30 days.' },
    'policies: expected a list of { id, text }, got string',
  ],
  [{ policies: ['Returns within 30 days.'] }, 'policies.0.id: expected string, got nothing'],
  [{ policies: [{ id: 'returns' }] }, 'policies.0.text: expected string, got nothing'],
  [{ records: [] }, 'records: expected an object by source id, got an array'],
])('a shop such as %j is refused by name', (options, message) => {
  expect(() => shopPipeline(options as never)).toThrow(message)
  expect(() => shopPipeline(options as never)).toThrow(
    expect.objectContaining({ code: 'invalid_options' }),
  )
})
