import { foldKey, normalise } from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

const folding = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'0 9 . , ， ． １ ９ ½ ① ⒈ ² ㎡ ℃ ﬁ ㄱ ㅏ ᄀ ᅡ ᆨ 가 ｶ ﾞ か ゛ é e ― ′ ″ ‴ ´ ™ ﷺ 𝟏 A İ ß ς'.split(
          ' ',
        ),
        ...[
          ' ',
          '\u00a0',
          '\u3000',
          '\n',
          '\u200b',
          '\ufeff',
          '\ufe0f',
          '\u0301',
          '\u0316',
          '\u3099',
          '\ud83d',
        ],
      ),
      fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))

const text = fc.oneof(utf16, folding)

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(text, (written) => {
      const once = normalise(written).text
      expect(normalise(once).text).toBe(once)
    }),
  )
})

test('a key is its own key', () => {
  fc.assert(
    fc.property(text, (written) => {
      const key = foldKey(written)
      expect(foldKey(key)).toBe(key)
    }),
  )
})

test('letters, digits and Chinese characters stay as they are', () => {
  const plain = fc.stringMatching(/^[a-zA-Z0-9 一-龥、。.,!?\n]{0,40}$/)
  fc.assert(
    fc.property(plain, (written) => {
      expect(normalise(written).text).toBe(written)
    }),
  )
})

test('ranges lead back to ranges of the original, in order', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (written, a, b) => {
      const { text: read, toOriginal } = normalise(written)
      const [start = 0, end = 0] = [a, b].map((n) => n % (read.length + 1)).sort((x, y) => x - y)
      const span = toOriginal({ start, end })
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(written.length)
      const before = toOriginal({ start: 0, end: start })
      expect(before.end).toBeLessThanOrEqual(toOriginal({ start: end, end: read.length }).end)
    }),
  )
})

test('the original of a range reads as that range, where no character is cut', () => {
  const word = fc.constantFrom('１２', '元', '½', 'ｶﾞ', 'e\u0301', '℃', 'a\u200bb', '𝟏', 'x', '—')
  fc.assert(
    fc.property(fc.array(word), word, fc.array(word), (before, middle, after) => {
      const written = [...before, ' ', middle, ' ', ...after].join('')
      const { text: read, toOriginal } = normalise(written)
      const part = normalise(middle).text
      const start = normalise([...before, ' '].join('')).text.length
      const span = toOriginal({ start, end: start + part.length })
      expect(read.slice(start, start + part.length)).toBe(part)
      expect(written.slice(span.start, span.end)).toBe(middle)
    }),
  )
})
