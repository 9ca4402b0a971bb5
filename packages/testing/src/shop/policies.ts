import { moneyForms } from '../values/money.ts'
import type { Shop } from './shop.ts'
import { at } from './shop-arbitrary.ts'

interface Policy {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The shop's terms in prose, in one of several wordings. */
export function policiesOf(shop: Shop): readonly Policy[] {
  const { returnDays, shippingFee, freeShippingFrom, deliveryDays } = shop.terms
  const money = at(moneyForms(shop), 0)
  const values: Readonly<Record<string, string>> = {
    days: String(returnDays),
    fee: money(shippingFee),
    free: money(freeShippingFrom),
    from: String(deliveryDays.from),
    to: String(deliveryDays.to),
  }
  return TEXTS[shop.language].map(({ id, title, wordings }) => ({
    id,
    title,
    text: at(wordings, shop.wording).replace(
      /\{(\w{1,10})\}/g,
      (_, name: string) => values[name] ?? '',
    ),
  }))
}

interface PolicyTexts {
  readonly id: string
  readonly title: string
  readonly wordings: readonly string[]
}

const TEXTS: Readonly<Record<Shop['language'], readonly PolicyTexts[]>> = {
  en: [
    {
      id: 'returns',
      title: 'Returns',
      wordings: [
        'Unused items can be returned within {days} days of delivery. Opened hygiene products cannot be returned.',
        'You have {days} days from delivery to return unused items. Hygiene products that have been opened are excluded from returns.',
        'Our return period is {days} days, counted from delivery. Unused items can be returned; opened hygiene products cannot be returned.',
      ],
    },
    {
      id: 'shipping',
      title: 'Shipping',
      wordings: [
        'Standard shipping costs {fee}. Orders of {free} or more ship free. Standard delivery takes {from} to {to} business days.',
        'We charge {fee} for standard shipping; shipping is free for orders from {free}. Delivery takes {from}-{to} business days.',
      ],
    },
  ],
  zh: [
    {
      id: 'returns',
      title: '退货政策',
      wordings: [
        '未使用的商品自签收之日起{days}天内可以退货。已拆封的卫生用品不支持退货。',
        '商品未使用的，签收后{days}天内支持退货；卫生用品拆封后不可退货。',
        '退货期限为签收后{days}天，未使用的商品可以退货。已拆封的卫生用品不支持退货。',
      ],
    },
    {
      id: 'shipping',
      title: '配送政策',
      wordings: [
        '标准运费为{fee}，订单满{free}包邮。标准配送需要{from}到{to}个工作日。',
        '每单收取运费{fee}；满{free}免运费。一般{from}-{to}个工作日送达。',
      ],
    },
  ],
}
