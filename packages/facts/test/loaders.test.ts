import { type Clock, type Json, type Reply, type Turn, vouchsafe } from '@vouchsafe/core'
import { type FactsOptions, facts, records } from '@vouchsafe/facts'
import { type FactLoader, type LoadedOptions, loaded } from '@vouchsafe/facts/loaders'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stating, type Told } from './judging.ts'

/** A clock that moves only when told to. */
function fakeClock() {
  let time = 0
  const due = new Map<() => void, number>()
  const clock: Clock = {
    now: () => time,
    after(ms, callback) {
      due.set(callback, time + ms)
      return () => due.delete(callback)
    },
  }
  return {
    clock,
    advance(ms: number) {
      time += ms
      for (const [callback, at] of [...due]) {
        if (at > time) continue
        due.delete(callback)
        callback()
      }
    },
  }
}

const PRODUCTS: Readonly<Record<string, Json>> = {
  'L-100': { sku: 'L-100', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' } },
  'L-200': { sku: 'L-200', title: 'Boreas lamp', price: { amount: 99, currency: 'EUR' } },
  'EV-RING-01': { sku: 'EV-RING-01', title: '智能戒指', price: { amount: 899, currency: 'CNY' } },
}

/** A shop's data base that keeps a record of what it is asked. */
function shop(data: Readonly<Record<string, Json>> = PRODUCTS) {
  const asked: (readonly string[] | string)[] = []
  const loader: FactLoader = {
    id: 'products',
    get(ids) {
      asked.push(ids)
      return Object.fromEntries(ids.flatMap((id) => (id in data ? [[id, data[id] ?? null]] : [])))
    },
  }
  return { asked, loader }
}

interface Scene {
  readonly loader: FactLoader
  readonly options?: LoadedOptions
  readonly facts?: FactsOptions
  readonly clock?: Clock
  readonly told: readonly Told[]
}

function pipelineOf({ loader, options, facts: factsOptions, clock, told }: Scene) {
  const source = loaded(loader, options)
  const pipeline = vouchsafe({
    guards: [stating(told), facts([source], factsOptions)],
    ...(clock && { ports: { clock } }),
  })
  return { source, pipeline }
}

function turnOf(content: string, more: Partial<Turn> = {}): Turn {
  return { conversationId: 'c', messages: [{ role: 'user', content }], ...more }
}

function verdicts(reply: Reply) {
  return reply.claims.map(({ verdict }) => verdict?.status)
}

/** The finding that tells of a source that could not be asked. */
function gapIn(reply: Reply) {
  return reply.findings.find(({ code }) => code.endsWith('.source'))
}

const PRICE: Told = { quote: '149 EUR', kind: 'price', attribute: 'price' }

describe('what is asked for', () => {
  test('asks for the ids of the conversation and the sentence in one call, and for each once', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({
      loader,
      told: [PRICE, { quote: '99 EUR', kind: 'price', attribute: 'price' }],
    })
    const draft = 'The L-100 is 149 EUR. The L-200 is 99 EUR, and the L-100 is larger.'
    const reply = await pipeline.reply(turnOf('What is the price of the EV-RING-01?'), () => draft)
    expect(asked).toEqual([['EV-RING-01', 'L-100'], ['L-200']])
    expect(verdicts(reply)).toEqual(['supported', 'supported'])
    expect(reply.claims[0]?.verdict?.evidence[0]?.source).toEqual({
      id: 'products',
      pointer: '/L-100/price/amount',
    })
  })

  test('a value of another record is contradicted', async () => {
    const { loader } = shop()
    const { pipeline } = pipelineOf({
      loader,
      told: [{ quote: '99 EUR', kind: 'price', attribute: 'price' }],
    })
    const reply = await pipeline.reply(turnOf('And the L-200?'), () => 'The L-100 is 99 EUR.')
    expect(verdicts(reply)).toEqual(['contradicted'])
  })

  test('reads ids in Chinese, in tool calls and in their results', async () => {
    const { asked, loader } = shop()
    const told = [{ quote: '899元', kind: 'price' as const, attribute: '价格' }]
    const { pipeline } = pipelineOf({ loader, told })
    const turn = turnOf('我的订单里有什么？', {
      messages: [
        { role: 'user', content: '我的订单里有什么？' },
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 't', name: 'order', arguments: { order_id: 'A10482' } }],
        },
        { role: 'tool', toolCallId: 't', content: '{"items":[{"sku":"EV-RING-01"}]}' },
      ],
    })
    const reply = await pipeline.reply(turn, () => '智能戒指的价格是899元。')
    expect(asked).toEqual([['EV-RING-01', 'A10482']])
    expect(verdicts(reply)).toEqual(['supported'])
  })

  test('asks only for ids that it may know, in calls of limited size', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({
      loader,
      options: { accepts: (id) => id.startsWith('L-'), batchSize: 2 },
      told: [PRICE],
    })
    await pipeline.reply(
      turnOf('Compare L-100, L-200, L-300 and EV-RING-01.'),
      () => 'It is 149 EUR.',
    )
    expect(asked).toEqual([['L-100', 'L-200'], ['L-300']])
  })

  test('searches for names and for what the customer asked', async () => {
    const words: string[] = []
    const loader: FactLoader = {
      id: 'products',
      search(query) {
        words.push(query)
        const found = Object.entries(PRODUCTS).filter(([, record]) =>
          JSON.stringify(record).toLowerCase().includes(query),
        )
        return new Map(found)
      },
    }
    const subject = { start: 4, end: 15, text: 'aurora lamp', by: 'name' as const }
    const told = [{ ...PRICE, more: { subject } }]
    const { pipeline } = pipelineOf({ loader, told })
    const reply = await pipeline.reply(turnOf('How much?'), () => 'The Aurora lamp is 149 EUR.')
    expect(words).toEqual(['How much?', 'aurora lamp'])
    expect(verdicts(reply)).toEqual(['supported'])
  })

  test('reads ids in what tools answered in words or in lists with gaps', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({ loader, told: [PRICE] })
    const turn = turnOf('Hi', {
      messages: [
        { role: 'tool', toolCallId: 'a', content: 'Found one: L-300.' },
        { role: 'tool', toolCallId: 'b', content: '{"gift":null,"items":[{"sku":"L-200"}]}' },
        { role: 'user', content: 'How much?' },
      ],
    })
    await pipeline.reply(turn, () => 'The L-100 is 149 EUR.')
    expect(asked).toEqual([['L-200', 'L-300', 'L-100']])
  })

  test('does not search for the question if told so, or for more than the first sentence', async () => {
    const words: string[] = []
    const loader: FactLoader = {
      id: 'products',
      search(query) {
        words.push(query)
        throw new Error('down')
      },
    }
    const draft = 'The L-100 is 149 EUR. The L-200 is 149 EUR.'
    const told = [{ ...PRICE, quote: '149 EUR' }]
    const gaps = async (searchQuestion: boolean) => {
      const options = { searchQuestion, onError: 'annotate' as const }
      const { pipeline } = pipelineOf({ loader, options, told })
      const { findings } = await pipeline.reply(turnOf('How much?'), () => draft)
      return findings.filter(({ code }) => code.endsWith('.source')).length
    }
    expect(await gaps(false)).toBe(0)
    expect(words).toEqual([])
    expect(await gaps(true)).toBe(1)
    expect(words).toEqual(['How much?'])
  })

  test('a record that is found by id and by search is one', async () => {
    const loader: FactLoader = { ...shop().loader, search: () => PRODUCTS }
    const subject = { start: 11, end: 22, text: 'Aurora lamp', by: 'name' as const }
    const { pipeline } = pipelineOf({ loader, told: [{ ...PRICE, more: { subject } }] })
    const reply = await pipeline.reply(turnOf('Hi'), () => 'The L-100 Aurora lamp is 149 EUR.')
    expect(reply.claims[0]?.verdict?.evidence).toHaveLength(1)
  })

  test('reads amounts without a sign in the currency of the source', async () => {
    const { loader } = shop({ 'L-100': { sku: 'L-100', price: 149 } })
    const say = async (currency: string) => {
      const { pipeline } = pipelineOf({ loader, options: { currency }, told: [PRICE] })
      return verdicts(await pipeline.reply(turnOf('Hi'), () => 'The L-100 is 149 EUR.'))
    }
    expect(await say('EUR')).toEqual(['supported'])
    expect(await say('USD')).toEqual(['unsupported'])
  })

  test('asks nothing for a draft that claims nothing', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({ loader, told: [] })
    await pipeline.reply(turnOf('L-100?'), () => 'You are welcome, L-100.')
    expect(asked).toEqual([])
  })
})

describe('what is kept', () => {
  test('keeps answers until they are too old, by the clock that is passed in', async () => {
    const { asked, loader } = shop()
    const { clock, advance } = fakeClock()
    const { pipeline } = pipelineOf({ loader, clock, options: { maxAgeMs: 1000 }, told: [PRICE] })
    const say = () => pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.')
    await say()
    advance(999)
    await say()
    expect(asked).toHaveLength(1)
    advance(1)
    await say()
    expect(asked).toHaveLength(2)
  })

  test('keeps no more answers than it is told to, the last used ones', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({ loader, options: { maxEntries: 2 }, told: [PRICE] })
    const say = (id: string) => pipeline.reply(turnOf('Hello'), () => `The ${id} is 149 EUR.`)
    for (const id of ['L-100', 'L-200', 'L-100', 'L-300', 'L-100', 'L-200']) await say(id)
    expect(asked).toEqual([['L-100'], ['L-200'], ['L-300'], ['L-200']])
  })

  test('forgets what has changed, by hand and by subscription', async () => {
    const data: Record<string, Json> = { ...PRODUCTS }
    let changed: (ids?: readonly string[]) => void = () => {}
    let subscribed = true
    const { asked, loader } = shop(data)
    const { source, pipeline } = pipelineOf({
      loader: {
        ...loader,
        subscribe(tell) {
          changed = tell
          return () => {
            subscribed = false
          }
        },
      },
      told: [PRICE],
    })
    const say = async () =>
      verdicts(await pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.'))
    expect(await say()).toEqual(['supported'])
    data['L-100'] = { sku: 'L-100', price: { amount: 129, currency: 'EUR' } }
    changed(['l100'])
    expect(await say()).toEqual(['contradicted'])
    changed(['L-200'])
    await say()
    expect(asked).toHaveLength(2)
    source.invalidate()
    await say()
    expect(asked).toHaveLength(3)
    source.close()
    expect(subscribed).toBe(false)
  })

  test('forgets what was searched for when any record has changed', async () => {
    const asked: string[] = []
    const loader: FactLoader = {
      id: 'products',
      search(words) {
        asked.push(words)
        return {}
      },
    }
    const { source, pipeline } = pipelineOf({ loader, told: [PRICE] })
    const say = () => pipeline.reply(turnOf('How much?'), () => 'It is 149 EUR.')
    await say()
    await say()
    expect(asked).toHaveLength(1)
    source.invalidate(['L-100'])
    await say()
    expect(asked).toHaveLength(2)
  })

  test('turns that want the same at the same time share a call', async () => {
    const waiting: (() => void)[] = []
    let calls = 0
    const loader: FactLoader = {
      id: 'products',
      async get() {
        calls += 1
        await new Promise<void>((resolve) => waiting.push(resolve))
        return PRODUCTS
      },
    }
    const { pipeline } = pipelineOf({ loader, told: [PRICE] })
    const replies = [1, 2, 3].map(() =>
      pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.'),
    )
    while (waiting.length === 0) await Promise.resolve()
    for (let tick = 0; tick < 50; tick += 1) await Promise.resolve()
    for (const go of waiting) go()
    for (const reply of await Promise.all(replies)) expect(verdicts(reply)).toEqual(['supported'])
    expect(calls).toBe(1)
  })

  /** A loader whose first answer comes when it is let go, and how often it was asked. */
  function heldBack() {
    const waiting: (() => void)[] = []
    let calls = 0
    const loader: FactLoader = {
      id: 'products',
      async get() {
        calls += 1
        if (calls === 1) await new Promise<void>((resolve) => waiting.push(resolve))
        return PRODUCTS
      },
    }
    return { loader, waiting, calls: () => calls }
  }

  test.each([
    ['does not keep an answer whose records changed while it was under way', 'L-100', 2],
    ['keeps an answer while other records changed', 'L-200', 1],
  ])('%s', async (_, changed, asked) => {
    const { loader, waiting, calls } = heldBack()
    const { source, pipeline } = pipelineOf({ loader, told: [PRICE] })
    const say = () => pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.')
    const first = say()
    while (waiting.length === 0) await Promise.resolve()
    source.invalidate([changed])
    for (const go of waiting) go()
    await first
    await say()
    expect(calls()).toBe(asked)
  })
})

describe('what fails', () => {
  const failing: FactLoader = {
    id: 'products',
    get: () => Promise.reject(new Error('down')),
  }

  test('a call that fails stops the reply', async () => {
    const { pipeline } = pipelineOf({ loader: failing, told: [PRICE] })
    const reply = await pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.')
    expect(reply.status).toBe('blocked')
    expect(gapIn(reply)).toMatchObject({
      code: 'facts/failed.source',
      message: 'The source "products" could not be asked.',
      span: { start: 0, end: 21 },
    })
    expect(verdicts(reply)).toEqual(['unsupported'])
  })

  test('a source may be passed over with a mark', async () => {
    const { pipeline } = pipelineOf({
      loader: failing,
      options: { onError: 'annotate' },
      told: [{ quote: '12 cm', kind: 'attribute', attribute: 'width' }],
    })
    const reply = await pipeline.reply(turnOf('Hello'), () => 'The L-100 is 12 cm.')
    expect(reply.status).toBe('annotated')
    expect(gapIn(reply)?.code).toBe('facts/not-checked.source')
  })

  test('every sentence about what could not be looked up says so, and the source is asked once', async () => {
    let calls = 0
    const { pipeline } = pipelineOf({
      loader: {
        id: 'products',
        get() {
          calls += 1
          throw new Error('down')
        },
      },
      options: { onError: 'annotate' },
      told: [
        { quote: '12 cm', attribute: 'width' },
        { quote: '15 cm', attribute: 'height' },
      ],
    })
    const draft = 'The L-100 is 12 cm wide. The L-100 is 15 cm high.'
    const reply = await pipeline.reply(turnOf('Hello'), () => draft)
    const own = reply.findings.filter(({ code }) => code === 'facts/not-checked.source')
    expect(own.map(({ span }) => span?.start)).toEqual([0, 25])
    expect(calls).toBe(1)
  })

  test('a denial is not borne out by a source that could not be asked', async () => {
    const denied = { quote: '12 cm', attribute: 'width', more: { polarity: 'negated' as const } }
    const draft = 'The L-100 is not 12 cm wide.'
    const known = pipelineOf({ loader: shop().loader, told: [denied] })
    expect(verdicts(await known.pipeline.reply(turnOf('Hi'), () => draft))).toEqual(['supported'])
    const { pipeline } = pipelineOf({ loader: failing, told: [denied] })
    expect(verdicts(await pipeline.reply(turnOf('Hi'), () => draft))).toEqual(['unsupported'])
  })

  test('what the draft itself bears out needs no source', async () => {
    const help: Told = { quote: 'help', kind: 'commitment', value: null, more: { act: 'help' } }
    const { pipeline } = pipelineOf({ loader: failing, told: [help] })
    const reply = await pipeline.reply(turnOf('Hi'), () => 'I will help you with L-100.')
    expect(verdicts(reply)).toEqual(['supported'])
  })

  test('what another source bears out stands', async () => {
    const price: Told = { quote: '€149', kind: 'price', attribute: 'price' }
    const sources = [loaded(failing), records('shop', { sku: 'L-100', price: '€149' })]
    const pipeline = vouchsafe({ guards: [stating([price]), facts(sources)] })
    const reply = await pipeline.reply(turnOf('Hi'), () => 'The L-100 costs €149.')
    expect(verdicts(reply)).toEqual(['supported'])
  })

  test('a promise is held against the calls of the whole draft', async () => {
    const cancel: Told = {
      quote: 'cancelling',
      kind: 'action',
      value: null,
      more: { act: 'cancel', tense: 'now' },
    }
    const { pipeline } = pipelineOf({ loader: shop().loader, told: [cancel] })
    const text = 'I am cancelling L-100 now.'
    const call = { id: 'p1', name: 'cancel_order', arguments: { sku: 'L-100' } }
    const reply = await pipeline.reply(turnOf('Hi'), () => ({ text, toolCalls: [call] }))
    expect(verdicts(reply)).toEqual(['supported'])
    expect(verdicts(await pipeline.reply(turnOf('Hi'), () => text))).toEqual(['unsupported'])
  })

  test('a call that takes too long is given up, and told so', async () => {
    const { clock, advance } = fakeClock()
    let signal: AbortSignal | undefined
    const { pipeline } = pipelineOf({
      clock,
      loader: {
        id: 'products',
        get(_, options) {
          signal = options.signal
          return new Promise(() => {})
        },
      },
      options: { timeoutMs: 200 },
      told: [PRICE],
    })
    const pending = pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.')
    while (signal === undefined) await Promise.resolve()
    advance(200)
    const reply = await pending
    expect(gapIn(reply)?.message).toBe('The source "products" did not answer in time.')
    expect(signal.aborted).toBe(true)
  })

  test('an aborted turn ends the call, unless another one waits for it', async () => {
    const signals: AbortSignal[] = []
    const { pipeline } = pipelineOf({
      loader: {
        id: 'products',
        get(_, { signal }) {
          signals.push(signal)
          return new Promise(() => {})
        },
      },
      told: [PRICE],
    })
    const controllers = [new AbortController(), new AbortController()]
    const pending = controllers.map(({ signal }) =>
      pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.', { signal }),
    )
    const settled = Promise.allSettled(pending)
    for (let tick = 0; tick < 60; tick += 1) await Promise.resolve()
    controllers[0]?.abort()
    for (let tick = 0; tick < 60; tick += 1) await Promise.resolve()
    expect(signals.map(({ aborted }) => aborted)).toEqual([false])
    controllers[1]?.abort()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test.each([
    ['a list', [{ id: 'L-100' }]],
    ['a text', 'L-100'],
    ['null', null],
  ])('an answer that is %s counts as a failure', async (_, answer) => {
    const { pipeline } = pipelineOf({
      loader: { id: 'products', get: () => answer as never },
      told: [PRICE],
    })
    const reply = await pipeline.reply(turnOf('Hello'), () => 'The L-100 is 149 EUR.')
    expect(gapIn(reply)?.code).toBe('facts/failed.source')
  })

  test('too much to look up is told, not left out', async () => {
    const { asked, loader } = shop()
    const { pipeline } = pipelineOf({ loader, options: { maxLookups: 1 }, told: [PRICE] })
    const reply = await pipeline.reply(turnOf('L-200?'), () => 'The L-100 is 149 EUR.')
    expect(asked).toEqual([['L-200']])
    expect(gapIn(reply)?.code).toBe('facts/failed.source')
  })

  test('refuses a loader that cannot be asked and limits that are none', () => {
    expect(() => loaded({ id: 'x' })).toThrow('a loader needs get, search or both')
    expect(() => loaded({ id: '', get: () => ({}) })).toThrow('needs an id')
    const { loader } = shop()
    expect(() => loaded(loader, { timeoutMs: 0 })).toThrow('timeoutMs must be')
    expect(() => loaded(loader, { maxAgeMs: Number.NaN })).toThrow('maxAgeMs must be')
    expect(() => loaded(loader, { maxAgeMs: 0 })).not.toThrow()
  })
})

describe('what has become stale', () => {
  const at = (asOf: string, amount = 149): Json => ({
    sku: 'L-100',
    price: { amount, currency: 'EUR' },
    asOf,
  })
  const options: FactsOptions = { maxAgeSeconds: { price: 3600 } }
  const now = '2026-03-02T12:00:00Z'
  const draft = 'The L-100 is 149 EUR.'

  function changing(states: readonly Json[]) {
    const left = [...states]
    let calls = 0
    const loader: FactLoader = {
      id: 'products',
      get() {
        calls += 1
        const record = left.length > 1 ? left.shift() : left[0]
        return { 'L-100': record ?? null }
      },
    }
    return { loader, calls: () => calls }
  }

  test.each([
    [
      'fresh at the second look',
      [at('2026-03-02T10:00:00Z'), at('2026-03-02T11:59:00Z')],
      'supported',
    ],
    ['changed', [at('2026-03-02T10:00:00Z'), at('2026-03-02T11:59:00Z', 159)], 'contradicted'],
    ['still old', [at('2026-03-02T10:00:00Z')], 'stale'],
    ['gone', [at('2026-03-02T10:00:00Z'), null], 'unsupported'],
  ])('is looked up once more: %s', async (_, states, status) => {
    const { loader, calls } = changing(states)
    const { pipeline } = pipelineOf({ loader, facts: options, told: [PRICE] })
    const reply = await pipeline.reply(turnOf('Hi', { now }), () => draft)
    expect(verdicts(reply)).toEqual([status])
    expect(calls()).toBe(2)
  })

  test('only what is stale is looked up again, and once a draft', async () => {
    const { asked, loader } = shop({
      'L-100': at('2026-03-02T10:00:00Z'),
      'L-200': { sku: 'L-200', price: { amount: 99, currency: 'EUR' } },
    })
    const { pipeline } = pipelineOf({ loader, facts: options, told: [PRICE] })
    const twice = 'The L-100 is 149 EUR. As I said, the L-100 is 149 EUR.'
    await pipeline.reply(turnOf('And the L-200?', { now }), () => twice)
    expect(asked).toEqual([['L-200', 'L-100'], ['L-100']])
  })

  test('stays stale if the second look fails', async () => {
    let calls = 0
    const loader: FactLoader = {
      id: 'products',
      get() {
        calls += 1
        if (calls > 1) throw new Error('down')
        return { 'L-100': at('2026-03-02T10:00:00Z') }
      },
    }
    const { pipeline } = pipelineOf({ loader, facts: options, told: [PRICE] })
    const reply = await pipeline.reply(turnOf('Hi', { now }), () => draft)
    expect(verdicts(reply)).toEqual(['stale'])
  })
})

describe('laws', () => {
  const told: readonly Told[] = [
    PRICE,
    { quote: '99 EUR', kind: 'price', attribute: 'price' },
    { quote: '899元', kind: 'price', attribute: 'price' },
  ]
  const draft = 'About the L-100.\nIt is 149 EUR. The L-200 is 99 EUR. EV-RING-01 is 899元.'

  test('however a draft is cut, and whatever was kept before, the reply is the same', async () => {
    const { pipeline } = pipelineOf({ loader: shop().loader, told })
    const turn = () => turnOf('And the L-200?')
    const whole = await pipeline.reply(turn(), () => draft)
    expect(verdicts(whole)).toEqual(['supported', 'supported', 'supported'])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: draft.length })),
        fc.boolean(),
        async (cuts, isCold) => {
          const places = [0, ...cuts.toSorted((a, b) => a - b), draft.length]
          const chunks = places.slice(1).map((end, at) => draft.slice(places[at], end))
          const own = isCold ? pipelineOf({ loader: shop().loader, told }).pipeline : pipeline
          const reply = await own.reply(turn(), async function* () {
            yield* chunks
          })
          expect(reply).toEqual(whole)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a record looked up is judged like one that is at hand', async () => {
    const amounts = fc.integer({ min: 1, max: 5000 })
    await fc.assert(
      fc.asyncProperty(amounts, amounts, async (price, said) => {
        const record = {
          sku: 'L-100',
          title: 'Aurora lamp',
          price: { amount: price, currency: 'EUR' },
        }
        const text = `The L-100 is ${said} EUR.`
        const claims = [{ quote: `${said} EUR`, kind: 'price' as const, attribute: 'price' }]
        const looked = pipelineOf({ loader: shop({ 'L-100': record }).loader, told: claims })
        const fixed = vouchsafe({
          guards: [stating(claims), facts([records('products', { 'L-100': record })])],
        })
        const statuses = await Promise.all(
          [looked.pipeline, fixed].map(async (each) =>
            verdicts(await each.reply(turnOf('Hello'), () => text)),
          ),
        )
        expect(statuses[0]).toEqual(statuses[1])
        expect(statuses[0]).toEqual([price === said ? 'supported' : 'contradicted'])
      }),
      { numRuns: 40 },
    )
  })
})
