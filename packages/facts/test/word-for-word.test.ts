import type { Json, Message } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { replyTo } from './telling.ts'

interface Scene {
  readonly data?: Json
  readonly page?: string
  readonly asked?: string
  readonly call?: { readonly name: string; readonly answer: Json }
}

/** Nothing is held against what is true, and something against the lie. */
function rows(scene: Scene, pairs: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    expect(await wrongIn(scene, truth)).toEqual([])
    expect(await wrongIn(scene, lie)).not.toEqual([])
  })
}

async function wrongIn(scene: Scene, draft: string): Promise<readonly string[]> {
  const { data = [], page, asked = 'Hello', call } = scene
  const messages: Message[] = [{ role: 'user', content: asked }]
  if (call !== undefined) {
    const toolCalls = [{ id: 't1', name: call.name, arguments: {} }]
    messages.push({ role: 'assistant', content: '', toolCalls })
    const content = JSON.stringify(call.answer)
    messages.push({ role: 'tool', toolCallId: 't1', content, ok: true })
  }
  const shop = {
    records: { shop: data },
    policies: page === undefined ? [] : [{ id: 'page', text: page }],
    messages,
    now: '2026-10-09T13:50:00+08:00',
  }
  const reply = await replyTo(shop, draft)
  expect(reply.claims).not.toEqual([])
  return reply.claims
    .filter(({ presumed, verdict }) => presumed === undefined && verdict?.status !== 'supported')
    .map(({ start, end }) => draft.slice(start, end))
}

describe('a clause of the record itself', () => {
  rows(
    {
      data: [
        {
          title: '杏仁脆片',
          过敏原: ['小麦', '杏仁'],
        },
        {
          title: '燕麦曲奇',
          过敏原: ['小麦'],
          说明: '与坚果同线生产，不能保证完全不含坚果',
        },
      ],
      asked: '燕麦曲奇有坚果吗？',
    },
    [['燕麦曲奇不能保证完全不含坚果。', '燕麦曲奇保证完全不含坚果。']],
  )
})

describe('a clause that a record has word for word', () => {
  const reasonsFor = async (note: string) => {
    const shop = {
      records: { shop: [{ title: '窗帘订制', 价: 399, 备注: note }] },
      said: '窗帘订制要钱吗',
    }
    const { claims } = await replyTo(shop, '窗帘订制上门量尺不收任何费用，上门量尺不收任何费用。')
    return claims.map(({ verdict }) => verdict?.reason)
  }
  const SAID = 'A source says so word for word.'

  test('bears a claim out', async () => {
    expect(await reasonsFor('每日营业，上门量尺不收任何费用')).toContain(SAID)
  })

  test.each(['若在本店订制，上门量尺不收任何费用', '上门量尺不收任何费用，偏远地区除外'])(
    'bears nothing out under a condition: %s',
    async (note) => {
      expect(await reasonsFor(note)).not.toContain(SAID)
    },
  )
})

describe('a number in the words of a record', () => {
  rows(
    { data: [{ 卡号: 'CW-118', 套餐: '洗车卡 买12送2', 总次数: 14 }], asked: '我买的什么卡？' },
    [['您办的是买12送2的套餐。', '您办的是买15送2的套餐。']],
  )
})

describe('what a call that gives another time did', () => {
  rows(
    {
      data: [{ orderId: 'RP-207', service: '洗衣机维修', price: { amount: 150, currency: 'CNY' } }],
      call: {
        name: 'reschedule_visit',
        answer: { orderId: 'RP-207', result: 'ok', slot: '2026-10-12 09:00', extraFee: 0 },
      },
      asked: '帮我改到12号上午',
    },
    [['时间改好了，不另收费。', '已经取消好了，不另收费。']],
  )
  test('a fee that is charged is not free', async () => {
    const scene = {
      data: [{ orderId: 'RP-207', service: '洗衣机维修' }],
      call: {
        name: 'reschedule_visit',
        answer: { orderId: 'RP-207', result: 'ok', extraFee: 20 },
      },
    }
    expect(await wrongIn(scene, '时间改好了，不另收费。')).not.toEqual([])
  })
})

describe('what an order must come to', () => {
  rows({ data: [{ 饮品: '桂花乌龙', 价: 16 }], page: '起送价25元，配送费4元。' }, [
    ['起送价是25元。', '起送价是20元。'],
  ])
})

describe('a part of a charge, by its own name', () => {
  rows(
    {
      page: '基础安装免费，含排水管2米；超出部分每米40元。挂架80元/个。5层及以上高空作业收150元。',
      asked: '我住3楼，排水管要4米，还缺个挂架',
    },
    [['挂架一个80元。', '挂架一个150元。']],
  )
})

describe('one end of a range, without its unit', () => {
  rows(
    {
      data: [
        { title: '20寸童车', 身高: '110-135cm' },
        { title: '24寸童车', 身高: '130-160cm' },
      ],
      asked: '孩子140，买20寸童车还是24寸童车？',
    },
    [
      [
        '24寸童车适合130到160厘米，20寸童车只到135。',
        '24寸童车适合130到160厘米，20寸童车只到145。',
      ],
    ],
  )
})

describe('one of two days, and the day after', () => {
  rows({ page: '下单后2-3个工作日送达。', asked: '今天下单哪天到？' }, [
    ['2到3个工作日送到，也就是下周二或周三。', '2到3个工作日送到，也就是下周三或周四。'],
  ])
  rows(
    {
      data: [{ orderId: 'HB-31', item: '保温壶', deliveredAt: '2026-10-02', status: 'delivered' }],
      page: '签收次日起10天内可以退货。',
      asked: '保温壶还能退吗？',
    },
    [
      [
        '保温壶10月2日送达，10天从10月3日起算，到10月12日截止。',
        '保温壶10月2日送达，10天从10月5日起算，到10月12日截止。',
      ],
    ],
  )
})
