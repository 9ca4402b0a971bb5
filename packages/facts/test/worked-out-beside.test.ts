import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a total that is told before its lines', () => {
  const cabin = {
    sku: 'CABIN-2',
    name: 'Heron cabin',
    rate: { gbp: 92, basis: 'per night' },
    kayak: { gbp: 11.5, basis: 'per person per day' },
    firewood: { gbp: 18 },
  }
  tells(
    {
      records: { catalog: [cabin] },
      said: '2 people, 3 nights in the Heron cabin with kayaks every day and firewood. total?',
    },
    {
      truths: [
        'That comes to £363.00: three nights at £92.00 is £276.00, kayaks for both of you on all three days are £69.00, and firewood adds £18.00.',
      ],
      lies: [
        'That comes to £353.00: three nights at £92.00 is £276.00, kayaks for both of you on all three days are £69.00, and firewood adds £18.00.',
        'That comes to £345.50: three nights at £92.00 is £276.00, kayaks for both of you on all three days are £51.50, and firewood adds £18.00.',
      ],
    },
  )
})

describe('a share and a price for one that are worked out', () => {
  const tea = {
    sku: 'TEA-50',
    name: 'Harbour tea 50 bags',
    price: { value: '12.50', ccy: 'GBP', sub_value: '10.00' },
  }
  tells(
    { records: { catalog: [tea] }, said: 'What do I save on the Harbour tea if I subscribe?' },
    {
      truths: [
        "On subscription it's £10.00 instead of £12.50, so you save £2.50 a box, which is 20%.",
      ],
      lies: [
        "On subscription it's £10.00 instead of £12.50, so you save £2.50 a box, which is 30%.",
      ],
    },
  )
})

describe('a measure is of no part that only counts', () => {
  const server = {
    sku: 'SRV-9',
    title: 'Basalt server',
    memory: { installed_gb: 32, bays: 4, bays_used: 2, max_gb: 128 },
  }
  tells(
    { records: { catalog: [server] }, said: 'How much memory is in the Basalt server?' },
    {
      truths: ['The Basalt server ships with 32GB in two of its four bays.'],
      lies: ['The Basalt server ships with 48GB in two of its four bays.'],
    },
  )
})

describe('what a call was answered with', () => {
  const messages = (amount: number) => [
    { role: 'user' as const, content: 'one of the three jars I ordered came smashed' },
    {
      role: 'assistant' as const,
      content: '',
      toolCalls: [{ id: 'r1', name: 'refund_item', arguments: { item: 'JAR' } }],
    },
    {
      role: 'tool' as const,
      toolCallId: 'r1',
      name: 'refund_item',
      content: JSON.stringify({ refund_id: 'R-1', amount_cents: amount, state: 'submitted' }),
    },
  ]
  const policies = [
    {
      id: 'broken',
      title: 'Broken in transit',
      text: 'Full refund of the broken pieces, no return needed. Refunds go back to the card.',
    },
  ]
  const records = {
    orders: [
      { id: 'PN-4410', items: [{ sku: 'JAR', name: 'Kilner jar', qty: 3, unit_cents: 1349 }] },
    ],
  }
  tells(
    { records, policies, messages: messages(1349) },
    {
      truths: ["I've submitted a refund of $13.49 for the broken jar."],
      lies: ["I've submitted a refund of $40.47 for the broken jar."],
    },
  )
})
