import { applyEdits, type CheckedClaim, type Json } from '@vouchsafe/core'
import { documents, records } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, type Told } from './judging.ts'

const MAKES = ['Aurora', 'Boreas', 'Cinder', 'Dune', 'Ember', 'Fjord', 'Glacier', 'Harbour']
const MAKES_ZH = ['极光', '北岭', '炭火', '沙丘', '余烬', '峡湾', '冰川', '海港']

interface Product {
  readonly [field: string]: Json
  readonly sku: string
  readonly title: string
  readonly price: { readonly amount: number; readonly currency: string }
  readonly weight_g: number
  readonly warranty_months: number
}

const amounts = fc.uniqueArray(fc.integer({ min: 11, max: 4999 }), { minLength: 8, maxLength: 8 })

/** Eight products whose values all differ. */
const shops = fc
  .tuple(fc.constantFrom('zh' as const, 'en' as const), amounts)
  .map(([language, list]) => ({
    language,
    products: list.map((amount, at): Product => {
      const [make, thing] = language === 'zh' ? [MAKES_ZH[at], '台灯'] : [MAKES[at], ' lamp']
      return {
        sku: `SKU-${100 + at}`,
        title: `${make}${thing}`,
        price: { amount, currency: language === 'zh' ? 'CNY' : 'EUR' },
        weight_g: amount + 5003,
        warranty_months: 13 + at,
      }
    }),
  }))

/** What may be said of one product: the truth, the value of another one, or a value that nothing has. */
const stories = fc
  .tuple(shops, fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.constantFrom('price', 'weight', 'none'))
  .map(([{ language, products }, which, whose, about]) => {
    const product = products[which] as Product
    const other = products[whose] as Product
    const zh = language === 'zh'
    const amount = about === 'none' ? 7777 : other.price.amount
    const isWeight = about === 'weight'
    const quote = isWeight
      ? `${other.weight_g}${zh ? '克' : ' g'}`
      : `${amount}${zh ? '元' : ' EUR'}`
    const told: Told = {
      quote,
      kind: isWeight ? 'attribute' : 'price',
      attribute: isWeight ? (zh ? '重量' : 'weight') : zh ? '价格' : 'price',
    }
    const tells = isWeight ? (zh ? '的重量是' : ' weighs ') : zh ? '的价格是' : ' costs '
    const isTrue = about !== 'none' && which === whose
    return { products, told, draft: `${product.title}${tells}${quote}${zh ? '。' : '.'}`, isTrue }
  })

async function verdictOn(products: readonly Json[], draft: string, told: Told) {
  const [claim] = await judged({ sources: [records('shop', products)], draft }, [told])
  return claim?.verdict
}

/** Goods of other names, codes and values. */
function strangers(count: number): readonly Product[] {
  return Array.from({ length: count }, (_, at) => ({
    sku: `ZZ-${10_000 + at}`,
    title: `Quasar ${10_000 + at} kettle`,
    price: { amount: 20_001 + at, currency: 'EUR' },
    weight_g: 90_001 + at,
    warranty_months: 101,
  }))
}

describe('which records there are', () => {
  test('what is true is supported, another row’s value is contradicted, and no value of any is supported', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ products, draft, told, isTrue }) => {
        const verdict = await verdictOn(products, draft, told)
        expect(verdict?.status).toBe(isTrue ? 'supported' : 'contradicted')
      }),
      { numRuns: 60 },
    )
  })

  test('their order changes nothing', async () => {
    const turned = fc.tuple(stories, fc.infiniteStream(fc.nat()))
    await fc.assert(
      fc.asyncProperty(turned, async ([{ products, draft, told }, keys]) => {
        const shuffled = products
          .map((product) => ({ product, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ product }) => product)
        const [one, other] = [
          await verdictOn(products, draft, told),
          await verdictOn(shuffled, draft, told),
        ]
        expect([other?.status, other?.right, other?.repair]).toEqual([
          one?.status,
          one?.right,
          one?.repair,
        ])
      }),
      { numRuns: 60 },
    )
  })

  test('more of other things change nothing, few or many', async () => {
    const few = strangers(5)
    const many = strangers(400)
    await fc.assert(
      fc.asyncProperty(stories, async ({ products, draft, told }) => {
        const alone = await verdictOn(products, draft, told)
        for (const others of [few, many]) {
          const among = await verdictOn([...products, ...others], draft, told)
          expect([among?.status, among?.right, among?.repair]).toEqual([
            alone?.status,
            alone?.right,
            alone?.repair,
          ])
        }
      }),
      { numRuns: 25 },
    )
  })

  test('a document about something else changes nothing', async () => {
    const text = 'Parcels are kept at the counter for a week. 包裹在柜台保留一周。'
    await fc.assert(
      fc.asyncProperty(stories, async ({ products, draft, told }) => {
        const sources = [records('shop', products), documents([{ id: 'counter', text }])]
        const [claim] = await judged({ sources, draft }, [told])
        expect(claim?.verdict).toEqual(await verdictOn(products, draft, told))
      }),
      { numRuns: 30 },
    )
  })
})

/** What a JSON pointer leads to. */
function resolve(data: Json, pointer: string): Json | undefined {
  let at: unknown = data
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
    at = (at as Record<string, unknown> | undefined)?.[name]
  }
  return at as Json | undefined
}

describe('evidence', () => {
  test('of a supported value leads to it', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ products, draft, told }) => {
        const verdict = await verdictOn(products, draft, told)
        expect(verdict?.evidence.length).toBeGreaterThan(0)
        for (const { source, shows } of verdict?.evidence ?? []) {
          const value = resolve(products, source.pointer ?? '/none')
          expect(value).toBeDefined()
          expect(shows).toContain(String(value))
        }
        if (verdict?.status !== 'supported') return
        const [first] = verdict.evidence
        expect(Number.parseFloat(told.quote)).toBe(
          resolve(products, first?.source.pointer ?? '/none'),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a repair, once made, is supported, and leaves nothing to repair', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async ({ products, draft, told }) => {
        const verdict = await verdictOn(products, draft, told)
        if (verdict?.repair === undefined) return
        const mended = applyEdits(draft, [verdict.repair])
        const again = await verdictOn(products, mended, { ...told, quote: verdict.repair.text })
        expect(again?.status).toBe('supported')
        expect(again?.repair).toBeUndefined()
      }),
      { numRuns: 60 },
    )
  })
})

/** Computes what a formula's left side comes to. */
function compute(formula: string): number {
  const [left = ''] = formula.split('=')
  const tokens = left.match(/\d+(?:\.\d+)?|[-+×*÷/]/g) ?? []
  let total = Number(tokens[0])
  for (let at = 1; at + 1 < tokens.length; at += 2) {
    const next = Number(tokens[at + 1])
    const operator = tokens[at]
    if (operator === '+') total += next
    else if (operator === '-') total -= next
    else if (operator === '×' || operator === '*') total *= next
    else total /= next
  }
  return total
}

describe('derived values', () => {
  const pairs = fc
    .tuple(shops, fc.nat({ max: 7 }), fc.nat({ max: 7 }))
    .filter(([, one, other]) => one !== other)

  const difference = (claim: CheckedClaim | undefined) => claim?.verdict?.evidence[0]?.derivation

  test('a difference is supported by a formula that comes to it', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([{ language, products }, one, other]) => {
        const pair = [products[one] as Product, products[other] as Product]
        const [low, high] = pair.sort((x, y) => x.price.amount - y.price.amount)
        const gap = (high?.price.amount ?? 0) - (low?.price.amount ?? 0)
        // Small amounts follow from anything; and the difference may by chance be a price of its own.
        if (gap < 100 || products.some(({ price }) => price.amount === gap)) return
        const quote = language === 'zh' ? `${gap}元` : `${gap} EUR`
        const draft =
          language === 'zh'
            ? `${low?.title}比${high?.title}便宜${quote}。`
            : `The ${low?.title} is ${quote} cheaper than the ${high?.title}.`
        const [claim] = await judged({ sources: [records('shop', products)], draft }, [
          { quote, kind: 'price', attribute: language === 'zh' ? '差价' : 'difference' },
        ])
        expect(claim?.verdict?.status).toBe('supported')
        const derivation = difference(claim)
        expect(derivation?.operation).toBe('difference')
        expect(Math.abs(compute((derivation?.formula ?? '').replaceAll('−', '-')))).toBe(gap)
        expect(derivation?.inputs).not.toEqual([])
        for (const { pointer } of derivation?.inputs ?? [])
          expect(resolve(products, pointer ?? '/none')).toBeTypeOf('number')
      }),
      { numRuns: 40 },
    )
  })

  test('a price that is only the difference of two others is no price', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async ([{ language, products }, one, other]) => {
        const [a, b] = [products[one] as Product, products[other] as Product]
        const gap = Math.abs(a.price.amount - b.price.amount)
        if (products.some(({ price }) => price.amount === gap)) return
        const zh = language === 'zh'
        const quote = zh ? `${gap}元` : `${gap} EUR`
        const draft = zh ? `${a.title}的价格是${quote}。` : `The ${a.title} costs ${quote}.`
        const told = { quote, kind: 'price' as const, attribute: zh ? '价格' : 'price' }
        const verdict = await verdictOn(products, draft, told)
        expect(verdict?.status).toBe('contradicted')
      }),
      { numRuns: 40 },
    )
  })
})
