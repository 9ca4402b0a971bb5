import { describe } from 'vitest'
import { tells } from './telling.ts'

const HEATERS = [
  { sku: 'HM-BX3', title: 'Brimlane BX3 heater', price_usd: 39.5, power_w: 1500, cover_sqft: 200 },
  {
    sku: 'HM-BX3P',
    title: 'Brimlane BX3 Plus heater',
    price_usd: 59.5,
    power_w: 2200,
    cover_sqft: 250,
  },
]

describe('what something is set against, without its unit', () => {
  tells(
    { records: { catalog: HEATERS }, said: 'how much more does the Plus heat?' },
    {
      truths: [
        'The Plus covers 250 sq ft against 200 for the BX3.',
        'The Plus draws 2,200 W against 1,500 for the BX3.',
        'The Plus covers 250 sq ft against 200 for the BX3, so 50 sq ft more, and costs $20.00 more at $59.50.',
      ],
      lies: [
        'The Plus covers 200 sq ft against 250 for the BX3.',
        'The Plus covers 250 sq ft against 200 for the BX3, so 50 sq ft more, and costs $30.00 more at $59.50.',
      ],
    },
  )
})

describe('the end of the range of a size that a key is named for', () => {
  tells(
    {
      records: {
        catalog: [
          {
            product: 'Fell gilet',
            colour: 'moss',
            price: '£60',
            sizes: {
              S: { chest_cm: '86-92', qty: 3 },
              M: { chest_cm: '93-99', qty: 0 },
              L: { chest_cm: '100-106', qty: 1 },
            },
          },
        ],
      },
      said: 'my chest is 93 cm, gilet in moss, which size?',
    },
    {
      truths: [
        'The S goes up to 92 cm.',
        'The S stops at 92 cm.',
        'The L starts from 100 cm.',
        'The M is for 93 to 99 cm.',
      ],
      lies: [
        'The S goes up to 99 cm.',
        'The M goes up to 92 cm.',
        'The S goes up to 95 cm.',
        'The L is for 93 to 99 cm.',
      ],
    },
  )
})

describe('what something is of is denied something, and not its amount', () => {
  tells(
    {
      records: {
        orders: [{ ref: 'T-1', label: '9.80', insurance: '4.20', currency: 'GBP', total: '52.00' }],
      },
      policies: [
        {
          id: 'returns',
          title: 'Returns',
          text: 'We refund the price of the goods. The return label and the insurance are not refunded.',
        },
      ],
      said: 'what do I get back for T-1?',
    },
    {
      truths: [
        "The £4.20 insurance isn't refunded.",
        "I'm afraid the £9.80 label can't be refunded.",
        '4.20英镑的保险费不退。',
      ],
      lies: ["The £6.20 insurance isn't refunded.", '6.20英镑的保险费不退。'],
    },
  )
})

describe('what was tried says nothing of what a clause allows', () => {
  tells(
    {
      records: { orders: [{ pnr: 'K1', flight: 'BQ 12', dep: '2026-08-22T06:20' }] },
      policies: [
        {
          id: 'pets',
          title: 'Pets',
          text: 'A pet can be added to a booking free of charge. If the system cannot add it within 24 hours of departure, hand over to the pet desk.',
        },
      ],
      said: 'add my cat to the six twenty tomorrow',
      now: '2026-08-21T22:31:00-04:00',
    },
    {
      truths: ['I tried to add the pet to the six twenty flight.'],
      lies: ['I have added the pet to the seven forty flight.'],
    },
  )
})
