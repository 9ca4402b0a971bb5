import type { VerdictStatus } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, type Scene, type Told } from './judging.ts'

type Row = readonly [draft: string, told: Told, status: VerdictStatus]

function hold(name: string, scene: Omit<Scene, 'draft'>, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', async (draft, told, status) => {
      const [claim] = await judged({ ...scene, draft }, [told])
      expect(claim?.verdict?.status).toBe(status)
    })
  })
}

const policy = (id: string, title: string, text: string) => ({ documents: [{ id, title, text }] })
const now = '2026-05-20T12:00:00+00:00'

const pottery = policy(
  'pottery',
  'Kiln & Clay: Returns',
  'Returns. Pots may be returned within 30 days of delivery. Hosted workshops, gift cards and engraved mugs are final sale.\n\nDiscounts. Students get 10% off. Discounts do not add up: the highest applies.',
)

hold(
  'a clause that refuses what is spoken of',
  { ...pottery, said: ['The personalised mug is a bit small. Refund?'] },
  [
    [
      'Send it back within 30 days of delivery.',
      { quote: '30 days', kind: 'return-policy' },
      'unsupported',
    ],
  ],
)

hold('and one that does not', { ...pottery, said: ['The brown pot is a bit small. Refund?'] }, [
  [
    'Send it back within 30 days of delivery.',
    { quote: '30 days', kind: 'return-policy' },
    'supported',
  ],
])

hold('discounts on top of one another', { ...pottery, said: ['I am a student. What off?'] }, [
  ['You get another 10% off as a student.', { quote: '10%', kind: 'discount' }, 'unsupported'],
  [
    "Discounts aren't combined.",
    { quote: "aren't combined", kind: 'discount', value: null },
    'supported',
  ],
])

const lens = policy(
  'lens',
  'Iris Optics: Fees',
  'Opened lenses: 15% of the price is kept, capped at $60. Late returns: 5% of the price, at least $20.',
)

hold(
  'the most that a share comes to',
  { ...lens, said: ['I opened the $900 lens. What do you keep?'] },
  [['We keep 15%, which is $135.', { quote: '$135', kind: 'fee' }, 'unsupported']],
)

const harbour = policy(
  'harbour',
  'Harbour Sailing: Cancelling',
  'Cancelling a trip\nMore than 48 hours before the start: free. From 48 to 12 hours: $30. Less than 12 hours: $80.',
)

for (const [said, right, wrong] of [
  ['My trip is in 20 hours. What does it cost to cancel?', '$30', '$80'],
  ['There are 5 hours left until my trip. What does cancelling cost?', '$80', '$30'],
] as const)
  hold(said, { ...harbour, said: [said], now }, [
    [`Cancelling now costs ${right}.`, { quote: right, kind: 'fee' }, 'supported'],
    [`Cancelling now costs ${wrong}.`, { quote: wrong, kind: 'fee' }, 'unsupported'],
  ])

const appliances = policy(
  'appliances',
  '青禾电器售后政策',
  '保修（自购买之日起）\n- 电机：2年\n- 滤网、电源线：6个月\n退货\n已拆封的滤网不支持退货。以分期方式付款的，分期手续费不予退还。来回邮费由买家承担。',
)

hold('过了期限的保修', { ...appliances, said: ['电源线坏了，买了八个月了'], now }, [
  [
    '电源线还在保修期内。',
    { quote: '电源线还在保修期内', kind: 'warranty', value: null },
    'contradicted',
  ],
])

hold('同一个意思的话', { ...appliances, said: ['我分期买的，手续费退吗'], now }, [
  [
    '分期手续费是退不了的。',
    { quote: '分期手续费是退不了的', kind: 'refund', value: null },
    'supported',
  ],
  [
    '分期手续费也一并返还。',
    { quote: '分期手续费也一并返还', kind: 'refund', value: null },
    'unsupported',
  ],
])

test('no text upsets it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((u) => String.fromCharCode(...u)),
      async (text) => {
        const draft = `A fee of $30 applies. ${text}`
        const scene = { ...policy('x', text, `Fees: $30. ${text}`), said: [text], now, draft }
        const [claim] = await judged(scene, [{ quote: '$30', kind: 'fee' }])
        expect(claim?.verdict).toBeDefined()
      },
    ),
    { numRuns: 25 },
  )
})
