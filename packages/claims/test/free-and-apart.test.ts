import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'

async function saidIn(draft: string): Promise<readonly string[]> {
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: '…' }] }
  const reply = await vouchsafe({ guards: [claims()] }).reply(turn, () => draft)
  return reply.claims.map(
    ({ start, end, polarity, value }) =>
      `${polarity === 'negated' ? 'not' : 'so'} ${value?.type}: ${draft.slice(start, end)}`,
  )
}

describe('what a thing is free of', () => {
  test.each([
    ['这款无糖。', 'not flag: 这款无糖'],
    ['这款酸奶不含糖。', 'not flag: 这款酸奶不含糖'],
    ['本品无酒精，可放心使用。', 'not flag: 本品无酒精'],
    ['配方零添加。', 'not flag: 配方零添加'],
    ['It is sugar-free.', 'so flag: It is sugar-free'],
    ['This tonic is alcohol-free.', 'so flag: This tonic is alcohol-free'],
    ['The shampoo is silicone-free.', 'so flag: The shampoo is silicone-free'],
  ])('%s', async (draft, said) => {
    expect(await saidIn(draft)).toContain(said)
  })

  test.each(['有无糖的吗？', 'Feel free to ask me.', '您喜欢无糖的还是含糖的？'])(
    'is not told by %s',
    async (draft) => {
      expect(await saidIn(draft)).toEqual([])
    },
  )
})

describe('what comes along, and what is bought apart', () => {
  test.each([
    ['遮阳伞需要另购。', 'so flag: 遮阳伞需要另购'],
    ['套餐含主机，支架需单独购买。', 'so flag: 支架需单独购买'],
    ['充电头另配。', 'so flag: 充电头另配'],
    ['电池需自备。', 'so flag: 电池需自备'],
    ['充电线不附带。', 'not flag: 充电线不附带'],
    ['不含电池。', 'not flag: 不含电池'],
    ['Batteries not included.', 'not flag: Batteries not included'],
    ['The tent is new, pegs not supplied.', 'not flag: pegs not supplied'],
    ['The umbrella is sold separately.', 'so flag: The umbrella is sold separately'],
    ['The lens must be purchased separately.', 'so flag: The lens must be purchased separately'],
    ['You have to buy the stand separately.', 'so flag: You have to buy the stand separately'],
  ])('%s', async (draft, said) => {
    const all = await saidIn(draft)
    expect(all.filter((each) => each === said)).toEqual([said])
  })

  test.each(['如需遮阳伞可另购', '您需要自备水杯吗？', 'Shall I send it separately?'])(
    'is not told by %s',
    async (draft) => {
      expect(await saidIn(draft)).toEqual([])
    },
  )
})
