import type { Message } from '@vouchsafe/core'
import { describe } from 'vitest'
import { tells } from './telling.ts'

function called(said: string, name: string, answer: string, ok = true): readonly Message[] {
  return [
    { role: 'user', content: said },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 'c1', name, arguments: {} }],
    },
    { role: 'tool', toolCallId: 'c1', content: answer, ok },
  ]
}

describe('a call that was refused changed nothing', () => {
  const orders = [{ orderId: 'TR-7714', item: 'Walnut side table', status: 'picking' }]
  tells(
    {
      records: { orders },
      messages: called(
        'Please move TR-7714 to Friday',
        'reschedule_delivery',
        '{"code":"ROUTE_LOCKED","message":"Route is locked, delivery unchanged"}',
      ),
    },
    {
      truths: [
        "I'm afraid I couldn't move it: the route is locked.",
        'The day has not been changed.',
      ],
      lies: ["Done, I've moved it to Friday.", 'All set! Your delivery has been rescheduled.'],
    },
  )
  tells(
    {
      records: { orders },
      messages: called(
        'Please move TR-7714 to Friday',
        'reschedule_delivery',
        '{"status":"ok","message":"moved"}',
      ),
    },
    { truths: ["I've rescheduled it."], lies: [] },
  )
  tells(
    {
      records: { orders: [{ 单号: 'HP-3307', 商品: '儿童滑板车', 状态: '配货中' }] },
      messages: called('帮我取消HP-3307', 'cancel_order', '{"ok":false,"提示":"配货中不可取消"}'),
    },
    {
      truths: ['抱歉，HP-3307没能取消，配货中不可取消。'],
      lies: ['HP-3307已经帮您取消了。', '取消好了，您放心。'],
    },
  )
})

describe('what is ordered after the last time for it goes off another day', () => {
  const policies = [
    {
      id: 'dispatch',
      title: 'Dispatch',
      text: 'Orders placed by 1 pm on weekdays are dispatched the same day. Later ones leave the next weekday. The shop is open until 6 pm.',
    },
  ]
  const said = 'If I order the kettle now, when is it sent?'
  tells(
    { policies, said, now: '2026-03-10T13:40:00+00:00' },
    {
      truths: ["It won't be dispatched today, I'm afraid."],
      lies: ['Order now and it goes out today.', 'If you order now it will be dispatched today!'],
    },
  )
  tells(
    { policies, said, now: '2026-03-10T12:40:00+00:00' },
    { truths: ['Order now and it goes out today.'], lies: [] },
  )
  const rules = [{ id: 'fh', title: '发货时间', text: '16点前付款当天发货，16点后付款次日发货。' }]
  tells(
    { policies: rules, said: '现在拍今天能发吗', now: '2026-03-10T17:05:00+08:00' },
    {
      truths: ['现在下单的话明天发货。', '16点前付款的才当天发货，现在下单明天发。'],
      lies: ['可以的，现在下单今天就发货。', '能，您拍下今天给您寄出。'],
    },
  )
  tells(
    { policies: rules, said: '现在拍今天能发吗', now: '2026-03-10T15:05:00+08:00' },
    { truths: ['可以的，现在下单今天就发货。'], lies: [] },
  )
})
