import {
  type Draft,
  type Guard,
  isVouchsafeError,
  type Message,
  memoryStore,
  type NewClaim,
  type PipelineEvent,
  type PipelineOptions,
  readFields,
  shadow,
  type ToolCall,
  type Turn,
  vouchsafe,
  WORDING,
} from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { collect, fakeClock, obedient, shownBy, streaming, turnOf } from './fixtures.ts'

const BLOCKED = WORDING.en?.blocked
const HANDED_OFF = WORDING.en?.handoff

describe('reply', () => {
  test('delivers a draft that passes exactly as written', async () => {
    const reply = await vouchsafe({ guards: [obedient] }).reply(
      turnOf(),
      async () => 'It is 129 EUR.',
    )
    expect(reply).toEqual({
      status: 'verified',
      text: 'It is 129 EUR.',
      findings: [],
      claims: [],
      labels: [],
      toolCalls: [],
      attempts: 1,
    })
  })

  test('repairs and marks where guards ask for it', async () => {
    const reply = await vouchsafe({ guards: [obedient] }).reply(
      turnOf(),
      () => 'It is §fix EUR. Ships soon §mark. Bye.',
    )
    expect(reply.status).toBe('annotated')
    expect(reply.text).toBe('It is fixed EUR. Ships soon §mark. (not confirmed) Bye.')
  })

  test('marks a table’s row before the bar that ends it', async () => {
    const marking: Guard = {
      name: 'marking',
      inspect: ({ start, end }) => ({
        findings: [
          {
            code: 'marking/x',
            action: 'annotate',
            mark: 'unconfirmed',
            message: '',
            span: { start, end },
          },
        ],
      }),
    }
    const marked = async (draft: string) =>
      (await vouchsafe({ guards: [marking] }).reply(turnOf(), () => draft)).text
    expect(await marked('| Lamp | 129 EUR |')).toBe('| Lamp | 129 EUR (not confirmed) |')
    expect(await marked('|')).toBe('| (not confirmed)')
    expect(await marked('| is a bar.')).toBe('| is a bar. (not confirmed)')
  })

  test('tells guards the language to answer in', async () => {
    const seen: string[] = []
    const listening: Guard = {
      name: 'listening',
      inspect: (_, { language }) => void seen.push(language) as undefined,
    }
    const pipeline = vouchsafe({ guards: [listening] })
    for (const locale of ['DE-at', 'zh-Hant', 'fr', '-'])
      await pipeline.reply(turnOf('How much?', { locale }), () => 'Fine.')
    for (const question of [
      'How much?',
      '这款台灯多少钱？',
      'USB-C 灯',
      'ランプはいくらですか',
      '?!',
    ])
      await pipeline.reply(turnOf(question), () => 'Fine.')
    expect(seen).toEqual(['de', 'zh', 'fr', 'en', 'en', 'zh', 'en', 'en', 'en'])
  })

  test('puts a safe sentence in the place of a draft that is stopped, in the customer’s language', async () => {
    const pipeline = vouchsafe({ guards: [obedient] })
    const english = await pipeline.reply(turnOf(), () => 'Fine. §block')
    expect(english).toMatchObject({ status: 'blocked', text: BLOCKED, toolCalls: [] })
    const chinese = await pipeline.reply(turnOf('这款台灯多少钱？'), () => 'Fine. §block')
    expect(chinese.text).toBe(WORDING.zh?.blocked)
    const german = await pipeline.reply(
      turnOf('Was kostet die Lampe?', { locale: 'de-DE' }),
      () => '§block',
    )
    expect(german.text).toBe(BLOCKED)
  })

  test('says its own words as the application wants them', async () => {
    const wording = {
      de: { ...WORDING.en, blocked: 'Dazu kann ich gerade nichts Gesichertes sagen.' },
    } as NonNullable<PipelineOptions['wording']>
    const reply = await vouchsafe({ guards: [obedient], wording }).reply(
      turnOf('Was kostet die Lampe?', { locale: 'de-DE' }),
      () => '§block',
    )
    expect(reply.text).toBe('Dazu kann ich gerade nichts Gesichertes sagen.')
  })

  test('stops an empty draft, but not one that only calls a tool', async () => {
    const pipeline = vouchsafe({ guards: [] })
    const empty = await pipeline.reply(turnOf(), () => ' \n')
    expect(empty).toMatchObject({ status: 'blocked', findings: [{ code: 'pipeline/empty' }] })
    const call = { id: 't1', name: 'get_order', arguments: {} }
    const calling = await pipeline.reply(turnOf(), () => ({ toolCalls: [call] }))
    expect(calling).toMatchObject({ status: 'verified', text: '', toolCalls: [call] })
  })

  test('stops a draft that is longer than it reads, however it arrives', async () => {
    const pipeline = vouchsafe({ guards: [obedient], maxLength: 1000 })
    const text = 'Fine. '.repeat(200_000)
    const whole = await pipeline.reply(turnOf(), () => text)
    expect(whole).toMatchObject({ status: 'blocked', findings: [{ code: 'pipeline/too-long' }] })
    expect(await pipeline.reply(turnOf(), streaming(text.match(/.{1,999}/g) ?? []))).toEqual(whole)
  })

  test('reads a draft of a megabyte with lone surrogates in it', async () => {
    const text = 'The lamp \ud83d costs 129 EUR. 这款\udc00台灯。'.repeat(32_000)
    const reply = await vouchsafe({ guards: [obedient], maxLength: 2_000_000 }).reply(
      turnOf(),
      () => text,
    )
    expect(reply).toMatchObject({ status: 'verified', text })
  })
})

describe('approved wording', () => {
  const approving: Guard = {
    name: 'policy',
    conclude: () => ({ instead: 'Goods go back within 14 days.' }),
  }

  test('stands in the place of a draft that is stopped, and of no other', async () => {
    const pipeline = vouchsafe({ guards: [obedient, approving] })
    expect(await pipeline.reply(turnOf(), () => 'Fine. §block')).toMatchObject({
      status: 'blocked',
      text: 'Goods go back within 14 days.',
    })
    expect(await pipeline.reply(turnOf(), () => 'Fine.')).toMatchObject({ text: 'Fine.' })
  })

  test('gives way to the words that tell of a person', async () => {
    const asking: Guard = {
      name: 'asking',
      conclude: () => ({
        findings: [{ code: 'asking/x', action: 'block', message: 'No.', handoff: 'requested' }],
      }),
    }
    const pipeline = vouchsafe({ guards: [asking, approving] })
    expect(await pipeline.reply(turnOf(), () => 'Fine.')).toMatchObject({ text: HANDED_OFF })
  })

  test('of a guard in shadow mode is not said', async () => {
    const pipeline = vouchsafe({ guards: [obedient, { ...approving, mode: 'shadow' }] })
    expect(await pipeline.reply(turnOf(), () => '§block')).toMatchObject({ text: BLOCKED })
  })
})

describe('claims and verdicts', () => {
  const claim = (start: number, end: number): NewClaim => ({
    kind: 'price',
    start,
    end,
    polarity: 'affirmed',
    certainty: 'asserted',
  })
  const extractor: Guard = {
    name: 'claims',
    inspect: (sentence) => ({ claims: [claim(sentence.start, sentence.start + 2)] }),
  }

  test('a claim that no guard checked is never called verified', async () => {
    const reply = await vouchsafe({ guards: [extractor] }).reply(turnOf(), () => 'It is 129 EUR.')
    expect(reply.status).toBe('annotated')
    expect(reply.text).toBe('It is 129 EUR. (not checked)')
    expect(reply.findings.map(({ code }) => code)).toEqual(['pipeline/not-checked.price'])
  })

  test('verdicts become findings through the table, worst verdict first', async () => {
    const verifier = (name: string, status: 'supported' | 'contradicted'): Guard => ({
      name,
      inspect: (_, { claims }) => ({
        verdicts: claims.map(({ id }) => ({
          claim: id,
          status,
          evidence: [],
          reason: 'The catalogue says 149 EUR.',
        })),
      }),
    })
    const reply = await vouchsafe({
      guards: [extractor, verifier('facts', 'contradicted'), verifier('other', 'supported')],
    }).reply(turnOf(), () => 'It is 129 EUR.')
    expect(reply.status).toBe('blocked')
    expect(reply.findings).toEqual([
      {
        code: 'facts/price',
        action: 'retry',
        message: 'The catalogue says 149 EUR.',
        span: { start: 0, end: 2 },
        claim: 'c1',
      },
    ])
    expect(reply.claims[0]?.verdict?.status).toBe('contradicted')
  })

  test('a verdict that waits for the whole draft holds back its sentence and what follows', async () => {
    const waiting: Guard = {
      name: 'facts',
      inspect: (sentence) => (sentence.index === 1 ? { defer: true } : undefined),
      conclude: (_, { claims }) => ({
        verdicts: claims.map(({ id }) => ({
          claim: id,
          status: 'supported',
          evidence: [],
          reason: 'Done.',
        })),
      }),
    }
    const second: Guard = {
      ...extractor,
      inspect: (sentence) => (sentence.index === 1 ? { claims: [claim(10, 12)] } : undefined),
    }
    const events = await collect(
      vouchsafe({ guards: [second, waiting] }).stream(
        turnOf(),
        streaming(['One here. ', 'Two here. ', 'Three. ']),
      ),
    )
    expect(events.filter(({ type }) => type === 'text-delta')).toEqual([
      { type: 'text-delta', text: 'One here. ' },
      { type: 'text-delta', text: 'Two here. Three. ' },
    ])
    expect(events.at(-1)).toMatchObject({ reply: { status: 'verified' } })
  })
})

describe('stream', () => {
  test('releases each sentence when it has passed, and takes all back at a block', async () => {
    const events = await collect(
      vouchsafe({ guards: [obedient] }).stream(
        turnOf(),
        streaming(['One is fi', 'ne. Two ', 'is §block. Thr', 'ee.']),
      ),
    )
    expect(events.map((event) => (event.type === 'text-delta' ? event.text : event.type))).toEqual([
      'One is fine. ',
      'finding',
      'retract',
      BLOCKED,
      'reply-end',
    ])
  })

  test('holds everything back when told to', async () => {
    const events = await collect(
      vouchsafe({ guards: [obedient], hold: true }).stream(
        turnOf(),
        streaming(['One. ', 'Two §fix.']),
      ),
    )
    expect(events.map(({ type }) => type)).toEqual(['finding', 'text-delta', 'reply-end'])
    expect(shownBy(events)).toBe('One. Two fixed.')
  })

  test('stops the model when the reader goes away', async () => {
    let stopped = false
    async function* endless() {
      try {
        while (true) yield 'Another sentence. '
      } finally {
        stopped = true
      }
    }
    for await (const event of vouchsafe({ guards: [] }).stream(turnOf(), endless)) {
      if (event.type === 'text-delta') break
    }
    await Promise.resolve()
    expect(stopped).toBe(true)
  })

  test('asks the model for no more than the reader takes', async () => {
    let given = 0
    async function* counting() {
      for (; given < 1000; given += 1) yield 'Another sentence. '
    }
    const iterator = vouchsafe({ guards: [] }).stream(turnOf(), counting)[Symbol.asyncIterator]()
    await iterator.next()
    expect(given).toBeLessThan(5)
    await iterator.return?.()
  })
})

describe('structured drafts', () => {
  const draft = JSON.stringify({
    title: 'Lamp "§fix"',
    items: ['It glows.', 'It §fix soon.\nYes.'],
    price: 129.9,
  })

  test('are inspected field by field and repaired without breaking their syntax', async () => {
    const seen: (readonly [string | undefined, string])[] = []
    const watching: Guard = {
      name: 'watching',
      inspect: ({ pointer, text }) => void seen.push([pointer, text]) as undefined,
    }
    const reply = await vouchsafe({ guards: [obedient, watching] }).reply(turnOf(), () => draft)
    expect(seen).toEqual([
      ['/title', 'Lamp "§fix"'],
      ['/items/0', 'It glows.'],
      ['/items/1', 'It §fix soon.\n'],
      ['/items/1', 'Yes.'],
      ['/price', '129.9'],
    ])
    expect(JSON.parse(reply.text)).toEqual({
      title: 'Lamp "fixed"',
      items: ['It glows.', 'It fixed soon.\nYes.'],
      price: 129.9,
    })
  })

  test('get numbers as numbers, and words where a number stood as a string', async () => {
    const fix = (text: string): Guard => ({
      name: 'facts',
      inspect: ({ pointer, start, end }) =>
        pointer === '/price'
          ? {
              findings: [
                {
                  code: 'facts/price',
                  action: 'repair',
                  message: '',
                  span: { start, end },
                  edit: { start, end, text },
                },
              ],
            }
          : undefined,
    })
    const number = await vouchsafe({ guards: [fix('149')] }).reply(turnOf(), () => draft)
    expect(JSON.parse(number.text)).toMatchObject({ price: 149 })
    const words = await vouchsafe({ guards: [fix('on request')] }).reply(turnOf(), () => draft)
    expect(JSON.parse(words.text)).toMatchObject({ price: 'on request' })
  })

  test('are stopped when an edit would break their syntax', async () => {
    const guard: Guard = {
      name: 'facts',
      conclude: () => ({
        findings: [
          {
            code: 'facts/price',
            action: 'repair',
            message: '',
            edit: { start: 0, end: 5, text: '' },
          },
        ],
      }),
    }
    const reply = await vouchsafe({ guards: [guard] }).reply(turnOf(), () => draft)
    expect(reply.status).toBe('blocked')
    expect(reply.findings.map(({ code }) => code)).toContain('pipeline/edit-failed.facts.price')
  })

  test('are stopped when an edit goes beyond its field', async () => {
    const [title] = readFields(draft) ?? []
    const guard: Guard = {
      name: 'facts',
      conclude: () => ({
        findings: [
          {
            code: 'facts/name',
            action: 'repair',
            message: '',
            edit: { start: title?.start ?? 0, end: (title?.end ?? 0) + 2, text: 'x' },
          },
        ],
      }),
    }
    const reply = await vouchsafe({ guards: [guard] }).reply(turnOf(), () => draft)
    expect(reply.status).toBe('blocked')
    expect(reply.findings.map(({ code }) => code)).toContain('pipeline/edit-failed.facts.name')
  })

  test('carry their labels beside the text', async () => {
    const label = { text: 'AI-generated', placement: 'before', basis: 'test' } as const
    const labelling: Guard = { name: 'disclosure', request: () => ({ labels: [label] }) }
    const reply = await vouchsafe({ guards: [labelling] }).reply(turnOf(), () => draft)
    expect(reply).toMatchObject({ status: 'verified', text: draft, labels: [label] })
  })
})

describe('labels', () => {
  const labelling: Guard = {
    name: 'disclosure',
    request: () => ({ labels: [{ text: '[AI]', placement: 'before', basis: 'test' }] }),
    conclude: () => ({
      labels: [{ text: 'You are talking to an AI.', placement: 'after', basis: 'test' }],
    }),
  }

  test('stand around the draft and leave it verified', async () => {
    const events = await collect(
      vouchsafe({ guards: [labelling] }).stream(turnOf(), streaming(['One. ', 'Two.'])),
    )
    expect(events.map((event) => (event.type === 'text-delta' ? event.text : event.type))).toEqual([
      '[AI]\nOne. ',
      'Two.',
      '\nYou are talking to an AI.',
      'reply-end',
    ])
    expect(events.at(-1)).toMatchObject({ reply: { status: 'verified' } })
  })

  test('stand around the safe sentence too', async () => {
    const reply = await vouchsafe({ guards: [labelling, obedient] }).reply(turnOf(), () => '§block')
    expect(reply.text).toBe(`[AI]\n${BLOCKED}\nYou are talking to an AI.`)
  })
})

describe('time limits and aborts', () => {
  const hanging: Guard = { name: 'hanging', inspect: () => new Promise(() => undefined) }

  test('a guard that hangs is cut off, and the draft with it', async () => {
    const clock = fakeClock()
    const events: PipelineEvent[] = []
    const pending = vouchsafe({
      guards: [hanging],
      timeoutMs: 50,
      ports: { clock },
      observers: [(event) => void events.push(event)],
    }).reply(turnOf(), () => 'It is 129 EUR.')
    await settled(() => clock.advance(50))
    const reply = await pending
    expect(reply).toMatchObject({
      status: 'blocked',
      text: HANDED_OFF,
      handoff: { reasons: ['guard-failed'] },
    })
    expect(reply.findings.map(({ code }) => code)).toEqual(['hanging/failed.inspect'])
    expect(events).toContainEqual({
      type: 'guard-failed',
      guard: 'hanging',
      hook: 'inspect',
      reason: 'timed-out',
    })
  })

  test('a guard may choose to be passed over, and the reply says so', async () => {
    const clock = fakeClock()
    const pending = vouchsafe({
      guards: [{ ...hanging, onError: 'annotate' }],
      timeoutMs: 50,
      ports: { clock },
    }).reply(turnOf(), () => 'It is 129 EUR.')
    await settled(() => clock.advance(50))
    expect(await pending).toMatchObject({
      status: 'annotated',
      text: 'It is 129 EUR. (not checked)',
    })
  })

  test('a call that runs out of time ends in a safe sentence and a person', async () => {
    const clock = fakeClock()
    const silent = () => new Promise<string>(() => undefined)
    const pending = vouchsafe({ guards: [], callTimeoutMs: 1000, ports: { clock } }).reply(
      turnOf(),
      silent,
    )
    await settled(() => clock.advance(1000))
    expect(await pending).toMatchObject({
      status: 'blocked',
      text: HANDED_OFF,
      findings: [{ code: 'pipeline/timed-out' }],
    })
  })

  test('a call whose guards never pause ends in time, too', async () => {
    const clock = fakeClock()
    let read = 0
    const busy: Guard = {
      name: 'busy',
      inspect() {
        read += 1
        clock.advance(10)
        return undefined
      },
    }
    const late = { ...clock, after: () => () => undefined } // no timer goes off meanwhile
    const pipeline = vouchsafe({ guards: [busy], callTimeoutMs: 100, ports: { clock: late } })
    const reply = await pipeline.reply(turnOf(), () => 'One. '.repeat(1000))
    expect(reply).toMatchObject({ status: 'blocked', findings: [{ code: 'pipeline/timed-out' }] })
    expect(read).toBe(10)
  })

  test('an abort ends the call and everything it started', async () => {
    const controller = new AbortController()
    let modelStopped = false
    let guardSignal: AbortSignal | undefined
    const watching: Guard = {
      name: 'watching',
      inspect(_, { signal }) {
        guardSignal = signal
        return new Promise(() => undefined)
      },
    }
    async function* endless(_: readonly Message[], { signal }: { signal: AbortSignal }) {
      signal.addEventListener('abort', () => {
        modelStopped = true
      })
      while (true) yield 'Another sentence. '
    }
    const pending = vouchsafe({ guards: [watching] }).reply(turnOf(), endless, {
      signal: controller.signal,
    })
    await settled(() => controller.abort())
    await expect(pending).rejects.toMatchObject({ code: 'aborted' })
    expect([modelStopped, guardSignal?.aborted]).toEqual([true, true])
  })

  test('what was ready when the caller stopped is not told', async () => {
    const controller = new AbortController()
    const told: string[] = []
    const events = vouchsafe({ guards: [] }).stream(turnOf(), () => 'One. Two. Three.', {
      signal: controller.signal,
    })
    const reading = (async () => {
      for await (const event of events) {
        told.push(event.type)
        controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'aborted' })
    expect(told).toEqual(['text-delta'])
  })

  test('a call whose signal is already aborted asks nobody', async () => {
    let asked = false
    const pending = vouchsafe({ guards: [] }).reply(
      turnOf(),
      () => {
        asked = true
        return 'x'
      },
      {
        signal: AbortSignal.abort(),
      },
    )
    await expect(pending).rejects.toMatchObject({ code: 'aborted' })
    expect(asked).toBe(false)
  })
})

describe('retry', () => {
  test('hands the findings back to the model and forgets the draft', async () => {
    const asked: (readonly Message[])[] = []
    const drafts = ['A §cut b. §stop', 'Better.']
    const strict: Guard = {
      name: 'facts',
      inspect: ({ text, start, end }) =>
        text.includes('§stop')
          ? {
              findings: [
                {
                  code: 'facts/price',
                  action: 'retry',
                  message: 'The catalogue says 149 EUR.',
                  span: { start, end },
                },
              ],
            }
          : undefined,
      conclude: (_, { session }) =>
        void session.update((state) => (Number(state) || 0) + 1) as undefined,
    }
    const store = memoryStore({ now: () => 0 })
    const reply = await vouchsafe({ guards: [strict], retry: 1, ports: { store } }).reply(
      turnOf(),
      (messages) => {
        asked.push(messages)
        return drafts[asked.length - 1] ?? ''
      },
    )
    expect(reply).toMatchObject({ status: 'verified', text: 'Better.', attempts: 2 })
    expect(asked[1]?.at(-1)).toEqual({
      role: 'system',
      content: `${WORDING.en?.retry}\n- facts/price: The catalogue says 149 EUR.`,
    })
    expect((await store.get('conversation:c-1'))?.value).toEqual({ facts: 1 })
  })

  test('tells the model nothing that a guard in shadow mode found', async () => {
    const asked: (readonly Message[])[] = []
    const finding = { action: 'retry', message: 'No.' } as const
    const strict: Guard = {
      name: 'facts',
      conclude: ({ text }) =>
        text === 'x' ? { findings: [{ code: 'facts/price', ...finding }] } : undefined,
    }
    const trial: Guard = {
      name: 'trial',
      mode: 'shadow',
      conclude: () => ({ findings: [{ code: 'trial/idea', ...finding }] }),
    }
    await vouchsafe({ guards: [strict, trial], retry: 1 }).reply(turnOf(), (messages) => {
      asked.push(messages)
      return asked.length === 1 ? 'x' : 'Better.'
    })
    expect(asked[1]?.at(-1)?.content).toBe(`${WORDING.en?.retry}\n- facts/price: No.`)
  })

  test('blocks when no attempt is left', async () => {
    const strict: Guard = {
      name: 'facts',
      conclude: () => ({ findings: [{ code: 'facts/price', action: 'retry', message: 'No.' }] }),
    }
    expect(
      await vouchsafe({ guards: [strict], retry: 2 }).reply(turnOf(), () => 'x'),
    ).toMatchObject({ status: 'blocked', attempts: 3 })
  })

  test('does not ask again where a guard said block', async () => {
    expect(
      await vouchsafe({ guards: [obedient], retry: 2 }).reply(turnOf(), () => '§block'),
    ).toMatchObject({ status: 'blocked', attempts: 1 })
  })
})

describe('request and response hooks', () => {
  test('change what the model sees and restore what it says', async () => {
    let seen = ''
    const masking: Guard = {
      name: 'privacy',
      request: ({ messages }) => ({
        messages: messages.map((each) => ({
          ...each,
          content: each.content.replaceAll('Ada', '<P1>'),
        })),
      }),
      response() {
        let kept = ''
        return {
          push(chunk) {
            const text = kept + chunk
            const open = text.lastIndexOf('<')
            const whole = open >= 0 && !text.includes('>', open) ? open : text.length
            kept = text.slice(whole)
            return text.slice(0, whole).replaceAll('<P1>', 'Ada')
          },
          end: () => kept,
        }
      },
    }
    const reply = await vouchsafe({ guards: [masking] }).reply(
      turnOf('I am Ada.'),
      async function* (messages) {
        seen = messages.map(({ content }) => content).join()
        yield 'Hello <'
        yield 'P1>, welcome. '
        yield '1 < 2.'
      },
    )
    expect(seen).toBe('I am <P1>.')
    expect(reply).toMatchObject({ status: 'verified', text: 'Hello Ada, welcome. 1 < 2.' })
  })

  test('may answer without the model, or stop before it is asked', async () => {
    const canned: Guard = { name: 'policy', request: () => ({ draft: 'We open at nine. §fix' }) }
    let asked = false
    const model = () => {
      asked = true
      return 'x'
    }
    expect(await vouchsafe({ guards: [canned, obedient] }).reply(turnOf(), model)).toMatchObject({
      text: 'We open at nine. fixed',
    })
    const stop: Guard = {
      name: 'stop',
      request: () => ({
        findings: [
          { code: 'stop/switch', action: 'block', message: 'Off.', handoff: 'emergency-stop' },
        ],
      }),
    }
    expect(await vouchsafe({ guards: [stop] }).reply(turnOf(), model)).toMatchObject({
      text: HANDED_OFF,
      attempts: 0,
    })
    expect(asked).toBe(false)
  })
})

describe('tools', () => {
  const call = { id: 't1', name: 'refund', arguments: { amount: 500 } }
  const rule = (decision: 'allow' | 'ask' | 'refuse', name = 'policy'): Guard => ({
    name,
    tool: () => ({ decision, reason: `${name} says ${decision}` }),
  })

  test('the strictest guard decides, in any order', async () => {
    const guards = [rule('allow', 'one'), rule('refuse', 'two'), rule('ask', 'three')]
    for (const order of [guards, [...guards].reverse()]) {
      expect(await vouchsafe({ guards: order }).tool(turnOf(), call)).toEqual({
        decision: 'refuse',
        reason: 'two says refuse',
        findings: [],
      })
    }
  })

  test('a guard that fails refuses', async () => {
    const faulty: Guard = { name: 'faulty', tool: () => Promise.reject(new Error('boom')) }
    expect(await vouchsafe({ guards: [faulty] }).tool(turnOf(), call)).toMatchObject({
      decision: 'refuse',
      findings: [{ code: 'faulty/failed.tool' }],
    })
  })

  test('calls that a draft asks for are handed on only if they are allowed', async () => {
    const model = () => ({ text: 'One moment.', toolCalls: [call] })
    expect(await vouchsafe({ guards: [rule('allow')] }).reply(turnOf(), model)).toMatchObject({
      toolCalls: [call],
    })
    expect(await vouchsafe({ guards: [rule('refuse')] }).reply(turnOf(), model)).toMatchObject({
      toolCalls: [],
    })
  })

  test('a guard may change what a call is given, and those that follow see it', async () => {
    const seen: ToolCall[] = []
    const changing = (name: string, step: number): Guard => ({
      name,
      tool(given) {
        seen.push(given)
        const { amount } = given.arguments as { amount: number }
        return { decision: 'allow', call: { ...given, arguments: { amount: amount + step } } }
      },
    })
    const guards = [changing('one', 1), shadow(changing('two', 10)), changing('three', 100)]
    const changed = { ...call, arguments: { amount: 601 } }
    expect(await vouchsafe({ guards }).tool(turnOf(), call)).toEqual({
      decision: 'allow',
      findings: [],
      call: changed,
    })
    expect(seen.map((each) => each.arguments)).toEqual([
      { amount: 500 },
      { amount: 501 },
      { amount: 501 },
    ])
    const draft: Draft[] = []
    const watching: Guard = {
      name: 'watching',
      conclude: (given) => void draft.push(given) as undefined,
    }
    const reply = await vouchsafe({ guards: [...guards, watching] }).reply(turnOf(), () => ({
      toolCalls: [call],
    }))
    expect(reply.toolCalls).toEqual([changed])
    expect(draft[0]?.toolCalls).toEqual([changed])
  })

  test('a guard that gives another call in the place of one fails', async () => {
    for (const other of [
      { ...call, name: 'delete' },
      { ...call, id: 't2' },
    ]) {
      const guard: Guard = { name: 'odd', tool: () => ({ decision: 'allow', call: other }) }
      expect(await vouchsafe({ guards: [guard] }).tool(turnOf(), call)).toMatchObject({
        decision: 'refuse',
        findings: [{ code: 'odd/failed.tool' }],
      })
    }
  })
})

describe('sessions', () => {
  const counting: Guard = {
    name: 'counting',
    conclude: (_, { session }) =>
      void session.update((state) => (Number(state) || 0) + 1) as undefined,
  }

  test('keep state from turn to turn, apart for each conversation', async () => {
    const store = memoryStore({ now: () => 0 })
    const pipeline = vouchsafe({ guards: [counting], ports: { store } })
    await pipeline.reply(turnOf(), () => 'a')
    await pipeline.reply(turnOf(), () => 'b')
    await pipeline.reply(turnOf('Hi', { conversationId: 'c-2' }), () => 'c')
    expect((await store.get('conversation:c-1'))?.value).toEqual({ counting: 2 })
    expect((await store.get('conversation:c-2'))?.value).toEqual({ counting: 1 })
  })

  test('lose no update when several processes serve one conversation', async () => {
    const store = memoryStore({ now: () => 0 })
    const pipelines = Array.from({ length: 8 }, () =>
      vouchsafe({ guards: [counting], ports: { store } }),
    )
    await Promise.all(pipelines.map((pipeline) => pipeline.reply(turnOf(), async () => 'a')))
    expect((await store.get('conversation:c-1'))?.value).toEqual({ counting: 8 })
  })

  test('a store that is down stops the reply', async () => {
    const down = { ...memoryStore({ now: () => 0 }), get: () => Promise.reject(new Error('down')) }
    expect(
      await vouchsafe({ guards: [], ports: { store: down } }).reply(turnOf(), () => 'a'),
    ).toMatchObject({
      status: 'blocked',
      findings: [{ code: 'pipeline/failed.store' }],
    })
  })
})

describe('misuse', () => {
  test.each<[string, unknown, string]>([
    ['no guards', {}, 'guards: '],
    ['a negative retry', { guards: [], retry: -1 }, 'retry: '],
    ['an unknown option', { guards: [], guard: [] }, 'options: unknown option guard'],
    ['a nameless guard', { guards: [{}] }, 'guards.0.name: '],
    [
      'a hook that is no function',
      { guards: [{ name: 'x', inspect: true }] },
      'guards.0.inspect: expected a function',
    ],
  ])('options with %s are refused by name', (_, options, expected) => {
    expect(() => vouchsafe(options as PipelineOptions)).toThrow(expected)
  })

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'turn: expected object, got nothing'],
    ['a missing conversation', { messages: [] }, 'conversationId: expected string, got nothing'],
    [
      'an unknown role',
      { conversationId: 'c', messages: [{ role: 'bot', content: 'secret' }] },
      'messages.0.role: expected one of',
    ],
    [
      'content that is no text',
      { conversationId: 'c', messages: [{ role: 'user', content: null }] },
      'messages.0.content: expected string, got null',
    ],
    [
      'a clock without offset',
      { conversationId: 'c', messages: [], now: '2026-03-02T10:00:00' },
      'now: expected ISO 8601 with an offset',
    ],
    [
      'a day that does not exist',
      { conversationId: 'c', messages: [], now: '2026-13-02T10:00:00Z' },
      'now: expected a date that exists',
    ],
  ])('a turn with %s is refused by path, without quoting it', async (_, turn, expected) => {
    const error = await vouchsafe({ guards: [] })
      .reply(turn as Turn, () => 'x')
      .catch((thrown: unknown) => thrown)
    expect(isVouchsafeError(error) && error.code).toBe('invalid_turn')
    expect((error as Error).message).toContain(expected)
    expect((error as Error).message).not.toContain('secret')
  })

  test('a model that fails is reported with its own error as the cause', async () => {
    const cause = new Error('429')
    const pending = vouchsafe({ guards: [] }).reply(turnOf(), () => Promise.reject(cause))
    await expect(pending).rejects.toMatchObject({ code: 'model_failed', cause })
  })

  test.each([
    ['null', null],
    ['a number', 12],
    ['a text that is no string', { text: 12 }],
    ['calls that are no list', { toolCalls: {} }],
    ['a call without a name', { toolCalls: [{ id: 't' }] }],
  ])('a model that answers %s is reported', async (_, answer) => {
    await expect(
      vouchsafe({ guards: [] }).reply(turnOf(), () => answer as never),
    ).rejects.toMatchObject({ code: 'invalid_output' })
  })

  test('observers that throw change nothing', async () => {
    const observers = [
      () => {
        throw new Error('boom')
      },
    ]
    expect(await vouchsafe({ guards: [], observers }).reply(turnOf(), () => 'x')).toMatchObject({
      status: 'verified',
    })
  })

  test('events say which sentences were released', async () => {
    const events: PipelineEvent[] = []
    await vouchsafe({ guards: [obedient], observers: [(event) => void events.push(event)] }).reply(
      turnOf(),
      () => 'It is 129 EUR. §block And soon.',
    )
    expect(events.filter(({ type }) => type === 'sentence-end')).toEqual([
      { type: 'sentence-end', index: 0, released: true },
      { type: 'sentence-end', index: 1, released: false },
    ])
  })

  test('events hold no customer text', async () => {
    const events: PipelineEvent[] = []
    await vouchsafe({ guards: [obedient], observers: [(event) => void events.push(event)] }).reply(
      turnOf('my secret question'),
      streaming(['my secret ', 'answer §fix. Done.']),
    )
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'turn-start',
        'model-start',
        'hook-end',
        'sentence-end',
        'model-end',
        'turn-end',
      ]),
    )
    expect(JSON.stringify(events)).not.toMatch(/secret|fixed/)
  })
})

/** Lets everything that is ready run, then does something. */
async function settled(then: () => void): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  then()
}
