/** What a sentence states: a plain number, an amount of money in major units, per hundred, seconds, or a day (ISO 8601). */
export interface Stated {
  readonly kind: 'number' | 'money' | 'percent' | 'duration' | 'date'
  readonly value: number | string
}

export interface Expression extends Stated {
  readonly text: string
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What relative days count from. */
export const NOW = '2026-03-02T10:00:00+00:00'

/** Values as shops and customers write them; one in each sentence. Made up, and what they mean decided before any was read. */
export const EXPRESSIONS: Readonly<Record<'en' | 'zh', readonly Expression[]>> = {
  en: [
    { kind: 'number', value: 21, text: 'We have twenty-one of them left.' },
    { kind: 'number', value: 1200, text: 'There were 1,200 of them in the last batch.' },
    { kind: 'number', value: 2500000, text: 'We sold 2.5 million of these.' },
    { kind: 'number', value: 0.5, text: 'Only half of it arrived.' },
    { kind: 'number', value: 24, text: 'I would like two dozen.' },
    { kind: 'money', value: 1299.5, text: 'The sofa costs $1,299.50 with the cushions.' },
    { kind: 'money', value: 20, text: 'Shipping is 20 euros to Austria.' },
    { kind: 'money', value: 45, text: 'That will be forty-five dollars, please.' },
    { kind: 'money', value: 12.5, text: 'It was reduced to €12,50 last week.' },
    { kind: 'money', value: 3000, text: 'The limit is 3k USD per order.' },
    { kind: 'money', value: 0.99, text: 'Gift wrapping is 99 cents.' },
    { kind: 'money', value: 1500000, text: 'The claim was for £1.5m.' },
    { kind: 'percent', value: 20, text: 'It is 20% off until Sunday.' },
    { kind: 'percent', value: 12.5, text: 'The tax is 12.5 percent.' },
    { kind: 'percent', value: 15, text: 'You save fifteen per cent.' },
    { kind: 'duration', value: 14 * DAY, text: 'You can return it within 14 days.' },
    { kind: 'duration', value: 90 * MINUTE, text: 'Charging takes an hour and a half.' },
    { kind: 'duration', value: 36 * HOUR, text: 'The battery lasts 36 hours.' },
    { kind: 'duration', value: 2 * 365 * DAY, text: 'It has a two-year warranty.' },
    { kind: 'duration', value: 45 * MINUTE, text: 'Assembly takes about 45 minutes.' },
    { kind: 'duration', value: 6 * 7 * DAY, text: 'Allow six weeks for delivery.' },
    { kind: 'date', value: '2026-05-03', text: 'It was delivered on 3 May 2026.' },
    { kind: 'date', value: '2026-12-24', text: 'The shop closes on December 24th, 2026.' },
    { kind: 'date', value: '2026-03-03', text: 'Your parcel arrives tomorrow.' },
    { kind: 'date', value: '2026-04-15', text: 'The offer ends on 2026-04-15.' },
    { kind: 'date', value: '2026-02-28', text: 'I ordered it the day before yesterday.' },
    { kind: 'date', value: '2026-03-07', text: 'We will send it in five days.' },
  ],
  zh: [
    { kind: 'number', value: 21, text: '现在还剩二十一个。' },
    { kind: 'number', value: 12000, text: '这款已经卖出一万二。' },
    { kind: 'number', value: 3500, text: '库里有三千五百。' },
    { kind: 'number', value: 350000, text: '销量超过了35万。' },
    { kind: 'number', value: 0.5, text: '只寄到了二分之一。' },
    { kind: 'money', value: 320, text: '这款台灯三百二十块。' },
    { kind: 'money', value: 1299, text: '到手价￥1,299。' },
    { kind: 'money', value: 12.5, text: '运费是12.5元。' },
    { kind: 'money', value: 3.5, text: '一瓶三块五。' },
    { kind: 'money', value: 20000, text: '这套沙发要2万元。' },
    { kind: 'money', value: 0.8, text: '一个八毛。' },
    { kind: 'money', value: 45, text: '邮费四十五美元。' },
    { kind: 'percent', value: 20, text: '可以便宜百分之二十。' },
    { kind: 'percent', value: 12.5, text: '税率是12.5%。' },
    { kind: 'percent', value: 85, text: '现在打八五折。' },
    { kind: 'duration', value: 7 * DAY, text: '这件商品支持七天无理由退货。' },
    { kind: 'duration', value: 90 * MINUTE, text: '充满电要一个半小时。' },
    { kind: 'duration', value: 2 * 365 * DAY, text: '整机保修两年。' },
    { kind: 'duration', value: 15 * DAY, text: '质保期半个月。' },
    { kind: 'duration', value: 45 * MINUTE, text: '安装大约需要45分钟。' },
    { kind: 'duration', value: 48 * HOUR, text: '发货需要四十八小时。' },
    { kind: 'date', value: '2026-05-03', text: '订单于2026年5月3日签收。' },
    { kind: 'date', value: '2026-03-03', text: '您的包裹明天送到。' },
    { kind: 'date', value: '2026-03-04', text: '我们后天发货。' },
    { kind: 'date', value: '2026-12-24', text: '活动到2026年12月24日结束。' },
    { kind: 'date', value: '2026-02-28', text: '我是前天下的单。' },
    { kind: 'date', value: '2026-03-07', text: '五天后寄出。' },
  ],
}
