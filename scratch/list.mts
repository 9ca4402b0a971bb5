// npx tsx --conditions=@vouchsafe/source scratch/list.mts SUITE FILE(s,comma) fa|miss|all [max] [codefilter]
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { SUITES } from '../packages/eval/src/registry.ts'
import { DEFAULT_CONFIGURATION } from '../packages/eval/src/configuration.ts'
import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
import { shopKnowledge } from '../packages/vouchsafe/src/shop-data.ts'
import { builtInPacks } from '../packages/policy/src/packs.ts'
const [, , name, files, mode, max = '1000', filter] = process.argv
let last: any
const wrap = (p: any) => ({ ...p, reply: async (...a: any[]) => (last = await p.reply(...a)), tool: p.tool, stream: p.stream })
const suite: any = SUITES.find((s) => s.name === name)
const run = suite.open({ grounded: (s: any) => wrap(DEFAULT_CONFIGURATION.grounded(s)), shop: (s: any) => wrap(shopPipeline({ ...shopKnowledge(s), packs: builtInPacks } as any)) })
const counts: Record<string, number> = {}
let shown = 0, n = 0, bad = 0
for (const file of files!.split(',')) for (const [i, l] of readFileSync(file, 'utf8').trim().split('\n').entries()) {
  const r = JSON.parse(l)
  const text: string = r.reply ?? r.draft?.text ?? r.text
  const good = name === 'shop' ? r.expected.clean : name === 'agent-turns' ? (r.reward ?? 1) === 1 : !r.mutated
  const isFa = mode === 'fa'
  if (mode !== 'all' && good !== isFa) continue
  const before = run.size
  const issues = run.add(r, { file, line: i + 1, policy: (ref: string) => ({ id: ref, text: readFileSync(resolve(dirname(file), '..', ref), 'utf8') }) })
  if (run.size === before) { console.log('issue', issues); continue }
  n++
  await run.predict(run.size - 1)
  const above = last.findings.filter((f: any) => f.action !== 'note' && !f.shadow)
  let problem = false
  if (isFa) problem = last.status !== 'verified'
  else if (mode === 'all') problem = true
  else if (name === 'shop') problem = last.status === 'verified' || r.expected.problems.some((p: string) => !above.some((f: any) => f.code.split('/')[1]?.startsWith(p)))
  else problem = !above.some((f: any) => f.span && f.span.start < r.mutation.end && r.mutation.start < f.span.end)
  if (!problem) continue
  bad++
  for (const f of above) counts[f.code] = (counts[f.code] ?? 0) + 1
  if (filter && !above.some((f: any) => f.code.includes(filter))) continue
  if (shown++ >= +max) continue
  const q = (s: any) => (s ? text.slice(s.start, s.end).replace(/\n/g, '/').slice(0, 140) : '(whole)')
  console.log(`\n## ${r.id} ${last.status} ${mode === 'fa' ? '' : name === 'shop' ? JSON.stringify(r.expected.problems) : r.mutation ? `${r.mutation.kind}: ${r.mutation.from} => ${r.mutation.to} | …${text.slice(Math.max(0, r.mutation.start - 80), r.mutation.end + 50).replace(/\n/g, '/')}` : ''}`)
  if (mode === 'all' || process.env.FULL) { console.log('  DRAFT', text); if (name === 'shop') console.log('  EXPECT', JSON.stringify(r.expected), r.note) }
  for (const f of mode === 'fa' ? above : last.findings) {
    const c = last.claims.find((c: any) => c.id === f.claim)
    const vs = c?.valueSpan ?? c
    console.log(`  - ${f.action} ${f.code} "${q(f.span)}"${c ? ` | ${c.kind}/${c.attribute ?? ''} subj=${c.subject?.text ?? c.subject ?? ''} [${text.slice(vs.start, vs.end).slice(0, 60)}] ${JSON.stringify(c.value)?.slice(0, 120)} ${c.verdict?.status} ${c.presumed ? 'presumed' : ''} ${c.certainty}/${c.polarity} :: ${c.verdict?.reason ?? ''} right=${c.verdict?.right ?? ''} ev=${JSON.stringify(c.verdict?.evidence?.slice(0, 2).map((e: any) => [e.source?.pointer ?? e.source?.id, e.shows ?? e.quote, e.relation]))?.slice(0, 200)}` : ` ${f.message?.slice?.(0, 120) ?? ''}`}`)
  }
  if (mode === 'miss' || mode === 'all') for (const c of last.claims) console.log(`    claim ${c.kind}/${c.attribute ?? ''} [${text.slice(c.start, c.end).slice(0, 80)}] ${JSON.stringify(c.value)?.slice(0, 100)} ${c.verdict?.status ?? 'none'} ${c.verdict?.reason ?? ''} ${JSON.stringify(c.verdict?.evidence?.slice(0, 1).map((e: any) => [e.source?.pointer ?? e.source?.id, e.shows ?? e.quote]))?.slice(0, 120)}`)
}
console.log(`\n${bad}/${n}`, counts)
