import { describe, expect, test } from 'vitest'
import { formulaOf } from '../src/derive/calculation.ts'
import { equationBefore } from '../src/derive/equation.ts'
import { tells } from './telling.ts'

describe('sums that a sentence writes out', () => {
  test.each([
    ['24 + 105 + 15 makes 144 kg', '144', '24 + 105 + 15', 144],
    ['48×24=1152Wh', '1152', '48 × 24', 1152],
    ['按95折计：459.00×12=5,508.00元', '5,508', '459 × 12', 5508],
    ['$105 (out) + $102 (back) = $207', '$207', '105 + 102', 207],
    ['102 - 10% = 91.80', '91', '102 − 10 %', 91.8],
    ['199元×2 + 运费12元 = 410元', '410', '199 × 2 + 12', 410],
    ['599减50等于549', '549', '599 − 50', 549],
    ['200 × 15% = 30', '30', '200 × 15 %', 30],
    ['100 + 20% = 120', '120', '100 + 20 %', 120],
    ['1,299.00 + 50 is 1,349', '1,349', '1299 + 50', 1349],
  ])('%s', (text, value, formula, result) => {
    const equation = equationBefore(text, text.lastIndexOf(value))
    expect(equation && formulaOf(equation.result)).toBe(formula)
    expect(equation?.result.value).toBeCloseTo(result, 9)
    for (const { start, end } of equation?.operands ?? [])
      expect(text.slice(start, end)).toMatch(/^[\d,.]+$/u)
  })

  test.each([
    ['10–12 is 2 hours', '2'],
    ['2024-05-01 is 3', '3'],
    ['From 6 to 7:20 is two', 'two'],
    ['we close at 18:00, so 5', '5'],
  ])('no sum: %s', (text, value) => {
    expect(equationBefore(text, text.lastIndexOf(value))).toBeUndefined()
  })
})

test.each([
  `${'1 + '.repeat(20_000)}1 = `,
  `${'9'.repeat(50_000)} = `,
  `${'('.repeat(30_000)}5 + 5 = `,
  `5 ${' '.repeat(50_000)}+ 5 is `,
  `${'1,111'.repeat(10_000)} makes `,
])('hostile input is read no further than a sum can be long', (text) => {
  for (const { start, end } of equationBefore(text, text.length)?.operands ?? []) {
    expect(start).toBeGreaterThanOrEqual(text.length - 120)
    expect(end).toBeLessThan(text.length)
  }
})

describe('a trailer and its load', () =>
  tells(
    {
      records: { catalogue: [{ model: 'Trailer T2', weight_kg: 18, max_total_kg: 90 }] },
      said: 'I want to put my dog (32 kg) and 25 kg of camping gear on the T2.',
    },
    {
      truths: ['It takes 90 kg in all. 18 + 32 + 25 makes 75 kg, so there are 15 kg to spare.'],
      lies: ['18 + 32 + 25 makes 70 kg.'],
      open: ['It takes 90 kg in all. 18 + 32 + 25 makes 75 kg, so there are 35 kg to spare.'],
    },
  ))

describe('电池的容量', () =>
  tells(
    {
      records: { 商品: [{ 名称: '电动滑板车', 电池: '36V10Ah', 售价: '1899元' }] },
      said: '电池多大？',
    },
    { truths: ['36×10=360Wh。'], lies: ['36×10=460Wh。', '36×12=432Wh。'] },
  ))
