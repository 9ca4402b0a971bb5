import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from './shop.ts'
import { takeTurns } from './take-turns.ts'

/**
 * What checking adds to a stream: the model's own stream, which costs nothing here, beside the same through a shop's pipeline,
 * whole and as a stream.
 *
 * `node bench/run.mjs bench/streaming.ts [--json]`
 */

const CHUNK = 4
const CHARACTERS = 500
const FACTS = 1000
const FACTS_PER_PRODUCT = 8

async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK)
}

const settings = (['zh', 'en'] as const).map((language) => {
  const products = productsOf(FACTS / FACTS_PER_PRODUCT, language)
  const text = replyOf(products, CHARACTERS, { language, style: 'typical' })
  const pipeline = shopPipeline({ catalog: products })
  const turn = () => ({ ...turnAbout(products, language) })
  return {
    language,
    text,
    stream: () => pipeline.stream(turn(), () => chunksOf(text)),
    reply: () => pipeline.reply(turn(), () => text),
  }
})

const times = await takeTurns(
  settings.flatMap(({ language, text, stream, reply }) => [
    {
      name: `${language}, the model's own stream`,
      run: async () => {
        let length = 0
        for await (const chunk of chunksOf(text)) length += chunk.length
        return length
      },
    },
    { name: `${language}, through the pipeline at once`, run: reply },
    {
      name: `${language}, through the pipeline as a stream`,
      run: async () => {
        let events = 0
        for await (const _ of stream()) events += 1
        return events
      },
    },
  ]),
)

if (process.argv.includes('--json')) console.log(JSON.stringify({ times }))
else {
  for (const { name, median, least } of times)
    console.log(`${name}: ${median.toFixed(0)} µs a reply (least ${least.toFixed(0)})`)
}
