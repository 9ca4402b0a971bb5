import type { VerdictStatus } from '@vouchsafe/core'
import { compilePolicy, type Term } from '@vouchsafe/facts'
import type { Value } from '@vouchsafe/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

function termsOf(text: string, title = ''): readonly Term[] {
  return compilePolicy({ id: 'p', text, title }).terms
}

/** Topic, outcomes and conditions of each term, in short. */
function brief(text: string, title = ''): readonly string[] {
  return termsOf(text, title).map(({ topic, outcomes, conditions }) => {
    const decides = outcomes.map((outcome) => {
      if (outcome.aspect === 'allowed') return outcome.is ? 'yes' : 'no'
      if (outcome.aspect === 'payer') return `${outcome.is} pays`
      if (outcome.aspect === 'count') return `${outcome.value} times`
      if (outcome.aspect === 'fee' || outcome.aspect === 'refund') {
        const { value } = outcome
        return `${outcome.aspect} ${value.of === 'share' ? `${value.percent}%` : value.amount}`
      }
      const value = outcome.value as Value
      const plain = value.type === 'range' ? value.high : value
      return plain?.type === 'duration'
        ? `${outcome.aspect} ${plain.value} ${plain.unit}`
        : outcome.aspect
    })
    const when = conditions.map((condition) => {
      const not = condition.not === true ? 'not ' : ''
      if (condition.about === 'state') return `${not}${condition.is}`
      if (condition.about === 'goods') return `${not}${condition.is}`
      if (condition.about !== 'time') return condition.about
      const { least, most, side, event } = condition
      return `${least === undefined ? '' : least / 3600}-${most === undefined ? '' : most / 3600}h ${side} ${event}`
    })
    return `${topic}: ${decides.join(', ')}${when.length > 0 ? ` if ${[...new Set(when)].join(', ')}` : ''}`
  })
}

describe('a policy is taken apart into conditioned terms', () => {
  test('tiers of one sentence share what they count from', () => {
    expect(brief('出发前72小时以上退订：收10%；出发前24-72小时：收30%；24小时内：不退。')).toEqual([
      'cancel: fee 10% if 72-h before departure',
      'cancel: fee 30% if 24-72h before departure',
      'cancel: refund 0%, no if -24h before departure',
    ])
  })

  test('a window, a fee and the goods that they are for', () => {
    expect(
      brief(
        'Opened drones may be returned within 15 days of delivery with a 15% restocking fee, deducted from the refund. Unopened: no fee.',
      ),
    ).toEqual([
      'return: window 15 day, fee 15%, yes if opened, electronics, drone, -360h after delivery',
      'return: fee 0% if sealed',
    ])
  })

  test('a heading gives the topic, and is no topic of its own event', () => {
    expect(brief('30 days from delivery.', 'Returns')).toEqual([
      'return: window 30 day if -720h after delivery',
    ])
  })

  test('what is excluded is refused', () => {
    expect(brief('食品拆封后不支持无理由退货。')).toEqual(['return: no if opened, mind, food'])
  })

  test('who pays for sending back', () => {
    expect(brief('无理由退货的，运费由买家承担。质量问题退货，来回运费由本店承担。')).toEqual([
      expect.stringContaining('customer pays'),
      expect.stringContaining('shop pays'),
    ])
  })

  test('a table: the row is a condition of its cells', () => {
    const text =
      '| Tier | Return window |\n| --- | --- |\n| Gold members | 60 days |\n| Guests | 14 days |'
    expect(brief(text)).toEqual([
      expect.stringMatching(/window 60 day if gold/),
      expect.stringMatching(/window 14 day/),
    ])
  })
})

describe('laws of the compiled form', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 400 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          '退货',
          '7天',
          '内',
          '，',
          '。',
          '不支持',
          'return',
          ' within ',
          '30 days',
          ' of delivery',
          '. ',
          '| ',
          '\n',
          '# ',
          '15%',
          'fee',
          '拆封',
          ' unless ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('a term keeps its place, and its conditions lie in the text', () => {
    fc.assert(
      fc.property(text, (prose) => {
        for (const { span, quote, conditions } of termsOf(prose)) {
          expect(prose.slice(span.start, span.end)).toBe(quote)
          for (const { start, end } of conditions) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(prose.length)
            expect(start).toBeLessThanOrEqual(end)
          }
        }
      }),
    )
  })

  test('the compiled form is JSON, and the same each time', () => {
    fc.assert(
      fc.property(text, (prose) => {
        const policy = compilePolicy({ id: 'p', text: prose })
        expect(JSON.parse(JSON.stringify(policy))).toEqual(policy)
        expect(compilePolicy({ id: 'p', text: prose })).toEqual(policy)
      }),
    )
  })
})

/** A draft, the words of the claim's value, and what becomes of it. */
type Row = readonly [draft: string, told: Told, status: VerdictStatus]

function hold(name: string, scene: Omit<Scene, 'draft'>, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (draft, told, status) => {
      const [claim] = await judged({ ...scene, draft }, [told])
      expect(claim?.verdict?.status).toBe(status)
    })
  })
}

const tour = {
  documents: [
    {
      id: 'tour',
      title: 'Cancelling a tour',
      text: 'More than 14 days before departure: 10% fee. 3 to 14 days before departure: 40% fee. Less than 3 days before departure: no refund.',
    },
  ],
  now: '2026-05-01T09:00:00Z',
}

hold(
  'the tier that the case is in',
  {
    ...tour,
    records: [
      { bookingId: 'TR-5521', departsAt: '2026-05-08T09:00:00Z', total: 800, currency: 'USD' },
    ],
    said: ['I want to cancel TR-5521. What will it cost?'],
  },
  [
    ['Cancelling now carries a 40% fee.', { quote: '40%', kind: 'fee' }, 'supported'],
    ['Cancelling now carries a 10% fee.', { quote: '10%', kind: 'fee' }, 'contradicted'],
    ['If you cancel now, the fee is $320.', { quote: '$320', kind: 'fee' }, 'supported'],
    ['If you cancel now, you get $480 back.', { quote: '$480', kind: 'refund' }, 'supported'],
    ['If you cancel now, you get $720 back.', { quote: '$720', kind: 'refund' }, 'contradicted'],
  ],
)

const drones = {
  documents: [
    {
      id: 'r',
      title: 'Returns',
      text: 'Unopened items can be returned within 30 days of delivery. Opened drones and cameras may be returned within 15 days of delivery with a 15% restocking fee, deducted from the refund.',
    },
  ],
  now: '2026-08-18T12:00:00Z',
}

hold(
  'opened goods',
  {
    ...drones,
    records: [
      {
        orderId: 'DR-9093',
        item: 'SkyHop 3 drone',
        opened: true,
        paid: { total: 499, currency: 'USD' },
        delivered: '2026-08-09',
      },
    ],
    said: ['I want to return DR-9093. I opened it.'],
  },
  [
    [
      "Send it back and you'll get $424.15 back.",
      { quote: '$424.15', kind: 'refund' },
      'supported',
    ],
    [
      "Send it back and you'll get the full $499.00.",
      { quote: '$499.00', kind: 'refund' },
      'contradicted',
    ],
  ],
)

hold(
  'a window that is over',
  {
    ...drones,
    records: [{ orderId: 'DR-9094', item: 'Tripod', opened: false, delivered: '2026-06-01' }],
    said: ['Can I still return DR-9094?'],
  },
  [
    [
      'Yes, you can still return it.',
      { quote: 'Yes', kind: 'return-policy', value: null },
      'contradicted',
    ],
    [
      'Sorry, it can no longer be returned.',
      { quote: 'Sorry', kind: 'return-policy', value: null, more: { polarity: 'negated' } },
      'supported',
    ],
  ],
)

hold(
  'a tier that nothing tells',
  {
    documents: [
      {
        id: 'm',
        title: 'Returns',
        text: 'You can return items within 30 days of delivery. Gold members can return items within 60 days of delivery.',
      },
    ],
    said: ['How long do I have to return something?'],
    now: '2026-08-18T12:00:00Z',
  },
  [
    [
      'You can return it within 60 days of delivery.',
      { quote: '60 days', kind: 'return-policy' },
      'unsupported',
    ],
    [
      'Gold members can return it within 60 days of delivery.',
      { quote: '60 days', kind: 'return-policy' },
      'supported',
    ],
  ],
)
