import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('what the agent says that it has no word of', () => {
  tells(
    {
      records: {
        catalog: [
          {
            ...{ 编号: 'S1', 名称: '羊绒围巾', 成分: '羊绒100%', 价格: '399元', 洗护: '仅干洗' },
            产地: '不详',
          },
        ],
      },
      said: '围巾掉毛吗？什么时候补货',
    },
    {
      truths: [
        '399元。掉毛这块资料里没有检测数据，我不敢乱讲。',
        '399元，改色的费用我这边没有报价。',
        '起球情况目前没有测试数据。',
        '补货时间暂时没有消息。',
        '产地系统里没有登记。',
        '缩水率这块暂无数据。',
      ],
      lies: ['399元，洗护方式资料里没有提。', '价格资料里没有写。', '成分这块没有数据。'],
    },
  )

  tells(
    {
      records: {
        catalog: [{ id: 'S1', name: 'Cashmere scarf', price: '£39', care: 'dry clean only' }],
      },
      said: 'Does the scarf shed?',
    },
    {
      truths: [
        "It's £39. We have no test data on shedding, so I can't promise anything.",
        'The listing does not mention whether it pills.',
        "The weight isn't stated on the product page.",
      ],
      lies: ["The care instructions aren't listed.", 'We have no information on the price.'],
    },
  )
})
