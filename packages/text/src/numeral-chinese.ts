import { readDigits } from './numeral-digits.ts'
import {
  type HanInteger,
  hanDigit,
  readHanInteger,
  readHanScale,
  startsHanNumeral,
} from './numeral-han.ts'
import { product, total } from './numeral-product.ts'
import type { Numeral } from './numeral-type.ts'
import { type Found, isDigit, skipBlanks } from './read-scan.ts'

/** Everyday words that begin like a numeral but hold no number. */
const IDIOMS: ReadonlySet<string> = new Set(
  (
    '四川 一直 一定 一样 一般 一起 一切 一旦 一些 一致 一边 一向 一律 一共 一会 一下 一旁 一经 一概 一同 一如 一键 一手 一流 一体 一心 一番 ' +
    '一贯 一时 一对一 一方面 一系列 一部分 一次性 一站式 一卡通 一律 三星 三亚 三角 三包 三明治 三脚架 二手 二维码 五金 五官 七夕 八达 九江 ' +
    '四处 四肢 两边 两者 两侧 两端 十分 百分点 百分 百姓 百度 百事 百货 千牛 千万别 千万不 千万要'
  ).split(' '),
)

function isIdiom(text: string, at: number): boolean {
  // 十分 is `very`, but 十分钟 is ten minutes and 十分之一 a tenth.
  if (text.startsWith('分钟', at + 1) || text.startsWith('分之', at + 1)) return false
  return IDIOMS.has(text.slice(at, at + 2)) || IDIOMS.has(text.slice(at, at + 3))
}

/** Reads a number in Chinese characters: 三百二十, 三点五, 三分之二, 一万零八百, 两三. */
export function readHanNumeral(text: string, at: number): Found<Numeral> | undefined {
  const char = text.charAt(at)
  if (char === '半') return { value: { value: 0.5, form: 'han', weak: true }, end: at + 1 }
  if (!startsHanNumeral(text.charCodeAt(at)) || isIdiom(text, at)) return undefined
  if (isPercentHead(text, at)) return undefined
  const found = readHanInteger(text, at)
  return found === undefined ? undefined : (readHanTail(text, found) ?? plain(found, at))
}

function plain({ value, end }: Found<HanInteger>, at: number): Found<Numeral> | undefined {
  const { upTo, more, hasUnit } = value
  return {
    value: {
      value: value.value,
      form: 'han',
      ...(upTo === undefined ? {} : { upTo }),
      ...(more ? { more: true as const } : {}),
      ...(end - at === 1 && !hasUnit ? { weak: true as const } : {}),
    },
    end,
  }
}

/** 百分之, 千分之 and 万分之 start a percentage, not the number 100. */
export function isPercentHead(text: string, at: number): boolean {
  return '百佰千仟万'.includes(text.charAt(at) || ' ') && partsAt(text, at + 1) !== undefined
}

/** The end of 分之, between whose characters blanks may stand. */
export function partsAt(text: string, at: number): number | undefined {
  const start = skipBlanks(text, at)
  if (text.charAt(start) !== '分' && text.charAt(start) !== '份') return undefined
  const second = skipBlanks(text, start + 1)
  return text.charAt(second) === '之' ? skipBlanks(text, second + 1) : undefined
}

/** What may follow a Chinese integer: decimals, a fraction, or 打 for dozens. */
export function readHanTail(
  text: string,
  { value: { value }, end }: Found<HanInteger>,
): Found<Numeral> | undefined {
  return (
    readHanDecimals(text, end, value) ??
    readHanFraction(text, end, value) ??
    readMixed(text, end, value) ??
    readDozens(text, end, value)
  )
}

/** The digits after 点. 两 is no decimal digit, and 十 after them means minutes. */
function readHanDecimals(text: string, at: number, whole: number): Found<Numeral> | undefined {
  const point = skipBlanks(text, at, 1)
  if (text.charAt(point) !== '点') return undefined
  let digits = ''
  let end = point === at ? point + 1 : skipBlanks(text, point + 1, 1)
  while (digits.length < 16) {
    const digit = isDigit(text.charCodeAt(end))
      ? Number(text.charAt(end))
      : hanDigit(text.charCodeAt(end))
    if (digit === undefined || '两俩'.includes(text.charAt(end))) break
    digits += digit
    end++
  }
  if (digits === '' || '十百千'.includes(text.charAt(end) || ' ')) return undefined
  const value = Number(`${whole}.${digits}`)
  return readHanScale(text, end, value) ?? { value: { value, form: 'han' }, end }
}

/** 三分之二: the denominator stands first. */
function readHanFraction(text: string, at: number, below: number): Found<Numeral> | undefined {
  const start = partsAt(text, at)
  if (start === undefined || below === 0) return undefined
  const top = readTop(text, start)
  return top === undefined
    ? undefined
    : { value: { value: top.value / below, form: 'han' }, end: top.end }
}

/** 三又五分之一. */
function readMixed(text: string, at: number, whole: number): Found<Numeral> | undefined {
  const link = skipBlanks(text, at)
  if (text.charAt(link) !== '又') return undefined
  const start = skipBlanks(text, link + 1)
  const below = readHanInteger(text, start)
  const fraction =
    below === undefined ? undefined : readHanFraction(text, below.end, below.value.value)
  if (fraction === undefined || fraction.value.value >= 1) return undefined
  return { value: { value: total(whole, fraction.value.value), form: 'han' }, end: fraction.end }
}

function readTop(text: string, at: number): Found<number> | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const digits = readDigits(text, at, { decimalComma: false, spoken: false })
    return digits === undefined ? undefined : { value: digits.value.value, end: digits.end }
  }
  const found = readHanInteger(text, at)
  if (found === undefined) return undefined
  const decimal = readHanDecimals(text, found.end, found.value.value)
  return { value: decimal?.value.value ?? found.value.value, end: decimal?.end ?? found.end }
}

/** 十打 is ten dozen; 打折, 打开 and 打电话 are other words. */
function readDozens(text: string, at: number, value: number): Found<Numeral> | undefined {
  if (
    text.charAt(at) !== '打' ||
    /[折开电印包个字\d一二三四五六七八九扫算赏招听工车]/.test(text.charAt(at + 1))
  )
    return undefined
  return { value: { value: product(value, 12), form: 'han' }, end: at + 1 }
}
