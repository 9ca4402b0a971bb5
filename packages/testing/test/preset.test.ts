import { builtInPacks } from '@vouchsafe/policy/packs'
import { type Given, LAWS, runLaws } from '@vouchsafe/testing'
import { expect, test } from 'vitest'
import { shopPipeline } from 'vouchsafe'

/** Every guard that the umbrella offers. */
const all = (given: Given) =>
  shopPipeline({
    packs: builtInPacks,
    confidence: {},
    emotion: {},
    disclosure: {},
    privacy: {},
    ...given,
  })

/**
 * Found by these laws and not mended yet: Italian is taken for a language that is read; in Chinese a customer's figure that is
 * the price told changes the mark.
 */
const OPEN = ['other-languages-are-not-checked', 'replies-are-blind-to-traits']

test('with every guard of the umbrella every law applies, and those that admit no exception hold', async () => {
  const laws = LAWS.filter(({ id, bound }) => bound === 0 && !OPEN.includes(id))
  const report = await runLaws(all, { laws, runs: 3, shrinks: 20 })
  expect(report.broken, report.text).toEqual([])
  // A few runs may not come to what a law speaks of; none may lack a guard.
  const apart = report.laws.filter(({ outcome }) => outcome === 'does-not-apply')
  expect(apart.filter(({ reason }) => !reason?.startsWith('no run came to it'))).toEqual([])
  expect(apart.length).toBeLessThan(3)
})

test('laws about wording hold within their bounds', async () => {
  const laws = LAWS.filter(({ bound }) => bound > 0)
  const report = await runLaws((given) => shopPipeline(given), { laws, runs: 40, shrinks: 20 })
  expect(report.broken, report.text).toEqual([])
})
