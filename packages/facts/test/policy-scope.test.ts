import type { VerdictStatus } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [draft: string, told: Told, status: VerdictStatus]

function hold(name: string, scene: Omit<Scene, 'draft'>, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (draft, told, status) => {
      const [claim] = await judged({ ...scene, draft }, [told])
      expect(claim?.verdict?.status).toBe(status)
    })
  })
}

const spans = {
  documents: [
    {
      id: 'cover',
      title: 'Guarantee',
      text: 'Lamps: 2 years. Chargers: 6 months. Members of the Lantern Guild get 5 years on lamps.',
    },
  ],
}

hold(
  'a clause of another thing',
  { ...spans, said: ['My charger died. How long is it covered?'] },
  [
    ['Chargers are covered for 6 months.', { quote: '6 months', kind: 'warranty' }, 'supported'],
    ['Chargers are covered for 2 years.', { quote: '2 years', kind: 'warranty' }, 'contradicted'],
  ],
)

hold('whom a clause singles out', { ...spans, said: ['How long are lamps covered?'] }, [
  ['Lamps are covered for 2 years.', { quote: '2 years', kind: 'warranty' }, 'supported'],
  ['Lamps are covered for 5 years.', { quote: '5 years', kind: 'warranty' }, 'unsupported'],
  [
    'As a Lantern Guild member you get 5 years on lamps.',
    { quote: '5 years', kind: 'warranty' },
    'supported',
  ],
])

hold(
  '条款限定的人群',
  {
    documents: [
      {
        id: 'fee',
        title: '寄件规则',
        text: '月结客户运费9折。易碎件须自签收之日起3天内申请理赔；其他件7天内。',
      },
    ],
    said: ['寄件有折扣吗'],
  },
  [
    ['寄件一律打9折。', { quote: '9折', kind: 'discount' }, 'unsupported'],
    ['月结客户寄件打9折。', { quote: '9折', kind: 'discount' }, 'supported'],
  ],
)

hold(
  'what an amount comes to by the policy and the customer',
  {
    documents: [
      { id: 'hire', title: 'Hire', text: 'A deposit of 20% of the hire price is due at booking.' },
    ],
    said: ['The hire price is £350. What is the deposit?'],
  },
  [
    ['The deposit is 20%, so £70.', { quote: '£70', kind: 'price' }, 'supported'],
    ['The deposit is 20%, so £90.', { quote: '£90', kind: 'price' }, 'unsupported'],
  ],
)
