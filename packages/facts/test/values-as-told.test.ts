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
