import type { NewClaim } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

const TURN = { now: '2026-03-02T10:00:00+08:00', timeZone: 'Asia/Shanghai' }
const read = (text: string, language: string): readonly NewClaim[] =>
  claimsOfDraft(text, { language, turn: TURN })

/** The words of the values that are denied, and of those that are not. */
function denied(text: string, language: string): readonly string[] {
  return read(text, language).flatMap(({ valueSpan, value, polarity }) =>
    valueSpan === undefined || value?.type === 'text'
      ? []
      : [`${polarity === 'negated' ? 'no ' : ''}${text.slice(valueSpan.start, valueSpan.end)}`],
  )
}

describe('a denial reaches the value that it is told with', () => {
  test.each([
    ['It does not cost $20.', ['no $20']],
    ['It does not weigh 2 kg.', ['no 2 kg']],
    ['We never charge $20.', ['no $20']],
    ['I did not find it, it costs $20.', ['$20']],
    ['It is not red because it costs $20.', ['$20']],
    ['I do not like what they ask for, which is $20.', ['$20']],
    ['It is not $20, but $30.', ['no $20', '$30']],
    ['A $20 price is not right.', ['no $20']],
    ['A $20 price is right.', ['$20']],
    ['We do not open at 9:00.', ['no 9:00']],
  ])('%s', (text, values) => {
    expect(denied(text, 'en')).toEqual(values)
  })

  test.each([
    ['价格不是20元。', ['no 20元']],
    ['不收20元。', ['no 20元']],
    ['价格不是20元，而是30元。', ['no 20元', '30元']],
    ['不好找，价格是20元。', ['20元']],
    ['因为不重所以只要20元。', ['20元']],
    ['20元的不退。', ['no 20元']],
    ['20元可以退。', ['20元']],
  ])('%s', (text, values) => {
    expect(denied(text, 'zh').filter((each) => each.includes('元'))).toEqual(values)
  })
})

describe('a share that is taken off', () => {
  const role = (text: string, language: string) =>
    read(text, language).flatMap(({ value, kind }) =>
      value?.type === 'percent' ? [`${kind} ${value.role ?? '-'}`] : [],
    )
  test.each([
    ['You save 15%.', 'en', ['discount off']],
    ['You are saving an extra 15%.', 'en', ['discount off']],
    ['It knocks 15% off.', 'en', ['discount off']],
    ['You get 15% off.', 'en', ['discount off']],
    ['There is a 15% discount.', 'en', ['discount off']],
    ['It is marked down by 15%.', 'en', ['discount off']],
    ['The fee is 15%.', 'en', ['fee -']],
    ['The humidity is 15%.', 'en', ['attribute -']],
    ['立省15%。', 'zh', ['discount off']],
    ['便宜了15%。', 'zh', ['discount off']],
    ['15%的优惠。', 'zh', ['discount off']],
    ['湿度是15%。', 'zh', ['attribute -']],
  ])('%s', (text, language, roles) => {
    expect(role(text, language)).toEqual(roles)
  })
})

describe('a sum to reach and what is taken off then', () => {
  const sums = (text: string) =>
    read(text, 'zh').flatMap(({ attribute, value, bound }) =>
      value?.type === 'money'
        ? [`${attribute} ${value.value} ${value.currency} ${bound ?? '-'}`]
        : [],
    )
  test.each([
    ['满300减50。', ['满 300 CNY at-least', '满减 50 CNY -']],
    ['满300元立减50元。', ['满 300 CNY at-least', '满减 50 CNY -']],
    ['满99.5返10。', ['满 99.5 CNY at-least', '满减 10 CNY -']],
  ])('%s', (text, values) => {
    expect(sums(text)).toEqual(values)
  })
  test('is no discount of a tenth', () => {
    expect(sums('满300减5折。').some((each) => each.startsWith('满减'))).toBe(false)
  })
})

describe('bounds', () => {
  const bounds = (text: string, language: string) =>
    read(text, language).flatMap(({ value, bound, valueSpan }) =>
      value === undefined || valueSpan === undefined || value.type === 'text' ? [] : [bound ?? '-'],
    )
  test.each([
    ['It weighs about 2 kg.', 'en', ['about']],
    ['It costs at least $20.', 'en', ['at-least']],
    ['It costs at most $20.', 'en', ['at-most']],
    ['It costs more than $20.', 'en', ['more-than']],
    ['It costs less than $20.', 'en', ['less-than']],
    ['It costs $20.', 'en', ['-']],
    ['重量大约2公斤。', 'zh', ['about']],
    ['价格至少20元。', 'zh', ['at-least']],
    ['价格不超过20元。', 'zh', ['at-most']],
    ['价格是20元。', 'zh', ['-']],
  ])('%s', (text, language, expected) => {
    expect(bounds(text, language)).toEqual(expected)
  })
})

describe('words that mean now', () => {
  const days = (text: string, language: string) =>
    read(text, language).flatMap(({ value, kind }) => (value?.type === 'date' ? [kind] : []))
  test.each([
    ['It ships today.', 'en', ['delivery']],
    ['The price is $20 today.', 'en', []],
    ['今天发货。', 'zh', ['delivery']],
    ['今天的价格是20元。', 'zh', []],
  ])('%s', (text, language, kinds) => {
    expect(days(text, language)).toEqual(kinds)
  })
})

describe('what is quoted denies nothing', () => {
  const acts = (text: string, language: string) =>
    read(text, language).flatMap(({ act, polarity }) => (act === undefined ? [] : [polarity]))
  test.each([
    ['Your order has been cancelled for the reason “no longer needed.”', 'affirmed'],
    ['I have cancelled it with the note "not as described".', 'affirmed'],
    ['I have not cancelled it with the note "as described".', 'negated'],
    ['I have not cancelled it.', 'negated'],
  ])('%s', (text, polarity) => {
    expect(acts(text, 'en')).toEqual([polarity])
  })
})

describe('what can or cannot be done is no state', () => {
  test.each([
    ['It can no longer be returned.', 'return-policy'],
    ['It can still be returned.', 'return-policy'],
    ['It cannot be returned.', 'return-policy'],
    ['It has been returned.', 'order-status'],
  ])('%s', (text, kind) => {
    expect(read(text, 'en').map((claim) => claim.kind)).toEqual([kind])
  })
})
