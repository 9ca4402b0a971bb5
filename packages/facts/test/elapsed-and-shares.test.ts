import { describe } from 'vitest'
import { tells } from './telling.ts'

const ONTIME = {
  id: 'ontime',
  title: '准时',
  text: '超时20分钟以上赔4元；超时40分钟以上赔实付金额25%。',
}

describe('how late something was', () => {
  tells(
    {
      records: {
        orders: [
          {
            id: 'W1',
            餐厅: '阿姨面馆',
            paid: 40,
            eta: '2026-02-09 18:20',
            deliveredAt: '2026-02-09 19:05',
          },
        ],
      },
      policies: [ONTIME],
      said: '怎么才送来',
      now: '2026-02-09T19:20:00+08:00',
    },
    {
      truths: [
        '原定18:20到，实际19:05送达，晚了45分钟。',
        '应该18:20到，19:05才到，超时45分钟，按25%赔10元。',
      ],
      lies: ['原定18:20到，实际19:05送达，晚了35分钟。', '晚了15分钟，赔4元。'],
    },
  )

  tells(
    {
      records: {
        orders: [{ id: 'W1', eta: '2026-02-09 18:20', deliveredAt: '2026-02-09 19:05' }],
      },
      said: 'Why so late?',
      now: '2026-02-09T19:20:00+00:00',
    },
    {
      truths: ['It was due at 18:20 and arrived at 19:05, so it was 45 minutes late.'],
      lies: ['It was due at 18:20 and arrived at 19:05, so it was 35 minutes late.'],
    },
  )

  tells(
    {
      policies: [
        {
          id: 'late',
          title: '延迟赔付',
          text: '超过承诺送达日的，每迟1天补3元红包，最高12元，签收后24小时内发放。',
        },
      ],
      messages: [
        { role: 'user', content: '雨衣怎么还没到' },
        { role: 'assistant', content: '', toolCalls: [{ id: 'w', name: 'track', arguments: {} }] },
        {
          role: 'tool',
          toolCallId: 'w',
          content: '单号 Z1｜雨衣×1｜承诺送达 2026-11-10｜2026-11-13 07:52 到达【江北站】，派送中',
        },
      ],
      now: '2026-11-13T09:00:00+08:00',
    },
    {
      truths: [
        '雨衣原本10号送达，已经晚了三天，今早7:52到了江北站。',
        '承诺10号到，晚了三天，今天签收的话补9元红包。',
      ],
      lies: [
        '雨衣原本12号送达，已经晚了一天。',
        '承诺10号到，已经晚了五天。',
        '承诺10号到，晚了三天，补12元红包。',
      ],
    },
  )
})

describe('the step of a scale that the days left fall into', () => {
  tells(
    {
      records: {
        orders: [
          { 订单号: 'Y1', 演出: '民谣夜', 场次: '2026-10-24 15:00', 张数: 2, 单价: 300, 实付: 600 },
        ],
      },
      policies: [
        {
          id: 'ref',
          title: '退票规则',
          text: '距开演15天（含）以上：手续费10%；7天（含）至15天：20%；7天以内：不退。',
        },
      ],
      said: '民谣夜那两张退要亏多少',
      now: '2026-10-13T18:25:00+08:00',
    },
    {
      truths: [
        '离开演还有十天多，手续费按20%收，两张600元扣120元，退您480元。',
        '手续费按20%收，扣120元，退480元。',
        '手续费20%，每张扣60元。',
      ],
      lies: [
        '离开演还有20天，手续费按10%收。',
        '手续费按10%收，扣60元，退540元。',
        '离开演还有10天，手续费20%也就是60元，两张退540元。',
      ],
    },
  )
})
