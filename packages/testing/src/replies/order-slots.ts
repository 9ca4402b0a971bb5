import type { Order, OrderStatus, Shop } from '../shop/shop.ts'
import { at } from '../shop/shop-arbitrary.ts'
import { SHOP_WORDS } from '../shop/shop-words.ts'
import { moneyForms } from '../values/money.ts'
import { dateForms, laterDay } from '../values/time.ts'
import { type Slots, slotOf } from './slot.ts'

/** How a state is told of an order. */
const STATUS_WORDS: Readonly<
  Record<Shop['language'], Readonly<Record<OrderStatus, readonly string[]>>>
> = {
  en: {
    processing: ['is still being processed', 'has not shipped yet'],
    shipped: ['has shipped', 'has been shipped', 'is on its way'],
    delivered: ['has been delivered', 'was delivered'],
    cancelled: ['has been cancelled', 'was cancelled'],
  },
  zh: {
    processing: ['还没有发货', '待发货'],
    shipped: ['已发货', '已经发货了'],
    delivered: ['已签收', '已经签收了'],
    cancelled: ['已取消', '已经取消了'],
  },
}

/** States that cannot be true at the same time. What was delivered was shipped before, so the one is no change of the other. */
const EXCLUDES: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  processing: ['shipped', 'delivered', 'cancelled'],
  shipped: ['delivered', 'cancelled', 'processing'],
  delivered: ['cancelled', 'processing'],
  cancelled: ['shipped', 'delivered'],
}

/** What can be said of one order. */
export function orderSlots(shop: Shop, order: Order, notation: number): Slots {
  const others = shop.orders.filter(({ id }) => id !== order.id)
  const words = STATUS_WORDS[shop.language]
  const row = order.id
  const isComing = order.status === 'processing' || order.status === 'shipped'
  const date = at(dateForms(shop.language), notation)
  const say = (status: OrderStatus): string => at(words[status], notation)
  return {
    status: {
      kind: 'order-status',
      row,
      attribute: 'status',
      value: order.status,
      text: say(order.status),
      wrong: EXCLUDES[order.status].map((status) => ({ how: 'status', text: say(status) })),
    },
    total: slotOf({
      kind: 'price',
      row,
      attribute: 'total',
      value: order.total,
      form: at(moneyForms(shop), notation),
      others: [order.total + 10, order.total + 45],
      elsewhere: others.map(({ total }) => total),
    }),
    tracking: slotOf({
      kind: 'order-detail',
      row,
      attribute: 'tracking',
      value: order.tracking,
      form: String,
      others: [`${order.tracking.slice(0, -2)}${order.tracking.endsWith('07') ? '18' : '07'}`],
      elsewhere: others.map(({ tracking }) => tracking),
    }),
    carrier: slotOf({
      kind: 'order-detail',
      row,
      attribute: 'carrier',
      value: order.carrier,
      form: String,
      others: SHOP_WORDS[shop.language].carriers
        .filter((each) => each !== order.carrier)
        .slice(0, 2),
      elsewhere: others.map(({ carrier }) => carrier),
    }),
    placed: slotOf({
      kind: 'order-detail',
      row,
      attribute: 'placedOn',
      value: order.placedOn,
      form: date,
      others: [laterDay(order.placedOn, -3), laterDay(order.placedOn, -8)],
      elsewhere: others.map(({ placedOn }) => placedOn),
    }),
    ...(isComing && {
      arrives: slotOf({
        kind: 'delivery',
        row,
        attribute: 'estimatedDelivery',
        value: order.arrivesOn,
        form: date,
        others: [laterDay(order.arrivesOn, -3), laterDay(order.arrivesOn, 4)],
        elsewhere: others.map(({ arrivesOn }) => arrivesOn),
      }),
    }),
  }
}
