// sole causes: which kinds of findings alone stop clean / problem records. args: files
import { readFileSync } from 'node:fs'
import { SUITES } from '../packages/eval/src/registry.ts'
import { DEFAULT_CONFIGURATION } from '../packages/eval/src/configuration.ts'
import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
import { shopKnowledge } from '../packages/vouchsafe/src/shop-data.ts'
import { builtInPacks } from '../packages/policy/src/packs.ts'
let last: any
const wrap = (p: any) => ({ ...p, reply: async (...a: any[]) => (last = await p.reply(...a)), tool: p.tool, stream: p.stream })
const name = process.env.SUITE ?? 'shop'
const suite: any = SUITES.find((s) => s.name === name)
const run = suite.open({ grounded: (s: any) => wrap(DEFAULT_CONFIGURATION.grounded(s)), shop: (s: any) => wrap(shopPipeline({ ...shopKnowledge(s), packs: builtInPacks } as any)) })
const sole: Record<string, [string[], string[]]> = {}, any_: Record<string, [number, number]> = {}
for (const file of process.argv.slice(2)) for (const [i, l] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
  const r = JSON.parse(l); const good = name === 'shop' ? r.expected.clean : !r.mutated
  const before = run.size
  run.add(r, { file, line: i + 1, policy: () => ({}) })
  if (run.size === before) continue
  await run.predict(run.size - 1)
  const above = last.findings.filter((f: any) => f.action !== 'note' && !f.shadow)
  const keys = [...new Set<string>(above.map((f: any) => { const c = f.claim ? last.claims.find((c: any) => c.id === f.claim) : undefined; return `${f.action} ${f.code} ${f.code.startsWith('facts/') ? `${c?.verdict?.status} ${c?.value?.type ?? '-'} | ${c?.verdict?.reason ?? ''}` : ''}` }))]
  const at = good ? 0 : 1
  for (const k of keys) (any_[k] ??= [0, 0])[at]++
  if (keys.length === 1) (sole[keys[0]!] ??= [[], []])[at].push(r.id)
}
for (const [k, [a, b]] of Object.entries(any_).sort((x, y) => y[1][0] - x[1][0])) console.log(String(a).padStart(4), String(b).padStart(4), ' sole', sole[k]?.[0].length ?? 0, sole[k]?.[1].length ?? 0, k)
