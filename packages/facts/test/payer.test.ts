import { describe } from 'vitest'
import { tells } from './telling.ts'

describe('who bears a cost', () => {
  tells(
    {
      said: 'I do not want the new offer for my old bike. Who pays to get it back?',
      policies: [
        {
          id: 'buyback',
          title: 'Buy-back',
          text: 'We look at the bike on arrival. If you turn our offer down, return shipping is on us. Payment takes 4 working days.',
        },
      ],
    },
    {
      truths: ['If you turn it down, the return shipping is at our expense.'],
      lies: [
        'The return shipping would be yours to pay.',
        'Return postage is at your own expense.',
      ],
    },
  )
  tells(
    {
      said: 'And the customs?',
      policies: [{ id: 'c', title: 'Abroad', text: 'Customs duties are borne by the buyer.' }],
    },
    {
      truths: ['Any customs duties are yours to pay.'],
      lies: ['We cover the customs duties.'],
    },
  )
})

describe('sending out and sending back are two costs', () =>
  tells(
    {
      said: 'do I get the shipping back?',
      policies: [
        {
          id: 'w',
          title: 'Withdrawal',
          text: 'We refund the price and the standard outbound shipping. Return postage is paid by the customer.',
        },
      ],
    },
    {
      truths: ['Only the postage for sending it back is yours to pay.'],
      lies: ['The postage for sending it back is on us.'],
    },
  ))

describe('a policy in another language', () =>
  tells(
    {
      said: '退回去邮费谁出',
      policies: [{ id: 'w', title: 'Returns', text: 'Customer bears return postage.' }],
    },
    { truths: ['退回邮费由您承担。'], lies: ['退回邮费由我们承担。'] },
  ))

describe('费用由谁承担', () => {
  tells(
    {
      said: '不喜欢，想退货，运费谁出',
      policies: [{ id: 'r', title: '退货', text: '收到七天内可退货，由本公司派员收件，免运费。' }],
    },
    {
      truths: ['退货运费由我们承担。'],
      lies: ['退货运费由您负担。', '退货的运费要自理。'],
    },
  )
  tells(
    {
      said: '修完寄回来的运费谁出',
      policies: [{ id: 'r', title: '寄修', text: '寄修返程运费由顾客承担。' }],
    },
    { truths: ['返程运费由您自付。'], lies: ['返程运费算我们的。'] },
  )
  // 分情况的，两种说法都有依据。
  tells(
    {
      said: '退货运费谁出',
      policies: [
        { id: 'r', title: '退货', text: '质量问题退货运费由商家承担；无理由退货运费由买家承担。' },
      ],
    },
    { truths: ['质量问题的话，退货运费由我们承担。', '无理由退货的运费由您承担。'], lies: [] },
  )
})
