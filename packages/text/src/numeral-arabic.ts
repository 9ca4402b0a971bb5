import { readHanTail } from './numeral-chinese.ts'
import { type DigitStyle, readDigits } from './numeral-digits.ts'
import { readFractionWords } from './numeral-english.ts'
import { isScaledUnit, readHanInteger, readHanScale } from './numeral-han.ts'
import { readMultiplier, readOver } from './numeral-multiplier.ts'
import type { Numeral } from './numeral-type.ts'
import { digitsEnd, type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'

/** Reads a number that starts with an Arabic digit or a decimal point. */
export function readDigitNumeral(
  text: string,
  at: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  const first = digitsEnd(text, at, 16)
  const mark = text.charAt(first)
  const isWhole = mark !== '.' && mark !== ','
  const mixed = isWhole ? readHanMixed(text, at, first) : undefined
  if (mixed !== undefined) return mixed
  const found = readDigits(text, at, style)
  if (found === undefined) return undefined
  const { value, digits, decimal, grouped } = found.value
  const scaled = isWhole ? undefined : readHanScale(text, found.end, value)
  if (scaled !== undefined) return scaled
  const plain = !decimal && !grouped && digits.length > 0
  return (
    (plain ? readSlash(text, found.end, digits) : undefined) ??
    readPower(text, found.end, value, style) ??
    readMultiplier(text, found.end, value, style) ??
    (style.spoken ? readOver(text, found.end, value, style) : undefined) ??
    readFractionWords(text, found.end, value) ?? {
      value: { value, form: 'digits', ...(plain ? { digits } : {}) },
      end: found.end,
    }
  )
}

/** 12万5千, 5亿1万, 3打: Arabic digits, which end at `end`, with Chinese units. */
function readHanMixed(text: string, at: number, end: number): Found<Numeral> | undefined {
  const unitAt = skipBlanks(text, end)
  if (
    !'十百千万亿兆佰仟多余分打'.includes(text.charAt(unitAt) || ' ') ||
    isScaledUnit(text, unitAt)
  )
    return undefined
  const found = readHanInteger(text, at)
  if (found === undefined) return undefined
  return readHanTail(text, found) ?? (found.end <= end ? undefined : numeralOf(found))
}

function numeralOf({
  value,
  end,
}: Found<{ readonly value: number; readonly more?: true }>): Found<Numeral> {
  return {
    value: { value: value.value, form: 'han', ...(value.more ? { more: true as const } : {}) },
    end,
  }
}

function readSlash(text: string, end: number, digits: string): Found<Numeral> | undefined {
  const simple = slashAt(text, end)
  if (simple !== undefined) {
    const value = Number(digits) / simple.value
    return { value: { value, form: 'digits', slash: true }, end: simple.end }
  }
  // A whole number, blanks, then a proper fraction: 2 1/4.
  const next = skipBlanks(text, end)
  const topEnd = digitsEnd(text, next, 4)
  const below = next === end || topEnd === next ? undefined : slashAt(text, topEnd)
  const top = Number(text.slice(next, topEnd))
  if (below === undefined || top === 0 || top >= below.value) return undefined
  return { value: { value: Number(digits) + top / below.value, form: 'digits' }, end: below.end }
}

function slashAt(text: string, at: number): Found<number> | undefined {
  if (text.charAt(at) !== '/') return undefined
  const end = digitsEnd(text, at + 1, 7)
  const value = Number(text.slice(at + 1, end))
  const next = text.charAt(end)
  if (end === at + 1 || value === 0 || next === '/') return undefined
  return (next === '.' || next === ',') && isDigit(text.charCodeAt(end + 1))
    ? undefined
    : { value, end }
}

function readPower(
  text: string,
  at: number,
  base: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  const mark = text.charAt(at)
  if (mark !== 'e' && mark !== '^') return undefined
  if (mark === 'e' && !style.spoken) return undefined
  const signed = '+-'.includes(text.charAt(at + 1) || ' ') ? 1 : 0
  const end = digitsEnd(text, at + 1 + signed, 4)
  if (end === at + 1 + signed || isLetterOrDigit(text.charCodeAt(end))) return undefined
  const exponent = Number(text.slice(at + 1, end))
  const value = mark === 'e' ? Number(`${base}e${exponent}`) : base ** exponent
  return { value: { value, form: 'digits' }, end }
}
