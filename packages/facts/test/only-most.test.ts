import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('the most that may be charged', () => {
  tells(
    {
      said: 'What does it cost to end contract BK-4 early?',
      records: {
        contracts: [{ contract: 'BK-4', plan: 'Bike lease', lease_months: 24, months_left: 6 }],
      },
      policies: [
        {
          id: 'early',
          title: 'Ending a lease early',
          text: 'Early end fee: €12 for every month left, never more than €150.',
        },
      ],
    },
    {
      truths: [
        'The early end fee is €72.',
        'The early end fee is €12 for every month left, at most €150.',
      ],
      lies: ['The early end fee is €150.'],
    },
  )
  tells(
    {
      said: 'What does it cost to end contract BK-4 early?',
      records: {
        contracts: [{ contract: 'BK-4', plan: 'Bike lease', lease_months: 24, months_left: 20 }],
      },
      policies: [
        {
          id: 'early',
          title: 'Ending a lease early',
          text: 'Early end fee: €12 for every month left, never more than €150.',
        },
      ],
    },
    { truths: ['The early end fee is €150.'], lies: [] },
  )
  tells(
    {
      said: '书架JS-7晚还要交多少钱',
      records: { orders: [{ 订单号: 'JS-7', 商品: '租用书架', 逾期天数: 4 }] },
      policies: [{ id: 'late', title: '逾期', text: '逾期每天收5元滞纳金，最高100元。' }],
    },
    {
      truths: ['您逾期4天，滞纳金是20元。', '滞纳金每天5元，最高100元。'],
      lies: ['滞纳金是100元。'],
    },
  )
})
