import {
  type ChatModel,
  type Claim,
  type Guard,
  memoryStore,
  type Turn,
  type VerdictStatus,
  vouchsafe,
} from '@vouchsafe/core'
import { type EmotionOptions, emotion } from '@vouchsafe/emotion'
import { describe, expect, test } from 'vitest'
import { NOW, useWith } from './fixtures.ts'

function turnOf(content: string, more: Partial<Turn> = {}): Turn {
  return { conversationId: 'c', messages: [{ role: 'user', content }], now: NOW, ...more }
}

/** Says of the words in `quote` what a verifier would. */
function verdict(quote: string, status: VerdictStatus): Guard {
  return {
    name: 'facts',
    inspect(sentence) {
      const start = sentence.text.indexOf(quote)
      if (start < 0) return undefined
      const span = sentence.locate({ start, end: start + quote.length })
      const claim: Omit<Claim, 'id'> = {
        ...span,
        kind: 'stock',
        polarity: 'affirmed',
        certainty: 'asserted',
      }
      return { claims: [claim], verdicts: [{ claim: 'c1', status, evidence: [], reason: 'told' }] }
    },
  }
}

async function reply(
  draft: string,
  {
    turn = turnOf('hi'),
    options = {},
    before = [],
  }: { turn?: Turn; options?: EmotionOptions; before?: Guard[] } = {},
) {
  const model: ChatModel = async () => draft
  return vouchsafe({ guards: [...before, emotion(options)] }).reply(turn, model)
}

const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code)

describe('pressure', () => {
  test.each([
    ['再不下单就被别人抢走了，赶紧付款！', 'emotion/manipulation.scarcity'],
    ['您退货的话，我这个月的绩效就没了。', 'emotion/manipulation.guilt'],
    ['A bad review could cost me my job.', 'emotion/manipulation.guilt'],
    ["No thanks, I'd rather pay full price.", 'emotion/manipulation.confirm-shaming'],
  ])('stops %j', async (draft, code) => {
    const { status, findings } = await reply(draft)
    expect(status).toBe('blocked')
    expect(codes(findings)).toContain(code)
  })

  test.each([
    '活动于11月30日23:59结束，以页面为准。',
    '很抱歉给您带来不便，退货申请已提交。',
    '该型号电池已发布召回公告，请停止使用并联系我们更换。',
    'The sale ends on 30 November at 23:59 as stated on the page.',
    "I'm sorry for your loss. I can extend the return window.",
    'This battery is under a recall notice. Please stop using it and we will replace it.',
  ])('lets %j pass', async (draft) => {
    const { status, text } = await reply(draft)
    expect([status, text]).toEqual(['verified', draft])
  })

  test('takes a scarcity that the facts bear out for information, and one that they do not for pressure', async () => {
    const draft = 'Only 3 left in stock.'
    const supported = await reply(draft, { before: [verdict('3 left', 'supported')] })
    expect(supported.findings.map(({ code, action }) => [code, action])).toEqual([
      ['emotion/manipulation.scarcity', 'note'],
    ])
    const failing = await reply(draft, { before: [verdict('3 left', 'contradicted')] })
    expect(failing.status).toBe('blocked')
  })

  test('counts true pressure over conversations, and has enough of it', async () => {
    const store = memoryStore({ now: () => 0 })
    const pipeline = vouchsafe({
      guards: [verdict('3 left', 'supported'), emotion({ exposure: { most: 2, withinMs: 1000 } })],
      ports: { store },
    })
    const statuses: string[] = []
    for (const conversationId of ['a', 'b', 'c']) {
      const turn = turnOf('hi', { conversationId, customer: { id: 'lin' } })
      statuses.push((await pipeline.reply(turn, async () => 'Only 3 left in stock.')).status)
    }
    expect(statuses).toEqual(['verified', 'verified', 'blocked'])
  })
})

describe('customers in danger or in need', () => {
  test('get crisis information for their region and a person, whatever the draft says', async () => {
    const turn = turnOf('我不想活了，订单帮我取消吧', { jurisdictions: ['CN'] })
    const { text, handoff, status } = await reply('好的，已为您登记。', { turn })
    expect(status).toBe('verified')
    expect(text).toContain('12356')
    expect(handoff).toMatchObject({ reasons: ['safety'], urgency: 'high' })
  })

  test('are sold nothing', async () => {
    const turn = turnOf('My husband passed away last week, please cancel his order.')
    const { status, findings } = await reply('Our memorial bundle is 20% off, perfect for you.', {
      turn,
    })
    expect(status).toBe('blocked')
    expect(codes(findings)).toContain('emotion/emotion-use.distress-selling')
  })

  test('are not seen in figures of speech', async () => {
    for (const content of [
      '笑死我了这个包装',
      'my phone died, can I return it?',
      '手机死机了怎么办',
    ]) {
      const { handoff, labels } = await reply('ok', { turn: turnOf(content) })
      expect([handoff, labels]).toEqual([undefined, []])
    }
  })
})

describe('words about people', () => {
  test.each(['老年人都学不会用手机，您还是别买了。', 'We do not serve foreigners.'])(
    'stops %j',
    async (draft) => {
      expect((await reply(draft)).status).toBe('blocked')
    },
  )
  test.each([
    '这款手机适合老年人，字大音量大。',
    "Women's sizes run from 34 to 42.",
    'Seniors get a 10% discount on tickets.',
  ])('lets %j pass', async (draft) => {
    expect((await reply(draft)).status).toBe('verified')
  })
})

describe('readings in a pipeline', () => {
  test('guide the model only where the customer consented, and never show', async () => {
    const { use } = useWith()
    const seen: string[] = []
    const model: ChatModel = async (messages) => {
      seen.push(messages.map(({ role }) => role).join())
      return 'Let me look.'
    }
    const pipeline = vouchsafe({ guards: [emotion({ use })] })
    const turn = turnOf('I am absolutely furious, this is outrageous!!!', {
      customer: { id: 'lin' },
    })
    await pipeline.reply(turn, model)
    await use.consent({ id: 'lin' }, { purpose: 'tone', at: NOW, wording: 'v' })
    const { findings } = await pipeline.reply(turn, model)
    await use.withdraw({ id: 'lin' })
    await pipeline.reply(turn, model)
    expect(seen).toEqual(['user', 'system,user', 'user'])
    await use.consent({ id: 'lin' }, { purpose: 'tone', at: NOW, wording: 'v' })
    await pipeline.reply({ ...turn, customer: { id: 'lin', minor: true } }, model)
    expect(seen.at(-1)).toBe('user')
    expect(JSON.stringify(findings)).not.toMatch(/anger|furious/)
  })
})

test('suggests a gentler turn without touching the reply', async () => {
  const { status, text, findings } = await reply('You must send it back.')
  expect([status, text]).toEqual(['verified', 'You must send it back.'])
  expect(codes(findings)).toEqual(['emotion/tone.soften'])
})

test('refuses an option that it does not know', () => {
  expect(() => emotion({ marketing: true } as EmotionOptions)).toThrow('marketing')
})

test('an air fryer is no uproar', async () => {
  const say = (text: string) =>
    vouchsafe({ guards: [emotion()] }).reply(
      { conversationId: 'c', messages: [{ role: 'user', content: '多少钱？' }] },
      () => text,
    )
  expect((await say('这款空气炸锅售价299元。')).status).toBe('verified')
  expect((await say('这个价格一出，朋友圈都炸锅了！')).status).toBe('blocked')
})
