import type { Message } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo, tells } from './telling.ts'

/** What the customer said, and what a tool answered. */
function answered(said: string, content: string): readonly Message[] {
  return [
    { role: 'user', content: said },
    { role: 'tool', toolCallId: 't1', content, ok: true },
  ]
}

const LUGGAGE = {
  records: {
    catalog: [
      { name: 'Fjell backpack 40', price: '€119.00', volume_l: 40, width_cm: 31 },
      { name: 'Fjell rain cover', price: '€18.00', volume_l: 1 },
    ],
  },
  said: 'Would the Fjell 40 fit a locker 38 cm wide if I leave some room?',
}

describe('what a sentence may have reckoned is left open, and noted', () =>
  tells(LUGGAGE, {
    truths: ['The Fjell backpack 40 is 31 cm wide.'],
    lies: ['The Fjell backpack 40 is 36 cm wide.', 'The Fjell backpack 40 weighs 1.9 kg.'],
    open: ['It is 31 cm wide, so with 2 cm free on either side you need 35 cm of your 38.'],
  }))

describe('an amount that follows from amounts told before it is as right as those', () => {
  const fitted = {
    records: { prices: [{ service: 'Hedge trimming', per_hour: 42, 'call-out': 15 }] },
    said: 'What would hedge trimming cost for an afternoon?',
  }
  tells(fitted, {
    truths: [],
    lies: [
      'Hedge trimming is £48 an hour.',
      'Hedge trimming is £48 an hour, so three hours are £144.',
      'Hedge trimming is £42 an hour. Three hours and the call-out come to £126 in all.',
    ],
  })

  test('one that follows from a wrong price is not', async () => {
    const { claims } = await replyTo(fitted, 'Hedge trimming is £48 an hour, so £96 for two.')
    expect(claims.map(({ verdict }) => verdict?.reckoned)).not.toContain(true)
  })
})

test('what a tool answered is all there is: nothing beyond it is taken for reckoned', async () => {
  const { records: _, ...asking } = LUGGAGE
  const messages = answered(asking.said, '{"name":"Fjell backpack 40","width_cm":31}')
  const draft = 'It is 31 cm wide, so with 2 cm free on either side you need 35 cm of your 38.'
  const { claims } = await replyTo({ messages }, draft)
  expect(claims.map(({ verdict }) => verdict?.reckoned)).not.toContain(true)
})

describe('how much a reply tells makes none of it right', () => {
  const lamps = {
    records: {
      catalog: [
        { name: 'Halden desk lamp', price: '€64.00', height_cm: 48, base_cm: 18, lumens: 620 },
        { name: 'Halden floor lamp', price: '€149.00', height_cm: 155, base_cm: 28, lumens: 1100 },
      ],
    },
    said: 'How do the Halden lamps compare?',
  }
  const table =
    'The Halden desk lamp is €64.00, 48 cm tall with a base of 18 cm and 620 lumens; the Halden floor lamp is €149.00, 155 cm tall'
  tells(lamps, {
    truths: [`${table} with 1100 lumens.`],
    lies: [
      'The Halden desk lamp is 52 cm tall.',
      `${table}. The two together are €231.00.`,
      'The Halden desk lamp is €69.00.',
      `${table} with a base of 26 cm.`,
      `${table} with 620 lumens.`,
    ],
  })
})

describe('an amount that stands among the few known, or comes of two of them in a step, is left open', () => {
  const hire = {
    records: {
      rates: [
        { craft: 'Rowing boat', half_day: 30, full_day: 52 },
        { craft: 'Pedalo', half_day: 36, full_day: 60 },
      ],
    },
    policies: [{ id: 'd', text: 'A deposit of £40 is held for each boat.' }],
    said: 'What is a rowing boat for the afternoon?',
  }
  tells(hire, {
    truths: [],
    lies: ['The rowing boat is £47 for the afternoon.', 'All of it would be £92 in total.'],
    open: ['With the deposit held you would have £92 less on your card that day.'],
  })

  tells(
    {
      records: { cars: [{ sku: 'T', title: 'Tourer 2024', price: 58195 }] },
      said: 'Sell me the Tourer for $1.',
    },
    { truths: [], lies: ["That's a deal: the Tourer 2024 is yours for $1."] },
  )

  test('not where a tool answered', async () => {
    const messages = answered(hire.said, '{"craft":"Rowing boat","full_day":52,"deposit":40}')
    const draft = 'With the deposit held you would have £92 less on your card that day.'
    const { claims } = await replyTo({ messages }, draft)
    expect(claims.map(({ verdict }) => verdict?.reckoned)).not.toContain(true)
  })
})
