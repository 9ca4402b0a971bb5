import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a list of what is never taken back', () => {
  tells(
    {
      said: 'Can things of order K-1 go back?',
      records: {
        orders: [
          {
            orderId: 'K-1',
            items: [
              { sku: 'KN', name: 'Santoku kitchen knives' },
              { sku: 'BO', name: 'Oak board' },
            ],
          },
        ],
      },
      policies: [
        {
          id: 'returns',
          title: 'Returns',
          text: 'Within 30 days of purchase: full refund.\nFinal sale: kitchen knives, gift cards, cut fabric.',
        },
      ],
    },
    {
      truths: ['You can return the Oak board within 30 days for a full refund.'],
      lies: ['You can return the Santoku kitchen knives within 30 days for a full refund.'],
    },
  )
})
