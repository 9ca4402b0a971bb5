import { readFileSync } from 'node:fs'
import { SUITES } from '../packages/eval/src/registry.ts'
import { DEFAULT_CONFIGURATION } from '../packages/eval/src/configuration.ts'
const [, , name, file, ...ids] = process.argv
let last: any
const wrap = (p: any) => ({ ...p, reply: async (...a: any[]) => (last = await p.reply(...a)), tool: p.tool, stream: p.stream })
const suite: any = SUITES.find((s) => s.name === name)
const run = suite.open({ grounded: (s: any) => wrap(DEFAULT_CONFIGURATION.grounded(s)) })
for (const l of readFileSync(file!, 'utf8').trim().split('\n')) { const r = JSON.parse(l); if (!ids.includes(r.id)) continue
  run.add(r, { file: file!, line: 1, policy: (ref: string) => ({ id: ref, text: readFileSync('/work/shared/data/' + ref.replace(/^\.\.\//, ''), 'utf8') }) }); await run.predict(run.size - 1)
  console.log('##', r.id)
  for (const c of last.claims) console.log('  ', c.kind, c.attribute ?? '', JSON.stringify(r.reply.slice(c.valueSpan?.start ?? c.start, c.valueSpan?.end ?? c.end)), c.verdict?.status, c.verdict?.reason?.slice(0, 70), JSON.stringify(c.verdict?.evidence?.[0]?.shows ?? '').slice(0, 120))
}
