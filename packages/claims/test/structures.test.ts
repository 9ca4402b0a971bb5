import { extractClaims } from '@vouchsafe/claims'
import type { NewClaim } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { claimsOfDraft, sentence } from './render.ts'

/** `price: price = €199 of aura one`, with `-` before what is denied. */
function line(text: string, claim: NewClaim, offset = 0): string {
  const { kind, attribute, valueSpan, subject, polarity, value } = claim
  const quote = valueSpan && text.slice(valueSpan.start - offset, valueSpan.end - offset)
  const of = subject === undefined ? '' : ` of ${subject.text}`
  const flag = value?.type === 'flag' ? ' (flag)' : ''
  return `${polarity === 'negated' ? '-' : ''}${kind}: ${attribute} = ${quote}${flag}${of}`
}

const draft = (text: string, language: string) =>
  claimsOfDraft(text, { language }).map((claim) => line(text, claim))

describe('a table', () => {
  test.each([
    [
      'with things above and attributes before',
      '| | Aura One | Aura Max |\n|---|---|---|\n| Price | €199 | €279 |\n| Weight | 2 kg | 3 kg |',
      'en',
      [
        'price: price = €199 of aura one',
        'price: price = €279 of aura max',
        'attribute: weight = 2 kg of aura one',
        'attribute: weight = 3 kg of aura max',
      ],
    ],
    [
      'with attributes above and things before',
      '| Model | Price | Weight |\n|---|---|---|\n| Aura One | €199 | 2 kg |\n| Aura Max | €279 | - |',
      'en',
      [
        'price: price = €199 of aura one',
        'attribute: weight = 2 kg of aura one',
        'price: price = €279 of aura max',
      ],
    ],
    [
      'with words and yes and no',
      '| Model | Colour | Foldable |\n|:--|:-:|--:|\n| Aura One | navy | yes |\n| Aura Max | red | no |',
      'en',
      [
        'attribute: color = navy of aura one',
        'attribute: foldable = yes (flag) of aura one',
        'attribute: color = red of aura max',
        '-attribute: foldable = no (flag) of aura max',
      ],
    ],
    [
      'whose row has no name',
      '| Model | Price |\n|---|---|\n| | €199 |',
      'en',
      ['price: price = €199'],
    ],
    [
      '中文表格',
      '| 型号 | 价格 | 防水 |\n|---|---|---|\n| 极光 | 199元 | 是 |\n| 北岭 | 279元 | 否 |',
      'zh',
      [
        'price: 价格 = 199元 of 极光',
        'attribute: 防水 = 是 (flag) of 极光',
        'price: 价格 = 279元 of 北岭',
        '-attribute: 防水 = 否 (flag) of 北岭',
      ],
    ],
  ] as const)('%s', (_name, text, language, claims) => {
    expect(draft(text, language)).toEqual(claims)
  })

  test('ends where a line is none of it', () => {
    const text =
      '| Model | Price |\n|---|---|\n| Aura One | €199 |\nThat is all.\n| Aura Max | €279 |'
    expect(draft(text, 'en').filter((each) => each.includes('279'))).not.toContain(
      'price: price = €279 of aura max',
    )
  })
})

describe('a line with a label', () => {
  test.each([
    ['Cabin: Economy', 'en', ['order-detail: cabin = Economy']],
    ['- **Colour:** navy', 'en', ['attribute: color = navy']],
    ['1. Price: $20', 'en', ['price: price = $20']],
    ['Waterproof: yes', 'en', ['other: waterproof = yes (flag)']],
    ['Waterproof: no', 'en', ['-other: waterproof = no (flag)']],
    ['颜色：蓝色', 'zh', ['attribute: 颜色 = 蓝色']],
    ['- 价格：20元', 'zh', ['price: 价格 = 20元']],
    ['防水：是', 'zh', ['other: 防水 = 是 (flag)']],
    ['防水：否', 'zh', ['-other: 防水 = 否 (flag)']],
    ['Note: what do you think?', 'en', []],
    ['Colour: navy. Fine.', 'en', ['attribute: color = navy']],
    ['Colour: navy (matt)', 'en', ['attribute: color = navy']],
  ] as const)('%s', (text, language, claims) => {
    expect(draft(text, language)).toEqual(claims)
  })
})

describe('a field of a structured draft', () => {
  const field = (pointer: string, text: string) =>
    extractClaims({ ...sentence(text, 100), pointer }, { language: 'en' }).map((claim) =>
      line(text, claim, 100),
    )

  test.each([
    ['/order/status', 'pending', ['order-status: status = pending']],
    ['/items/0/price', '46.85', ['price: price = 46.85']],
    ['/items/0/weight', '2 kg', ['attribute: weight = 2 kg']],
    ['/item/waterproof', 'yes', ['other: waterproof = yes (flag)']],
    ['/item/waterproof', 'No', ['-other: waterproof = No (flag)']],
    ['/item/shoeLaces', 'flat', ['other: shoe laces = flat']],
    ['/item/shoe_laces', ' flat ', ['other: shoe laces = flat']],
    ['/item/colour', 'null', []],
    ['/item/colour', ' ', []],
    ['/item/colour', 'x'.repeat(121), []],
    ['/reply', 'flat', []],
    ['/reply/text', 'It costs $20.', ['price: cost = $20 of it']],
  ] as const)('%s of %j', (pointer, text, claims) => {
    expect(field(pointer, text)).toEqual(claims)
  })
})
