import { claims } from '@vouchsafe/claims'
import { type ModelReaderOptions, modelReader } from '@vouchsafe/claims/model'
import {
  type Clock,
  type Guard,
  type Json,
  type Judge,
  type Reply,
  type Turn,
  vouchsafe,
} from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

type Answer = (input: { readonly sentence: string; readonly before: string }) => unknown

/** A judge that answers as it is told to, and keeps what it was asked. */
function fakeJudge(answer: Answer) {
  const asked: Json[] = []
  const judge: Judge = {
    name: 'fake',
    version: '1',
    async ask({ input }) {
      asked.push(input)
      // The reader sends these two.
      return (await answer(input as never)) as Json
    },
  }
  return { asked, judge }
}

function answering(...items: readonly object[]): Answer {
  return ({ sentence }) => ({
    claims: items.filter((item) => 'quote' in item && sentence.includes(String(item.quote))),
  })
}

interface Scene {
  readonly judge?: Judge
  readonly options?: ModelReaderOptions
  readonly clock?: Clock
}

/** A guard that finds every claim true, so that only the reading is left to look at. */
const believing: Guard = {
  name: 'believing',
  inspect: ({ start }, context) => ({
    verdicts: context.claims
      .filter((claim) => claim.start >= start)
      .map(({ id }) => ({ claim: id, status: 'supported', evidence: [], reason: 'Believed.' })),
  }),
}

const rulesAlone = vouchsafe({ guards: [claims(), believing] })

function pipelineOf({ judge, options, clock }: Scene) {
  const reader = modelReader({ ...(judge && { judge }), ...options })
  return vouchsafe({ guards: [claims({ reader }), believing], ...(clock && { ports: { clock } }) })
}

const turn = (): Turn => ({ conversationId: 'c', messages: [{ role: 'user', content: 'Hello' }] })

/** What each claim is, in short. */
function shown(reply: Reply, draft: string) {
  return reply.claims.map((each) => ({
    kind: each.kind,
    value: each.valueSpan && draft.slice(each.valueSpan.start, each.valueSpan.end),
    ...(each.attribute && { attribute: each.attribute }),
  }))
}

const notes = ({ findings }: Reply) => findings.map(({ code }) => code)

describe('what a model proposes', () => {
  test('is a claim if its quotes stand in the draft', async () => {
    const draft = 'Grab it while the going is good: Lina swears by its velvety finish.'
    const { judge } = fakeJudge(
      answering({
        quote: 'Lina swears by its velvety finish',
        kind: 'endorsement',
        value: 'velvety finish',
        attribute: 'Texture',
        subject: 'Lina',
        negated: false,
        certainty: 'hedged',
      }),
    )
    const reply = await pipelineOf({ judge }).reply(turn(), () => draft)
    expect(reply.claims).toContainEqual(
      expect.objectContaining({
        kind: 'endorsement',
        start: 33,
        end: 66,
        attribute: 'texture',
        value: { type: 'text', value: 'velvety finish' },
        valueSpan: { start: 52, end: 66 },
        subject: { start: 33, end: 37, text: 'lina', by: 'name' },
        polarity: 'affirmed',
        certainty: 'hedged',
      }),
    )
  })

  test('is typed like any value, in Chinese as well', async () => {
    const draft = '悄悄告诉您，掏149元就能把它抱回家。'
    const rules = await rulesAlone.reply(turn(), () => '好的。')
    expect(rules.claims).toEqual([])
    const { judge } = fakeJudge(
      answering({ quote: '就能把它抱回家', kind: 'commitment', value: null, negated: null }),
    )
    const reply = await pipelineOf({ judge }).reply(turn(), () => draft)
    expect(shown(reply, draft)).toContainEqual({ kind: 'commitment', value: undefined })
    expect(reply.claims.some(({ value }) => value?.type === 'money')).toBe(true)
  })

  test('never stands in the place of what a rule found', async () => {
    const draft = 'The price is $22, and the lamp weighs 3 kg.'
    const alone = await rulesAlone.reply(turn(), () => draft)
    const { judge } = fakeJudge(
      answering(
        { quote: 'The price is $22', kind: 'fee', value: '$22', attribute: 'cost' },
        { quote: 'The price is $22', kind: 'fee', value: '22' },
      ),
    )
    const reply = await pipelineOf({ judge }).reply(turn(), () => draft)
    expect(reply).toEqual(alone)
  })

  test('is found at its next place, where the first is taken', async () => {
    const draft = 'It is blue-ish, blue-ish as in the picture.'
    const item = { quote: 'blue-ish', kind: 'attribute', value: 'blue-ish' }
    const { judge } = fakeJudge(() => ({ claims: [item, item, item] }))
    const reply = await pipelineOf({ judge }).reply(turn(), () => draft)
    const own = reply.claims.filter(({ value }) => value?.type === 'text')
    expect(own.map(({ start }) => start)).toEqual(expect.arrayContaining([6, 16]))
    expect(new Set(own.map(({ start }) => start)).size).toBe(own.length)
  })

  test.each([
    ['a quote that the draft does not hold', { quote: 'It is red', kind: 'attribute' }],
    ['a value outside of its quote', { quote: 'It is blue', kind: 'attribute', value: 'red' }],
    ['a subject that nobody named', { quote: 'It is blue', kind: 'attribute', subject: 'Vega' }],
    ['another spelling', { quote: 'it is blue', kind: 'attribute' }],
  ])('is left out and noted: %s', async (_, item) => {
    const { judge } = fakeJudge(() => ({ claims: [item] }))
    const reply = await pipelineOf({ judge }).reply(turn(), () => 'It is blue, mostly.')
    const alone = await rulesAlone.reply(turn(), () => 'It is blue, mostly.')
    expect(reply.claims).toEqual(alone.claims)
    expect(notes(reply)).toEqual(['claims/not-checked.quote'])
    expect(reply.status).toBe('verified')
  })

  test('a subject may stand in an earlier sentence', async () => {
    const { judge } = fakeJudge(
      answering({ quote: 'twinkles', kind: 'attribute', subject: 'Vega' }),
    )
    const reply = await pipelineOf({ judge }).reply(turn(), () => 'This is Vega. It twinkles.')
    expect(notes(reply)).toEqual([])
    expect(reply.claims.some(({ start }) => start === 17)).toBe(true)
  })
})

describe('what fails', () => {
  const draft = 'The price is $22.'

  test.each([
    ['a model that throws', () => Promise.reject(new Error('down')), 'failed'],
    [
      'an answer of another form',
      () => ({ claims: [{ quote: 'The', kind: 'colour' }] }),
      'cannot be used',
    ],
    ['no object', () => 'none', 'cannot be used'],
    ['null', () => null, 'cannot be used'],
  ])('%s leaves the claims of the rules', async (_, answer, told) => {
    const alone = await rulesAlone.reply(turn(), () => draft)
    const reply = await pipelineOf({ judge: fakeJudge(answer).judge }).reply(turn(), () => draft)
    expect(reply.claims).toEqual(alone.claims)
    expect(reply.findings).toMatchObject([
      { code: 'claims/not-checked.model', action: 'note', span: { start: 0, end: 17 } },
    ])
    expect(reply.findings[0]?.message).toContain(told)
  })

  test('may mark the sentence instead', async () => {
    const { judge } = fakeJudge(() => null)
    const options = { onFailure: 'annotate' } as const
    const reply = await pipelineOf({ judge, options }).reply(turn(), () => draft)
    expect(reply.status).toBe('annotated')
  })

  test('says so if there is no model, and takes that of the ports', async () => {
    expect(notes(await pipelineOf({}).reply(turn(), () => draft))).toEqual([
      'claims/not-checked.model',
    ])
    const { judge, asked } = fakeJudge(() => ({ claims: [] }))
    const pipeline = vouchsafe({
      guards: [claims({ reader: modelReader() }), believing],
      ports: { judge },
    })
    expect(notes(await pipeline.reply(turn(), () => draft))).toEqual([])
    expect(asked).toEqual([{ language: 'en', before: '', sentence: draft, known: ['$22'] }])
  })

  test('a model that takes too long is given up', async () => {
    const due: (() => void)[] = []
    const clock: Clock = {
      now: () => 0,
      after(ms, callback) {
        if (ms === 300) due.push(callback)
        return () => {}
      },
    }
    let signal: AbortSignal | undefined
    const judge: Judge = {
      name: 'slow',
      version: '1',
      ask(_, options) {
        signal = options.signal
        return new Promise(() => {})
      },
    }
    const pending = pipelineOf({ judge, clock, options: { timeoutMs: 300 } }).reply(
      turn(),
      () => draft,
    )
    while (due.length === 0) await Promise.resolve()
    for (const callback of due) callback()
    const reply = await pending
    expect(reply.findings[0]?.message).toContain('ran out of time')
    expect(signal?.aborted).toBe(true)
  })

  test('an aborted turn ends the question', async () => {
    const controller = new AbortController()
    let signal: AbortSignal | undefined
    const judge: Judge = {
      name: 'slow',
      version: '1',
      ask(_, options) {
        signal = options.signal
        return new Promise(() => {})
      },
    }
    const pending = pipelineOf({ judge }).reply(turn(), () => draft, { signal: controller.signal })
    const outcome = expect(pending).rejects.toThrow()
    while (signal === undefined) await Promise.resolve()
    controller.abort()
    await outcome
    expect(signal.aborted).toBe(true)
  })

  test('refuses limits that are none', () => {
    expect(() => modelReader({ timeoutMs: 0 })).toThrow('timeoutMs must be')
    expect(() => modelReader({ maxCalls: Number.NaN })).toThrow('maxCalls must be')
    expect(() => modelReader({ maxCalls: 0 })).not.toThrow()
  })
})

describe('what it costs', () => {
  const draft = 'It is blue. It is soft. It is warm.'

  test('asks so many times a draft, and says what was not read', async () => {
    const { judge, asked } = fakeJudge(() => ({ claims: [] }))
    const pipeline = pipelineOf({ judge, options: { maxCalls: 2 } })
    const first = await pipeline.reply(turn(), () => draft)
    expect(asked).toHaveLength(2)
    expect(first.findings).toMatchObject([{ span: { start: 24, end: 35 } }])
    // What is kept changes nothing.
    expect(await pipeline.reply(turn(), () => draft)).toEqual(first)
    expect(asked).toHaveLength(2)
  })

  test('asks with so many characters a draft', async () => {
    const { judge, asked } = fakeJudge(() => ({ claims: [] }))
    const pipeline = pipelineOf({ judge, options: { maxCharacters: 150 } })
    await pipeline.reply(turn(), () => `${draft} ${'x'.repeat(500)}`)
    expect(asked).toHaveLength(1)
  })

  test('keeps so many answers', async () => {
    const { judge, asked } = fakeJudge(() => ({ claims: [] }))
    const pipeline = pipelineOf({ judge, options: { maxEntries: 1 } })
    for (const text of ['A lamp.', 'A lamp.', 'A desk.', 'A lamp.'])
      await pipeline.reply(turn(), () => text)
    expect(asked).toHaveLength(3)
  })

  test('keeps no answer that could not be used', async () => {
    let calls = 0
    const { judge } = fakeJudge(() => {
      calls += 1
      return calls === 1 ? null : { claims: [] }
    })
    const pipeline = pipelineOf({ judge })
    expect(notes(await pipeline.reply(turn(), () => 'A lamp.'))).toHaveLength(1)
    expect(notes(await pipeline.reply(turn(), () => 'A lamp.'))).toHaveLength(0)
  })

  test('asks only about sentences that it is to ask about', async () => {
    const { judge, asked } = fakeJudge(() => ({ claims: [] }))
    const options: ModelReaderOptions = { asks: (_, known) => known.length === 0 }
    await pipelineOf({ judge, options }).reply(turn(), () => 'The price is $22. 🙂 Enjoy!')
    expect(asked.map((each) => JSON.stringify(each))).not.toContainEqual(
      expect.stringContaining('$22."'),
    )
  })
})

describe('laws', () => {
  const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
  const draft = 'The price is $22. Everyone adores it. 价格是22元。大家都爱它。'
  const items = [
    { quote: 'Everyone adores it', kind: 'endorsement', value: null },
    { quote: '大家都爱它', kind: 'endorsement', value: '爱它' },
    { quote: 'not there', kind: 'price' },
  ]

  test('however a draft is cut, the reply is the same', async () => {
    const { judge } = fakeJudge(() => ({ claims: items }))
    const whole = await pipelineOf({ judge }).reply(turn(), () => draft)
    expect(whole.claims.filter(({ kind }) => kind === 'endorsement')).toHaveLength(2)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: draft.length })), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), draft.length]
        const reply = await pipelineOf({ judge }).reply(turn(), async function* () {
          for (const [at, end] of places.slice(1).entries()) yield draft.slice(places[at], end)
        })
        expect(reply).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  test('whatever a model answers, the claims of the rules stay and every span quotes the draft', async () => {
    const quote = fc.oneof(fc.constantFrom('The price is $22', '$22', '22元', 'it', ' '), utf16)
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record({
        claims: fc.array(
          fc.record({
            quote,
            kind: fc.constantFrom('price', 'attribute', 'nonsense'),
            value: fc.option(quote),
            subject: fc.option(quote),
            attribute: fc.option(utf16),
          }),
          { maxLength: 5 },
        ),
      }),
    )
    const alone = await rulesAlone.reply(turn(), () => draft)
    // What a sentence goes on about may be what a model found in the one before.
    const bare = (reply: Reply) =>
      reply.claims.map(({ id: _, verdict: __, subject: ___, ...each }) => each)
    await fc.assert(
      fc.asyncProperty(answer, async (given) => {
        const { judge } = fakeJudge(() => given)
        const reply = await pipelineOf({ judge }).reply(turn(), () => draft)
        expect(bare(reply)).toEqual(expect.arrayContaining(bare(alone)))
        for (const { start, end, valueSpan } of reply.claims) {
          expect(end).toBeGreaterThan(start)
          if (!valueSpan) continue
          expect(valueSpan.start).toBeGreaterThanOrEqual(start)
          expect(valueSpan.end).toBeLessThanOrEqual(end)
        }
      }),
      { numRuns: 60 },
    )
  })
})
