import { describe } from 'vitest'
import { tells } from './telling.ts'

const RICE = [
  {
    plu: '5021',
    name: 'Basmati rice 500 g',
    price_gbp: '2.10',
    offer: { type: 'multibuy', qty: 3, for_gbp: '5.40', ends: '2026-03-20' },
  },
  { plu: '5022', name: 'Basmati rice 2 kg', price_gbp: '6.80', offer: null },
  { plu: '5030', name: 'Long grain rice 500 g', price_gbp: '1.10', offer: null },
]

describe('what a kilo of it costs', () => {
  tells(
    {
      records: { catalog: RICE },
      said: 'is the big bag of basmati cheaper?',
      now: '2026-03-10T10:00:00Z',
    },
    {
      truths: [
        'Three 500 g bags are £5.40 on offer, which is £3.60 a kilo, against £6.80 for the 2 kg bag.',
        'Three 500 g bags are £5.40 on offer, which is £3.60 a kilo. The offer runs to 20 March. Bought one by one at £2.10, a small bag is £4.20 a kilo.',
        'The 2 kg bag is £6.80, so £3.40 per kg.',
        'The 2 kg bag is £6.80, so £0.34 per 100 g.',
      ],
      lies: [
        'Three 500 g bags are £5.40 on offer, which is £3.10 a kilo.',
        'The 2 kg bag is £6.80, so £3.90 per kg.',
        'The 2 kg bag is £6.80, so £0.43 per 100 g.',
      ],
    },
  )
  tells(
    {
      records: {
        商品: [
          { 编号: 'Y1', 名称: '山茶油500毫升', 价格: '49.00' },
          { 编号: 'Y2', 名称: '山茶油2升', 价格: '168.00' },
        ],
      },
      said: '山茶油哪种划算',
    },
    {
      truths: ['2升装168元，每升84元。'],
      lies: ['2升装168元，每升79元。'],
    },
  )
})

describe('lines of a bill, one after the other', () => {
  const lines = [
    { label: 'Base plan 20 GB', pence: 900 },
    { label: 'Calls to Norway, 18 min', pence: 540 },
    { label: 'Premium texts x3', pence: 450 },
  ]
  tells(
    { records: { bill: { period: '2026-04', lines, total_pence: 1890 } }, said: 'why is it more?' },
    {
      truths: [
        'There were eighteen minutes of calls to Norway, at £5.40, and three premium texts at £4.50.',
      ],
      lies: [
        'There were eighteen minutes of calls to Norway, at £4.50, and three premium texts at £5.40.',
        'There were eighteen minutes of calls to Norway, at £5.40, and three premium texts at £4.90.',
      ],
    },
  )
})

describe('plans of which one is called by a number and a letter', () => {
  tells(
    {
      records: {
        tariffs: [
          { plan: 'Relax', monthly: '41,00 EUR', setup: '15,00 EUR', notice: '1 month' },
          {
            plan: '24M',
            monthly: '31,00 EUR',
            setup: '0,00 EUR',
            notice: '2 months before the end',
          },
        ],
      },
      said: 'what do I pay on Relax?',
    },
    {
      truths: ["The set-up is €15.00 and it's €41.00 a month.", 'Relax is €41.00 a month.'],
      lies: ['Relax is €31.00 a month.', 'The 24M plan is €41.00 a month.'],
    },
  )
})
