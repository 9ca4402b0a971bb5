import type OpenAI from 'openai'

interface Order {
  readonly id: string
  readonly customerId: string
  readonly status: 'processing' | 'shipped' | 'cancelled'
}

/** The shop's orders before anything happens. */
export const orders = [
  { id: 'LL-10388', customerId: 'ada', status: 'shipped' },
  { id: 'LL-10495', customerId: 'ada', status: 'processing' },
  { id: 'LL-10502', customerId: 'ada', status: 'processing' },
  { id: 'LL-10511', customerId: 'bob', status: 'processing' },
] as const satisfies readonly Order[]

const byId = new Map<string, Order>(orders.map((order) => [order.id, order]))

const parameters = {
  type: 'object',
  properties: { order_id: { type: 'string' } },
  required: ['order_id'],
}

/** What the model is told of the tools. */
export const tools: OpenAI.ChatCompletionFunctionTool[] = [
  { type: 'function', function: { name: 'find_order', description: 'An order.', parameters } },
  { type: 'function', function: { name: 'cancel_order', description: 'Cancels it.', parameters } },
]

/** Runs a call that has passed. @returns JSON for the model. */
export function runTool(call: OpenAI.ChatCompletionMessageFunctionToolCall): string {
  const { order_id } = JSON.parse(call.function.arguments) as { readonly order_id: string }
  const order = byId.get(order_id)
  if (order === undefined) return JSON.stringify({ error: 'There is no such order.' })
  if (call.function.name !== 'cancel_order') return JSON.stringify(order)
  const cancelled: Order = { ...order, status: 'cancelled' }
  byId.set(order_id, cancelled)
  return JSON.stringify(cancelled)
}
