import { readFileSync } from 'node:fs'
import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
import { shopKnowledge } from '../packages/vouchsafe/src/shop-data.ts'
const [, , file, id, draft] = process.argv
for (const l of readFileSync(file!, 'utf8').trim().split('\n')) {
  const r = JSON.parse(l); if (r.id !== id) continue
  const p = shopPipeline({ ...shopKnowledge(r.shop) } as any)
  const text = draft ?? r.draft.text
  const { shop, expected, draft: _d, note, ...turn } = r
  const reply: any = await p.reply({ conversationId: 'x', ...(turn.now && { now: turn.now }), ...(turn.customer && { customer: turn.customer }), locale: turn.lang === 'zh' ? 'zh-CN' : 'en-GB', messages: r.messages } as any, () => text)
  console.log(reply.status)
  for (const c of reply.claims) console.log('  ', c.kind, '[', text.slice(c.start, c.end), ']', JSON.stringify(c.value)?.slice(0, 120), c.verdict?.status, c.verdict?.reason, JSON.stringify(c.verdict?.evidence?.map((e: any) => [e.source.pointer ?? e.source.id, e.shows, e.relation]))?.slice(0, 220))
}
