import { writeFileSync, readFileSync } from 'node:fs'
import { compilePolicy } from '@vouchsafe/facts'
import { POLICIES, readFixture } from '../packages/facts/test/policy-replies.ts'
const same = (a: any, b: any) => a.topic === b.topic && a.span.start < b.span.end && b.span.start < a.span.end && a.outcomes.some((o: any) => b.outcomes.some((e: any) => JSON.stringify(e) === JSON.stringify(o)))
for (const lang of ['zh', 'en']) { let f = 0, r = 0, g = 0, c = 0
for (const p of POLICIES.filter((x) => x.language === lang)) { const compiled = compilePolicy({ id: p.id, title: p.title, text: p.text }); const rev = (readFixture(`${p.id}.reviewed.json`) as any).terms.filter((t: any) => t.topic !== 'other')
 const f1 = rev.filter((t: any) => compiled.terms.some((e) => same(e, t))).length, g1 = compiled.terms.filter((t) => rev.some((e: any) => same(t, e))).length
 f += f1; r += rev.length; g += g1; c += compiled.terms.length
 if (process.argv[2] === 'write') writeFileSync(`packages/facts/test/fixtures/policies/${p.id}.terms.json`, JSON.stringify(compiled) + '\n')
 }
console.log(lang, 'recall', (f / r).toFixed(3), 'precision', (g / c).toFixed(3), c) }
