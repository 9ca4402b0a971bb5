import { describe, expect, test } from 'vitest'
import { setAgainst } from '../src/subject/compared-with.ts'
import { tells } from './telling.ts'

describe('an amount on one side of what must be reached', () => {
  tells(
    {
      said: 'how much for 3 packs of reeds posted to leeds?',
      records: {
        catalog: [{ id: 'R1', title: 'Clarinet reeds, pack of 10', price: '£11.50', in_stock: 40 }],
      },
      policies: [
        { id: 'post', title: 'Postage', text: '£2.80 per order; free on orders of £30 and over.' },
      ],
    },
    {
      truths: [
        "Three packs come to £34.50. That's over £30, so postage is free.",
        "That's over £30, so postage is free.",
      ],
      lies: [
        "Three packs come to £34.50. That's over £50, so postage is free.",
        "One pack is £11.50. That's over £30, so postage is free.",
        "Postage is free from £30 on. One pack is £11.50. That's over £30, so postage is free.",
      ],
    },
  )
})

test.each([
  ['it is £4.40 a kilo, against £5.50 in the 2 kg packs', ['against £5', 'packs']],
  ['标的是5-8人，399元，比3升那款贵100元。', ['比3升那款贵100元']],
  ['cheaper than the blue one, and lighter', ['than the blue one']],
  ['nothing here', []],
])('what %s sets things against', (text, parts) => {
  const found = setAgainst(text).map(({ start, end }) => text.slice(start, end))
  expect(found.length).toBe(parts.length === 0 ? 0 : 1)
  for (const part of parts.slice(0, 1)) expect(found[0]).toContain(part)
})

test('hostile input', () => {
  expect(setAgainst('比'.repeat(50_000)).length).toBeLessThan(50_000)
  expect(setAgainst('than '.repeat(20_000)).length).toBeGreaterThan(0)
})

describe('values of another that is set against it', () =>
  tells(
    {
      said: '六口人用哪个，多少钱',
      records: {
        catalog: [
          { sku: 'K3', title: '电饭煲 3L', price: 269, 适用: '3-4人' },
          { sku: 'K5', title: '电饭煲 5L', price: 369, 适用: '5-8人' },
        ],
      },
    },
    {
      truths: ['六口人建议看5升的，369元，比3升那款贵100元。'],
      lies: ['六口人建议看5升的，269元。'],
    },
  ))
