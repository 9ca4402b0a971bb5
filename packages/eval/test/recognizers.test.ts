import { describe, expect, test } from 'vitest'
import { recognizerValues } from '../src/recognizers.ts'

const now = '2026-03-04T10:00:00'

function predictions(text: string, language: 'zh' | 'en' = 'en') {
  return recognizerValues(text, { language, now }).map(({ kind, start, end, value }) => [
    kind,
    text.slice(start, end),
    value,
  ])
}

describe('recognizerValues', () => {
  test('lists a number beside the value that holds it', () => {
    expect(predictions('it costs 5 dollars')).toEqual([
      ['currency', '5 dollars', 5],
      ['number', '5', 5],
    ])
  })

  test('counts cents where only cents are written', () => {
    expect(predictions('64.2 cents').filter(([kind]) => kind === 'currency')).toEqual([
      ['currency', '64.2 cents', 64.2],
    ])
  })

  test('calls a month a range and a day without its year the coming one', () => {
    expect(predictions('in May').filter(([kind]) => kind !== 'number')).toEqual([
      ['range', 'May', 'XXXX-05-XX'],
    ])
    expect(predictions('3月1日', 'zh').filter(([kind]) => kind !== 'number')).toEqual([
      ['date', '3月1日', '2027-03-01'],
    ])
  })

  test('writes durations in seconds and times on 24 hours', () => {
    expect(predictions('一个半小时', 'zh')).toContainEqual(['duration', '一个半小时', 5400])
    expect(predictions('at 5pm')).toEqual([['time', '5pm', '17:00:00']])
  })

  test('lists both ends of a range of money, and a unit that is only named', () => {
    expect(predictions('$5 to $10').filter(([kind]) => kind === 'currency')).toEqual([
      ['currency', '$5', 5],
      ['currency', '$10', 10],
    ])
    expect(predictions('in euros')).toEqual([['currency', 'euros', 1]])
  })

  test('answers yes or no', () => {
    expect(predictions('是的', 'zh')).toEqual([['boolean', '是的', true]])
  })
})
