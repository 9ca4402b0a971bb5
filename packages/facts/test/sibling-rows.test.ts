import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('a clause without a subject goes on about the row that the one before it names', () => {
  tells(
    {
      records: {
        stoves: [
          { name: 'Tarn 1', price: '€64.00', weight_g: 95, output_w: 2600 },
          { name: 'Tarn 2', price: '€89.00', weight_g: 180, output_w: 3400 },
        ],
      },
      said: 'How do the two Tarn stoves compare?',
    },
    {
      truths: [
        'The Tarn 1 is €64.00; the Tarn 2 is €89.00, weighs 180 g and gives 3400 W.',
        'The Tarn 1 is €64.00; the Tarn 2 is €89.00, against 95 g it weighs 180 g.',
      ],
      lies: [
        'The Tarn 1 is €64.00; the Tarn 2 is €89.00, weighs 95 g and gives 3400 W.',
        'The Tarn 1 is €64.00 and gives 2600 W; the Tarn 2 is €89.00, gives 2600 W.',
      ],
    },
  )
  tells(
    {
      records: {
        商品: [
          { 名称: '云杉炉头', 价格: 128, 重量克: 95, 功率瓦: 2600 },
          { 名称: '雪松炉头', 价格: 189, 重量克: 180, 功率瓦: 3400 },
        ],
      },
      said: '两款炉头怎么选？',
    },
    {
      truths: ['云杉炉头128元；雪松炉头189元，重180克，功率3400瓦。'],
      lies: ['云杉炉头128元；雪松炉头189元，重95克，功率3400瓦。'],
    },
  )
})
