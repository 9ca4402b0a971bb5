import { confidence } from '@vouchsafe/confidence'
import { vouchsafe } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'

const OBSTRUCTED = 'confidence/ask-human-ignored.obstructed'

/** The codes of a reply to a customer who asks for a person. */
async function codesOf(draft: string): Promise<readonly string[]> {
  const asked = /\p{sc=Han}/u.test(draft) ? '转人工' : 'I want to speak to a person'
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: asked }] }
  const reply = await vouchsafe({ guards: [confidence()] }).reply(turn, () => draft)
  return reply.findings.map(({ code }) => code)
}

describe('a condition before a person may be reached', () => {
  test.each([
    'I can only connect you once you have given me your order number.',
    'I can transfer you to an adviser as soon as you confirm your e-mail address.',
    'Unless you log in first, I cannot transfer you.',
    'Once I have your booking reference I can put you through.',
    'To speak to one of our agents, you must first complete this form.',
    'You have to answer three questions before you can talk to a human.',
    'Without your account number I am not able to hand you over.',
    'Please share your phone number so I can connect you with a colleague.',
    "Give me your postcode and I'll transfer you.",
    'We only transfer customers who have verified their identity.',
    '只有提供手机号之后才能为您转接人工客服。',
    '请您先告诉我具体问题，我再帮您转人工。',
    '没有会员号的话，我这边没办法为您转接。',
    '除非您完成验证，否则不能转人工。',
    '转人工需要先登录账号。',
    '想联系人工客服的话，请先填写问卷。',
    '完成自助排查后方可转人工。',
    '您描述清楚了，我才能给您转接。',
  ])('is an obstruction: %s', async (draft) => {
    expect(await codesOf(draft)).toContain(OBSTRUCTED)
  })

  test.each([
    "I'm connecting you with a colleague now. Please have your order number ready.",
    'You are through to our team queue, an agent will be with you shortly. Once you are connected, they will ask for your postcode.',
    "I'm transferring you to an agent now; you don't need to provide anything before you talk to them.",
    "I'll pass you to a colleague. A refund is only possible once you have returned the item.",
    '正在为您转接人工客服，请准备好订单号。',
    '马上为您转人工，无需先提供订单号。',
    '正在为您转接人工，等待时您也可以先描述一下问题。',
    '这就为您转接同事。退款需要您先寄回商品才能办理。',
    '为您安排同事联系您，同事核实订单后会给您答复。',
  ])('is none: %s', async (draft) => {
    const codes = await codesOf(draft)
    expect(codes).not.toContain(OBSTRUCTED)
    expect(codes).not.toContain('confidence/ask-human-ignored')
  })
})

test('long sentences of conditions are read in linear time', async () => {
  for (const unit of [
    'once you have given ',
    'connect you ',
    '请先提供',
    '没有订单',
    'please give me your ',
  ]) {
    const started = performance.now()
    await codesOf(unit.repeat(2_000))
    expect(performance.now() - started).toBeLessThan(15_000)
  }
})
