import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('numbers of the lines of an order', () => {
  tells(
    {
      records: {
        orders: [
          {
            ref: 'PT-310',
            lines: [
              { item: 'Oak picture frame', size: 'A4', qty: 3, price: '$12.00' },
              { item: 'Birch picture frame', size: 'A3', qty: 5, price: '$16.00' },
            ],
            total: '$116.00',
          },
        ],
      },
      said: 'What did I order in PT-310?',
    },
    {
      truths: [
        'You ordered three oak frames and five birch frames, $116.00 in all.',
        'You ordered 5 birch frames in A3 and 3 oak frames in A4.',
        'We can take two of the oak frames back and you keep the five birch ones.',
      ],
      lies: [
        'You ordered five oak frames and three birch frames, $116.00 in all.',
        'You ordered four oak frames and five birch frames.',
        'You ordered the oak frames in A3 and the birch frames in A4.',
      ],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            orderId: 'WJ-7',
            items: [
              { 品名: '不锈钢保温杯', 颜色: '墨绿', 数量: 2 },
              { 品名: '竹制砧板', 颜色: '原木', 数量: 1 },
            ],
          },
        ],
      },
      said: '帮我看下WJ-7买了啥',
    },
    {
      truths: [
        '您订了保温杯两个，砧板一个。',
        '您订的是墨绿的保温杯2个、原木的砧板1个。',
        '您订了两个保温杯，其中一个保温杯可以退。',
      ],
      lies: ['您订了保温杯一个，砧板两个。', '您订的是保温杯3个、砧板1个。'],
    },
  )
})

describe('what one line holds is not told of the other', () => {
  tells(
    {
      records: {
        orders: [
          {
            booking: 'RT-88',
            segments: [
              { leg: 'outbound', train: 'K810', from: 'Leeds', to: 'Oban' },
              { leg: 'return', train: 'K977', from: 'Oban', to: 'Carlisle' },
            ],
          },
        ],
      },
      said: 'Where does my outbound train leave from?',
    },
    {
      truths: [
        'Your outbound train K810 leaves from Leeds.',
        'The K810 goes from Leeds to Oban, and the return goes to Carlisle.',
      ],
      lies: ['Your outbound train K810 leaves from Carlisle.'],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            id: '55-12',
            lines: [
              { name: 'Rain jacket', colour: 'mustard', size: '38', qty: 1 },
              { name: 'Rain jacket', colour: 'teal', size: '40', qty: 1 },
            ],
          },
        ],
      },
      said: 'Which sizes did I order?',
    },
    {
      truths: ['The mustard jacket is a size 38 and the teal one a size 40.'],
      lies: ['You have one jacket in mustard and one in teal, both in size 38.'],
    },
  )
  tells(
    {
      records: {
        orders: [
          {
            orderId: 'FS-2',
            items: [
              { 品名: '羊毛围巾', 颜色: '驼色', 尺码: 'M', 数量: 1 },
              { 品名: '针织手套', 颜色: '藏青', 尺码: 'L', 数量: 1 },
            ],
          },
        ],
      },
      said: '围巾和手套我拍的什么码',
    },
    {
      truths: [
        '围巾是驼色M码一件，手套是藏青L码一件。',
        '手套想从L码换成M码的话，围巾不受影响，可以改。',
      ],
      lies: ['围巾是驼色L码一件，手套是藏青L码一件。'],
    },
  )
})

describe('seats and rows are names and count nothing', () => {
  tells(
    {
      records: {
        orders: [{ ticket: 'MV-6', film: '海边来信', seats: ['6排8座', '6排9座'] }],
      },
      said: '我的两个座位在哪',
    },
    {
      truths: ['您的座位是6排8座和9座。'],
      lies: ['您的座位是6排8座和10座。', '您的座位是7排8座和9座。'],
    },
  )
  tells(
    {
      records: { orders: [{ ref: 'CN-4', row: 'K', seats: 'K11, K12', coach: 'B' }] },
      said: 'Where do we sit?',
    },
    {
      truths: ['You are in row K, coach B.'],
      lies: ['You are in row M, coach B.', 'You are in coach C.'],
    },
  )
})
