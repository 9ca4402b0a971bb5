/** Languages that shops and replies are written in. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

export type Currency = 'USD' | 'GBP' | 'EUR' | 'CNY'

/** What a shop knows, in one plain form: the ground on which replies are true or false. */
export interface Shop {
  readonly language: Language
  /** ISO 4217. */
  readonly currency: Currency
  /** ISO 8601 with offset: the clock of turns in this shop. */
  readonly now: string
  readonly products: readonly Product[]
  readonly orders: readonly Order[]
  readonly promotions: readonly Promotion[]
  readonly terms: Terms
  readonly contacts: Contacts
  /** Which of several wordings its policies have. */
  readonly wording: number
}

export interface Product {
  readonly sku: string
  readonly title: string
  /** In the shop's currency. */
  readonly price: number
  /** How many are left; 0 if it is sold out. */
  readonly stock: number
  readonly weightGrams: number
  readonly material: string
  /** A multiple of 12. */
  readonly warrantyMonths: number
  /** Sizes with prices of their own; empty if there is one size. */
  readonly variants: readonly Variant[]
}

export interface Variant {
  readonly name: string
  readonly price: number
}

export const ORDER_STATUSES = ['processing', 'shipped', 'delivered', 'cancelled'] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export interface Order {
  readonly id: string
  readonly customer: Person
  readonly sku: string
  readonly quantity: number
  /** Quantity times the product's price. */
  readonly total: number
  readonly status: OrderStatus
  /** `YYYY-MM-DD`. */
  readonly placedOn: string
  /** `YYYY-MM-DD`, after `placedOn`. */
  readonly arrivesOn: string
  readonly carrier: string
  readonly tracking: string
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly email: string
}

export interface Promotion {
  readonly sku: string
  /** Whole percent taken off. */
  readonly percentOff: number
  /** `YYYY-MM-DD`, the last day; in the future of the shop's clock. */
  readonly until: string
}

export interface Terms {
  /** Days after delivery in which unused items go back. */
  readonly returnDays: number
  readonly shippingFee: number
  /** From this sum on shipping is free. */
  readonly freeShippingFrom: number
  readonly deliveryDays: { readonly from: number; readonly to: number }
}

export interface Contacts {
  readonly hotline: string
  readonly email: string
  /** Whole hours, local time, every day. */
  readonly opens: number
  readonly closes: number
}
