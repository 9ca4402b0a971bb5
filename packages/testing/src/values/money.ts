import type { Currency, Shop } from '../shop/shop.ts'
import { hanNumber } from './han-number.ts'

/** Writes a value in one notation. */
export type Form<T> = (value: T) => string

const SYMBOL: Readonly<Record<Currency, string>> = { USD: '$', GBP: '£', EUR: '€', CNY: '¥' }
const NAME: Readonly<Record<Currency, string>> = {
  USD: 'dollars',
  GBP: 'pounds',
  EUR: 'euros',
  CNY: 'yuan',
}

/** Ways in which money is written, the plainest first. */
export function moneyForms({
  language,
  currency,
}: Pick<Shop, 'language' | 'currency'>): readonly Form<number>[] {
  return language === 'zh'
    ? [
        (value) => `${plain(value)}元`,
        (value) => `¥${plain(value)}`,
        (value) => `￥${cents(value)}`,
        (value) => (Number.isInteger(value) ? `${plain(value)}块` : `${plain(value)}元`),
        (value) => `人民币${plain(value)}元`,
        (value) => (Number.isInteger(value) ? `${hanNumber(value)}元` : `${cents(value)}元`),
        (value) => `${grouped(value)}元`,
      ]
    : [
        (value) => SYMBOL[currency] + money(value),
        (value) => SYMBOL[currency] + cents(value),
        (value) => `${money(value)} ${currency}`,
        (value) => `${currency} ${cents(value)}`,
        (value) => `${money(value)} ${NAME[currency]}`,
        (value) => SYMBOL[currency] + (Number.isInteger(value) ? grouped(value) : cents(value)),
      ]
}

function plain(value: number): string {
  return String(value)
}

/** As prices are printed in English: no cents, or two digits of them. */
function money(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

function cents(value: number): string {
  return value.toFixed(2)
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.')
  const groups = whole.length > 3 ? `${whole.slice(0, -3)},${whole.slice(-3)}` : whole
  return part === undefined ? groups : `${groups}.${part}`
}
