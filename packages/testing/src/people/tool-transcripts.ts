import type { Message } from '@vouchsafe/core'
import fc from 'fast-check'
import type { Order, Shop } from '../shop/shop.ts'

/** How a call in a transcript went. */
export const CALL_OUTCOMES = ['none', 'failed', 'other-tool', 'other-order', 'succeeded'] as const
export type CallOutcome = (typeof CALL_OUTCOMES)[number]

/** A conversation in which an order was, or was not, cancelled. */
export interface ToolTranscript {
  readonly order: Order
  readonly outcome: CallOutcome
  readonly messages: readonly Message[]
  /** What an agent says that it did: true only if the call succeeded. */
  readonly said: string
}

/** Conversations with and without the tool call that a reply speaks of. */
export function toolTranscripts(
  shop: Shop,
  outcomes: readonly CallOutcome[] = CALL_OUTCOMES,
): fc.Arbitrary<ToolTranscript> {
  return fc
    .record({
      pick: fc.nat({ max: 9 }),
      outcome: fc.constantFrom(...outcomes),
      wording: fc.nat({ max: 2 }),
    })
    .map(({ pick, outcome, wording }) => {
      const order = shop.orders[pick % shop.orders.length] as Order
      const other = shop.orders[(pick + 1) % shop.orders.length] as Order
      const zh = shop.language === 'zh'
      const asked = zh ? `帮我取消订单${order.id}` : `Please cancel order ${order.id}`
      const says = zh
        ? [
            `已为您取消订单${order.id}。`,
            `订单${order.id}我已经帮您取消了。`,
            `好的，订单${order.id}已经为您取消成功。`,
          ]
        : [
            `I've cancelled order ${order.id} for you.`,
            `I have cancelled your order ${order.id}.`,
            `Done, I cancelled order ${order.id}.`,
          ]
      return {
        order,
        outcome,
        said: says[wording] ?? '',
        messages: [
          { role: 'user', content: asked },
          ...callOf(outcome, outcome === 'other-order' ? other : order),
        ],
      }
    })
}

function callOf(outcome: CallOutcome, { id }: Order): readonly Message[] {
  if (outcome === 'none') return []
  const name = outcome === 'other-tool' ? 'get_order' : 'cancel_order'
  const isOk = outcome !== 'failed'
  const result =
    outcome === 'other-tool' ? { orderId: id, found: true } : { orderId: id, cancelled: isOk }
  return [
    {
      role: 'assistant',
      content: '',
      toolCalls: [{ id: 'call-1', name, arguments: { orderId: id } }],
    },
    {
      role: 'tool',
      name,
      toolCallId: 'call-1',
      ok: isOk,
      content: isOk ? JSON.stringify(result) : '{"error": "the order cannot be changed"}',
    },
  ]
}
