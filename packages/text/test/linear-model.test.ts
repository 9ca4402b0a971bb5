import { eachNgram, type LinearModelData, linearModel, NO_WEIGHT } from '@vouchsafe/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const utf16 = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units))

function ngramsOf(text: string, run = 2): readonly string[] {
  const found: string[] = []
  eachNgram(text, { run, bits: 14 }, (ngram) => found.push(ngram.text()))
  return found
}

function bucketOf(ngram: string): number {
  let bucket = 0
  eachNgram(ngram, { run: 1, bits: 10 }, (each) => {
    if (each.text() === ngram) bucket = each.bucket
  })
  return bucket
}

/** A model that knows one n-gram. */
function knowing(ngram: string, steps: number): LinearModelData {
  const weights = Array.from({ length: 1024 }, () => NO_WEIGHT)
  weights[bucketOf(ngram)] = NO_WEIGHT + steps
  return { run: 1, bits: 10, bias: -0.5, step: 0.1, weights: String.fromCharCode(...weights) }
}

test('reads characters of Chinese and words of English, in runs and with gaps', () => {
  expect(ngramsOf('转人工')).toEqual([
    ...['^转', '^…人', '^…工'],
    ...['转', '转人', '转…工', '转…$'],
    ...['人', '人工', '人…$'],
    ...['工', '工$'],
  ])
  expect(ngramsOf('a person', 1)).toEqual([
    ...['^…person', '^…$', 'a', 'a…$', 'person'],
    ...['<pe', 'per', 'ers', 'rso', 'son', 'on>'],
    ...['<per', 'pers', 'erso', 'rson', 'son>'],
    ...['<pers', 'perso', 'erson', 'rson>'],
  ])
})

test('width, case, traditional and Cantonese characters and the number make no difference', () => {
  expect(ngramsOf('轉ＡＧＥＮＴ唔係12')).toEqual(ngramsOf('转agent不是99'))
})

test('scores by weights over the root of how many n-grams there are, and says which weigh', () => {
  const model = linearModel(knowing('person', 9))
  const others = new Set<number>()
  eachNgram('a person', { run: 1, bits: 10 }, ({ bucket }) => others.add(bucket))
  expect(model.score('a person')).toBeCloseTo(0.9 / Math.sqrt(others.size) - 0.5)
  expect(model.reasons('a person')).toEqual([
    { ngram: 'person', weight: expect.closeTo(0.9 / Math.sqrt(others.size)) },
  ])
  expect(model.score('')).toBe(-0.5)
  expect(model.reasons('a dog')).toEqual([])
})

test('scores any text, the same each time, within the bounds of its weights', () => {
  const model = linearModel(knowing('工', 15))
  fc.assert(
    fc.property(utf16, (text) => {
      const score = model.score(text)
      expect(score).toBe(model.score(text))
      expect(Math.abs(score)).toBeLessThanOrEqual(2)
    }),
  )
})

test('a hundred thousand characters take no longer than a hundred times a thousand', () => {
  let count = 0
  eachNgram('转a1 '.repeat(25_000), { run: 3, bits: 14 }, () => {
    count += 1
  })
  expect(count).toBeLessThan(100_000 * 30)
})
