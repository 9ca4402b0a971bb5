import { turnHeaders } from '@vouchsafe/core'
import { guardOpenAI, replyOf } from '@vouchsafe/openai'
import type { RulePack } from '@vouchsafe/policy'
import { genericRetail } from '@vouchsafe/policy/packs'
import type OpenAI from 'openai'
import { type Reply, shopPipeline } from 'vouchsafe'
import { orders, runTool, tools } from './orders.ts'
import ownRules from './rules.json' with { type: 'json' }

// A test runs the rules' examples, so the file is what the type says.
const packs = [genericRetail, ownRules as unknown as RulePack]
const pipeline = shopPipeline({ orders, packs })
const customer = { id: 'ada', verified: true }
/** Calls of tools before the bot gives up. */
const MAX_STEPS = 5

/**
 * Answers one question. The client is OpenAI's own; guarded, it delivers neither words nor calls of tools that no guard has
 * passed, so that the loop below is that of any bot.
 */
export async function answer(
  unguarded: OpenAI,
  question: string,
  print: (line: string) => void,
): Promise<Pick<Reply, 'status' | 'text' | 'findings'>> {
  const client = guardOpenAI(unguarded, pipeline)
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }]
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const completion = await client.chat.completions.create(
      { model: 'gpt-5-mini', messages, tools },
      { headers: turnHeaders({ conversationId: question, customer }) },
    )
    const message = completion.choices[0]?.message
    const calls = message?.tool_calls?.filter((call) => call.type === 'function') ?? []
    const reply = replyOf(completion)
    if (message === undefined || reply === undefined) break
    if (calls.length === 0) return { ...reply, text: message.content ?? '' }
    messages.push(message)
    for (const call of calls) {
      const content = runTool(call)
      print(`tool: ${call.function.name} ${call.function.arguments} → ${content}`)
      messages.push({ role: 'tool', tool_call_id: call.id, content })
    }
  }
  throw new Error('The model asked for tools again and again.')
}
