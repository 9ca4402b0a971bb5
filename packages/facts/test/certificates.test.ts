import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('grades by letters', () => {
  tells(
    {
      records: {
        catalog: [{ sku: 'B-1', 名称: '衣柜', 板材: { 甲醛释放: 'E0级', 基材: '颗粒板' } }],
      },
    },
    {
      truths: ['衣柜的甲醛释放达到E0级。', '衣柜的甲醛释放是E0级的。'],
      lies: ['衣柜的甲醛释放达到ENF级。', '衣柜的甲醛释放是F级。'],
    },
  )
  tells(
    { records: { catalog: [{ sku: 'W-1', title: 'Tallin washer', energy_class: 'B' }] } },
    {
      truths: ['The Tallin washer is in energy class B.'],
      lies: ['The Tallin washer is in energy class A.'],
    },
  )
})

describe('the field of one proof', () => {
  tells(
    {
      records: {
        catalog: [{ sku: 'LM-1', 名称: '小夜灯', 认证: { '3C': '2024010200*****', 位置: '底部' } }],
      },
    },
    { truths: ['小夜灯有3C认证。'], lies: ['小夜灯有母婴级检测报告。'] },
  )
})

describe('tests that a thing passed', () => {
  tells(
    {
      records: {
        catalog: [
          { sku: 'C-1', title: 'Rocking cot', tests: ['drop test', 'paint test for lead'] },
        ],
      },
    },
    {
      truths: [
        'The Rocking cot has passed a drop test.',
        'The Rocking cot has passed a paint test for lead.',
      ],
      lies: [
        'The Rocking cot has passed a flammability test.',
        'It has also undergone independent lab testing for nickel.',
      ],
    },
  )
  tells({}, { truths: ['Has your son passed his driving test yet?'], lies: [] })
})
