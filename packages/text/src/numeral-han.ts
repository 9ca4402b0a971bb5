import { product } from './numeral-product.ts'
import { digitsEnd, type Found, isDigit, skipBlanks } from './read-scan.ts'

/** Looked up by their code units, for which no string has to be made. */
function byUnit(values: Readonly<Record<string, number>>): ReadonlyMap<number, number> {
  return new Map(Object.entries(values).map(([char, value]) => [char.charCodeAt(0), value]))
}

const DIGITS = byUnit({
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
})

const SMALL_UNITS = byUnit({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 })

const BIG_UNITS = byUnit({ 万: 1e4, 亿: 1e8, 兆: 1e12 })

/** Tens that are one character: 廿 is 20. */
const TENS = byUnit({ 廿: 20, 卅: 30, 卌: 40 })

/** Formal digits that are everyday characters too (陆地, 退伍, 拾起). Alone they are no number. */
const ALSO_WORDS = '陆伍拾叁参仟佰百千'

/** Written digit by digit, a number has no more digits than this; a longer run is a code. */
const LONGEST_POSITIONAL = 24

/** Units of measurement that begin like a numeral: 千克, 兆字节. There the character belongs to the unit. */
const SCALED_UNITS = new Set([
  '千克',
  '千米',
  '千瓦',
  '千卡',
  '千字节',
  '千赫',
  '千帕',
  '千焦',
  '千伏',
  '千升',
  '兆字节',
  '兆瓦',
  '兆赫',
  '兆帕',
  '兆比',
  '百帕',
  '百升',
  '百米赛',
])

/** True if a unit of measurement starts at `at` with what looks like a numeral. */
export function isScaledUnit(text: string, at: number): boolean {
  return SCALED_UNITS.has(text.slice(at, at + 2)) || SCALED_UNITS.has(text.slice(at, at + 3))
}

/** Reads 千, 万 and larger behind a number with decimals: 2.3万. */
export function readHanScale(
  text: string,
  at: number,
  value: number,
): Found<{ readonly value: number; readonly form: 'han' }> | undefined {
  let factor = 1
  let end = at
  for (let count = 0; count < 2; count++) {
    const unit = BIG_UNITS.get(text.charCodeAt(end)) ?? SMALL_UNITS.get(text.charCodeAt(end))
    if (unit === undefined || unit === 10 || isScaledUnit(text, end)) break
    factor *= unit
    end++
  }
  return factor === 1 ? undefined : { value: { value: product(value, factor), form: 'han' }, end }
}

/** A Chinese integer. */
export interface HanInteger {
  readonly value: number
  /** The larger of two neighbouring guesses: 两三 is 2 up to 3. */
  readonly upTo?: number
  /** A little more than `value`, as in 一千多万. */
  readonly more?: true
  /** Written with 十, 百, 千, 万 or 亿. */
  readonly hasUnit: boolean
  /** Written digit by digit: 二〇二六. */
  readonly positional?: true
}

/** What one code unit stands for if it is a Chinese digit. */
export function hanDigit(unit: number): number | undefined {
  return DIGITS.get(unit)
}

/** Every character that a Chinese numeral can start with. */
export const HAN_NUMERAL_STARTS: readonly string[] = [
  ...DIGITS.keys(),
  ...SMALL_UNITS.keys(),
  ...TENS.keys(),
].map((unit) => String.fromCharCode(unit))

/** True if a Chinese numeral can start with this code unit. */
export function startsHanNumeral(unit: number): boolean {
  return DIGITS.has(unit) || SMALL_UNITS.has(unit) || TENS.has(unit)
}

/** End of the run of Chinese digits at `at`, looking at no more than `most`. */
export function hanDigitsEnd(text: string, at: number, most: number): number {
  let end = at
  while (end - at < most && DIGITS.has(text.charCodeAt(end))) end++
  return end
}

/** Reads the Chinese integer at `at` of a folded text: 一万二, 12万5千, 二〇二六, 两百五, 廿三. */
export function readHanInteger(text: string, at: number): Found<HanInteger> | undefined {
  if (hanDigitsEnd(text, at, LONGEST_POSITIONAL + 1) - at > LONGEST_POSITIONAL) return undefined
  const found = readPositional(text, at) ?? readBig(text, at)
  if (found?.end === at + 1 && ALSO_WORDS.includes(text.charAt(at))) return undefined
  return found
}

function readPositional(text: string, at: number): Found<HanInteger> | undefined {
  const digits: number[] = []
  for (let end = at; digits.length < LONGEST_POSITIONAL; end++) {
    const digit = DIGITS.get(text.charCodeAt(end))
    if (digit === undefined || '两俩'.includes(text.charAt(end))) break
    digits.push(digit)
  }
  const end = at + digits.length
  const after = text.charCodeAt(end)
  if (digits.length < 2 || TENS.has(after)) return undefined
  if (SMALL_UNITS.has(after)) return undefined
  const [first = 0, second = 0] = digits
  if (digits.length === 2 && first > 0 && second > first) return undefined
  if (BIG_UNITS.has(after) && first === 0) return undefined
  const value = digits.reduce((sum, digit) => sum * 10 + digit, 0)
  return { value: { value, hasUnit: false, positional: true }, end }
}

/** Sections closed by 万, 亿 or 兆, falling: 五兆六十二亿四万五千二. A larger unit closes all before it: 三千万亿. */
function readBig(text: string, at: number): Found<HanInteger> | undefined {
  let sum = 0
  let last = 0
  let end = at
  let upTo: number | undefined
  let more = false
  let hasUnit = false
  let spaced = false
  while (end - at < 60) {
    const part = readSection(text, end, { inner: end > at, spaced })
    if (part === undefined) break
    spaced ||= part.spaced
    const big = readBigUnits(text, part.end)
    if (big === undefined) {
      if (last > 0 && part.value >= last) break
      sum += part.bare && last > 0 ? (part.value * last) / 10 : part.value
      if (part.upTo !== undefined) upTo = sum - part.value + part.upTo
      hasUnit ||= part.hasUnit
      end = part.end
      break
    }
    hasUnit = true
    more ||= big.more
    if (part.upTo !== undefined) upTo = sum + part.upTo * big.value
    if (last > 0 && big.value > last) sum = (sum + part.value) * big.value
    else if (last > 0 && big.value === last) break
    else sum += part.value * big.value
    last = big.value
    end = big.end
  }
  if (end === at) return undefined
  const value: HanInteger = {
    value: sum,
    hasUnit,
    ...(upTo === undefined ? {} : { upTo }),
    ...(more ? { more: true as const } : {}),
  }
  return { value, end }
}

interface BigUnits extends Found<number> {
  readonly more: boolean
}

function readBigUnits(text: string, at: number): BigUnits | undefined {
  let end = skipBlanks(text, at)
  const more = '多余'.includes(text.charAt(end) || ' ')
  if (more) end = skipBlanks(text, end + 1)
  let value = 1
  for (let count = 0; count < 3; count++) {
    const unit = BIG_UNITS.get(text.charCodeAt(end))
    if (unit === undefined || isScaledUnit(text, end)) break
    value *= unit
    end++
  }
  return value === 1 ? undefined : { value, end, more }
}

interface Section extends Found<number> {
  readonly upTo?: number
  readonly hasUnit: boolean
  /** A single digit, which after a larger unit takes the next place: the 二 of 一万二. */
  readonly bare: boolean
  /** Blanks stand between a digit and its unit, so they may also stand before the last digit. */
  readonly spaced: boolean
}

/** Reads what stands before 万: units 千, 百, 十 in falling order, then one digit. Arabic digits may stand for Chinese ones. */
function readSection(
  text: string,
  at: number,
  { inner, spaced: spacedBefore }: { inner: boolean; spaced: boolean },
): Section | undefined {
  let value = 0
  let last = 10_000
  let end = at
  let zero = false
  let spaced = spacedBefore
  let upTo: number | undefined
  for (let count = 0; count < 8; count++) {
    const blanks = end > at || inner ? skipBlanks(text, end) : end
    let next = blanks
    while (
      next - blanks < 2 &&
      '零〇'.includes(text.charAt(next) || ' ') &&
      (next > at || startsDigit(text, next + 1))
    )
      next++
    const skippedZero = next > blanks
    const tens = TENS.get(text.charCodeAt(next))
    if (tens !== undefined && last > 10) {
      value += tens
      last = 10
      end = next + 1
      continue
    }
    const digit = readDigit(text, next)
    const unitAt = digit === undefined ? next : skipBlanks(text, digit.end)
    let unit = smallUnitAt(text, unitAt)
    let unitEnd = unitAt + 1
    let second: number | undefined
    if (unit === undefined && digit !== undefined && digit.han) {
      // 两三千, 三五百: two guesses share the unit.
      second = DIGITS.get(text.charCodeAt(digit.end))
      unit =
        second !== undefined && second > digit.value ? smallUnitAt(text, digit.end + 1) : undefined
      unitEnd = digit.end + 2
    }
    if (unit !== undefined && unit < last && (digit === undefined || digit.value < 10)) {
      if (digit === undefined && last < 10_000 && unit !== 10) break
      if (second !== undefined) upTo = value + second * unit
      value += (digit?.value ?? 1) * unit
      if (digit !== undefined && unitAt > digit.end) spaced = true
      last = unit
      zero = skippedZero
      end = unitEnd
      continue
    }
    if (digit === undefined) break
    // 三千两百两: the last 两 is the unit of weight.
    if (end > at && '两俩'.includes(text.charAt(next))) break
    if (end > at && !digit.han && digit.value >= last) break
    if (
      blanks > end &&
      !spaced &&
      BIG_UNITS.get(text.charCodeAt(skipBlanks(text, digit.end))) === undefined
    )
      break
    zero = skippedZero
    const shorthand = digit.han && !zero && last >= 100 && last < 10_000
    const guess = digit.han && last !== 100 ? DIGITS.get(text.charCodeAt(digit.end)) : undefined
    const approximate =
      guess !== undefined && guess > digit.value && (last === 10_000 || last === 10)
    if (approximate) upTo = value + guess
    value += shorthand ? (digit.value * last) / 10 : digit.value
    const bare = end === at && (digit.han || digit.end === next + 1) && !zero
    return {
      value,
      end: digit.end + (approximate ? 1 : 0),
      hasUnit: last < 10_000,
      bare,
      spaced,
      ...(upTo === undefined ? {} : { upTo }),
    }
  }
  if (end === at) return undefined
  return { value, end, hasUnit: true, bare: false, spaced, ...(upTo === undefined ? {} : { upTo }) }
}

function smallUnitAt(text: string, at: number): number | undefined {
  const unit = SMALL_UNITS.get(text.charCodeAt(at))
  return unit === undefined || isScaledUnit(text, at) ? undefined : unit
}

function startsDigit(text: string, at: number): boolean {
  return (
    DIGITS.has(text.charCodeAt(at)) ||
    SMALL_UNITS.has(text.charCodeAt(at)) ||
    isDigit(text.charCodeAt(at))
  )
}

function readDigit(
  text: string,
  at: number,
): (Found<number> & { readonly han: boolean }) | undefined {
  const digit = DIGITS.get(text.charCodeAt(at))
  if (digit !== undefined) return { value: digit, end: at + 1, han: true }
  if (!isDigit(text.charCodeAt(at))) return undefined
  const end = digitsEnd(text, at, 16)
  return { value: Number(text.slice(at, end)), end, han: false }
}
