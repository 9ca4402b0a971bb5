import { levelOf, PLAYBOOK, readText, voiceLevel } from '@vouchsafe/emotion'
import { describe, expect, test } from 'vitest'

describe('a text', () => {
  test.each([
    ['太好了，谢谢你们！', 'positive'],
    ['气死我了，凭什么不给退', 'negative'],
    ['Thank you so much, this is wonderful!', 'positive'],
    ['I am so angry, this is unacceptable.', 'negative'],
    ['I am not happy with this.', 'negative'],
    ['请问这款多少钱', 'neutral'],
    ['What is the size of the box?', 'neutral'],
    ['嗯', 'uncertain'],
    ['呵呵，真是谢谢您嘞', 'uncertain'],
    ['Oh great, thanks a lot.', 'uncertain'],
    ['😡😡', 'negative'],
  ])('%j is %s', (text, sentiment) => expect(readText(text).sentiment).toBe(sentiment))

  test('keeps mixed feelings apart', () => {
    const { sentiment, emotions } = readText(
      'I love the shoes but I am furious about the delivery!',
    )
    expect(sentiment).toBe('mixed')
    expect(emotions.map(({ emotion }) => emotion)).toEqual(['anger', 'joy'])
  })

  test('is read against how somebody usually puts things', () => {
    const usual = readText('我很生气')
    const lively = readText('我很生气', { expressiveness: 2 })
    expect(lively.emotions[0]?.intensity).toBeLessThan(usual.emotions[0]?.intensity ?? 0)
  })
})

test('a voice has three levels', () => {
  expect(voiceLevel({ pitchDeviationHz: 35, rateVariance: 0.8 })).toBe('calm')
  expect(voiceLevel({ pitchDeviationHz: 36, rateVariance: 0.8 })).toBe('raised')
  expect(voiceLevel({ pitchDeviationHz: 36, rateVariance: 0.9 })).toBe('strained')
  expect(
    voiceLevel(
      { pitchDeviationHz: 36, rateVariance: 0.9 },
      { pitchDeviationHz: 50, rateVariance: 1 },
    ),
  ).toBe('calm')
})

test('an uncertain reading changes little, and no level of the playbook pays', () => {
  const strong = { ...readText('滚，骗子，气死我了'), certainty: 1 }
  expect(levelOf(strong)).toBe('person')
  expect(levelOf({ ...strong, sentiment: 'uncertain' })).toBe('attentive')
  expect(Object.values(PLAYBOOK).flatMap(Object.keys)).not.toContain('compensation')
})
