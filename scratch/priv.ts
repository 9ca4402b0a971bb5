import { detect } from '@vouchsafe/privacy'
import { MESSAGES } from '../bench/messages.ts'
const n = +(process.argv[2] ?? 3000)
for (let i = 0; i < 500; i++) for (const m of MESSAGES) detect(m)
const u = process.cpuUsage(); const t = performance.now()
for (let i = 0; i < n; i++) for (const m of MESSAGES) detect(m)
const c = process.cpuUsage(u)
console.log(MESSAGES.length, 'mean bytes', MESSAGES.reduce((s, m) => s + Buffer.byteLength(m), 0) / MESSAGES.length, 'wall', ((performance.now() - t) * 1000 / n / MESSAGES.length).toFixed(1), 'cpu', ((c.user + c.system) / n / MESSAGES.length).toFixed(1))
