import { languageOf, scriptRatio } from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))
const digits = fc.stringMatching(/^[0-9 .,%¥$:-]{0,20}$/)

test('the shares add up to one, or there is no letter', () => {
  fc.assert(
    fc.property(utf16, (text) => {
      const { letters, han, latin, other } = scriptRatio(text)
      expect(han + latin + other).toBeCloseTo(letters > 0 ? 1 : 0)
      expect(languageOf(text) === 'none').toBe(letters === 0)
    }),
  )
})

test('numbers change no language', () => {
  const sentence = fc.constantFrom(
    '您的订单已发货',
    'Your order has shipped',
    'Ihre Bestellung ist da',
    'ご注文ありがとう',
  )
  fc.assert(
    fc.property(sentence, digits, digits, (text, before, after) => {
      expect(languageOf(`${before} ${text} ${after}`)).toBe(languageOf(text))
    }),
  )
})

test('hostile text takes linear time', () => {
  const started = performance.now()
  for (const unit of ['\u0301\u0316', 'a', 'a\u0301', "l'", 'ü', '好', 'あ', '\ud83d', '. '])
    languageOf(`a${unit.repeat(100_000)}`)
  expect(performance.now() - started).toBeLessThan(5_000)
})
