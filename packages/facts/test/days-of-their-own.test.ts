import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('days of the calendar that have hours of their own', () => {
  const studio = {
    address: '2 Kiln Lane',
    opening: { 'Mon-Fri': '08:30-17:00', Sat: '09:00-13:00' },
    exceptions: [
      { date: '2026-08-31', note: 'closed, bank holiday' },
      { date: '2026-09-04', note: 'open until 20:00' },
    ],
  }
  tells(
    {
      records: { contacts: { studio } },
      said: 'Could I come by on Monday 31 August?',
      now: '2026-08-27T10:00:00+01:00',
    },
    {
      truths: [
        "We're closed on Monday 31 August.",
        "On Tuesday 1 September we're open from 8:30 am to 5 pm.",
      ],
      lies: [
        "Yes, on Monday 31 August we're open from 8:30 am to 5 pm.",
        "On Monday 31 August we're open 8:30 to 17:00.",
      ],
    },
  )
  tells(
    {
      records: {
        contacts: { opening: 'Mon-Sat 10:00-18:00, closed Sundays', closed_on: ['2026-04-06'] },
      },
      said: 'can I pick it up on monday?',
      now: '2026-04-02T12:00:00+01:00',
    },
    {
      truths: ["We're closed on Monday 6 April."],
      lies: ["Monday is fine, we're open from 10 am to 6 pm."],
    },
  )
  const clubs = [
    {
      name: 'Northgate',
      regular: { 'Mon-Fri': '06:00-22:00' },
      special: { '2026-05-04': '08:00-14:00' },
    },
  ]
  tells(
    {
      records: { contacts: { clubs } },
      said: 'Is Northgate open on bank holiday monday?',
      now: '2026-05-01T12:00:00+01:00',
    },
    {
      truths: [
        'On Monday 4 May Northgate is open from 8 am to 2 pm.',
        'On Tuesday 5 May Northgate is open from 6 am to 10 pm.',
      ],
      lies: ['On Monday 4 May Northgate is open from 6 am to 10 pm.'],
    },
  )
  const shop = {
    地址: '梧桐路8号',
    营业时间: '周一至周日 10:00-21:00',
    特殊安排: [
      { 日期: '2026-06-19', 说明: '端午休息' },
      { 日期: '2026-06-20', 说明: '12:00-18:00' },
    ],
  }
  tells(
    {
      records: { contacts: { 门店: shop } },
      said: '明天几点开门',
      now: '2026-06-18T12:00:00+08:00',
    },
    {
      truths: ['明天6月19日休息。', '6月20日营业时间是12:00到18:00。', '6月21日10:00到21:00营业。'],
      lies: ['明天10:00到21:00营业。', '6月20日10:00到21:00营业。'],
    },
  )
  tells(
    {
      records: { contacts: { 门店: '云栖店', 营业时间: '9:00-20:00', 闭店日期: ['2026-10-01'] } },
      said: '明天开门吗',
      now: '2026-09-30T12:00:00+08:00',
    },
    { truths: ['明天10月1日闭店。', '10月2日9:00到20:00营业。'], lies: ['明天9:00到20:00营业。'] },
  )
})
