import { phraseMatcher } from '@vouchsafe/text'
import type { Entity } from './entity.ts'
import { CITIES, PROVINCES } from './places-zh.ts'

type Level = 'region' | 'district' | 'town' | 'road' | 'number' | 'building' | 'unit'

interface Mark {
  readonly level: Level
  readonly start: number
  readonly end: number
}

const PLACES = phraseMatcher<string>([...PROVINCES, ...CITIES].map((name) => [name, name]))
const GATE = /[路街道巷弄村镇乡县苑园栋幢座室楼厦场号區路街道號區室邨座里]/

/** Ends of address elements. Words that end alike and are none come first, so that they are taken as a whole. */
const MARKS =
  /(知道|道理|道歉|道具|味道|渠道|频道|报道|通道|公里|海里|英里|这里|那里|哪里|心里|家里|城里|手里|店里|盒里|箱里|屋里|里面|里边|夜里|包里|专区|时区|地区|区别|区分|区间|社区团购|省钱|省心|省事|市场价|市面|街拍|路由|路上|路过|线路|电路|思路|楼主|楼上|楼下|小区里|城市|超市|门市|上市|都市|号码|账号|型号|单号|帐号|货号|句号|信号|符号|专号|同号|号线|微信号|几号|编号|尾号|号店|条件|条形|条码|件套|套餐|庄重|大场|现场|场景|立场|商场价|园林|村里|室内|室外|办公室用|卧室|浴室|教室|楼盘|楼梯|座位|座椅|层次|房间|房子|期间|期待|组合|组装|门口|门票|门店|部门|专门|热门|入门|户外|用户|客户|账户|商户|户口|中心思想|中心位置|会员中心|个人中心|服务中心|售后中心|道路|街头|一路|半路|物流园|乡下|老乡|家乡|故乡|镇定|镇静|县级|省级|市级|区级)|(特别行政区|自治区|自治州|省|市|盟)|(自治县|开发区|高新区|新区|区|县|旗|區)|(街道办事处|街道|社区|居委会|村委会|镇|乡|村|屯|庄|寨|农场)|(大道|大街|胡同|国道|省道|公路|高速|马路|路|街|道|巷|里|条|环|坊|圩|埔|段)|((?:甲|乙|丙|附|付|之)?(?:\d{1,5}(?:[-~之]\d{1,4}){0,2}|[一二三四五六七八九十百]{1,4})(?:号院|号楼|号门|号铺|号店|号|號|弄(?:\d{1,4}号)?))|(小区|花园|花苑|家园|公寓|大厦|大楼|广场|中心|公馆|别墅|新村|新城|名城|校区|宿舍|医院|大学|学院|中学|小学|工业园|产业园|科技园|创业园|创意园|软件园|写字楼|商城|商场|商业街|酒店|宾馆|银行|驿站|快递柜|丰巢柜|公司|工厂|厂房|仓库|车站|地铁站|站|苑|园|庭|府|湾|居|轩|阁|邸|城|郡|墅|邨|里弄|大院|部队|机关|楼宇|商铺|市场|幼儿园|基地|港|国际|御景|雅居)|((?:[A-Za-z]|[A-Za-z]?\d{1,4}|[一二三四五六七八九十]{1,3}|[东西南北])(?:栋|幢|座|单元|层|楼|室|房|户|门|期|区|组|排|梯|铺|柜|F|棟))|((?<![\dA-Za-z])[A-Za-z]?\d{1,4}(?:[-#]\d{1,4}){1,3}(?:室|号)?(?![\d-]))|((?<=[栋幢座单元楼层门梯室号期区院苑园厦])[A-Za-z]?\d{2,4}(?![\d年月日元块号个件台折分点%.A-Za-z]))/g

const LEVELS: readonly (Level | undefined)[] = [
  undefined,
  undefined,
  'region',
  'district',
  'town',
  'road',
  'number',
  'building',
  'unit',
  'unit',
  'unit',
]

/** What ends the reach to the left: verbs, prepositions, particles that no place name holds. */
const STOPS_LEFT =
  /[在到至往向寄送发住址是为于从去给我你您他她的了请收改成换填写把和与跟或帮叫用按这那就也还都来回找有没家说看问买卖要让但再货快递对被错退]|收件|[\s:：，,。；;、"“”'()（）【】[\]<>|!?！？]/
const BREAK =
  /[，。；;！!？?\n:：、"“”|【】《》<>]|[，,]\s|(?:电话|手机|联系|收件|姓名|谢谢|麻烦|尽快|订单)/
const LED =
  /(?:地址|住址|住所|寄到|送到|发到|寄往|送至|寄至|收货|快递到|住在|家住|住|位于|改成|改为|改到|送货到|邮寄到|发往|籍贯|户籍|居住)(?:是|为|在|到|写的是|:|：|\s|成|改为|改成|改到|换成|应该是|于){0,4}\s?$/
const MAX_GAP = 14
const MAX_NAME = 8

/** Finds postal addresses in Chinese text, from province or street to door. A city alone is none. */
export function findAddressesZh(text: string): readonly Entity[] {
  if (!GATE.test(text)) return []
  const marks = marksOf(text)
  const found: Entity[] = []
  for (let first = 0; first < marks.length; ) {
    let last = first
    while (last + 1 < marks.length && continues(text, marks[last], marks[last + 1])) last += 1
    const chain = marks.slice(first, last + 1)
    const entity = read(text, chain)
    if (entity) found.push(entity)
    first = last + 1
  }
  return found
}

function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = PLACES.find(text).map(({ start, end }) => ({ level: 'region', start, end }))
  for (const match of text.matchAll(MARKS)) {
    const index = match.findIndex((group, position) => position > 0 && group !== undefined)
    const level = LEVELS[index]
    if (level === undefined) continue
    const end = match.index + match[0].length
    const own = level === 'number' || level === 'unit' ? match.index : match.index
    marks.push({ level, start: own, end })
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}

function continues(text: string, mark: Mark | undefined, next: Mark | undefined): boolean {
  if (!mark || !next) return false
  if (next.start < mark.end) return true
  const gap = text.slice(mark.end, next.start)
  if (gap.length > MAX_GAP || BREAK.test(gap)) return false
  if (next.level === 'number') return gap.length <= 8 && !/[在到寄送发的了是我于月]/.test(gap)
  return !/[在到寄送发的了是我你您请于吗呢吧有没买要想]/.test(gap) && !/\d{5}/.test(gap)
}

const PRECISE: ReadonlySet<Level> = new Set<Level>(['number', 'unit'])
const PLACED: ReadonlySet<Level> = new Set<Level>([
  'region',
  'district',
  'town',
  'road',
  'building',
])

function read(text: string, chain: readonly Mark[]): Entity | undefined {
  const head = chain.find(({ level }) => PLACED.has(level))
  if (!head) return undefined
  const used = chain.slice(chain.indexOf(head))
  const start = startOf(text, head)
  let end = Math.max(...used.map((mark) => mark.end))
  const led = LED.test(text.slice(Math.max(0, start - 16), start))
  const levels = new Set(used.map(({ level }) => level))
  if (!isAddress(text.slice(start, end), used, levels, led)) return undefined
  const aside = /^ ?[(（][^()（）\n]{1,30}[)）]/.exec(text.slice(end, end + 34))
  if (aside) end += aside[0].length
  return { start, end, category: 'address', score: led ? 0.9 : 0.8, rule: 'address-zh' }
}

function isAddress(
  quote: string,
  marks: readonly Mark[],
  levels: ReadonlySet<Level>,
  led: boolean,
): boolean {
  const precise = marks.some(({ level }) => PRECISE.has(level))
  const has = (level: Level): boolean => levels.has(level)
  const body = quote.replace(/[\s\d()（）-]/g, '').length
  if (body < 4 && !(led && precise)) return false
  if (
    precise &&
    has('road') &&
    /(?:路|街|道|巷|弄|里|胡同|条|公路|环|段)[^，。]{0,6}\d/.test(quote)
  )
    return body >= 3
  if (precise && has('building') && (has('district') || has('region') || has('town') || led))
    return true
  if (precise && has('building') && marks.filter(({ level }) => PRECISE.has(level)).length >= 2)
    return true
  if (
    precise &&
    has('building') &&
    /(?:小区|花园|苑|家园|公寓|大厦|新村|宿舍|公馆|府|庭|园)/.test(quote) &&
    marks.some(({ level }) => level === 'unit')
  )
    return true
  if (precise && has('town') && (has('district') || has('region') || led)) return true
  if (
    precise &&
    (has('district') || has('region')) &&
    marks.filter(({ level }) => PRECISE.has(level)).length >= 2
  )
    return true
  const depth = ['region', 'district', 'town', 'road', 'building'].filter((level) =>
    has(level as Level),
  ).length
  if (led && depth >= 2 && (has('road') || has('building') || has('town'))) return true
  return (
    depth >= 3 &&
    (has('road') || has('town')) &&
    (has('district') || has('region')) &&
    marks.some(({ level }) => level === 'district' || level === 'region')
  )
}

/** Where the first element's name begins. */
function startOf(text: string, head: Mark): number {
  let start = head.start
  const isPlace =
    head.level === 'region' &&
    head.end - head.start >= 2 &&
    !/[省市盟]$/.test(text.slice(head.start, head.end))
  if (isPlace) return start
  for (let steps = 0; start > 0 && steps < MAX_NAME; steps += 1) {
    const before = text[start - 1] ?? ''
    if (!/[\u3400-\u9fffA-Za-z0-9]/.test(before) || STOPS_LEFT.test(before)) break
    start -= 1
  }
  return start
}
