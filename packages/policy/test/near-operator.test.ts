import { loadPack, policy } from '@vouchsafe/policy'
import { builtInPacks } from '@vouchsafe/policy/packs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDistance, isNear } from '../src/near-operator.ts'
import { contextOf, sentenceOf, turnOf } from './fixtures.ts'

describe('one phrase soon behind another', () => {
  test.each<[string, number, boolean]>([
    ['red shoes', 1, true],
    ['red, shiny shoes', 8, true],
    ['red, shiny shoes', 7, false],
    ['shoes, red', 40, false],
    ['red hats and red shoes', 1, true],
    ['shoes red shoes', 1, true],
    ['redshoes', 5, false],
  ])('%s within %i: %s', (text, units, expected) => {
    expect(isNear(text, ['red', 'blue'], ['shoes'], units)).toBe(expected)
    expect(isNear(text, 'red', 'shoes', units)).toBe(expected)
  })

  test('a distance is a whole number within a sentence', () => {
    expect([0, 12, 200].every(isDistance)).toBe(true)
    expect([-1, 201, 1.5, '3', undefined].some(isDistance)).toBe(false)
  })

  test('more room never finds less', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c')).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, fc.nat({ max: 100 }), (text, units) => {
        if (isNear(text, 'a', 'b', units)) expect(isNear(text, 'a', 'b', units + 1)).toBe(true)
      }),
    )
  })

  test('agrees with trying every pair', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'))
    fc.assert(
      fc.property(words, fc.nat({ max: 12 }), (list, units) => {
        const expected = list.some(
          (word, at) =>
            word === 'a' &&
            list.slice(at + 1).some((next, further) => next === 'b' && 2 * further + 1 <= units),
        )
        expect(isNear(list.join(' '), 'a', 'b', units)).toBe(expected)
      }),
    )
  })

  test('a pack with a distance that is none is told of', () => {
    const pack = {
      id: 'own',
      version: '1.0.0',
      title: { en: 'Own', zh: '自有' },
      source: 'own',
      rules: [
        {
          code: 'other.odd',
          on: 'sentence',
          when: { near: [{ var: 'sentence.text' }, ['a'], ['b'], 3] },
          action: 'note',
          message: { en: 'Odd.', zh: '奇怪。' },
          examples: [
            { facts: { sentence: { text: 'a b' } }, matches: true },
            { facts: { sentence: { text: 'b a' } }, matches: false },
          ],
        },
      ],
    } as const
    expect(loadPack(pack).source.id).toBe('own')
  })
})

const guard = policy({ packs: builtInPacks })
const codesFor = (text: string, jurisdiction: string): readonly string[] => {
  const turn = { ...turnOf('?'), jurisdictions: [jurisdiction] }
  const told = guard.inspect?.(sentenceOf(text), contextOf(turn))
  return told && 'findings' in told ? (told.findings ?? []).map(({ code }) => code) : []
}

describe('advice that only a doctor or a lawyer may give', () => {
  test.each([
    ['您这个就是荨麻疹，不碍事。', 'CN'],
    ['哺乳期完全可以放心用。', 'CN'],
    ['布洛芬和感冒药一起吃没关系。', 'CN'],
    ['这款足贴能治痛风。', 'CN'],
    ['按您说的，对方构成违约。', 'CN'],
    ['Sounds like you have tendonitis, keep it warm.', 'UK'],
    ['Our drops cure tinnitus.', 'US'],
    ["It's safe to take with blood thinners.", 'EU'],
    ['Just withhold the rent until they mend it.', 'UK'],
  ])('%s', (text, place) => {
    expect(codesFor(text, place)).toContainEqual(expect.stringMatching(/medical|legal/))
  })

  test.each([
    ['湿疹患者请先咨询医生。', 'CN'],
    ['糖尿病患者专用袜有黑色和灰色。', 'CN'],
    ['布洛芬一盒24粒，18元。', 'CN'],
    ['合同在附件里，请您核对。', 'CN'],
    ['That sounds like a loose hinge.', 'UK'],
    ["I can't say whether it's safe in pregnancy; please ask your midwife.", 'US'],
    ['The first-aid kit holds ibuprofen and plasters.', 'EU'],
  ])('%s is none', (text, place) => {
    expect(codesFor(text, place)).toEqual([])
  })
})

describe('superlatives about a whole market', () => {
  test.each([
    ['全城手艺数一数二的裁缝。', 'CN'],
    ['这条航线是业内最准点、口碑第一的。', 'CN'],
    ['同价位里没有对手。', 'CN'],
    ['The quietest fridge on the market.', 'UK'],
    ["You won't find better anywhere.", 'US'],
    ['Number one in the trade.', 'EU'],
    ["It's Britain's number one kettle.", 'UK'],
    ["America's #1 sofa.", 'US'],
  ])('%s', (text, place) => {
    expect(codesFor(text, place)).toContainEqual(expect.stringContaining('absolute-term'))
  })

  test.each([
    ['全市最近的自提点在解放路。', 'CN'],
    ['国内件最快明天到。', 'CN'],
    ['本店三款里最轻的是这款。', 'CN'],
    ['The cheapest room we have in the city is £90.', 'UK'],
    ['Best wishes for your trip around the world!', 'US'],
    ['The top shelf comes out.', 'EU'],
  ])('%s is none', (text, place) => {
    expect(codesFor(text, place)).toEqual([])
  })
})

describe('a price that hangs on who asks', () => {
  test.each([
    ['The £40 price is for new customers; with your ordering history it is £52.', 'UK'],
    ["Since you've searched this route often, the fare is now $310.", 'US'],
    ['结合您小区的档次，这边是90元一小时。', 'CN'],
    ['您平时客单价高，系统给您的折扣是九五折。', 'CN'],
  ])('%s', (text, place) => {
    expect(codesFor(text, place)).toContainEqual(expect.stringContaining('unfair-price'))
  })

  test.each([
    ['The price you paid is in your order history.', 'UK'],
    ['Delivery to your postcode costs £5.', 'UK'],
    ['消费满99元包邮。', 'CN'],
  ])('%s does not', (text, place) => {
    expect(codesFor(text, place)).toEqual([])
  })
})
