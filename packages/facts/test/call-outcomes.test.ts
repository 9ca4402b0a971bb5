import type { Json, Message } from '@vouchsafe/core'
import { describe } from 'vitest'
import { tells } from './telling.ts'

/** A call that was answered. */
function called(said: string, name: string, args: Json, answer: Json): readonly Message[] {
  return [
    { role: 'user', content: said },
    { role: 'assistant', content: '', toolCalls: [{ id: 't', name, arguments: args }] },
    { role: 'tool', toolCallId: 't', content: JSON.stringify(answer), ok: true },
  ]
}

describe('a call that was refused, and one that was not', () => {
  const cancel = (answer: Json) => ({
    messages: called('Please cancel A-1042', 'cancel_order', { order_id: 'A-1042' }, answer),
  })
  tells(cancel({ order_id: 'A-1042', result: 'REJECTED' }), {
    truths: ['I have requested the cancellation of order A-1042.'],
    lies: ['I have cancelled order A-1042.'],
  })
  tells(cancel({ order_id: 'A-1042', gift: false, status: 'cancelled' }), {
    truths: ['I have cancelled order A-1042.'],
    lies: ['I have refunded order B-2177.'],
  })
})

describe('a call that only asked for it', () => {
  tells(
    {
      messages: called(
        'Please delete the user kim@fern.example',
        'delete_user',
        { user: 'kim@fern.example' },
        { status: 'AWAITING_ADMIN_APPROVAL', ticket: 'AD-77' },
      ),
    },
    {
      truths: ['I have submitted the request to delete the user, and it waits for approval.'],
      lies: ['I have deleted the user.'],
    },
  )
  tells(
    {
      messages: called(
        '帮我取消订单Q-301',
        'cancel_order',
        { 订单: 'Q-301' },
        { 状态: '待店长审批', 订单: 'Q-301' },
      ),
    },
    { truths: ['订单Q-301的取消申请已经提交，在等审批。'], lies: ['订单Q-301已经帮您取消了。'] },
  )
})

describe('a call that did not do it', () => {
  tells(
    {
      messages: called(
        'cancel R-88 please',
        'cancel_order',
        { order: 'R-88' },
        { success: false, order: 'R-88' },
      ),
    },
    { truths: [], lies: ['I have cancelled order R-88.'] },
  )
})

describe('a call that did it', () => {
  tells(
    {
      messages: called(
        'cancel R-88 please',
        'cancel_order',
        { order: 'R-88' },
        { status: 'cancelled', order: 'R-88' },
      ),
    },
    { truths: ['I have cancelled order R-88.'], lies: ['I have refunded order R-99.'] },
  )
  tells(
    {
      messages: called(
        '帮我把R-88的地址改到前门',
        'update_address',
        { order: 'R-88' },
        { status: 'pending', order: 'R-88' },
      ),
    },
    { truths: ['已经帮您修改订单R-88的地址。'], lies: [] },
  )
})
