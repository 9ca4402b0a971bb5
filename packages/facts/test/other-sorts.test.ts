import { describe, expect, test } from 'vitest'
import { replyTo, tells } from './telling.ts'

describe('a number of pieces is not held against a measure, nor an amount against a number', () => {
  const jeans = {
    style: 'QUARRY',
    name: 'Quarry jeans',
    colour: 'Slate',
    price_gbp: '64.00',
    variants: [
      { size: '30S', leg_in: 30, qty: 4 },
      { size: '30L', leg_in: 34, qty: 0 },
      { size: '32S', leg_in: 30, qty: 9 },
    ],
  }
  tells(
    { records: { catalog: [jeans] }, said: 'Quarry jeans, 30 waist and a 30 leg?' },
    {
      truths: [
        'The 30S has the 30-inch leg and we have four left in slate, at £64.00.',
        'There are nine of the 32S, at £64.00.',
      ],
      lies: [
        'The 30S has the 30-inch leg and we have six left in slate, at £64.00.',
        'We have four of the 30L, at £64.00.',
        'The 30S has the 32-inch leg, at £64.00.',
      ],
    },
  )

  const paddles = [
    { sku: 'OAR', title: 'Reed oar', lengths: [{ length_cm: 210, usd: 89, on_hand: 5 }] },
    { sku: 'VEST', title: 'Reed vest', lengths: [{ length_cm: 60, usd: 49, on_hand: 2 }] },
  ]
  tells(
    { records: { catalog: paddles }, said: 'What is the Reed oar, and have you any?' },
    {
      truths: ['We have five of the Reed oar on hand at $89.00 each.'],
      lies: ['We have five of the Reed oar on hand at $98.00 each.'],
    },
  )
})

describe('the one that the sentence before describes by its values', () => {
  const bags = {
    handle: 'day-pack',
    title: 'Day pack, waxed cotton',
    options: [
      { volume_l: 12, eur: '48.00', qty: 6 },
      { volume_l: 18, eur: '56.00', qty: 3 },
      { volume_l: 25, eur: '63.00', qty: 0 },
    ],
  }
  tells(
    { records: { catalog: [bags] }, said: 'I need a day pack of about 20 litres' },
    {
      truths: ["The 18 L one is closest, and it's €56.00. We have three left."],
      lies: [
        "The 18 L one is closest, and it's €56.00. We have six left.",
        "The 18 L one is closest, and it's €63.00. We have three left.",
      ],
    },
  )
})

describe('a better-fitting field is no rival where its own value is told as well', () => {
  const feed = {
    sku: 'ALPACA',
    title: 'Meadow alpaca mix, 15 kg',
    price: '31.50',
    currency: 'EUR',
    daily_ration: [
      { animal_kg: 40, g: 350 },
      { animal_kg: 60, g: 480 },
      { animal_kg: 80, g: 610 },
    ],
  }
  tells(
    { records: { catalog: [feed] }, said: 'How much of the Meadow mix for a 60 kg animal?' },
    {
      truths: ['The guide for a 60 kg animal is 480 g a day.'],
      lies: ['The guide for a 60 kg animal is 530 g a day.'],
    },
  )
  const lamp = {
    sku: 'LMP',
    name: 'Corvo lamp',
    price: { now: '84.00', rrp: '109.00', lowest_30d: '92.00', currency: 'EUR' },
  }
  tells(
    { records: { catalog: [lamp] }, said: 'Is the Corvo lamp really reduced?' },
    {
      truths: [
        'The Corvo lamp is €84.00. The lowest price in the last 30 days was €92.00; the €109.00 is only the recommended retail price.',
      ],
      lies: ['The Corvo lamp is €84.00. The lowest price in the last 30 days was €87.00.'],
    },
  )
})

describe('pence, gaps and days without a year', () => {
  const tariffs = [
    { tariff: 'Flow', unit_rate_p: 21.3, standing_p_day: 48 },
    { tariff: 'Anchor', unit_rate_p: 25.8, standing_p_day: 48 },
  ]
  tells(
    { records: { catalog: tariffs }, said: 'Flow or Anchor?' },
    {
      truths: ['Flow is 21.3p per kWh, 4.5p below Anchor at 25.8p.'],
      lies: [
        'Flow is 21.3p per kWh, 5.5p below Anchor at 25.8p.',
        'Flow is 21.3p per kWh, 4.5p below Anchor at 26.8p.',
      ],
    },
  )
  const order = { ref: 'LD-40177', item: 'Fell jacket', delivered_on: '2026-05-11' }
  tells(
    {
      records: { orders: [order] },
      policies: [
        {
          id: 'back',
          title: 'Sending back',
          text: 'Clothing may be returned within 45 days of delivery.',
        },
      ],
      said: 'Can I still return the Fell jacket?',
      now: '2026-06-20T10:00:00+01:00',
    },
    {
      truths: ["There's still time: 45 days from 11 May takes you to 25 June."],
      lies: ["There's still time: 45 days from 11 May takes you to 30 June."],
    },
  )
})

test('a field named for what ships in so many days holds no inches', async () => {
  const records = { catalog: [{ sku: 'B', name: 'Bench', ships_in: 3, seat_in: 18 }] }
  const { claims } = await replyTo(
    { records, said: 'The Bench?' },
    'The Bench has an 18-inch seat.',
  )
  expect(claims.map(({ verdict }) => verdict?.status)).toContain('supported')
})
