import { CURRENCY_NAMES, CURRENCY_PARTS, CURRENCY_SIGNS, type Currency } from './currencies.ts'
import { DURATION_NAMES, type DurationUnit } from './durations.ts'
import { type Found, isDigit, isLetter, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'
import { CASED_UNITS, COUNT_NOUNS, ENGLISH_COUNT_NOUNS, UNIT_NAMES, type Unit } from './units.ts'

/** What stands behind a number and says what it counts. */
export type Suffix =
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'duration'; readonly duration: DurationUnit }
  | { readonly kind: 'percent'; readonly factor: number }
  | { readonly kind: 'count'; readonly noun: string }
  | { readonly kind: 'age'; readonly years: number; readonly unit: string }

const PERCENTS: readonly (readonly [name: string, factor: number])[] = [
  ['%', 1],
  ['percent', 1],
  ['per cent', 1],
  ['pct', 1],
  ['percents', 1],
  ['percentage point', 1],
  ['percentage points', 1],
  ['个百分点', 1],
  ['百分点', 1],
  ['‰', 0.1],
  ['成', 10],
]

const AGES: readonly (readonly [years: number, unit: string, names: string])[] = [
  [
    1,
    'year',
    'years old|year old|year-old|years-old|yrs old|yr old|years of age|year olds|y/o|岁|周岁|岁大|岁半大',
  ],
  [1 / 12, 'month', 'months old|month old|month-old|months-old|months of age|个月大|个月龄|月龄'],
  [7 / 365, 'week', 'weeks old|week old|week-old|weeks-old|weeks of age|周大|个星期大'],
  [1 / 365, 'day', 'days old|day old|day-old|days-old|days of age|天大|日龄'],
]

function* suffixEntries(): Generator<readonly [string, Suffix]> {
  for (const [name, currency] of [...CURRENCY_NAMES, ...CURRENCY_SIGNS, ...CURRENCY_PARTS])
    yield [name, { kind: 'money', currency }]
  for (const [name, duration] of DURATION_NAMES) yield [name, { kind: 'duration', duration }]
  for (const [name, factor] of PERCENTS) yield [name, { kind: 'percent', factor }]
  for (const [years, unit, names] of AGES)
    for (const name of names.split('|')) yield [name, { kind: 'age', years, unit }]
  for (const [name, unit] of UNIT_NAMES) yield [name, { kind: 'unit', unit }]
  for (const noun of COUNT_NOUNS.split('|')) yield [noun, { kind: 'count', noun }]
  for (const noun of ENGLISH_COUNT_NOUNS.split('|')) {
    yield [noun, { kind: 'count', noun }]
    yield [
      /(?:x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : noun.endsWith('y')
          ? `${noun.slice(0, -1)}ies`
          : `${noun}s`,
      { kind: 'count', noun },
    ]
  }
}

const SUFFIXES = new Vocabulary<Suffix>(suffixEntries())
const PREFIXES = new Vocabulary<Currency>(CURRENCY_SIGNS)
const CODES = new Set(CURRENCY_SIGNS.map(([name]) => name))

/** Words that begin like a measure word: 两部分, 三个性, 618期间. */
const COUNT_WORDS = new Set(
  (
    '部分 部门 期间 期限 次性 次数 分类 分析 分布 个性 个人 位置 位于 名称 名字 本店 本身 本次 本品 本来 条件 把握 层次 层面 口味 口罩 口碑 头发 ' +
    '根据 顶级 单独 单价 单号 首先 首次 场地 场景 家里 家具 家电 种类 种植 片刻 包装 包裹 包括 包含 包邮 款式 面积 双方 对比 对于 对面 组合 组成 ' +
    '批发 排队 排单 格式 页面 轮胎 份量 份额 间隔 间接 支持 支付 杯子 瓶子 盒子 箱子 袋子 张贴 台湾 套餐 盘点 集成 集中 集合 户外 户型 抽屉 抽奖 ' +
    '打开 打折 打包 架构 座机 幅度 笔记 遍布 级别 副作 副驾 副本 副厂 副业 副食 副歌 副总 副手 副店'
  ).split(' '),
)

/** Short names that are also words or letters: they must touch the number. */
const TOUCHING = new Set(['in', 's', 'a', 'b', 'd', 'pt', 'st', 'can', 're.', 'ma', 'pa'])

/** Currency codes that people also write in small letters; the others are words then (`try`, `mad`, `pen`). */
const SMALL_CODES = new Set([
  'usd',
  'eur',
  'gbp',
  'cny',
  'rmb',
  'hkd',
  'jpy',
  'inr',
  'myr',
  'sgd',
  'aud',
  'cad',
  'krw',
  'twd',
  'ntd',
  'thb',
  'chf',
  'rm',
  'rs',
  'btc',
  'nzd',
  'lei',
])

/** A code of two to four letters that stands in small letters and is a word too. */
function isWord(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  return /^[a-z]{2,4}$/.test(name) && !SMALL_CODES.has(name)
}

/** The currency written at `at`, before a number. */
export function currencyAt(text: string, folded: string, at: number): Found<Currency> | undefined {
  const found = PREFIXES.at(folded, at, true)
  return found === undefined || isWord(text, at, found.end) ? undefined : found
}

/** Generations of mobile networks: 5G is no amount of memory unless a word says so. */
const GENERATION =
  /(?:^|[^\d.])[2-6]g(?! ?(?:内存|存储|运存|流量|ram|rom|storage|memory|data|的?流量))/

/** What stands behind a number that ends at `at`: touching, after blanks, after a hyphen or in brackets. */
export function suffixAt(text: string, folded: string, at: number): Found<Suffix> | undefined {
  const next = folded.charAt(at)
  const hyphen =
    next === '-' && (isLetter(folded.charCodeAt(at + 1)) || folded.charCodeAt(at + 1) > 0x3000)
  const start = hyphen ? at + 1 : skipBlanks(folded, at)
  const bracket = '([{'.indexOf(folded.charAt(start) || ' ')
  if (bracket >= 0) return bracketed(text, folded, start, ')]}'.charAt(bracket))
  return suffixFrom(text, folded, at, start, hyphen)
}

function bracketed(
  text: string,
  folded: string,
  open: number,
  close: string,
): Found<Suffix> | undefined {
  const inner = suffixFrom(text, folded, open + 1, open + 1, false)
  if (inner === undefined || inner.value.kind !== 'unit') return undefined
  return folded.charAt(inner.end) === close ? { value: inner.value, end: inner.end + 1 } : undefined
}

function suffixFrom(
  text: string,
  folded: string,
  at: number,
  start: number,
  hyphen: boolean,
): Found<Suffix> | undefined {
  const touching = start === at
  const cased = casedUnit(text, start)
  if (
    cased?.value.symbol === 'GB' &&
    GENERATION.test(folded.slice(Math.max(0, at - 2), cased.end + 8))
  )
    return undefined
  // 3C is a kind of goods or a certificate; weather is colder or warmer.
  const grade =
    cased?.value.dimension === 'temperature' &&
    /(?:^|[^\d.-])\d$/.test(folded.slice(Math.max(0, at - 2), at))
  if (cased !== undefined && grade) return undefined
  if (cased !== undefined && (touching || cased.value.symbol.length > 1))
    return { value: { kind: 'unit', unit: cased.value }, end: cased.end }
  const found = SUFFIXES.at(folded, start)
  if (found === undefined) return inchMark(folded, at, start)
  const name = folded.slice(start, found.end)
  if (found.value.kind === 'count' && COUNT_WORDS.has(folded.slice(found.end - 1, found.end + 1)))
    return undefined
  if (name === '只' && isOnly(folded, at, found.end)) return undefined
  if (name === '块' && isPieces(folded, found.end))
    return { value: { kind: 'count', noun: '块' }, end: found.end }
  if (found.value.kind === 'duration' && runsIntoWeekday(folded, name, found.end)) return undefined
  if (name === '年' && isDecade(folded, found.end)) return undefined
  if (!touching && TOUCHING.has(name) && !(name === 'in' && isInches(folded, found.end)))
    return undefined
  if (found.value.kind === 'money' && CODES.has(name) && isWord(text, start, found.end))
    return undefined
  if (hyphen && name.length === 1 && name < '\u3000') return undefined
  return found
}

const ONLY =
  /(?:[大小长短高矮宽窄厚薄重轻多少差贵快慢远近](?:了|出)? ?[\d一二两三四五六七八九十半几]|便宜|能|可以|比|剩|适合|适用|支持|建议|覆盖|限)/y

/** 胸围96只大5厘米: behind what has been measured 只 may be "only", as behind a number with decimals. */
function isOnly(folded: string, number: number, at: number): boolean {
  if (/\.\d{1,3}$/.test(folded.slice(Math.max(0, number - 4), number))) return true
  ONLY.lastIndex = at
  return ONLY.test(folded)
}

/** What comes in pieces or blocks, with what is said of it before: 一块备用电池, 两块表带, 三块砖. */
const PIECES =
  /(?:的|备用|原装|充电|可充电|全新|新|旧|大|小|厚|薄|整|锂|移动|固态|机械|独立|液晶|触摸|高清|钢化|实木|手工|替换|完整|透明|防滑|彩色|黑色|白色|同款|加厚|普通|抗菌|天然|进口|动力|铅酸|磷酸铁锂|显示|电子|太阳能|光伏){0,2}(?:电池|电芯|电瓶|蓄电池|屏|硬盘|表(?!示)|手表|腕表|砖|瓷砖|地砖|地板|玻璃|木板|板|布(?!料)|抹布|毛巾|浴巾|地毯|地垫|垫|毯|丝巾|肉|牛排|蛋糕|面包|饼|豆腐|年糕|姜|糖|方糖|巧克力|披萨|奶酪|石头|石|玉|木头|木|地(?!址|铁|方)|肥皂|香皂|皂|橡皮|牌(?!子)|镜|芯片|内存|显卡|主板|面膜|滤网|滤芯|积木|拼图|吊牌|奖牌|画板|黑板|白板|芝士|表带|腕带|窗帘|隔板|背板|挡板|广告牌|宝石|银元|冰|煤|泡沫|海绵|磁铁|刹车片|瓦|锅巴|腊肉|糍粑|披肩|头巾|方巾|手帕)/y

/** 一块电池: a piece and no yuan. */
function isPieces(folded: string, at: number): boolean {
  PIECES.lastIndex = at
  return PIECES.test(folded)
}

/** Behind `2 in` where it is two inches: what is told in them. */
const IN_INCHES =
  / (?:wide|deep|tall|high|thick|long|across|diameter|receivers?|hitch(?:es)?|pipes?|hoses?|tubes?|tubing|bolts?|screws?|nails?|screens?|displays?|monitors?|discs?|disks?|wheels?|tyres?|tires?|rims?|pots?|pans?|tins?|blades?|valves?|fittings?|ducts?|vents?|boards?|frames?|mounts?|brackets?|rails?|drains?|plates?|pizzas?|heels?|inseam|waist|leg|clearance|gap|seam|lens|drive|drives|x)(?![a-z])/y

function isInches(folded: string, at: number): boolean {
  IN_INCHES.lastIndex = at
  return IN_INCHES.test(folded)
}

const WEEKDAY_BEHIND = /末|[一二三四五六日天](?![次回遍趟个件天日种款台张封半])/y

/** 一个周五 and 一个周末 are no week; 一个星期一次 is. */
function runsIntoWeekday(folded: string, name: string, end: number): boolean {
  if (!/(?:周|星期|礼拜)$/.test(name)) return false
  WEEKDAY_BEHIND.lastIndex = end
  return WEEKDAY_BEHIND.test(folded)
}

/** 85年代 is a time in history; 三年代理 is three years as an agent, 两年代言 two as the face of a brand. */
export function isDecade(folded: string, at: number): boolean {
  return (
    folded.charAt(at) === '代' && !'理言表替码购工驾步谢'.includes(folded.charAt(at + 1) || ' ')
  )
}

/** Their lengths, the longest first. */
const CASED_LENGTHS = [4, 2, 1]
const CASED_STARTS = new Set([...CASED_UNITS.keys()].map((name) => name.charCodeAt(0)))

function casedUnit(text: string, at: number): Found<Unit> | undefined {
  if (!CASED_STARTS.has(text.charCodeAt(at))) return undefined
  for (const length of CASED_LENGTHS) {
    const name = text.slice(at, at + length)
    const unit = CASED_UNITS.get(name)
    if (
      unit !== undefined &&
      name.length === length &&
      !isLetterOrDigit(text.charCodeAt(at + length)) &&
      !/[A-Z]/.test(text.charAt(at + length))
    )
      return { value: unit, end: at + length }
  }
  return undefined
}

const INCH: Suffix = { kind: 'unit', unit: { symbol: 'in', dimension: 'length', factor: 0.0254 } }
const FOOT: Suffix = { kind: 'unit', unit: { symbol: 'ft', dimension: 'length', factor: 0.3048 } }

/** 5", 5'', 7'. A quotation mark that closes a quotation is no inch. */
function inchMark(folded: string, at: number, start: number): Found<Suffix> | undefined {
  if (!isDigit(folded.charCodeAt(at - 1))) return undefined
  if (folded.startsWith("''", start)) return { value: INCH, end: start + 2 }
  const char = folded.charAt(start)
  if (char === '″') return { value: INCH, end: start + 1 }
  if (char === "'" && start === at && /[\s\d]|^$/.test(folded.charAt(at + 1)))
    return { value: FOOT, end: at + 1 }
  if (char !== '"') return undefined
  return folded.slice(Math.max(0, at - 200), at).includes('"')
    ? undefined
    : { value: INCH, end: start + 1 }
}

/** Every name of a unit, currency or percent sign, for readers of units that stand alone. */
export function unitNameAt(folded: string, at: number): Found<Suffix> | undefined {
  return SUFFIXES.at(folded, at)
}
