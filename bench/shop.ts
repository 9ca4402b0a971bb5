import type { Json, Turn } from '@vouchsafe/core'

/** A repeatable generator, so that every run measures the same shop. */
export function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const MAKES = ['Aurora', 'Borealis', 'Cinder', 'Dune', 'Ember', 'Fjord', 'Glacier', 'Harbour']
const THINGS = ['lamp', 'tent', 'kettle', 'jacket', 'backpack', 'stove', 'chair', 'bottle']
const MAKES_ZH = ['极光', '北岭', '炭火', '沙丘', '余烬', '峡湾', '冰川', '海港']
const THINGS_ZH = ['台灯', '帐篷', '水壶', '冲锋衣', '背包', '炉具', '折叠椅', '保温杯']

/** A product with about eight facts. */
export interface Product {
  readonly [field: string]: Json
  readonly sku: string
  readonly title: string
  readonly price: { readonly amount: number; readonly currency: string }
  readonly stock: number
  readonly weight_g: number
  readonly colour: string
  readonly warranty: string
}

/** As many products as asked for, in the given language. */
export function productsOf(count: number, language: 'zh' | 'en'): readonly Product[] {
  const random = mulberry(7)
  const [makes, things] = language === 'zh' ? [MAKES_ZH, THINGS_ZH] : [MAKES, THINGS]
  return Array.from({ length: count }, (_, index) => {
    const make = makes[index % makes.length] ?? ''
    const thing = things[Math.floor(index / makes.length) % things.length] ?? ''
    const model = `${String.fromCharCode(65 + (index % 26))}${100 + index}`
    return {
      sku: `SKU-${10000 + index}`,
      title: language === 'zh' ? `${make}${thing} ${model}` : `${make} ${thing} ${model}`,
      price: {
        amount: 20 + Math.floor(random() * 48000) / 100,
        currency: language === 'zh' ? 'CNY' : 'EUR',
      },
      stock: 1 + Math.floor(random() * 90),
      weight_g: 100 + Math.floor(random() * 3900),
      colour: language === 'zh' ? '墨绿色' : 'dark green',
      warranty: language === 'zh' ? '2年' : '2 years',
    }
  })
}

/** What agents say between facts. */
const TALK = {
  zh: [
    '您好，很高兴为您服务！',
    '这款用户反馈一直很稳定，适合周末出行使用。',
    '如果您还有其他问题，随时可以告诉我哦。',
    '您可以先看看详情页里的图片和尺码建议，再决定要不要下单。',
  ],
  en: [
    "Thanks for reaching out, I'm happy to help with that! ",
    'Many people take it along on weekend trips. ',
    'Let me know if you would like me to compare it with another one. ',
    'Have a look at the pictures on the product page before you decide. ',
  ],
} as const

/**
 * Truthful sentences about the products, about as many as the length asks for.
 *
 * @param style `typical`: facts among talk, as agents write; `dense`: nothing but facts.
 */
export function replyOf(
  products: readonly Product[],
  length: number,
  { language, style }: { readonly language: 'zh' | 'en'; readonly style: 'typical' | 'dense' },
): string {
  let text = ''
  for (const piece of piecesOf(products, language, style)) {
    // As near to the length as whole sentences come.
    if (text !== '' && text.length + piece.length - length > length - text.length) break
    text += piece
  }
  return text
}

function* piecesOf(
  products: readonly Product[],
  language: 'zh' | 'en',
  style: 'typical' | 'dense',
): Generator<string> {
  const isTypical = style === 'typical'
  for (let index = 0; ; index += 1) {
    const product = products[(index * 37) % products.length] as Product
    if (isTypical) yield TALK[language][index % 2] ?? ''
    yield language === 'zh' ? sentencesZh(product) : sentencesEn(product)
    if (isTypical) yield TALK[language][2 + (index % 2)] ?? ''
  }
}

function sentencesZh({ title, price, stock, weight_g, colour, warranty }: Product): string {
  return `${title}的价格是${price.amount}元，现货${stock}件，颜色是${colour}。重量${weight_g}克，保修${warranty}。`
}

function sentencesEn({ title, price, stock, weight_g, colour, warranty }: Product): string {
  return `The ${title} costs ${price.amount} EUR, and we have ${stock} in stock in ${colour}. It weighs ${weight_g} g and has a warranty of ${warranty}. `
}

/** A turn that asks about the first product. */
export function turnAbout(products: readonly Product[], language: 'zh' | 'en'): Turn {
  const title = products[0]?.title ?? ''
  return {
    conversationId: 'bench',
    now: '2026-03-02T10:00:00+08:00',
    messages: [
      {
        role: 'user',
        content:
          language === 'zh'
            ? `${title}多少钱？有现货吗？`
            : `How much is the ${title}? Is it in stock?`,
      },
    ],
  }
}
