import { readFileSync } from 'node:fs'
import { namingField } from '../packages/facts/src/naming-field.ts'
import { identityField, identityOf } from '../packages/facts/src/identity-fields.ts'
const seen: Record<string, number> = {}; const ex: Record<string, string> = {}
const walk = (v: any): void => { if (Array.isArray(v)) { const n = namingField(v, (f, x) => identityOf(identityField(f), x)); if (n) { const k = Object.keys(v[0]).join(',') + ' => ' + n; seen[k] = (seen[k] ?? 0) + 1; ex[k] = JSON.stringify(v).slice(0, 150) } v.forEach(walk) } else if (v && typeof v === 'object') Object.values(v).forEach(walk) }
for (const f of process.argv.slice(2)) { const t = readFileSync(f, 'utf8'); const docs = f.endsWith('.json') ? [JSON.parse(t)].flat() : t.trim().split('\n').map((l) => JSON.parse(l)); for (const d of docs) { if (/-(\d+)$/.test(d.id) && f.includes('records-blind') && Number(/\d+/.exec(d.id)![0]) > 25) continue; walk(d.shop ?? d.records ?? d.context ?? d); for (const m of d.messages ?? []) if (m.role === 'tool') { try { walk(JSON.parse(m.content)) } catch {} } } }
for (const [k, n] of Object.entries(seen).sort((a, b) => b[1] - a[1]).slice(0, 70)) console.log(n, k, '\n     ', ex[k])
