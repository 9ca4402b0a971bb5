import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../src/json.ts'

const faultOf = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? undefined : parsed.fault
}

test.each([
  ['{"a": 1,\n "b" 2}', { line: 2, column: 6, expected: '":"' }],
  ['{"a": 1\n "b": 2}', { line: 2, column: 2, expected: '"," or "}"' }],
  ['{"a": 1,}', { line: 1, column: 9, expected: 'a field name in double quotes' }],
  ["{'a': 1}", { line: 1, column: 2, expected: 'a field name in double quotes or "}"' }],
  ['[1, 2', { line: 1, column: 6, expected: '"," or "]"' }],
  ['[1, ]', { line: 1, column: 5, expected: 'a value' }],
  ['{"a": undefined}', { line: 1, column: 7, expected: 'a value' }],
  ['{} {}', { line: 1, column: 4, expected: 'the end of the text' }],
  ['"abc', { line: 1, column: 5, expected: 'the closing double quote' }],
  [
    '["a\nb"]',
    { line: 1, column: 4, expected: 'an escape instead of a bare line end or control character' },
  ],
  [
    '["\\x41"]',
    { line: 1, column: 3, expected: 'one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX' },
  ],
  ['', { line: 1, column: 1, expected: 'a value' }],
])('says where %j breaks', (text, fault) => {
  expect(faultOf(text)).toEqual(fault)
})

test('parses what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test('finds a fault in the last words, wherever a text is cut off', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, at) => {
      const text = JSON.stringify(value)
      const cut = text.slice(0, at % text.length)
      const { line, column } = faultOf(cut) ?? { line: 0, column: 0 }
      expect(line).toBe(1)
      // A number, a word or an escape that is cut off is pointed at from its beginning.
      expect(cut.slice(column - 1)).toMatch(/^[-+.\da-zA-Z\\]{0,30}$/)
      expect(column).toBeLessThanOrEqual(cut.length + 1)
    }),
  )
})

test('does not run out of stack on deep nesting', () => {
  expect(faultOf('['.repeat(200_000))).toEqual({ line: 1, column: 200_001, expected: 'a value' })
})
