import type { NewClaim } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }

/** `£22 of salt road`: the words of each value, and what it is of; `it*` is a word that points back, `#a1#` a code. */
function told(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language, turn: TURN }).flatMap((claim) => {
    const { valueSpan, subject } = claim
    if (valueSpan === undefined || isNaming(claim)) return []
    const mark = { name: '', reference: '*', identifier: '#' }[subject?.by ?? 'name']
    const of = subject === undefined ? 'nothing' : `${subject.text}${mark}`
    return [`${text.slice(valueSpan.start, valueSpan.end)} of ${of}`]
  })
}

function isNaming({ attribute, value }: NewClaim): boolean {
  return value?.type === 'text' && (attribute === 'name' || attribute === '名称')
}

type Row = readonly [text: string, ...told: readonly string[]]

function run(language: string, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(told(text, language)).toEqual(expected)
    })
}

describe('in one sentence', () => {
  run('en', [
    [
      'The Salt Road costs £22 and the Aurora Lamp costs £30.',
      '£22 of salt road',
      '£30 of aurora lamp',
    ],
    ['The Aurora Lamp is $30 and weighs 2 kg.', '$30 of aurora lamp', '2 kg of aurora lamp'],
    ['For $30 you get the Aurora Lamp.', '$30 of aurora lamp'],
    ['Flight HAT039 departs at 14:00.', 'HAT039 of nothing', '14:00 of hat039#'],
    ['It weighs 2 kg.', '2 kg of it*'],
    ['The **Aurora** weighs 2 kg.', '2 kg of aurora'],
    ['"Harbour Inn" has 12 rooms.', '12 rooms of harbour inn'],
  ])
  run('zh', [
    ['极光台灯的价格是199元，北岭帐篷的价格是899元。', '199元 of 极光台灯', '899元 of 北岭帐篷'],
    ['这款重2公斤。', '2公斤 of 这款*'],
    ['《盐路》售价22元。', '22元 of 盐路'],
    ['名字叫听雨轩，人均88元。', '88元 of 听雨轩'],
  ])
})

describe('from the sentences before', () => {
  run('en', [
    ['It weighs 2 kg. It costs $30.', '2 kg of it*', '$30 of it*'],
    [
      'The Aurora Lamp weighs 2 kg. It costs $30. Its warranty is 2 years.',
      '2 kg of aurora lamp',
      '$30 of aurora lamp',
      '2 years of aurora lamp',
    ],
    [
      'I found **Harbour Inn**. The room is $120 per night. Breakfast is $12.',
      '$120 of harbour inn',
      '$12 of harbour inn',
    ],
    [
      'The Aurora Lamp weighs 2 kg. The Salt Road costs £22. It has 300 pages.',
      '2 kg of aurora lamp',
      '£22 of salt road',
      '300 pages of salt road',
    ],
    [
      'Order #A1004 was shipped on 3 March. It will arrive on 6 March.',
      '#A1004 of nothing',
      'shipped of #a1004#',
      '3 March of #a1004#',
      '6 March of #a1004#',
    ],
    [
      'I recommend the Loft Hotel. The rating is 4.6. The phone number is 020 7946 0018.',
      '4.6 of loft hotel',
      '020 7946 0018 of loft hotel',
    ],
    // A bold code names nothing that later values are of.
    ['Here is **$30**. It weighs 2 kg.', '$30 of nothing', '2 kg of it*'],
  ])
  run('zh', [
    ['您可以去听雨轩，人均消费是88元。它的评分是4.5分。', '88元 of 听雨轩', '4.5分 of 听雨轩'],
    ['推荐您去颐和园，门票30元。评分4.7分。', '30元 of 颐和园', '4.7分 of 颐和园'],
    [
      '订单#A1004已经发货。预计3月6日送达。',
      '#A1004 of nothing',
      '已经发货 of #a1004#',
      '3月6日 of #a1004#',
    ],
    ['价格是199元。重2公斤。', '199元 of nothing', '2公斤 of nothing'],
  ])
})

describe('names told by their letters', () => {
  run('en', [
    ['The iPhone 15 Pro costs $999.', '$999 of iphone 15 pro'],
    [
      'Toronto Pearson International Airport is 12 km away.',
      '12 km of toronto pearson international airport',
    ],
    ['Bank of America Tower has 55 floors.', '55 of bank of america tower'],
    ['How Deep Is Your Love runs for 4 minutes.', '4 minutes of how deep is your love'],
    ['The Museum of the Moving Image is 2 km away.', '2 km of museum of the moving image'],
    ['Android 10 needs 4 GB of storage.', '4 GB of android 10'],
    ["The Dragon's Gate costs $12.", "$12 of dragon's gate"],
    ['Zürich Hbf is 3 km away.', '3 km of zürich hbf'],
    ['Ben & Jerry costs $6.', '$6 of ben & jerry'],
    // A participle or a common word that opens a sentence is no name.
    ['Going by the label, this weighs 2 kg.', '2 kg of nothing'],
    ['Based on the label, it weighs 2 kg.', '2 kg of it*'],
    ['Shipping costs $5.', '$5 of nothing'],
    ['However, I pay $5.', '$5 of nothing'],
    // A grade or a version is a value.
    ['It has HDMI 2 and 3 ports.', '3 ports of hdmi'],
    ['The MIT is 2 km away.', '2 km of mit'],
  ])
})

describe('laws', () => {
  const name = fc.constantFrom('Aurora Lamp', 'Borealis Tent', 'Cinder Stove', 'Dune Chair')
  const amount = fc.integer({ min: 11, max: 999 })

  test('each of two things has its own value, in whichever order they are told', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
        amount,
        amount,
        (names, a, b) => {
          const [one, other] = names as [string, string]
          expect(told(`The ${one} costs $${a}, and the ${other} costs $${b}.`, 'en')).toEqual([
            `$${a} of ${one.toLowerCase()}`,
            `$${b} of ${other.toLowerCase()}`,
          ])
          expect(told(`The ${one} costs $${a}. The ${other} costs $${b}.`, 'en')).toEqual([
            `$${a} of ${one.toLowerCase()}`,
            `$${b} of ${other.toLowerCase()}`,
          ])
        },
      ),
    )
  })

  test('a subject lies in the draft where its words are', () => {
    const sentence = fc.tuple(name, amount).map(([of, cost]) => `The ${of} costs $${cost}.`)
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join(' ')
        for (const { subject } of claimsOfDraft(text, { language: 'en', turn: TURN }))
          if (subject !== undefined)
            expect(text.slice(subject.start, subject.end).toLowerCase()).toBe(subject.text)
      }),
    )
  })
})
