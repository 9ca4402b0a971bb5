import { type Nearby, type RankFrames, type RankWord, turned } from '../comparison.ts'

const PRICE = { attribute: '价格', kind: 'price' } as const

const LONGER: Nearby = [
  [/续航|待机|电池|电量|用得|使用时间/, '续航'],
  [/保修|质保|三包/, '保修期'],
  [/保质/, '保质期'],
  [/车程|航程|路程|行程|飞行|时长|片长|课时/, '时长'],
]

const LARGER: Nearby = [
  [/屏/, '屏幕'],
  [/内存/, '内存'],
  [/存储|硬盘/, '存储'],
  [/电池/, '电池容量'],
  [/容量|能装|升/, '容量'],
  [/面积|房间|客房|平米/, '面积'],
  [/功率/, '功率'],
]

/** Fast is a short time where something is on its way, and a high speed where it goes by itself. */
const FASTER: Nearby = [
  [/发货|出库/, '发货时间', false],
  [/到货|送达|送到|配送|快递|物流|到手|收到/, '配送时间', false],
  [/到账|退款/, '到账时间', false],
  [/车|航班|高铁|路线/, '时长', false],
]

const EARLIER: Nearby = [
  [/到达|抵达|落地|降落/, '到达时间'],
  [/出发|起飞|发车|开车/, '出发时间'],
  [/关门|打烊|下班/, '关门时间'],
  [/开门|营业|上班/, '开门时间'],
  [/送达|到货|发货/, '配送时间'],
]

const WORDS: ReadonlyMap<string, RankWord> = new Map<string, RankWord>([
  ['便宜', { ...PRICE, more: false }],
  ['实惠', { ...PRICE, more: false }],
  ['贵', { ...PRICE, more: true }],
  ['重', { attribute: '重量', more: true }],
  ['沉', { attribute: '重量', more: true }],
  ['轻', { attribute: '重量', more: false }],
  ['轻便', { attribute: '重量', more: false }],
  ['长', { attribute: '长度', more: true, near: LONGER, open: true }],
  ['久', { attribute: '', more: true, near: LONGER, open: true }],
  ['短', { attribute: '长度', more: false, near: turned(LONGER), open: true }],
  ['大', { attribute: '尺寸', more: true, near: LARGER, open: true }],
  ['小', { attribute: '尺寸', more: false, near: turned(LARGER), open: true }],
  ['快', { attribute: '速度', more: true, near: FASTER, open: true }],
  ['慢', { attribute: '速度', more: false, near: turned(FASTER), open: true }],
  ['高', { attribute: '高度', more: true, open: true }],
  ['低', { attribute: '', more: false, open: true }],
  ['矮', { attribute: '高度', more: false }],
  ['厚', { attribute: '厚度', more: true }],
  ['薄', { attribute: '厚度', more: false }],
  ['宽', { attribute: '宽度', more: true }],
  ['窄', { attribute: '宽度', more: false }],
  ['近', { attribute: '距离', more: false }],
  ['远', { attribute: '距离', more: true }],
  ['早', { attribute: '', more: false, near: turned(EARLIER), open: true }],
  ['晚', { attribute: '', more: true, near: EARLIER, open: true }],
  ['多', { attribute: '', more: true, open: true }],
  ['少', { attribute: '', more: false, open: true }],
])

/** Words that rank by themselves, and those that need what they rank by, or 的 behind them. */
const PLAIN = '便宜|实惠|贵|轻便|重|沉|轻|厚|薄|宽|窄|矮'
const ANY = `${PLAIN}|长|久|短|大|小|快|慢|高|低|近|远|早|晚|多|少`

/** What may follow a word that ranks: its clause ends, or it is told how far. */
const END =
  '(?=$|[，。;!?\\n~、)）:]|了|一?[点些]|很多|得多|许多|不少|近|将近|大约|大概|约|整整|[几\\d一二两三四五六七八九十百千半¥￥]|[呢哦哈啦吧呀]|的)'
const ADVERB =
  '(?:要|还要?|更加?|都|会|能|可以|稍微?|略微?|明显|大概|也|再|确实|其实|整体|普遍|总体|相对){0,3}'
/** Another thing, and not what this one cost before or costs elsewhere. */
const OTHER =
  '(?!较|例|如|方|赛|重|价|原|平时|平常|以前|之前|往常|往年|市场|市面|专柜|别|其[他它]|同|去年|上次|上一|门市|官网|一般|单买|分开|正常|想象|预[期想])[^，。;!?\\n比,]{1,24}?'

/** How Chinese ranks things. */
export const ZH_RANKS: RankFrames = {
  words: WORDS,
  differenceOf: (attribute) => (attribute === PRICE.attribute ? '差价' : `${attribute}差`),
  before: /^$/,
  behind: /^(?:了|出|将近|大约|大概|约|整整|近|差不多|足足){0,2} ?$/,
  frames: [
    {
      pattern: new RegExp(
        `(?<not>不|并不|没)?(?<![性对占])比(?<other>${OTHER})${ADVERB}(?<by>${ANY})${END}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `(?<not>没有?|不如|不及)(?<other>${OTHER})(?:那么|这么|那样|这样|来得)?(?<by>${ANY})${END}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `(?:相比(?:于|之下)?|对比|比起|相较于?|较之)(?<other>${OTHER})(?:来说|而言|来看)?[，,]?[^，。;!?\\n]{0,20}?(?<by>${ANY})${END}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `(?:和|跟|与|同)(?<other>${OTHER})(?:相比|比起来|比较起来|对比|比的话)[，,]?[^，。;!?\\n]{0,20}?(?<by>${ANY})${END}`,
        'dg',
      ),
    },
    {
      pattern: new RegExp(
        `(?:和|跟|与|同)(?<other>${OTHER})(?:的)?(?:完全|都是|是)?(?:一样|同样|一般)(?<by>${ANY})(?=$|[，。;!?\\n~、]|[呢哦哈啦吧呀的])`,
        'dg',
      ),
      degree: 'equal',
    },
    {
      pattern: new RegExp(
        `(?<not>不是|并非|不算)?(?<!之)最(?<by>${PLAIN})(?![^，。;!?\\n]{0,8}之一)`,
        'dg',
      ),
      degree: 'of-all',
    },
    {
      pattern: new RegExp(
        `(?<not>不是|并非|不算)?(?<!之)最(?<by>${ANY})的(?![^，。;!?\\n]{0,8}之一)`,
        'dg',
      ),
      degree: 'of-all',
    },
    { pattern: new RegExp(`更加?(?<by>${ANY})${END}`, 'dg') },
  ],
}
