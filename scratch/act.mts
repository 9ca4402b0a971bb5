import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
const run = async (tool: string, args: any, draft: string, result = '{"ok":true}') => {
  const p = shopPipeline({} as any)
  const r: any = await p.reply({ conversationId: 'x', locale: 'en-GB', messages: [{ role: 'user', content: 'Please cancel order A10021.' }, { role: 'assistant', content: '', toolCalls: [{ id: 't1', name: tool, arguments: args }] }, { role: 'tool', toolCallId: 't1', content: result, ok: true }] } as any, () => draft)
  console.log(tool, '|', draft, '=>', r.status, r.claims.map((c: any) => [c.kind, c.act, c.verdict?.status, c.verdict?.reason].join(' ')))
}
await run('modify_order', { order_id: 'A10021', note: 'x' }, 'I have cancelled order A10021.')
await run('modify_order', { order_id: 'A10021' }, 'I cancelled order A10021 for you.')
await run('modify_order', { order_id: 'A10021' }, 'Order A10021 has been cancelled.')
await run('modify_order', { order_id: 'A10021' }, 'Your order is cancelled.')
await run('get_order', { order_id: 'A10021' }, 'I have cancelled order A10021.')
await run('update_order_address', { order_id: 'A10021' }, '订单A10021已经取消了。')
await run('update_order_address', { order_id: 'A10021' }, '我已经帮您取消订单A10021。')
await run('cancel_order', { order_id: 'A10021' }, 'I have cancelled order A10021.')
await run('modify_order', { order_id: 'A10021' }, 'I refunded order A10021.')
await run('modify_order', { order_id: 'A10021' }, 'I changed order A10021.')
