import { describe, expect, test } from 'vitest'
import { type Json, type Message, shopPipeline, type Turn } from 'vouchsafe'

const ORDERS = [
  { orderId: 'SO4322111', total: 890, trackingNumber: 'TR3422678910', status: 'shipped' },
  { orderId: 'SO5071792', total: 1605, trackingNumber: 'TR4016350503', status: 'processing' },
]
const JACKET = {
  sku: 'J1',
  title: 'Heron rain jacket',
  price: { amount: 40, currency: 'USD' },
  variants: [
    { size: 'small', price: { amount: 40, currency: 'USD' } },
    { size: 'medium', price: { amount: 60, currency: 'USD' } },
    { size: 'large', price: { amount: 80, currency: 'USD' } },
  ],
}
const LAMP = { sku: 'L1', title: 'Quill lamp', price: 45, currency: 'USD', warranty: '24 months' }

async function verdictsOf(
  text: string,
  { question = 'Tell me.', ...more }: Partial<Turn> & { question?: string } = {},
): Promise<readonly (string | undefined)[]> {
  const messages: readonly Message[] = [{ role: 'user', content: question }]
  const reply = await shopPipeline({ orders: ORDERS, catalog: [JACKET, LAMP] as Json }).reply(
    { conversationId: 'c', messages, ...more },
    () => text,
  )
  return reply.claims.map(({ verdict }) => verdict?.status)
}

describe('a true value of another record', () => {
  test.each([
    ['The total for order SO5071792 is $1605.', 'The total for order SO5071792 is $890.'],
    ['Order SO5071792 comes to 1605 USD in total.', 'Order SO5071792 comes to 890 USD in total.'],
    [
      'The tracking number for order SO5071792 is TR4016350503.',
      'The tracking number for order SO5071792 is TR3422678910.',
    ],
  ])('of two orders, %s', async (right, wrong) => {
    expect(await verdictsOf(right)).not.toContain('contradicted')
    expect(await verdictsOf(wrong)).toContain('contradicted')
  })

  test('a price is that of the size that is named', async () => {
    expect(await verdictsOf('The Heron rain jacket in medium is $60.')).not.toContain(
      'contradicted',
    )
    expect(await verdictsOf('The Heron rain jacket in medium is $80.')).toContain('contradicted')
    // Several sizes at once, and none.
    const several = 'The Heron rain jacket is $40 in small, $60 in medium and $80 in large.'
    expect(await verdictsOf(several)).not.toContain('contradicted')
    expect(await verdictsOf('The Heron rain jacket costs $40.')).not.toContain('contradicted')
  })
})

test('what is known of a customer makes no price', async () => {
  const customer = { id: 'c-1', totalSpent: 50, age: 50, storeCredit: 25 }
  expect(await verdictsOf('The Quill lamp is $50.', { customer })).toContain('contradicted')
  expect(await verdictsOf('Your store credit is $25.', { customer })).not.toContain('contradicted')
})

test('two years are 24 months', async () => {
  expect(await verdictsOf('The Quill lamp comes with a 2-year warranty.')).toEqual(['supported'])
  expect(await verdictsOf('The Quill lamp comes with a 24-month warranty.')).toEqual(['supported'])
  expect(await verdictsOf('The Quill lamp comes with a 3-year warranty.')).toContain('contradicted')
  expect(await verdictsOf('The Quill lamp comes with a 25-month warranty.')).toContain(
    'contradicted',
  )
})

test('a call for another order did not do it', async () => {
  const cancelled = (orderId: string): readonly Message[] => [
    { role: 'user', content: 'Please cancel order SO5071792' },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 't', name: 'cancel_order', arguments: { orderId } }],
    },
    { role: 'tool', name: 'cancel_order', toolCallId: 't', content: `{"orderId":"${orderId}"}` },
  ]
  const said = "I've cancelled order SO5071792 for you."
  expect((await verdictsOf(said, { messages: cancelled('SO5071792') }))[0]).toBe('supported')
  expect((await verdictsOf(said, { messages: cancelled('SO4322111') }))[0]).toBe('unsupported')
})
