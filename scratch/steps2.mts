// matrices of other rules: windows after delivery, thresholds of an order, hours before a slot
import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
const only = process.argv[2]
type Row = [lang: 'zh' | 'en', name: string, policy: string, record: (n: any) => any, ask: string, cases: [n: any, draft: string, truth: boolean][]]
const D = (days: number) => new Date(Date.UTC(2026, 4, 16) - days * 86400000).toISOString().slice(0, 10)
const H = (h: number) => new Date(Date.UTC(2026, 4, 16, 2) + h * 3600000).toISOString()
const enRet = (n: number) => ({ id: 'O1', item: 'Oak stool', delivered_on: D(n), price: { amount: 80, currency: 'GBP' }, unused: true })
const zhRet = (n: number) => ({ 订单号: 'O1', 商品: '橡木凳', 签收日期: D(n), 实付: 80, currency: 'CNY', 未使用: true })
const enCases = [[5, 'You can still return it for a full refund.', true], [5, 'You would get store credit for it, not money.', false], [20, 'You can still return it for a full refund.', false], [20, 'You can return it for store credit.', true], [40, 'You can return it for store credit.', false], [40, "I'm sorry, it can no longer be returned.", true], [5, "I'm sorry, it can no longer be returned.", false]] as any
const zhCases = [[5, '现在退货可以全额退款。', true], [5, '现在已经不能退货了。', false], [20, '现在退货可以全额退款。', false], [20, '现在只能换货，不能退款。', true], [40, '现在还可以换货。', false], [40, '已经超过退换期限，不能退换了。', true]] as any
const enShip = (n: number) => ({ id: 'O2', item: 'Lamp', total: { amount: n, currency: 'GBP' } })
const zhShip = (n: number) => ({ 订单号: 'O2', 商品: '灯', 订单金额: n, currency: 'CNY' })
const rows: Row[] = [
 ['en', 'ret-prose', 'Within 14 days of delivery you get a full refund. From day 15 to day 30 we give store credit. After 30 days we do not accept returns.', enRet, 'Can I send the stool back?', enCases],
 ['en', 'ret-list', 'Returns\n- within 14 days of delivery: full refund\n- 15 to 30 days: store credit\n- after 30 days: no returns', enRet, 'Can I send the stool back?', enCases],
 ['en', 'ret-table', '| Time since delivery | What you get |\n| --- | --- |\n| up to 14 days | full refund |\n| 15 to 30 days | store credit |\n| more than 30 days | no return |', enRet, 'Can I send the stool back?', enCases],
 ['zh', 'ret-prose', '签收后7天内可全额退款；8至30天内只换不退；超过30天不支持退换。', zhRet, '凳子还能退吗？', zhCases],
 ['zh', 'ret-list', '退换货规则：\n- 签收7天内：可退货，全额退款\n- 签收8-30天：只能换货，不能退款\n- 签收超过30天：不退不换', zhRet, '凳子还能退吗？', zhCases],
 ['en', 'ship', 'Shipping costs £4.95. Orders over £50 ship free.', enShip, 'What is the shipping?', [[60, 'Shipping is free for your order.', true], [60, 'Shipping is £4.95 for your order.', false], [40, 'Shipping is free for your order.', false], [40, 'Shipping is £4.95 for your order.', true]]],
 ['en', 'ship-table', '| Order total | Shipping |\n| --- | --- |\n| under £50 | £4.95 |\n| £50 or more | free |', enShip, 'What is the shipping?', [[60, 'Shipping is free for your order.', true], [60, 'Shipping is £4.95 for your order.', false], [40, 'Shipping is free for your order.', false], [40, 'Shipping is £4.95 for your order.', true]]],
 ['zh', 'ship', '订单满99元包邮，不满99元收运费8元。', zhShip, '运费多少？', [[120, '您这单包邮。', true], [120, '您这单要付8元运费。', false], [60, '您这单包邮。', false], [60, '您这单要付8元运费。', true]]],
 ['zh', 'ship-list', '运费：\n- 满99元：包邮\n- 不足99元：8元', zhShip, '运费多少？', [[120, '您这单包邮。', true], [120, '您这单要付8元运费。', false], [60, '您这单包邮。', false], [60, '您这单要付8元运费。', true]]],
 ['en', 'hours', 'Cancel free of charge up to 48 hours before your appointment. Between 48 and 24 hours before, half the price is charged. Less than 24 hours before, the full price is charged.', (n: number) => ({ id: 'A1', service: 'Facial', appointment_at: H(n), price: { amount: 80, currency: 'GBP' } }), 'Can I cancel?', [[60, 'You can cancel free of charge.', true], [30, 'You can cancel free of charge.', false], [30, 'Half the price, £40, would be charged.', true], [60, 'Half the price, £40, would be charged.', false], [10, 'The full price of £80 would be charged.', true], [30, 'The full price of £80 would be charged.', false]]],
 ['zh', 'hours', '预约时间前48小时以上取消免费；24至48小时内取消收取50%；24小时以内取消不予退款。', (n: number) => ({ 预约号: 'A1', 项目: '面部护理', 预约时间: H(n), 金额: 80, currency: 'CNY' }), '可以取消吗？', [[60, '现在取消是免费的。', true], [30, '现在取消是免费的。', false], [30, '现在取消要收50%，也就是40元。', true], [60, '现在取消要收50%，也就是40元。', false], [10, '现在取消不能退款。', true], [60, '现在取消不能退款。', false]]],
 ['en', 'warranty', 'Warranty: 2 years on the frame from the date of purchase, 6 months on the battery.', (n: number) => ({ id: 'W1', item: 'E-bike', purchased_on: D(n) }), 'Is it still under warranty?', [[300, 'The frame is still under warranty.', true], [300, 'The battery is no longer covered.', true], [300, 'The battery is still under warranty.', false], [800, 'The frame is still under warranty.', false], [100, 'The battery is still under warranty.', true], [100, 'The frame has a 2-year warranty.', true], [100, 'The battery has a 2-year warranty.', false]]],
 ['zh', 'warranty', '保修：车架自购买之日起2年，电池6个月。', (n: number) => ({ 订单号: 'W1', 商品: '电动车', 购买日期: D(n) }), '还在保修吗？', [[300, '车架还在保修期内。', true], [300, '电池已经过保了。', true], [300, '电池还在保修期内。', false], [800, '车架还在保修期内。', false], [100, '电池还在保修期内。', true], [100, '车架保修2年。', true], [100, '电池保修2年。', false]]],
]
let t = 0, ok = 0, l = 0, caught = 0
for (const [lang, name, text, record, ask, cases] of rows) { let line = ''
  for (const [n, draft, truth] of cases) {
    const p = shopPipeline({ orders: [record(n)], policies: [{ id: 'p', title: lang === 'zh' ? '服务规则' : 'Our terms', text }] } as any)
    const r: any = await p.reply({ conversationId: 'x', now: '2026-05-16T10:00:00+08:00', locale: lang === 'zh' ? 'zh-CN' : 'en-GB', messages: [{ role: 'user', content: ask }] } as any, () => draft)
    const good = r.claims.length > 0 && r.claims.every((c: any) => c.verdict?.status === 'supported')
    if (truth) { t++; if (good) ok++ } else { l++; if (!good && r.claims.length > 0) caught++ }
    if (good !== truth || r.claims.length === 0) { line += ` [${n} ${draft} ${r.claims.length === 0 ? 'NOCLAIM' : truth ? '-' : '+'}]`; if (only === `${lang}-${name}`) for (const c of r.claims) console.log('   ', n, draft, c.kind, JSON.stringify(c.value)?.slice(0, 60), c.polarity, c.verdict?.status, c.verdict?.reason, JSON.stringify(c.verdict?.evidence?.map((e: any) => e.shows)).slice(0, 120)) }
  }
  console.log(lang, name, line)
}
console.log('truths', ok, '/', t, 'lies caught', caught, '/', l)
