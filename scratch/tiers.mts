import { shopPipeline } from '../packages/vouchsafe/src/shop.ts'
const zh: [string, string][] = [
 ['table', '| 距演出 | 手续费 |\n| --- | --- |\n| 15天（含）以上 | 10% |\n| 7—14天 | 30% |\n| 3—6天 | 60% |\n| 不足3天 | 不退 |'],
 ['table-nohead', '退票手续费\n| 距演出时间 | 收取比例 |\n| 15天及以上 | 10% |\n| 7-14天 | 30% |\n| 3-6天 | 60% |\n| 3天以内 | 100% |'],
 ['list', '退票手续费（按距演出天数）：\n- 15天以上：10%\n- 7至14天：30%\n- 3至6天：60%\n- 不足3天：不退'],
 ['line', '退票：演出前15天以上收10%手续费；7-14天收30%；3-6天收60%；不足3天不退。'],
 ['prose', '演出开始15天前退票，收取票价10%的手续费。演出开始前7至14天退票，收取30%。演出开始前3至6天退票收取60%。演出前3天内不予退票。'],
]
const en: [string, string][] = [
 ['table', '| Notice before the show | Fee |\n| --- | --- |\n| 15 days or more | 10% |\n| 7 to 14 days | 30% |\n| 3 to 6 days | 60% |\n| under 3 days | no refund |'],
 ['list', 'Cancellation fees\n- 15 days or more before the show: 10%\n- 7 to 14 days: 30%\n- 3 to 6 days: 60%\n- less than 3 days: no refund'],
 ['dash', 'Cancelling\n  15 days or more before the show – 10% fee\n  14 to 7 days – 30%\n  6 to 3 days – 60%\n  under 3 days – nothing back'],
 ['line', 'Cancellation: 15 days or more before the show 10%, 7–14 days 30%, 3–6 days 60%, less than 3 days no refund.'],
 ['prose', 'If you cancel at least 15 days before the show, we keep 10% of the price. Between 14 and 7 days before the show we keep 30%. Between 6 and 3 days we keep 60%. Less than 3 days before the show nothing is refunded.'],
 ['refund', 'Refunds: 15 days or more before the show 90% back; 7 to 14 days 70% back; 3 to 6 days 40% back; under 3 days none.'],
]
const dates: [string, number][] = [['2026-06-10', 10], ['2026-05-30', 30], ['2026-05-20', 60], ['2026-05-18', 100]]
const only = process.argv[2]
let t = 0, ok = 0, l = 0, caught = 0
for (const [lang, docs] of [['zh', zh], ['en', en]] as const) for (const [name, text] of docs) {
  let line = ''
  for (const [date, pct] of dates) for (const said of [10, 30, 60]) for (const style of [0, 1, 2]) {
    const draft = lang === 'zh' ? [`现在退票要收${said}%手续费。`, `现在退的话扣${said}%，也就是${680 * said / 100}元。`, `现在退票能退${680 - 680 * said / 100}元。`][style]! : [`Cancelling now costs ${said}% of the price.`, `If you cancel now, the fee is ${said}%, so £${(80 * said / 100).toFixed(2)}.`, `If you cancel today you get £${(80 - 80 * said / 100).toFixed(2)} back.`][style]!
    const order = lang === 'zh' ? { 订单号: 'T1', 演出: '小提琴音乐会', 演出时间: date, 票价: 680, currency: 'CNY' } : { id: 'T1', show: 'Violin night', show_date: date, price: { amount: 80, currency: 'GBP' } }
    const p = shopPipeline({ orders: [order], policies: [{ id: 'p', title: lang === 'zh' ? '退票规则' : 'Cancellations', text }] } as any)
    const r: any = await p.reply({ conversationId: 'x', now: '2026-05-16T10:00:00+08:00', locale: lang === 'zh' ? 'zh-CN' : 'en-GB', messages: [{ role: 'user', content: lang === 'zh' ? '去不了了，退票要扣多少？' : 'I cannot make it. What does cancelling cost?' }] } as any, () => draft)
    const good = r.claims.filter((c: any) => c.value).every((c: any) => c.verdict?.status === 'supported')
    const truth = said === pct
    if (truth) { t++; if (good) ok++ } else { l++; if (!good) caught++ }
    if (good !== truth) { line += ` ${pct}:${said}/${style}${truth ? '-' : '+'}`; if (only === `${lang}-${name}`) for (const c of r.claims) console.log(date, draft, JSON.stringify(c.value)?.slice(0, 60), c.verdict?.status, c.verdict?.reason, JSON.stringify(c.verdict?.evidence?.map((e: any) => e.shows)).slice(0, 120)) }
  }
  console.log(lang, name, line)
}
console.log('truths', ok, '/', t, 'lies caught', caught, '/', l)
