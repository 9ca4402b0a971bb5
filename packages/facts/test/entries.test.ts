import type { Json } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rows, verdicts } from './truths-and-lies.ts'

describe('how many there are of what the key names', () => {
  rows(
    { product: { name: 'Tidal jacket', colours: { 'moss green': 0, 'slate grey': 9, red: 3 } } },
    [
      ['The Tidal jacket in slate grey has 9 left.', 'The Tidal jacket in slate grey has 3 left.'],
      ['Moss green is sold out.', 'Slate grey is sold out.'],
      ['Slate grey is in stock.', 'Moss green is in stock.'],
      ['We have 3 left in red.', 'We have 9 left in red.'],
    ],
  )
  rows({ product: { name: '潮汐外套', colours: { 墨绿: 0, 雾灰: 9, 红色: 3 } } }, [
    ['雾灰还有9件。', '雾灰还有3件。'],
    ['墨绿色已经卖完了。', '墨绿色有现货。'],
  ])
  rows({ product: { name: '潮汐外套', sizes: { S: 0, M: 5, L: 2 } } }, [
    ['M码还有5件。', 'L码还有5件。'],
    ['中码还有5件。', '大码还有5件。'],
    ['S码没货了。', 'M码没货了。'],
  ])
  rows({ product: { name: 'Tidal jacket', sizes: { S: 0, M: 5, L: 2 } } }, [
    ['We have 5 left in medium.', 'We have 2 left in medium.'],
    ['Size S is sold out.', 'Size M is sold out.'],
  ])
})

describe('what it costs for whom', () => {
  rows({ tour: { name: 'Harbour cruise', currency: 'EUR', prices: { adult: 20, child: 12 } } }, [
    ['Child tickets are €12.', 'Child tickets are €20.'],
    ['Adult tickets are €20.', 'Adult tickets are €12.'],
  ])
  rows({ tour: { name: '海港游船', currency: 'CNY', prices: { adult: 120, child: 60 } } }, [
    ['儿童票60元。', '儿童票120元。'],
    ['成人票120元。', '成人票60元。'],
  ])
})

test('of several variants, the one spoken of before answers', async () => {
  const data: Json = {
    product: {
      name: 'Tidal jacket',
      variants: [
        { weight_g: 480, price_eur: 90, colours: { 'moss green': 4, 'slate grey': 2 } },
        { weight_g: 620, price_eur: 110, colours: { 'moss green': 0, 'slate grey': 9 } },
      ],
    },
  }
  const told = await verdicts(data, 'The Tidal jacket is €110. Moss green is sold out.')
  expect(told.at(-1)).toBe('supported')
  const lie = await verdicts(data, 'The Tidal jacket is €90. Moss green is sold out.')
  expect(lie.at(-1)).toBe('contradicted')
})

test('a key bears out no other colour of the same sentence', async () => {
  const data: Json = { product: { name: 'Tidal jacket', colours: { 'slate grey': 9 } } }
  expect(await verdicts(data, 'The Tidal jacket comes in blue and slate grey.')).toContain(
    'unsupported',
  )
})

describe('what the entries of two rows leave open', () => {
  const mugs: Json = [
    { name: 'Fjord mug', stock: { white: 4, slate: 5 } },
    { name: 'Lagoon mug', stock: { white: 9, slate: 2 } },
  ]
  test.each([['White has 4 left.'], ['White has 9 left.']])('%s', async (draft) => {
    expect(await verdicts(mugs, draft)).not.toContain('contradicted')
  })
})

test('a stock in words is no number of pieces', async () => {
  const mug: Json = { name: 'Fjord mug', stock: { white: 'available', slate: 'sold out' } }
  expect(await verdicts(mug, 'The Fjord mug in white is in stock.')).not.toContain('contradicted')
})

test('any key and any reply are read without fault', async () => {
  const utf16 = fc
    .array(fc.nat({ max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units))
  await fc.assert(
    fc.asyncProperty(utf16, utf16, async (key, text) => {
      const data = { name: 'Tidal jacket', colours: { [key]: 3, red: 0 } }
      const told = await verdicts(data, `The Tidal jacket in ${text} has 3 left, red is sold out.`)
      expect(told).not.toContain(undefined)
    }),
    { numRuns: 60 },
  )
})
