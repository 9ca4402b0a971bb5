import { confidence, emergencyStop, type HandoffPacket } from '@vouchsafe/confidence'
import {
  type ChatModel,
  type Claim,
  type Guard,
  memoryStore,
  type Reply,
  systemClock,
  type Turn,
  type VerdictStatus,
  vouchsafe,
} from '@vouchsafe/core'
import { expect, test } from 'vitest'

const turnOf = (content: string, more: Partial<Turn> = {}): Turn => ({
  conversationId: 'c1',
  messages: [{ role: 'user', content }],
  ...more,
})

/** Finds a phrase, calls it a claim and gives the verdict. */
function verifier(
  phrase: string,
  kind: Claim['kind'],
  status: VerdictStatus,
  asOf?: string,
  from = 'catalog',
): Guard {
  return {
    name: 'verifier',
    inspect(sentence, { claims }) {
      const at = sentence.text.indexOf(phrase)
      if (at < 0) return undefined
      const span = sentence.locate({ start: at, end: at + phrase.length })
      const id = `c${claims.length + 1}`
      const source = { id: from, pointer: '/0/price' }
      return {
        claims: [{ ...span, kind, polarity: 'affirmed', certainty: 'asserted' }],
        verdicts: [
          {
            claim: id,
            status,
            evidence: [{ relation: 'supports', source, ...(asOf !== undefined && { asOf }) }],
            reason: 'As the catalogue says.',
          },
        ],
      }
    },
  }
}

const says =
  (text: string, tool?: string): ChatModel =>
  async () => ({
    text,
    ...(tool !== undefined && { toolCalls: [{ id: 't1', name: tool, arguments: {} }] }),
  })

const codes = ({ findings }: Reply) => findings.map(({ code }) => code)

test('brings in a person on the first request, and stops a draft that passes it over', async () => {
  const pipeline = vouchsafe({ guards: [confidence()] })
  const reply = await pipeline.reply(turnOf('转人工'), says('亲，请问有什么问题呢？'))
  expect(reply.status).toBe('blocked')
  expect(codes(reply)).toEqual(['confidence/handoff.requested', 'confidence/ask-human-ignored'])
  expect(reply.handoff).toMatchObject({ reasons: ['requested'], language: 'zh' })
  expect(reply.text).toContain('人工')
})

test.each([
  ['转人工', '好的，正在为您转接人工客服，请稍等。'],
  ['I want a human', "Of course, I'm passing you to a colleague now."],
  ['转人工', '人工客服已下班，明天9:00上线后会联系您。'],
])('delivers a draft that meets the request: %s', async (asked, draft) => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf(asked), says(draft))
  expect(reply.status).toBe('verified')
  expect(reply.text).toBe(draft)
  expect(reply.handoff?.reasons).toEqual(['requested'])
})

test.each([
  ['转人工', '转人工之前，请您先描述一下具体问题。'],
  ['人工', '请您先自助查询物流，查不到再为您转人工。'],
  ['Agent please', 'Before I can connect you, please tell me your order number.'],
  ['Get me a person', "I can't transfer you to an agent, but I can help."],
])('a condition before the person is obstruction: %s', async (asked, draft) => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf(asked), says(draft))
  expect(codes(reply)).toContain('confidence/ask-human-ignored.obstructed')
  expect(reply.status).toBe('blocked')
})

test('the agent’s own call for a person is a handoff', async () => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(
    turnOf('Can I take it with lisinopril?'),
    says('Our pharmacist can tell you.', 'connect_pharmacist'),
  )
  expect(reply.status).toBe('verified')
  expect(reply.handoff?.codes).toEqual(['confidence/handoff.by-agent'])
})

test.each([
  ['你家锅把我手烫伤了', 'safety'],
  ['The charger started smoking', 'safety'],
  ['我的账号被盗了', 'account'],
  ['I see an unauthorized charge', 'account'],
  ['不处理我就打12315', 'legal'],
  ['You will hear from my lawyer', 'legal'],
])('%s calls for a person', async (asked, trigger) => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf(asked), says('OK'))
  expect(codes(reply)).toContain(`confidence/handoff.${trigger}`)
  expect(reply.handoff).toBeDefined()
})

test.each([
  '会起火吗',
  '这款是防触电插座吗',
  '烟雾报警器多少钱',
  '没用过的能退吗',
  '防烫伤手套有吗',
])('%s calls for nobody', async (asked) => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf(asked), says('在的'))
  expect(reply.handoff).toBeUndefined()
})

test('a complaint is noted, and hands over where the application says so', async () => {
  const asked = turnOf('我要投诉')
  const noted = await vouchsafe({ guards: [confidence()] }).reply(asked, says('很抱歉'))
  expect(codes(noted)).toEqual(['confidence/noticed.complaint'])
  expect(noted.handoff).toBeUndefined()
  const guard = confidence({ handoffOn: ['complaint'] })
  const handed = await vouchsafe({ guards: [guard] }).reply(asked, says('很抱歉'))
  expect(handed.handoff).toMatchObject({ reasons: ['complaint'], urgency: 'high' })
})

test('two answers that did not help are enough', async () => {
  const turn: Turn = {
    conversationId: 'c1',
    messages: [
      { role: 'user', content: '答非所问' },
      { role: 'assistant', content: '请再说一遍' },
      { role: 'user', content: '你听不懂吗，还是不行' },
    ],
  }
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turn, says('好的'))
  expect(codes(reply)).toContain('confidence/handoff.failures')
})

test('two stopped drafts in a row are enough', async () => {
  const guards = [verifier('199', 'price', 'contradicted'), confidence()]
  const pipeline = vouchsafe({ guards })
  const first = await pipeline.reply(turnOf('多少钱'), says('199元'))
  const second = await pipeline.reply(turnOf('多少钱'), says('199元'))
  expect(first.handoff).toBeUndefined()
  expect(second.handoff?.codes).toContain('confidence/handoff.failures')
})

test('the third dissatisfied contact within a day is one too many', async () => {
  const pipeline = vouchsafe({ guards: [confidence()] })
  const reply = async (conversationId: string, now: string) =>
    pipeline.reply(
      turnOf('太差了，我要投诉', { conversationId, now, customer: { id: 'u1' } }),
      says('抱歉'),
    )
  await reply('a', '2026-03-02T09:00:00+08:00')
  await reply('a', '2026-03-02T09:05:00+08:00')
  const second = await reply('b', '2026-03-02T12:00:00+08:00')
  expect(second.handoff).toBeUndefined()
  const third = await reply('c', '2026-03-02T20:00:00+08:00')
  expect(codes(third)).toContain('confidence/handoff.contacts')
  const nextWeek = await reply('d', '2026-03-09T20:00:00+08:00')
  expect(nextWeek.handoff).toBeUndefined()
})

test('a sum that a person must see', async () => {
  const money: Guard = {
    name: 'money',
    inspect: ({ start, end }) => ({
      claims: [
        {
          start,
          end,
          kind: 'refund',
          polarity: 'affirmed',
          certainty: 'asserted',
          value: { type: 'money', value: 5000, currency: 'CNY' },
        },
      ],
      verdicts: [{ claim: 'c1', status: 'supported', evidence: [], reason: 'As the order says.' }],
    }),
  }
  const guards = [money, confidence({ highValue: { CNY: 3000 } })]
  const reply = await vouchsafe({ guards }).reply(turnOf('退款多少'), says('退您5000元'))
  expect(reply.handoff?.codes).toEqual(['confidence/handoff.high-value'])
})

test('hedges at the claim what is half known, by kind', async () => {
  const guards = [
    verifier('12小时', 'attribute', 'supported'),
    confidence({
      answerAbove: 0.8,
      hedgeAbove: 0.5,
      kinds: { refund: { answerAbove: 0.99, hedgeAbove: 0.95 } },
      signals: () => ({ agreement: 0.2 }),
    }),
  ]
  // (4 · 1 + 2 · 0.2) / 6 = 0.73: half known for an attribute.
  const reply = await vouchsafe({ guards }).reply(turnOf('续航多久'), says('续航12小时，很耐用。'))
  expect(reply.status).toBe('annotated')
  expect(reply.text).toBe('续航12小时（这一点请以页面或人工确认为准），很耐用。')
})

test('the same doubt is too much for a refund', async () => {
  const guards = [
    verifier('200元', 'refund', 'supported'),
    confidence({
      kinds: { refund: { answerAbove: 0.99, hedgeAbove: 0.95 } },
      signals: () => ({ agreement: 0.2 }),
    }),
  ]
  const asked = turnOf('退多少')
  const pipeline = vouchsafe({ guards })
  // First the customer is asked for more, then a person takes over.
  const first = await pipeline.reply(asked, says('退您200元。'))
  expect(codes(first)).toEqual(['confidence/ask'])
  const second = await pipeline.reply(asked, says('退您200元。'))
  expect(codes(second)).toEqual(['confidence/low.refund'])
  expect(second.handoff?.reasons).toEqual(['low-confidence'])
})

test('old facts and doubtful tokens count; a verdict alone decides nothing', async () => {
  const model: ChatModel = async () => ({
    text: '199元',
    logprobs: [
      { token: '199', logprob: -6 },
      { token: '元', logprob: -6 },
    ],
  })
  const guards = [verifier('199元', 'price', 'supported', '2024-03-02'), confidence()]
  const now = '2026-03-02T10:00:00+08:00'
  const old = await vouchsafe({ guards }).reply(turnOf('价格', { now }), model)
  expect(codes(old)).toEqual(['confidence/hedge.price'])
  const plain = await vouchsafe({
    guards: [verifier('199元', 'price', 'supported'), confidence()],
  }).reply(turnOf('价格'), says('199元'))
  expect(plain.status).toBe('verified')
})

test.each([
  ['血糖肯定会降下来。', '会降下来', 'unsupported'],
  ['This will definitely cure it.', 'cure it', 'contradicted'],
  ['名额的事板上钉钉，您安心等。', '名额', 'unsupported'],
  ["The dog can't possibly chew through the lead.", 'chew through', 'unsupported'],
] as const)('said as certain, and not borne out: %s', async (draft, phrase, status) => {
  const guards = [verifier(phrase, 'attribute', status), confidence()]
  const reply = await vouchsafe({ guards }).reply(turnOf('?'), says(draft))
  expect(codes(reply)).toContain('confidence/overconfident')
})

test.each([
  ['绝对是100%正品棉料', '正品'],
  ['It is definitely in stock.', 'in stock'],
])('said as certain, and borne out: %s', async (draft, phrase) => {
  const guards = [verifier(phrase, 'attribute', 'supported'), confidence()]
  const reply = await vouchsafe({ guards }).reply(turnOf('?'), says(draft))
  expect(reply.status).toBe('verified')
})

test('a certainty that nothing bears out is not delivered', async () => {
  const draft = 'The rug is red. It will definitely match your sofa.'
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf('?'), says(draft))
  expect(reply.status).toBe('annotated')
  expect(reply.text).toContain('The rug is red.')
  expect(reply.text).not.toContain('match your sofa')
})

test.each([
  ['五月前装好绝对没问题。', '五月前'],
  ['It will definitely be there by Friday.', 'by Friday'],
])('that the customer named it makes it no more certain: %s', async (draft, phrase) => {
  const guards = [verifier(phrase, 'delivery', 'supported', undefined, 'customer'), confidence()]
  const reply = await vouchsafe({ guards }).reply(turnOf('?'), says(draft))
  expect(codes(reply)).toContain('confidence/overconfident')
})

test.each([
  '这话我可不敢跟您打包票。',
  'I cannot say for sure.',
  '一定会尽快帮您跟进。',
  'Absolutely! Let me look.',
])('no overconfidence: %s', async (draft) => {
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turnOf('?'), says(draft))
  expect(reply.findings).toEqual([])
})

test('an emergency stop turns the agent to people at once, also in another process', async () => {
  const store = memoryStore(systemClock)
  const pipeline = vouchsafe({ guards: [confidence({ shop: 's1' })], ports: { store } })
  const other = emergencyStop(store, { shop: 's1' })
  let asked = 0
  const model: ChatModel = async () => {
    asked += 1
    return { text: '有货' }
  }
  await other.stop()
  const reply = await pipeline.reply(turnOf('有货吗'), model)
  expect(reply).toMatchObject({ status: 'blocked', handoff: { reasons: ['emergency-stop'] } })
  expect(asked).toBe(0)
  await other.resume()
  expect((await pipeline.reply(turnOf('有货吗'), model)).status).toBe('verified')
  await emergencyStop(store).stop()
  expect((await pipeline.reply(turnOf('有货吗'), model)).status).toBe('blocked')
})

test('a stop of one kind of claim stops that kind alone', async () => {
  const store = memoryStore(systemClock)
  const guards = [verifier('199元', 'price', 'supported'), confidence()]
  const pipeline = vouchsafe({ guards, ports: { store } })
  const stop = emergencyStop(store)
  await stop.stop({ kinds: ['price'] })
  expect(await stop.state()).toEqual({ all: false, kinds: ['price'] })
  const priced = await pipeline.reply(turnOf('多少钱'), says('199元'))
  expect(codes(priced)).toEqual(['confidence/emergency-stop.price'])
  expect((await pipeline.reply(turnOf('在吗'), says('在的'))).status).toBe('verified')
  await stop.resume({ kinds: ['price'] })
  expect((await pipeline.reply(turnOf('多少钱'), says('199元'))).status).toBe('verified')
})

test('what cannot be read of a stop is a stop', async () => {
  const store = memoryStore(systemClock)
  await store.set('confidence:stop', 'yes')
  expect(await emergencyStop(store).state()).toEqual({ all: true, kinds: [] })
})

test('a store that fails stops the reply', async () => {
  const failing = { ...memoryStore(systemClock), get: () => Promise.reject(new Error('down')) }
  const pipeline = vouchsafe({ guards: [confidence()], ports: { store: failing } })
  const reply = await pipeline.reply(turnOf('在吗'), says('在的'))
  expect(reply.status).toBe('blocked')
  expect(reply.handoff?.reasons).toContain('guard-failed')
})

test('the application gets the packet, once, with what the model saw', async () => {
  const packets: HandoffPacket[] = []
  const mask: Guard = {
    name: 'mask',
    request: ({ messages }) => ({
      messages: messages.map((each) => ({
        ...each,
        content: each.content.replace('13800138000', '<PHONE_1>'),
      })),
    }),
  }
  const guards = [
    mask,
    verifier('补发一件', 'commitment', 'supported'),
    confidence({ onHandoff: async (packet) => void packets.push(packet) }),
  ]
  const turn: Turn = {
    conversationId: 'c9',
    now: '2026-03-02T10:00:00+08:00',
    messages: [
      { role: 'user', content: '少发了一件' },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 't1', name: 'get_order', arguments: {} }],
      },
      { role: 'tool', toolCallId: 't1', content: '{}', ok: false },
      { role: 'assistant', content: '请稍等' },
      { role: 'user', content: '转人工，我电话13800138000' },
    ],
  }
  await vouchsafe({ guards, retry: 1 }).reply(turn, says('会给您补发一件，已为您转接人工客服。'))
  expect(packets).toHaveLength(1)
  expect(packets[0]).toMatchObject({
    conversationId: 'c9',
    reasons: ['requested'],
    urgency: 'normal',
    language: 'zh',
    wants: '转人工，我电话<PHONE_1>',
    promised: [{ quote: '补发一件', kind: 'commitment', verdict: 'supported' }],
    tried: [{ tool: 'get_order', ok: false }],
    now: '2026-03-02T10:00:00+08:00',
  })
  expect(packets[0]?.transcript).toHaveLength(5)
  expect(JSON.stringify(packets[0])).not.toContain('13800138000')
})

test('earlier promises are in the packet of a later turn', async () => {
  const packets: HandoffPacket[] = []
  const guards = [
    verifier('补发一件', 'commitment', 'supported'),
    confidence({ onHandoff: (packet) => void packets.push(packet) }),
  ]
  const pipeline = vouchsafe({ guards })
  await pipeline.reply(turnOf('少发了'), says('会给您补发一件。'))
  await pipeline.reply(turnOf('转人工'), says('正在为您转接人工客服。'))
  expect(packets[0]?.promised).toEqual([{ quote: '补发一件', kind: 'commitment' }])
})

test('says honestly that nobody is there, and when', async () => {
  const hours = {
    utcOffsetMinutes: 480,
    week: { mon: [['09:00', '21:00']], tue: [['09:00', '21:00']] },
  } as const
  const guards = [confidence({ hours })]
  const reply = await vouchsafe({ guards }).reply(
    turnOf('转人工', { now: '2026-03-02T23:10:00+08:00' }),
    says('好的，已为您转接人工客服。'),
  )
  expect(reply.text).toBe(
    '好的，已为您转接人工客服。\n现在没有人工客服在线，您的问题已记录，人工客服2026-03-03 09:00上班后会处理。',
  )
})

test('tells the queue where it is known', async () => {
  const guards = [confidence({ queue: async () => ({ ahead: 3, minutes: 4.2 }) })]
  const reply = await vouchsafe({ guards }).reply(
    turnOf('agent'),
    says('Connecting you to an agent.'),
  )
  expect(reply.text).toBe(
    'Connecting you to an agent.\nI have asked a colleague to take over. People waiting before you: 3. The wait is about 5 minutes.',
  )
})

test.each([
  [{ answerAbove: 2 }, 'answerAbove: expected a number from 0 to 1'],
  [{ answerAbove: 0.4, hedgeAbove: 0.5 }, 'hedgeAbove: expected at most answerAbove'],
  [{ kinds: { refund: { answerAbove: 1, hedgeAbove: -1 } } }, 'kinds.refund.hedgeAbove'],
  [{ failures: 0 }, 'failures: expected a whole number above 0'],
  [{ answersAbove: 0.5 } as object, 'unknown option answersAbove'],
  [{ halfLifeDays: 0 }, 'halfLifeDays: expected a number above 0'],
  [{ handoffOn: ['mood' as 'legal'] }, 'handoffOn.0: expected some of requested'],
])('refuses options that make no sense: %j', (options, message) => {
  expect(() => confidence(options)).toThrow(message)
})

test('a language that is not read is said to be so', async () => {
  const pipeline = vouchsafe({ guards: [confidence()] })
  const codes = async (turn: Turn) =>
    (await pipeline.reply(turn, says('Gern.'))).findings.map(({ code }) => code)
  expect(await codes(turnOf('Ich will mit einem Menschen sprechen', { locale: 'de-DE' }))).toEqual([
    'confidence/not-checked',
  ])
  expect(await codes(turnOf('hello', { locale: 'en-GB' }))).toEqual([])
})
