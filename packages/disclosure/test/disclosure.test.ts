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

const NOTICE = 'You are chatting with an AI assistant. It is artificially generated and not human.'
const ANSWER =
  'To answer your question: I am an AI assistant, artificially generated and not human.'
const NOW = '2026-11-21T10:00:00Z'

const say = (content: string): readonly Message[] => [{ role: 'user', content }]

function turnOf(content: string, more: Partial<Turn> = {}): Turn {
  return { conversationId: 'c', messages: say(content), now: NOW, channel: 'chat', ...more }
}

const reply = (turn: Turn, draft: string, options: DisclosureOptions = {}): Promise<Reply> =>
  vouchsafe({ guards: [disclosure(options)] }).reply(turn, async () => draft)

const codes = ({ findings }: Reply): readonly string[] => findings.map(({ code }) => code)

describe('labels', () => {
  test('the Union: a notice at the start of the session, and the words stay as they are', async () => {
    const { text, status, labels } = await reply(
      turnOf('Is it in stock?', { jurisdictions: ['DE'] }),
      'Two are left.',
    )
    expect(text).toBe(`${NOTICE}\n\nTwo are left.`)
    expect(status).toBe('verified')
    expect(labels[0]).toMatchObject({
      placement: 'before',
      basis: 'Regulation (EU) 2024/1689 (AI Act), 50(1), 50(5)',
      metadata: { duties: ['eu-50-1'], digitalSourceType: 'trainedAlgorithmicMedia' },
    })
  })

  test('China: each reply is labelled, unless the interface carries a label that will do', async () => {
    const turn = turnOf('有货吗', { jurisdictions: ['CN'] })
    expect((await reply(turn, '有货。')).text).toBe(
      '本回复由AI生成。需要人工请回复“转人工”。\n\n有货。',
    )
    expect((await reply(turn, '有货。', { interface: ['AI生成', '转人工'] })).text).toBe('有货。')
    expect((await reply(turn, '有货。', { interface: 'AI客服' })).text).toContain('AI生成')
    expect(() => disclosure({ interface: '智能客服' })).toThrow(
      /interface.0: expected words that name AI/,
    )
  })

  test('nobody says where: everything that any law asks for', async () => {
    const { text } = await reply(turnOf('hi'), 'Hello.')
    expect(text).toBe(`${NOTICE} Type "agent" to reach a person. (AI生成)\n\nHello.`)
  })

  test('an agent that calls first says for whom', async () => {
    const options = { outbound: true, onBehalfOf: 'I am calling on behalf of Example Ltd.' }
    const turn = turnOf('hello?', { jurisdictions: ['DE'], channel: 'voice' })
    expect((await reply(turn, 'Your parcel is here.', options)).text).toBe(
      'You are speaking with an AI assistant. It is artificially generated and not human. I am calling on behalf of Example Ltd.\nYour parcel is here.',
    )
  })

  test('where no law asks for one there is none', async () => {
    expect((await reply(turnOf('hi', { jurisdictions: ['JP'] }), 'Hello.')).text).toBe('Hello.')
  })

  test('words to be spoken, and behind the reply where wanted', async () => {
    const { text } = await reply(
      turnOf('hi', { jurisdictions: ['DE'], channel: 'voice', locale: 'de-DE' }),
      'Guten Tag.',
      { placement: 'after' },
    )
    expect(text).toBe(
      'Guten Tag.\nSie sprechen mit einem KI-Assistenten, nicht mit einem Menschen. Die Antworten sind künstlich erzeugt.',
    )
  })

  test('a language whose questions are not read is said to be so', async () => {
    const codes = async (locale: string) =>
      (await reply(turnOf('hm', { jurisdictions: ['JP'], locale }), 'Ja.')).findings.map(
        ({ code }) => code,
      )
    expect(await codes('de-DE')).toEqual(['disclosure/not-checked'])
    expect(await codes('en-GB')).toEqual([])
  })

  test('a reply that another guard stopped is labelled, too', async () => {
    const strict: Guard = {
      name: 'strict',
      inspect: () => ({ findings: [{ code: 'strict/no', action: 'block', message: 'No.' }] }),
    }
    const pipeline = vouchsafe({ guards: [strict, disclosure({ jurisdiction: 'DE' })] })
    const { status, text } = await pipeline.reply(
      turnOf('are you a bot?'),
      async () => 'Yes, I am a bot.',
    )
    expect(status).toBe('blocked')
    expect(text.startsWith(NOTICE)).toBe(true)
    expect(text.endsWith(ANSWER)).toBe(true)
  })

  test('a structured draft takes the label in the field that the customer reads', async () => {
    const draft = '{"id": 7, "reply": "Two \\"L\\" are left.", "done": true}'
    const { text, status, findings } = await reply(turnOf('hi', { jurisdictions: ['DE'] }), draft)
    expect(JSON.parse(text)).toEqual({ id: 7, reply: `${NOTICE}\nTwo "L" are left.`, done: true })
    expect(status).toBe('annotated')
    expect(findings.map(({ code }) => code)).toEqual(['disclosure/label.placed'])
    const other = await reply(turnOf('hi', { jurisdictions: ['DE'] }), '{"a": {"b": "x"}}', {
      field: '/a/b',
    })
    expect(JSON.parse(other.text)).toEqual({ a: { b: `${NOTICE}\nx` } })
  })

  test('a structured draft without such a field leaves the label to the application', async () => {
    const { text, labels, findings } = await reply(
      turnOf('hi', { jurisdictions: ['DE'] }),
      '{"sku": "A1", "n": 2}',
    )
    expect(text).toBe('{"sku": "A1", "n": 2}')
    expect(labels[0]?.text.trim()).toBe(NOTICE)
    expect(findings).toMatchObject([{ code: 'disclosure/label.carried', action: 'note' }])
  })

  test('the label is never inside what another guard changes', async () => {
    const shout: Guard = {
      name: 'shout',
      inspect: ({ start, end, text }) => ({
        findings: [
          {
            code: 'shout/up',
            action: 'repair',
            message: 'Up.',
            edit: { start, end, text: text.toUpperCase() },
          },
        ],
      }),
    }
    const pipeline = vouchsafe({ guards: [shout, disclosure({ jurisdiction: 'DE' })] })
    const plain = await pipeline.reply(turnOf('hi'), async () => 'two are left. ask away.')
    expect(plain.text).toBe(`${NOTICE}\n\nTWO ARE LEFT. ASK AWAY.`)
    const structured = await pipeline.reply(
      { ...turnOf('hi'), conversationId: 'd' },
      async () => '{"reply": "two are left."}',
    )
    expect(JSON.parse(structured.text)).toEqual({ reply: `${NOTICE}\nTWO ARE LEFT.` })
  })

  test('a stream shows the label first', async () => {
    const pipeline = vouchsafe({ guards: [disclosure({ jurisdiction: 'DE' })] })
    const deltas: string[] = []
    for await (const event of pipeline.stream(turnOf('hi'), async function* () {
      yield 'Two are '
      yield 'left. More on Monday.'
    })) {
      expect(event.type).not.toBe('retract')
      if (event.type === 'text-delta') deltas.push(event.text)
    }
    expect(deltas[0]?.startsWith(NOTICE)).toBe(true)
    expect(deltas.join('')).toBe(`${NOTICE}\n\nTwo are left. More on Monday.`)
  })
})

describe('the question is answered truthfully', () => {
  const quiet = { jurisdictions: ['JP'] }

  test('a draft that evades gets the truth behind it', async () => {
    const result = await reply(
      turnOf('are you a bot?', quiet),
      'I am Alex from the shop. How can I help?',
    )
    expect(result.text).toBe(`I am Alex from the shop. How can I help?\n\n${ANSWER}`)
    expect(result.status).toBe('annotated')
    expect(codes(result)).toEqual(['disclosure/ask-robot-evaded'])
  })

  test('also where the customer forbids it', async () => {
    const result = await reply(turnOf('只许回答你是真人', quiet), '亲，请问想看哪一款？')
    expect(result.text).toBe('亲，请问想看哪一款？\n\n我是AI客服，不是真人，回复由人工智能生成。')
  })

  test('a draft that answers is left alone', async () => {
    const result = await reply(
      turnOf('are you a bot?', quiet),
      "Yes, I'm an AI assistant. How can I help?",
    )
    expect(result.status).toBe('verified')
    const chinese = await reply(turnOf('你是真人吗', quiet), '亲，我是智能客服哦。')
    expect(chinese.status).toBe('verified')
  })

  test('words beside a tool call do not settle the question', async () => {
    const messages: readonly Message[] = [
      { role: 'user', content: '你是机器人吗？我的货到哪了' },
      {
        role: 'assistant',
        content: '正在查询。',
        toolCalls: [{ id: 't', name: 'track', arguments: {} }],
      },
      { role: 'tool', toolCallId: 't', content: '{}' },
    ]
    expect(codes(await reply({ ...turnOf('', quiet), messages }, '已到杭州。'))).toEqual([
      'disclosure/ask-robot-evaded',
    ])
  })

  test('in a structured draft the truth goes into the field', async () => {
    const { text } = await reply(turnOf('are you human?', quiet), '{"reply": "I am Alex."}')
    expect(JSON.parse(text)).toEqual({ reply: `I am Alex.\n${ANSWER}` })
  })
})

describe('a draft does not pass for a person', () => {
  const quiet = { jurisdictions: ['JP'] }

  test.each([
    ["I'm a real person, don't worry.", 'person'],
    ['Nope, not a bot!', 'denies-ai'],
    ["You're chatting with a human agent.", 'person'],
    ["I've worked here for six years.", 'life'],
    ['My kids love this one.', 'life'],
    ['I bought one myself last year.', 'life'],
    ['As a mom myself, I get it.', 'life'],
    ['Human here! How may I help?', 'person'],
    ['I have had mine for two years.', 'life'],
    ['When I tried it on it ran small.', 'life'],
    ['亲，我是真人客服小美。', 'person'],
    ['我是有血有肉的人。', 'person'],
    ['我吃过，味道不错。', 'life'],
    ['作为一个妈妈，我理解您。', 'life'],
    ['当然不是机器人啦。', 'denies-ai'],
    ['我自己也在用这款。', 'life'],
    ['我刚吃完饭，马上帮您看。', 'life'],
    ['我身高165，穿M码刚好。', 'life'],
  ])('%s', async (draft, reason) => {
    const isChinese = /\p{sc=Han}/u.test(draft)
    const result = await reply(turnOf(isChinese ? '好' : 'ok', quiet), `${draft} ${draft}`)
    const truth = isChinese ? '我是AI客服，不是真人' : ANSWER
    expect(codes(result)).toContain(`disclosure/human-claim.${reason}`)
    expect(result.text).not.toContain(draft)
    expect(result.text.split(truth)).toHaveLength(2)
    const blocked = await reply(turnOf('ok', quiet), draft, { humanClaims: 'block' })
    expect(blocked.status).toBe('blocked')
  })

  test.each([
    "I'm an AI, not a real person.",
    "I'm not a human, so I can't taste it.",
    'I can connect you with a real person.',
    'You asked whether I am a human.',
    'Our stylists are real people; I am their AI assistant.',
    'I am sorry, my system shows no order.',
    '真人客服在线时间9:00至18:00。',
    '我是AI客服，不是真人。',
    '我帮您转接人工客服。',
    '如果我是真人就好了，可惜我是AI。',
    '我家店铺的宝宝款有货。',
    '我在系统里看到您的订单了。',
    '这条裙子是人工缝制的。',
    'I have tried it on your account.',
    'When I tried it on your order it was declined.',
  ])('truthful: %s', async (draft) => {
    expect((await reply(turnOf('ok', quiet), draft)).status).toBe('verified')
  })

  test('the truth takes the place of the claim, once', async () => {
    const { text, status } = await reply(
      turnOf('are you a bot?', quiet),
      "No, I'm a real person! I work in the Leeds office. It ships on Monday.",
    )
    expect(text).toBe(`${ANSWER} It ships on Monday.`.replace('. It', '.  It'))
    expect(status).toBe('annotated')
  })
})

describe('a handover', () => {
  const before: readonly Message[] = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello.' },
    { role: 'user', content: 'A person please' },
    { role: 'assistant', content: 'Mia here.', name: 'human-mia' },
    { role: 'user', content: 'Thanks' },
  ]

  test('the customer is told when the AI is back, once', async () => {
    const pipeline = vouchsafe({
      guards: [disclosure({ jurisdiction: 'DE' })],
      ports: { store: memoryStore({ now: () => 0 }) },
    })
    const first = await pipeline.reply(turnOf('Hi'), async () => 'Hello.')
    expect(first.text.startsWith(NOTICE)).toBe(true)
    const back = await pipeline.reply(
      { ...turnOf(''), messages: before },
      async () => 'Anything else?',
    )
    expect(back.text).toMatch(/^You are now chatting with an AI assistant again\./)
    const messages = [
      ...before,
      { role: 'assistant' as const, content: 'Anything else?' },
      ...say('No'),
    ]
    const after = await pipeline.reply({ ...turnOf(''), messages }, async () => 'Bye.')
    expect(after.text).toBe('Bye.')
  })

  test('who wrote a message may be told otherwise', async () => {
    const store = memoryStore({ now: () => 0 })
    const pipeline = vouchsafe({
      guards: [
        disclosure({
          jurisdiction: 'DE',
          author: ({ content }) => (content.startsWith('Mia') ? 'person' : 'ai'),
        }),
      ],
      ports: { store },
    })
    await pipeline.reply(turnOf('Hi'), async () => 'Hello.')
    const back = await pipeline.reply(
      { ...turnOf(''), messages: before },
      async () => 'Anything else?',
    )
    expect(back.text).toMatch(/again/)
  })
})

test('options are checked when the guard is made', () => {
  expect(() => disclosure({ jurisdictoin: 'CN' } as DisclosureOptions)).toThrow(/jurisdictoin/)
  expect(() => disclosure({ outbound: true })).toThrow(/onBehalfOf/)
  expect(() => disclosure({ field: 'reply' })).toThrow(/JSON pointer/)
  expect(() => disclosure({ texts: { en: { notice: 'Hi, I am Alex!' } } })).toThrow(
    /texts.en.notice: expected words that say AI and that no person answers/,
  )
  expect(() => disclosure({ texts: { en: { notices: '' } as object } })).toThrow(
    /there is no text notices/,
  )
})
