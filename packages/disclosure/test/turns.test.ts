import {
  type Guard,
  type Message,
  memoryStore,
  type Reply,
  type Turn,
  vouchsafe,
} from '@vouchsafe/core'
import { type DisclosureOptions, disclosure } from '@vouchsafe/disclosure'
import { describe, expect, test } from 'vitest'
import { settle } from '../src/options.ts'

const NOTICE = 'You are chatting with an AI assistant. It is artificially generated and not human.'
const ANSWER =
  'To answer your question: I am an AI assistant, artificially generated and not human.'
const AT = '2026-11-21T10:00:00Z'

const user = (content: string): Message => ({ role: 'user', content })

function turnOf(content: string | readonly Message[], more: Partial<Turn> = {}): Turn {
  const messages = typeof content === 'string' ? [user(content)] : content
  return { conversationId: 'c', messages, now: AT, channel: 'chat', jurisdictions: ['DE'], ...more }
}

const quiet = { jurisdictions: ['JP'] }

/** A shop that goes on: its replies share a store. */
function shop(options: DisclosureOptions = {}, ...before: readonly Guard[]) {
  const pipeline = vouchsafe({
    guards: [...before, disclosure(options)],
    ports: { store: memoryStore({ now: () => 0 }) },
  })
  return (turn: Turn, draft: string): Promise<Reply> => pipeline.reply(turn, async () => draft)
}

const after = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString()
const codes = ({ findings }: Reply) => findings.map(({ code }) => code)

describe('where a label stands', () => {
  test.each([
    ['chat', 'before', `${NOTICE}\n\nYes.`],
    ['chat', 'after', `Yes.\n\n${NOTICE}`],
    ['sms', 'before', `${NOTICE}\nYes.`],
    ['sms', 'after', `Yes.\n${NOTICE}`],
    ['email', 'before', `${NOTICE}\n\nYes.`],
  ] as const)('in %s, %s', async (channel, placement, text) => {
    expect((await shop({ placement })(turnOf('hi', { channel }), 'Yes.')).text).toBe(text)
  })

  test('is told with its language, its duties and its basis', async () => {
    const { labels } = await shop()(turnOf('hi', { locale: 'de-AT' }), 'Ja.')
    expect(labels).toEqual([
      {
        text: expect.stringMatching(/^Sie (?:chatten|schreiben|sprechen) mit einem KI-.*\n$/),
        placement: 'before',
        basis: 'Regulation (EU) 2024/1689 (AI Act), 50(1), 50(5)',
        metadata: {
          duties: ['eu-50-1'],
          language: 'de-AT',
          digitalSourceType: 'trainedAlgorithmicMedia',
        },
      },
    ])
  })

  test('what the application adds is said with the first label of a session alone', async () => {
    const reply = shop({ also: ['limits'], jurisdiction: 'JP', sessionMinutes: 30 })
    const at = (minutes: number) => turnOf('hi', { jurisdictions: ['JP'], now: after(minutes) })
    const first = await reply(at(0), 'Yes.')
    expect(first.text).toMatch(/mistake[\s\S]*\n\nYes\.$/)
    expect(first.labels[0]?.basis).toBe('the application')
    expect((await reply(at(29), 'Yes.')).text).toBe('Yes.')
    expect((await reply(at(59), 'Yes.')).text).toMatch(/mistake/)
  })
})

describe('options stand in where a turn is silent', () => {
  const silent: Turn = { conversationId: 'c', messages: [user('hi')], now: AT }

  test('for where and in which channel', async () => {
    expect((await shop({ jurisdiction: 'JP' })(silent, 'Yes.')).text).toBe('Yes.')
    expect((await shop({ jurisdictions: ['JP'], jurisdiction: 'DE' })(silent, 'Yes.')).text).toBe(
      `${NOTICE}\n\nYes.`,
    )
    expect((await shop({ jurisdiction: 'JP' })(turnOf('hi'), 'Yes.')).text).toContain(NOTICE)
    const spoken = await shop({ jurisdiction: 'DE', channel: 'phone' })(silent, 'Yes.')
    expect(spoken.text).toMatch(/^You are speaking with .*\nYes\.$/)
    const chat = await shop({ jurisdiction: 'DE', channel: 'phone' })(turnOf('hi'), 'Yes.')
    expect(chat.text).toContain(NOTICE)
  })

  test('a turn without a clock still begins a session', async () => {
    const { now: _, ...timeless } = turnOf('hi')
    const reply = shop()
    expect((await reply(timeless, 'Yes.')).text).toContain(NOTICE)
    expect((await reply(timeless, 'Yes.')).text).toBe('Yes.')
  })
})

describe('how often', () => {
  test('a notice is said once, and again after a pause', async () => {
    const reply = shop({ sessionMinutes: 10 })
    const said = async (minutes: number) =>
      (await reply(turnOf('hi', { now: after(minutes) }), 'Yes.')).text.includes(NOTICE)
    expect([await said(0), await said(9), await said(18), await said(28), await said(29)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  })

  test('after so many turns or minutes where the application wants that', async () => {
    const byTurns = shop({ every: { turns: 2 } })
    const byMinutes = shop({ every: { minutes: 5 } })
    const said = async (reply: ReturnType<typeof shop>, minutes: number) =>
      (await reply(turnOf('hi', { now: after(minutes) }), 'Yes.')).text.includes(NOTICE)
    const turns = []
    for (let turn = 0; turn < 5; turn++) turns.push(await said(byTurns, turn))
    expect(turns).toEqual([true, false, true, false, true])
    const minutes = []
    for (const minute of [0, 4, 5, 9, 10]) minutes.push(await said(byMinutes, minute))
    expect(minutes).toEqual([true, false, true, false, true])
  })

  test('a turn in which nothing is said has told nobody', async () => {
    const reply = shop()
    expect((await reply(turnOf('hi'), ' \n')).text).not.toContain('Yes.')
    expect((await reply(turnOf('hi'), 'Yes.')).text).toContain(NOTICE)
    expect((await reply(turnOf('hi'), 'Yes.')).text).toBe('Yes.')
  })

  test('what the interface says all the time is not repeated; what it leaves out is', async () => {
    const full = await shop({ interface: NOTICE })(turnOf('hi'), 'Yes.')
    expect([full.text, full.labels]).toEqual(['Yes.', []])
    const half = await shop({ interface: ['Made with AI'] })(turnOf('hi'), 'Yes.')
    expect(half.text).toContain(NOTICE)
  })
})

describe('the question', () => {
  test.each<[string, readonly Message[], boolean]>([
    ['asked now', [user('are you a bot?')], true],
    ['asked beside something else', [user('are you a bot?'), user('and is it blue?')], true],
    [
      'asked and answered before',
      [user('are you a bot?'), { role: 'assistant', content: 'Yes, an AI.' }, user('ok')],
      false,
    ],
    [
      'asked before an answer without words',
      [user('are you a bot?'), { role: 'assistant', content: '' }, user('hello?')],
      true,
    ],
    ['asked by our side', [{ role: 'assistant', content: 'Are you a bot?' }, user('no')], false],
    ['not asked', [user('is it blue?')], false],
  ])('%s', async (_name, messages, asked) => {
    const result = await shop()(turnOf(messages, quiet), 'It is blue.')
    expect(codes(result)).toEqual(asked ? ['disclosure/ask-robot-evaded'] : [])
    expect(result.text).toBe(asked ? `It is blue.\n\n${ANSWER}` : 'It is blue.')
  })

  test('is answered in a message without a blank line where there is no Markdown', async () => {
    const { text, labels } = await shop()(
      turnOf('are you a bot?', { ...quiet, channel: 'sms' }),
      'It is blue.',
    )
    expect(text).toBe(`It is blue.\n${ANSWER}`)
    expect(labels.at(-1)).toMatchObject({
      placement: 'after',
      basis: 'asked whether a machine answers',
    })
  })

  test('has its own basis where a law asks for the answer', async () => {
    const { labels } = await shop()(turnOf('are you a bot?'), 'It is blue.')
    expect(labels.at(-1)?.basis).toBe('Regulation (EU) 2024/1689 (AI Act), 50(1), 50(5)')
    expect(labels).toHaveLength(2)
  })

  test('is answered once where the draft answers it, in any language with texts', async () => {
    for (const [asked, draft, locale] of [
      ['are you a bot?', 'Yes, I am an AI assistant.', 'en'],
      ['你是机器人吗', '是的，我是AI客服。', 'zh-CN'],
      ['are you a bot?', 'Ja, Sie sprechen mit einem KI-Assistenten.', 'de'],
    ] as const) {
      const result = await shop()(turnOf(asked, { ...quiet, locale }), draft)
      expect(result.text).toBe(draft)
      expect(codes(result)).not.toContain('disclosure/ask-robot-evaded')
    }
    const vague = await shop()(
      turnOf('are you a bot?', { ...quiet, locale: 'de' }),
      'Wir nutzen KI.',
    )
    expect(codes(vague)).toContain('disclosure/ask-robot-evaded')
  })

  test('in a structured draft without a field for words stops it', async () => {
    const draft = '{"sku": "A1", "n": 2}'
    const result = await shop()(turnOf('are you a bot?', quiet), draft)
    expect(result.status).toBe('blocked')
    expect(result.findings).toMatchObject([
      { code: 'disclosure/ask-robot-evaded', action: 'block' },
    ])
    expect(result.text).toContain(ANSWER)
  })

  const stop: Guard = {
    name: 'stop',
    request: () => ({ findings: [{ code: 'stop/all', action: 'block', message: 'No.' }] }),
  }

  test('is answered, too, where nothing else is', async () => {
    const result = await shop({}, stop)(turnOf('are you a bot?', quiet), 'It is blue.')
    expect(result.status).toBe('blocked')
    expect(result.text.split(ANSWER)).toHaveLength(2)
    const other = await shop({}, stop)(turnOf('is it blue?', quiet), 'It is blue.')
    expect(other.text).not.toContain(ANSWER)
    expect(other.text).not.toContain('blue')
  })
})

describe('a claim to be a person', () => {
  test('gives way to the truth at its own place, between its own spaces', async () => {
    const { text, findings } = await shop()(
      turnOf('ok', quiet),
      'It is blue.  I am a real person.  My kids love it. Bye.',
    )
    expect(text).toBe(`It is blue.  ${ANSWER}   Bye.`)
    expect(findings.map(({ code, action }) => [code, action])).toEqual([
      ['disclosure/human-claim.person', 'repair'],
      ['disclosure/human-claim.life', 'repair'],
    ])
    expect(findings[0]?.span).toEqual({ start: 13, end: 31 })
  })

  test('gives way to it also behind what another guard found', async () => {
    const other: Guard = {
      name: 'other',
      inspect: () => ({ findings: [{ code: 'other/x', action: 'note', message: 'x' }] }),
    }
    const { text } = await shop({}, other)(turnOf('ok', quiet), 'It is blue. I am a real person.')
    expect(text).toBe(`It is blue. ${ANSWER}`)
  })

  test('stops the draft where the application wants that', async () => {
    const { status, findings } = await shop({ humanClaims: 'block' })(
      turnOf('ok', quiet),
      'I am a real person.',
    )
    expect(status).toBe('blocked')
    expect(findings[0]).toMatchObject({ action: 'block' })
    expect(findings[0]).not.toHaveProperty('edit')
  })

  test('is in the words of the customer’s language', async () => {
    const { text } = await shop({
      texts: { en: { answer: 'I am an AI, generated, not a person.' } },
    })(turnOf('ok', quiet), 'I am a real person.')
    expect(text).toBe('I am an AI, generated, not a person.')
  })
})

describe('structured drafts', () => {
  test('take the label in front of the words, and the answer behind them', async () => {
    const { text } = await shop()(
      turnOf('are you a bot?'),
      '{"id": 1, "reply": "It is blue. Really."}',
    )
    expect(JSON.parse(text)).toEqual({
      id: 1,
      reply: `${NOTICE}\nIt is blue. Really.\n${ANSWER}`,
    })
  })

  test('are left alone where nothing is due', async () => {
    const draft = '{"reply": "It is blue."}'
    const result = await shop()(turnOf('ok', quiet), draft)
    expect([result.text, result.findings]).toEqual([draft, []])
  })
})

describe('failing', () => {
  const broken = {
    author: () => {
      throw new Error('broken')
    },
  }
  const messages: readonly Message[] = [user('a'), { role: 'assistant', content: 'b' }, user('c')]

  test('stops the reply, or is annotated where the application says so', async () => {
    expect((await shop(broken)(turnOf(messages), 'It is blue.')).status).toBe('blocked')
    const lenient = await shop({ ...broken, onError: 'annotate' })(turnOf(messages), 'It is blue.')
    expect(lenient.status).toBe('annotated')
  })

  test('in shadow nothing changes', async () => {
    const result = await shop({ mode: 'shadow' })(turnOf('are you a bot?'), 'I am a real person.')
    expect(result.text).toBe('I am a real person.')
  })
})

test('options have their defaults', () => {
  const { author: _, ...settings } = settle({})
  expect(settings).toEqual({
    jurisdictions: undefined,
    channel: 'chat',
    interface: [],
    also: [],
    rhythm: { sessionMinutes: 30 },
    placement: 'before',
    field: undefined,
    onBehalfOf: undefined,
    texts: {},
    humanClaims: 'repair',
    circumstances: {},
  })
  expect(
    settle({
      jurisdiction: 'CN',
      jurisdictions: ['EU'],
      interface: 'AI生成',
      every: { turns: 3, minutes: 9 },
      sessionMinutes: 5,
      companion: false,
      deepFake: true,
    }),
  ).toMatchObject({
    jurisdictions: ['EU', 'CN'],
    interface: ['AI生成'],
    rhythm: { turns: 3, minutes: 9, sessionMinutes: 5 },
    circumstances: { companion: false, deepFake: true },
  })
  expect(settle({ texts: { en: { limits: 'x', authorAi: 'Robo' } } }).texts).toEqual({
    en: { limits: 'x', authorAi: 'Robo' },
  })
  for (const name of ['notice', 'noticeSpoken', 'answer', 'toAi', 'content'] as const)
    expect(() => settle({ texts: { en: { [name]: 'Hello.' } } })).toThrow(
      `texts.en.${name}: expected`,
    )
  expect(settle({ texts: { en: { content: 'Generated by AI.' } } }).texts).toBeDefined()
  expect(() => settle({ texts: { en: { content: 'By AI.' } } })).toThrow(
    'say that it was generated',
  )
  expect(() => settle({ texts: { en: { content: 'Generated.' } } })).toThrow('words that say AI')
})
