import { describe, expect, test } from 'vitest'
import { replyTo, type Shop, tells } from './telling.ts'

const insured = (excess: string): Shop => ({
  said: 'What is the excess on Bike Cover?',
  records: {
    catalog: [
      {
        product: 'Bike Cover',
        premium: '€4.50 a month',
        summary: 'You pay the first €40 of each claim yourself.',
      },
    ],
  },
  policies: [
    {
      id: 'bike',
      title: 'Bike Cover, terms',
      text: `Excess: ${excess} per claim. Thefts must be reported to the police.`,
    },
  ],
})

describe('a rule that a record and a policy tell', () => {
  const draft = 'The excess on Bike Cover is €40 per claim.'
  test('otherwise', async () => {
    const reply = await replyTo(insured('€60'), draft)
    expect(reply.findings.map(({ code }) => code)).toContain('facts/conflict.price')
  })
  tells(insured('€40'), { truths: [draft], lies: ['The excess on Bike Cover is €60 per claim.'] })
})

const 露营 = (规则: string): Shop => ({
  said: '营地停车收费吗',
  records: { 营地: [{ 名称: '松林营地', 介绍: '全部营位免费停车，停车位约40个' }] },
  policies: [{ id: 'camp', title: '入营须知', text: 规则 }],
})

describe('记录与规则说法不一', () => {
  test('说免费而规则收费', async () => {
    const reply = await replyTo(露营('入营车辆停车15元/天，离营时结算。'), '营地停车是免费的。')
    expect(reply.status).toBe('blocked')
  })
  tells(露营('营地内禁止明火。'), { truths: ['营地停车是免费的。'], lies: [] })
  tells(露营('过夜房车停车超过6米的另收50元。'), { truths: ['营地停车是免费的。'], lies: [] })
})

describe('what one order was charged is no rule', () => {
  tells(
    {
      said: 'What was delivery on OR-5?',
      records: { orders: [{ orderId: 'OR-5', deliveryFee: '€3.00' }] },
      policies: [{ id: 'del', title: 'Delivery', text: 'The delivery fee is €6.' }],
    },
    { truths: ['The delivery fee on order OR-5 was €3.00.'], lies: [] },
  )
})
