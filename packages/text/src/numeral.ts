import { readDigitNumeral } from './numeral-arabic.ts'
import { readHanNumeral } from './numeral-chinese.ts'
import type { DigitStyle } from './numeral-digits.ts'
import { readWordNumeral } from './numeral-english.ts'
import type { Numeral } from './numeral-type.ts'
import { type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'

const SIGNS = new Vocabulary<number>([
  ['-', -1],
  ['+', 1],
  ['负', -1],
  ['minus', -1],
  ['negative', -1],
])

/** True if a sign may stand at `at`: not between two words or numbers, where it joins them. */
function signMayStand(text: string, at: number): boolean {
  if (text.charAt(at) === '负') return true
  const before = text.charAt(at - 1) === ' ' ? text.charCodeAt(at - 2) : text.charCodeAt(at - 1)
  const touching = text.charCodeAt(at - 1)
  if (isLetterOrDigit(touching) || ')]}-+.%$/'.includes(text.charAt(at - 1) || ' ')) return false
  const spaced = text.charAt(at + 1) === ' '
  if (spaced && (isLetterOrDigit(before) || before >= 0x3400)) return false
  // `**A1** - One way`: a sign that stands apart is one of digits, not of words.
  if (spaced && !/[\d.$€£¥]/.test(text.charAt(at + 2))) return false
  // A dash and a blank at the start of a line are a list mark, unless nothing follows the number.
  if (spaced && text.charAt(at) === '-' && opensLine(text, at)) return endsBehind(text, at + 2)
  // 5月1日-5日 is a range: what the dash touches is the unit of a number.
  if (text.charAt(at) === '-' && touching >= 0x3400 && isDigit(text.charCodeAt(at - 2)))
    return false
  // `5 - 3` is a range or a sum; `price: -3` is not.
  return !(text.charAt(at) === '-' && (isDigit(before) || before === 45))
}

function opensLine(text: string, at: number): boolean {
  let from = at
  while (text.charAt(from - 1) === ' ') from -= 1
  return from === 0 || text.charAt(from - 1) === '\n'
}

/** True if the text is a number from here on. */
function endsBehind(text: string, at: number): boolean {
  return /^[\d.,]{1,24} ?[%°]?$/.test(text.slice(at, at + 28))
}

/** Reads the number at `at` of a folded text, with its sign, fraction and multiplier. */
export function readNumeral(
  text: string,
  at: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  const sign = SIGNS.at(text, at)
  if (sign === undefined) return readUnsigned(text, at, style)
  if (!signMayStand(text, at)) return undefined
  const found = readUnsigned(text, skipBlanks(text, sign.end, 1), style)
  if (found === undefined || found.value.ordinal) return undefined
  const { digits: _digits, slash: _slash, weak: _weak, ...rest } = found.value
  const value = found.value.value === 0 ? 0 : sign.value * found.value.value
  return { value: { ...rest, value, signed: true }, end: found.end }
}

function readUnsigned(text: string, at: number, style: DigitStyle): Found<Numeral> | undefined {
  const code = text.charCodeAt(at)
  // `made.415`: a full stop right behind a word ends its sentence.
  const isPoint = code === 46 && !isLetterOrDigit(text.charCodeAt(at - 1))
  if (isDigit(code) || (isPoint && isDigit(text.charCodeAt(at + 1))))
    return readDigitNumeral(text, at, style)
  return code >= 0x3007 ? readHanNumeral(text, at) : readWordNumeral(text, at, style)
}
