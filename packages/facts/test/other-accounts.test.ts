import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a record that bears the same code', () => {
  const catalog = [
    { sku: 'TN-40', title: 'Ridge tent', price: 189, stock: 12, asOf: '2026-03-02' },
    { sku: 'TN-41', title: 'Vale tent', price: 99, stock: 7, asOf: '2026-03-02' },
    { sku: 'TN-42', title: 'Moor tent', price: 149, stock: 9, asOf: '2026-03-02' },
  ]
  tells(
    {
      said: 'Is the Ridge tent in stock?',
      now: '2026-03-03T10:00:00Z',
      records: {
        catalog,
        inventory: [
          { sku: 'TN-40', warehouse: 'all', available: 0, asOf: '2026-03-02' },
          { sku: 'TN-41', warehouse: 'all', available: 3, asOf: '2026-02-01' },
          { sku: 'TN-42', warehouse: 'Leeds', available: 2, asOf: '2026-03-02' },
        ],
        orders: [{ id: 'A9', items: [{ sku: 'TN-41', price: 79 }] }],
      },
    },
    {
      truths: [
        'The Vale tent is £99 and there are 7 in stock.',
        'The Moor tent is £149 and there are 9 in stock.',
      ],
      lies: ['Yes, the Ridge tent is in stock.', 'There are 12 of the Ridge tent in stock.'],
    },
  )
})

describe('what a tool has just said of the same code', () => {
  const messages = [
    { role: 'user', content: '折叠桌多少钱' },
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 't', name: 'checkout', arguments: { sku: 'ZD-7' } }],
    },
    {
      role: 'tool',
      toolCallId: 't',
      content: JSON.stringify({ sku: 'ZD-7', sell_price: '268', currency: 'CNY' }),
    },
  ] as const
  tells(
    { messages, records: { catalog: [{ sku: 'ZD-7', title: '折叠桌', price: '¥239' }] } },
    {
      truths: ['折叠桌页面价239元，结算系统是268元，以结算为准。'],
      lies: ['折叠桌239元。'],
    },
  )
})

describe('a document of the same thing', () => {
  tells(
    {
      said: '多重',
      records: {
        catalog: [
          { sku: 'BX-5', title: '行李箱BX-5', 重量: '3.2kg', 容量: '38L' },
          { sku: 'BX-6', title: '行李箱BX-6', 重量: '4.1kg', 容量: '60L' },
        ],
      },
      policies: [
        { id: 'a', title: 'BX-5规格书', text: '整箱重量3.6kg，容量38L，轮径5cm。' },
        { id: 'b', title: '托运', text: '行李箱重量超过20kg需另付费。' },
      ],
    },
    {
      truths: ['BX-5的容量是38L。', 'BX-6重量4.1kg。', 'BX-5页面写的重量是3.2kg，规格书是3.6kg。'],
      lies: ['BX-5的重量是3.2kg。'],
    },
  )
  tells(
    {
      said: 'Is the Lumo waterproof?',
      records: { catalog: [{ sku: 'L1', title: 'Lumo lantern', ip: 'IP66', runtime_h: 9 }] },
      policies: [{ id: 'd', title: 'Lumo data sheet', text: 'Protection IP54. Weight 300 g.' }],
    },
    {
      truths: ['The Lumo weighs 300 g.', 'The page says IP66, the data sheet IP54.'],
      lies: ['The Lumo is rated IP66.'],
    },
  )
  tells(
    {
      said: 'Is the Lumo lantern waterproof?',
      records: {
        catalog: [
          { sku: 'L1', title: 'Lumo lantern', ip: 'IP66' },
          { sku: 'L2', title: 'Lumo torch', ip: 'IP54' },
        ],
      },
      policies: [{ id: 'd', title: 'Lumo torch data sheet', text: 'Protection IP54.' }],
    },
    { truths: ['The Lumo lantern is rated IP66.'], lies: [] },
  )
})
