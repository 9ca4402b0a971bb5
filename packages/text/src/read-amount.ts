import { durationOf } from './durations.ts'
import { moneyMagnitudeAt } from './numeral-multiplier.ts'
import { product, rounded, total } from './numeral-product.ts'
import type { Numeral } from './numeral-type.ts'
import { decimalComma, jiaoTail, moneyOf, moneyTail, readPrefixedMoney } from './read-money.ts'
import { readDiscount, readHanPercent } from './read-percent.ts'
import type { Reading } from './read-reading.ts'
import { type Found, isDigit, isHan, isLetter, skipBlanks } from './read-scan.ts'
import { readPence } from './read-sterling.ts'
import { type Suffix, suffixAt } from './read-suffix.ts'
import { belowZeroAt, readTemperature, temperature } from './read-temperature.ts'
import type { Reply } from './read-token.ts'
import type { Unit } from './units.ts'
import type { PlainValue, RangeValue, ReadOptions } from './value.ts'

/** The value that a number with a suffix stands for. */
export function withSuffix(value: number, suffix: Suffix, options: ReadOptions): PlainValue {
  switch (suffix.kind) {
    case 'money':
      return moneyOf(value, suffix.currency, options)
    case 'unit':
      return quantityOf(value, suffix.unit)
    case 'duration':
      return durationOf(value, suffix.duration)
    case 'percent':
      return { type: 'percent', value: product(value, suffix.factor) }
    case 'age':
      return {
        type: 'quantity',
        value,
        unit: suffix.unit,
        dimension: 'age',
        base: product(value, suffix.years),
      }
    case 'count':
      return { type: 'quantity', value, unit: suffix.noun, dimension: 'count', base: value }
  }
}

function quantityOf(value: number, unit: Unit): PlainValue {
  if (unit.symbol === '°' || unit.symbol === '°F' || unit.symbol === '°C')
    return temperature(value, unit.symbol)
  const base = rounded(value * unit.factor + (unit.offset ?? 0))
  return { type: 'quantity', value, unit: unit.symbol, dimension: unit.dimension, base }
}

/** Two ends, both meant. */
export function rangeOf(low: PlainValue, high: PlainValue): RangeValue {
  return { type: 'range', low, high, lowInclusive: true, highInclusive: true }
}

/** Reads a number at `at` with what belongs to it: currency, unit, percent sign. */
export function readAmount(reading: Reading, at: number): Reply | undefined {
  const money = readPrefixedMoney(reading, at)
  if (money !== undefined) {
    const { code, factor } = { code: money.value.currency, factor: 1 }
    return {
      ...money,
      suffix: { kind: 'money', currency: { code, factor } },
      written: money.value.value,
    }
  }
  return (
    readPence(reading, at) ??
    readHanPercent(reading, at) ??
    readTemperature(reading, at) ??
    readDiscount(reading, at) ??
    longer(readCounted(reading, at), readArticle(reading, at))
  )
}

function longer(first: Reply | undefined, second: Reply | undefined): Reply | undefined {
  return first !== undefined && (second === undefined || first.end >= second.end) ? first : second
}

function readCounted(reading: Reading, at: number): Reply | undefined {
  const { folded, text, options } = reading
  const number = reading.numeralAt(at)
  if (number === undefined) return undefined
  const { value: numeral } = number
  if (numeral.ordinal) return { value: { type: 'ordinal', value: numeral.value }, end: number.end }
  const below = belowZeroAt(folded, number.end)
  if (below !== undefined) return { value: temperature(-numeral.value, '°'), end: below }
  const half = halfUnitAt(folded, number)
  if (half !== undefined) return amount(half.value, half.suffix, half.end, reading)
  const comma = decimalComma(folded, at, number)
  if (comma !== undefined) {
    const suffix = suffixAt(text, folded, comma.end)
    if (suffix?.value.kind === 'money')
      return amount(comma.value, suffix.value, suffix.end, reading)
  }
  const sum = magnifiedMoney(reading, number)
  if (sum !== undefined) return sum
  const loose = looseUnitAt(folded, number)
  if (loose !== undefined) {
    const read = amount(numeral.value, loose.suffix, loose.end, reading)
    return { ...read, bound: loose.more ? 'more-than' : 'about' }
  }
  const more = isMoreAt(folded, number.end)
  const roundly = isRoundlyAt(folded, number)
  const unitAt = more || roundly ? number.end + 1 : number.end
  const suffix = suffixAt(text, folded, adjectiveEnd(folded, unitAt, numeral))
  if (suffix === undefined) return bare(folded, numeral, number.end)
  if (isShoeSize(folded, suffix.end, numeral))
    return {
      value: { type: 'number', value: numeral.value },
      end: suffix.end,
      written: numeral.value,
    }
  const zero =
    suffix.value.kind === 'unit' && suffix.value.unit.dimension === 'temperature'
      ? belowZeroAt(folded, suffix.end)
      : undefined
  if (zero !== undefined) return amount(-numeral.value, suffix.value, zero, reading)
  const tail = tailAt(reading, suffix)
  const value = total(numeral.value, tail.value)
  const bound = roundly
    ? { bound: 'about' as const }
    : more || numeral.more
      ? { bound: 'more-than' as const }
      : {}
  const vague =
    suffix.value.kind === 'count' && pointsAt(folded, at, numeral) ? { vague: true as const } : {}
  if (numeral.upTo === undefined)
    return { ...amount(value, suffix.value, tail.end, reading), ...bound, ...vague }
  const high = withSuffix(numeral.upTo, suffix.value, options)
  return {
    value: rangeOf(withSuffix(value, suffix.value, options), high),
    end: tail.end,
    suffix: suffix.value,
  }
}

/** 42码: a size of shoes or trousers. Cloth is sold by fewer yards, and fields are longer. */
function isShoeSize(folded: string, end: number, { value, upTo }: Numeral): boolean {
  return folded.charAt(end - 1) === '码' && upTo === undefined && value >= 15 && value <= 60
}

/** `1.5m dollars`, 2m元: a letter between a number and its currency multiplies. */
function magnifiedMoney(reading: Reading, { value, end }: Found<Numeral>): Reply | undefined {
  const { text, folded } = reading
  const magnitude = value.upTo === undefined ? moneyMagnitudeAt(folded, end) : undefined
  const suffix = magnitude === undefined ? undefined : suffixAt(text, folded, magnitude.end)
  if (magnitude === undefined || suffix?.value.kind !== 'money') return undefined
  return amount(product(value.value, magnitude.value), suffix.value, suffix.end, reading)
}

/** 这一款 and 最后一次 point at something; they do not count. */
function pointsAt(folded: string, at: number, { value, form }: Numeral): boolean {
  if (form !== 'han' || value !== 1) return false
  return (
    '这那哪某另每同任'.includes(folded.charAt(at - 1) || ' ') ||
    folded.slice(Math.max(0, at - 2), at) === '最后'
  )
}

function amount(value: number, suffix: Suffix, end: number, { options }: Reading): Reply {
  return { value: withSuffix(value, suffix, options), end, suffix, written: value }
}

/** 多, 余 and 几 between a number and its unit: 10多斤, 300余件. */
function isMoreAt(folded: string, at: number): boolean {
  return '多余几'.includes(folded.charAt(at) || ' ')
}

/** 来 behind a round number: 十来分钟, 20来天. */
function isRoundlyAt(folded: string, { value: { value, upTo }, end }: Found<Numeral>): boolean {
  return folded.charAt(end) === '来' && upTo === undefined && value >= 10 && value % 10 === 0
}

const ADJECTIVE =
  / {1,2}(?:more|extra|additional|full|whole|complete|entire|consecutive|straight|fewer|further|remaining|unused|started|billable|paid|free|clear|solid)(?= {1,2}[a-z])/y

/** A quarter of an hour. */
const PART_OF = / of(?: an?| the)?(?= [a-z])/y

/** `2 more days`, `3 full weeks`. */
function adjectiveEnd(folded: string, at: number, { value, form }: Numeral): number {
  if (folded.charCodeAt(at) !== 32) return at
  if (form === 'words' && !Number.isInteger(value)) {
    PART_OF.lastIndex = at
    const part = PART_OF.exec(folded)
    if (part !== null) return at + part[0].length
  }
  ADJECTIVE.lastIndex = at
  return at + (ADJECTIVE.exec(folded)?.[0].length ?? 0)
}

/** 一个半小时, 两个半月: the half stands inside the unit. */
function halfUnitAt(
  folded: string,
  number: Found<Numeral>,
): (Found<number> & { readonly suffix: Suffix }) | undefined {
  const start = skipBlanks(folded, number.end)
  if (!folded.startsWith('个半', start)) return undefined
  // The unit is looked up as if 半 were not there, so that 月 alone does not count.
  const rest = `个${folded.slice(start + 2, start + 6)}`
  const suffix = suffixAt(rest, rest, 0)
  if (suffix?.value.kind !== 'duration' || suffix.end < 2) return undefined
  return { value: number.value.value + 0.5, suffix: suffix.value, end: start + 1 + suffix.end }
}

/** 一个多小时, 两个来月: what makes it loose stands inside the unit. */
function looseUnitAt(
  folded: string,
  number: Found<Numeral>,
): { readonly suffix: Suffix; readonly end: number; readonly more: boolean } | undefined {
  const start = skipBlanks(folded, number.end)
  if (folded.charAt(start) !== '个' || !'多来'.includes(folded.charAt(start + 1) || ' '))
    return undefined
  // The unit is looked up as if the word were not there, so that 月 alone does not count.
  const rest = `个${folded.slice(start + 2, start + 6)}`
  const suffix = suffixAt(rest, rest, 0)
  if (suffix?.value.kind !== 'duration' || suffix.end < 2) return undefined
  const more = folded.charAt(start + 1) === '多'
  return { suffix: suffix.value, end: start + 1 + suffix.end, more }
}

/** What may follow a Chinese unit: 半 (一斤半), or a last digit (三块五, 一米八). */
function tailAt(reading: Reading, suffix: Found<Suffix>): Found<number> {
  const { folded } = reading
  const none = { value: 0, end: suffix.end }
  if (folded.charCodeAt(suffix.end - 1) < 0x3000) return none
  if (folded.charAt(suffix.end) === '半' && !isUnitBehindHalf(folded, suffix.end + 1))
    return { value: 0.5, end: suffix.end + 1 }
  const { value } = suffix
  if (value.kind === 'money' && /[元块钱个]$/.test(folded.slice(suffix.end - 1, suffix.end)))
    return moneyTail(reading, suffix.end) ?? none
  if (value.kind === 'money' && /[毛角]$/.test(folded.slice(suffix.end - 1, suffix.end)))
    return jiaoTail(reading, suffix.end) ?? none
  if (value.kind === 'unit' && folded.charAt(suffix.end - 1) === '米' && value.unit.symbol === 'm')
    return metreTail(reading, suffix.end) ?? none
  return none
}

/** 三天半价 is three days, then half price, 11度半干 a wine of 11 degrees; 两斤半个月 cannot be told and stays apart. */
function isUnitBehindHalf(folded: string, at: number): boolean {
  return '价个年小时干甜糖马自票脱熟成身袖封透'.includes(folded.charAt(at) || ' ')
}

const METRE_TAIL =
  /[一二三四五六七八九]{1,2}(?![一二三四五六七八九十百千万个.点厘毫])|\d{1,2}(?![\d.a-z%\u4e00-\u9fff])|\d{1,2}(?=[比的宽高长深厚左以不就都够放与还也，、])/y

/** Two digits behind one or two metres, with other words behind them: 1米16可以, 1米16两款都行. */
function centimetresAt({ text, folded }: Reading, at: number): string | undefined {
  if (!/(?:^|[^\d.])[12]米$/.test(folded.slice(Math.max(0, at - 3), at))) return undefined
  const behind = folded.slice(at, at + 4)
  if (!/^\d\d[\u4e00-\u9fff]/.test(behind) || /^..[年月日号时点分元块厘毫]/.test(behind))
    return undefined
  const isUnit = suffixAt(text, folded, at + 2) !== undefined
  return isUnit && !/^..两[款种个者件条把辆双]/.test(behind) ? undefined : behind.slice(0, 2)
}

/** 一米八, 一米七五, 1米75, 2米2宽. */
function metreTail(reading: Reading, at: number): Found<number> | undefined {
  const { folded } = reading
  METRE_TAIL.lastIndex = at
  const word = METRE_TAIL.exec(folded)?.[0] ?? centimetresAt(reading, at)
  if (word === undefined) return undefined
  const digits = isDigit(word.charCodeAt(0))
    ? word
    : [...word].map((char) => '零一二三四五六七八九'.indexOf(char)).join('')
  return { value: Number(`0.${digits}`), end: at + word.length }
}

/** A number without a suffix. A letter right behind digits makes the whole a name, such as 5G or 3D. */
function bare(folded: string, numeral: Numeral, end: number): Reply | undefined {
  if (isLetter(folded.charCodeAt(end)) && folded.charCodeAt(end - 1) < 0x80)
    return ordinalDigits(folded, numeral, end)
  const low: PlainValue = { type: 'number', value: numeral.value }
  const bound = numeral.more ? { bound: 'more-than' as const } : {}
  const vague = isLoose(folded, numeral, end) ? { vague: true as const } : {}
  if (numeral.upTo === undefined)
    return { value: low, end, written: numeral.value, ...bound, ...vague }
  return { value: rangeOf(low, { type: 'number', value: numeral.upTo }), end }
}

/** `one`, `half` and a lone Chinese digit among other characters are seldom meant as numbers: this one, 五道口. */
function isLoose(folded: string, { weak, form, value }: Numeral, end: number): boolean {
  if (!weak) return false
  if (form === 'words')
    return (
      value === 1 ||
      (value === 0.5 && !/^ (?:of|the|as|an?) |^[,.;!?]|^$/.test(folded.slice(end, end + 5)))
    )
  const before = folded.charAt(end - 2)
  return isHan(folded.charCodeAt(end))
    ? !'送赠付省'.includes(folded.charAt(end))
    : isHan(folded.charCodeAt(end - 2)) && !'买送赠减满乘加选拍'.includes(before)
}

function ordinalDigits(folded: string, numeral: Numeral, end: number): Reply | undefined {
  const suffix = /^(?:st|nd|rd|th)(?![a-z\d])/.exec(folded.slice(end, end + 3))
  if (suffix === null || numeral.digits === undefined) return undefined
  return { value: { type: 'ordinal', value: numeral.value }, end: end + 2 }
}

const ARTICLE = /(?:(half) an?|(a) half|an?|another|(half)) {1,2}(?=[a-z])/y
const VAGUE_COUNT =
  /(?:a few|few|several|some|a couple(?: of)?|couple of) {1,2}(?:more )?(?=[a-z])/y
const ALL_OF =
  /(?:all|the whole|the entire|whole|entire) {1,2}(?=(?:day|week|month|year|night)(?![a-z]))/y

/** `an hour`, `half a gallon`, `half litre`, `another week`, `several weeks`. */
function readArticle(reading: Reading, at: number): Reply | undefined {
  const { text, folded, options } = reading
  if (folded.charCodeAt(at) < 97 || folded.charCodeAt(at) > 122) return undefined
  const vague = vagueDuration(reading, at)
  if (vague !== undefined) return vague
  ARTICLE.lastIndex = at
  const found = ARTICLE.exec(folded)
  if (found === null) return undefined
  const start = at + found[0].length
  const suffix = suffixAt(text, folded, start)
  if (suffix === undefined || !mayFollowArticle(folded.slice(start, suffix.end), suffix.value))
    return undefined
  if (suffix.value.kind === 'money' && MEASURED_BY.test(folded.slice(suffix.end, suffix.end + 12)))
    return undefined
  const value = found[1] || found[2] || found[3] ? 0.5 : 1
  if (value === 1 && isDaySpokenOf(folded, at, suffix)) return undefined
  return {
    value: withSuffix(value, suffix.value, options),
    end: suffix.end,
    suffix: suffix.value,
    written: value,
  }
}

/** `a Euro size`, `a euro cup pillow`: what is made to the measure of a place, and no amount. */
const MEASURED_BY =
  /^[- ](?:sizes?|sized|sizing|fit|style|single|double|king|queen|cup|plug|socket|pillow|pallet|zone|area|standard|mattress|model|version)(?![a-z])/

/** What makes `a working day` one of the calendar, rather than so much time: `the start of a working day`, `what a day`. */
const SPOKEN_OF =
  /(?:^|[^a-z])(?:(?:start|end|middle|way|course|beginning|close) (?:to|of)|what|such|quite|have|having|ha[sd]|guarantee|promise|choose|pick|name|on) $/
const IS_BEFORE = /(?:^|[^a-z])(?:is|was|isn['’]?t|wasn['’]?t|it['’]?s|that['’]?s) $/

function isDaySpokenOf(folded: string, at: number, { value, end }: Found<Suffix>): boolean {
  if (value.kind !== 'duration' || value.duration.unit !== 'day') return false
  const before = folded.slice(Math.max(0, at - 24), at)
  if (SPOKEN_OF.test(before)) return true
  return IS_BEFORE.test(before) && /^(?:[,.;!?)]|$)/.test(folded.slice(end, end + 1))
}

/** Units that mean something else behind `a`: a bit, a second opinion. */
const NO_AMOUNTS = new Set(['bit', 'bar', 'stone', 'second', 'won', 'sen', 'grand total'])

function mayFollowArticle(name: string, suffix: Suffix): boolean {
  if (suffix.kind === 'percent' || suffix.kind === 'count' || suffix.kind === 'age') return false
  if ((name.length < 3 && name !== 'lb' && name !== 'oz') || NO_AMOUNTS.has(name)) return false
  return !(suffix.kind === 'unit' && suffix.unit.dimension === 'temperature')
}

/** `a few hours`, `several weeks`, `all day`: three of them, but too vague for a value; a couple are two. */
function vagueDuration({ text, folded, options }: Reading, at: number): Reply | undefined {
  VAGUE_COUNT.lastIndex = at
  ALL_OF.lastIndex = at
  const count = VAGUE_COUNT.exec(folded)
  const opening = count ?? ALL_OF.exec(folded)
  if (opening === null) return undefined
  const suffix = suffixAt(text, folded, at + opening[0].length)
  if (suffix?.value.kind !== 'duration') return undefined
  const couple = opening[0].includes('couple')
  const value = count === null ? 1 : couple ? 2 : 3
  const amount = {
    value: withSuffix(value, suffix.value, options),
    end: suffix.end,
    suffix: suffix.value,
    written: value,
  }
  return couple ? amount : { ...amount, vague: true }
}

/** Reads 第三, 第14. */
export function readHanOrdinal(reading: Reading, at: number): Reply | undefined {
  if (reading.folded.charAt(at) !== '第') return undefined
  const number = reading.numeralAt(skipBlanks(reading.folded, at + 1))
  if (number === undefined) return undefined
  return { value: { type: 'ordinal', value: number.value.value }, end: number.end }
}
