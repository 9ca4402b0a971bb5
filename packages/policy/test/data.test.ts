import type { Claim, ClaimValue, Message, Verdict } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { claimData, sentenceData, verdictData, worstVerdict } from '../src/claim-data.ts'
import { consentOf } from '../src/consent.ts'
import { foldId, idsOf, pastCalls, RecordIndex } from '../src/records.ts'

const bare: Claim = {
  id: 'c1',
  kind: 'price',
  start: 0,
  end: 4,
  polarity: 'affirmed',
  certainty: 'asserted',
}

describe('what rules see of a claim', () => {
  test('is what it says, and nothing of what it does not say', () => {
    expect(claimData(bare, 'Text')).toEqual({
      id: 'c1',
      kind: 'price',
      quote: 'Text',
      isNegated: false,
      polarity: 'affirmed',
      certainty: 'asserted',
      inQuestion: false,
    })
    const full = claimData(
      {
        ...bare,
        polarity: 'negated',
        inQuestion: true,
        attribute: 'weight',
        subject: { text: 'the lamp', by: 'name' },
        bound: 'at-most',
        act: 'cancel',
        tense: 'done',
      } as unknown as Claim,
      'Text',
    )
    expect(full).toMatchObject({
      isNegated: true,
      inQuestion: true,
      attribute: 'weight',
      subject: 'the lamp',
      subjectBy: 'name',
      bound: 'at-most',
      act: 'cancel',
      tense: 'done',
    })
  })

  test.each<[ClaimValue, object]>([
    [{ type: 'number', value: 3 }, { number: 3 }],
    [{ type: 'ordinal', value: 2 }, { number: 2 }],
    [{ type: 'percent', value: 20 }, { percent: 20 }],
    [
      { type: 'percent', value: 20, role: 'off' },
      { percent: 20, role: 'off' },
    ],
    [{ type: 'money', value: 5, currency: null }, { amount: 5 }],
    [
      { type: 'money', value: 5, currency: 'EUR' },
      { amount: 5, currency: 'EUR', money: { amount: 5, currency: 'EUR' } },
    ],
    [
      { type: 'duration', value: 3, unit: 'day', seconds: 259_200 },
      { seconds: 259_200, hours: 72, days: 3, business: false },
    ],
    [
      { type: 'duration', value: 1, unit: 'day', seconds: 86_400, business: true },
      { seconds: 86_400, hours: 24, days: 1, business: true },
    ],
    [
      { type: 'quantity', value: 2, unit: 'kg', dimension: 'mass', base: 2000 },
      { number: 2, unit: 'kg', dimension: 'mass', base: 2000 },
    ],
    [{ type: 'date', weekday: 1 }, {}],
    [{ type: 'date', iso: '2026-03-02' }, { date: '2026-03-02' }],
    [
      {
        type: 'datetime',
        date: { type: 'date', iso: '2026-03-02' },
        time: { type: 'time', hour: 9, minute: 30 },
      },
      { date: '2026-03-02' },
    ],
    [
      {
        type: 'datetime',
        date: { type: 'date', month: 3 },
        time: { type: 'time', hour: 9, minute: 30 },
      },
      {},
    ],
    [
      { type: 'time', hour: 9, minute: 30 },
      { hour: 9, minute: 30 },
    ],
    [{ type: 'flag' }, {}],
    [{ type: 'text', value: 'oak' }, { text: 'oak' }],
  ])('of the value %j is %j', (value, data) => {
    const { type, ...rest } = claimData({ ...bare, value }, '')
    expect(type).toBe(value.type)
    expect(rest).toEqual({ ...claimData(bare, ''), ...data })
  })

  test('of a range is its ends, and as far as it goes', () => {
    const low = { type: 'number', value: 3 } as const
    const high = { type: 'number', value: 5 } as const
    const of = (ends: { readonly low?: typeof low; readonly high?: typeof high }) =>
      claimData(
        { ...bare, value: { type: 'range', lowInclusive: true, highInclusive: true, ...ends } },
        '',
      )
    expect(of({ low, high })).toMatchObject({
      type: 'range',
      low: { number: 3 },
      high: { number: 5 },
      number: 5,
    })
    expect(of({ low })).toMatchObject({ low: { number: 3 }, number: 3 })
    expect(of({ low })).not.toHaveProperty('high')
    expect(of({ high })).not.toHaveProperty('low')
  })
})

const verdict = (status: Verdict['status'], more: Partial<Verdict> = {}): Verdict => ({
  claim: 'c1',
  status,
  reason: 'Because.',
  evidence: [],
  ...more,
})

describe('what rules see of verdicts', () => {
  test('the worst one counts, in any order', () => {
    const statuses = ['contradicted', 'conflicting', 'stale', 'unsupported', 'supported'] as const
    for (const [index, worst] of statuses.entries()) {
      const verdicts = statuses.slice(index).map((status) => verdict(status))
      expect(worstVerdict(verdicts)?.status).toBe(worst)
      expect(worstVerdict(verdicts.toReversed())?.status).toBe(worst)
    }
    expect(worstVerdict([])).toBe(undefined)
  })

  test('evidence counts if it supports', () => {
    expect(verdictData(verdict('supported'))).toEqual({
      status: 'supported',
      reason: 'Because.',
      earlierTurn: false,
      evidence: 0,
      sources: [],
      hasRecord: false,
      isDerived: false,
    })
    const source = (id: string, pointer?: string) => ({ id, ...(pointer && { pointer }) })
    const mentions = verdict('supported', {
      evidence: [
        {
          relation: 'mentions',
          source: source('a', '/0'),
          derivation: { formula: '1' } as never,
        },
        { relation: 'supports', source: source('b') },
        { relation: 'supports', source: source('b') },
      ],
    })
    expect(verdictData(mentions)).toMatchObject({
      evidence: 3,
      sources: ['b'],
      hasRecord: false,
      isDerived: false,
    })
    const supports = verdict('contradicted', {
      earlierTurn: true,
      right: '129 EUR',
      evidence: [
        {
          relation: 'supports',
          source: source('a', '/0'),
          derivation: { formula: '1' } as never,
        },
      ],
    } as Partial<Verdict>)
    expect(verdictData(supports)).toMatchObject({
      earlierTurn: true,
      right: '129 EUR',
      hasRecord: true,
      isDerived: true,
    })
  })

  test('a sentence is supported if all its claims are, and it has some', () => {
    const sentence = { text: 'Text', index: 3 }
    const of = (...statuses: readonly Verdict['status'][]) =>
      sentenceData(
        sentence,
        statuses.map((status) => ({
          claim: bare,
          verdict: verdict(status, {
            evidence: [{ relation: 'supports', source: { id: status } }],
          }),
        })),
      )
    expect(of()).toEqual({
      text: 'Text',
      index: 3,
      kinds: [],
      supportedKinds: [],
      sources: [],
      isSupported: false,
    })
    expect(of('supported', 'supported')).toMatchObject({
      kinds: ['price'],
      supportedKinds: ['price'],
      sources: ['supported'],
      isSupported: true,
    })
    expect(of('supported', 'stale')).toMatchObject({ isSupported: false, sources: ['supported'] })
    expect(of('stale')).toMatchObject({ kinds: ['price'], supportedKinds: [], sources: [] })
    expect(sentenceData(sentence, [{ claim: bare, verdict: undefined }])).toMatchObject({
      isSupported: false,
    })
  })
})

const asked = (id: string): Message => ({
  role: 'assistant',
  content: '',
  toolCalls: [{ id, name: 'get', arguments: {} }],
})
const answered = (content: string, more: Partial<Message> = {}): Message => ({
  role: 'tool',
  toolCallId: 'x',
  content,
  ...more,
})

describe('calls of a conversation', () => {
  test.each<[string, Message | undefined, object]>([
    ['that nobody answered', undefined, { ok: false, result: undefined }],
    ['with a record', answered(' {"a":1}'), { ok: true, result: { a: 1 } }],
    ['with a list', answered('[1]'), { ok: true, result: [1] }],
    ['with a short text', answered(' Done. '), { ok: true, result: 'Done.' }],
    ['with 200 characters', answered('x'.repeat(200)), { ok: true, result: 'x'.repeat(200) }],
    ['with prose', answered('x'.repeat(201)), { ok: true, result: undefined }],
    ['with broken JSON', answered('{"a":'), { ok: true, result: undefined }],
    ['that the tool says failed', answered('Done.', { ok: false }), { ok: false, result: 'Done.' }],
    ['with an error in words', answered('Error: no such order'), { ok: false }],
    ['with an error further on', answered('No error.'), { ok: true }],
    ['with a word that begins so', answered('Errors are fixed.'), { ok: true }],
    ['with an error in a record', answered('{"error":"x"}'), { ok: false }],
    ['with a record that says so', answered('{"ok":false}'), { ok: false }],
    ['with a record that says well', answered('{"ok":true}'), { ok: true }],
  ])('%s', (_, answer, expected) => {
    expect(pastCalls([asked('x'), ...(answer ? [answer] : [])])).toMatchObject([
      { id: 'x', name: 'get', ...expected },
    ])
  })

  test('a result belongs to the call that it names', () => {
    expect(pastCalls([asked('y'), answered('1')])).toMatchObject([{ id: 'y', ok: false }])
  })
})

describe('records by their identifiers', () => {
  test.each<[unknown, string | undefined]>([
    ['#W123', 'w123'],
    [' w123 ', 'w123'],
    [123, '123'],
    ['#', undefined],
    ['  ', undefined],
    [null, undefined],
    [true, undefined],
    [{}, undefined],
  ])('%j is known as %j', (value, id) => {
    expect(foldId(value)).toBe(id)
  })

  test('are found in any depth, the latest first, by name if one is given', () => {
    const early = { orderId: 'A1', status: 'open' }
    const late = { order_id: '#a1', status: 'shipped' }
    const other = { customerId: 'A1' }
    const index = new RecordIndex([{ orders: [early] }, [[late]], other, null, 7])
    expect(index.find('a1')).toEqual([other, late, early])
    expect(index.find('A1', 'order-id')).toEqual([late, early])
    expect(index.find('A1', 'sku')).toEqual([])
    expect(index.find('A2')).toEqual([])
    expect(index.find(null)).toEqual([])
  })

  test('are not looked for deeper than eight levels', () => {
    const nested = (depth: number) => {
      let node: unknown = { id: 'deep' }
      for (let level = 0; level < depth; level += 1) node = [node]
      return new RecordIndex([node]).find('deep').length
    }
    expect([nested(8), nested(9)]).toEqual([1, 0])
  })

  test('are named by a call’s arguments', () => {
    expect(idsOf({ orderId: 'A', item_ids: ['B', 'C'], note: 'D', id: 7 })).toEqual([
      ['orderId', 'A'],
      ['item_ids', 'B'],
      ['item_ids', 'C'],
      ['id', 7],
    ])
    expect(idsOf(['orderId'])).toEqual([])
    expect(idsOf(null)).toEqual([])
  })
})

describe('consent in a conversation', () => {
  const says = (content: string): Message => ({ role: 'user', content })
  test.each<[string, readonly Message[], string]>([
    ['nobody has spoken', [], 'none'],
    ['only the agent has', [{ role: 'assistant', content: 'Hello.' }], 'none'],
    ['the customer agreed', [says('No.'), says('Yes, please.')], 'confirmed'],
    [
      'the agent asked after that',
      [says('Yes.'), { role: 'assistant', content: 'Sure?' }],
      'pending',
    ],
    ['the agent said nothing', [says('Yes.'), { role: 'assistant', content: ' ' }], 'confirmed'],
    [
      'the agent only called a tool',
      [says('Yes.'), { ...asked('x'), content: 'One moment.' }],
      'confirmed',
    ],
    ['a tool answered', [says('Yes.'), asked('x'), answered('Done.')], 'confirmed'],
  ])('%s', (_, messages, expected) => {
    expect(consentOf(messages)).toBe(expected)
  })
})
