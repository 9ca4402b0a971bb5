import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { facts, records } from '@vouchsafe/facts'
import { expect, test } from 'vitest'

const goods = records('products', [
  {
    name: 'Nook Lamp',
    sugar_free: false,
    batteries_included: true,
    shade_included: false,
  },
  { name: '云朵燕麦奶', 无糖: false, 遮阳伞: { included: false }, 杯子: { included: true } },
])

async function statusesOf(draft: string): Promise<readonly (string | undefined)[]> {
  const turn = { conversationId: 'c1', messages: [{ role: 'user' as const, content: draft }] }
  const reply = await vouchsafe({ guards: [claims(), facts([goods])] }).reply(turn, () => draft)
  return reply.claims.map(({ verdict }) => verdict?.status)
}

test.each([
  ['Batteries not included.', 'contradicted'],
  ['The shade is sold separately.', 'supported'],
  ['You need to buy the shade separately.', 'supported'],
  ['You have to buy the batteries separately.', 'contradicted'],
  ['The Nook Lamp is sugar-free.', 'contradicted'],
  ['云朵燕麦奶无糖。', 'contradicted'],
  ['遮阳伞需要另购。', 'supported'],
  ['杯子需自备。', 'contradicted'],
])('%s', async (draft, status) => {
  expect(await statusesOf(draft)).toContain(status)
})
