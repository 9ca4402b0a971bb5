import { readValues } from '@vouchsafe/text'
import { expect, test } from 'vitest'

const quotes = (text: string) => readValues(text).map(({ start, end }) => text.slice(start, end))

test('reads money, a discount and a delivery time in Chinese', () => {
  expect(quotes('价格是三百二十块五，8折后256元，3到5个工作日内送达')).toEqual([
    '三百二十块五',
    '8折',
    '256元',
    '3到5个工作日',
  ])
})

test('reads money, a duration range and a phone number in English', () => {
  expect(
    quotes('It costs US$1,299.00, ships in 3–5 business days; call +86 138-0013-8000.'),
  ).toEqual(['US$1,299.00', '3–5 business days', '+86 138-0013-8000'])
})
