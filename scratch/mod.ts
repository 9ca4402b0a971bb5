// npx tsx scratch/mod.ts PACKAGE FILE TESTGLOB MOST
import { compiler } from '../bench/mutants/compiles.ts'
import { listMutants } from '../bench/mutants/list.ts'
import { Tests } from './tests.ts'
const [name = '', file = '', only = '', most = '120'] = process.argv.slice(2)
process.env.ONLY = only
const all = (await listMutants(name)).filter((m) => m.file.endsWith(`src/${file}`) && m.part === 'logic')
const step = Math.max(1, Math.floor(all.length / Number(most)))
const drawn = all.filter((_, i) => i % step === 0)
const tests = new Tests(name)
const { tests: count, ms } = await tests.start()
console.log(`${count} tests ${ms | 0} ms, ${drawn.length} of ${all.length}`)
const ok = compiler(name)
let killed = 0, survived = 0, refused = 0
for (const m of drawn) {
  const a = await tests.run(m.file, m.source)
  if (a === undefined || a.failed !== undefined) { killed++; continue }
  if (!ok(m)) { refused++; continue }
  survived++
  console.log(`${m.line}:${m.column} ${m.original.replace(/\s+/g, ' ').slice(0, 90)}  →  ${m.replacement.replace(/\s+/g, ' ').slice(0, 60)}`)
}
console.log({ killed, survived, refused, score: killed / (killed + survived) })
tests.stop()
process.exit()
