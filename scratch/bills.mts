import { claims } from '@vouchsafe/claims'
import { vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, facts, records } from '@vouchsafe/facts'
const only = process.argv[2]; (globalThis as any).DBG = process.env.DBG
let seed = 11
const rnd = (a: number, b: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return a + (seed >> 8) % (b - a + 1) }
const r2 = (x: number) => Math.round(x * 100) / 100
interface S { name: string; data: any; docs?: any[]; asked: string; say: (v: Record<string, number>) => string; truth: Record<string, number>; lies: Record<string, Record<string, number>> }
function scenes(): S[] {
  const out: S[] = []
  const p = rnd(12, 400) + [0, 0.5, 0.9, 0.99][rnd(0, 3)]!, q = rnd(15, 300), n = rnd(2, 6), m = rnd(2, 4), fee = rnd(3, 12), off = [5, 10, 15, 20, 30][rnd(0, 4)]!, coupon = rnd(5, 40)
  { const t = r2(p * n); out.push({ name: 'zh n×p', data: [{ 品名: '竹纤维毛巾', 售价: p, 库存: 80 }, { 品名: '纯棉浴巾', 售价: q, 库存: 60 }], asked: `毛巾我要${n}条，多少钱`, say: (v) => `竹纤维毛巾${n}条一共${v.t}元。`, truth: { t }, lies: { forgot: { t: p }, off: { t: r2(t + rnd(1, 9)) }, other: { t: r2(q * n) }, count: { t: r2(p * (n + 1)) } } }) }
  { const t = r2(p * n * (100 - off) / 100); out.push({ name: 'zh n×p off', data: [{ 品名: '竹纤维毛巾', 售价: p }, { 品名: '纯棉浴巾', 售价: q }], docs: [{ id: 'promo', text: `全场满2件${(100 - off) / 10}折。` }], asked: `毛巾拿${n}条算下来多少`, say: (v) => `${n}条原价${r2(p * n)}元，打${(100 - off) / 10}折后是${v.t}元。`, truth: { t }, lies: { undisc: { t: r2(p * n * off / 100) }, off: { t: r2(t + rnd(1, 9)) }, count: { t: r2(p * (100 - off) / 100) } } }) }
  { const t = r2(p * n + q + fee); out.push({ name: 'zh bill', data: [{ 品名: '竹纤维毛巾', 售价: p }, { 品名: '纯棉浴巾', 售价: q }], docs: [{ id: 'fee', text: `每单运费${fee}元，顺丰到付除外。` }], asked: `${n}条毛巾加1条浴巾，连运费一共多少`, say: (v) => `${n}条毛巾${r2(p * n)}元，浴巾${q}元，运费${fee}元，一共${v.t}元。`, truth: { t }, lies: { nofee: { t: r2(p * n + q) }, off: { t: r2(t - rnd(1, 2)) }, single: { t: r2(p + q + fee) }, minus: { t: r2(p * n + q - fee) } } }) }
  { const t = r2(p * n - coupon); out.push({ name: 'zh coupon', data: [{ 品名: '竹纤维毛巾', 售价: p }], docs: [{ id: 'c', text: `新客券立减${coupon}元，每人一张。` }], asked: `${n}条用券多少`, say: (v) => `${n}条共${r2(p * n)}元，用券减${coupon}元，实付${v.t}元。`, truth: { t }, lies: { added: { t: r2(p * n + coupon) }, off: { t: r2(t - rnd(1, 9)) }, twice: { t: r2(p * n - 2 * coupon) }, none: { t: r2(p * n) } } }) }
  { const t = r2(p * n); out.push({ name: 'en n×p', data: [{ title: 'Bamboo towel', price: { amount: p, currency: 'GBP' }, stock: 80 }, { title: 'Cotton robe', price: { amount: q, currency: 'GBP' } }], asked: `How much for ${n} towels?`, say: (v) => `${n} bamboo towels come to £${v.t!.toFixed(2)}.`, truth: { t }, lies: { forgot: { t: p }, off: { t: r2(t + rnd(1, 9)) }, other: { t: r2(q * n) }, count: { t: r2(p * (n + 1)) } } }) }
  { const t = r2(p * n * m); out.push({ name: 'en per head night', data: [{ room: 'Garden cabin', rates: { per_adult_per_night: p }, currency: 'EUR' }, { room: 'Lake cabin', rates: { per_adult_per_night: q }, currency: 'EUR' }], asked: `${n} adults for ${m} nights in the Garden cabin?`, say: (v) => `For ${n} adults and ${m} nights the Garden cabin is €${v.t!.toFixed(2)} in total.`, truth: { t }, lies: { onefactor: { t: r2(p * n) }, off: { t: r2(t + rnd(1, 9)) }, other: { t: r2(q * n * m) }, plus: { t: r2(p * (n + m)) } } }) }
  { const t = r2((p * n + q) * (100 - off) / 100); out.push({ name: 'en cart off', data: [{ title: 'Bamboo towel', price: { amount: p, currency: 'GBP' } }, { title: 'Cotton robe', price: { amount: q, currency: 'GBP' } }], docs: [{ id: 'promo', text: `Members get ${off}% off everything.` }], asked: `I'm a member. ${n} towels and a robe, what do I pay?`, say: (v) => `${n} towels and the robe are £${(p * n + q).toFixed(2)}, and with your ${off}% member discount you pay £${v.t!.toFixed(2)}.`, truth: { t }, lies: { onlyone: { t: r2(p * n * (100 - off) / 100 + q) }, off: { t: r2(t + rnd(1, 9)) }, part: { t: r2((p * n + q) * off / 100) }, single: { t: r2((p + q) * (100 - off) / 100) } } }) }
  { const d = rnd(20, 60), t = r2(p * n), dep = r2(t * 0.25), rest = r2(t - dep); out.push({ name: 'en deposit', data: [{ hall: 'North hall', day_rate: `£${p}` }, { hall: 'South hall', day_rate: `£${q}` }], docs: [{ id: 'h', text: 'A deposit of 25% holds the hall. The balance is due 14 days before.' }], asked: `North hall for ${n} days, how much now and later?`, say: (v) => `${n} days in the North hall are £${t.toFixed(2)}: £${dep.toFixed(2)} now as the deposit and £${v.t!.toFixed(2)} later.`, truth: { t: rest }, lies: { half: { t: r2(t / 2) }, off: { t: r2(rest - rnd(1, 9)) }, full: { t: t }, third: { t: r2(t - 2 * dep) } } }) }
  return out
}
const T: Record<string, [number, number]> = {}, L: Record<string, [number, number]> = {}
for (let round = 0; round < 6; round++) for (const s of scenes()) {
  if (only && !s.name.includes(only)) continue
  const pipeline = vouchsafe({ guards: [claims(), facts([records('shop', s.data), ...(s.docs ? [documents(s.docs)] : []), customerWords()])] })
  const go = async (text: string) => pipeline.reply({ conversationId: 'c', now: '2026-05-04T10:00:00+08:00', messages: [{ role: 'user', content: s.asked }] } as any, () => text)
  for (const [kind, v] of [['truth', s.truth], ...Object.entries(s.lies)] as const) {
    if (kind !== 'truth' && Object.values(v)[0] === Object.values(s.truth)[0]) continue
    const text = s.say(v as any); const reply = await go(text)
    const key = kind === 'truth' ? s.name : `${s.name}: ${kind}`; const bin = kind === 'truth' ? T : L
    bin[key] ??= [0, 0]; bin[key]![1]++
    const amount = String(Object.values(v)[0])
    const c = reply.claims.filter((c) => { const t = text.slice((c as any).valueSpan?.start ?? c.start, (c as any).valueSpan?.end ?? c.end); return t.replace(/[^\d.]/g, '') === amount || t.replace(/[^\d.]/g, '') === Number(amount).toFixed(2) }).at(-1)
    const ok = kind === 'truth' ? reply.claims.every((c) => c.verdict?.status === 'supported' || (c.verdict as any)?.presumed || c.presumed) : c?.verdict?.status !== 'supported'
    if (ok) bin[key]![0]++
    else if (only) console.log(kind, text, '|', reply.claims.map((c) => `${text.slice(c.start, c.end)}:${c.verdict?.status} ${JSON.stringify(c.verdict?.evidence?.[0]?.shows ?? c.verdict?.reason)}`).join(' ; '))
  }
}
for (const [n, t] of [['TRUTHS', T], ['LIES', L]] as const) { console.log(n); for (const [k, [a, b]] of Object.entries(t)) console.log('  ', k.padEnd(30), a, '/', b) }
