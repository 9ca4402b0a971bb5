import { detect, mask, PROFILES, Pseudonyms } from '@vouchsafe/privacy'
import { type LineSet, labelledLines, scoreDetection } from './detection-score.ts'
import { MESSAGES } from './messages.ts'
import { takeTurns } from './take-turns.ts'

/**
 * How well and how fast personal data is found, and how fast it is masked. Beside others: `npm run bench:peers`.
 *
 * `node bench/run.mjs bench/privacy.ts [--json]`
 */

const [profile] = PROFILES
if (!profile) throw new Error('There is no profile to mask by')

const times = await takeTurns([
  { name: 'detect', inputs: MESSAGES.length, run: () => MESSAGES.map((text) => detect(text)) },
  {
    name: 'mask',
    inputs: MESSAGES.length,
    run: () => MESSAGES.map((text) => mask(text, { profile, pseudonyms: new Pseudonyms() })),
  },
])
const sets: readonly LineSet[] = ['independent-zh', 'independent-en']
const scores = await Promise.all(
  sets.map(async (set) => ({ set, ...(await scoreDetection(detect, labelledLines(set))) })),
)

if (process.argv.includes('--json')) console.log(JSON.stringify({ times, scores }))
else {
  for (const { name, median, least } of times)
    console.log(`${name}: ${median.toFixed(1)} µs a text (least ${least.toFixed(1)})`)
  for (const { set, f1, harmless, touched } of scores)
    console.log(`${set}: F1 ${f1.toFixed(3)}, harmless lines touched ${touched} of ${harmless}`)
}
