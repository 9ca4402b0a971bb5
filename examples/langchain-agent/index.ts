import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { replyOf, vouchsafeHooks } from '@vouchsafe/langchain'
import { genericRetail } from '@vouchsafe/policy/packs'
import { createAgent, createMiddleware } from 'langchain'
import { shopPipeline } from 'vouchsafe'
import * as z from 'zod'
import { scripted } from '../scripted-provider.ts'

const orders = [
  { id: 'LL-10388', customerId: 'ada', paid: 89.99, currency: 'GBP', status: 'delivered' },
]
const pipeline = shopPipeline({ orders, packs: [genericRetail] })

const findOrder = tool(
  ({ id }) => {
    console.log(`  tool find_order ${id}`)
    return JSON.stringify(orders.find((order) => order.id === id) ?? { error: 'no such order' })
  },
  { name: 'find_order', description: 'Finds an order.', schema: z.object({ id: z.string() }) },
)
const refund = tool(
  ({ id, amount }) => {
    console.log(`  tool issue_refund ${id} ${amount}`)
    return JSON.stringify({ id, refunded: amount, currency: 'GBP', status: 'done' })
  },
  {
    name: 'issue_refund',
    description: 'Gives money back.',
    schema: z.object({ id: z.string(), amount: z.number() }),
  },
)

/** What the model does: look up, refund, and tell. No key is needed. */
function modelThatRefunds(amount: number): ChatOpenAI {
  const fetch = scripted(
    { name: 'find_order', arguments: { id: 'LL-10388' } },
    { name: 'issue_refund', arguments: { id: 'LL-10388', amount } },
    `I've refunded £${amount} for LL-10388.`,
  )
  return new ChatOpenAI({ model: 'gpt-5-mini', apiKey: 'none', configuration: { fetch } })
}

for (const amount of [89.99, 189.99]) {
  console.log(`a model that refunds ${amount} of 89.99`)
  const agent = createAgent({
    model: modelThatRefunds(amount),
    tools: [findOrder, refund],
    middleware: [createMiddleware(vouchsafeHooks(pipeline))],
  })
  const { messages } = await agent.invoke(
    { messages: [{ role: 'user', content: 'Please refund LL-10388 in full.' }] },
    {
      configurable: { thread_id: `t-${amount}` },
      metadata: { vouchsafe: { customer: { id: 'ada', verified: true } } },
    },
  )
  const answer = messages.at(-1)
  const reply = replyOf(answer)
  console.log(`  ${reply?.status}: ${answer?.text}`)
  for (const { code } of reply?.findings ?? []) console.log(`  ${code}`)
}
