import { describe, expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

/** `less price than borealis tent by $180`: what a draft ranks, each ranking as a line. */
function ranked(text: string, language: string): readonly string[] {
  return claimsOfDraft(text, { language }).flatMap(
    ({ comparison, valueSpan, polarity, start, end }) => {
      if (comparison === undefined) return []
      const { rank, by, withSpan } = comparison
      const other =
        withSpan === undefined ? '' : ` than ${text.slice(withSpan.start, withSpan.end)}`
      const apart =
        valueSpan === undefined ? '' : ` by ${text.slice(valueSpan.start, valueSpan.end)}`
      // All that it is about lies in it.
      for (const span of [withSpan, valueSpan])
        if (span !== undefined) expect(start <= span.start && span.end <= end).toBe(true)
      return [`${polarity === 'negated' ? 'not ' : ''}${rank} ${by}${other}${apart}`]
    },
  )
}

type Row = readonly [text: string, ...ranked: readonly string[]]

function run(language: string, rows: readonly Row[]): void {
  for (const [text, ...expected] of rows)
    test(text, () => {
      expect(ranked(text, language)).toEqual(expected)
    })
}

describe('more or less than another', () => {
  run('en', [
    ['The Aurora is cheaper than the Borealis.', 'less price than the Borealis'],
    ['The Aurora is more expensive than the Borealis.', 'more price than the Borealis'],
    ['The Aurora costs less than the Borealis.', 'less price than the Borealis'],
    ['The Aurora costs more than the Borealis.', 'more price than the Borealis'],
    ['The Aurora is heavier than the Borealis.', 'more weight than the Borealis'],
    ['The Aurora is lighter than the Borealis.', 'less weight than the Borealis'],
    ['The Aurora is not cheaper than the Borealis.', 'not less price than the Borealis'],
    ["The Aurora isn't as cheap as the Borealis.", 'more price than the Borealis'],
    ["The Aurora isn't as heavy as the Borealis.", 'less weight than the Borealis'],
    [
      'The Aurora has a longer battery life than the Borealis.',
      'more battery life than the Borealis',
    ],
    [
      'The Aurora has a shorter battery life than the Borealis.',
      'less battery life than the Borealis',
    ],
    ['The Aurora has a higher rating than the Borealis.', 'more rating than the Borealis'],
    ['The Aurora has a lower rating than the Borealis.', 'less rating than the Borealis'],
    ['The Aurora is cheaper.', 'less price'],
    // A question or a condition ranks nothing.
    ['Is the Aurora cheaper than the Borealis?'],
    ['If the Aurora is cheaper than the Borealis, I can match it.'],
  ])
  run('zh', [
    ['极光比北岭便宜。', 'less 价格 than 北岭'],
    ['极光比北岭贵。', 'more 价格 than 北岭'],
    ['极光比北岭重。', 'more 重量 than 北岭'],
    ['极光比北岭轻。', 'less 重量 than 北岭'],
    ['极光不比北岭贵。', 'not more 价格 than 北岭'],
    ['极光没有北岭那么贵。', 'not more 价格 than 北岭'],
    ['极光没有北岭那么便宜。', 'not less 价格 than 北岭'],
    ['极光的评分比北岭高。', 'more 评分 than 北岭'],
    ['极光的续航比北岭短。', 'less 续航 than 北岭'],
    ['极光比北岭便宜吗？'],
  ])
})

describe('as much as another', () => {
  run('zh', [['极光和北岭一样重。', 'as-much 重量 than 北岭']])
})

describe('the most or the least of all', () => {
  run('en', [
    ['The Aurora is the cheapest.', 'least price'],
    ['The Aurora is the most expensive.', 'most price'],
    ['The Aurora is the lightest.', 'least weight'],
    ['The Aurora has the highest rating.', 'most rating'],
    ['The Aurora has the lowest rating.', 'least rating'],
    ['The Aurora is one of the cheapest.'],
  ])
  run('zh', [
    ['极光最便宜。', 'least 价格'],
    ['极光是最贵的。', 'most 价格'],
    ['评分最高的是极光。', 'most 评分'],
    ['极光是最便宜的之一。'],
  ])
})

test('how far apart at most', () => {
  const draft = 'The Aurora is up to $180 cheaper than the Borealis.'
  const [claim] = claimsOfDraft(draft, { language: 'en' }).filter(({ comparison }) => comparison)
  expect(claim?.bound).toBe('at-most')
})

describe('how far apart', () => {
  run('en', [
    ['The Aurora is $180 cheaper than the Borealis.', 'less price than the Borealis by $180'],
    ['The Aurora is 2 kg lighter than the Borealis.', 'less weight than the Borealis by 2 kg'],
    ['The Aurora weighs 2 kg more than the Borealis.', 'more weight than the Borealis by 2 kg'],
    ['The Aurora is 20% cheaper than the Borealis.', 'less price than the Borealis by 20%'],
    // A value of one's own is no distance.
    ['The Aurora, at $20, is cheaper than the Borealis.', 'less price than the Borealis'],
    ['The Aurora is cheaper than the Borealis, which costs $20.', 'less price than the Borealis'],
  ])
  run('zh', [
    ['极光比北岭便宜700元。', 'less 价格 than 北岭 by 700元'],
    ['极光比北岭重2公斤。', 'more 重量 than 北岭 by 2公斤'],
    ['极光比北岭便宜了20%。', 'less 价格 than 北岭 by 20%'],
    ['极光比北岭便宜，价格是20元。', 'less 价格 than 北岭'],
  ])
})
