import { describe, expect, test } from 'vitest'
import { replyTo, type Shop } from './telling.ts'

/** Drafts of which nothing is said to be against what is known, and drafts of which something is. */
function holds(
  shop: Shop,
  drafts: { readonly passed: readonly string[]; readonly stopped: readonly string[] },
): void {
  test.each(drafts.passed)('passes: %s', async (draft) => {
    const { claims, findings } = await replyTo(shop, draft)
    const wrong = claims.filter(({ verdict }) => verdict?.status === 'contradicted')
    expect(wrong.map((each) => draft.slice(each.start, each.end))).toEqual([])
    expect(findings.filter(({ action }) => action === 'retry' || action === 'block')).toEqual([])
  })
  test.each(drafts.stopped)('stops: %s', async (draft) => {
    expect((await replyTo(shop, draft)).status).toBe('blocked')
  })
}

describe('words that shut each other out', () => {
  holds(
    {
      records: {
        catalog: [
          { sku: 'TB-9', name: 'Arden dining table', top: 'oak veneer on MDF', legs: 'steel' },
        ],
      },
      said: 'What is the Arden table made of?',
    },
    {
      passed: [
        'The Arden dining table has a top in oak veneer on MDF.',
        "The Arden dining table isn't solid oak, its top is oak veneer on MDF.",
        'It looks like solid oak.',
      ],
      stopped: ['The Arden dining table is solid oak.', 'Sure, the table is all solid wood!'],
    },
  )
  holds(
    {
      records: { catalog: [{ sku: 'XB-3', name: '轻云双肩包', 面料: '超纤合成革', 五金: '合金' }] },
      said: '轻云双肩包是真皮的吗',
    },
    {
      passed: ['轻云双肩包的面料是超纤合成革。', '轻云双肩包不是真皮，是超纤合成革。'],
      stopped: ['轻云双肩包是头层牛皮的。', '是真皮的，您放心。'],
    },
  )
  holds(
    {
      records: { orders: [{ orderId: 'K-88', item: 'Lumo phone 6', condition: 'refurbished' }] },
      said: 'Is the phone in K-88 new?',
    },
    {
      passed: ['The Lumo phone 6 in K-88 is refurbished.'],
      stopped: ['Yes, the phone in K-88 is brand new.'],
    },
  )
})

describe('what is said not to be in a thing', () => {
  holds(
    {
      records: {
        menu: [
          { dish: 'Pumpkin soup', contains: ['milk', 'celery'], may_contain: ['wheat'] },
          { dish: 'Bean salad', contains: ['mustard'] },
        ],
      },
      said: 'Is there milk in the soup? And in the salad?',
    },
    {
      passed: ['The pumpkin soup contains milk.', 'The bean salad is dairy-free.'],
      stopped: [
        'The pumpkin soup is dairy-free.',
        'There is no milk in the pumpkin soup.',
        'The pumpkin soup is gluten-free.',
      ],
    },
  )
  holds(
    {
      records: {
        catalog: [
          { 名称: '杏仁酥', 配料: '小麦粉、杏仁、白砂糖' },
          { 名称: '绿豆糕', 配料: '绿豆、椰乳、麦芽糖醇' },
        ],
      },
      said: '杏仁酥和绿豆糕有坚果和奶吗',
    },
    {
      passed: ['绿豆糕不含奶。', '杏仁酥里有杏仁，含坚果。', '绿豆糕无坚果。'],
      stopped: ['杏仁酥不含坚果。', '杏仁酥是无麸质的，没有小麦成分。'],
    },
  )
})

describe('what goes with what', () => {
  holds(
    {
      records: {
        catalog: [
          {
            sku: 'FL-20',
            name: 'Filter FL-20',
            fits: ['Aero 300', 'Aero 310'],
            notFits: ['Aero 400 series'],
          },
          { sku: 'FL-40', name: 'Filter FL-40', fits: ['Aero 400', 'Aero 410'] },
        ],
      },
      said: 'Does the FL-20 fit my Aero 400X?',
    },
    {
      passed: [
        'The FL-20 fits the Aero 300 and the Aero 310.',
        "No, the FL-20 doesn't fit the Aero 400X.",
        'The FL-40 fits the Aero 410.',
      ],
      stopped: [
        'The FL-20 fits the Aero 400X.',
        'Yes, it does!',
        'The FL-20 works with the Aero 410, too.',
      ],
    },
  )
  holds(
    {
      records: {
        catalog: [
          { 型号: 'LX-7', 名称: '净水滤芯LX-7', 适用机型: ['R100', 'R120'] },
          { 型号: 'LX-9', 名称: '净水滤芯LX-9', 适用机型: ['R300', 'R320'], 不适用: ['R100系列'] },
        ],
      },
      said: 'LX-7能装我的R300吗',
    },
    {
      passed: ['LX-7装不了R300，要用LX-9。', 'LX-9适用R300。', 'LX-7适配R120。'],
      stopped: ['LX-7适配R300。', '能装的。', 'LX-9兼容R100。'],
    },
  )
  holds(
    {
      records: {
        promotions: [{ code: 'GROW10', gives: '10% off', excludes: ['power tools'] }],
        orders: [
          {
            cart: 'open',
            lines: [{ title: 'Cordless drill', category: 'power tools', price: '£80.00' }],
          },
        ],
      },
      said: 'Does GROW10 work on my cart?',
    },
    {
      passed: [
        "No, GROW10 doesn't apply to power tools.",
        'GROW10 is 10% off, but not for power tools.',
      ],
      stopped: ['Yes, it does!', 'GROW10 works for your cart.'],
    },
  )
})
