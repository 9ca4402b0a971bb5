import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
export async function show(shop: any, user: string, draft: string, extra: any = {}) {
  const p = shopPipeline(shop)
  const r = await p.reply({ conversationId: 'x', messages: [...(extra.messages ?? []), { role: 'user', content: user }], now: '2026-03-02T10:00:00+08:00', ...extra.turn } as any, () => draft)
  console.log(`\n${draft}\n => ${r.status} ${r.findings.map((f: any) => f.code + ':' + f.action).join(' ')}`)
  for (const c of r.claims as any[]) console.log('   ', c.kind, c.attribute ?? '', draft.slice(c.start, c.end), '|', (JSON.stringify(c.value) ?? '').slice(0, 90), c.polarity, c.verdict?.status, c.verdict?.reason ?? '', JSON.stringify(c.verdict?.evidence?.map((e: any) => [e.source.pointer ?? e.source.id, e.shows]))?.slice(0, 160))
}
