import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('values as replies write them', () => {
  tells(
    {
      said: 'How fast is Velo?',
      records: {
        plans: [
          { plan: 'Velo', down_mbps: 300, up_mbps: 40 },
          { plan: 'Giga', down_mbps: 1000, up_mbps: 100 },
        ],
      },
    },
    {
      truths: [
        'Velo gives you 300 Mb/s down and 40 Mb/s up.',
        'Velo is 300 Mbit/s down.',
        'Giga does 1 Gb/s down.',
      ],
      lies: ['Velo gives you 400 Mb/s down.', 'Giga does 2 Gb/s down.'],
    },
  )
  tells(
    {
      said: 'Can the Brisa dish go in the oven?',
      records: { catalog: [{ name: 'Brisa dish', oven_max_c: 230, freezer_min_c: -20 }] },
    },
    {
      truths: ['The Brisa dish takes 230 °C in the oven and -20 °C in the freezer.'],
      lies: ['The Brisa dish takes 275 °C in the oven.'],
    },
  )
  tells(
    {
      said: 'How big is the Lund shelf?',
      records: {
        catalog: [{ name: 'Lund shelf', size_mm: { width: 800, height: 1900, depth: 300 } }],
      },
    },
    {
      truths: ['The Lund shelf is 80 cm wide and 1.9 m tall.'],
      lies: ['The Lund shelf is 90 cm wide.'],
    },
  )
  tells(
    {
      said: 'Which factor has the Sol cream?',
      records: { catalog: [{ name: 'Sol cream', spf: 50, ml: 40 }] },
    },
    { truths: ['Sol has SPF 50.', 'The Sol cream is SPF 50.'], lies: ['The Sol cream is SPF 30.'] },
  )
  tells(
    {
      said: 'How long am I still tied in?',
      records: {
        contracts: [
          {
            plan: 'Gym Flex',
            ends: '2026-09-30',
            full_months_left: 6,
            monthly: 29,
            currency: 'GBP',
          },
        ],
      },
    },
    {
      truths: ['You have 6 full months left at £29.00.', 'There are six full months left on it.'],
      lies: ['You have 4 full months left at £29.00.'],
    },
  )
  tells(
    {
      said: 'What slots are there on Saturday?',
      records: {
        slots: [
          { day: '2026-05-09', start: '10:00', end: '12:00', fee: '0.00', currency: 'GBP' },
          { day: '2026-05-09', start: '16:00', end: '18:00', fee: '2.50', currency: 'GBP' },
        ],
      },
    },
    {
      truths: [
        'I have the 10 to 12 slot free of charge or the 4 to 6 slot for £2.50.',
        'The 10-12 window is free.',
      ],
      lies: ['The 11 to 1 slot is free.', 'I have 5 to 7 PM for £2.50.'],
    },
  )
  tells(
    {
      said: 'How do I reset the H9, and how warm may I wash its cover?',
      records: { catalog: [{ name: 'H9 router', reset_hold_seconds: 10, cover_wash_c: 30 }] },
    },
    {
      truths: [
        'Unplug it for a full 60 seconds, then plug it back in.',
        'Please hold the reset button for ten seconds.',
        'Wait five minutes and send me the numbers.',
        'Try moving it two metres away from the oven.',
        'Take your time and let me know tomorrow.',
        'Start with two evenings a week.',
        'Wash the cover at 30 °C.',
      ],
      lies: ['Wash the cover at 60 °C.'],
    },
  )
})

describe('what a number or a time is of', () => {
  tells(
    {
      said: 'Is 4pm too late today?',
      now: '2026-05-06T10:00:00Z',
      records: { today: { opens: '09:00', last_entry: '16:30', closes: '17:30' } },
    },
    {
      truths: [
        'Last entry is at 16:30 and we close at 17:30.',
        'The last entry today is at 4:30 pm.',
        'We open at 9 and close at 5:30 pm today.',
      ],
      lies: ['Last entry is at 17:00.', 'The last entry is at 17:30.', 'We close at 18:00 today.'],
    },
  )
  tells(
    {
      said: 'Can I talk to somebody real?',
      now: '2026-03-07T19:30:00Z',
      records: {
        contacts: { staff: { 'mon-fri': '08:30-18:00', sat: '09:00-13:00', sun: 'closed' } },
      },
    },
    {
      truths: [
        'The team is back on Monday at 8:30.',
        'My colleagues are off now and back on Monday at half past eight in the morning.',
      ],
      lies: ['The team is back on Monday at nine in the morning.'],
    },
  )
  tells(
    {
      said: 'Is the Ridge boot in stock in a 10 or 11?',
      records: {
        catalog: [
          {
            name: 'Ridge boot',
            price_usd: 134.95,
            sizes: [
              { us: 10, on_hand: 2 },
              { us: 10.5, on_hand: 0 },
              { us: 11, on_hand: 4 },
            ],
          },
        ],
      },
    },
    {
      truths: [
        'There are 4 pairs of the 11 in stock at $134.95.',
        'The 10.5 is sold out, but the 11 is available.',
        'We have two pairs left in a 10.',
        'We have 4 pairs of the 11 left.',
      ],
      lies: [
        'The 10.5 is in stock.',
        'There are 6 pairs of the 11 in stock.',
        'The 11 is sold out.',
      ],
    },
  )
  tells(
    {
      said: '登山靴42码还有吗',
      records: {
        catalog: [
          {
            名称: '登山靴',
            sizes: [
              { 尺码: 41, 库存: 3 },
              { 尺码: 42, 库存: 0 },
            ],
          },
        ],
      },
    },
    { truths: ['登山靴42码没货了，41码有货。'], lies: ['登山靴42码有货。', '登山靴41码没货了。'] },
  )
  tells(
    {
      said: 'When are tulips sent?',
      policies: [
        {
          id: 'bare',
          title: 'Bulbs',
          text: 'Bulbs are sent in October. We email before dispatch.',
        },
      ],
    },
    {
      truths: ["You'll have an email beforehand.", "We'll email you before dispatch."],
      lies: ["You'll get a phone call beforehand.", "We'll text you before dispatch."],
    },
  )
  tells(
    {
      said: 'Please send the invoice for HR-1 to books@orchard.example',
      records: { orders: [{ order: 'HR-1', status: 'returned' }] },
    },
    {
      truths: ['The invoice for HR-1 goes to books@orchard.example.'],
      lies: [
        'The invoice for HR-1 goes to book@orchard.example.',
        'Write to us at books@orchard.example.',
      ],
    },
  )
  tells(
    {
      said: 'What is the number of the repair desk?',
      records: { contacts: { repair_desk: { phone: '615-555-0128' } } },
    },
    {
      truths: ['The repair desk is at six one five, five five five, zero one two eight.'],
      lies: ['The repair desk is at six one five, five five five, zero one two nine.'],
    },
  )
  tells(
    {
      said: 'Till when can I add things to my order?',
      now: '2026-08-21T21:20:00Z',
      records: {
        orders: [{ id: 'FC-3', slot: { day: '2026-08-22', start: '09:00', end: '11:00' } }],
      },
      policies: [
        {
          id: 'edits',
          title: 'Changing your basket',
          text: 'Slots starting before noon: until 11 PM the night before. Slots starting at noon or later: until 8 AM on the day.',
        },
      ],
    },
    {
      truths: [
        'You can add things until 11 PM tonight.',
        'You can change it until eleven tonight.',
      ],
      lies: ['You can add things until 10 PM tonight.'],
    },
  )
  tells(
    {
      said: 'Do the pads fit my Varo?',
      records: { catalog: [{ part: 'BP-1', fits: [{ model: 'Varo II', years: '2014-2018' }] }] },
    },
    {
      truths: ['They fit the Varo II built 2014 to 2018.'],
      lies: ['They fit the Varo II built 2012 to 2018.'],
    },
  )
  tells(
    {
      said: 'Is the lamp any good?',
      records: { catalog: [{ name: 'Mono lamp', reviews: { n: 212, average: 4.4 } }] },
    },
    {
      truths: ['212 buyers give the Mono lamp 4.4 on average.'],
      lies: ['312 buyers give the Mono lamp 4.4 on average.'],
    },
  )
})

describe('a certificate is in the record, or it is not', () => {
  tells(
    {
      said: 'Is the Dormi sleep bag certified organic?',
      records: {
        catalog: [
          {
            name: 'Dormi sleep bag',
            material: { outer: 'cotton, conventional' },
            labels: ['OEKO-TEX Standard 100'],
          },
        ],
      },
    },
    {
      truths: ['The Dormi sleep bag carries the OEKO-TEX Standard 100 label.'],
      lies: [
        'The Dormi sleep bag is GOTS-certified.',
        'Yes, the Dormi is made of GOTS-certified organic cotton.',
        'The Dormi sleep bag is certified by the Soil Association.',
      ],
    },
  )
})
