import fc from 'fast-check'
import { expect, test } from 'vitest'
import { block, displayWidth, noPaint, paintFor, type Tone } from 'vouchsafe/node'
import { printable } from '../src/terminal/printable.ts'
import { wrapLines } from '../src/terminal/wrap.ts'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
const words = fc
  .array(
    fc.constantFrom('a', 'price', ' ', '，', '。', '价格', '“', '”', '199', '¥', '😀', 'é', '\n'),
  )
  .map((parts) => parts.join(''))
const lines = (text: string, columns: number) =>
  wrapLines(text, columns).map(({ start, end }) => text.slice(start, end))

test.each([
  ['abc', 3],
  ['帐篷', 4],
  ['（１）', 6],
  ['e\u0301', 1],
  ['😀', 2],
  ['—✓✗', 3],
  ['\u200b', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('wraps English at spaces', () => {
  expect(lines('The Kestrel folding gas stove is £58.', 16)).toEqual([
    'The Kestrel',
    'folding gas',
    'stove is £58.',
  ])
})

test('wraps Chinese anywhere but before a closing or after an opening mark', () => {
  expect(lines('云脊双人帐篷重1.85公斤，也就是3.7斤。', 12)).toEqual([
    '云脊双人帐篷',
    '重1.85公斤，',
    '也就是3.7',
    '斤。',
  ])
  expect(lines('请输入“新人码”', 7)).toEqual(['请输入', '“新人', '码”'])
})

test('cuts a word that is longer than a line', () => {
  expect(lines('see https://example.org/a', 10)).toEqual(['see', 'https://ex', 'ample.org/', 'a'])
})

test('keeps line ends and empty lines', () => {
  expect(lines('a\n\nb', 10)).toEqual(['a', '', 'b'])
})

test('no line is wider than asked, none cuts a surrogate pair, and only white space is left out', () => {
  fc.assert(
    fc.property(fc.oneof(words, utf16), fc.integer({ min: 2, max: 20 }), (text, columns) => {
      const spans = wrapLines(text, columns)
      let at = 0
      for (const { start, end } of spans) {
        expect(text.slice(at, start)).toMatch(/^[ \n]*$/)
        expect(displayWidth(text.slice(start, end))).toBeLessThanOrEqual(columns)
        expect(
          /[\ud800-\udbff]$/.test(text.slice(start, end)) &&
            /^[\udc00-\udfff]/.test(text.slice(end)),
        ).toBe(false)
        at = end
      }
      expect(text.slice(at)).toMatch(/^[ \n]*$/)
    }),
  )
})

test('takes control characters out of what is printed, one unit for one', () => {
  expect(printable('a\u001b[31mb\r\u0007\tc\u202e')).toBe('a\ufffd[31mb\ufffd\ufffd c\ufffd')
  fc.assert(
    fc.property(utf16, (text) => {
      const clean = printable(text)
      expect(clean.length).toBe(text.length)
      expect(clean.includes('\u001b')).toBe(false)
    }),
  )
})

test('tones follow their words over line ends', () => {
  const paint = (tone: Tone, text: string) => (tone === 'plain' ? text : `<${tone}:${text}>`)
  const marks = [{ start: 4, end: 12, tone: 'bad' as const }]
  expect(block('one two three', { columns: 11, paint }, { lead: '> ', marks })).toEqual([
    '> one <bad:two>',
    '  <bad:thre>e',
  ])
})

test('a block without colour is the wrapped text', () => {
  expect(block('一二三四', { columns: 6, paint: noPaint }, { lead: '> ' })).toEqual([
    '> 一二',
    '  三四',
  ])
})

test('colours what a terminal with colours shows, and nothing else', () => {
  expect(paintFor({ isTTY: true, hasColors: () => true })('good', 'yes')).toBe(
    '\u001b[32myes\u001b[39m',
  )
  expect(paintFor({ isTTY: true, hasColors: () => true })('plain', 'yes')).toBe('yes')
  // What a terminal answers under NO_COLOR.
  expect(paintFor({ isTTY: true, hasColors: () => false })('bad-mark', 'no')).toBe('no')
  expect(paintFor({ hasColors: () => true })('bad', 'no')).toBe('no')
  expect(paintFor({})('bad', 'no')).toBe('no')
})
