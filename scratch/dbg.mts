import { readFileSync } from 'node:fs'
import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
import { shopKnowledge } from '../packages/vouchsafe/src/shop-data.ts'
import { builtInPacks } from '../packages/policy/src/packs.ts'
import { SUITES } from '../packages/eval/src/registry.ts'
const ids = new Set(process.argv.slice(3))
let last: any
const wrap = (p: any) => ({ ...p, reply: async (...a: any[]) => (last = await p.reply(...a)), tool: p.tool, stream: p.stream })
const suite: any = SUITES.find((s) => s.name === 'shop')
const run = suite.open({ shop: (s: any) => wrap(shopPipeline({ ...shopKnowledge(s), packs: builtInPacks } as any)) })
for (const l of readFileSync(process.argv[2]!, 'utf8').trim().split('\n')) { const r = JSON.parse(l); if (!ids.has(r.id)) continue
  run.add(r, { file: 'x', line: 1, policy: () => ({}) }); console.log('##', r.id, r.draft.text)
  ;(globalThis as any).DBG = true; await run.predict(run.size - 1); (globalThis as any).DBG = false
  for (const c of last.claims) console.log('  ', c.kind, c.attribute ?? '', JSON.stringify(r.draft.text.slice(c.valueSpan?.start ?? c.start, c.valueSpan?.end ?? c.end)), c.verdict?.status, c.verdict?.reason?.slice(0, 60), JSON.stringify(c.verdict?.evidence?.[0]?.shows ?? '').slice(0, 100))
}
