import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [draft: string, told: Told, status: 'supported' | 'not']

function hold(name: string, scene: Omit<Scene, 'draft'>, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (draft, told, status) => {
      const [claim] = await judged({ ...scene, draft }, [told])
      const got: VerdictStatus | undefined = claim?.verdict?.status
      expect(got === 'supported' ? 'supported' : 'not').toBe(status)
    })
  })
}

hold(
  'a clause for a kind of goods holds for what is of that kind',
  {
    records: [{ order: 'B-1', item: 'Ribbed rug', delivered: '2026-03-21' }],
    documents: [
      {
        id: 'fresh',
        title: 'Our promise',
        text: 'Furniture: 45-day comfort promise. Soft furnishings: 20-day comfort promise. Crockery: 10-day comfort promise.',
      },
    ],
    said: ['How long is the promise for my rug?'],
  },
  [
    ['Your rug has our 20-day promise.', { quote: '20-day', kind: 'other' }, 'supported'],
    ['Your rug has our 45-day promise.', { quote: '45-day', kind: 'other' }, 'not'],
    ['Your rug has our 10-day promise.', { quote: '10-day', kind: 'other' }, 'not'],
  ],
)

hold(
  '一类商品的条款适用于其中的一件',
  {
    records: [{ order: 'B-2', item: '胡桃木书桌' }],
    documents: [{ id: 'pick', title: '上门取件', text: '家具：取件费29元。鞋靴：取件费9元。' }],
    said: ['书桌上门取件多少钱？'],
  },
  [
    ['这张书桌取件费29元。', { quote: '29元', kind: 'fee' }, 'supported'],
    ['这张书桌取件费9元。', { quote: '9元', kind: 'fee' }, 'not'],
  ],
)

const MOVING = {
  records: [{ ref: 'T-88', service: 'Oven clean', price: '£65.00' }],
  documents: [
    {
      id: 'mv',
      title: 'Changing your visit',
      text: 'Moving is free until 24 hours before the slot, £20 after that. A new key costs £35.',
    },
  ],
  said: ['Can I move T-88?'],
}

hold('what `it` is, the sentence before says', MOVING, [
  [
    'Moving is free today. From Wednesday at one it would be £20.',
    { quote: '£20', kind: 'price' },
    'supported',
  ],
  [
    'Moving is free today. From Wednesday at one it would be £25.',
    { quote: '£25', kind: 'price' },
    'not',
  ],
])
