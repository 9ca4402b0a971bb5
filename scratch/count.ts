import { listMutants } from '../bench/mutants/list.ts'
const name = process.argv[2] ?? 'facts'
const all = await listMutants(name)
const by = new Map<string, number>()
for (const m of all) if (m.part === 'logic') by.set(m.file, (by.get(m.file) ?? 0) + 1)
let sum = 0
for (const [, n] of by) sum += n
console.log('logic', sum, 'all', all.length)
let acc = 0
for (const [f, n] of [...by].sort((a, b) => b[1] - a[1]).slice(0, 110)) { acc += n; console.log(n, ((acc / sum) * 100).toFixed(0) + '%', f.replace(`packages/${name}/src/`, '')) }
process.exit()
