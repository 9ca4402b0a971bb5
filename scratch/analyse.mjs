import { readFileSync, readdirSync } from 'node:fs'
const p = JSON.parse(readFileSync(process.argv[2]))
const byId = new Map(p.nodes.map(n => [n.id, n]))
const self = new Map()
for (let i = 0; i < p.samples.length; i++) self.set(p.samples[i], (self.get(p.samples[i]) ?? 0) + p.timeDeltas[i])
const total = [...self.values()].reduce((a,b)=>a+b,0)
const name = n => n.callFrame.functionName + ':' + (n.callFrame.lineNumber+1)
const selfBy = new Map(), incl = new Map()
const parent = new Map(); for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
for (const [id, t] of self) { const n = byId.get(id); selfBy.set(name(n), (selfBy.get(name(n)) ?? 0) + t)
  const seen = new Set(); let cur = id; while (cur !== undefined) { const k = name(byId.get(cur)); if (!seen.has(k)) { seen.add(k); incl.set(k, (incl.get(k) ?? 0) + t) } cur = parent.get(cur) } }
const top = (m, k) => [...m].sort((a,b)=>b[1]-a[1]).slice(0,k).map(([n,t]) => (t/total*100).toFixed(1).padStart(6)+' '+n).join('\n')
console.log('SELF\n'+top(selfBy, +(process.argv[3] ?? 60))); console.log('INCL\n'+top(incl, +(process.argv[4] ?? 120)))
