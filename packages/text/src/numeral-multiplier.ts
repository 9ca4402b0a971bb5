import { type DigitStyle, readDigits } from './numeral-digits.ts'
import { product } from './numeral-product.ts'
import type { Numeral } from './numeral-type.ts'
import { type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'

const MULTIPLIERS = new Vocabulary<number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['hundred', 100],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['koti', 1e7],
  ['dozen', 12],
  ['dozens', 12],
])

/** Letters that multiply in everyday writing. The others are brands, generations and units (3M, 5G, 145mm) more often. */
const LETTERS = new Vocabulary<number>([['k', 1e3]])

/** All letters that multiply, for a reader that wants every number. */
const SPOKEN_LETTERS = new Vocabulary<number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['g', 1e9],
  ['t', 1e12],
])

/** Letters that multiply an amount of money, where no length or mass can be meant. */
const MONEY_LETTERS = new Vocabulary<number>([
  ['m', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** The letter that multiplies an amount of money whose last digit stands before `at`: `£1.5m`, `$2b`. */
export function moneyMagnitudeAt(text: string, at: number): Found<number> | undefined {
  return isDigit(text.charCodeAt(at - 1)) ? MONEY_LETTERS.at(text, at) : undefined
}

/** Reads what multiplies a number that ends at `at`: `million`, `k`, `dozen`. 3000K is a colour of light, and no three million. */
export function readMultiplier(
  text: string,
  at: number,
  value: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  const letter = style.spoken ? SPOKEN_LETTERS.at(text, skipBlanks(text, at)) : LETTERS.at(text, at)
  const isKelvin = !style.spoken && value >= 1000
  if (letter !== undefined && !isKelvin && isDigit(text.charCodeAt(at - 1)))
    return { value: { value: product(value, letter.value), form: 'digits' }, end: letter.end }
  let factor = 1
  let end = at
  for (let count = 0; count < 2; count++) {
    const word = MULTIPLIERS.at(text, skipBlanks(text, end))
    if (word === undefined) break
    factor *= word.value
    end = word.end
  }
  return end === at ? undefined : { value: { value: product(value, factor), form: 'digits' }, end }
}

/** `1 over 3`, read aloud; not `2000 over 3 years`. */
export function readOver(
  text: string,
  at: number,
  top: number,
  style: DigitStyle,
): Found<Numeral> | undefined {
  if (!text.startsWith(' over ', at)) return undefined
  const below = isDigit(text.charCodeAt(at + 6)) ? readDigits(text, at + 6, style) : undefined
  if (below === undefined || below.value.value === 0) return undefined
  const next = skipBlanks(text, below.end)
  if (next < text.length && isLetterOrDigit(text.charCodeAt(next))) return undefined
  return { value: { value: top / below.value.value, form: 'digits' }, end: below.end }
}
