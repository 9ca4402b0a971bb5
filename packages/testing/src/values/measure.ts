import type { Language } from '../shop/shop.ts'
import type { Form } from './money.ts'

/** Ways to write a weight given in grams. */
export function weightForms(language: Language): readonly Form<number>[] {
  return language === 'zh'
    ? [
        (grams) => `${grams}克`,
        (grams) => `${grams}g`,
        (grams) => `${grams / 1000}千克`,
        (grams) => `${grams / 1000}公斤`,
        (grams) => `${grams / 500}斤`,
      ]
    : [(grams) => `${grams} g`, (grams) => `${grams} grams`, (grams) => `${grams / 1000} kg`]
}

/** Ways to write a share that is taken off a price, in whole percent. */
export function discountForms(language: Language): readonly Form<number>[] {
  return language === 'zh'
    ? [
        (percent) => `${(100 - percent) / 10}折`,
        (percent) => `优惠${percent}%`,
        (percent) => `减${percent}%`,
      ]
    : [
        (percent) => `${percent}% off`,
        (percent) => `${percent} percent off`,
        (percent) => `discounted by ${percent}%`,
        (percent) => `reduced by ${percent}%`,
      ]
}
