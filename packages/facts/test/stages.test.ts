import { describe } from 'vitest'
import { tells } from './telling.ts'

const LABEL = {
  orderId: 'QT-5521',
  item: 'Wool rug',
  fulfilment: { state: 'LABEL_CREATED', carrier: 'DPD', tracking: '15501234567890' },
}

describe('nothing is further than any state on record says', () => {
  tells(
    { records: { orders: [LABEL] }, said: 'where is order QT-5521' },
    {
      truths: [
        'Order QT-5521 has not left us yet: the DPD label has been created.',
        'Order QT-5521 is not on its way yet.',
      ],
      lies: [
        'Order QT-5521 is already on its way to you with DPD.',
        'Good news, order QT-5521 is out for delivery.',
      ],
    },
  )
  tells(
    {
      records: { orders: [{ ...LABEL, fulfilment: { state: 'IN_TRANSIT', carrier: 'DPD' } }] },
      said: 'where is order QT-5521',
    },
    {
      truths: ['Order QT-5521 is on its way to you with DPD.'],
      lies: ['Order QT-5521 has been delivered.'],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            单号: 'WX-3301',
            物品: '机械手表',
            进度: [
              { 日期: '2026-04-02', 状态: '已收件' },
              { 日期: '2026-04-05', 状态: '维修中' },
            ],
          },
        ],
      },
      said: 'WX-3301修好没',
    },
    {
      truths: ['WX-3301还在维修中。', 'WX-3301还没修好，还在维修中。'],
      lies: ['WX-3301已经修好了。', 'WX-3301已经寄出了。'],
    },
  )
  // A step without a day, beside steps that have one, is still to come.
  tells(
    {
      records: {
        orders: [
          {
            orderId: 'PF-2210',
            item: 'Canvas print',
            steps: [
              { day: '2026-05-01', state: 'printed' },
              { day: null, state: 'handed to carrier' },
            ],
          },
        ],
      },
      said: 'where is PF-2210',
    },
    {
      truths: ['Order PF-2210 was printed on May 1.'],
      lies: ['Order PF-2210 is already with the carrier.'],
    },
  )
  tells(
    {
      records: { orders: [{ 单号: 'WM-118', 菜品: '牛肉面', 状态: '商家备餐中' }] },
      said: 'WM-118到哪了',
    },
    { truths: ['WM-118商家正在备餐。'], lies: ['WM-118骑手已经取餐了。'] },
  )
})
