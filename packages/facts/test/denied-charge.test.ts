import { describe } from 'vitest'
import { tells } from './telling.ts'

const shop = (text: string, fields: Record<string, number> = {}) => ({
  records: { rates: [{ name: 'Heron rowing boat', half_day: 30, ...fields }] },
  policies: [{ id: 'terms', text }],
  said: 'What does the Heron cost?',
})

describe('a charge that a document states is not denied', () => {
  tells(shop('A deposit of £40 is held for each boat.'), {
    truths: [],
    lies: [
      ...['There is no deposit.', 'No deposit is needed.', 'You pay no deposit on a boat.'],
      ...["We don't ask for a deposit.", "A deposit isn't required.", 'No deposit necessary.'],
      'It comes without a deposit.',
    ],
  })
  tells(shop('Late returns are charged £10 an hour. Cleaning: £25 a stay.'), {
    truths: [],
    lies: ['There is no charge for late returns.', 'There is no extra cleaning fee.'],
  })
  tells(shop('每条船收押金200元。每次入住收清洁费80元。'), {
    truths: [],
    lies: [
      ...['不收押金。', '没有押金。', '没有清洁费。', '押金不用交。', '无需押金。'],
      ...['我们这边是不收押金的。', '没有押金要求。'],
    ],
  })
  tells(shop('Restocking: 15% of the price.'), {
    truths: [],
    lies: ['There is no restocking fee.'],
  })
})

describe('one that a document denies is', () => {
  tells(shop('No restocking fee is charged. We never charge a booking fee.'), {
    truths: ['There is no restocking fee.', 'There are no booking fees.'],
    lies: [],
  })
  tells(shop('不收清洁费。免押金。'), { truths: ['没有清洁费。', '不收押金。'], lies: [] })
})

describe('a field that is called so tells it', () => {
  tells(shop('Boats go out until 6 pm.', { deposit: 40 }), {
    truths: [],
    lies: ['There is no deposit on the Heron rowing boat.'],
  })
  tells(shop('Boats go out until 6 pm.', { deposit: 0 }), {
    truths: ['There is no deposit on the Heron rowing boat.'],
    lies: [],
  })
})

describe('a denial of what nothing speaks of is noted', () => {
  tells(shop('Boats go out until 6 pm.'), {
    truths: ['There is no charge for life jackets.'],
    lies: ['Life jackets are £3 each.'],
  })
  tells(shop('船只开放到下午六点。'), {
    truths: ['救生衣没有额外费用。'],
    lies: ['救生衣每件收3元。'],
  })
})
