import fc from 'fast-check'
import {
  type Contacts,
  type Language,
  ORDER_STATUSES,
  type Order,
  type Person,
  type Product,
  type Promotion,
  type Shop,
  type Terms,
} from './shop.ts'
import { SHOP_WORDS } from './shop-words.ts'

/** What {@link shops} takes. */
export interface ShopsOptions {
  readonly language: Language
  /** Most products; each has a name and an SKU of its own. Default: 6. */
  readonly maxProducts?: number
}

const DAY_MS = 86_400_000

/** Shops whose numbers are consistent: totals add up, promotions run, dates follow one another, no two products share a price. */
export function shops({ language, maxProducts = 6 }: ShopsOptions): fc.Arbitrary<Shop> {
  const words = SHOP_WORDS[language]
  const count = fc.integer({ min: 3, max: Math.max(3, maxProducts) })
  return count.chain((size) =>
    fc
      .record({
        brands: picked(words.brands, size),
        goods: picked(words.goods, size),
        prices: fc.uniqueArray(priceSteps, { minLength: size, maxLength: size }),
        stocks: fc.uniqueArray(fc.nat({ max: 60 }), { minLength: size, maxLength: size }),
        weights: fc.uniqueArray(fc.integer({ min: 4, max: 180 }), {
          minLength: size,
          maxLength: size,
        }),
        materials: picked(words.materials, size),
        years: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size }),
        sized: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        cents: fc.boolean(),
        currency: fc.constantFrom(...words.currencies),
        day: fc.nat({ max: 330 }),
        orders: fc.array(orderSeed, { minLength: 2, maxLength: 4 }),
        promotions: fc.array(promotionSeed, { minLength: 1, maxLength: 3 }),
        terms: termsOf(),
        contacts: contactsOf(language),
        wording: fc.nat({ max: 5 }),
      })
      .map((seed): Shop => {
        const now = Date.UTC(2026, 0, 10) + seed.day * DAY_MS
        const offset = language === 'zh' ? '+08:00' : '+00:00'
        const products = seed.brands.map((brand, index): Product => {
          const price = at(seed.prices, index) * 5 - (seed.cents && index % 2 === 1 ? 0.5 : 0)
          return {
            sku: `${language === 'zh' ? 'SY' : 'LL'}-${1000 + index * 37 + (at(seed.weights, index) % 37)}`,
            title:
              language === 'zh'
                ? brand + at(seed.goods, index)
                : `${brand} ${at(seed.goods, index)}`,
            price,
            stock: at(seed.stocks, index),
            weightGrams: at(seed.weights, index) * 25,
            material: at(seed.materials, index),
            warrantyMonths: at(seed.years, index) * 12,
            variants: at(seed.sized, index)
              ? words.sizes.slice(0, 3).map((name, step) => ({ name, price: price + step * 20 }))
              : [],
          }
        })
        return {
          language,
          currency: seed.currency,
          now: `${dayOf(now)}T10:00:00${offset}`,
          products,
          orders: ordersOf(seed.orders, products, language, now),
          promotions: promotionsOf(seed.promotions, products, now),
          terms: seed.terms,
          contacts: seed.contacts,
          wording: seed.wording,
        }
      }),
  )
}

const priceSteps = fc.integer({ min: 3, max: 400 })

const orderSeed = fc.record({
  person: fc.nat(),
  product: fc.nat(),
  quantity: fc.integer({ min: 1, max: 4 }),
  status: fc.constantFrom(...ORDER_STATUSES),
  daysAgo: fc.integer({ min: 1, max: 9 }),
  transit: fc.integer({ min: 10, max: 20 }),
  carrier: fc.nat(),
  digits: fc.integer({ min: 100_000, max: 999_999 }),
})

const promotionSeed = fc.record({
  product: fc.nat(),
  tens: fc.constantFrom(10, 15, 20, 25, 30, 40, 50),
  days: fc.integer({ min: 3, max: 40 }),
})

type OrderSeed = typeof orderSeed extends fc.Arbitrary<infer T> ? T : never
type PromotionSeed = typeof promotionSeed extends fc.Arbitrary<infer T> ? T : never

/** Each person has one order, so that "your order" means one. */
function ordersOf(
  seeds: readonly OrderSeed[],
  products: readonly Product[],
  language: Language,
  now: number,
): readonly Order[] {
  const words = SHOP_WORDS[language]
  return seeds.map((seed, index): Order => {
    const product = at(products, seed.product + index)
    const placed = now - seed.daysAgo * DAY_MS
    return {
      id: `${language === 'zh' ? 'A' : 'SO'}${seed.digits}${index}`,
      customer: personOf(seed.person + index, index, language),
      sku: product.sku,
      quantity: seed.quantity,
      total: product.price * seed.quantity,
      status: seed.status,
      placedOn: dayOf(placed),
      // The days differ from order to order, so that another order's date is a wrong one.
      arrivesOn: dayOf(placed + (seed.transit + index * 11) * DAY_MS),
      carrier: at(words.carriers, seed.carrier),
      tracking: `${language === 'zh' ? 'SF' : 'TR'}${seed.digits * 7919 + index}`,
    }
  })
}

function personOf(pick: number, index: number, language: Language): Person {
  const { people } = SHOP_WORDS[language]
  return {
    id: `c-${index + 1}`,
    name: at(people, pick),
    phone: language === 'zh' ? `138${10_000_000 + index * 137_911}` : `+44 20 7946 0${120 + index}`,
    email: `customer${index + 1}@mail.example`,
  }
}

/** At most one for each product. */
function promotionsOf(
  seeds: readonly PromotionSeed[],
  products: readonly Product[],
  now: number,
): readonly Promotion[] {
  const bySku = new Map(
    seeds.map(({ product, tens, days }) => {
      const { sku } = at(products, product)
      return [sku, { sku, percentOff: tens, until: dayOf(now + days * DAY_MS) }] as const
    }),
  )
  return [...bySku.values()]
}

function termsOf(): fc.Arbitrary<Terms> {
  return fc.record({
    returnDays: fc.constantFrom(7, 14, 15, 21, 30, 45, 60),
    shippingFee: fc.integer({ min: 3, max: 18 }),
    freeShippingFrom: fc.constantFrom(39, 49, 59, 79, 99, 150),
    deliveryDays: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([from, more]) => ({ from, to: from + more })),
  })
}

function contactsOf(language: Language): fc.Arbitrary<Contacts> {
  return fc
    .record({
      digits: fc.integer({ min: 1000, max: 9999 }),
      opens: fc.integer({ min: 7, max: 10 }),
      closes: fc.integer({ min: 17, max: 22 }),
    })
    .map(({ digits, opens, closes }) => ({
      hotline: language === 'zh' ? `400-820-${digits}` : `0800 496 ${digits}`,
      email: language === 'zh' ? 'kefu@shanyu.example' : 'help@larch.example',
      opens,
      closes,
    }))
}

/** Different ones of a list, in any order. */
function picked<T>(list: readonly T[], count: number): fc.Arbitrary<readonly T[]> {
  return fc
    .uniqueArray(fc.nat({ max: list.length - 1 }), { minLength: count, maxLength: count })
    .map((indices) => indices.map((index) => at(list, index)))
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** The item at an index that goes round; lists here are never empty. */
export function at<T>(list: readonly T[], index: number): T {
  return list[((index % list.length) + list.length) % list.length] as T
}
