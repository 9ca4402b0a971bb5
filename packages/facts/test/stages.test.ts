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
})
