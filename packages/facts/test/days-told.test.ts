import { claims } from '@vouchsafe/claims'
import { type Json, type Turn, vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, facts, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'

interface Scene {
  readonly records: Json
  readonly now: string
  readonly ask?: string
}

/** What becomes of each value of the draft that is not borne out, as `words: verdict`. */
async function wrong(draft: string, { records: data, now, ask = '?' }: Scene) {
  const guards = [claims(), facts([records('shop', data), documents([]), customerWords()])]
  const turn: Turn = {
    conversationId: 'days',
    messages: [{ role: 'user', content: ask }],
    now,
    locale: 'zh-CN',
  }
  const reply = await vouchsafe({ guards }).reply(turn, () => draft)
  return reply.claims
    .filter(({ verdict }) => verdict?.status !== 'supported')
    .map((claim) => {
      const { start, end } = claim.valueSpan ?? claim
      return `${draft.slice(start, end)}: ${claim.verdict?.status}`
    })
}

function run(scene: Scene, rows: readonly (readonly [draft: string, ...wrong: string[]])[]) {
  test.each(rows.map(([draft, ...expected]) => ({ draft, expected })))(
    '$draft',
    async ({ draft, expected }) => {
      expect(await wrong(draft, scene)).toEqual(expected)
    },
  )
}

describe('how long it is from now, by the clock', () => {
  const visit = { records: { order: { id: 'Y88', 预约时间: '2026-03-15 09:00' } } }
  run({ ...visit, now: '2026-03-14T14:00:00+08:00' }, [
    ['您约的是明天3月15日早上9点，现在离开始还有19个小时。'],
    ['您约的是明天3月15日早上9点，现在离开始还有25个小时。', '25个小时: unsupported'],
    ['您约的是3月15日9点，离现在不到20小时。'],
    ['您约的是3月15日9点，离现在不到12小时。', '12小时: unsupported'],
    ['现在下午两点，您约的是明天上午9点。'],
    ['Your visit is on 15 March at 9:00, so 19 hours are left.'],
  ])
  run({ ...visit, now: '2026-03-14T16:48:00+08:00' }, [
    ['现在快五点了，您约的是明天上午9点。'],
    ['现在已经快下午六点了，您约的是明天上午9点。', '下午六点: unsupported'],
    ["It's nearly 5 pm now."],
  ])
})

describe('how long the customer has waited', () => {
  run({ records: {}, now: '2026-03-14T14:00:00+08:00', ask: 'I have waited for 20 minutes!' }, [
    ['It will arrive in 20 minutes.', 'in 20 minutes: unsupported'],
  ])
})

describe('a day of the month with its weekday, by the calendar', () => {
  run(
    {
      records: { tickets: { 成人票: { 周一至周五: '99元', '周六、周日': '129元' } } },
      now: '2026-12-01T10:00:00+08:00',
      ask: '4号5号去多少钱',
    },
    [
      ['4号周五99元，5号周六129元。'],
      ['31号周四99元。'],
      ['4号周六129元，5号周日129元。', '周六: contradicted', '周日: contradicted'],
    ],
  )
})

describe('days of the month, in the month that something known falls on', () => {
  const parcel = {
    records: { nodes: [{ at: '2026-10-20 19:42', text: '香港仓已出库' }] },
    now: '2026-10-23T10:00:00+08:00',
  }
  run(parcel, [
    ['包裹20号晚上从香港仓出库。'],
    ['包裹19号晚上从香港仓出库。', '19号晚上: unsupported'],
  ])
})

describe('opening hours of days of the calendar', () => {
  run(
    {
      records: {
        shop: {
          name: '城南健身',
          营业时间: {
            平时: '周一至周日 7:00-22:00',
            国庆: '10月1日至3日休息，4日至7日 9:00-18:00',
          },
        },
      },
      now: '2026-09-30T16:00:00+08:00',
      ask: '明天开门吗',
    },
    [
      ['明天十月一号到三号都休息，四号到七号早上九点到下午六点营业。'],
      ['明天不开门。'],
      ['明天开门。', '明天: contradicted'],
      ['明天休息。'],
      ['10月1日到4日都休息。', '10月1日到4日: contradicted'],
    ],
  )
})

describe('the end of a span that a field gives as one text', () => {
  run(
    {
      records: { presale: { name: '空气炸锅', 尾款时间: '2026-12-10 20:00 至 2026-12-13 22:00' } },
      now: '2026-12-01T10:00:00+08:00',
    },
    [
      ['尾款从12月10日晚上8点开始付，到12月13日22:00截止。'],
      ['尾款到12月13日23:00截止。', '12月13日23:00: contradicted'],
      ['尾款到12月14日22:00截止。', '12月14日22:00: contradicted'],
    ],
  )
})

describe('sizes that fields are named for, and days in names', () => {
  run(
    {
      records: {
        goods: [{ name: '奶油蛋糕', 价格: { '6寸': 198, '8寸': 268, '10寸': 368 } }],
        promotions: [{ 券: '周日满减', 规则: '满40减8', 日期: '2026-06-21' }],
      },
      now: '2026-06-21T13:00:00+08:00',
    },
    [
      ['8寸的268元，10寸的368元。'],
      ['12寸的368元。', '12寸: unsupported'],
      ['8寸的368元。', '368元: contradicted'],
      ['能用周日满减。'],
      ['能用周六满减。', '周六: unsupported'],
    ],
  )
})
