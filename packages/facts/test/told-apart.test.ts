import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

async function status(scene: Scene, told: readonly Told[]): Promise<string> {
  const [claim] = await judged(scene, told)
  return claim?.verdict?.status ?? 'none'
}

const ADDONS = [
  {
    name: 'Plan',
    addons: [
      { gb: 5, price: '£4' },
      { gb: 10, price: '£6' },
    ],
  },
]

describe('a sentence that goes from record to record', () => {
  const draft = 'If you need it, 5 GB more is £4 and 10 GB is £6.'
  test.each([
    ['£4', '5 GB', '10 GB', '£6'],
    ['£6', '5 GB', '£4', '10 GB'],
  ])('mixes none: %s', async (...quotes) => {
    expect(
      await status(
        { records: ADDONS, draft },
        quotes.map((quote) => ({ quote })),
      ),
    ).toBe('supported')
  })

  test('and mixes two where a part of it does', async () => {
    const told = [{ quote: '£6' }, { quote: '5 GB' }]
    expect(await status({ records: ADDONS, draft: '5 GB more is £6.' }, told)).toBe('contradicted')
  })
})

describe('amounts in small units', () => {
  const records = [{ event: 'EV-1', total: '£640.00', keptPence: 32000, unit_p_kwh: 23.4 }]
  test.each([
    ['£320.00 of the £640.00 is kept for EV-1.', '£320.00', 'supported'],
    ['£320.00 of the £640.00 is kept for EV-1.', '£640.00', 'supported'],
    ['£640.00 is kept for EV-1.', '£640.00', 'contradicted'],
    ['You pay 23.4p a kWh on EV-1.', '23.4p', 'supported'],
    ['You pay 24.3p a kWh on EV-1.', '24.3p', 'contradicted'],
  ])('%s (%s): %s', async (draft, quote, expected) => {
    expect(await status({ records, draft }, [{ quote, kind: 'price' }])).toBe(expected)
  })
})

test('words with a number in them are no amount', async () => {
  const records = [{ order: 'K-3', item: 'Engraved pen', engraving: 'J.R. 2026', price: '£34' }]
  const draft = 'A new one is £34 with free engraving.'
  expect(await status({ records, draft }, [{ quote: '£34', kind: 'price' }])).toBe('supported')
})

test('a term for something else says nothing against what a record states', async () => {
  const scene = {
    records: [{ tour: 'Seal island boat trip', duration: '90 minutes' }],
    documents: [
      {
        id: 'boat',
        title: 'Boat trips',
        text: 'Cancel up to 48 hours before sailing for a full refund.',
      },
    ],
    draft: 'The trip lasts an hour and a half.',
  }
  const told = [{ quote: 'an hour and a half', kind: 'attribute', attribute: 'duration' }] as const
  expect(await status(scene, told)).toBe('supported')
})

describe('a row told by several verbs', () => {
  const scene = {
    records: {
      trips: [
        { dep: '16:15', fare: 14, seats: 3 },
        { dep: '19:30', fare: 19.5, seats: 12 },
      ],
    },
  }
  test.each([
    ['The 19:30 has 12 seats and costs €19.50.', '€19.50', 'supported'],
    ['The 16:15 has 3 seats and costs €19.50.', '€19.50', 'contradicted'],
  ])('%s', async (draft, quote, expected) => {
    const told = [{ quote, kind: 'price' as const }, { quote: draft.slice(4, 9) }]
    expect(await status({ ...scene, draft }, told)).toBe(expected)
  })
})

describe('a day of which the month is told before', () => {
  const scene = {
    records: [{ sub: 'CF-31', next: '2026-07-27' }],
    now: '2026-07-22T11:00:00+01:00',
  }
  test.each([
    ['Your next box is on the 27th.', 'the 27th', 'supported'],
    ['Your next box is on the 28th.', 'the 28th', 'contradicted'],
  ])('%s', async (draft, quote, expected) => {
    const said = { quote, kind: 'order-detail' as const, attribute: 'next' }
    expect(await status({ ...scene, draft: `CF-31: ${draft}` }, [said])).toBe(expected)
  })
})

test('a line in the answer of a tool is told with those beside it', async () => {
  const scene = {
    calls: [
      {
        name: 'bike_spaces',
        result: '08:05 -> 1 bike space left; 11:40 -> 3 bike spaces left; 17:15 -> full',
      },
    ],
    draft: 'The 11:40 still has 3, while the 17:15 has none.',
  }
  expect(await status(scene, [{ quote: '17:15' }, { quote: '11:40' }])).toBe('supported')
})

test('when a line is open stands behind its number', async () => {
  const scene = {
    records: [{ desk: 'Harbour desk', phone: '(206) 555-0118, 7 AM-6 PM daily' }],
    draft: 'The Harbour desk line is open from 7 AM.',
  }
  const told = [{ quote: 'from 7 AM', kind: 'hours' as const }]
  expect(await status(scene, told)).toBe('supported')
})

test('an amount under the name of a charge is charged', async () => {
  const records = [
    { hotel: 'Casa', city_tax: { amount: 2.4, per: 'night' }, sauna_fee: { amount: 0 } },
  ]
  const flag = { kind: 'fee' as const, value: { type: 'flag' as const } }
  const draft = "At Casa there's city tax."
  expect(
    await status({ records, draft }, [
      { quote: "there's city tax", attribute: 'city tax', ...flag },
    ]),
  ).toBe('supported')
})

describe('a number that is part of what one of several records tells', () => {
  const records = [
    {
      no: 'PK-1',
      parcels: [
        { content: 'Kettle', arrived: '2026-07-02' },
        { content: 'Mixing bowl 4 pieces', state: 'on its way', eta: '2026-07-05' },
      ],
    },
  ]
  const now = '2026-07-03T10:00:00Z'
  test.each([
    ['The kettle came on 2 July; the bowl 4 pieces are on the way.', '4 pieces', 'supported'],
    ['The kettle came on 2 July; the bowl 6 pieces are on the way.', '6 pieces', 'unsupported'],
  ])('%s', async (draft, quote, expected) => {
    expect(await status({ records, draft, now }, [{ quote }, { quote: '2 July' }])).toBe(expected)
  })
})
