import { digitsEnd, type Found, isDigit } from './read-scan.ts'

/** A number in Arabic digits, without its sign. */
export interface DigitNumber {
  readonly value: number
  /** The digits before the decimal sign as written, without grouping. */
  readonly digits: string
  /** Written with a decimal part. */
  readonly decimal: boolean
  /** Written with thousands grouped. */
  readonly grouped: boolean
}

/** A longer run of digits is a code, not a number. */
const LONGEST = 24

/** How the comma and the point are read where the shape leaves it open. */
export interface DigitStyle {
  /** `1.299` is 1299 and `12,5` is 12.5. */
  readonly decimalComma: boolean
  /** Every way to say a number counts, also `1 over 3` and `10 G`. */
  readonly spoken: boolean
}

/** Reads the digits at `at`: `1,299.00`, `12,34,567`, `1.299,00`, `.5`. The caller checks what stands before. */
export function readDigits(
  text: string,
  at: number,
  style: DigitStyle,
): Found<DigitNumber> | undefined {
  const first = digitsEnd(text, at, LONGEST + 1)
  const length = first - at
  if (length > LONGEST) return undefined
  if (length === 0) return readFraction(text, at, '', at)
  const separator = text.charAt(first)
  if (length <= 3 && (separator === ',' || separator === '.' || separator === "'")) {
    const groups = groupsEnd(text, first, separator)
    if (groups.end > first && isGrouping(text, groups, separator, style)) {
      const digits = text.slice(at, groups.end).replaceAll(separator, '')
      const point = separator === '.' ? ',' : '.'
      const end =
        text.charAt(groups.end) === point ? digitsEnd(text, groups.end + 1, LONGEST) : groups.end
      if (end > groups.end + 1) return number(digits, text.slice(groups.end + 1, end), end, true)
      return number(digits, '', groups.end, true)
    }
  }
  const digits = text.slice(at, first)
  if (separator === ',' && length <= 6) {
    const end = digitsEnd(text, first + 1, 4)
    const places = end - first - 1
    const closed = !(text.charAt(end) === ',' && isDigit(text.charCodeAt(end + 1)))
    if (
      closed &&
      places > 0 &&
      places < 3 &&
      (style.decimalComma || /^0{2}$/.test(text.slice(first + 1, end)))
    )
      return number(digits, text.slice(first + 1, end), end, false)
  }
  return readFraction(text, first, digits, at) ?? number(digits, '', first, false)
}

function readFraction(
  text: string,
  point: number,
  digits: string,
  start: number,
): Found<DigitNumber> | undefined {
  if (text.charAt(point) !== '.') return undefined
  const end = digitsEnd(text, point + 1, LONGEST)
  if (end === point + 1) return undefined
  // 1.2.3 is a version or an address.
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1)) && start < point)
    return undefined
  return number(digits, text.slice(point + 1, end), end, false)
}

interface Groups {
  readonly end: number
  readonly count: number
  /** All groups but the last have two digits, as in India. */
  readonly pairs: boolean
}

function groupsEnd(text: string, at: number, separator: string): Groups {
  let end = at
  let count = 0
  let pairs = false
  while (count < 10 && text.charAt(end) === separator) {
    const next = digitsEnd(text, end + 1, 4)
    const size = next - end - 1
    if (size === 3) {
      end = next
      count++
      if (pairs) break
      continue
    }
    if (
      size === 2 &&
      text.charAt(next) === separator &&
      separator === ',' &&
      (pairs || count === 0)
    ) {
      pairs = true
      end = next
      count++
      continue
    }
    if (pairs && size !== 3) return { end: at, count: 0, pairs }
    break
  }
  return pairs && text.charAt(end - 4) !== separator
    ? { end: at, count: 0, pairs }
    : { end, count, pairs }
}

function isGrouping(text: string, groups: Groups, separator: string, style: DigitStyle): boolean {
  if (isDigit(text.charCodeAt(groups.end))) return false
  if (separator !== '.') return true
  const decimals = text.charAt(groups.end) === ',' && isDigit(text.charCodeAt(groups.end + 1))
  return style.decimalComma || decimals || groups.count > 1
}

function number(
  digits: string,
  fraction: string,
  end: number,
  grouped: boolean,
): Found<DigitNumber> {
  const value = Number(fraction === '' ? digits : `${digits}.${fraction}`)
  return { value: { value, digits, decimal: fraction !== '', grouped }, end }
}
