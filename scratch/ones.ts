import { readFileSync, writeFileSync } from 'node:fs'
import { productsOf, replyOf } from '../bench/shop.ts'
import * as T from '../packages/text/src/read-tokens.ts'
import { startReading } from '../packages/text/src/read-reading.ts'
import { openingAt } from '../packages/text/src/read-openers.ts'
const products = productsOf(125, 'zh')
const draft = replyOf(products, 500, { language: 'zh', style: 'typical' })
let n = 0, v=0; const by: Record<string, number> = {}
const r = startReading(draft, {})
const toks = T.readTokens(r)
const starts = new Set(toks.map(t => t.start))
for (let i = 0; i < draft.length; i++) { const o = openingAt(draft, r.folded, i); if (o.value) { n++; if (!starts.has(i)) { v++; by[draft[i]!] = (by[draft[i]!] ?? 0) + 1 } } }
console.log(draft.length, toks.length, n, v, by)
