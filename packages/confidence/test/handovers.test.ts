import { confidence } from '@vouchsafe/confidence'
import { vouchsafe } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { findHumanRequest } from '../src/human-request.ts'

const IGNORED = 'confidence/ask-human-ignored'

/** The codes of a reply to a customer who asks for a person. */
async function codesOf(draft: string): Promise<readonly string[]> {
  const asked = /\p{sc=Han}/u.test(draft) ? '转人工' : 'I want to speak to a person'
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: asked }] }
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turn, () => draft)
  return reply.findings.map(({ code }) => code)
}

describe('a person who comes', () => {
  test.each([
    '已为您排队，前面有2人。',
    '好的，您已进入人工队列，请稍等。',
    '正在帮您接人工，稍等片刻。',
    '马上给您换人工。',
    '同事5分钟内给您打电话。',
    '我让店长给您回电话，号码还是尾号2210对吗？',
    '客服热线400-820-1234，9点到21点都有人接，您可以直接打。',
    '转了，请别关窗口。',
    '收到，给您接过去了，稍等一下。',
    '已经把您的情况发给小李，她下午3点前给您电话。',
    '人工坐席目前都在通话中，预计等待8分钟。',
    "You're third in line, about six minutes.",
    'Sure, Maya from our team is joining this chat now.',
    "Our people are in from 8 am; I've left your message for them.",
    'You can call us on 0800 123 456, lines are open until 8 pm.',
    'No problem, handing you over.',
    'Please ring our night desk on 0800 555 0134, somebody is always there.',
    'You can phone the duty vet at (020) 7946 0011.',
    'Right away. Please stay on the line.',
    "I've passed everything on to Daniel, he'll phone you this afternoon.",
    "Done, you're being transferred.",
    "I've booked you a callback for 3 pm.",
    "I'll have one of our fitters message you tomorrow at 9.",
  ])('is announced: %s', async (draft) => {
    expect(await codesOf(draft)).not.toContain(IGNORED)
  })

  test.each([
    '您的订单预计明天送达，请耐心等待。',
    '我是客服小美，很高兴为您服务。',
    '小店给您补发一件，其他的给您退款。',
    '这款销量排第一，给您便宜10元。',
    '抱歉给您带来不便，我来帮您看看。',
    'I can help you with that, what is the problem?',
    "I'm sorry to hear that; the courier will call you tomorrow.",
    "We'll email you when it ships.",
    'Our agents are very busy, so please try the help page.',
    'People love this one, shall I add it?',
    'The calls at our busy desk on 5 June were about the strike.',
  ])('is not announced: %s', async (draft) => {
    expect(await codesOf(draft)).toContain(IGNORED)
  })
})

test.each(['直接给我来两箱', '感冒药给我来一盒', '给我来个便宜点的'])(
  'goods are asked for in the words that ask for a person: %s',
  (text) => {
    expect(findHumanRequest(text)).toBeUndefined()
  },
)

test.each(['给我来个能说清楚的人', '给我来个大活人', 'get me somebody who knows'])(
  'a person is asked for: %s',
  (text) => {
    expect(findHumanRequest(text)).toBeDefined()
  },
)
