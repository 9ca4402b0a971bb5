import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('days that a rule counts from another day', () => {
  describe('the day before another one', () =>
    tells(
      {
        policies: [
          {
            id: 'club',
            text: 'Members may pause by the day before the renewal date, free of charge.',
          },
        ],
        records: { orders: [{ member: 'M-8', renewal: '2026-09-01', shipsOn: '2026-09-12' }] },
        now: '2026-08-03T10:00:00Z',
      },
      {
        truths: ['Your renewal is on September 1, so pause by August 31.'],
        lies: [
          'Your renewal is on September 1, so pause by August 30.',
          'Your renewal is on September 1, so pause by September 11.',
        ],
      },
    ))
  describe('what is done now is done on the present day', () =>
    tells(
      {
        policies: [
          {
            id: 'desk',
            text: 'Messages left overnight are answered the next day. Parcels go out on the same day.',
          },
        ],
        now: '2026-07-07T22:00:00Z',
      },
      {
        truths: ['A colleague answers your message tomorrow.', 'Your parcel goes out today.'],
        lies: ['Your parcel goes out tomorrow.'],
      },
    ))
  describe('次日', () =>
    tells(
      {
        policies: [{ id: 'desk', text: '夜间留言，次日由同事答复。' }],
        now: '2026-07-07T22:00:00+08:00',
      },
      {
        truths: ['您留言的话，同事明天答复您。'],
        lies: ['您留言的话，同事后天答复您。', '包裹明天送达。'],
      },
    ))
  describe('the end of the month', () =>
    tells(
      {
        policies: [{ id: 'invoices', text: '发票开具当月内可作废一次。' }],
        records: { orders: [{ no: 'A-77', item: '打印机', invoicedAt: '2026-06-09' }] },
        now: '2026-06-20T10:00:00+08:00',
      },
      {
        truths: ['发票是6月9日开的，当月内可作废，所以要在6月30日前办。'],
        lies: [],
        open: ['发票是6月9日开的，当月内可作废，所以要在6月28日前办。'],
      },
    ))
  describe('what is for sale has no day, its order has', () =>
    tells(
      {
        policies: [{ id: 'sharpening', text: 'Free sharpening within 45 days of delivery.' }],
        records: {
          catalog: [{ sku: 'KN-8', title: 'Chef knife Aro', price: '£80.00' }],
          orders: [{ no: 'B-12', item: 'KN-8', delivered: '2026-05-02' }],
        },
        said: 'Is my Aro knife still sharpened free?',
        now: '2026-07-07T10:00:00Z',
      },
      {
        truths: [
          'Free sharpening runs for 45 days after delivery, which was up to 16 June for your knife.',
        ],
        lies: [
          'Free sharpening runs for 45 days after delivery, which was up to 26 June for your knife.',
        ],
      },
    ))
  describe('since when a rule holds', () =>
    tells(
      {
        policies: [
          { id: 'tyres', text: 'Tyre swaps are free for members.', asOf: '2026-05-01' },
          {
            ...{ id: 'tyres-before', text: 'Tyre swaps cost £20.', asOf: '2025-02-01' },
            validUntil: '2026-04-30',
          },
        ],
        now: '2026-07-07T22:00:00Z',
      },
      {
        truths: ['The rule for tyre swaps changed on 1 May: they are free for members.'],
        lies: ['The rule for tyre swaps changed on 1 February: they are free for members.'],
      },
    ))
})

describe('a window of time on a day', () => {
  describe('told by the hours alone', () =>
    tells(
      {
        records: {
          orders: [
            { no: 'D-1', item: 'Oak table', date: '2026-07-10', window: '1pm-5pm' },
            { no: 'D-2', item: 'Floor lamp', date: '2026-07-10', window: '8am-12pm' },
          ],
        },
        now: '2026-07-07T10:00:00Z',
      },
      {
        truths: ['The oak table comes between 1 and 5.'],
        lies: ['The oak table comes between 2 and 6.'],
      },
    ))
  describe('the day alone bears out no hours', () =>
    tells(
      {
        records: {
          visits: [{ no: 'V-9', item: '洗碗机安装', date: '2026-07-10', slot: '13:00-15:00' }],
        },
        now: '2026-07-07T10:00:00+08:00',
      },
      {
        truths: ['洗碗机安装约在7月10日下午1点到3点。'],
        lies: ['洗碗机安装约在7月10日上午9点到11点。'],
      },
    ))
})

describe('a field that lists the parts that it is of', () =>
  tells(
    {
      records: {
        商品: [
          {
            品名: '扫地机 Q5',
            保修: { 整机: '2年', '易损件（滤网、刷头）': '3个月', 电池: '1年' },
          },
        ],
      },
    },
    {
      truths: ['扫地机Q5的滤网保3个月。', '扫地机Q5电池保1年。'],
      lies: ['扫地机Q5的滤网保1年。', '扫地机Q5的刷头保2年。'],
    },
  ))

describe('how long it is until a place shuts', () => {
  describe('from when the customer gets there', () =>
    tells(
      {
        records: { shop: { name: '望江店', hours: '9:00-21:00' } },
        said: '现在还开着吗，我过来要20分钟',
        now: '2026-07-07T20:05:00+08:00',
      },
      {
        truths: [
          '望江店今天营业到晚上九点，您20分钟到的话，离关门还有35分钟。',
          '望江店今天营业到晚上九点，离关门还有55分钟。',
        ],
        lies: [
          '望江店今天营业到晚上九点，您20分钟到的话，离关门还有15分钟。',
          '望江店今天营业到晚上九点，离关门还有25分钟。',
        ],
      },
    ))
  describe('from now', () =>
    tells(
      {
        records: { shop: { name: 'Mill Lane', hours: 'Mon-Sat 9:30-18:00' } },
        said: 'Are you still open?',
        now: '2026-07-07T17:20:00+01:00',
      },
      {
        truths: ['We are open until 6 pm today, so you have 40 minutes left.'],
        lies: ['We are open until 6 pm today, so you have 20 minutes left.'],
      },
    ))
})

describe('a measure that is told to lie in a range', () => {
  describe('of the record', () =>
    tells(
      {
        records: { catalog: [{ name: '门锁 T3', 适配: { 门厚: '35-60mm' }, 价格: '899元' }] },
        said: '我家门厚3.2厘米，能装T3吗？门厚4.2厘米的那扇呢',
      },
      {
        truths: ['4.2厘米厚在适配范围里。'],
        lies: ['3.2厘米厚在适配范围里。'],
      },
    ))
  describe('that was just told', () =>
    tells(
      {
        records: { catalog: [{ name: 'Trail harness', chest: '40-50 cm' }] },
        said: 'My dog has a chest of 21 inches, the other one of 18 inches.',
      },
      {
        truths: ['The Trail harness fits chests of 40 to 50 cm, which covers an 18-inch chest.'],
        lies: ['The Trail harness fits chests of 40 to 50 cm, which covers a 21-inch chest.'],
      },
    ))
})
