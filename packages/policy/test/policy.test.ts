import {
  type Claim,
  type Customer,
  type Guard,
  type NewClaim,
  type Verdict,
  vouchsafe,
} from '@vouchsafe/core'
import { findUnfairness, loadPack, policy } from '@vouchsafe/policy'
import { genericRetail } from '@vouchsafe/policy/packs'
import { describe, expect, test } from 'vitest'
import { contextOf, packOf, sentenceOf, turnOf } from './fixtures.ts'

const refund = (start: number, end: number, days: number): NewClaim => ({
  kind: 'refund',
  start,
  end,
  polarity: 'affirmed',
  certainty: 'asserted',
  value: { type: 'duration', value: days, unit: 'day', seconds: days * 86_400 },
})
const withId = (claim: NewClaim, id = 'c1'): Claim => ({ ...claim, id })

const window = {
  code: 'window',
  when: {
    and: [{ '===': [{ var: 'claim.kind' }, 'refund'] }, { '>': [{ var: 'claim.days' }, 30] }],
  },
  message: { en: 'Refunds are offered for 30 days, not {claim.days}.', zh: '退款期为30天。' },
}

/** Says that the whole draft is one claim, and that it is supported. */
const extractor = (days: number, verdict?: Partial<Verdict>): Guard => ({
  name: 'claims',
  inspect: ({ start, end }) => ({ claims: [refund(start, end, days)] }),
  conclude: () => ({}),
  ...(verdict && {
    inspect: ({ start, end }) => ({
      claims: [refund(start, end, days)],
      verdicts: [{ claim: 'c1', status: 'supported', evidence: [], reason: 'Stated.', ...verdict }],
    }),
  }),
})

describe('rules on claims', () => {
  test('a rule that fires is a finding with its clause, version and digest', async () => {
    const pack = loadPack(packOf([window], { id: 'refunds', version: '1.2.0' }))
    const reply = await vouchsafe({
      guards: [extractor(60, {}), policy({ packs: [pack] })],
    }).reply(turnOf('How long?'), () => 'You have 60 days for a refund.')
    expect(reply.status).toBe('blocked')
    expect(reply.findings).toEqual([
      {
        code: 'policy/refunds.window',
        action: 'block',
        message: 'Refunds are offered for 30 days, not 60.',
        span: { start: 0, end: 30 },
        claim: 'c1',
        evidence: [
          {
            relation: 'mentions',
            source: {
              id: `policy:refunds@1.2.0+sha256.${pack.digest}`,
              pointer: '/rules/0',
            },
            shows: 'Terms, section 1',
          },
        ],
      },
    ])
  })

  test('a rule that is kept says nothing', async () => {
    const guards = [extractor(30, {}), policy({ packs: [packOf([window])] })]
    const reply = await vouchsafe({ guards }).reply(turnOf('?'), () => 'You have 30 days.')
    expect(reply).toMatchObject({ status: 'verified', findings: [] })
  })

  test('a rule that cannot tell says so, and never lets it pass in silence', () => {
    const guard = policy({ packs: [packOf([{ ...window, cannotTell: 'annotate' }])] })
    const { value: _, ...claim } = withId(refund(0, 4, 60))
    const inspection = guard.inspect?.(
      sentenceOf('Soon.'),
      contextOf(turnOf('?'), { claims: [claim] }),
    )
    expect(inspection).toMatchObject({
      findings: [{ code: 'policy/test.window', action: 'annotate', mark: 'unconfirmed' }],
    })
  })

  test('rules on verdicts wait for them', async () => {
    const rule = {
      code: 'sure',
      when: { '===': [{ var: 'claim.kind' }, 'refund'] },
      require: { '===': [{ var: 'verdict.status' }, 'supported'] },
    }
    const late: Guard = {
      name: 'facts',
      conclude: (_, { claims }) => ({
        verdicts: claims.map(({ id }) => ({
          claim: id,
          status: 'stale',
          evidence: [],
          reason: 'Old.',
        })),
      }),
    }
    const reply = await vouchsafe({
      guards: [extractor(30), late, policy({ packs: [packOf([rule])] })],
    }).reply(turnOf('?'), () => 'You have 30 days.')
    expect(reply.findings.filter(({ code }) => code.startsWith('policy/'))).toHaveLength(1)
  })

  test('of two rules that would write, the stricter, then the preferred one does', () => {
    const writes = (code: string, en: string, priority: number) => ({
      code,
      when: { '===': [{ var: 'claim.kind' }, 'refund'] },
      action: 'annotate' as const,
      text: { en, zh: '注' },
      priority,
    })
    const rules = [writes('a', '(first)', 1), writes('b', '(second)', 2)]
    for (const order of [rules, [...rules].reverse()]) {
      const guard = policy({ packs: [packOf(order)] })
      const inspection = guard.inspect?.(
        sentenceOf('Fine. '),
        contextOf(turnOf('?'), { claims: [withId(refund(0, 5, 60))] }),
      )
      expect(inspection).toMatchObject({
        findings: [
          {
            code: 'policy/test.b',
            action: 'annotate',
            edit: { start: 5, end: 5, text: ' (second)' },
          },
          { code: 'policy/test.a', action: 'note' },
        ],
      })
    }
  })
})

describe('where and when packs hold', () => {
  const codes = (rest: Parameters<typeof packOf>[1], turn: Parameters<typeof turnOf>[1]) => {
    const guard = policy({ packs: [packOf([window], rest)] })
    const claims = [withId(refund(0, 4, 60))]
    const inspection = guard.inspect?.(sentenceOf('Text'), contextOf(turnOf('?', turn), { claims }))
    return (inspection as { findings?: unknown[] }).findings?.length ?? 0
  }
  test.each([
    [['US'], ['US-CA'], 1],
    [['US-CA'], ['US'], 0],
    [['EU'], ['DE'], 1],
    [['EU'], ['UK'], 0],
    [['UK'], ['GB'], 1],
    [['CN'], [], 1],
  ])('a law of %j for a turn in %j', (jurisdictions, turn, expected) => {
    expect(codes({ jurisdictions }, { jurisdictions: turn })).toBe(expected)
  })
  test.each([
    ['2026-01-01', '2026-12-31', '2026-06-01T10:00:00Z', 1],
    ['2026-07-01', undefined, '2026-06-01T10:00:00Z', 0],
    [undefined, '2026-05-31', '2026-06-01T10:00:00Z', 0],
    ['2027-01-01', undefined, undefined, 1],
  ])('from %s until %s at %s', (from, until, now, expected) => {
    const dates = { ...(from && { from }), ...(until && { until }) }
    expect(codes(dates, now ? { now } : {})).toBe(expected)
  })
})

describe('tool calls', () => {
  const call = (name: string, given: object, id = 't9') => ({ id, name, arguments: given as never })
  const order = { id: 'o-1', status: 'returned', paid: 89.99, currency: 'USD' }
  const guard = policy({ packs: [genericRetail], data: { orders: [order] } })
  const decide = (turn: Parameters<typeof contextOf>[0], given: object, name = 'issue_refund') =>
    guard.tool?.(call(name, given), contextOf(turn))

  test('a refund of what was paid is allowed', () => {
    const turn = turnOf('Please refund order o-1.', { customer: { id: 'c', verified: true } })
    expect(decide(turn, { id: 'o-1', amount: 89.99 })).toEqual({ decision: 'allow' })
  })

  test('a refund of more is refused, with a reason for the model', () => {
    expect(decide(turnOf('Please refund it all.'), { id: 'o-1', amount: 189.99 })).toMatchObject({
      decision: 'refuse',
      reason: 'The refund of 189.99 is more than the 89.99 that may be given back.',
      findings: [{ code: 'policy/generic-retail.unsafe-tool.refund-over-paid', action: 'retry' }],
    })
  })

  test('a question is no order', () => {
    const turn = turnOf('如果我现在取消，红包会退吗？先问问')
    expect(decide(turn, { id: 'o-1' }, 'cancel_order')).toMatchObject({ decision: 'refuse' })
    expect(decide(turn, { id: 'o-1' }, 'get_order')).toEqual({ decision: 'allow' })
  })

  test('somebody who is not verified changes nothing', () => {
    const turn = turnOf('Please send it to 1 New Street.', {
      customer: { id: 'x', verified: false },
    })
    expect(decide(turn, { id: 'o-1' }, 'updateShippingAddress')).toMatchObject({
      decision: 'refuse',
    })
  })

  test('what a rule cannot tell, a person decides', () => {
    const asking = policy({
      packs: [
        packOf([
          {
            code: 'limit',
            on: 'tool',
            when: { '===': [{ var: 'call.name' }, 'pay_out'] },
            require: { '<': [{ var: 'account.used' }, 3] },
          },
        ]),
      ],
    })
    expect(asking.tool?.(call('pay_out', {}), contextOf(turnOf('Yes')))).toMatchObject({
      decision: 'ask',
      findings: [{ action: 'block', handoff: 'policy' }],
    })
  })

  test('arguments that do not fit the contract are refused, by place', () => {
    const contract = {
      type: 'object',
      required: ['amount'],
      properties: { amount: { type: 'number', minimum: 0 } },
    }
    const strict = policy({ packs: [packOf([], { tools: { pay: { arguments: contract } } })] })
    expect(strict.tool?.(call('pay', { amount: -1 }), contextOf(turnOf('Yes')))).toMatchObject({
      decision: 'refuse',
      reason: 'The arguments do not fit: /amount must be ≥ 0',
    })
  })

  test('a record is looked up among the answers of the tools that are named', () => {
    const answered = (name: string, status: string) => [
      { role: 'assistant' as const, content: '', toolCalls: [{ id: name, name, arguments: {} }] },
      { role: 'tool' as const, toolCallId: name, content: `{"orderId":"A1","status":"${status}"}` },
    ]
    const messages = [...answered('get_order', 'open'), ...answered('get_parcel', 'sent')]
    const decision = (lookup: object) => {
      const require = { '===': [{ var: 'order.status' }, 'open'] }
      const pack = packOf([{ on: 'tool', require }], { records: { order: lookup } })
      return policy({ packs: [pack] }).tool?.(
        call('cancel', { orderId: 'A1' }),
        contextOf(turnOf('Cancel it.', { messages })),
      )
    }
    const byId = { key: 'orderId', equals: { var: 'call.arguments.orderId' } }
    expect(decision({ tools: ['get_order'] })).toEqual({ decision: 'allow' })
    expect(decision({ tools: ['get_parcel'] })).toMatchObject({ decision: 'refuse' })
    expect(decision({ tools: ['get_order'], ...byId })).toEqual({ decision: 'allow' })
    expect(decision({ tools: ['get_parcel'], ...byId })).toMatchObject({ decision: 'refuse' })
    expect(decision({ tools: ['get_user'], ...byId })).toMatchObject({ decision: 'ask' })
    expect(decision(byId)).toMatchObject({ decision: 'refuse' })
  })

  test('the latest record that a tool gave is the one that counts', () => {
    const pack = packOf(
      [
        {
          on: 'tool',
          when: { '===': [{ var: 'call.name' }, 'cancel'] },
          require: { '===': [{ var: 'order.status' }, 'open'] },
        },
      ],
      { records: { order: { key: 'orderId', equals: { var: 'call.arguments.orderId' } } } },
    )
    const told = (id: string, status: string) => [
      {
        role: 'assistant' as const,
        content: '',
        toolCalls: [call('get_order', { orderId: 'A1' }, id)],
      },
      {
        role: 'tool' as const,
        toolCallId: id,
        content: JSON.stringify({ orders: [{ orderId: 'A1', status }] }),
      },
    ]
    const turn = (...statuses: string[]) =>
      turnOf('Cancel it.', {
        messages: statuses.flatMap((status, index) => told(`t${index}`, status)),
      })
    const guardOf = policy({ packs: [pack] })
    const decision = (...statuses: string[]) =>
      guardOf.tool?.(call('cancel', { orderId: 'A1' }), contextOf(turn(...statuses)))
    expect(decision('open')).toEqual({ decision: 'allow' })
    expect(decision('open', 'shipped')).toMatchObject({ decision: 'refuse' })
    expect(decision()).toMatchObject({ decision: 'ask' })
  })
})

describe('templates and tiers', () => {
  const terms = { terms: { returnDays: 30 } }

  test('approved wording stands in for a stopped draft, made of facts alone', async () => {
    const guards = [policy({ packs: [genericRetail], data: terms })]
    const draft = () => 'Return it? That is a legally binding offer.'
    const reply = await vouchsafe({ guards }).reply(turnOf('Can I return this?'), draft)
    expect(reply.status).toBe('blocked')
    expect(reply.text).toBe(
      'You can return goods within 30 days of delivery. If you tell me your order number, I can look into your case.',
    )
    const unknown = [policy({ packs: [genericRetail] })]
    const other = await vouchsafe({ guards: unknown }).reply(turnOf('Can I return this?'), draft)
    expect(other.text).toMatch(/^Sorry/)
  })

  test('a tier holds for its kinds, its categories and from its amount on', () => {
    const tier = {
      code: 'tier',
      kinds: ['refund'],
      requires: 'person',
      action: 'block',
      message: { en: 'Ask.', zh: '请问。' },
    } as const
    const found = (more: object, claim: object, category?: string) => {
      const pack = packOf([{ when: false }], {
        tiers: [{ ...tier, ...more }],
        records: { product: { tools: ['get_product'] } },
      })
      const claims = [withId({ ...refund(0, 4, 1), ...claim } as NewClaim)]
      const verdicts = [
        { claim: 'c1', status: 'supported', reason: 'Stated.', evidence: [] } as const,
      ]
      const inspected = policy({ packs: [pack] }).inspect?.(
        sentenceOf('Text'),
        contextOf(
          turnOf('?', {
            messages: [
              {
                role: 'assistant',
                content: '',
                toolCalls: [{ id: 'p', name: 'get_product', arguments: {} }],
              },
              { role: 'tool', toolCallId: 'p', content: JSON.stringify({ category }) },
            ],
          }),
          { claims, verdicts },
        ),
      ) as { findings?: readonly { code: string }[] }
      return (inspected.findings ?? []).some(({ code }) => code === 'policy/test.tier')
    }
    const money = (value: number, currency: string | null) => ({
      value: { type: 'money', value, currency },
    })
    expect(found({}, {})).toBe(true)
    expect(found({}, { kind: 'price' })).toBe(false)
    expect(found({ categories: ['toys'] }, {}, 'toys')).toBe(true)
    expect(found({ categories: ['toys'] }, {}, 'books')).toBe(false)
    expect(found({ categories: ['toys'] }, {})).toBe(true)
    const from = { EUR: 100 }
    expect(found({ from }, money(100, 'EUR'))).toBe(true)
    expect(found({ from }, money(99, 'EUR'))).toBe(false)
    expect(found({ from }, money(1, 'USD'))).toBe(true)
    expect(found({ from }, {})).toBe(false)
  })

  test('a large amount needs a record, not prose', () => {
    const claim = withId({
      ...refund(0, 4, 1),
      value: { type: 'money', value: 5000, currency: 'USD' },
    })
    const guard = policy({ packs: [genericRetail] })
    const inspect = (pointer?: string) =>
      guard.inspect?.(
        sentenceOf('Text'),
        contextOf(turnOf('?'), {
          claims: [claim],
          verdicts: [
            {
              claim: 'c1',
              status: 'supported',
              reason: 'Stated.',
              evidence: [
                {
                  relation: 'supports',
                  source: { id: 'documents:x', ...(pointer && { pointer }) },
                },
              ],
            },
          ],
        }),
      )
    expect(inspect()).toMatchObject({
      findings: [{ code: 'policy/generic-retail.refund.large', action: 'block' }],
    })
    expect(inspect('/orders/0/refund')).toEqual({})
  })
})

describe('price fairness', () => {
  test('tells the trait that changes a quote', async () => {
    const found = await findUnfairness({
      customer: { id: 'c' },
      quote: ({ device }) => (device === 'Windows PC' ? 89 : 104),
    })
    expect(found).toEqual([
      { trait: 'device', values: ['iPhone 17 Pro', 'Windows PC'], quotes: [104, 89] },
    ])
  })

  test('a stated promotion may look at its trait', async () => {
    const quote = (customer: Customer) => (customer.isNew === true ? 90 : 100)
    expect(await findUnfairness({ customer: { id: 'c' }, stated: ['isNew'], quote })).toEqual([])
  })

  test('the guard itself judges everybody alike', async () => {
    const guard = policy({ packs: [genericRetail] })
    const found = await findUnfairness({
      customer: { id: 'c', verified: true },
      quote: (customer) =>
        guard.inspect?.(
          sentenceOf('It costs $89 today.'),
          contextOf(turnOf('How much?', { customer })),
        ) as never,
    })
    expect(found).toEqual([])
  })
})

test('options that nobody knows are refused', () => {
  expect(() => policy({ packs: [], pack: 1 } as never)).toThrow('policy(): unknown option pack')
  expect(() => policy({} as never)).toThrow('policy() needs packs')
})

test.each<[unknown, string]>([
  [undefined, 'policy(): expected an object, got nothing'],
  [{}, 'policy() needs packs, a list of rule packs'],
  [{ packs: 'cn' }, 'policy(): packs: expected a list of rule packs, got string'],
  [{ packs: ['cn'] }, 'policy(): packs.0: expected a rule pack, got string'],
  [{ packs: [], pack: 1 }, 'policy(): unknown option pack'],
])('options such as %j are refused by name', (options, message) => {
  expect(() => policy(options as never)).toThrow(
    expect.objectContaining({ code: 'invalid_options', message }),
  )
})
