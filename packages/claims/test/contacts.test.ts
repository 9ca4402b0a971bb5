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

test.each([
  ['地址是朝阳区建国路88号。', 'zh', '地址'],
  ['Our phone number is 020 7946 0018.', 'en', 'phone number'],
  ['电话是010-58168888。', 'zh', '电话'],
])('%s names what it tells by words of its own', (text, language, words) => {
  const [claim] = claimsOfDraft(text, { language })
  const { start = 0, end = 0 } = claim?.attributeSpan ?? {}
  expect(text.slice(start, end)).toBe(words)
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

describe('a number that is a licence beside a word alone', () => {
  const licences = (text: string, language = 'en') =>
    told(text, language).filter((each) => each.startsWith('certification'))
  test.each([
    ['The FDA cleared it as K123456.', ['K123456']],
    ['Number K123456 is on file at the FDA.', ['K123456']],
    ['The code K123456 is yours.', []],
    ['The EPA lists it as 1234-56.', ['1234-56']],
    ['It was 1234-56 there.', []],
    ['Its NDC is 0002-8215-01.', ['0002-8215-01']],
    ['The UL file is E123456.', ['E123456']],
    ['Your order is E123456.', []],
    ['OEKO-TEX lists it as 12.HDE.34567.', ['12.HDE.34567']],
  ])('%s', (text, numbers) => {
    expect(licences(text).map((each) => each.split(': ')[1])).toEqual(numbers)
  })

  test.each([
    ['有机码是12345678901234567。', ['12345678901234567']],
    ['单号是12345678901234567。', []],
    ['进网许可证是01-A123-123456。', ['01-A123-123456']],
    ['实验室认可号L1234。', ['L1234']],
    ['货号L1234。', []],
  ])('%s', (text, numbers) => {
    expect(licences(text, 'zh').map((each) => each.split(': ')[1])).toEqual(numbers)
  })
})

describe('names that their last word shows', () => {
  const named = (text: string) => told(text, 'zh').filter((each) => each.includes('名称'))
  test.each([
    ['颐和园公园很不错。', '颐和园公园'],
    ['我推荐您去国家博物馆。', '国家博物馆'],
    ['云栖酒店(西单店)可以。', '云栖酒店(西单店)'],
    ['不过云栖酒店也可以。', '云栖酒店'],
    ['云栖酒店(北京西单北大街店)可以。', '云栖酒店(北京西单北大街店)'],
    ['云栖酒店(A)可以。', '云栖酒店(A)'],
    ['推荐北海公园(南门)。', '北海公园(南门)'],
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
