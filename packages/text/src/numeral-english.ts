import type { DigitStyle } from './numeral-digits.ts'
import { readMultiplier, readOver } from './numeral-multiplier.ts'
import { product, total } from './numeral-product.ts'
import type { Numeral } from './numeral-type.ts'
import { readNumberWords } from './numeral-words.ts'
import { digitsEnd, type Found, isDigit, isLetter, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'

/** Numbers that are no sums of number words. */
export const FIXED = new Vocabulary<number>([
  ['half', 0.5],
  ['a half', 0.5],
  ['one half', 0.5],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['three quarters', 0.75],
  ['half a dozen', 6],
  ['half a  dozen', 6],
  ['half dozen', 6],
  ['a dozen', 12],
  ['dozen', 12],
  ['a couple of', 2],
  ['a couple', 2],
  ['a pair', 2],
  ['a few', 3],
])

/** Vague amounts, which are numbers only to a reader that wants every one. */
const SPOKEN_ONLY = new Set(['a few', 'a pair'])

/** What may follow `and`: two and a half. */
const FRACTIONS = new Vocabulary<number>([
  ['a half', 0.5],
  ['one half', 0.5],
  ['half', 0.5],
  ['1/2', 0.5],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['quarter', 0.25],
  ['1/4', 0.25],
  ['three quarters', 0.75],
  ['three quarter', 0.75],
  ['3/4', 0.75],
  ['a third', 1 / 3],
  ['one third', 1 / 3],
  ['two thirds', 2 / 3],
])

/** Reads a number in words: `two hundred point seventy-one`, `half a dozen`, `one and a half`. */
export function readWordNumeral(
  text: string,
  at: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  const fixed = FIXED.at(text, at)
  if (fixed !== undefined && (style.spoken || !SPOKEN_ONLY.has(text.slice(at, fixed.end))))
    return { value: { value: fixed.value, form: 'words', weak: true }, end: fixed.end }
  const found = readNumberWords(text, at)
  if (found === undefined) return undefined
  const { value, ordinal, fraction, single } = found.value
  if (ordinal) return { value: { value, form: 'words', ordinal: true }, end: found.end }
  if (fraction) return { value: { value, form: 'words' }, end: found.end }
  return (
    readDozens(text, found.end, value) ??
    readFractionWords(text, found.end, value) ??
    readPoint(text, found.end, value, style) ??
    (style.spoken
      ? (readOver(text, found.end, value, style) ?? readOverWords(text, found.end, value))
      : undefined) ?? {
      value: { value, form: 'words', ...(single && value === 1 ? { weak: true as const } : {}) },
      end: found.end,
    }
  )
}

function readDozens(text: string, at: number, value: number): Found<Numeral> | undefined {
  const word = DOZENS.at(text, skipBlanks(text, at))
  return word === undefined || word.end < at + 5
    ? undefined
    : { value: { value: product(value, word.value), form: 'words' }, end: word.end }
}

const DOZENS = new Vocabulary<number>([
  ['dozen', 12],
  ['dozens', 12],
])

/** A fraction behind a whole number: `and a half`. The end of `3 and a half hours` is before the unit. */
export function readFractionWords(
  text: string,
  at: number,
  value: number,
): Found<Numeral> | undefined {
  const start = skipBlanks(text, at)
  if (!Number.isInteger(value) || !text.startsWith('and', start) || start === at) return undefined
  const part = FRACTIONS.at(text, skipBlanks(text, start + 3))
  if (part === undefined || isLetter(text.charCodeAt(start + 3))) return undefined
  return { value: { value: total(value, part.value), form: 'words' }, end: part.end }
}

/** The decimals behind `point`: digit by digit, or as one number. */
function readPoint(
  text: string,
  at: number,
  value: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  if (!text.startsWith(' point ', at)) return undefined
  let digits = ''
  let end = at + 6
  while (digits.length < 12 && ' -'.includes(text.charAt(end) || '.')) {
    const next = digitsOrWord(text, end + 1)
    if (next === undefined) break
    digits += next.value
    end = next.end
  }
  if (digits === '') return undefined
  const decimal = Number(`${value}.${digits}`)
  return (
    readMultiplier(text, end, decimal, style) ?? { value: { value: decimal, form: 'words' }, end }
  )
}

/** One word of decimals, so that `two point two million` leaves `million`. */
function digitsOrWord(text: string, at: number): Found<string> | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at, 12)
    return { value: text.slice(at, end), end }
  }
  let end = at
  while (
    end - at < 20 &&
    (isLetter(text.charCodeAt(end)) || (text.charAt(end) === '-' && end > at))
  )
    end++
  const word = text.slice(at, end)
  const found = readNumberWords(word, 0)
  if (
    found === undefined ||
    found.end !== word.length ||
    found.value.ordinal ||
    found.value.value >= 100
  )
    return undefined
  return { value: String(found.value.value), end }
}

/** `one over one hundred`. */
function readOverWords(text: string, at: number, top: number): Found<Numeral> | undefined {
  if (!text.startsWith(' over ', at)) return undefined
  const below = readNumberWords(text, at + 6)
  if (below === undefined || below.value.ordinal || below.value.value === 0) return undefined
  if (isLetter(text.charCodeAt(skipBlanks(text, below.end)))) return undefined
  return { value: { value: top / below.value.value, form: 'words' }, end: below.end }
}
