import {
  detect,
  detectJson,
  mask,
  maskJson,
  Pseudonyms,
  type PurposeProfile,
  restore,
  restoreJson,
  restoring,
} from '@vouchsafe/privacy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const RUNS = { numRuns: 1000 }
const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
/** Values, words around them, and things that look like tokens. */
const pieces = fc.constantFrom(
  '13800138000',
  '138 0013 8000',
  '１３８００１３８０００',
  'a@b.example',
  'A@b.example',
  '110101190001010014',
  '4111 1111 1111 1111',
  '张伟',
  '收件人：李晓明',
  '我叫王小明',
  'My name is Ada Byron',
  'Ada',
  'Hi Anna,',
  '12 Garden Road',
  '浙江省杭州市西湖区文一西路1号',
  '[Name 1]',
  '[姓名1]',
  '[Phone 1',
  '[phone_1]',
  '【手机号 1】',
  '[Text 1]',
  '[Address 1: 杭州]',
  ']',
  '[',
  '[Name ',
  '1]',
  '订单号',
  '，',
  ' ',
  '\n',
  '电话',
  '密码是hunter22',
  'DE89370400440532013000',
  '00000000001',
  '客户甲',
  '\ud83d',
  '😀',
)
const text = fc.oneof(
  utf16,
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.array(fc.oneof(pieces, utf16), { maxLength: 8 }).map((parts) => parts.join(' ')),
)
/** Everything becomes a token, so that everything can be restored. */
const profile: PurposeProfile = { purpose: 'test', version: '1', shows: {} }
const language = fc.constantFrom('en' as const, 'zh' as const)

const placesOf = (given: string, token: string) => {
  const places: { readonly start: number; readonly end: number }[] = []
  for (let at = given.indexOf(token); at >= 0; at = given.indexOf(token, at + 1)) {
    places.push({ start: at, end: at + token.length })
  }
  return places
}

describe('detect', () => {
  test('gives disjoint, ordered spans inside the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        let last = 0
        for (const { start, end, score } of detect(given)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(score).toBeGreaterThanOrEqual(0.5)
          last = end
        }
        expect(last).toBeLessThanOrEqual(given.length)
      }),
      RUNS,
    )
  })
})

describe('mask and restore', () => {
  test('restoring undoes masking', () => {
    fc.assert(
      fc.property(text, language, (given, tongue) => {
        const pseudonyms = new Pseudonyms({ language: tongue })
        expect(restore(mask(given, { profile, pseudonyms }), pseudonyms)).toBe(given)
      }),
      RUNS,
    )
  })

  test('restoring undoes masking, however the text is cut', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 9 }), { minLength: 1 }), (given, sizes) => {
        const pseudonyms = new Pseudonyms()
        const masked = mask(given, { profile, pseudonyms })
        const transform = restoring(pseudonyms)
        let out = ''
        for (let at = 0, turn = 0; at < masked.length; turn += 1) {
          const size = (sizes[turn % sizes.length] ?? 0) + 1
          out += transform.push(masked.slice(at, at + size))
          at += size
        }
        expect(out + transform.end()).toBe(given)
      }),
      RUNS,
    )
  })

  test('masking twice equals once', () => {
    fc.assert(
      fc.property(text, (given) => {
        const pseudonyms = new Pseudonyms()
        const once = mask(given, { profile, pseudonyms })
        expect(mask(once, { profile, pseudonyms })).toBe(once)
      }),
      RUNS,
    )
  })

  test('no value that was found is left', () => {
    fc.assert(
      fc.property(text, (given) => {
        const pseudonyms = new Pseudonyms()
        const masked = mask(given, { profile, pseudonyms })
        const tokens = pseudonyms.entries.flatMap(({ token }) => placesOf(masked, token))
        for (const { start, end } of detect(masked)) {
          expect(tokens.some((token) => start < token.end && token.start < end)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('equal values have equal tokens, different ones different tokens', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('phone' as const, 'person' as const, 'text' as const), utf16),
        ),
        fc.constantFrom('token' as const, 'alike' as const),
        (values, style) => {
          const pseudonyms = new Pseudonyms({ style })
          const tokens = values.map(([kind, value]) => pseudonyms.tokenFor(kind, value))
          for (const [i, [kind, value]] of values.entries()) {
            for (const [j, [otherKind, other]] of values.entries()) {
              expect(tokens[i] === tokens[j]).toBe(kind === otherKind && value === other)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('what the model makes up is never restored', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99999 }), (number) => {
        const pseudonyms = new Pseudonyms()
        pseudonyms.tokenFor('person', 'Ada')
        const invented = `[Name ${number + 2}]`
        expect(restore(invented, pseudonyms)).toBe(invented)
      }),
      RUNS,
    )
  })
})

describe('structured data', () => {
  test('restoring undoes masking', () => {
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, phone) => {
        const given = { phone, name: { first_name: phone }, value, note: phone } as never
        const pseudonyms = new Pseudonyms()
        const masked = maskJson(given, { profile, pseudonyms })
        expect(restoreJson(masked, pseudonyms)).toEqual(given)
        expect(() => detectJson(given)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

test('a number in a record is put back as a number, the same digits in a text as a text', () => {
  const pseudonyms = new Pseudonyms()
  const given = { qq: 284119307, note: 'QQ 284119307', phone: '13912345678' }
  const masked = maskJson(given, { profile, pseudonyms })
  expect(JSON.stringify(masked)).not.toContain('284119307')
  expect(restoreJson(masked, pseudonyms)).toEqual(given)
})

describe('hostile input', () => {
  test.each([
    ['1 '],
    ['1-'],
    ['1.'],
    ['(1'],
    ['+1 '],
    ['a@'],
    ['[Name '],
    ['[['],
    ['A1'],
    ['Ab '],
    ['路1号'],
    ['张'],
    ['收件人：'],
    ['my name is '],
    ['::'],
    ['1:'],
    ['http://a.'],
    ['\n1 Ab '],
    ['address to '],
    ['密码是'],
    ['一'],
    ['’s '],
    ['是王'],
  ])(
    '%j repeated takes time in proportion',
    (unit) => {
      const timed = (count: number): number => {
        const given = unit.repeat(count)
        const began = performance.now()
        detect(given)
        return performance.now() - began
      }
      timed(500)
      const [short, long] = [Math.min(timed(2000), timed(2000)), Math.min(timed(8000), timed(8000))]
      expect(long).toBeLessThan(Math.max(short, 4) * 8 * 6)
    },
    30_000,
  )
})
