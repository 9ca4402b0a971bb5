import assert from 'node:assert/strict'
import test from 'node:test'
import { LAWS, runLaws } from '@vouchsafe/testing'
import { shopPipeline } from 'vouchsafe'
import { options } from '../bot.js'

test('the laws hold for our guards', async () => {
  // Wording is measured, not proven; the rest must hold in every run. We sell in English alone.
  const laws = LAWS.filter(({ bound }) => bound === 0)
  const report = await runLaws((given) => shopPipeline({ ...options, ...given }), {
    laws,
    runs: 3,
    languages: ['en'],
  })
  assert.ok(report.holds, report.text)
})
