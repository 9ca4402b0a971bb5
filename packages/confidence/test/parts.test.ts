import {
  abstentionPoints,
  abstentionScore,
  agreementOf,
  auroc,
  bootstrap,
  CONFIDENCE_WORDING,
  combineSignals,
  confidence,
  decideOn,
  emergencyStop,
  errorUpperBound,
  expectedCalibrationError,
  freshnessOf,
  placeTokens,
  readCalibration,
  readRecords,
  reliability,
  waitingText,
} from '@vouchsafe/confidence'
import {
  type Claim,
  type Guard,
  type Json,
  memoryStore,
  type NewClaim,
  type Store,
  systemClock,
  type Turn,
  vouchsafe,
} from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { binomialAtMost } from '../src/binomial.ts'
import { countContacts } from '../src/contacts.ts'
import { thresholdsOf } from '../src/decision.ts'
import { isHandoverCall, meetingOf, obstructionIn } from '../src/handover.ts'
import { applyIsotonic, fitIsotonic } from '../src/isotonic.ts'
import { applyLogistic, fitLogistic } from '../src/logistic.ts'
import { handoffPacket, promisesIn, readPromises } from '../src/packet.ts'
import { latestWords } from '../src/triggers.ts'

const HOUR = 3_600_000

describe('contacts within a day', () => {
  const at = (hours: number) =>
    new Date(Date.parse('2026-03-02T00:00:00Z') + hours * HOUR).toISOString()
  const contact = (store: Store, conversation: string, hours: number, customer = 'u1') =>
    countContacts(store, { customer, conversation, now: at(hours) })

  test('are counted by conversation, not by turn', async () => {
    const store = memoryStore(systemClock)
    expect(await contact(store, 'a', 0)).toBe(1)
    expect(await contact(store, 'a', 1)).toBe(1)
    expect(await contact(store, 'b', 2)).toBe(2)
    expect(await contact(store, 'a', 3)).toBe(2)
    expect(await contact(store, 'a', 3, 'u2')).toBe(1)
  })

  test('are forgotten after 24 hours, to the minute', async () => {
    const store = memoryStore(systemClock)
    await contact(store, 'a', 0)
    expect(await contact(store, 'b', 24 - 1 / 60)).toBe(2)
    expect(await contact(store, 'c', 24)).toBe(2)
    expect(await contact(store, 'd', 100)).toBe(1)
  })

  test('a contact lasts as long as its latest turn', async () => {
    const store = memoryStore(systemClock)
    await contact(store, 'a', 0)
    await contact(store, 'a', 20)
    expect(await contact(store, 'b', 40)).toBe(2)
  })

  test('no more than fifty are kept', async () => {
    const store = memoryStore(systemClock)
    let count = 0
    for (let each = 0; each < 60; each++) count = await contact(store, `c${each}`, each / 10)
    expect(count).toBe(50)
    const kept = await store.get('confidence:contacts:u1')
    expect(kept?.value).toHaveLength(50)
    expect(kept?.value).toContainEqual(['c10', Date.parse(at(1))])
    expect(kept?.value).not.toContainEqual(['c9', Date.parse(at(0.9))])
  })

  test('what another program left in their place counts as none', async () => {
    for (const left of ['x', 7, { a: 1 }, [1, 'x', ['a'], ['a', 'b'], [1, 2], null]] as const) {
      const store = memoryStore(systemClock)
      await store.set('confidence:contacts:u1', left as Json)
      expect(await contact(store, 'a', 0)).toBe(1)
    }
  })

  test('another process that was quicker is waited for, eight times', async () => {
    const inner = memoryStore(systemClock)
    let tries = 0
    const busy = (lost: number): Store => ({
      ...inner,
      get: (key) => inner.get(key),
      compareAndSet: async (...given) => {
        tries += 1
        return tries > lost ? inner.compareAndSet(...given) : false
      },
    })
    expect(await contact(busy(7), 'a', 0)).toBe(1)
    expect(tries).toBe(8)
    tries = 0
    // Nothing was noted of b: what others noted is told.
    expect(await contact(busy(100), 'b', 1)).toBe(1)
    expect(tries).toBe(8)
  })
})

describe('the emergency stop', () => {
  test('adds and takes back kinds, and leaves the rest', async () => {
    const store = memoryStore(systemClock)
    const stop = emergencyStop(store, { shop: 's' })
    expect(await stop.state()).toEqual({ all: false, kinds: [] })
    await stop.stop({ kinds: ['price', 'refund'] })
    await stop.stop({ kinds: ['price', 'stock'] })
    expect(new Set((await stop.state()).kinds)).toEqual(new Set(['price', 'refund', 'stock']))
    await stop.resume({ kinds: ['price'] })
    expect(new Set((await stop.state()).kinds)).toEqual(new Set(['refund', 'stock']))
    await stop.stop()
    expect((await stop.state()).all).toBe(true)
    await stop.resume({ kinds: ['stock'] })
    expect(await stop.state()).toEqual({ all: true, kinds: ['refund'] })
    await stop.resume()
    expect(await stop.state()).toEqual({ all: false, kinds: [] })
  })

  test('of all shops is one of each, not the other way round', async () => {
    const store = memoryStore(systemClock)
    await emergencyStop(store, { shop: 'a' }).stop({ kinds: ['price'] })
    expect(await emergencyStop(store).state()).toEqual({ all: false, kinds: [] })
    expect(await emergencyStop(store, { shop: 'b' }).state()).toEqual({ all: false, kinds: [] })
    await emergencyStop(store).stop({ kinds: ['price', 'stock'] })
    expect(await emergencyStop(store, { shop: 'a' }).state()).toEqual({
      all: false,
      kinds: ['price', 'stock'],
    })
    await emergencyStop(store, { shop: 'a' }).resume()
    expect((await emergencyStop(store, { shop: 'a' }).state()).kinds).toEqual(['price', 'stock'])
  })

  test('refuses a kind that is none', async () => {
    const stop = emergencyStop(memoryStore(systemClock))
    await expect(stop.stop({ kinds: ['price', 'mood' as 'price'] })).rejects.toThrow(
      'kinds: expected some of',
    )
  })

  test('of which half can be read is a stop of everything', async () => {
    for (const left of [
      null,
      7,
      [],
      {},
      { all: true },
      { kinds: [] },
      { all: 'no', kinds: [] },
      { all: false, kinds: 'x' },
    ]) {
      const store = memoryStore(systemClock)
      await store.set('confidence:stop', left as Json)
      expect(await emergencyStop(store).state()).toEqual({ all: true, kinds: [] })
    }
    const store = memoryStore(systemClock)
    await store.set('confidence:stop', { all: false, kinds: ['price', 'nonsense'] })
    expect(await emergencyStop(store).state()).toEqual({ all: false, kinds: ['price'] })
  })

  test('is tried sixteen times against other processes, and then fails loudly', async () => {
    const inner = memoryStore(systemClock)
    let tries = 0
    const busy = (lost: number): Store => ({
      ...inner,
      compareAndSet: async (...given) => {
        tries += 1
        return tries > lost ? inner.compareAndSet(...given) : false
      },
    })
    await emergencyStop(busy(15)).stop()
    expect(tries).toBe(16)
    expect((await emergencyStop(inner).state()).all).toBe(true)
    tries = 0
    await expect(emergencyStop(busy(16)).stop()).rejects.toThrow('could not be written')
  })
})

const sentence = (text: string) => ({
  text,
  start: 0,
  end: text.length,
  locate: (span: { readonly start: number; readonly end: number }) => span,
})
const sentences = (...texts: readonly string[]) => texts.map(sentence) as never
const call = (name: string) => ({ id: '1', name, arguments: {} })

describe('whether a draft brings in a person', () => {
  test.each([
    ['transfer_to_human', true],
    ['transferToHuman', true],
    ['escalate', true],
    ['TRANSFER_TO_AGENT', true],
    ['get_order', false],
    ['transfer_money', false],
  ])('a call of %s: %s', (name, expected) => {
    expect(isHandoverCall(call(name) as never)).toBe(expected)
  })

  test('a call does, whatever is said; a condition undoes it', () => {
    expect(meetingOf(sentences('在的'), [call('transfer_to_human')] as never)).toBe('met')
    expect(meetingOf(sentences('在的'), [call('get_order')] as never)).toBe('ignored')
    expect(meetingOf(sentences('在的'), [])).toBe('ignored')
    expect(meetingOf(sentences('好的', '正在为您转接人工客服'), [])).toBe('met')
    const obstructed = sentences('好的。', '转人工之前，请您先描述一下具体问题。')
    expect(meetingOf(obstructed, [call('transfer_to_human')] as never)).toBe('obstructed')
  })

  test('a refusal that says when somebody is there is none', () => {
    expect(obstructionIn(sentences('人工客服已下班，明天9:00上线后会联系您。'))).toBeUndefined()
    const text = 'Before I can connect you, please tell me your order number.'
    const found = obstructionIn(sentences('Sure.', text))
    expect(found).toBeDefined()
    expect(text.slice(found?.start, found?.end)).toMatch(/^Before I can connect/)
  })
})

const user = (content: string) => ({ role: 'user', content }) as const
const assistant = (content: string) => ({ role: 'assistant', content }) as const

describe('what the customer wants', () => {
  test.each([
    [
      [user('a'), user('b')],
      ['a', 'b'],
    ],
    [
      [user('a'), assistant('x'), user('b'), user('c')],
      ['b', 'c'],
    ],
    [
      [user('a'), assistant(' \n'), user('b')],
      ['a', 'b'],
    ],
    [[user('a'), user('b'), assistant('x')], ['b']],
    [[assistant('x')], []],
    [[], []],
  ] as const)('of %j is %j', (messages, expected) => {
    expect(latestWords({ messages } as never)).toEqual(expected)
  })
})

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  start: 0,
  end: 2,
  kind: 'commitment',
  polarity: 'affirmed',
  certainty: 'asserted',
  ...more,
})

describe('the packet', () => {
  test('holds what was promised, of the four kinds that promise', () => {
    const kinds = ['commitment', 'action', 'refund', 'discount', 'price', 'stock'] as const
    expect(
      promisesIn(
        kinds.map((kind) => claim({ kind })),
        '补发一件',
      ).map(({ kind }) => kind),
    ).toEqual(kinds.slice(0, 4))
    expect(promisesIn([claim({ polarity: 'negated' })], '补发')).toEqual([])
    expect(promisesIn([claim({ presumed: true })], '补发')).toEqual([])
    const verdict = { claim: 'c1', status: 'supported', evidence: [], reason: '' } as const
    expect(promisesIn([{ ...claim(), verdict }], '补发一件')).toEqual([
      { quote: '补发', kind: 'commitment', verdict: 'supported' },
    ])
    expect(promisesIn([claim()], '补发一件')).toEqual([{ quote: '补发', kind: 'commitment' }])
  })

  test('reads kept promises, and nothing else that lies there', () => {
    expect(readPromises(undefined)).toEqual([])
    expect(readPromises({ quote: 'a', kind: 'refund' })).toEqual([])
    expect(
      readPromises([
        { quote: 'a', kind: 'refund' },
        { quote: 'b', kind: 'price' },
        { quote: 1, kind: 'refund' },
        { quote: 'c', kind: 2 },
        { quote: 'c' },
        { kind: 'refund' },
        null,
        'x',
        7,
      ]),
    ).toEqual([{ quote: 'a', kind: 'refund' }])
  })

  test('names the tools that were called, and whether they worked', () => {
    const calls = [
      { id: 't1', name: 'get_order', arguments: {} },
      { id: 't2', name: 'refund', arguments: {} },
    ]
    const turn: Turn = {
      conversationId: 'c',
      messages: [
        { role: 'system', content: 's' },
        user('少发'),
        { role: 'assistant', content: '', toolCalls: calls },
        { role: 'tool', toolCallId: 't2', content: '{}', ok: false },
        { role: 'tool', toolCallId: 't1', content: '{}' },
        { role: 'tool', name: 'stock', content: '{}', ok: true },
        { role: 'tool', toolCallId: 't9', content: '{}' },
      ],
    }
    const handoff = { conversationId: 'c', claims: [claim()] } as never
    const packet = handoffPacket({ handoff, turn })
    expect(packet.tried).toEqual([
      { tool: 'refund', ok: false },
      { tool: 'get_order', ok: true },
      { tool: 'stock', ok: true },
      { tool: 'unknown', ok: true },
    ])
    expect(packet.transcript.map(({ role }) => role)).not.toContain('system')
    expect(packet.transcript).toHaveLength(6)
    expect(packet).toMatchObject({ wants: '少发', promised: [] })
    for (const key of ['availability', 'queue', 'now']) expect(packet).not.toHaveProperty(key)
  })

  test('holds promises of this draft behind those of earlier ones, and what is known of the wait', () => {
    const handoff = { conversationId: 'c', claims: [claim()] } as never
    const turn: Turn = {
      conversationId: 'c',
      messages: [user('a'), user('b')],
      now: '2026-03-02T10:00:00Z',
    }
    const earlier = { quote: '退款', kind: 'refund' } as const
    expect(
      handoffPacket({
        handoff,
        turn,
        messages: [user('<A>')],
        draft: '补发一件',
        promised: [earlier],
        availability: { open: false },
        queue: { ahead: 1 },
      }),
    ).toMatchObject({
      wants: '<A>',
      promised: [earlier, { quote: '补发', kind: 'commitment' }],
      transcript: [user('<A>')],
      availability: { open: false },
      queue: { ahead: 1 },
      now: '2026-03-02T10:00:00Z',
    })
  })
})

describe('agreement', () => {
  const said = (more: Partial<NewClaim> = {}): NewClaim => ({
    start: 0,
    end: 1,
    kind: 'price',
    polarity: 'affirmed',
    certainty: 'asserted',
    value: { type: 'money', value: 1, currency: 'CNY' },
    ...more,
  })
  const item = (text: string, by: 'name' | 'reference' = 'name') =>
    ({ subject: { text, by } }) as unknown as Partial<NewClaim>

  test.each<[string, Partial<NewClaim>, Partial<NewClaim>, number | undefined]>([
    ['the same', {}, {}, 1],
    ['another kind', {}, { kind: 'stock' }, undefined],
    ['another attribute', { attribute: 'price' }, { attribute: 'deposit' }, undefined],
    ['an attribute that one leaves out', { attribute: 'price' }, {}, 1],
    ['another act', { act: 'refund' as never }, { act: 'resend' as never }, undefined],
    ['another subject', item('A'), item('B'), undefined],
    ['the same subject', item('A'), item('A'), 1],
    ['a subject that one only points at', item('A'), item('it', 'reference'), 1],
    ['another polarity', {}, { polarity: 'negated' }, 0],
    ['another value', {}, { value: { type: 'money', value: 2, currency: 'CNY' } }, 0],
    ['fields in another order', {}, { value: { currency: 'CNY', value: 1, type: 'money' } }, 1],
    ['no value', {}, { value: undefined as never }, 0],
  ])('of claims with %s', (_name, one, other, expected) => {
    expect(agreementOf(said(one), [[said(other)]])).toBe(expected)
  })

  test('one claim of a draft that agrees is enough, and drafts that are silent do not count', () => {
    const other = said({ value: { type: 'money', value: 2, currency: 'CNY' } })
    expect(agreementOf(said(), [[other, said()], [other], [], [said({ kind: 'stock' })]])).toBe(0.5)
    const list = (...values: readonly number[]) => said({ value: values as never })
    expect(agreementOf(list(1, 2), [[list(2, 1)]])).toBe(0)
    expect(agreementOf(list(1, 2), [[list(1, 2)]])).toBe(1)
  })
})

describe('signals and decisions', () => {
  test('what has no weight does not count, what the application names counts once', () => {
    expect(combineSignals({ support: 1, retrieval: 0 }, { support: 1, retrieval: 0 })).toBe(1)
    expect(combineSignals({ support: 1 }, { support: -1 })).toBeUndefined()
    expect(combineSignals({ support: 0, own: { a: 1 } }, { support: 1 })).toBe(0.5)
    expect(combineSignals({ support: 0, own: { a: 1 } }, { support: 1, a: 3 })).toBe(0.75)
    expect(combineSignals({ support: -3 })).toBe(0)
    expect(combineSignals({ unheard: 1 } as never)).toBeUndefined()
    expect(combineSignals({ commonness: 1, stated: 0 })).toBe(0.5)
    expect(combineSignals({ support: 1, stated: 0 })).toBeCloseTo(4 / 4.5, 12)
    expect(combineSignals({ support: Number.NaN })).toBeUndefined()
  })

  test('freshness has no meaning without a half-life or dates', () => {
    expect(freshnessOf('2026-01-01', '2026-01-31', 0)).toBeUndefined()
    expect(freshnessOf('2026-01-01', 'now', 30)).toBeUndefined()
    expect(freshnessOf('2026-01-01T00:00:00Z', '2026-01-02T12:00:00Z', 1.5)).toBeCloseTo(0.5, 12)
    expect(freshnessOf('2026-01-01', '2026-03-02', 30)).toBeCloseTo(0.25, 12)
  })

  test('at a threshold the higher decision counts', () => {
    const thresholds = { answerAbove: 0.8, hedgeAbove: 0.5 }
    expect(decideOn(0.8, thresholds)).toBe('answer')
    expect(decideOn(0.7999, thresholds)).toBe('hedge')
    expect(decideOn(0.5, thresholds)).toBe('hedge')
    expect(decideOn(0.4999, thresholds)).toBe('handoff')
    expect(decideOn(0.4999, thresholds, { mayAsk: true })).toBe('ask')
    expect(decideOn(0.4999, thresholds, { mayAsk: false })).toBe('handoff')
    const kinds = { refund: { answerAbove: 0.9, hedgeAbove: 0.6 } }
    expect(thresholdsOf({ ...thresholds, kinds }, 'refund')).toBe(kinds.refund)
    expect(thresholdsOf({ ...thresholds, kinds }, 'price')).toMatchObject(thresholds)
    expect(thresholdsOf({ ...thresholds, kinds })).toMatchObject(thresholds)
    expect(thresholdsOf(thresholds, 'price')).toMatchObject(thresholds)
  })

  test.each([
    [0, 0],
    [0.5, -1],
    [0.75, -3],
    [0.9, -9],
  ])('a wrong answer at a target of %d costs %d', (t, points) => {
    expect(abstentionPoints('wrong', t)).toBeCloseTo(points, 9)
    expect(abstentionPoints('correct', t)).toBe(1)
    expect(abstentionPoints('abstained', t)).toBe(0)
    const outcomes = ['correct', 'wrong', 'abstained', 'abstained'] as const
    expect(abstentionScore(outcomes, t)).toBeCloseTo((1 + points) / 4, 9)
  })

  test('a target is a share below 1', () => {
    for (const t of [1, -0.1, Number.NaN])
      expect(() => abstentionPoints('wrong', t)).toThrow('t: expected a number from 0 to below 1')
    expect(abstentionScore([], 0.5)).toBeNull()
  })
})

describe('figures', () => {
  test('a score of 0, of 1 and on the edge of a row has its row', () => {
    const rows = reliability(
      [0, 0.5, 0.5, 0.999, 1].map((score, index) => ({ score, correct: index % 2 === 0 })),
      2,
    )
    expect(rows).toEqual([
      { from: 0, to: 0.5, count: 1, confidence: 0, accuracy: 1 },
      { from: 0.5, to: 1, count: 4, confidence: (0.5 + 0.5 + 0.999 + 1) / 4, accuracy: 0.5 },
    ])
    expect(reliability([{ score: -1, correct: true }], 2)[0]?.count).toBe(1)
    expect(reliability([])).toHaveLength(10)
    expect(expectedCalibrationError([])).toBeNull()
    expect(expectedCalibrationError([{ score: 0.75, correct: true }])).toBe(0.25)
  })

  test('ties count half', () => {
    const tied = (score: number, correct: boolean) => ({ score, correct })
    expect(auroc([tied(0.5, true), tied(0.5, false)])).toBe(0.5)
    expect(auroc([tied(0.5, true), tied(0.5, false), tied(0.1, false)])).toBe(0.75)
    expect(auroc([tied(0.1, false)])).toBeNull()
  })

  test('a bootstrap over one value is that value', () => {
    const records = [{ score: 1, correct: true }]
    const figure = (drawn: readonly unknown[]) => drawn.length
    const options = { random: () => 0.5, draws: 10 }
    expect(bootstrap(records, figure, options)).toEqual({ value: 1, low: 1, high: 1 })
    expect(bootstrap([], () => null, options)).toEqual({ value: null, low: null, high: null })
    expect(bootstrap(records, () => null, options)).toEqual({ value: null, low: null, high: null })
    // The draws in order, 0 to 99: the middle half lies from the 25th to the 75th.
    let next = 0
    const counted = bootstrap(records, () => next++, { random: () => 0, draws: 100, level: 0.5 })
    expect(counted).toMatchObject({ low: 25, high: 75 })
  })

  test('binomial tails at their ends', () => {
    expect(binomialAtMost(-1, 10, 0.5)).toBe(0)
    expect(binomialAtMost(10, 10, 0.5)).toBe(1)
    expect(binomialAtMost(3, 10, 0)).toBe(1)
    expect(binomialAtMost(3, 10, 1)).toBe(0)
    expect(binomialAtMost(0, 1, 0.3)).toBeCloseTo(0.7, 12)
    expect(binomialAtMost(1, 2, 0.3)).toBeCloseTo(0.91, 12)
    expect(errorUpperBound(0, 0, 0.05)).toBe(1)
    expect(errorUpperBound(0, 1, 0.05)).toBeCloseTo(0.95, 9)
    expect(errorUpperBound(1, 2, 0.05)).toBeCloseTo(Math.sqrt(0.95), 9)
  })

  test('isotonic steps pool what falls, and ties', () => {
    const records = [
      { score: 0.1, correct: false },
      { score: 0.2, correct: true },
      { score: 0.3, correct: false },
      { score: 0.3, correct: true },
      { score: 0.9, correct: true },
    ]
    expect(fitIsotonic(records)).toEqual([
      { from: 0.1, probability: 0 },
      { from: 0.2, probability: 2 / 3 },
      { from: 0.9, probability: 1 },
    ])
    expect(fitIsotonic([])).toEqual([])
    const steps = [
      { from: 0.2, probability: 0.1 },
      { from: 0.5, probability: 0.4 },
      { from: 0.8, probability: 0.9 },
    ]
    const applied = [0, 0.2, 0.49, 0.5, 0.79, 0.8, 1].map((score) => applyIsotonic(steps, score))
    expect(applied).toEqual([0.1, 0.1, 0.1, 0.4, 0.4, 0.9, 0.9])
    expect(applyIsotonic([], 0.3)).toBe(0.3)
  })

  test('a logistic fit finds the curve that drew the records, and is flat where it would fall', () => {
    const curve = { intercept: -2, slope: 5 }
    const records = Array.from({ length: 4000 }, (_, index) => {
      const score = (index % 40) / 40
      // Each score as often right as the curve says, to a hundredth.
      return { score, correct: Math.floor(index / 40) / 100 < applyLogistic(curve, score) }
    })
    const fit = fitLogistic(records)
    expect(fit.intercept).toBeCloseTo(-2, 0)
    expect(fit.slope).toBeCloseTo(5, 0)
    for (const score of [0, 0.25, 0.5, 0.75, 1])
      expect(applyLogistic(fit, score)).toBeCloseTo(applyLogistic(curve, score), 1)
    const falling = records.map(({ score, correct }) => ({ score, correct: !correct }))
    const flat = fitLogistic(falling)
    const right = falling.filter(({ correct }) => correct).length
    expect(flat.slope).toBe(0)
    expect(applyLogistic(flat, 0.3)).toBeCloseTo((right + 1) / (falling.length + 2), 9)
  })
})

test('thresholds may be the same, and a default gives way to what is given', () => {
  expect(confidence({ answerAbove: 0.5, hedgeAbove: 0.5 }).name).toBe('confidence')
  expect(confidence({ answerAbove: 0.3 }).name).toBe('confidence')
  const kinds = { refund: { answerAbove: 0.5, hedgeAbove: 0.5 } }
  expect(confidence({ kinds }).name).toBe('confidence')
  expect(() => confidence({ kinds: { refund: { answerAbove: 0.5, hedgeAbove: 0.6 } } })).toThrow(
    'kinds.refund.hedgeAbove: expected at most answerAbove',
  )
})

test('a language without words of its own is told in English', () => {
  expect(waitingText('fr', { open: false })).toBe(CONFIDENCE_WORDING.en?.closed)
  expect(waitingText('zh-TW', { open: false })).toBe(CONFIDENCE_WORDING.zh?.closed)
  expect(waitingText('toString', { open: false })).toBe(CONFIDENCE_WORDING.en?.closed)
})

test('tokens in bytes are laid over characters of every length', () => {
  const characters = [...'\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}']
  const text = characters.join('')
  let at = 0
  const tokens = characters.map((character, index) => ({
    token: '',
    bytes: [...new TextEncoder().encode(character)],
    logprob: -index,
  }))
  const expected = characters.map((character, index) => {
    const start = at
    at += character.length
    return { start, end: at, logprob: -index }
  })
  expect(placeTokens(text, tokens)).toEqual(expected)
})

describe('saved documents', () => {
  const document = {
    version: 1,
    date: '2026-03-02',
    digest: 'sha256:0',
    records: 300,
    correct: 200,
    fit: { method: 'logistic', intercept: 0, slope: 2 },
  }
  const issuesOf = (value: unknown) => {
    const read = readCalibration(value)
    return read.ok ? [] : read.issues.map(({ path }) => path)
  }

  test('a calibration is read if every field is what it should be', () => {
    expect(issuesOf(document)).toEqual([])
    const read = readCalibration(document)
    expect(read.ok && read.value.apply(0)).toBe(0.5)
    expect(read.ok && read.value.document).toEqual(document)
    expect(issuesOf({ ...document, records: 1.5 })).toEqual(['records'])
    expect(issuesOf({ ...document, digest: 7 })).toEqual(['digest'])
    expect(issuesOf({ ...document, fit: undefined })).toEqual(['fit.method'])
    expect(issuesOf({ ...document, fit: { method: 'logistic', intercept: 0, slope: -1 } })).toEqual(
      ['fit'],
    )
    expect(
      issuesOf({ ...document, fit: { method: 'logistic', intercept: '0', slope: 1 } }),
    ).toEqual(['fit'])
    expect(issuesOf({ ...document, fit: { method: 'logistic', intercept: 0 } })).toEqual(['fit'])
    expect(issuesOf('x')).toEqual([''])
  })

  test('steps must rise, and be probabilities', () => {
    const withSteps = (...steps: readonly (readonly [number | string, number])[]) =>
      issuesOf({
        ...document,
        fit: {
          method: 'isotonic',
          steps: steps.map(([from, probability]) => ({ from, probability })),
        },
      })
    expect(withSteps([0, 0.1], [0.5, 0.1], [0.6, 1])).toEqual([])
    expect(withSteps([0, 0])).toEqual([])
    for (const steps of [
      [],
      [
        [0, 0.2],
        [0, 0.3],
      ],
      [
        [0, 0.2],
        [0.5, 0.1],
      ],
      [
        [0.5, 0.1],
        [0.2, 0.3],
      ],
      [[0, -0.1]],
      [[0, 1.1]],
      [['0', 0.5]],
    ] as const)
      expect(withSteps(...(steps as readonly (readonly [number, number])[]))).toEqual(['fit.steps'])
    expect(issuesOf({ ...document, fit: { method: 'isotonic', steps: 'x' } })).toEqual([
      'fit.steps',
    ])
  })

  test('records are read up to both ends, and told by their place', () => {
    expect(
      readRecords([
        { score: 0, correct: false },
        { score: 1, correct: true },
      ]).ok,
    ).toBe(true)
    expect(readRecords({})).toEqual({
      ok: false,
      issues: [{ path: '', message: 'expected a list of records' }],
    })
    for (const record of [
      null,
      { score: '1', correct: true },
      { score: -0.1, correct: true },
      { correct: true },
    ])
      expect(readRecords([record])).toEqual({
        ok: false,
        issues: [{ path: '0.score', message: 'expected a number from 0 to 1' }],
      })
  })
})

describe('what is decided about claims', () => {
  const asked: Turn = {
    conversationId: 'c',
    messages: [user('?')],
    now: '2026-03-02T00:00:00Z',
  }
  const claims = (
    given: readonly (Partial<NewClaim> & { readonly status?: string; readonly asOf?: string })[],
    more: Partial<ReturnType<NonNullable<Guard['inspect']>>> = {},
  ): Guard => ({
    name: 'facts',
    inspect: (own) => ({
      claims: given.map(({ status: _status, asOf: _asOf, ...each }, index) => ({
        start: own.start + index,
        end: own.start + index + 1,
        kind: 'price',
        polarity: 'affirmed',
        certainty: 'asserted',
        ...each,
      })),
      verdicts: given.flatMap(({ status, asOf }, index) =>
        status === undefined
          ? []
          : [
              {
                claim: `c${index + 1}`,
                status: status as 'supported',
                evidence: [
                  {
                    relation: 'supports' as const,
                    source: { id: 's', pointer: '' },
                    ...(asOf !== undefined && { asOf }),
                  },
                ],
                reason: '',
              },
            ],
      ),
      ...more,
    }),
  })
  const found = async (facts: Guard, options: Parameters<typeof confidence>[0]) => {
    const reply = await vouchsafe({ guards: [facts, confidence(options)] }).reply(
      asked,
      async () => 'abcdef',
    )
    return reply.findings
      .filter(({ code }) => code.startsWith('confidence/'))
      .map(({ code, claim: id, span }) => [code, id, span?.start])
  }
  const doubtful = { signals: () => ({ agreement: 0.2 }) }
  const hedged = (index: number) => ['confidence/hedge.price', `c${index}`, index - 1]

  test('each supported claim is hedged at its own place', async () => {
    const facts = claims([{ status: 'supported' }, { status: 'supported' }])
    expect(await found(facts, doubtful)).toEqual([hedged(1), hedged(2)])
  })

  test('what is presumed, not asserted or said of otherwise is left alone', async () => {
    const facts = claims([
      { status: 'supported', presumed: true },
      { status: 'supported', certainty: 'hedged' },
      { status: 'supported' },
      { status: 'stale' },
    ])
    const own = await found(facts, doubtful)
    expect(own).toEqual([hedged(3)])
  })

  test('a finding about one claim leaves the others to be decided', async () => {
    const facts = claims([{ status: 'supported' }, { status: 'supported' }], {
      findings: [
        { code: 'facts/x', action: 'annotate', message: 'x', claim: 'c1' },
        { code: 'facts/y', action: 'note', message: 'y', claim: 'c2' },
      ],
    } as never)
    expect(await found(facts, doubtful)).toEqual([hedged(2)])
  })

  test('without any other signal a verdict alone decides nothing', async () => {
    expect(await found(claims([{ status: 'supported' }]), {})).toEqual([])
    expect(await found(claims([{}]), {})).toEqual([])
  })

  test('the oldest evidence counts: one old leg is enough', async () => {
    const fresh = { status: 'supported', asOf: '2026-03-01T00:00:00Z' }
    expect(await found(claims([fresh]), {})).toEqual([])
    // (4 · 1 + 1 · f) / 5 < 0.9 where f < 0.5, which is after 180 days.
    const old = (asOf: string) =>
      found(claims([{ status: 'supported', asOf }]), { answerAbove: 0.9 })
    expect(await old('2025-09-10T00:00:00Z')).toEqual([])
    expect(await old('2025-08-20T00:00:00Z')).toEqual([hedged(1)])
    expect(await old('some day')).toEqual([])
  })

  test('what is old is old of its own claim alone', async () => {
    const facts = claims([
      { status: 'supported', asOf: '2026-03-01T00:00:00Z' },
      { status: 'supported', asOf: '2020-01-01T00:00:00Z' },
    ])
    expect(await found(facts, { answerAbove: 0.9 })).toEqual([hedged(2)])
  })

  test('a draft without claims is decided about as a whole, first by asking', async () => {
    const facts = claims([])
    expect(await found(facts, { signals: () => ({ scope: 0.1 }) })).toEqual([
      ['confidence/ask', undefined, undefined],
    ])
    expect(await found(facts, { signals: () => ({ scope: 0.9 }) })).toEqual([])
    expect(await found(facts, { signals: () => ({ scope: 0.6 }) })).toEqual([])
    expect(await found(facts, { signals: () => undefined })).toEqual([])
  })

  test('a calibration has the last word', async () => {
    const calibration = { apply: () => 0.6 } as never
    const facts = claims([{ status: 'supported' }])
    expect(await found(facts, { signals: () => ({ agreement: 1 }), calibration })).toEqual([
      hedged(1),
    ])
    expect(await found(facts, { signals: () => ({ agreement: 1 }) })).toEqual([])
  })

  test('a draft that was asked about is asked about once, then handed over, then asked about again', async () => {
    const guard = confidence({ signals: () => ({ scope: 0.1 }), failures: 9 })
    const pipeline = vouchsafe({ guards: [guard] })
    const codes = async () =>
      (await pipeline.reply(asked, async () => 'abc')).findings.map(({ code }) => code)
    expect(await codes()).toEqual(['confidence/ask'])
    expect(await codes()).toEqual(['confidence/low'])
    expect(await codes()).toEqual(['confidence/ask'])
  })
})
