import { describe } from 'vitest'
import { tells } from './telling.ts'

const terms = (text: string, title = 'Terms') => ({ policies: [{ id: 'terms', title, text }] })

describe('what a rule asks for is not said to be needed by nobody', () => {
  tells(
    {
      said: 'Do I need the receipt to swap the vase?',
      ...terms('Exchanges within 28 days, with the receipt and in the original box.', 'Exchanges'),
    },
    {
      truths: [
        'You can exchange it within 28 days with the receipt and the original box.',
        'Yes, you need the receipt to exchange it.',
      ],
      lies: [
        'You can exchange it within 28 days, no receipt needed.',
        "You don't need the receipt, just bring the vase.",
        'You can exchange it within 28 days without the receipt.',
      ],
    },
  )
  tells(
    {
      said: 'Can I come by tomorrow for a fitting?',
      ...terms('Fittings are free and by appointment only. Please arrive 10 minutes early.'),
    },
    {
      truths: [
        'Fittings are free, but you have to book an appointment.',
        "You don't need to bring anything.",
      ],
      lies: [
        "Fittings are free and you don't need an appointment.",
        'Just walk in tomorrow, no appointment necessary.',
      ],
    },
  )
  tells(
    {
      said: '猫要坐车怎么办',
      ...terms('托运宠物须提供动物检疫证明，并提前一天预约。', '宠物托运'),
    },
    {
      truths: [
        '托运需要动物检疫证明，并提前一天预约。',
        '没有检疫证明不能托运。',
        '不用担心，提前一天预约就行。',
      ],
      lies: [
        '不用检疫证明，提前一天预约就行。',
        '直接来就可以，无需提前预约。',
        '检疫证明不用带，提前一天预约就行。',
      ],
    },
  )
})

describe('what is asked of some is not asked of others', () => {
  tells(
    {
      said: 'My son is 14, may he dive alone?',
      ...terms('Children under 12 must be joined by a parent. All divers must sign a health form.'),
    },
    {
      truths: ["At 14 he doesn't need to be joined by a parent."],
      lies: ["He doesn't need to sign a health form."],
    },
  )
  tells(
    {
      said: 'Does the oven need a plug?',
      ...terms('Hobs: must be wired by an electrician. Ovens: plug supplied.', 'Fitting'),
    },
    {
      truths: ["The oven doesn't need an electrician."],
      lies: ["Hobs don't need an electrician."],
    },
  )
  tells(
    {
      said: '没有购物小票能换吗',
      ...terms('换货须提供购物小票或会员手机号。', '换货'),
    },
    { truths: ['不用购物小票，会员手机号也可以。'], lies: [] },
  )
})

describe('a field says whether something is needed', () => {
  tells(
    {
      said: 'Does the offer need a card?',
      records: { offers: [{ name: 'Two for one', loyaltyCardRequired: true }] },
    },
    {
      truths: ['Yes, you need the loyalty card for it.'],
      lies: ['No loyalty card needed.', "You don't need a loyalty card."],
    },
  )
})
