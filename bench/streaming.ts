import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from './shop.ts'
import { takeTurns } from './take-turns.ts'

/**
 * What checking adds to a stream: the model's own stream, which costs nothing here, beside the same through a shop's pipeline,
 * whole and as a stream; and how far the reader is behind the model.
 *
 * `node bench/run.mjs bench/streaming.ts [--json]`
 */

const CHUNK = 4
const CHARACTERS = 500
const FACTS = 1000
const FACTS_PER_PRODUCT = 8
/** Milliseconds between two pieces, as models take them: what is given by then is read by then. */
const PACE = 20

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
    streamOf: (model: () => AsyncIterable<string>) => pipeline.stream(turn(), model),
    stream: () => pipeline.stream(turn(), () => chunksOf(text)),
    reply: () => pipeline.reply(turn(), () => text),
  }
})

/** Of each character, how many more the model had given when the reader got it. */
async function lags(
  text: string,
  stream: AsyncIterable<{ readonly type: string; readonly text?: string }>,
  given: () => number,
): Promise<readonly number[]> {
  const behind: number[] = []
  for await (const event of stream) {
    if (event.type !== 'text-delta') continue
    for (let count = event.text?.length ?? 0; count > 0; count -= 1)
      behind.push(Math.min(text.length, given()) - behind.length - 1)
  }
  return behind.sort((a, b) => a - b)
}

async function measuredLag({ language, text, streamOf }: (typeof settings)[number]) {
  let given = 0
  async function* counted(): AsyncGenerator<string> {
    for await (const chunk of chunksOf(text)) {
      given += chunk.length
      yield chunk
      await new Promise((resolve) => setTimeout(resolve, PACE))
    }
  }
  const behind = await lags(text, streamOf(counted), () => given)
  const at = (share: number) => behind[Math.floor(share * (behind.length - 1))] ?? 0
  return { language, characters: text.length, p50: at(0.5), p95: at(0.95) }
}

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
const behind: Awaited<ReturnType<typeof measuredLag>>[] = []
for (const setting of settings) behind.push(await measuredLag(setting))

if (process.argv.includes('--json')) console.log(JSON.stringify({ times, behind }))
else {
  for (const { name, median, least } of times)
    console.log(`${name}: ${median.toFixed(0)} µs a reply (least ${least.toFixed(0)})`)
  for (const { language, p50, p95 } of behind)
    console.log(`${language}: the reader is ${p50} characters behind the model (p50), ${p95} (p95)`)
}
