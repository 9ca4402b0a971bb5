import { segmenter } from '@vouchsafe/text'
import { productsOf, replyOf } from './shop.ts'
import { takeTurns } from './take-turns.ts'

/**
 * What it takes to cut a reply into sentences, given at once and piece by piece.
 *
 * `node bench/run.mjs bench/segmentation.ts [--json]`
 */

const CHUNK = 4

function cut(text: string, chunk: number): number {
  const stream = segmenter()
  let count = 0
  for (let at = 0; at < text.length; at += chunk) {
    count += stream.push(text.slice(at, at + chunk)).length
  }
  return count + stream.end().length
}

const settings = (['zh', 'en'] as const).flatMap((language) =>
  [500, 10_000].map((characters) => {
    const text = replyOf(productsOf(100, language), characters, { language, style: 'typical' })
    return { language, characters: text.length, text }
  }),
)
const times = await takeTurns(
  settings.flatMap(({ language, characters, text }) => [
    { name: `${language}, ${characters} characters at once`, run: () => cut(text, text.length) },
    {
      name: `${language}, ${characters} characters, ${CHUNK} at a time`,
      run: () => cut(text, CHUNK),
    },
  ]),
  { warmUp: 1000 },
)

if (process.argv.includes('--json')) console.log(JSON.stringify({ times }))
else
  for (const { name, median, least } of times)
    console.log(`${name}: ${median.toFixed(1)} µs (least ${least.toFixed(1)})`)
