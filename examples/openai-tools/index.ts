import OpenAI from 'openai'
import { scripted } from '../scripted-provider.ts'
import { answer } from './bot.ts'

/** What customers say, and what the model does and says then; no key is needed. */
const CONVERSATIONS = [
  {
    title: 'asked for, allowed, done',
    question: 'Please cancel order LL-10495.',
    model: scripted(
      { name: 'find_order', arguments: { order_id: 'LL-10495' } },
      { name: 'cancel_order', arguments: { order_id: 'LL-10495' } },
      "I've cancelled order LL-10495.",
    ),
  },
  {
    title: 'the order has left already',
    question: 'Please cancel order LL-10388.',
    model: scripted(
      { name: 'find_order', arguments: { order_id: 'LL-10388' } },
      { name: 'cancel_order', arguments: { order_id: 'LL-10388' } },
    ),
  },
  {
    title: "somebody else's order",
    question: 'Please cancel order LL-10511.',
    model: scripted({ name: 'cancel_order', arguments: { order_id: 'LL-10511' } }),
  },
  {
    title: 'said, but not done',
    question: 'Please cancel order LL-10502.',
    model: scripted("No problem, I've cancelled order LL-10502."),
  },
]

for (const { title, question, model } of CONVERSATIONS) {
  console.log(`# ${title}`)
  console.log(`customer: ${question}`)
  const client = new OpenAI({ apiKey: 'none', fetch: model })
  const { status, text, findings } = await answer(client, question, (line) => console.log(line))
  console.log(`bot (${status}): ${text}`)
  for (const { code, message } of findings) console.log(`  ${code}: ${message}`)
}
