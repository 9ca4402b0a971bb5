import { readFileSync } from 'node:fs'
import { shopPipeline } from 'vouchsafe'

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** What our shop knows, and which guards we want. */
export const options = {
  catalog: read('./catalogue.json'),
  policies: read('./policy.json'),
  disclosure: { jurisdictions: ['UK'], channel: 'chat' },
  confidence: {},
}

export const pipeline = shopPipeline(options)

/** Stands in for a chat model: it knows the teapot's price, and invents that of the kettle. */
export async function model(messages) {
  const question = messages.at(-1)?.content ?? ''
  if (/kettle/i.test(question)) return 'The Dunlin kettle is £52.'
  return 'The Thrush teapot is £34 and comes with a 12-month warranty.'
}

/** Answers one question. */
export function ask(question) {
  return pipeline.reply(
    { conversationId: `q-${question}`, messages: [{ role: 'user', content: question }] },
    model,
  )
}
