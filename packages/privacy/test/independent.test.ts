import { readFileSync } from 'node:fs'
import { type Category, detect } from '@vouchsafe/privacy'
import { describe, expect, test } from 'vitest'

interface Labelled {
  readonly start: number
  readonly end: number
  readonly type: string
}
interface Line {
  readonly id: string
  readonly text: string
  readonly entities: readonly Labelled[]
  readonly open?: readonly { readonly start: number; readonly end: number }[]
}

/** What the labels of the fixtures are called here. */
const TYPES: Readonly<Partial<Record<Category, readonly string[]>>> = {
  person: ['PERSON'],
  address: ['ADDRESS'],
  phone: ['PHONE'],
  email: ['EMAIL'],
  'national-id': ['NATIONAL_ID'],
  passport: ['PASSPORT'],
  'driver-license': ['LICENSE'],
  card: ['CARD'],
  'bank-account': ['BANK_ACCOUNT'],
  iban: ['IBAN'],
  'social-account': ['WECHAT', 'QQ', 'ALIPAY'],
  plate: ['PLATE'],
  'birth-date': ['DOB'],
  ip: ['IP'],
  secret: ['URL_CREDENTIAL'],
  'tax-id': ['USCC', 'NATIONAL_ID'],
}

function score(lines: readonly Line[]) {
  let found = 0
  let wrong = 0
  let missed = 0
  let harmless = 0
  let touched = 0
  const misses = new Map<string, number>()
  const count = (name: string): void => void misses.set(name, (misses.get(name) ?? 0) + 1)
  for (const { id, text, entities, open = [] } of lines) {
    const inOpen = (at: number): boolean => open.some(({ start, end }) => start <= at && at < end)
    const predicted = detect(text).flatMap((entity) => {
      let { start, end } = entity
      while (start < end && inOpen(start)) start += 1
      while (end > start && inOpen(end - 1)) end -= 1
      return end > start ? [{ ...entity, start, end }] : []
    })
    if (process.env.SHOW_IDS && predicted.length !== entities.length) count(`line ${id}`)
    if (entities.length === 0) {
      harmless += 1
      if (predicted.length > 0) touched += 1
      for (const { category, rule } of predicted) count(`harmless ${category} ${rule}`)
    }
    const used = new Set<object>()
    for (const gold of entities) {
      const hit = predicted.find(
        (entity) =>
          !used.has(entity) &&
          TYPES[entity.category]?.includes(gold.type) &&
          iou(gold, entity) >= 0.5,
      )
      if (hit) used.add(hit)
      else count(`missed ${gold.type}`)
      if (hit) found += 1
      else missed += 1
    }
    for (const entity of predicted) {
      if (used.has(entity) || TYPES[entity.category] === undefined) continue
      wrong += 1
      count(`wrong ${entity.category} ${entity.rule}`)
    }
  }
  return { f1: (2 * found) / (2 * found + wrong + missed), touched: touched / harmless, misses }
}

function iou(
  a: Labelled | { start: number; end: number },
  b: { start: number; end: number },
): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const read = (name: string): readonly Line[] =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'))

describe('lines that were labelled without sight of the rules', () => {
  test.each([
    ['independent-zh', 0.92, 0.02],
    ['independent-en', 0.75, 0.06],
  ])('%s', (name, f1, touched) => {
    const result = score(read(name))
    expect
      .soft(
        result.f1,
        [...result.misses]
          .map(([what, many]) => `${what}: ${many}`)
          .sort()
          .join('\n'),
      )
      .toBeGreaterThanOrEqual(f1)
    expect.soft(result.touched).toBeLessThanOrEqual(touched)
  })
})
