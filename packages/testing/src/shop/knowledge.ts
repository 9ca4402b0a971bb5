import type { Json } from '@vouchsafe/core'
import { policiesOf } from './policies.ts'
import type { OrderStatus, Shop, Variant } from './shop.ts'
import { at } from './shop-arbitrary.ts'

/** What a pipeline is told of a shop; the options of the same names that `shopPipeline` takes. */
export interface Knowledge {
  readonly catalog: Json
  readonly orders: Json
  readonly promotions: Json
  readonly contacts: Json
  readonly policies: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
  }[]
}

const STATUS_ZH: Readonly<Record<OrderStatus, string>> = {
  processing: '待发货',
  shipped: '已发货',
  delivered: '已签收',
  cancelled: '已取消',
}

/** A shop as the records and texts that its systems would give. */
export function knowledgeOf(shop: Shop): Knowledge {
  return {
    catalog: shop.products.map((product) => ({
      sku: product.sku,
      title: product.title,
      price: { amount: product.price, currency: shop.currency },
      stock: product.stock,
      ...(shop.language === 'zh'
        ? {
            重量: `${product.weightGrams}g`,
            材质: product.material,
            保修: `${product.warrantyMonths}个月`,
          }
        : {
            weight: `${product.weightGrams} g`,
            material: product.material,
            warranty: `${product.warrantyMonths} months`,
          }),
      ...(product.variants.length > 0 && {
        variants: product.variants.map((variant) => variantOf(variant, shop)),
      }),
    })),
    orders: shop.orders.map((order) => ({
      orderId: order.id,
      customerId: order.customer.id,
      name: order.customer.name,
      phone: order.customer.phone,
      items: [
        {
          sku: order.sku,
          title: shop.products.find(({ sku }) => sku === order.sku)?.title ?? order.sku,
          quantity: order.quantity,
        },
      ],
      total: { amount: order.total, currency: shop.currency },
      status: shop.language === 'zh' ? STATUS_ZH[order.status] : order.status,
      placedOn: order.placedOn,
      estimatedDelivery: order.arrivesOn,
      carrier: order.carrier,
      trackingNumber: order.tracking,
    })),
    promotions: shop.promotions.map((promotion) => ({
      sku: promotion.sku,
      product: shop.products.find(({ sku }) => sku === promotion.sku)?.title ?? promotion.sku,
      percentOff: promotion.percentOff,
      end: promotion.until,
    })),
    contacts: {
      hotline: shop.contacts.hotline,
      email: shop.contacts.email,
      openingHours: `${hour(shop.contacts.opens)}-${hour(shop.contacts.closes)}`,
    },
    policies: policiesOf(shop),
  }
}

function variantOf({ name, price }: Variant, { currency, language }: Shop): Json {
  return {
    [language === 'zh' ? '尺码' : 'size']: name,
    price: { amount: price, currency },
  }
}

function hour(whole: number): string {
  return `${String(whole).padStart(2, '0')}:00`
}

/** One of a shop's products, by an index that goes round. */
export function productAt(shop: Shop, index: number): Shop['products'][number] {
  return at(shop.products, index)
}
