import {
  CHANNELS,
  type Circumstances,
  DUTIES,
  type Duty,
  disclosure,
  findHumanClaims,
  resolveDuties,
  saysItIsAi,
} from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'
import { replyField } from '../src/reply-field.ts'
import { channelOf } from '../src/resolve-duties.ts'
import {
  beginTurn,
  isDue,
  type RhythmState,
  readState,
  tell,
  untell,
  writeState,
} from '../src/rhythm.ts'

describe('circumstances', () => {
  const names: Readonly<Record<string, keyof Circumstances>> = {
    'emotion-recognition': 'emotionRecognition',
    'large-business': 'largeBusiness',
    companion: 'companion',
    'regulated-occupation': 'regulatedOccupation',
    outbound: 'outbound',
    'deep-fake': 'deepFake',
    'virtual-scene': 'virtualScene',
    intermediary: 'intermediary',
  }
  const usual = new Set([
    'large-business',
    'regulated-occupation',
    'deep-fake',
    'virtual-scene',
    'intermediary',
  ])
  test.each(Object.entries(names))('%s calls for its duties, and for no other', (need, option) => {
    const ids = (query: Circumstances) => new Set(resolveDuties(query).map(({ id }) => id))
    const own = DUTIES.filter(({ needs }) => needs === need).map(({ id }) => id)
    const [on, off, unsaid] = [ids({ [option]: true }), ids({ [option]: false }), ids({})]
    for (const { id, needs, jurisdiction } of DUTIES) {
      if (jurisdiction.startsWith('platform:') || (needs !== undefined && needs !== need)) continue
      expect(on.has(id), id).toBe(true)
      expect(off.has(id), id).toBe(!own.includes(id))
      expect(unsaid.has(id), id).toBe(!own.includes(id) || usual.has(need))
    }
  })
})

describe('channels', () => {
  test.each<[string, string | undefined]>([
    ...CHANNELS.map((channel): [string, string] => [channel, channel]),
    [' E-Mail ', 'email'],
    ['mail', 'email'],
    ['phone', 'voice'],
    ['call', 'voice'],
    ['audio', 'voice'],
    ['text', 'chat'],
    ['web', 'chat'],
    ['whatsapp', 'chat'],
    ['WeChat', 'chat'],
    ['messenger', 'chat'],
    ['live', 'livestream'],
    ['video', 'avatar'],
    ['file', 'export'],
    ['download', 'export'],
    ['transcript', 'export'],
    ['fax', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%s is %s', (name, channel) => {
    expect(channelOf(name)).toBe(channel)
  })
})

describe('how often a notice is due', () => {
  const duty = (more: Partial<Duty> = {}): Duty =>
    ({ id: 'd', at: ['session-start'], ...more }) as Duty
  const rhythm = { sessionMinutes: 30 }
  const turn = { afterPerson: false }
  const MINUTE = 60_000
  const state = (more: Partial<RhythmState> = {}): RhythmState => ({
    turns: 5,
    sessions: 2,
    lastAt: 100 * MINUTE,
    told: { d: { turn: 3, session: 2, at: 90 * MINUTE } },
    ...more,
  })
  const due = (
    duties: Partial<Duty>,
    now: Partial<RhythmState> = {},
    given: object = {},
    how: object = {},
  ) => isDue(duty(duties), state(now), { ...turn, ...given }, { ...rhythm, ...how })

  test('every turn, where the law says so', () => {
    expect(due({ at: ['turn'] })).toBe(true)
    expect(due({ at: ['asked'] as never }, { told: {} })).toBe(false)
    expect(due({ at: [] }, { told: {} })).toBe(false)
  })

  test('at the start, once a session, until it was told', () => {
    for (const at of [['session-start'], ['first-turn']] as const) {
      expect(due({ at })).toBe(false)
      expect(due({ at }, { told: {} })).toBe(true)
      expect(due({ at }, { sessions: 3 })).toBe(true)
    }
    expect(due({ at: ['interval'] }, { sessions: 3 })).toBe(false)
    expect(due({ id: 'toString' })).toBe(true)
  })

  test('again after a person spoke, where the law says so', () => {
    const at = ['session-start', 'handover-to-ai'] as const
    expect(due({ at }, {}, { afterPerson: true })).toBe(true)
    expect(due({ at })).toBe(false)
    expect(due({}, {}, { afterPerson: true })).toBe(false)
    expect(due({ at }, { turns: 3 }, { afterPerson: true })).toBe(false)
  })

  test('again after its interval, the shorter of two', () => {
    expect(due({ everyMinutes: 10 })).toBe(true)
    expect(due({ everyMinutes: 11 })).toBe(false)
    expect(due({ everyMinutes: 11 }, {}, {}, { minutes: 10 })).toBe(true)
    expect(due({ everyMinutes: 10 }, { told: { d: { turn: 3, session: 2 } } })).toBe(false)
    const { lastAt: _, ...timeless } = state()
    expect(isDue(duty({ everyMinutes: 10 }), timeless, turn, rhythm)).toBe(false)
    expect(due({}, {}, {}, { turns: 2 })).toBe(true)
    expect(due({}, {}, {}, { turns: 3 })).toBe(false)
  })

  test('a pause begins another session', () => {
    const begun = (lastAt: number | undefined, at: number | undefined) => {
      const before = { turns: 1, sessions: 1, told: {}, ...(lastAt !== undefined && { lastAt }) }
      return beginTurn(before, { afterPerson: false, ...(at !== undefined && { at }) }, rhythm)
    }
    expect(begun(0, 30 * MINUTE)).toEqual({ turns: 2, sessions: 2, lastAt: 30 * MINUTE, told: {} })
    expect(begun(0, 30 * MINUTE - 1).sessions).toBe(1)
    expect(begun(undefined, 30 * MINUTE)).toEqual({
      turns: 2,
      sessions: 1,
      lastAt: 30 * MINUTE,
      told: {},
    })
    expect(begun(5, undefined)).toEqual({ turns: 2, sessions: 1, lastAt: 5, told: {} })
    expect(begun(undefined, undefined)).toEqual({ turns: 2, sessions: 1, told: {} })
    expect(begun(9, 5).lastAt).toBe(9)
    expect(beginTurn(readState(undefined), turn, rhythm)).toEqual({
      turns: 1,
      sessions: 1,
      told: {},
    })
  })

  test('what was told can be taken back', () => {
    const before = state({ told: { a: { turn: 1, session: 1 } } })
    const told = tell(before, [duty({ id: 'a' }), duty({ id: 'b' })])
    const now = { turn: 5, session: 2, at: 100 * MINUTE }
    expect(told).toEqual({ ...before, told: { a: now, b: now } })
    expect(untell(told, before, [duty({ id: 'a' }), duty({ id: 'b' })])).toEqual(before)
    expect(untell(told, before, [duty({ id: 'b' })]).told).toEqual({ a: now })
    expect(tell(before, [])).toBe(before)
    const { lastAt: _, ...timeless } = before
    expect(tell(timeless, [duty({ id: 'a' })]).told).toEqual({ a: { turn: 5, session: 2 } })
  })

  test('is kept as it was, and anything else counts as nothing', () => {
    for (const each of [
      state(),
      state({ told: {} }),
      { turns: 0, sessions: 0, told: {} },
      { turns: 1, sessions: 1, told: { d: { turn: 1, session: 1 } } },
    ])
      expect(readState(JSON.parse(JSON.stringify(writeState(each))))).toEqual(each)
    const none = { turns: 0, sessions: 0, told: {} }
    const good = { turns: 1, sessions: 1, told: {} }
    for (const bad of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { ...good, turns: -1 },
      { ...good, turns: 0.5 },
      { ...good, sessions: '1' },
      { ...good, told: [] },
      { ...good, told: null },
    ])
      expect(readState(bad as never)).toEqual(none)
    const told = {
      a: 1,
      b: { turn: 1 },
      c: { turn: 1, session: -1 },
      d: { turn: 1, session: 1, at: 'x' },
    }
    expect(readState({ ...good, lastAt: 'x', told })).toEqual({
      ...good,
      told: { d: { turn: 1, session: 1 } },
    })
  })
})

describe('the field that a customer reads first', () => {
  /** A draft whose fields are found as the engine finds them: a sentence for each line of each leaf. */
  const fieldOf = (value: Readonly<Record<string, unknown>>, pointer?: string) => {
    const text = JSON.stringify(value)
    let at = 0
    const sentences = Object.entries(value).flatMap(([key, leaf]) =>
      String(leaf)
        .split('|')
        .map((part) => {
          const start = text.indexOf(part, Math.max(at, text.indexOf(`"${key}":`) + key.length + 3))
          at = start + part.length
          return {
            text: part,
            start,
            end: at,
            pointer: `/${key}`,
            index: 0,
            locate: (span: never) => span,
          }
        }),
    )
    const span = replyField({ text, sentences } as never, pointer)
    return span && text.slice(span.start, span.end)
  }
  test.each<[Record<string, unknown>, string | undefined]>([
    [{ title: 'Some three words', reply: 'Hi.' }, 'Hi.'],
    [{ title: 'Some three words', Message: 'Hi.' }, 'Hi.'],
    [{ 标题: '一二三四五', 回复: '好' }, '好'],
    [{ reply: 5, note: 'Some three words' }, 'Some three words'],
    [{ reply: true, note: 'Some three words' }, 'Some three words'],
    [{ sku: 'A1', note: 'two words', more: 'these are words' }, 'these are words'],
    [{ sku: 'A1', 备注: '四个汉字' }, '四个汉字'],
    [{ sku: 'A1', 备注: '三个字' }, undefined],
    [{ reply: 'One. |Two.', note: 'x' }, 'One. |Two.'],
  ])('of %j is %j', (value, expected) => {
    expect(fieldOf(value)).toBe(expected)
  })

  test('may be chosen', () => {
    expect(fieldOf({ reply: 'Hi.', sku: 'A1' }, '/sku')).toBe('A1')
    expect(fieldOf({ reply: 'Hi.' }, '/gone')).toBe(undefined)
  })
})

describe('options', () => {
  test.each<[object, string]>([
    [{ channels: 'chat' }, 'there is no option channels'],
    [{ every: { turns: 0 } }, 'every.turns'],
    [{ every: { minutes: -1 } }, 'every.minutes'],
    [{ every: { days: 1 } }, 'there is no option days'],
    [{ sessionMinutes: 0 }, 'sessionMinutes'],
    [{ placement: 'above' }, 'placement'],
    [{ field: 'reply' }, 'expected a JSON pointer, such as /reply'],
    [{ also: ['weather'] }, 'also.0'],
    [{ author: 'me' }, 'author: expected a function'],
    [{ humanClaims: 'note' }, 'humanClaims'],
    [{ onError: 'ignore' }, 'onError'],
    [{ mode: 'off' }, 'mode'],
    [{ companion: 'yes' }, 'companion'],
    [{ jurisdictions: 'EU' }, 'jurisdictions'],
    [{ interface: 'Alex, your assistant' }, 'interface.0: expected words that name AI'],
    [{ interface: ['AI生成', '智能客服'] }, 'interface.1: expected words that name AI'],
    [{ outbound: true }, 'onBehalfOf: expected a sentence'],
    [{ onBehalfOf: 'Hello.' }, 'onBehalfOf: expected a sentence'],
    [{ texts: { en: { greeting: 'x' } } }, 'texts.en: there is no text greeting'],
    [
      { texts: { en: { notice: 'Hello.' } } },
      'texts.en.notice: expected words that say AI and that no person answers',
    ],
    [
      { texts: { en: { answer: 'I am an AI.' } } },
      'texts.en.answer: expected words that say that no person answers',
    ],
    [
      { texts: { zh: { content: '你好' } } },
      'texts.zh.content: expected words that say AI and that it was generated',
    ],
  ])('%j are refused', (options, message) => {
    expect(() => disclosure(options as never)).toThrow(message)
    expect(() => disclosure(options as never)).toThrow('disclosure() was given options')
  })

  test.each<object>([
    {},
    { every: { turns: 3, minutes: 5 }, sessionMinutes: 1, placement: 'after', field: '/reply' },
    { interface: ['AI生成', 'You are chatting with an AI assistant'] },
    { outbound: true, onBehalfOf: 'I am calling on behalf of Example Ltd.' },
    { texts: { en: { notice: 'You are chatting with an AI assistant, not a person.' } } },
    { also: ['ai'], author: () => 'ai', humanClaims: 'block', onError: 'annotate', mode: 'shadow' },
  ])('%j are taken', (options) => {
    expect(disclosure(options).name).toBe('disclosure')
  })
})

describe('passing for a person', () => {
  test.each<[string, ...string[]]>([
    ['I am a real person.', 'person: I am a real person'],
    ["I'm not a bot, I promise.", "denies-ai: I'm not a bot"],
    ['My kids love it too.', 'life: My kids'],
    ['我是真人客服', 'person: 我是真人'],
    ['我不是机器人', 'denies-ai: 我不是机器人'],
    ['You asked "are you a real person".'],
    ['I am not a real person.'],
    ['I am an AI assistant.'],
    ['我是人工智能助手'],
    ['A real person will call you.'],
    ['我会为您转接真人客服'],
  ])('in %s', (text, ...expected) => {
    const found = findHumanClaims(text)
    expect(found.map(({ reason }) => reason)).toEqual(expected.map((each) => each.split(':')[0]))
    for (const [index, { start, end }] of found.entries())
      expect(text.slice(start, end)).toContain(expected[index]?.split(': ')[1]?.slice(0, 4))
  })

  test.each([
    ['I am an AI assistant.', true],
    ['我是AI客服', true],
    ['I am not an AI.', false],
    ['I am a real person, not an AI.', false],
    ['Hello.', false],
    ['我不是机器人', false],
  ])('saying that a machine speaks: %s: %s', (text, says) => {
    expect(saysItIsAi(text)).toBe(says)
  })
})
