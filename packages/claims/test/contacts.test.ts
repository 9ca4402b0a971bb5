import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

/** `contact address: 12 High Street`: kind, attribute and words. */
function told(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language }).flatMap(({ kind, attribute, valueSpan, value }) =>
    valueSpan === undefined || value?.type === 'flag'
      ? []
      : [`${kind} ${attribute ?? '-'}: ${text.slice(valueSpan.start, valueSpan.end)}`],
  )
}

function run(
  language: string,
  rows: readonly (readonly [text: string, ...told: readonly string[]])[],
): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(told(text, language)).toEqual(expected)
    })
}

describe('addresses', () => {
  run('en', [
    ['We are at 12 High Street.', 'contact address: 12 High Street'],
    [
      'We are at 12 High Street, Leeds, LS1 4AB.',
      'contact address: 12 High Street, Leeds, LS1 4AB',
    ],
    ['Our address is 221B Baker Street and we open soon.', 'contact address: 221B Baker Street'],
    ['It ships to 12 High Street, Suite 4.', 'order-detail address: 12 High Street, Suite 4'],
    ['Your address is 5 N. Main St.', 'order-detail address: 5 N. Main St.'],
    ['Come to 12 High Street from Leeds.', 'contact address: 12 High Street'],
    ['It is 3 ways to go.', 'other ways: 3'],
    ['It comes by 24 October either way.', 'order-detail either way: by 24 October'],
    [
      'Meet at 4 pm at Harbour Hall.',
      'order-detail meet: 4 pm',
      'attribute location: Harbour Hall',
    ],
  ])
  run('zh', [['地址是朝阳区建国路88号。', 'contact 地址: 朝阳区建国路88号']])
})

describe('numbers to call', () => {
  run('en', [
    ['Our phone number is 020 7946 0018.', 'contact phone: 020 7946 0018'],
    ['Phone: (555) 010-9999', 'contact phone: (555) 010-9999'],
    ['The phone weighs 200 g.', 'attribute weight: 200 g'],
    ['Write to help@shop.example.', 'contact -: help@shop.example'],
    ['See https://shop.example/returns.', 'contact -: https://shop.example/returns'],
  ])
  run('zh', [
    ['电话是010-58168888。', 'contact 电话: 010-58168888'],
    ['电话：400-800-0111', 'contact 电话: 400-800-0111'],
  ])
})

describe('numbers of standards and licences', () => {
  run('en', [
    ['It meets EN 71-3.', 'certification -: EN 71-3'],
    ['It is certified to ISO 9001.', 'certification certification: ISO 9001'],
    ['It is rated IP67.', 'certification -: IP67'],
    ['It weighs 9001 g.', 'attribute weight: 9001 g'],
  ])
  run('zh', [
    ['符合GB 31701-2015标准。', 'certification 执行标准: GB 31701-2015'],
    ['防水等级IP67。', 'certification -: IP67'],
  ])
})

describe('names that their last word shows', () => {
  const named = (text: string) => told(text, 'zh').filter((each) => each.includes('名称'))
  test.each([
    ['颐和园公园很不错。', '颐和园公园'],
    ['我推荐您去国家博物馆。', '国家博物馆'],
    ['云栖酒店(西单店)可以。', '云栖酒店(西单店)'],
    ['不过云栖酒店也可以。', '云栖酒店'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([`attribute 名称: ${name}`])
  })
  test.each(['这家酒店很不错。', '附近的酒店很不错。', '舒适型酒店很不错。', '很多餐馆都可以。'])(
    '%s names none',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})
