import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from '../bench/shop.ts'
const [language = 'zh', style = 'typical', facts='1000', characters='500', runs='1000'] = process.argv.slice(2) as any[]
const products = productsOf(Math.ceil(+facts/8), language as 'zh')
const pipeline = shopPipeline({ catalog: products })
const turn = turnAbout(products, language as 'zh')
const draft = replyOf(products, +characters, { language: language as 'zh', style: style as 'dense' })
const once = () => pipeline.reply({ ...turn, messages: turn.messages.map((m) => ({ ...m })) }, () => draft)
if (process.env.SHOW) { console.log(draft); const r = await once(); console.log(r.status, r.findings.length, r.claims.length, JSON.stringify(turn).slice(0,800)) }
for (let i = 0; i < 600; i++) await once()
const b = performance.now(); const u = process.cpuUsage()
const times: number[] = []
for (let i = 0; i < +runs; i++) { const t = performance.now(); await once(); times.push(performance.now() - t) }
times.sort((a, b) => a - b)
const c = process.cpuUsage(u)
console.log(language, style, 'p50', times[times.length >> 1]!.toFixed(2), 'p95', times[Math.floor(times.length * .95)]!.toFixed(2), 'cpu', ((c.user + c.system) / 1000 / +runs).toFixed(2))
