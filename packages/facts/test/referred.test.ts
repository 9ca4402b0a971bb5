import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('the entry that a record refers to is the one of the customer', () => {
  tells(
    {
      said: 'Which number is that of my club?',
      records: {
        members: [{ no: 'M-4', home_club: 'north', since: '2025-03-01' }],
        clubs: {
          north: { manager: 'Ida Holm', phone: '0113 496 0101', closes: '22:00' },
          south: { manager: 'Per Lund', phone: '0113 496 0202', closes: '21:00' },
        },
      },
    },
    {
      truths: [
        'Your club closes at 22:00; ring 0113 496 0101.',
        'You can ring your club on 0113 496 0101. The south club is on 0113 496 0202, if you would rather go there.',
      ],
      lies: [
        'Your club closes at 21:00; ring 0113 496 0202.',
        'You can ring your club on 0113 496 0202 until 22:00.',
      ],
    },
  )

  tells(
    {
      said: 'Where do I drop the van off and whom do I call?',
      records: {
        rentals: [{ ref: 'V-6', van: 'Long wheelbase', return_depot: 'LDS' }],
        depots: [
          { code: 'LDS', city: 'Leeds', address: '14 Foundry Way, Leeds', tel: '0113 555 1414' },
          {
            code: 'BRD',
            city: 'Bradford',
            address: '3 Wool Street, Bradford',
            tel: '01274 555 303',
          },
        ],
      },
    },
    {
      truths: [
        'Please return the van to 14 Foundry Way, Leeds; the number is 0113 555 1414.',
        'It goes back to our Leeds depot at 14 Foundry Way.',
      ],
      lies: [
        'Please return the van to 3 Wool Street, Bradford; the number is 01274 555 303.',
        'Call 01274 555 303 with any questions about the return.',
      ],
    },
  )

  tells(
    {
      said: '我的套餐流量多少',
      records: {
        accounts: [{ 号码: 'A-19', 套餐编码: 'T2', 余额: 12.5 }],
        plans: [
          { 编码: 'T1', 月租: 39, 流量: '10GB' },
          { 编码: 'T2', 月租: 59, 流量: '30GB' },
          { 编码: 'T3', 月租: 99, 流量: '80GB' },
        ],
      },
    },
    {
      truths: [
        '您的套餐每月59元，流量30GB。',
        '您目前的套餐是每月59元，含30GB；想多用的话，还可以换成99元80GB的。',
      ],
      lies: ['您的套餐每月99元，流量80GB。', '您的套餐流量是10GB，每月39元。'],
    },
  )

  tells(
    {
      said: '在哪个校区上课，电话多少',
      records: {
        报名: [{ 学号: 'X-31', 课程: '素描基础班', 校区: '东湖' }],
        校区: [
          { 名称: '东湖', 地址: '东湖路9号3楼', 电话: '027-8700-1001' },
          { 名称: '光谷', 地址: '光谷大道55号2楼', 电话: '027-8700-2002' },
        ],
      },
    },
    {
      truths: ['您的素描基础班在东湖校区上课，地址东湖路9号3楼，电话027-8700-1001。'],
      lies: [
        '您的素描基础班在光谷校区上课，地址光谷大道55号2楼，电话027-8700-2002。',
        '上课有问题请打027-8700-2002。',
      ],
    },
  )
})

describe('who asks about another entry is told of that one', () => {
  tells(
    {
      said: 'Do you have a depot nearer to me? I live in Bradford.',
      records: {
        rentals: [{ ref: 'V-6', van: 'Long wheelbase', return_depot: 'LDS' }],
        depots: [
          { code: 'LDS', city: 'Leeds', tel: '0113 555 1414' },
          { code: 'BRD', city: 'Bradford', tel: '01274 555 303' },
        ],
      },
    },
    {
      truths: ['Yes, our Bradford depot is on 01274 555 303.'],
      lies: ['Yes, our Bradford depot is on 0113 555 1414.'],
    },
  )

  tells(
    {
      said: '我想换个大一点的套餐，有什么',
      records: {
        accounts: [{ 号码: 'A-19', 套餐编码: 'T2' }],
        plans: [
          { 编码: 'T2', 月租: 59, 流量: '30GB' },
          { 编码: 'T3', 月租: 99, 流量: '80GB' },
        ],
      },
    },
    { truths: ['您可以换成每月99元的，流量80GB。'], lies: ['您可以换成每月99元的，流量120GB。'] },
  )
})

describe('keys that hold an amount or a number hold their values for that one', () => {
  tells(
    {
      said: 'How much do I feed a 12 kg dog?',
      records: {
        food: [
          {
            title: 'Brambly adult dog kibble',
            daily: { '8kg': '120g', '12kg': '165g', '16kg': '210g' },
          },
        ],
      },
    },
    {
      truths: ['For a 12 kg dog we suggest 165 g of the kibble.'],
      lies: [
        'For a 12 kg dog we suggest 120 g of the kibble.',
        'For a 12 kg dog we suggest 210 g of the kibble.',
      ],
    },
  )

  tells(
    {
      said: '2米的展架多少钱',
      records: {
        price_table: {
          铝合金展架: { '1.6米': '45元', '1.8米': '52元', '2米': '60元' },
          木质展架: { '1.6米': '70元', '2米': '96元' },
        },
      },
    },
    {
      truths: ['2米的铝合金展架60元。', '木质展架2米的96元。'],
      lies: ['2米的铝合金展架52元。', '1.6米的铝合金展架60元。'],
    },
  )

  tells(
    {
      said: 'What is the fare to zone 3 for adults?',
      records: {
        fares: {
          adult: { zone_2: '£2.80', zone_3: '£3.50', zone_4: '£4.20' },
          child: { zone_2: '£1.40', zone_3: '£1.75', zone_4: '£2.10' },
        },
      },
    },
    {
      truths: ['An adult ticket to zone 3 is £3.50.', 'A child pays £1.75 to zone 3.'],
      lies: ['An adult ticket to zone 3 is £4.20.', 'A child pays £2.10 to zone 3.'],
    },
  )
})
