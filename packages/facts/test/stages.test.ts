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

describe('of several orders the one that is named counts', () => {
  tells(
    {
      records: {
        orders: [
          { orderId: 'AB-1190', lines: ['Copper kettle'], status: 'awaiting payment' },
          {
            orderId: 'AB-1204',
            lines: ['Felt slippers'],
            status: 'out for delivery',
            tracking: 'PX4410087731',
          },
        ],
      },
      said: 'where are my kettle and my slippers',
    },
    {
      truths: [
        'Your felt slippers are out for delivery.',
        'AB-1204 is out for delivery.',
        'AB-1190 is still awaiting payment.',
      ],
      lies: [
        'Your copper kettle is out for delivery.',
        'AB-1190 is already on its way.',
        'AB-1190 is being packed in our warehouse.',
      ],
    },
  )
  tells(
    {
      records: { orders: [{ 订单号: 'LK-5520', 商品: '陶瓷花盆', 状态: '已发货' }] },
      messages: [
        { role: 'user', content: '花盆到哪了' },
        {
          role: 'assistant',
          content: '',
          toolCalls: [{ id: 't', name: 'query_express', arguments: { 订单号: 'LK-5520' } }],
        },
        {
          role: 'tool',
          toolCallId: 't',
          content: '{"快递公司":"圆通","运单号":"YT8830127741","轨迹":"已打单，等待快递员揽收"}',
          ok: true,
        },
      ],
    },
    {
      truths: ['花盆已打单，还在等待快递员揽收。'],
      lies: ['花盆已经揽收了。', '花盆正在运输途中。'],
    },
  )
})

describe('of the parcels and things of one order each has come so far as its own state says', () => {
  tells(
    {
      said: 'What about the second one?',
      records: {
        orders: [
          {
            order: 'S-1',
            status: 'partially shipped',
            items: [
              { name: 'Cabin case', status: 'delivered' },
              { name: 'Trunk', status: 'on order' },
            ],
          },
        ],
      },
    },
    {
      truths: [
        'The cabin case has been delivered; the trunk is still on order.',
        'Your cabin case was delivered, and we are waiting for the trunk.',
      ],
      lies: [
        'The trunk has been dispatched as well.',
        'The trunk has gone out already.',
        'The cabin case and the trunk have both been delivered.',
      ],
    },
  )

  tells(
    {
      said: '两个包裹到哪了',
      records: {
        orders: [
          {
            单号: 'B-6',
            包裹: [
              { 运单: 'Y-1', 内容: ['毛毯'], 状态: '派送中' },
              { 运单: 'Y-2', 内容: ['枕头', '床笠'], 状态: '已打包待揽收' },
            ],
          },
        ],
      },
    },
    {
      truths: [
        '毛毯那个包裹正在派送，枕头和床笠已打包，等快递揽收。',
        'Y-1正在派送中，Y-2还没揽收。',
      ],
      lies: ['毛毯那个正在派送，枕头和床笠也已经发出了。', 'Y-2正在派送中。'],
    },
  )

  tells(
    {
      said: '鞋发了吗',
      records: {
        orders: [
          {
            订单号: 'D-2',
            商品: [
              { 名称: '风衣', 状态: '已签收' },
              { 名称: '短靴', 状态: '待补货' },
            ],
          },
        ],
      },
    },
    {
      truths: ['风衣已签收，短靴还在等补货，没有发出。'],
      lies: ['短靴已经发出了，请留意。', '风衣已签收，短靴也发货了。'],
    },
  )
})

describe('steps of one history are no things side by side', () => {
  tells(
    {
      said: 'Has my parcel moved?',
      records: {
        orders: [
          {
            order: 'S-3',
            status: 'shipped',
            events: [
              { time: '2026-05-01 10:00', status: 'picked up', place: 'Derby' },
              { time: '2026-05-02 07:00', status: 'in transit', place: 'Hull' },
            ],
          },
        ],
      },
    },
    {
      truths: ['It was picked up in Derby on 1 May and has been on its way since.'],
      lies: ['It has been delivered.', 'It is out for delivery in Hull.'],
    },
  )
})
