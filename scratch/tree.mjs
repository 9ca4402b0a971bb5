import { readFileSync } from 'node:fs'
const p = JSON.parse(readFileSync(process.argv[2])); const rootName = process.argv[3]; const least = +(process.argv[4] ?? 0.4)
const byId = new Map(p.nodes.map(n => [n.id, n]))
const self = new Map(); for (let i = 0; i < p.samples.length; i++) self.set(p.samples[i], (self.get(p.samples[i]) ?? 0) + p.timeDeltas[i])
const total = [...self.values()].reduce((a,b)=>a+b,0)
const name = n => n.callFrame.functionName + ':' + (n.callFrame.lineNumber+1)
// merge call trees rooted at nodes named rootName (topmost)
function merge(nodes) { const m = { self: 0, kids: new Map() }; for (const n of nodes) { m.self += self.get(n.id) ?? 0; for (const c of n.children ?? []) { const k = name(byId.get(c)); if (!m.kids.has(k)) m.kids.set(k, []); m.kids.get(k).push(byId.get(c)) } } const kids = [...m.kids].map(([k, ns]) => [k, merge(ns)]); const t = m.self + kids.reduce((a, [, x]) => a + x.t, 0); return { self: m.self, kids, t } }
const roots = []; (function walk(n) { if (n.callFrame.functionName === rootName) { roots.push(n); return } for (const c of n.children ?? []) walk(byId.get(c)) })(p.nodes[0])
function show(k, m, d) { if (m.t / total * 100 < least) return; console.log(' '.repeat(d) + (m.t/total*100).toFixed(1) + ' (' + (m.self/total*100).toFixed(1) + ') ' + k); for (const [kk, x] of m.kids.sort((a,b)=>b[1].t-a[1].t)) show(kk, x, d+1) }
show(rootName, merge(roots), 0)
