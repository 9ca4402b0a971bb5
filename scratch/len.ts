import { productsOf, replyOf } from '../bench/shop.ts'
for (const language of ['zh','en'] as const) for (const style of ['typical','dense'] as const) for (const n of [100,500,2000,10000]) console.log(language, style, n, replyOf(productsOf(125, language), n, { language, style }).length)
