import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, facts, records } from '@vouchsafe/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

async function verdicts(data: Json, draft: string): Promise<readonly (string | undefined)[]> {
  const pipeline = vouchsafe({
    guards: [claims(), facts([records('shop', data), customerWords()])],
  })
  const turn = { conversationId: 'c', messages: [{ role: 'user' as const, content: 'Hello' }] }
  const reply = await pipeline.reply(turn, () => draft)
  return reply.claims.map(({ verdict }) => verdict?.status)
}

function rows(data: Json, pairs: readonly (readonly [truth: string, lie: string])[]): void {
  test.each(pairs)('%s – %s', async (truth, lie) => {
    const [told, ...others] = await verdicts(data, truth)
    expect([told, ...others].every((status) => status === 'supported')).toBe(true)
    expect(told).toBe('supported')
    expect(await verdicts(data, lie)).toContain('contradicted')
  })
}

/** What no record bears out, though nothing speaks against it. */
function open(data: Json, drafts: readonly string[]): void {
  test.each(drafts)('%s', async (draft) => {
    const told = await verdicts(data, draft)
    expect(told).toContain('unsupported')
    expect(told).not.toContain('contradicted')
  })
}

describe('a feature and the field of it, across languages and spellings', () => {
  rows({ hotel: { name: 'Seaview Inn', breakfast_included: false, petsAllowed: true } }, [
    ["Breakfast isn't included at Seaview Inn.", 'Breakfast is included at Seaview Inn.'],
    ['Pets are allowed at Seaview Inn.', "Seaview Inn doesn't allow pets."],
  ])
  rows({ hotel: { name: '望海酒店', breakfast_included: false, petsAllowed: true } }, [
    ['望海酒店不含早餐。', '望海酒店含早餐。'],
    ['望海酒店可以携带宠物。', '望海酒店不可以带宠物。'],
  ])
  rows({ product: { name: 'Loft vest', care: { machine_wash: false, tumble_dry: false } } }, [
    ["The Loft vest can't be tumble dried.", 'The Loft vest is machine washable.'],
  ])
  rows({ product: { name: '轻羽背心', care: { machine_wash: false, hand_wash: true } } }, [
    ['这件不能机洗。', '这件可以机洗。'],
    ['这件支持手洗。', '这件不支持手洗。'],
  ])
  rows({ fare: { name: 'Saver', refundable: false, changeable: true } }, [
    ['The Saver fare is non-refundable.', 'The Saver fare is refundable.'],
  ])
  rows({ fare: { name: '特惠', refundable: false, changeable: true, seat_selection: false } }, [
    ['特惠票不能退票。', '特惠票不能改签。'],
    ['特惠票不支持选座。', '特惠票支持选座。'],
  ])
  rows({ product: { name: 'Hush Pro', anc: true, case: { wireless_charging: false } } }, [
    ['Hush Pro has active noise cancelling.', 'Hush Pro支持无线充电。'],
    ['Hush Pro有主动降噪。', 'Hush Pro没有主动降噪。'],
  ])
})

describe('what a value or a name says of features', () => {
  rows({ stay: { room: 'Twin', board: 'half_board' } }, [
    ['Breakfast is included.', 'Breakfast is not included.'],
    ['这个价格含晚餐。', '这个价格含午餐。'],
  ])
  rows({ stay: { room: 'Twin', board: 'room_only' } }, [
    ["Breakfast isn't included.", 'Breakfast is included.'],
    ['这个价格不含早餐。', '这个价格含早餐。'],
  ])
  rows({ product: { name: 'Nut bar', sugar_free: true, contains_nuts: true } }, [
    ['The Nut bar is sugar-free.', 'The Nut bar is nut-free.'],
  ])
  rows({ product: { name: '坚果棒', sugar_free: true, contains_nuts: true } }, [
    ['这款不含糖。', '这款不含坚果。'],
  ])
  rows({ hotel: { name: 'Mill Lodge', amenities: ['wifi', 'swimming_pool', 'sauna'] } }, [
    ['Mill Lodge有泳池。', 'Mill Lodge没有泳池。'],
    ['Mill Lodge没有健身房。', 'Mill Lodge has a gym.'],
  ])
  test('a grade of protection says what it withstands', async () => {
    const watch = (ip_rating: string): Json => ({ watch: { name: 'Tarn watch', ip_rating } })
    const draft = 'The Tarn watch is waterproof.'
    expect(await verdicts(watch('IP68'), draft)).not.toContain('unsupported')
    expect(await verdicts(watch('IPX4'), draft)).toContain('unsupported')
    const rain = 'The Tarn watch is water resistant.'
    expect(await verdicts(watch('IPX4'), rain)).not.toContain('unsupported')
    expect(await verdicts(watch('IPX2'), rain)).toContain('unsupported')
    const dust = 'The Tarn watch has a dustproof case.'
    expect(await verdicts(watch('IP68'), dust)).not.toContain('unsupported')
  })
})

describe('what the price includes', () => {
  rows({ course: { title: 'Pottery basics', textbook: { included: false, price_eur: 19 } } }, [
    ["The textbook isn't included.", 'The textbook is included.'],
  ])
  rows(
    {
      rental: { item: 'drill', price: 12 },
      extras: [
        { item: 'drill bit set 5pc', gbp: 4, included: false },
        { item: 'carry case', gbp: 0, included: true },
      ],
    },
    [
      ['The drill bit set is sold separately.', 'The drill bit set is included.'],
      ['The carry case is included.', 'The carry case is sold separately.'],
    ],
  )
  rows({ sku: { name: '折叠桌', price: 299 }, addons: [{ name: '遮阳伞', price: 89 }] }, [
    ['折叠桌不带遮阳伞。', '折叠桌自带遮阳伞。'],
  ])
})

test('a part that only a size names is not what any words name', async () => {
  const data: Json = { sku: { name: 'Descaler' }, extras: [{ item: '5 L', included: false }] }
  expect(await verdicts(data, 'The measuring spoon is included.')).not.toContain('contradicted')
})

describe('several things spoken of', () => {
  const printers: Json = [
    { model: 'P100', wifi: true, duplex: true },
    { model: 'P200', wifi: false, duplex: true },
  ]
  rows(printers, [
    ['P200没有无线功能。', 'P100没有无线功能。'],
    ['P100和P200都支持双面打印，不过P200没有无线功能。', 'P100和P200都支持无线打印。'],
    ['P100和P200都支持双面打印。', 'P100和P200都没有无线功能。'],
  ])
})

describe('more than the record says', () => {
  open({ hotel: { name: 'Mill Lodge', parking: true, breakfast_available: true } }, [
    'Mill Lodge offers free parking.',
    'Breakfast is included at Mill Lodge.',
  ])
  open({ hotel: { name: '望海酒店', breakfast_included: false } }, ['望海酒店提供早餐。'])
  rows({ hotel: { name: '望海酒店', sauna_available: true } }, [
    ['望海酒店有桑拿。', '望海酒店没有桑拿。'],
  ])
  test('prose may say more than the record', async () => {
    const pipeline = vouchsafe({
      guards: [
        claims(),
        facts([
          records('shop', { hotel: { name: 'Mill Lodge', breakfast_available: true } }),
          documents([{ id: 'house', text: 'Breakfast at Mill Lodge is included in every rate.' }]),
        ]),
      ],
    })
    const turn = { conversationId: 'c', messages: [] }
    const reply = await pipeline.reply(turn, () => 'Breakfast is included.')
    expect(reply.claims.map(({ verdict }) => verdict?.status)).toEqual(['supported'])
  })
})

describe('laws', () => {
  test('any text as a field, a value and a reply is read without fault', async () => {
    const utf16 = fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units))
    await fc.assert(
      fc.asyncProperty(utf16, utf16, fc.boolean(), async (field, text, says) => {
        const data = { name: 'Mill Lodge', [`wifi_${field}`]: says, other: text }
        const told = await verdicts(data, `Mill Lodge has wifi ${text} and 不含早餐${text}。`)
        expect(told).not.toContain(undefined)
      }),
      { numRuns: 60 },
    )
  })
})
