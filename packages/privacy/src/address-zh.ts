import { ENDINGS, type Level, NO_ENDINGS } from './address-words-zh.ts'
import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'
import { CITIES, PROVINCES } from './places-zh.ts'
import type { View } from './view.ts'
import { WordIndex } from './word-index.ts'

const GATE = /[路街道巷弄村镇乡县苑园栋幢座室楼厦场号區號邨里]/

interface Mark {
  readonly level: Level
  readonly start: number
  readonly end: number
}

const WORDS = new WordIndex<Level | 'none'>([
  ...[...PROVINCES, ...CITIES].map((name) => [name, 'region'] as const),
  ...(Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).flatMap((level) =>
    ENDINGS[level].map((word) => [word, level] as const),
  ),
  ...NO_ENDINGS.map((word) => [word, 'none'] as const),
])

/** House numbers, and parts of a building: `12号院`, `3单元`, `6-1-1201`, a door's number after its floor or stairs. */
const NUMBERS =
  /((?:[甲乙丙附付之])?(?:\d{1,5}(?:[-~之]\d{1,4}){0,2}|[一二三四五六七八九十百]{1,4})(?:号院|号楼|号门|号铺|号店|号|號|弄(?:\d{1,4}号)?)(?![线码]))|(?:[A-Za-z]|[A-Za-z]?\d{1,4}|[一二三四五六七八九十]{1,3})(?:栋|幢|座|单元|层|樓|層|楼|室|房|户|门|期|区|组|排|梯|铺|柜|F(?![A-Za-z])|棟)|(?<![\dA-Za-z])[A-Za-z]?\d{1,4}(?:[-#]\d{1,4}){1,3}(?:室|号)?(?![\d-])|(?<=[栋幢座单元楼层门梯室号期区院苑园厦])[A-Za-z]?\d{2,4}(?![\d年月日元块号个件台折分点%.A-Za-z-])/g

/** What ends the reach to the left: verbs, prepositions, particles that no place name holds. */
const STOPS_LEFT =
  /[在到至往向寄送发停住址是为于从去给我你您他她的了请收改成换填写把和与跟或帮叫用按这那就也还都来回找有没家说看问买卖要让但再货快递对被错退]|收件|[\s:：，,。；;、"“”'()（）【】[\]<>|!?！？]/
const BREAK =
  /[，。；;！!？?\n:：、"“”|【】《》<>]|[，,]\s|(?:电话|手机|联系|收件|姓名|谢谢|麻烦|尽快|订单|账号|帐号|卡号|户名|密码)/
const LED =
  /(?:地址|住址|住所|寄到|送到|发到|寄往|送至|寄至|收货|快递到|住在|家住|住|位于|改成|改为|改到|送货到|邮寄到|发往|籍贯|户籍|居住)(?:是|为|在|到|写的是|:|：|\s|成|改为|改成|改到|换成|应该是|于){0,4}\s?$/
const MAX_GAP = 14
const MAX_NAME = 8

/** Finds postal addresses in Chinese text, from province or street to door. A city alone is none. */
export function findAddressesZh(view: View): readonly Entity[] {
  const { text } = view
  if (!GATE.test(text)) return []
  const marks = marksOf(view)
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

function marksOf({ text, lower }: View): readonly Mark[] {
  const marks: Mark[] = []
  for (const { start, end, payloads } of WORDS.find(lower)) {
    const level = payloads[0]
    if (level !== undefined && level !== 'none') marks.push({ level, start, end })
  }
  if (HAS_NUMBER.test(text)) {
    for (const match of matchesOf(text, NUMBERS)) {
      const level = match[1] === undefined ? 'unit' : 'number'
      marks.push({ level, start: match.index, end: match.index + match[0].length })
    }
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end)
}

const HAS_NUMBER = /[\d一二三四五六七八九十A-Za-z][号號栋幢座单层楼室房户门期区组排梯铺柜F弄棟#-]/

function continues(text: string, mark: Mark | undefined, next: Mark | undefined): boolean {
  if (!mark || !next) return false
  if (next.start < mark.end) return true
  const gap = text.slice(mark.end, next.start)
  if (gap.length > MAX_GAP || BREAK.test(gap)) return false
  // `…12号5楼，许庭瑋`: behind a door and a comma one character makes no building.
  if (PRECISE.has(mark.level) && /[,，]/.test(gap) && next.level === 'building') {
    if (next.end - next.start === 1 && !/\d/.test(text[next.end] ?? '')) return false
  }
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
  const head = chain.find((mark) => PLACED.has(mark.level) && !isGeneric(text, mark))
  if (!head) return readDoor(text, chain)
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

/** `小区` without a name is no place. */
function isGeneric(text: string, mark: Mark): boolean {
  return mark.level === 'building' && startOf(text, mark) === mark.start
}

/** `5栋3单元1202`: no place is named, but the door is. */
function readDoor(text: string, chain: readonly Mark[]): Entity | undefined {
  const used = chain.filter(({ level }) => PRECISE.has(level))
  const first = used[0]
  const last = used.at(-1)
  if (!first || !last || used.length < 2) return undefined
  const quote = text.slice(first.start, last.end)
  if (!/(?:栋|幢|座|单元|号楼|號樓|棟|梯)/.test(quote) || /[,;]/.test(quote)) return undefined
  if (!/(?:单元|室|楼|层|户|门|\d{3,4})/.test(quote.slice(2))) return undefined
  return {
    start: first.start,
    end: last.end,
    category: 'address',
    score: 0.7,
    rule: 'address-zh-door',
  }
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
