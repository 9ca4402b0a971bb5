import { readFileSync } from 'node:fs'
import { claims } from '../packages/claims/src/index.ts'
import { vouchsafe } from '../packages/core/src/index.ts'
import { customerWords, documents, facts, records, toolResults } from '../packages/facts/src/index.ts'
const [file, from = '1', to = '999', mode = ''] = process.argv.slice(2) as string[]
const all = JSON.parse(readFileSync(file!, 'utf8')) as any[]
let s: Record<string, [number, number]> = {}
const add = (k: string, ok: boolean) => { s[k] ??= [0, 0]; s[k]![1]++; if (ok) s[k]![0]++ }
for (const sc of all) {
  const n = Number(/\d+/.exec(sc.id)![0]); if (n < +from || n > +to) continue
  const sources = Object.entries(sc.records ?? {}).map(([name, data]) => records(name, data as any))
  const p = vouchsafe({ guards: [claims(), facts([...sources, documents(sc.documents ?? []), toolResults(), customerWords()])] })
  const reply: any = await p.reply({ conversationId: sc.id, messages: sc.messages, locale: sc.lang, ...(sc.now && { now: sc.now }) } as any, () => sc.draft)
  const bad: string[] = []
  if (sc.clean) { add(sc.lang + ' clean', reply.status === 'verified'); if (reply.status !== 'verified') bad.push(`CLEAN ${reply.status}`) }
  for (const { quote, verdict } of sc.expected) {
    const start = sc.draft.indexOf(quote), end = start + quote.length
    const shared = (c: any) => { const sp = c.valueSpan ?? c; return Math.min(end, sp.end) - Math.max(start, sp.start) }
    const own = reply.claims.filter((c: any) => shared(c) > 0)
    const failing = own.find((c: any) => c.verdict?.status !== 'supported')
    const told = (failing ?? own[0])?.verdict?.status
    const ok = verdict === 'supported' ? told === 'supported' : told !== undefined && told !== 'supported'
    add(sc.lang + (verdict === 'supported' ? ' borne' : ' refused'), ok)
    if (!ok) bad.push(`  [${verdict}→${told}] «${quote}» ${own.map((c: any) => `${c.kind}/${c.attribute ?? ''}=${JSON.stringify(c.value)?.slice(0, 60)}:${c.verdict?.status}:${c.verdict?.reason}:${JSON.stringify(c.verdict?.evidence?.map((e: any) => e.source.pointer + ' ' + e.shows))?.slice(0, 110)}`).join(' || ')}`)
  }
  if (sc.clean && reply.status !== 'verified') for (const f of reply.findings.filter((f: any) => f.action !== 'note')) bad.push(`    finding ${f.code} ${f.action} «${f.span ? sc.draft.slice(f.span.start, f.span.end) : ''}» ${f.message}`)
  if (mode === 'show' && bad.length) { console.log(`\n## ${sc.id} ${sc.clean ? 'clean' : 'lie'}: ${sc.draft}`); for (const b of bad) console.log(b) }
}
console.log(Object.entries(s).map(([k, [a, b]]) => `${k} ${a}/${b}=${(a / b).toFixed(3)}`).join('  '))
