import { claims } from '@vouchsafe/claims'
import { type Json, type Message, vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

interface Shop {
  readonly records?: readonly Json[]
  readonly text?: string
  readonly asked: string
}

/** Claims that somebody would be told of, by their words. */
async function doubts(shop: Shop, draft: string): Promise<readonly string[]> {
  const pipeline = vouchsafe({
    guards: [
      claims(),
      facts([
        records('shop', [...(shop.records ?? [])]),
        documents(shop.text === undefined ? [] : [{ id: 'p', title: 'Terms', text: shop.text }]),
        customerWords(),
      ]),
    ],
  })
  const messages: Message[] = [{ role: 'user', content: shop.asked }]
  const turn = { conversationId: 'c', now: '2026-03-02T10:00:00+08:00', messages }
  const { findings } = await pipeline.reply(turn, () => draft)
  return findings
    .filter(({ action }) => action !== 'note')
    .flatMap(({ span }) => (span ? [draft.slice(span.start, span.end)] : []))
}

function pairs(shop: Shop, rows: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(rows)('%s, and not %s', async (truth, lie) => {
    expect(await doubts(shop, truth)).toEqual([])
    expect(await doubts(shop, lie)).not.toEqual([])
  })
}

describe('reductions by the number of pieces', () => {
  pairs({ text: '文具：同款12支及以上95折，36支及以上88折。', asked: '我们要20支，有优惠吗？' }, [
    ['20支可以打95折。', '20支可以打88折。'],
    ['满36支打88折。', '满30支打88折。'],
    ['20支已达12支，按95折算。', '20支已达36支，按88折算。'],
  ])
  pairs(
    {
      records: [
        {
          name: '会议茶歇',
          单价: '45元/份',
          团购: [
            { 起订: 20, 折扣: '95折' },
            { 起订: 50, 折扣: '9折' },
          ],
        },
      ],
      asked: '要30份茶歇，打几折？',
    },
    [
      ['30份打95折。', '30份打9折。'],
      ['满20份打95折。', '满25份打95折。'],
    ],
  )
  pairs(
    {
      text: 'Trade orders: 10 boxes or more 5% off, 25 boxes or more 12% off.',
      asked: 'We need 14 boxes, what discount do we get?',
    },
    [
      ['14 boxes get 5% off.', '14 boxes get 12% off.'],
      ['From 10 boxes on you get 5% off.', '6 boxes get 5% off.'],
    ],
  )
  pairs(
    {
      text: '茶叶：10盒及以上95折，30盒及以上9折。\n礼袋：15盒及以上88折。',
      asked: '茶叶要16盒，打几折？',
    },
    [['16盒打95折。', '16盒打9折。']],
  )
  test('what more pieces would get is no claim of these', async () => {
    const shop = { text: '同款12支及以上95折，36支及以上88折。', asked: '我们要20支，有优惠吗？' }
    expect(await doubts(shop, '再加16支就打88折。')).toEqual([])
  })
})

describe('numbers of pieces that are known by another name', () => {
  pairs(
    {
      records: [{ booking: 'B-118', show: '皮影戏', tickets: 3, total: '240元' }],
      asked: '我订的票还在吗？',
    },
    [['您订了三张票。', '您订了四张票。']],
  )
  pairs({ text: '保养每辆120元。', asked: '山地车两辆、公路车三辆，一起做保养' }, [
    ['一共5辆。', '一共6辆。'],
  ])
  pairs({ text: '每块门牌最多刻8个字。', asked: '门牌刻“向阳花开”可以吗？' }, [
    ['这句一共4个字，刻得下。', '这句一共5个字，刻得下。'],
  ])
})

describe('words that look like a restriction and are none', () => {
  pairs(
    {
      text: '因承办方取消的，学员可保留原课，或自通知之日起20日内申请全额退费（仅学费，已发教材不退）。',
      asked: '课取消了，几天内申请退费？',
    },
    [['通知之日起20日内都可以申请。', '通知之日起30日内都可以申请。']],
  )
  test('what the sentence itself refuses is another case', async () => {
    const shop = {
      text: '未下水的泳衣，签收10日内可无理由退；下过水的不支持无理由退货。',
      asked: '泳衣下水试过再退行吗？',
    }
    const draft = '下过水的不能退；只在家试穿、吊牌留齐的，签收10天内可以退。'
    expect(await doubts(shop, draft)).toEqual([])
  })
})
