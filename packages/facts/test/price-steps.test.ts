import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a rule in steps, and the time between two moments', () => {
  tells(
    {
      records: {
        orders: [
          {
            ticket: 'TZ-4',
            train: 'IC 77',
            due: '2026-05-03T15:40+02:00',
            arrived: '2026-05-03T18:05+02:00',
            distance_km: 640,
            passengers: 2,
          },
        ],
      },
      policies: [
        {
          id: 'delays',
          title: 'Delay compensation',
          text: 'For arrivals 2 hours or more late for which we are responsible: EUR 20 per passenger up to 300 km, EUR 45 from 300 to 1,200 km, EUR 70 beyond. Paid within 10 days.',
        },
      ],
      said: 'we were hours late on IC 77, what are we owed?',
      now: '2026-05-05T10:00:00+02:00',
    },
    {
      truths: [
        'IC 77 arrived 2 hours and 25 minutes late.',
        'As the distance is 640 km, you are each due €45.',
        'You are each due €45.',
      ],
      lies: [
        'IC 77 arrived 3 hours and 25 minutes late.',
        'As the distance is 640 km, you are each due €70.',
        'You are each due €20.',
      ],
    },
  )
  tells(
    {
      records: { 订单: [{ 单号: 'K-20', 路程: '18公里', 金额: '56.00' }] },
      policies: [
        { id: 'km', title: '上门费', text: '上门费：10公里以内30元，10到25公里50元，再远80元。' },
      ],
      said: 'K-20的上门费多少',
    },
    {
      truths: ['路程18公里，上门费50元。'],
      lies: ['路程18公里，上门费30元。', '路程18公里，上门费80元。'],
    },
  )
})

describe('figures with a hyphen in a name', () => {
  tells(
    {
      records: {
        catalog: [
          {
            sku: 'R-L',
            title: 'Ridge guitar strings 10-46, long scale',
            fits_in: [25, 26],
            price: '$9.50',
          },
          {
            sku: 'R-S',
            title: 'Ridge guitar strings 10-46, short scale',
            fits_in: [23, 24],
            price: '$8.90',
          },
        ],
      },
      said: 'my scale is 24 inches, which Ridge set?',
    },
    {
      truths: ["You'll want the short-scale Ridge 10-46, which costs $8.90."],
      lies: ["You'll want the short-scale Ridge 10-46, which costs $9.50."],
    },
  )
})
