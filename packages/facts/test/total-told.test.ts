import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a total that is told with its parts is their sum, whatever else costs as much', () => {
  tells(
    {
      records: {
        products: [
          { name: 'Moss soap dish', price: '€13.50' },
          { name: 'Fern soap', price: '€5.60' },
          { name: 'Reed brush', price: '€19.00' },
        ],
      },
      said: 'What do the dish and the soap cost together?',
    },
    {
      truths: [
        'The dish and the soap are €19.10 together (€13.50 + €5.60).',
        'The dish is €13.50 and the soap €5.60, which comes to €19.10.',
        'The dish (€13.50) and the soap (€5.60) add up to €19.10.',
        'The dish is €13.50 and the soap €5.60, so about €19 in all.',
      ],
      lies: [
        'Together they are €13.50 (€13.50 + €5.60).',
        'The dish is €13.50 and the soap €5.60, so together €13.50.',
        'The dish is €13.50 and the soap €5.60, €19.00 in all.',
        'The dish is €13.50 plus €5.60 for the soap, a total of €5.60.',
        'The dish (€13.50) and the soap (€5.60) add up to €19.00.',
        'The dish and soap come to €19.00: €13.50 for the dish and €5.60 for the soap.',
      ],
    },
  )
  tells(
    {
      records: {
        商品: [
          { 名称: '苔石皂盒', 价格: 13.5 },
          { 名称: '蕨香皂', 价格: 5.6 },
          { 名称: '芦苇刷', 价格: 19 },
        ],
      },
      said: '皂盒和香皂一起多少钱？',
    },
    {
      truths: [
        '皂盒13.5元，香皂5.6元，一共19.1元。',
        '皂盒和香皂共19.1元，其中皂盒13.5元，香皂5.6元。',
        '皂盒13.5元，香皂5.6元，加上芦苇刷一共38.1元。',
      ],
      lies: [
        '皂盒13.5元，香皂5.6元，一共13.5元。',
        '皂盒13.5元，加香皂5.6元，合计19元。',
        '两样加起来19元（13.5＋5.6）。',
        '皂盒和香皂共19元，其中皂盒13.5元，香皂5.6元。',
      ],
    },
  )
})

describe('a total that a record holds may have more in it than is told', () => {
  tells(
    {
      records: {
        orders: [
          {
            id: 'K-204',
            lines: [
              { item: 'lamp', price: 40 },
              { item: 'shade', price: 12 },
            ],
            total: 58.5,
          },
        ],
      },
      said: 'What did K-204 come to?',
    },
    {
      truths: ['Order K-204 is the lamp at $40 and the shade at $12, $58.50 in total.'],
      lies: ['Order K-204 is the lamp at $40 and the shade at $12, $12 in total.'],
    },
  )
})
