import { claims } from '@vouchsafe/claims'
import { type Guard, type Reply, vouchsafe } from '@vouchsafe/core'
import { facts, records, toolResults } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

const rows = records('products', [{ name: 'Alder Lamp', price: '£39' }])

/** A guard that asks for a person before the model is called, as one does that hears the customer ask for one. */
function asking(mode: 'enforce' | 'shadow' = 'enforce'): Guard {
  const finding = {
    code: 'desk/requested',
    action: 'note',
    message: 'The customer asks for a person.',
    handoff: 'requested',
  } as const
  return { name: 'desk', mode, request: () => ({ findings: [finding] }) }
}

function said(draft: string, desk: readonly Guard[]): Promise<Reply> {
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: '…' }] }
  return vouchsafe({ guards: [...desk, claims(), facts([rows, toolResults()])] }).reply(
    turn,
    () => draft,
  )
}

const KEPT = [
  '正在为您转接人工客服，请稍候。',
  '我马上把您的问题转交给主管。',
  '稍后会有专员联系您。',
  "I'm putting you through to a colleague now.",
  "I'll connect you with one of our specialists.",
  "I'm escalating this to a supervisor.",
  "I've noted that the drawer jams, and that you'd like a call.",
  "I've passed on that the drawer jams again.",
]

describe('a person is brought in by the reply itself', () => {
  test.each(KEPT)('where it hands over: %s', async (draft) => {
    const reply = await said(draft, [asking()])
    expect(reply.handoff?.reasons).toEqual(['requested'])
    expect(reply.status).toBe('verified')
    expect(reply.claims.map(({ verdict }) => verdict?.status)).toContain('supported')
    const shown = reply.claims.flatMap(({ verdict }) => verdict?.evidence ?? [])
    expect(shown.map(({ source }) => source.id)).toContain('handoff')
  })

  test.each(KEPT)('but not where it does not: %s', async (draft) => {
    for (const desk of [[], [asking('shadow')]]) {
      const reply = await said(draft, desk)
      expect(reply.handoff).toBeUndefined()
      expect(reply.status).toBe('blocked')
    }
  })
})

test.each([
  '专员会在5分钟内联系您。',
  '已经为您接通真人坐席。',
  'I have passed your chat to a member of our team.',
  '已为您办理退款，正在转接人工客服。',
  '我们会为您更换一台新的。',
  'A colleague will call you within 10 minutes.',
  "I've refunded you £39 and I'm transferring you to a colleague.",
  "I'll transfer £39 to your account.",
  "I'll send you a replacement.",
])('a handover bears out nothing else: %s', async (draft) => {
  const reply = await said(draft, [asking()])
  expect(reply.status).not.toBe('verified')
})

describe('a person is brought in by a call that the draft asks for', () => {
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: '…' }] }
  const saidWith = (draft: string, tool: string) =>
    vouchsafe({ guards: [claims(), facts([rows, toolResults()])] }).reply(turn, () => ({
      text: draft,
      toolCalls: [{ id: 't1', name: tool, arguments: { team: 'quality' } }],
    }))

  test.each([
    ["I'm sending this to our product safety colleagues to clear up.", 'create_ticket'],
    ["I'm passing this to our quality team now.", 'open_case'],
    ["I'm raising this with our warehouse team.", 'notify_warehouse'],
    ['我马上把您的问题转交给主管。', 'create_ticket'],
  ])('%s (%s)', async (draft, tool) => {
    const reply = await saidWith(draft, tool)
    expect(reply.status).toBe('verified')
    expect(reply.claims.map(({ verdict }) => verdict?.evidence[0]?.source.id)).toContain('tool:t1')
  })

  test.each([
    ["I'm sending this to our product safety colleagues.", 'get_ticket'],
    ["I'm sending this to our product safety colleagues.", 'apply_coupon'],
    ["I'm passing this to our quality team, who reply within 2 hours.", 'create_ticket'],
    ["I'm refunding you now.", 'create_ticket'],
  ])('but not by another: %s (%s)', async (draft, tool) => {
    expect((await saidWith(draft, tool)).status).not.toBe('verified')
  })
})
