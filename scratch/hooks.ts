import { shopPipeline } from 'vouchsafe'
import { productsOf, replyOf, turnAbout } from '../bench/shop.ts'
for (const language of ['zh','en'] as const) for (const style of ['typical','dense'] as const) {
const products = productsOf(125, language)
const ev: string[] = []
const pipeline = shopPipeline({ catalog: products, observers: [(e) => { if (e.type === 'hook-end') ev.push(e.guard + '.' + e.hook) ; else ev.push(e.type)}] })
const turn = turnAbout(products, language)
const draft = replyOf(products, 500, { language, style })
const r = await pipeline.reply(turn, () => draft)
const counts: Record<string, number> = {}
for (const e of ev) counts[e] = (counts[e] ?? 0) + 1
console.log(language, style, r.status, r.claims.length, JSON.stringify(counts), r.findings.map(f => f.code + ':' + f.severity + ':' + f.span?.quote).slice(0, 9))
}
