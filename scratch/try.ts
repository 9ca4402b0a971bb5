import { claims } from '@vouchsafe/claims'
import { type Json, vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, facts, records, toolResults } from '@vouchsafe/facts'

export async function show(data: Json, drafts: readonly string[], more: { said?: string; now?: string; docs?: string[]; messages?: any[] } = {}) {
  for (const draft of drafts) {
    const sources = [records('shop', data), documents((more.docs ?? []).map((text, i) => ({ id: `d${i}`, text }))), toolResults(), customerWords()]
    const pipeline = vouchsafe({ guards: [claims(), facts(sources)] })
    const turn: any = { conversationId: 'c', messages: [{ role: 'user' as const, content: more.said ?? 'Hello' }, ...(more.messages ?? [])], ...(more.now && { now: more.now }) }
    const reply = await pipeline.reply(turn, () => draft)
    console.log('•', draft)
    for (const c of reply.claims) {
      const v = c.verdict
      console.log('   ', c.kind, c.attribute ?? '-', JSON.stringify(draft.slice(c.valueSpan?.start ?? c.start, c.valueSpan?.end ?? c.end)), c.polarity === 'negated' ? 'NEG' : '', '→', v?.status, '|', v?.reason, '|', (v?.evidence ?? []).map((e: any) => `${e.relation}:${e.source.id}${e.source.pointer ?? ''}${e.derivation ? ` [${e.derivation.operation} ${e.derivation.formula}]` : ''}`).join(' , '), v?.right !== undefined ? `| right ${v.right}` : '', v?.repair ? `| repair ${v.repair.text}` : '')
    }
    if (reply.claims.length === 0) console.log('    (no claims)')
  }
}
