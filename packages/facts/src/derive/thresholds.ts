import type { Span } from '@vouchsafe/text'

const AMOUNT_BEFORE =
  /(?:满|过了|超过了?|达到|不[足到够满]|未[达到满]|[没还][^，。；\d]{0,3}[到够达]|\b(?:orders? (?:of|over|above|from)|spend(?:ing)?(?: over| at least)?|at least|reach(?:es|ed|ing)?|over|above|under|below|past|(?:short|shy) of)(?: the| our)?) ?[¥￥$€£]?$/i
const AMOUNT_BEHIND =
  /^\s{0,2}(?:or (?:more|over|above)|and (?:over|above|up)|mark|threshold|minimum|起|及?以上|的?(?:门槛|起送|(?:包邮|免邮|免运费?)(?:线|门槛)?))/i
const COUNT_BEFORE =
  /(?:满|达到?|够|足|起订|超过|不少于|至少|\b(?:over|from|at least|minimum(?: of)?|min\.?|buy|every|any))\s?$/i
const COUNT_BEHIND =
  /^\s?(?:[(（]含[)）])?(?:及|或|和)?(?:以上|起|封顶|or more|and (?:over|above|up|more)|\+|plus\b|upwards)/i

/** `orders of $39 or more`, 满199: an amount from which on something holds. A shop sets it, and works it out from nothing. */
export function isAmountThreshold(text: string, { start, end }: Span): boolean {
  return (
    AMOUNT_BEHIND.test(text.slice(end, end + 14)) ||
    AMOUNT_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  )
}

/** `$7 short of free shipping`, 还差16元包邮: what is missing to an amount that must be reached. */
export function isShortfall(text: string, { start, end }: Span): boolean {
  return (
    MISSING_BEHIND.test(text.slice(end, end + 12)) ||
    MISSING_BEFORE.test(text.slice(Math.max(0, start - 8), start))
  )
}

const MISSING_BEHIND = /^ (?:more|short|away|shy|off|to go|under|from)\b/i
const MISSING_BEFORE = /(?:再凑|还?差|再买|再加|凑)[^，。；\d]{0,4}$/u

/** What an order must come to at least, by its name: 起送价30元, `the minimum order is £15`. */
export function isLeastOrder(words: string): boolean {
  return LEAST_ORDER.test(words)
}

const LEAST_ORDER =
  /起[送订购投批]|最低(?:消费|订单|起)|门槛|\bmin(?:imum)?[ _-]?(?:order|spend|purchase|basket|total|amount)|\border[ _-]?min(?:imum)?\b/i

/** 满30本, `any 6 bottles or more`: a number of pieces that must be reached. */
export function isCountThreshold(text: string, { start, end }: Span): boolean {
  return (
    COUNT_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
    COUNT_BEHIND.test(text.slice(end, end + 16))
  )
}
