import { readFileSync } from 'node:fs'
const p = JSON.parse(readFileSync('scratch/heap.json')); let total = 0; const self = new Map(), incl = new Map()
const nm = n => n.callFrame.functionName + ':' + (n.callFrame.lineNumber + 1)
;(function walk(n, seen) { const k = nm(n); const own = n.selfSize; total += own; self.set(k, (self.get(k) ?? 0) + own); const s2 = seen.includes(k) ? seen : [...seen, k]; for (const x of s2) incl.set(x, (incl.get(x) ?? 0) + own); for (const c of n.children) walk(c, s2) })(p.head, [])
const top = (m, k) => [...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, t]) => (t / total * 100).toFixed(1).padStart(6) + ' ' + (t/300/1024).toFixed(1).padStart(7) + 'kB ' + n).join('\n')
console.log('total kB a reply', total / 300 / 1024); console.log(top(self, 60)); console.log('INCL'); console.log(top(incl, 45))
