import {
  type ChatModel,
  DEFAULT_ACTIONS,
  enforced,
  type Guard,
  type Inspection,
  memoryStore,
  type NewClaim,
  type PipelineOptions,
  parseTurn,
  type RequestChange,
  type Store,
  systemClock,
  type TextTransform,
  type ToolCall,
  vouchsafe,
  WORDING,
} from '@vouchsafe/core'
import { describe, expect, test, vi } from 'vitest'
import { fakeClock, turnOf } from './fixtures.ts'

const finding = { code: 'x/y', action: 'annotate', message: 'As ordered.' } as const
const claim: NewClaim = {
  kind: 'price',
  polarity: 'affirmed',
  certainty: 'asserted',
  start: 0,
  end: 3,
}

describe('options that cannot be used are refused before anybody is answered', () => {
  const guards: readonly Guard[] = []
  test.each<[string, unknown, string]>([
    [
      'an action that is none',
      { actions: { costly: { repairable: { action: 'warn' } } } },
      'actions.costly.repairable.action: expected one of note, annotate, repair, retry, block',
    ],
    ['a row that is none', { actions: { costly: { wrong: {} } } }, 'unknown option wrong'],
    ['a table that is none', { actions: { costy: {} } }, 'actions: unknown option costy'],
    [
      'kinds that are none',
      { actions: { costlyKinds: ['prices'] } },
      'actions.costlyKinds: expected a set or a list of kinds of claims',
    ],
    [
      'words for nothing',
      { wording: { en: { block: 'No.' } } },
      'wording.en: unknown option block',
    ],
    [
      'wording that is no text',
      { wording: { en: { ...WORDING.en, blocked: 5 } } },
      'wording.en.blocked: expected string, got number',
    ],
    ['a port that is none', { ports: { stores: {} } }, 'ports: unknown option stores'],
    [
      'a store that is none',
      { ports: { store: {} } },
      'ports.store: expected a store with get, set, delete, compareAndSet',
    ],
    ['a clock that is none', { ports: { clock: {} } }, 'ports.clock: expected a clock with now'],
    ['time without end', { timeoutMs: Number.POSITIVE_INFINITY }, 'expected number, got Infinity'],
    ['no time', { timeoutMs: 0 }, 'timeoutMs: expected more than 0'],
    ['half a retry', { retry: 1.5 }, 'retry: expected a whole number, got number'],
    [
      'a guard without a hook that is known',
      { guards: [{ name: 'tone', inspects: () => undefined }] },
      'guards.0: expected at least one of the hooks request, response, inspect, conclude, tool',
    ],
  ])('%s', (_, options, message) => {
    const make = () => vouchsafe({ guards, ...(options as Partial<PipelineOptions>) })
    expect(make).toThrow(message)
    expect(make).toThrow(expect.objectContaining({ code: 'invalid_options' }))
  })

  test('some rows of the table are replaced, and the others stay', async () => {
    const doubtful: Guard = {
      name: 'doubtful',
      inspect: () => ({
        claims: [claim],
        verdicts: [{ claim: 'c1', status: 'unsupported', evidence: [], reason: 'Nobody says so.' }],
      }),
    }
    const stale = { action: 'block' } as const
    const reply = (actions: PipelineOptions['actions']) =>
      vouchsafe({ guards: [doubtful], ...(actions && { actions }) }).reply(turnOf(), () => '129')
    expect(await reply({ costly: { stale } })).toEqual(await reply({}))
    expect(await reply({ costlyKinds: ['fee'] })).toEqual(
      await reply({ ...DEFAULT_ACTIONS, costlyKinds: new Set(['fee']) }),
    )
  })

  test('words that are left out are those of the language', async () => {
    const marking: Guard = {
      name: 'x',
      inspect: ({ text, start, end }) =>
        text.includes('5')
          ? { findings: [{ ...finding, mark: 'unconfirmed', span: { start, end } }] }
          : undefined,
    }
    const wording = { en: { blocked: 'No.', marks: { corrected: ' (!)' } } }
    const pipeline = vouchsafe({ guards: [marking], wording })
    expect((await pipeline.reply(turnOf(), () => 'It is 5.')).text).toBe('It is 5. (not confirmed)')
    expect((await pipeline.reply(turnOf(), () => '')).text).toBe('No.')
    expect((await pipeline.reply(turnOf('台灯？'), () => '')).text).toBe(WORDING.zh?.blocked)
  })

  test('a model or a signal that is none', async () => {
    const pipeline = vouchsafe({ guards })
    await expect(pipeline.reply(turnOf(), 'The lamp.' as never)).rejects.toMatchObject({
      code: 'invalid_options',
      message: 'The model must be a function that takes the messages, but was string.',
    })
    const signal = new AbortController() as never
    await expect(pipeline.reply(turnOf(), () => 'a', { signal })).rejects.toMatchObject({
      code: 'invalid_options',
      message: 'signal: expected an AbortSignal, got object',
    })
  })
})

describe('a guard that gives rubbish stops the reply', () => {
  const isStopped = async (guard: Guard, hook: string) => {
    const reply = await vouchsafe({ guards: [guard] }).reply(turnOf(), () => 'The lamp is 5 EUR.')
    expect(reply).toMatchObject({ status: 'blocked', findings: [{ code: `x/failed.${hook}` }] })
    expect(reply.text).toBe(WORDING.en?.handoff)
  }

  test.each<[string, unknown]>([
    ['a label that is nothing', { labels: [null] }],
    ['a label that is no text', { labels: [{ text: 5, placement: 'after' }] }],
    ['a label that stands nowhere', { labels: [{ text: 'AI', placement: 'above' }] }],
    ['a mark that is none', { findings: [{ ...finding, mark: 'sic' }] }],
    ['a reason that is none', { findings: [{ ...finding, handoff: 'yes' }] }],
    ['a message that is none', { findings: [{ code: 'x/y', action: 'note' }] }],
    ['a slip in the only name', { finding: [{ ...finding, action: 'block' }] }],
    ['text', 'fine'],
    ['a number', 5],
    ['true', true],
    ['a list', [finding]],
  ])('%s, of a sentence, a draft or a request', async (_, given) => {
    await isStopped({ name: 'x', inspect: () => given as Inspection }, 'inspect')
    await isStopped({ name: 'x', conclude: () => given as Inspection }, 'conclude')
    await isStopped({ name: 'x', request: () => given as RequestChange }, 'request')
  })

  test.each<[string, unknown]>([
    ['labels that are no list', { labels: 5 }],
    ['a draft that is no text', { draft: 5 }],
  ])('%s, of a request', (_, given) =>
    isStopped({ name: 'x', request: () => given as RequestChange }, 'request'),
  )

  test.each<[string, unknown]>([
    ['a number', { push: () => 5, end: () => 'The end.' }],
    ['a promise', { push: async (text: string) => text, end: () => 'The end.' }],
    ['a number at the end', { push: (text: string) => text, end: () => 5 }],
    ['nothing at the end', { push: (text: string) => text, end: () => undefined }],
  ])('%s, on the way back', (_, given) =>
    isStopped({ name: 'x', response: () => given as TextTransform }, 'response'),
  )
})

test('a claim that only the whole draft shows, and that nobody checks, is never called verified', async () => {
  const late: Guard = { name: 'late', conclude: () => ({ claims: [claim] }) }
  expect(await vouchsafe({ guards: [late] }).reply(turnOf(), () => '129 EUR.')).toMatchObject({
    status: 'annotated',
    text: '129 EUR. (not checked)',
    findings: [{ code: 'pipeline/not-checked.price', claim: 'c1' }],
  })
})

describe('in shadow mode', () => {
  class Counting implements Guard {
    readonly name = 'counting'
    #sentences = 0

    inspect() {
      this.#sentences += 1
      const message = `Sentence ${this.#sentences}.`
      return { findings: [{ ...finding, action: 'block', message } as const] }
    }
  }

  test('a guard keeps what is private to it', async () => {
    const turn = turnOf()
    const draft = () => 'One. Two.'
    const recorded = await vouchsafe({ guards: [new Counting()], mode: 'shadow' }).reply(
      turn,
      draft,
    )
    expect(recorded).toMatchObject({ status: 'verified', text: 'One. Two.' })
    const decided = await vouchsafe({ guards: [new Counting()] }).reply(turn, draft)
    expect(enforced(recorded, turn).findings).toEqual(decided.findings)
  })
})

describe('a store that hangs', () => {
  const never = () => new Promise<never>(() => undefined)
  const hanging = (method: keyof Store): Store => ({
    ...memoryStore(systemClock),
    [method]: vi.fn(never),
  })
  const keeping: Guard = {
    name: 'keeping',
    inspect(_, { session }) {
      session.update(() => 1)
      return undefined
    },
  }

  test('is not waited for longer than a hook, and the reply is a safe one', async () => {
    const clock = fakeClock()
    const store = hanging('get')
    const pending = vouchsafe({ guards: [keeping], ports: { store, clock } }).reply(
      turnOf(),
      () => 'a',
    )
    await vi.waitFor(() => expect(store.get).toHaveBeenCalled())
    clock.advance(5000)
    expect(await pending).toMatchObject({
      status: 'blocked',
      findings: [{ code: 'pipeline/failed.store' }],
    })
  })

  test('does not outlast the call’s own limit, nor an abort', async () => {
    const clock = fakeClock()
    const store = hanging('get')
    const pipeline = vouchsafe({ guards: [], callTimeoutMs: 100, ports: { store, clock } })
    const timedOut = pipeline.reply(turnOf(), () => 'a')
    await vi.waitFor(() => expect(store.get).toHaveBeenCalledTimes(1))
    clock.advance(100)
    expect(await timedOut).toMatchObject({ findings: [{ code: 'pipeline/timed-out' }] })

    const controller = new AbortController()
    const stopped = pipeline.reply(turnOf(), () => 'a', { signal: controller.signal })
    await vi.waitFor(() => expect(store.get).toHaveBeenCalledTimes(2))
    controller.abort()
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' })
  })

  test('when it is written to loses the state, and not the reply', async () => {
    const clock = fakeClock()
    const store = hanging('compareAndSet')
    const events: string[] = []
    const observers = [({ type }: { readonly type: string }) => void events.push(type)]
    const pending = vouchsafe({ guards: [keeping], observers, ports: { store, clock } }).reply(
      turnOf(),
      () => 'a',
    )
    await vi.waitFor(() => expect(store.compareAndSet).toHaveBeenCalled())
    clock.advance(5000)
    expect(await pending).toMatchObject({ status: 'verified', text: 'a' })
    expect(events).toContain('state-not-saved')
  })
})

test('the runtime’s timer does not go off at once when it is set for longer than it counts', () => {
  vi.useFakeTimers()
  try {
    const timer = vi.spyOn(globalThis, 'setTimeout')
    systemClock.after(2 ** 40, () => undefined)()
    expect(timer).toHaveBeenCalledWith(expect.any(Function), 2 ** 31 - 1)
  } finally {
    vi.restoreAllMocks()
    vi.useRealTimers()
  }
})

describe('a model', () => {
  test.each<[string, unknown]>([
    ['a provider’s answer', { choices: [{ message: { content: 'secret' } }] }],
    ['a provider’s message', { role: 'assistant', content: 'secret' }],
    ['a list', ['secret']],
    ['a list of nothing', []],
    ['bytes', new Uint8Array([65])],
    ['a text object', new String('secret')],
    ['a generator that is not async', [][Symbol.iterator]()],
  ])('that answers with %s is told what is expected', async (_, answer) => {
    const inParts: ChatModel = async function* () {
      yield answer as never
    }
    for (const model of [() => answer as never, inParts]) {
      const reply = vouchsafe({ guards: [] }).reply(turnOf(), model)
      await expect(reply).rejects.toMatchObject({
        code: 'invalid_output',
        message: expect.stringContaining('text, toolCalls or logprobs'),
      })
      await expect(reply).rejects.not.toThrow('secret')
    }
  })

  test('may give a part without anything in it', async () => {
    const model: ChatModel = async function* () {
      yield {}
      yield 'a'
    }
    expect(await vouchsafe({ guards: [] }).reply(turnOf(), model)).toMatchObject({ text: 'a' })
  })
})

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'call: expected object, got nothing'],
  [
    'a provider’s call',
    { id: 't', type: 'function', function: { name: 'secret', arguments: '{}' } },
    'name: expected string, got nothing',
  ],
])('a tool call that is %s is not allowed', async (_, call, message) => {
  const decision = vouchsafe({ guards: [] }).tool(turnOf(), call as ToolCall)
  await expect(decision).rejects.toMatchObject({ code: 'invalid_turn' })
  await expect(decision).rejects.toThrow(message)
  await expect(decision).rejects.not.toThrow('secret')
})

describe('a turn', () => {
  const issuesOf = (more: object) => {
    const parsed = parseTurn(turnOf('Hi.', more))
    return parsed.ok ? [] : parsed.issues
  }

  test.each(['Mars/Base', '', 'secret'])('is not in the time zone %j', (timeZone) => {
    const message = 'expected an IANA time zone, such as Asia/Shanghai'
    expect(issuesOf({ timeZone })).toEqual([{ path: 'timeZone', message }])
  })

  test('is in a time zone that there is', () => {
    for (const timeZone of ['Asia/Shanghai', 'UTC', 'America/New_York'])
      expect(issuesOf({ timeZone })).toEqual([])
  })

  test.each(['2026-02-30T10:00:00Z', '2026-02-29T10:00:00+08:00', '2026-04-31T10:00:00Z'])(
    'is not at %s',
    (now) =>
      expect(issuesOf({ now })).toEqual([{ path: 'now', message: 'expected a date that exists' }]),
  )

  test('is at the end of a leap year’s February', () => {
    expect(issuesOf({ now: '2024-02-29T23:59:59+14:00' })).toEqual([])
  })

  test.each(['zh_CN', 'zh-Hans_CN', 'ZH'])(
    'with the locale %s is answered in Chinese',
    async (locale) => {
      const shown: string[] = []
      const reading: Guard = {
        name: 'reading',
        inspect(_, { turn, language }) {
          shown.push(turn.locale ?? '', language)
          return undefined
        },
      }
      const turn = turnOf('Hi.', { locale })
      await vouchsafe({ guards: [reading] }).reply(turn, () => 'a')
      expect(shown).toEqual([locale.replaceAll('_', '-'), 'zh'])
    },
  )

  test('whose locale is none is answered in the customer’s language', async () => {
    const turn = turnOf('台灯多少钱？', { locale: '中文' })
    const reply = await vouchsafe({ guards: [] }).reply(turn, () => '')
    expect(reply.text).toBe(WORDING.zh?.blocked)
  })
})
