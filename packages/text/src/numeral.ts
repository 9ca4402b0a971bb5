import { type DigitStyle, readDigits } from './numeral-digits.ts'
import { hanDigit, readHanInteger, startsHanNumeral } from './numeral-han.ts'
import { readNumberWords } from './numeral-words.ts'
import { digitsEnd, type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { Vocabulary } from './read-vocabulary.ts'

/** A number as written, before its unit is looked at. */
export interface Numeral {
  readonly value: number
  readonly form: 'digits' | 'han' | 'words'
  /** The Arabic digits of a plain integer such as `2026` or `05`; absent for any other writing. */
  readonly digits?: string
  /** The larger of two guesses: 两三 is 2 up to 3. */
  readonly upTo?: number
  /** A little more than `value`: 十多, 两百余. */
  readonly more?: true
  /** A number word that also has an everyday meaning (`one`, `half`, `a couple`, 两), weaker than the others. */
  readonly weak?: true
  /** The last word is an ordinal. */
  readonly ordinal?: true
  readonly signed?: true
  /** A fraction such as 3/4, which may be a date too. */
  readonly slash?: readonly [number, number]
}

const MULTIPLIERS = new Vocabulary<number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['hundred', 100],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['dozens', 12],
])

const LETTER_MULTIPLIERS = new Vocabulary<number>([
  ['k', 1e3],
  ['mm', 1e6],
  ['b', 1e9],
])

const SIGNS = new Vocabulary<number>([
  ['-', -1],
  ['+', 1],
  ['负', -1],
  ['minus', -1],
  ['negative', -1],
])

/** True if a sign may stand at `at`: not between two words or numbers, where it joins them. */
function signMayStand(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  return !isLetterOrDigit(before) && !')]-+.'.includes(text.charAt(at - 1) || ' ')
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
  const found = readUnsigned(text, skipBlanks(text, sign.end), style)
  if (found === undefined || found.value.ordinal) return undefined
  const { digits: _, slash: __, ...rest } = found.value
  const value = {
    ...rest,
    value: found.value.value === 0 ? 0 : sign.value * found.value.value,
    signed: true as const,
  }
  return { value, end: found.end }
}

function readUnsigned(text: string, at: number, style: DigitStyle): Found<Numeral> | undefined {
  const code = text.charCodeAt(at)
  if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1))))
    return readDigitNumeral(text, at, style)
  if (code >= 0x3007) return readHanNumeral(text, at)
  return readWordNumeral(text, at)
}

function readDigitNumeral(text: string, at: number, style: DigitStyle): Found<Numeral> | undefined {
  const mixed = readHanMixed(text, at)
  if (mixed !== undefined) return mixed
  const found = readDigits(text, at, style)
  if (found === undefined) return undefined
  const { value, digits, decimal, grouped } = found.value
  const plain = !decimal && !grouped && digits.length > 0
  const fraction = plain ? readSlash(text, at, found.end, digits) : undefined
  if (fraction !== undefined) return fraction
  const power = readPower(text, found.end, value)
  if (power !== undefined) return power
  const scaled = readMultiplier(text, found.end, value)
  if (scaled !== undefined) return scaled
  return { value: { value, form: 'digits', ...(plain ? { digits } : {}) }, end: found.end }
}

/** 12万5千, 5亿1万, 2.3万: Arabic digits with Chinese units. */
function readHanMixed(text: string, at: number): Found<Numeral> | undefined {
  const end = digitsEnd(text, at, 16)
  const next = text.charAt(end)
  if (next === '.') {
    const decimals = digitsEnd(text, end + 1, 16)
    return decimals === end + 1
      ? undefined
      : readHanScale(text, decimals, Number(text.slice(at, decimals)))
  }
  if (next === ',') return undefined
  const unitAt = skipBlanks(text, end)
  if (!'十百千万亿兆佰仟多余'.includes(text.charAt(unitAt) || ' ')) return undefined
  const found = readHanInteger(text, at)
  if (found === undefined || found.end <= end) return undefined
  return {
    value: {
      value: found.value.value,
      form: 'han',
      ...(found.value.more ? { more: true as const } : {}),
    },
    end: found.end,
  }
}

function readHanScale(text: string, at: number, value: number): Found<Numeral> | undefined {
  let factor = 1
  let end = at
  for (let count = 0; count < 2; count++) {
    const unit = { 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 }[text.charAt(end)]
    if (unit === undefined) break
    factor *= unit
    end++
  }
  return factor === 1 ? undefined : { value: { value: product(value, factor), form: 'han' }, end }
}

/** Multiplies without the last binary digit showing: 2.3 × 10,000 is 23,000. */
export function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15))
}

function readSlash(
  text: string,
  at: number,
  end: number,
  digits: string,
): Found<Numeral> | undefined {
  const simple = slashAt(text, end)
  if (simple !== undefined) {
    const top = Number(digits)
    return {
      value: { value: top / simple.value, form: 'digits', slash: [top, simple.value] },
      end: simple.end,
    }
  }
  // A whole number, blanks, then a proper fraction: 2 1/4.
  const next = skipBlanks(text, end)
  if (next === end) return undefined
  const topEnd = digitsEnd(text, next, 4)
  const below = topEnd === next ? undefined : slashAt(text, topEnd)
  if (below === undefined) return undefined
  const top = Number(text.slice(next, topEnd))
  if (top === 0 || top >= below.value || at < 0) return undefined
  return { value: { value: Number(digits) + top / below.value, form: 'digits' }, end: below.end }
}

function slashAt(text: string, at: number): Found<number> | undefined {
  if (text.charAt(at) !== '/') return undefined
  const end = digitsEnd(text, at + 1, 7)
  const value = Number(text.slice(at + 1, end))
  if (end === at + 1 || value === 0) return undefined
  const next = text.charAt(end)
  if (next === '/' || (next === '.' && isDigit(text.charCodeAt(end + 1)))) return undefined
  return { value, end }
}

function readPower(text: string, at: number, base: number): Found<Numeral> | undefined {
  const mark = text.charAt(at)
  if (mark !== 'e' && mark !== '^') return undefined
  const signed = '+-'.includes(text.charAt(at + 1) || ' ') ? 1 : 0
  const end = digitsEnd(text, at + 1 + signed, 4)
  if (end === at + 1 + signed || isLetterOrDigit(text.charCodeAt(end))) return undefined
  const exponent = Number(text.slice(at + 1, end))
  return {
    value: {
      value: mark === 'e' ? Number(`${base}e${exponent}`) : base ** exponent,
      form: 'digits',
    },
    end,
  }
}

function readMultiplier(text: string, at: number, value: number): Found<Numeral> | undefined {
  const letter = LETTER_MULTIPLIERS.at(text, at)
  if (letter !== undefined)
    return { value: { value: product(value, letter.value), form: 'digits' }, end: letter.end }
  let factor = 1
  let end = at
  for (let count = 0; count < 2; count++) {
    const word = MULTIPLIERS.at(text, skipBlanks(text, end))
    if (word === undefined) break
    factor = factor * word.value
    end = word.end
  }
  return end === at ? undefined : { value: { value: product(value, factor), form: 'digits' }, end }
}

function readHanNumeral(text: string, at: number): Found<Numeral> | undefined {
  if (text.charAt(at) === '半')
    return { value: { value: 0.5, form: 'han', weak: true }, end: at + 1 }
  if (!startsHanNumeral(text.charAt(at))) return undefined
  const found = readHanInteger(text, at)
  if (found === undefined) return undefined
  const { value, upTo, more, hasUnit } = found.value
  const decimals = readHanDecimals(text, found.end)
  if (decimals !== undefined) {
    const decimal = Number(`${value}.${decimals.value}`)
    return (
      readHanScale(text, decimals.end, decimal) ?? {
        value: { value: decimal, form: 'han' },
        end: decimals.end,
      }
    )
  }
  const over = readHanFraction(text, found.end, value)
  if (over !== undefined) return over
  return {
    value: {
      value,
      form: 'han',
      ...(upTo === undefined ? {} : { upTo }),
      ...(more ? { more: true as const } : {}),
      ...(found.end - at === 1 && !hasUnit ? { weak: true as const } : {}),
    },
    end: found.end,
  }
}

/** The digits after 点. 两 is no decimal digit; 半 follows hours alone. */
function readHanDecimals(text: string, at: number): Found<string> | undefined {
  if (text.charAt(at) !== '点') return undefined
  let digits = ''
  let end = at + 1
  while (digits.length < 16) {
    const digit = isDigit(text.charCodeAt(end))
      ? Number(text.charAt(end))
      : hanDigit(text.charAt(end))
    if (digit === undefined || '两俩'.includes(text.charAt(end))) break
    digits += digit
    end++
  }
  if (digits === '' || '十百千'.includes(text.charAt(end) || ' ')) return undefined
  return { value: digits, end }
}

/** 三分之二: the denominator is read first. */
function readHanFraction(text: string, at: number, below: number): Found<Numeral> | undefined {
  const start = skipBlanks(text, at)
  if (!text.startsWith('分之', start) || below === 0) return undefined
  const top = readHanOrDigits(text, skipBlanks(text, start + 2))
  return top === undefined
    ? undefined
    : { value: { value: top.value / below, form: 'han' }, end: top.end }
}

function readHanOrDigits(text: string, at: number): Found<number> | undefined {
  const found = isDigit(text.charCodeAt(at))
    ? (readHanMixed(text, at) ?? readDigits(text, at, { decimalComma: false }))
    : readHanNumeral(text, at)
  return found === undefined ? undefined : { value: found.value.value, end: found.end }
}

const WORD_FORMS = new Vocabulary<number>([
  ['half', 0.5],
  ['a half', 0.5],
  ['a quarter', 0.25],
  ['one half', 0.5],
  ['one quarter', 0.25],
  ['three quarters', 0.75],
  ['half a dozen', 6],
  ['a dozen', 12],
  ['dozen', 12],
  ['a couple of', 2],
  ['a couple', 2],
  ['a pair of', 2],
])

function readWordNumeral(text: string, at: number): Found<Numeral> | undefined {
  const fixed = WORD_FORMS.at(text, at)
  if (fixed !== undefined)
    return { value: { value: fixed.value, form: 'words', weak: true }, end: fixed.end }
  const found = readNumberWords(text, at)
  if (found === undefined) return undefined
  const { value, ordinal, words } = found.value
  if (ordinal) return { value: { value, form: 'words', ordinal: true }, end: found.end }
  const dozen = readDozen(text, found.end, value)
  if (dozen !== undefined) return dozen
  const half = readAndFraction(text, found.end, value)
  if (half !== undefined) return half
  const point = readPoint(text, found.end, value)
  if (point !== undefined) return point
  return {
    value: { value, form: 'words', ...(words === 1 && value === 1 ? { weak: true as const } : {}) },
    end: found.end,
  }
}

function readDozen(text: string, at: number, value: number): Found<Numeral> | undefined {
  const found = /^ dozens?(?![a-z])/.exec(text.slice(at, at + 8))
  return found === null
    ? undefined
    : { value: { value: value * 12, form: 'words' }, end: at + found[0].length }
}

function readAndFraction(text: string, at: number, value: number): Found<Numeral> | undefined {
  const found =
    /^[ -]and[ -](?:(?:a |one |1\/)(half|2|quarter|4|third)|three quarters)(?![a-z\d])/.exec(
      text.slice(at, at + 24),
    )
  if (found === null) return undefined
  const part =
    { half: 0.5, '2': 0.5, quarter: 0.25, '4': 0.25, third: 1 / 3 }[found[1] ?? ''] ?? 0.75
  return { value: { value: value + part, form: 'words' }, end: at + found[0].length }
}

function readPoint(text: string, at: number, value: number): Found<Numeral> | undefined {
  if (!text.startsWith(' point ', at)) return undefined
  let digits = ''
  let end = at + 6
  while (digits.length < 12) {
    const word = readNumberWords(text, end + 1)
    if (
      word === undefined ||
      !' -'.includes(text.charAt(end) || '.') ||
      word.value.ordinal ||
      word.value.value >= 100
    )
      break
    digits += word.value.value
    end = word.end
  }
  if (digits === '') return undefined
  const scaled = readMultiplier(text, end, Number(`${value}.${digits}`))
  return scaled ?? { value: { value: Number(`${value}.${digits}`), form: 'words' }, end }
}
