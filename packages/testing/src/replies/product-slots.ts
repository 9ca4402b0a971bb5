import type { Product, Shop } from '../shop/shop.ts'
import { at } from '../shop/shop-arbitrary.ts'
import { SHOP_WORDS } from '../shop/shop-words.ts'
import { discountForms, weightForms } from '../values/measure.ts'
import { moneyForms } from '../values/money.ts'
import { dateForms, laterDay, warrantyForms } from '../values/time.ts'
import { type FactSlot, type Slots, slotOf } from './slot.ts'

/** What can be said of one product. @param notation Which notation values are written in; goes round. */
export function productSlots(shop: Shop, product: Product, notation: number): Slots {
  const others = shop.products.filter(({ sku }) => sku !== product.sku)
  const money = at(moneyForms(shop), notation)
  const row = product.sku
  return {
    // A price that differs by size has no one value to state.
    ...(product.variants.length === 0
      ? {
          price: slotOf({
            kind: 'price',
            row,
            attribute: 'price',
            value: product.price,
            form: money,
            others: nearby(product.price),
            elsewhere: others.map(({ price }) => price),
          }),
        }
      : sizeSlots(shop, product, notation)),
    weight: slotOf({
      kind: 'attribute',
      row,
      attribute: 'weight',
      value: product.weightGrams,
      form: at(weightForms(shop.language), notation),
      others: [product.weightGrams + 50, product.weightGrams * 2],
      elsewhere: others.map(({ weightGrams }) => weightGrams),
    }),
    material: slotOf({
      kind: 'attribute',
      row,
      attribute: 'material',
      value: product.material,
      form: String,
      others: SHOP_WORDS[shop.language].materials
        .filter((each) => each !== product.material)
        .slice(0, 3),
      elsewhere: others.map(({ material }) => material),
    }),
    warranty: slotOf({
      kind: 'warranty',
      row,
      attribute: 'warranty',
      value: product.warrantyMonths,
      form: at(warrantyForms(shop.language), notation),
      others: [product.warrantyMonths + 12, product.warrantyMonths + 24],
      elsewhere: others.map(({ warrantyMonths }) => warrantyMonths),
    }),
    ...stockSlots(shop, product),
    ...promotionSlots(shop, product, notation),
  }
}

function sizeSlots(shop: Shop, product: Product, notation: number): Slots {
  const variant = at(product.variants, notation)
  const siblings = product.variants.filter(({ name }) => name !== variant.name)
  return {
    // Not a fact by itself: it says which price is meant.
    size: variant.name,
    sizePrice: slotOf({
      kind: 'price',
      row: product.sku,
      attribute: 'price',
      value: variant.price,
      form: at(moneyForms(shop), notation),
      others: nearby(variant.price).filter((each) => !siblings.some(({ price }) => price === each)),
      elsewhere: siblings.map(({ price }) => price),
    }),
  }
}

function stockSlots(shop: Shop, product: Product): Slots {
  const here = product.stock > 0
  const [yes, no] =
    shop.language === 'zh' ? (['有货', '缺货'] as const) : (['in stock', 'out of stock'] as const)
  const stocked: FactSlot = {
    kind: 'stock',
    row: product.sku,
    attribute: 'stock',
    value: here,
    text: here ? yes : no,
    wrong: [{ how: 'negation', text: here ? no : yes }],
  }
  if (product.stock < 2) return { stocked }
  const count = slotOf({
    kind: 'stock',
    row: product.sku,
    attribute: 'stock',
    value: product.stock,
    form: String,
    others: [product.stock + 7, product.stock * 2],
    elsewhere: shop.products
      .map(({ stock }) => stock)
      .filter((stock) => stock > 1 && stock !== product.stock),
  })
  return { stocked, count }
}

function promotionSlots(shop: Shop, product: Product, notation: number): Slots {
  const promotion = shop.promotions.find(({ sku }) => sku === product.sku)
  if (promotion === undefined) return {}
  const others = shop.promotions.filter(({ sku }) => sku !== product.sku)
  return {
    discount: slotOf({
      kind: 'discount',
      row: product.sku,
      attribute: 'discount',
      value: promotion.percentOff,
      form: at(discountForms(shop.language), notation),
      others: [promotion.percentOff + 5, promotion.percentOff + 20],
      elsewhere: others.map(({ percentOff }) => percentOff),
    }),
    until: slotOf({
      kind: 'promotion',
      row: product.sku,
      attribute: 'end',
      value: promotion.until,
      form: at(dateForms(shop.language), notation),
      others: [laterDay(promotion.until, 2), laterDay(promotion.until, 9)],
      elsewhere: others.map(({ until }) => until),
    }),
  }
}

/** Amounts that are not the given one, but could be. */
function nearby(price: number): readonly number[] {
  return [price + 10, price - 5, price + 3].filter((each) => each > 0)
}
