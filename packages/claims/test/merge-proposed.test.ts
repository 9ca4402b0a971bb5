import type { NewClaim, ProposedClaim, Turn } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeProposed } from '../src/merge-proposed.ts'
import { sentence } from './render.ts'

const turn: Turn = {
  conversationId: 'c',
  messages: [],
  now: '2026-03-02T10:00:00Z',
  locale: 'en-US',
}
const TEXT = 'The Aurora costs $20, and order #W1234 is blue.'
const START = 100

function merge(
  items: readonly Partial<ProposedClaim>[],
  {
    text = TEXT,
    known = [],
    before = [],
  }: {
    readonly text?: string
    readonly known?: readonly NewClaim[]
    readonly before?: readonly string[]
  } = {},
) {
  const proposed = items.map((item) => ({ kind: 'other', ...item }) as ProposedClaim)
  const sentences = before.map((each) => sentence(each))
  return mergeProposed(proposed, sentence(text, START), known, { turn, sentences })
}

function known(quote: string, more: Partial<NewClaim> = {}): NewClaim {
  const start = START + TEXT.indexOf(quote)
  return {
    kind: 'other',
    start,
    end: start + quote.length,
    polarity: 'affirmed',
    certainty: 'asserted',
    ...more,
  }
}
const span = (quote: string) => {
  const start = START + TEXT.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('a proposed claim', () => {
  test('stands where its quotes stand, with its value typed', () => {
    const item = {
      quote: 'The Aurora costs $20',
      kind: 'price' as const,
      value: '$20',
      attribute: ' Price ',
      subject: 'Aurora',
      negated: true,
      certainty: 'hedged' as const,
    }
    expect(merge([item])).toEqual({
      claims: [
        {
          kind: 'price',
          ...span('The Aurora costs $20'),
          polarity: 'negated',
          certainty: 'hedged',
          attribute: 'price',
          value: { type: 'money', value: 20, currency: 'USD' },
          valueSpan: span('$20'),
          subject: { ...span('Aurora'), text: 'aurora', by: 'name' },
        },
      ],
      findings: [],
    })
  })

  test('leaves out what it does not tell', () => {
    const item = { quote: 'is blue', value: null, attribute: ' ', subject: null }
    expect(merge([item as never]).claims).toEqual([
      { kind: 'other', ...span('is blue'), polarity: 'affirmed', certainty: 'asserted' },
    ])
  })

  test.each([
    ['$20', { type: 'money', value: 20, currency: 'USD' }],
    ['blue', { type: 'text', value: 'blue' }],
    ['costs $20', { type: 'text', value: 'costs $20' }],
    ['#W1234', { type: 'identifier', value: 'W1234' }],
  ])('%s is typed as a whole, or words', (value, typed) => {
    expect(merge([{ quote: TEXT, value }]).claims[0]?.value).toEqual(typed)
  })

  test('about a code is about a code', () => {
    const [claim] = merge([{ quote: 'is blue', subject: '#W1234' }]).claims
    expect(claim?.subject).toEqual({ ...span('#W1234'), text: '#w1234', by: 'identifier' })
  })

  test('about something of an earlier sentence has no place for it here', () => {
    const item = { quote: 'is blue', subject: 'Vega' }
    const { claims, findings } = merge([item], { before: ['This is Vega.'] })
    expect(findings).toEqual([])
    expect(claims[0]?.subject).toBeUndefined()
    expect(merge([item], { before: ['This is it.'] }).claims).toEqual([])
  })
})

describe('what is left out', () => {
  test.each([
    ['a quote that is not there', { quote: 'is red' }],
    ['a value outside of its quote', { quote: 'is blue', value: '$20' }],
    ['a subject that nobody named', { quote: 'is blue', subject: 'Vega' }],
  ])('%s, with a note', (_, item) => {
    const { claims, findings } = merge([item, { quote: 'is blue' }])
    expect(claims.length).toBe(1)
    expect(findings).toEqual([
      {
        code: 'claims/not-checked.quote',
        action: 'note',
        message:
          'The model named words that the draft does not hold; what it made of them was left out (1).',
        span: { start: START, end: START + TEXT.length },
      },
    ])
  })

  test('what is known already, without one', () => {
    const of20 = known('costs $20', { valueSpan: span('$20') })
    for (const [item, each] of [
      [{ quote: 'costs $20', value: '$20' }, of20],
      [{ quote: 'costs $20', value: '20' }, of20],
      [{ quote: 'is blue' }, known('order #W1234 is blue')],
    ] as const)
      expect(merge([item], { known: [each] })).toEqual({ claims: [], findings: [] })
  })

  test('and not what another claim beside it says', () => {
    const of20 = known('costs $20', { valueSpan: span('$20') })
    for (const [item, each] of [
      [{ quote: 'is blue', value: 'blue' }, of20],
      [{ quote: 'is blue', kind: 'attribute' as const }, known('is blue')],
      [{ quote: 'is blue' }, known('is blue', { presumed: true })],
      [{ quote: 'is blue' }, known('The Aurora')],
    ] as const)
      expect(merge([item], { known: [each] }).claims.length).toBe(1)
  })
})

test('the same words are told at each of their places, and no oftener', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), (places, told) => {
      const text = Array.from({ length: places }, () => 'dim').join(' and ')
      const items = Array.from({ length: told }, () => ({ quote: 'dim', value: 'dim' }))
      const { claims, findings } = merge(items, { text })
      expect(claims.length).toBe(Math.min(places, told))
      expect(new Set(claims.map(({ start }) => start)).size).toBe(claims.length)
      expect(findings).toEqual([])
    }),
  )
})
