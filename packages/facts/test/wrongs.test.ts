import type { Json } from '@vouchsafe/core'
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

describe('what is still pending', () => {
  const asked = (said: string, answer: Json): Pick<Shop, 'messages'> => ({
    messages: [
      { role: 'user', content: said },
      {
        role: 'assistant',
        content: '',
        toolCalls: [{ id: 't', name: 'get_claim', arguments: { id: 'V-7' } }],
      },
      { role: 'tool', toolCallId: 't', content: JSON.stringify(answer), ok: true },
    ],
  })
  holds(asked('Has my visa come through?', { id: 'V-7', status: 'IN_REVIEW' }), {
    passed: [
      'It is still in review.',
      "Your application V-7 hasn't been approved yet.",
      'Once it has been approved, you get an email.',
    ],
    stopped: ['Good news, your application V-7 has been approved.', 'It went through.'],
  })
  holds(asked('场地抢到了吗', { id: 'V-7', 状态: '排队中' }), {
    passed: ['V-7还在排队中。', '排到后会短信通知您。'],
    stopped: ['恭喜，场地预订成功啦。', 'V-7已经确认好了，已出票。'],
  })
  holds(
    asked('Are my chairs ready?', {
      order: 'V-7',
      parts: [
        { piece: 'Oak chair', state: 'finished' },
        { piece: 'Elm chair', state: 'in repair' },
      ],
    }),
    {
      passed: ['The oak chair is finished, the elm chair is in repair.'],
      stopped: ['Both are finished.', 'All done, both chairs are ready.'],
    },
  )
  holds(
    {
      records: { orders: [{ order: 'V-7', visit: { date: '2026-04-02' }, asOf: '2026-03-20' }] },
      ...asked('When does the fitter come?', { order: 'V-7', visit: { date: '2026-04-09' } }),
      now: '2026-03-28T09:00:00Z',
    },
    {
      passed: ['The fitter comes on 9 April.'],
      stopped: ['The fitter for V-7 comes on 2 April.'],
    },
  )
})

describe('what the shop forbids to say, and what it does not grant', () => {
  holds(
    {
      policies: [
        {
          id: 'words',
          title: 'Wording',
          text: "In texts to customers never use 'cheapest', 'unbeatable' or 'miracle'.",
        },
        { id: 'fees', title: 'Fees', text: 'The booking fee is not refunded.' },
        {
          id: 'growth',
          title: 'Growth',
          text: 'We cannot guarantee that bulbs flower in the first year.',
        },
      ],
      said: 'Is that a good price? What if I cancel?',
    },
    {
      passed: ["We don't call anything the cheapest.", 'The booking fee is not refunded.'],
      stopped: [
        'Ours are the cheapest tulips in town.',
        'It is an unbeatable price.',
        'If you change your mind, the booking fee comes back as a full refund.',
        'I promise your bulbs will flower in the first year.',
      ],
    },
  )
  holds(
    {
      policies: [
        { id: 'yy', title: '用语规范', text: '宣传中禁止使用“最便宜”“顶级”“根治”等词语。' },
        { id: 'xg', title: '效果', text: '祛斑效果因人而异，不承诺次数和效果。定金不退。' },
      ],
      said: '祛斑几次能好',
    },
    {
      passed: ['祛斑效果因人而异，我们不承诺效果。', '定金不退。'],
      stopped: ['我们用的是顶级仪器。', '三次保证有祛斑效果。', '不满意定金全额退给您。'],
    },
  )
})

describe('ranges of which one holds', () => {
  holds(
    {
      records: {
        catalog: [
          {
            sku: 'CB-1',
            name: 'Kinder climbing harness',
            'waist strap': { '15-20kg': '55 cm', '20-30kg': '65 cm', '30-40kg': '75 cm' },
          },
        ],
      },
      said: 'My son weighs 27 kg. How long a waist strap does he need?',
    },
    {
      passed: [
        'At 27 kg he needs the 65 cm waist strap.',
        'For 15-20 kg the waist strap is 55 cm.',
      ],
      stopped: ['At 27 kg he needs the 55 cm waist strap.', 'For 27 kg the waist strap is 75 cm.'],
    },
  )
  holds(
    {
      records: {
        catalog: [{ 品名: '儿童维生素', 用量: { '1-3岁': '每日3滴', '4-8岁': '每日5滴' } }],
      },
      said: '孩子6岁，每日吃多少',
    },
    { passed: ['6岁每日5滴。'], stopped: ['6岁每日3滴。'] },
  )
})

describe('limits that what the customer tells is beyond', () => {
  holds(
    {
      policies: [
        {
          id: 'wall',
          title: 'Climbing wall',
          text: 'The wall is open to children aged 6 and over. A slot costs £9.',
        },
      ],
      said: 'My daughter is 4 years old, can she climb?',
    },
    {
      passed: [
        'No, the wall is for children aged 6 and over.',
        'Sorry, she is too young for the wall. You can watch from the café.',
      ],
      stopped: ['Yes, she can climb.', 'She is welcome on the wall!'],
    },
  )
  holds(
    {
      policies: [{ id: 'bc', title: '蹦床', text: '蹦床仅限身高100cm以上儿童入场。门票58元。' }],
      said: '孩子身高92cm能玩蹦床吗',
    },
    {
      passed: ['蹦床要身高100厘米以上，92厘米还玩不了。', '门票58元。'],
      stopped: ['可以的，带孩子来玩就行。'],
    },
  )
  const hammock = { catalog: [{ sku: 'HM-2', name: 'Loft hammock', max_load_kg: 120 }] }
  holds(
    { records: hammock, said: 'I weigh 130 kg, will the hammock hold me?' },
    {
      passed: ['No, it takes 120 kg at most.'],
      stopped: ['Yes, the hammock is fine for you.'],
    },
  )
  holds(
    { records: hammock, said: 'I weigh 110 kg, will the hammock hold me?' },
    { passed: ['Yes, the hammock is fine for you.'], stopped: [] },
  )
})

describe('contacts that hold for another case', () => {
  holds(
    {
      records: {
        contacts: {
          returns: [
            { for: 'bikes', address: '12 Mill Lane, Leeds LS4 2PQ' },
            { for: 'parts and clothing', address: '80 Dock Road, Hull HU1 3DX' },
          ],
        },
      },
      said: 'Where do I send my clothing back to?',
    },
    {
      passed: ['Please send it to 80 Dock Road, Hull HU1 3DX.'],
      stopped: ['Please send it to 12 Mill Lane, Leeds LS4 2PQ.'],
    },
  )
  holds(
    {
      records: {
        contacts: {
          维修点: [
            { 品类: '冰箱', 电话: '0571-8800 1200' },
            { 品类: '洗衣机/烘干机', 电话: '0571-8800 1300' },
          ],
        },
      },
      said: '烘干机坏了打哪个电话',
    },
    {
      passed: ['请拨打0571-8800 1300。'],
      stopped: ['请拨打0571-8800 1200。', '洗衣机维修请打0571-8800 1200。'],
    },
  )
})
