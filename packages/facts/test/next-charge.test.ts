import { describe } from 'vitest'
import { tells } from './telling.ts'

const NOW = '2026-03-02T10:00:00+08:00'

describe('whether the next charge still comes', () => {
  describe('for who may cancel up to the end of what is paid for', () => {
    tells(
      {
        records: {
          subscriptions: [
            { id: 'S-31', plan: 'Roastery box', price: '£14.00', next_charge: '2026-03-09' },
          ],
        },
        policies: [
          {
            id: 'cancel',
            text: 'You can cancel your subscription in the app. It ends at the end of the current billing period; no notice is needed.',
          },
        ],
        said: 'Please tell me how to cancel the Roastery box.',
        now: NOW,
      },
      {
        truths: [
          'Cancel in the app today and you will not be charged again.',
          'Cancel in the app by then, otherwise the payment of £14.00 will go through on 9 March.',
          'You can cancel in the app. If you do nothing, the next payment of £14.00 will go through on 9 March.',
        ],
        lies: [
          'You can cancel in the app, but the payment of £14.00 on 9 March will still go through.',
          'Cancelling is done in the app. You will still be charged £14.00 on 9 March.',
        ],
      },
    )
  })
  describe('for who has to give notice', () => {
    tells(
      {
        records: {
          memberships: [
            { id: 'M-7', plan: 'Climbing wall monthly', price: '£42.00', renews_on: '2026-03-09' },
          ],
        },
        policies: [
          {
            id: 'terms',
            text: 'Memberships can be cancelled up to 14 days before the renewal date. Later cancellations count for the month after.',
          },
        ],
        said: 'I want to cancel my membership today.',
        now: NOW,
      },
      {
        truths: [
          'As it renews on 9 March, the payment of £42.00 will still go through; it ends a month later.',
        ],
        lies: ['It renews on 9 March, so cancel today and you will not be charged again.'],
      },
    )
  })
  describe('in Chinese', () => {
    const box = (days: number) => ({
      records: { 订阅: [{ 编号: 'D-9', 套餐: '每周鲜花', 价格: 39, 下次扣费日: '2026-03-09' }] },
      policies: [{ id: '取消', text: `取消订阅须在下次扣费日前${days}天提出。` }],
      said: '我想取消每周鲜花。',
      now: NOW,
    })
    tells(box(3), {
      truths: ['可以的，现在取消，3月9日就不会再扣费了。'],
      lies: ['可以取消，不过3月9日还是会扣一次39元。'],
    })
    tells(box(10), {
      truths: ['可以取消，不过3月9日还是会扣一次39元。'],
      lies: ['可以的，现在取消，3月9日就不会再扣费了。'],
    })
  })
})
