import type { Shop } from '../shop/shop.ts'
import { at } from '../shop/shop-arbitrary.ts'
import { moneyForms } from '../values/money.ts'
import { dayForms, hoursForms } from '../values/time.ts'
import { type FactSlot, type Slots, slotOf } from './slot.ts'

const ROW = 'shop'

/** What can be said of the shop itself: its terms and how to reach it. */
export function shopSlots(shop: Shop, notation: number): Slots {
  const { terms, contacts, language } = shop
  const money = at(moneyForms(shop), notation)
  const zh = language === 'zh'
  return {
    returnDays: slotOf({
      kind: 'return-policy',
      row: ROW,
      attribute: 'return window',
      value: terms.returnDays,
      form: at(dayForms(language), notation),
      // Longer ones alone: who may return within 30 days may also do so within 20.
      others: [terms.returnDays + 15, terms.returnDays * 2, 90],
    }),
    returnable: {
      kind: 'return-policy',
      row: ROW,
      attribute: 'returnable',
      value: true,
      text: zh ? '可以退货' : 'can be returned',
      wrong: [{ how: 'negation', text: zh ? '不可以退货' : 'cannot be returned' }],
    },
    notReturnable: {
      kind: 'return-policy',
      row: ROW,
      attribute: 'returnable',
      value: false,
      text: zh ? '不支持退货' : 'cannot be returned',
      wrong: [{ how: 'negation', text: zh ? '支持退货' : 'can be returned' }],
    },
    fee: slotOf({
      kind: 'fee',
      row: ROW,
      attribute: 'shipping fee',
      value: terms.shippingFee,
      form: money,
      others: [terms.shippingFee + 4, terms.shippingFee - 2].filter((each) => each > 0),
    }),
    free: slotOf({
      kind: 'fee',
      row: ROW,
      attribute: 'free shipping from',
      value: terms.freeShippingFrom,
      form: money,
      // Lower ones alone: an order above a higher sum ships free, too.
      others: [terms.freeShippingFrom - 10, terms.freeShippingFrom - 20],
    }),
    days: slotOf({
      kind: 'delivery',
      row: ROW,
      attribute: 'delivery time',
      value: `${terms.deliveryDays.from}-${terms.deliveryDays.to}`,
      form: (value) => {
        const [from, to] = value.split('-')
        return zh
          ? `${from}${at(['到', '-', '至'], notation)}${to}个工作日`
          : `${from}${at([' to ', '-', '–'], notation)}${to} business days`
      },
      others: [
        `${terms.deliveryDays.from + 4}-${terms.deliveryDays.to + 5}`,
        `${terms.deliveryDays.from}-${terms.deliveryDays.to + 6}`,
      ],
    }),
    hotline: slotOf({
      kind: 'contact',
      row: ROW,
      attribute: 'hotline',
      value: contacts.hotline,
      form: String,
      others: [contacts.hotline.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10))],
    }),
    email: slotOf({
      kind: 'contact',
      row: ROW,
      attribute: 'email',
      value: contacts.email,
      form: String,
      others: [contacts.email.replace('@', '-desk@')],
    }),
    hours: hoursSlot(shop, notation),
  }
}

function hoursSlot({ contacts, language }: Shop, notation: number): FactSlot {
  const { opens, closes } = contacts
  const form = at(hoursForms(language), notation)
  return slotOf({
    kind: 'hours',
    row: ROW,
    attribute: 'opening hours',
    value: `${opens}-${closes}`,
    form: (value) => {
      const [from = 0, to = 0] = value.split('-').map(Number)
      return form({ opens: from, closes: to })
    },
    others: [`${opens}-${closes + 1}`, `${opens - 1}-${closes}`],
  })
}
