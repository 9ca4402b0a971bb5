import { readFields } from '@vouchsafe/core'
import { expect, test } from 'vitest'

test('lists the leaves of a document in the order of its text', () => {
  const text = '{"title":"Lamp","price":129.9,"tags":["new",true,null],"a/b~c":{"":1}}'
  const fields = readFields(text)
  expect(fields?.map(({ pointer, kind, text: leaf }) => [pointer, kind, leaf])).toEqual([
    ['/title', 'string', 'Lamp'],
    ['/price', 'literal', '129.9'],
    ['/tags/0', 'string', 'new'],
    ['/tags/1', 'literal', 'true'],
    ['/tags/2', 'literal', 'null'],
    ['/a~1b~0c/', 'literal', '1'],
  ])
  for (const { start, end, text: leaf } of fields ?? []) expect(text.slice(start, end)).toBe(leaf)
})

test('decodes escapes and remembers where each unit came from', () => {
  const text = String.raw`["a\n\u4ef7\"b"]`
  const [field] = readFields(text) ?? []
  expect(field?.text).toBe('a\n价"b')
  expect(field?.offsets).toEqual([2, 3, 5, 11, 13, 14])
})

test.each([
  ['plain text', 'hello'],
  ['a bare string', '"hello"'],
  ['a bare number', '12'],
  ['text behind the document', '{} thanks'],
  ['a trailing comma', '[1,]'],
  ['a missing value', '{"a":}'],
  ['a missing colon', '{"a" 1}'],
  ['a single quote', "{'a':1}"],
  ['an unclosed string', '{"a":"b'],
  ['a control character in a string', '{"a":"b\nc"}'],
  ['an unknown escape', String.raw`{"a":"\x"}`],
  ['half an escape', String.raw`{"a":"\u12"}`],
  ['a leading zero', '[012]'],
  ['nothing', ''],
])('is not a structured draft: %s', (_, text) => {
  expect(readFields(text)).toBeUndefined()
})

test('refuses nesting beyond its limit without overflowing the stack', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(readFields(nested(100))).toEqual([])
  expect(readFields(nested(200_000))).toBeUndefined()
})
