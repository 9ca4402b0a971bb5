import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { catalog, facts, promotions, records } from '@vouchsafe/facts'
import { describe, expect, test } from 'vitest'
import { isFound, replied } from './conversing.ts'
import type { Conversation, Wrong } from './fixtures/conversation.ts'
import { ENGLISH } from './fixtures/dialogue-en.ts'
import { CHINESE } from './fixtures/dialogue-zh.ts'

const ALL: readonly Conversation[] = [...ENGLISH, ...CHINESE]

/** Share of the conversations with this problem in which it is found. */
async function recall(problem: Wrong['problem']): Promise<number> {
  const wrong = ALL.flatMap((conversation) => {
    const { expect: expected } = conversation
    return expected !== 'none' && expected.problem === problem ? [{ conversation, expected }] : []
  })
  const found = await Promise.all(
    wrong.map(async ({ conversation, expected }) =>
      isFound(conversation, expected, await replied(conversation)),
    ),
  )
  return found.filter((each) => each).length / found.length
}

describe('written conversations', () => {
  test('parts of the question that are left out are found', async () => {
    expect(await recall('incomplete')).toBeGreaterThanOrEqual(0.8)
  })

  test('goods that break what the customer asked for are found', async () => {
    expect(await recall('constraint')).toBeGreaterThanOrEqual(0.8)
  })

  test('what is at odds with an earlier turn is found', async () => {
    expect(await recall('earlier')).toBeGreaterThanOrEqual(0.75)
  })

  test('what is said not to be is held against complete sources', async () => {
    expect(await recall('absence')).toBeGreaterThanOrEqual(0.9)
  })

  test('no sound reply is said to break a wish, to turn round, or to leave out what it answers', async () => {
    const replies = await Promise.all(
      ALL.map(async (conversation) => ({ conversation, reply: await replied(conversation) })),
    )
    const problems = /incomplete|earlier-turn|constraint/
    const wrongly = replies.filter(
      ({ conversation: { expect: expected }, reply }) =>
        expected === 'none' && reply.findings.some(({ code }) => problems.test(code)),
    )
    expect(wrongly.map(({ conversation }) => conversation.id)).toEqual([])
  })
})

const KETTLES = [{ sku: 'K1', title: 'Brio kettle', price: { amount: 39, currency: 'GBP' } }]

function ask(question: string, draft: string, options: Parameters<typeof facts>[1] = {}) {
  const pipeline = vouchsafe({ guards: [claims(), facts([catalog(KETTLES)], options)] })
  const messages = [{ role: 'user' as const, content: question }]
  return pipeline.reply({ conversationId: 'c', messages }, () => draft)
}

test.each([
  ['My sister gave me BREW5, it takes 5 off. Does it work on the Brio kettle?', []],
  ['The voucher I have, can I use it, does it work with the kettle?', []],
  ['这张优惠券能用在Brio水壶上吗？', []],
  ['How much is the Brio kettle, and does it work with a smart plug?', ['facts/incomplete']],
])('whether a code works on goods is no question of what these fit: %s', async (asked, codes) => {
  const { findings } = await ask(asked, 'The Brio kettle is £39.')
  expect(findings.map(({ code }) => code).filter((code) => code === 'facts/incomplete')).toEqual(
    codes,
  )
})

test.each<[asked: string, draft: string, isLeftOut: boolean]>([
  ['How much is the desk, and does it come assembled?', 'The desk is £80.', true],
  ['How much is the desk, and does it come assembled?', 'It is £80 and flat-packed.', false],
  ['How long is the contract? And will the price go up?', 'The contract runs for 12 months.', true],
  [
    'How long is the contract? And will the price go up?',
    'The contract runs for 12 months, and the price is fixed for all of it.',
    false,
  ],
  ['Is breakfast in, and can we bring our poodle?', 'Breakfast is included.', true],
  ['Is breakfast in, and can we bring our poodle?', 'Breakfast is in, and dogs are fine.', false],
  ['How much is it? Can I get my money back if I hate it?', 'The kettle costs £20.', true],
  ['How much is it? Can I get my money back if I hate it?', "It's £20, and we refund it.", false],
  ['键盘多少钱？能连蓝牙不？', '键盘199元。', true],
  ['键盘多少钱？能连蓝牙不？', '键盘199元，只有有线的。', false],
  ['一袋多少钱？不爱吃能退不？', '一袋59元。', true],
  ['一袋多少钱？不爱吃能退不？', '一袋59元，拆封了不能退。', false],
  ['鞋子多重，开胶了管不管？', '这双鞋一只320克。', true],
  ['鞋子多重？开胶了管不管？', '一只320克，半年内开胶免费保修。', false],
])('%s | %s', async (asked, draft, isLeftOut) => {
  const { findings } = await ask(asked, draft)
  expect(findings.some(({ code }) => code === 'facts/incomplete')).toBe(isLeftOut)
})

describe('a reply that leaves part of the question out', () => {
  const question = 'How much is the Brio kettle, and do you ship to Norway?'

  test('is delivered with a word about it', async () => {
    const reply = await ask(question, 'The Brio kettle is £39.')
    expect(reply.text).toBe(
      'The Brio kettle is £39. (Part of what you asked is not answered here.)',
    )
    expect(reply.findings).toEqual([
      {
        code: 'facts/incomplete',
        action: 'annotate',
        message:
          'The reply leaves out part of the question without saying so: whether it is sent there.',
        mark: 'incomplete',
        evidence: [
          {
            relation: 'mentions',
            source: {
              id: 'customer',
              pointer: '/messages/0/content',
              span: { start: 33, end: 55 },
            },
          },
        ],
      },
    ])
  })

  test('may be stopped, or only noted', async () => {
    const draft = 'The Brio kettle is £39.'
    expect((await ask(question, draft, { incomplete: 'block' })).status).toBe('blocked')
    const noted = await ask(question, draft, { incomplete: 'note' })
    expect([noted.status, noted.text]).toEqual(['verified', draft])
  })

  test.each([
    ['says that it does not know', "It's £39. I don't know whether we ship there."],
    ['asks back', "It's £39. Which town in Norway would it go to?"],
    ['hands over', "It's £39. A colleague will write to you about Norway."],
    ['says where it is found', "It's £39. You'll see that at the checkout."],
    ['answers with no', "It's £39. No, sorry."],
  ])('is left alone where it %s', async (_, draft) => {
    const reply = await ask(question, draft)
    expect(reply.findings.filter(({ code }) => code === 'facts/incomplete')).toEqual([])
  })

  test('does not count what the agent answered in an earlier turn', async () => {
    const pipeline = vouchsafe({ guards: [claims(), facts([catalog(KETTLES)])] })
    const reply = await pipeline.reply(
      {
        conversationId: 'c',
        messages: [
          { role: 'user', content: 'Do you ship to Norway? Is there a warranty?' },
          { role: 'assistant', content: 'We do ship to Norway, and there is no warranty.' },
          { role: 'user', content: 'How much is the Brio kettle?' },
        ],
      },
      () => 'The Brio kettle is £39.',
    )
    expect(reply.status).toBe('verified')
  })
})

const LAMPS = [
  { sku: 'L1', title: 'Nova lamp', color: 'white', price: { amount: 45, currency: 'GBP' } },
  { sku: 'L2', title: 'Orb lamp', color: 'black', price: { amount: 72, currency: 'GBP' } },
]

function talk(messages: readonly string[], draft: string) {
  const conversation: Conversation = {
    id: 'talk',
    sources: { catalog: LAMPS },
    messages,
    draft,
    expect: 'none',
  }
  return replied(conversation)
}

const codesOf = ({ findings }: Awaited<ReturnType<typeof replied>>) =>
  findings.filter(({ action }) => action !== 'note').map(({ code }) => code)

describe('what the customer asked for', () => {
  test('is held against what is recommended', async () => {
    const reply = await talk(['C: I need a lamp for under £50.'], 'I recommend the Orb lamp.')
    expect(reply.status).toBe('blocked')
    const [found] = reply.findings.filter(({ code }) => code === 'facts/compatibility.constraint')
    expect(found?.span).toEqual({ start: 16, end: 24 })
    expect(found?.evidence?.map(({ source }) => [source.id, source.pointer])).toEqual([
      ['catalog', '/1/price/amount'],
      ['customer', '/messages/0/content'],
    ])
  })

  test.each([
    ['the reply says so', ['C: I need a lamp for under £50.'], 'The Orb lamp is over your budget.'],
    ['the record keeps it', ['C: I need a lamp for under £50.'], 'I recommend the Nova lamp.'],
    [
      'it was for something else',
      ['C: I need a bulb for under £5.', 'A: We have none.', 'C: Which lamp do you recommend?'],
      'I recommend the Orb lamp.',
    ],
    [
      'the customer names the thing',
      ['C: I need a lamp for under £50.', 'A: Sure.', 'C: What about the Orb lamp?'],
      'The Orb lamp is black.',
    ],
  ])('is no trouble where %s', async (_, messages, draft) => {
    expect(codesOf(await talk(messages, draft))).not.toContain('facts/compatibility.constraint')
  })
})

describe('each sort of wish', () => {
  const draft = 'I recommend the Fern model.'
  const codes = async (wish: string, row: Record<string, Json>, said = draft) => {
    const catalog = [
      { sku: 'F1', title: 'Fern model', ...row },
      { sku: 'M1', title: 'Moss model' },
    ]
    const messages = [`C: ${wish} Which one would you recommend?`]
    return codesOf(
      await replied({ id: 'wish', sources: { catalog }, messages, draft: said, expect: 'none' }),
    )
  }

  test.each<[string, Record<string, Json>]>([
    ["I'm allergic to nuts.", { ingredients: 'oats, hazelnuts' }],
    ['I want it in black.', { color: 'white' }],
    ['I wear size XL.', { sizes: ['S', 'M'] }],
    ['It is for my iPhone 13.', { fits: ['iPhone 14', 'iPhone 15'] }],
    ['It has to be IP68.', { protection: 'IP67' }],
    ['We need 20 of them.', { stock: 3 }],
  ])('%s is broken by %j', async (wish, row) => {
    expect(await codes(wish, row)).toContain('facts/compatibility.constraint')
  })

  test.each<[string, Record<string, Json>]>([
    ["I'm allergic to nuts.", { ingredients: 'oats', allergens: 'free of nuts' }],
    ["I'm allergic to nuts.", { ingredients: 'nut-free oats' }],
    ['I want it in black.', { color: ['white', 'black'] }],
    ['I want it in black.', { color: 'graphite' }],
    ['I wear size XL.', { sizes: ['M', 'XL'] }],
    ['It is for my iPhone 13.', { fits: ['iPhone 13', 'iPhone 14'] }],
    ['It is for my iPhone 13.', { supported: 'Bluetooth V5' }],
    ['It has to be IP68.', { protection: 'IP68' }],
    ['We need 20 of them.', { in_stock: true }],
    ['I want it for under £50.', { price: { amount: 55, currency: 'EUR' } }],
  ])('%s is not broken by %j', async (wish, row) => {
    expect(await codes(wish, row)).not.toContain('facts/compatibility.constraint')
  })

  test.each<[string, Record<string, Json>, string]>([
    ["I'm allergic to nuts.", { ingredients: 'hazelnuts' }, 'Mind that it holds hazelnuts.'],
    ['I want it in black.', { color: 'white' }, 'It is not made in black.'],
    ['I wear size XL.', { sizes: ['S', 'M'] }, 'XL is sold out.'],
    ['It is for my iPhone 13.', { fits: 'iPhone 14' }, 'The iPhone 13 is smaller.'],
  ])('%s may be broken by %j where the reply adds: %s', async (wish, row, told) => {
    expect(await codes(wish, row, `${draft} ${told}`)).not.toContain(
      'facts/compatibility.constraint',
    )
  })
})

test('an allergy holds throughout, a colour no further than the latest messages', async () => {
  const after = ['C: Which one would you recommend?', 'A: Any.', 'C: Hm.', 'A: Well?', 'C: So?']
  const codes = async (wish: string) =>
    codesOf(
      await replied({
        id: 'long',
        sources: {
          catalog: [
            { sku: 'F1', title: 'Fern model', color: 'white', ingredients: 'hazelnuts' },
            { sku: 'M1', title: 'Moss model' },
          ],
        },
        messages: [`C: ${wish}`, 'A: I see.', ...after],
        draft: 'I recommend the Fern model.',
        expect: 'none',
      }),
    )
  expect(await codes("I'm allergic to nuts.")).toContain('facts/compatibility.constraint')
  expect(await codes('I want it in black.')).not.toContain('facts/compatibility.constraint')
})

describe('what the agent said before', () => {
  const before = ['C: Can I return sale items?', 'A: Sale items cannot be returned.', 'C: Really?']

  test('must not be turned round in other words', async () => {
    expect(codesOf(await talk(before, 'We happily take sale items back.'))).toContainEqual(
      expect.stringMatching(/^facts\/earlier-turn/),
    )
  })

  test.each([
    ['owned up to', 'I have to correct myself: we happily take sale items back.'],
    ['said of other things', 'We happily take full-price items back.'],
    ['said of another case', 'We happily take faulty sale items back.'],
    ['the same', 'We do not take sale items back.'],
    ['said of something else to do', 'Sale items can be exchanged.'],
  ])('may be followed by what is %s', async (_, draft) => {
    expect(codesOf(await talk(before, draft)).filter((code) => code.includes('earlier'))).toEqual(
      [],
    )
  })
})

test.each([
  ['Underwear can be returned.', 1],
  ['Shoes can be returned.', 0],
])('what is told of some goods is not told of others: %s', async (draft, count) => {
  const before = ['C: Can I return underwear?', 'A: Underwear cannot be returned.', 'C: Really?']
  const codes = codesOf(await talk(before, draft))
  expect(codes.filter((code) => code.includes('earlier-turn'))).toHaveLength(count)
})

describe('what sending costs', () => {
  const codesAfter = async (told: string, draft: string) =>
    codesOf(await talk(['C: How much is shipping?', `A: ${told}`, 'C: Really?'], draft)).filter(
      (code) => code.includes('earlier-turn'),
    )

  test.each([
    ['Shipping is free.', 'Shipping costs £5.', 1],
    ['Shipping is free over £50.', 'On £60 you pay £5 for shipping.', 1],
    ['Shipping is free over £50.', 'On £40 you pay £5 for shipping.', 0],
    ['Shipping is £5.', 'Shipping is £5, and £9 by courier.', 0],
  ])('%s %s', async (told, draft, count) => {
    expect(await codesAfter(told, draft)).toHaveLength(count)
  })
})

describe("the customer's own words", () => {
  test.each([
    ['another size', ['C: I take size 43.'], 'So your size 42, right?', 1],
    ['the last size said', ['C: I take size 43.', 'C: Make it 42.'], 'So your size 42, right?', 0],
    ['a slip of a number', ['C: My order is ZX-1104.'], 'Order ZX-1140 is on its way.', 1],
    ['two digits apart', ['C: My order is ZX-1104.'], 'Order ZX-1253 is on its way.', 0],
    ['another number', ['C: My order is ZX-1104.'], 'Order QB-7731 is on its way.', 0],
  ])('%s', async (_, messages, draft, count) => {
    const codes = codesOf(await talk(messages, draft))
    expect(codes.filter((code) => code.includes('earlier-turn'))).toHaveLength(count)
  })
})

describe('what is said not to be', () => {
  const offers = [{ code: 'SPRING', title: 'Spring sale' }]
  const places = [{ country: 'Germany' }, { country: 'France' }]
  const statusOf = async (draft: string, complete?: boolean) => {
    const option = complete === undefined ? {} : { complete }
    const sources = [promotions(offers, option), records('shipping', places, option)]
    const pipeline = vouchsafe({ guards: [claims(), facts(sources)] })
    const messages = [{ role: 'user' as const, content: 'Is that so?' }]
    const reply = await pipeline.reply({ conversationId: 'c', messages }, () => draft)
    return reply.claims.map(({ verdict }) => verdict?.status)
  }

  test.each([
    ['There is no student discount.', true, 'supported'],
    ['There is no student discount.', false, 'unsupported'],
    ['There is no spring sale.', true, 'contradicted'],
    ['There is no spring sale.', false, 'contradicted'],
    ["We don't ship to Norway.", true, 'supported'],
    ["We don't ship to Norway.", false, 'unsupported'],
    ["We don't ship to France.", true, 'contradicted'],
    ["We don't ship to Norway.", undefined, 'supported'],
  ])('%s (complete: %s) is %s', async (draft, complete, status) => {
    expect(await statusOf(draft, complete)).toEqual([status])
  })

  test.each([
    ['The cap comes only in black.', ['black', 'navy'], 'contradicted'],
    ['The cap comes only in black.', ['black'], 'supported'],
    ['The cap comes only in black and navy.', ['black', 'navy'], 'supported'],
  ])('%s with %s', async (draft, colors, status) => {
    const caps = catalog([{ sku: 'C1', title: 'The cap', colors }])
    const pipeline = vouchsafe({ guards: [claims(), facts([caps])] })
    const messages = [{ role: 'user' as const, content: 'Which colours does the cap come in?' }]
    const reply = await pipeline.reply({ conversationId: 'c', messages }, () => draft)
    const colours = reply.claims.filter(({ attribute }) => attribute === 'color')
    expect(new Set(colours.map(({ verdict }) => verdict?.status))).toEqual(new Set([status]))
  })
})
