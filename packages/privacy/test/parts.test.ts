import { type Category, detect, detectJson, estimate, findAsks } from '@vouchsafe/privacy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity } from '../src/entity.ts'
import { Holdings } from '../src/holdings.ts'
import { KEY_CATEGORIES } from '../src/json-keys.ts'
import { resolve } from '../src/resolve.ts'
import { WordIndex } from '../src/word-index.ts'

describe('structured data', () => {
  const deep = (depth: number) => {
    let value: unknown = 'mail a@b.example'
    for (let level = 0; level < depth; level += 1) value = [value]
    return value as never
  }
  test.each<[unknown, ...string[]]>([
    [{ customer: { name: 'Ada Byron' } }, '/customer/name person'],
    [{ name: 'Ayin Bet', phone: '5551234567' }, '/name person', '/phone phone'],
    [{ name: 'Ayin Bet', birthday: '1990-05-06' }, '/name person', '/birthday birth-date'],
    [{ name: 'Ayin Bet', idCard: 'A1' }, '/name person', '/idCard national-id'],
    [{ name: 'Ayin Bet', password: 'abc' }, '/password secret'],
    [{ customer: { name: 'Lamp', sku: 'A1', price: 3 } }],
    [{ product: { name: 'Ayin Bet' } }],
    [{ customer: { product: { name: 'Ayin Bet' } } }],
    [{ email: 'N/A', phone: '无', passport: 'xxx', address1: '-', dob: 'None ' }],
    [{ email: '*'.repeat(20), phone: 'X'.repeat(20) }],
    [{ email: '*'.repeat(21) }, '/email email'],
    [{ phone: '12', card_number: '1 2 3' }],
    [{ phone: '123', cardNo: '１２３' }, '/phone phone', '/cardNo card'],
    [
      { address: { city: 'Leeds', country: 'GB', zip: 'LS1' } },
      '/address/city address',
      '/address/zip address',
    ],
    [{ address: { geo: { city: 'Leeds' } } }, '/address/geo/city address'],
    [{ city: 'Leeds', name: 'x' }],
    [{ city: 'Leeds', street: '12 Mill Lane' }, '/city address', '/street address'],
    [{ shipping_address: '12 Mill Lane', country: 'Germany' }, '/shipping_address address'],
    [{ 'a/b~c': { email: 'abc' } }, '/a~1b~0c/email email'],
    [['mail a@b.example', ['x', 'call 13800138000']], '/0 email', '/1/1 phone'],
    [{ note: 'call 13800138000', n: 13800138000 }, '/note phone'],
    [{ phone: 13800138000 }, '/phone phone'],
    [{ id: '13800138000', url: '13800138000', order_no: '13800138000' }],
    [{ order_id: `${'x'.repeat(13)} 13800138000` }, '/order_id phone'],
    [{ order_id: `${'x'.repeat(12)} 13800138000` }],
    [{ toString: 'x', constructor: 'y', __proto__: 'z' }],
    [null],
    [true],
    ['13800138000', ' phone'],
  ])('%j', (value, ...expected) => {
    const found = detectJson(value as never)
    expect(found.map(({ pointer, category }) => `${pointer} ${category}`)).toEqual(expected)
  })

  test('every name of a field says what it says, however it is written', () => {
    for (const [key, category] of Object.entries(KEY_CATEGORIES)) {
      const written = key.toUpperCase().split('').join('_')
      expect(detectJson({ [written]: 'abc 123' }), key).toMatchObject([
        { pointer: `/${written}`, category, start: 0, end: 7, score: 0.9 },
      ])
    }
  })

  test('only what is asked for is found', () => {
    const value = { user: { name: 'Ada', email: 'a@b.example' }, note: 'Call 13800138000.' }
    const found = (...categories: readonly Category[]) =>
      detectJson(value, { categories }).map(({ pointer }) => pointer)
    expect(found('email')).toEqual(['/user/email'])
    expect(found('phone', 'person')).toEqual(['/user/name', '/note'])
  })

  test('is read 64 deep, and no deeper', () => {
    expect(detectJson(deep(64))).toHaveLength(1)
    expect(() => detectJson(deep(65))).toThrow('nested more than 64 deep')
  })
})

describe('what an agent asks for', () => {
  test.each<[string, ...string[]]>([
    ['What is your phone number?', 'phone'],
    ['请提供您的身份证号', 'national-id'],
    ['Please tell me your password.', 'secret'],
    ['您的生日是多少？', 'birth-date'],
    ['Could you share your date of birth?', 'birth-date'],
    ['请发一下护照照片', 'passport'],
    ['Please upload a medical record, I need it', 'health'],
    ['麻烦告诉我验证码', 'one-time-code'],
    ['May I have your order number?'],
    ['We never ask for your password'],
    ['Please do not send your CVV.'],
    ['请不要告诉任何人验证码'],
    ['Your address is on file.'],
    ['手机号可以在设置里修改。'],
  ])('%s', (text, ...expected) => {
    expect(findAsks(text).map(({ category }) => category)).toEqual(expected)
  })
})

test.each<[string, number]>([
  ['', 0],
  [' \n', 0],
  ['a', 1],
  ['hello', 1],
  ['helloworld1', 3],
  ['abcdef', 2],
  ['Hello, world!', 4],
  ['a b c', 3],
  ['az AZ', 2],
  ['[`{@', 3],
  ['1234567890', 4],
  ['你好', 2],
  ['你好吗你好吗你好吗你', 8],
  ['!!!!!!!!!', 7],
])('%j counts for about %i tokens', (text, tokens) => {
  expect(estimate.count(text)).toBe(tokens)
})

describe('what counts as found', () => {
  test.each<[string, object, ...string[]]>([
    ['123456782', { expected: ['tax-id'] }, 'tax-id'],
    ['123456782', {}],
    ['123456782', { expected: ['tax-id'], region: 'DE' }],
    ['123456782', { expected: ['tax-id'], region: 'au' }, 'tax-id'],
    ['x 123456782', { expected: ['tax-id'] }],
    ['12345678Z', { region: 'ES' }, 'national-id'],
    ['16097253', { expected: ['phone'] }, 'phone'],
    [' 16097253 ext 5', { expected: ['phone'] }, 'phone'],
    ['no. 16097253', { expected: ['phone'] }],
    ['16097253 please', { expected: ['phone'] }],
    ['a@b.example 13800138000', { categories: ['email'] }, 'email'],
    ['a@b.example 13800138000', { categories: [] }],
  ])('in %j with %j', (text, options, ...expected) => {
    expect(detect(text, options).map(({ category }) => category)).toEqual(expected)
  })
})

const entity = fc
  .record({ start: fc.nat(300), length: fc.nat(8), score: fc.constantFrom(0.5, 0.7, 0.9) })
  .map(
    ({ start, length, score }): Entity => ({
      start,
      end: start + length,
      score,
      category: 'phone',
      rule: 'x',
    }),
  )

const few = fc.array(entity, { maxLength: 12 })
const many = fc.array(entity, { minLength: 13, maxLength: 40 })

test('few or many, those that are kept are apart, in order, and nothing surer was left out for them', () => {
  fc.assert(
    fc.property(fc.oneof(few, many), (entities) => {
      const kept = resolve(entities)
      fc.pre(entities.length > 1)
      const meet = (a: Entity, b: Entity) => a.start < b.end && b.start < a.end
      for (const [at, one] of kept.entries()) {
        const next = kept[at + 1]
        if (next) expect(one.end).toBeLessThanOrEqual(next.start)
      }
      for (const one of entities) {
        if (kept.includes(one) || one.end === one.start) continue
        expect(kept.some((other) => meet(one, other) && other.score >= one.score)).toBe(true)
      }
      expect(kept.every(({ start, end }) => end > start)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a word of Latin letters is found whole, whichever letters stand beside it', () => {
  const index = new WordIndex([['ana', 'ana']])
  for (const beside of 'amzßéÿɏ')
    for (const text of [`ana${beside}`, `${beside}ana`]) expect(index.find(text)).toEqual([])
  for (const beside of ' 09`{_-家א')
    for (const text of [`ana${beside}`, `${beside}ana`])
      expect(index.find(text), text).toHaveLength(1)
})

describe('whose a value is', () => {
  const of = (record: object, value = '13900139000') => {
    const holdings = new Holdings()
    holdings.add(record as never)
    return ['c1', 'c2', undefined].map((customer) => holdings.isFree(value, customer))
  }
  const phone = '13900139000'
  test.each<[object, readonly boolean[]]>([
    [{ phone }, [true, true, true]],
    [{ customer: null, phone }, [true, true, true]],
    [{ customer: 7, phone }, [true, true, true]],
    [{ customer: [], phone }, [true, true, true]],
    [{ customer: 'Ada', phone }, [true, true, true]],
    [{ customer: { id: 'c1' }, phone }, [true, false, false]],
    [{ customer: 'c1', phone }, [true, true, true]],
    [{ customer: 'c-802', phone }, [false, false, false]],
    [{ customerId: 'c1', phone }, [true, false, false]],
    [{ email: 'a@b.example' }, [false, false, false]],
  ])('in %j', (record, free) => {
    expect(of(record)).toEqual(free)
  })
})
