import { CURRENCY_SIGNS } from './currencies.ts'
import type { Reading } from './read-reading.ts'
import { digitsEnd, type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import { suffixAt } from './read-suffix.ts'
import type { IdentifierValue } from './value.ts'

const CODE = /#?(?=[a-z_-]{0,16}\d)[a-z\d](?:[a-z\d_]{0,40})(?:[-/][a-z\d]{1,24}){0,6}(?![a-z\d])/y
const AFTER_HASH = /# ?([a-z\d](?:[a-z\d_-]{0,40}[a-z\d])?)(?![a-z\d])/y
/** Digits alone are a code from this length on. */
const LONG_RUN = 9

function run(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

function identifier(text: string, start: number, end: number): Found<IdentifierValue> {
  return { value: { type: 'identifier', value: text.slice(start, end).toUpperCase() }, end }
}

/** Reads a code at `at`: letters with digits, a long run of digits, what follows `#`, or a code that is announced. */
export function readIdentifier(
  { text, folded }: Reading,
  at: number,
): Found<IdentifierValue> | undefined {
  if (folded.charAt(at) === '#') {
    const found = run(AFTER_HASH, folded, at)
    if (
      found === undefined ||
      !(
        /\d/.test(found[0]) ||
        /^[A-Z\d-]{4,}$/.test(text.slice(at + 1, at + found[0].length).trim())
      )
    )
      return undefined
    const end = at + found[0].length
    return identifier(text, end - (found[1] ?? '').length, end)
  }
  const first = folded.charCodeAt(at)
  if (!isLetterOrDigit(first) || (isDigit(first) && isShortNumber(folded, at))) return undefined
  const code = run(CODE, folded, at)
  if (code !== undefined && isCode(code[0]) && !isSpan(text, folded, at) && !isMany(text, code))
    return identifier(text, at, at + trimmed(code[0]).length)
  return announced(text, folded, at)
}

/** Too few digits for a code, and nothing behind them that one goes on with. */
function isShortNumber(folded: string, at: number): boolean {
  const end = digitsEnd(folded, at, 4)
  const next = folded.charAt(end)
  return (
    end - at < 4 &&
    next !== '-' &&
    next !== '/' &&
    next !== '_' &&
    !isLetterOrDigit(next.charCodeAt(0))
  )
}

/** `a 24-seater`, `12-speed`: a word in small letters behind a number says of what there are so many. */
function isMany(text: string, { index, 0: code }: RegExpExecArray): boolean {
  return /^\d{1,3}-[a-z]{4,24}$/.test(text.slice(index, index + code.length))
}

const SPAN = /\d{1,5}[-/]\d{1,5}(?=[a-z])/y

/** 2-3kg and 3-8pm are two numbers with a unit, not a code. */
function isSpan(text: string, folded: string, at: number): boolean {
  const span = run(SPAN, folded, at)
  if (span === undefined) return false
  const end = at + span[0].length
  const unit = suffixAt(text, folded, end)?.end ?? run(/[ap]m?/y, folded, end)?.[0].length
  return unit !== undefined && !isLetterOrDigit(folded.charCodeAt(unit > end ? unit : end + unit))
}

function isCode(code: string): boolean {
  const word = trimmed(code)
  if (/^\d+$/.test(word)) return word.length >= LONG_RUN
  if (/^\d[\d/-]*$/.test(word))
    return /^\d{2,}-\d{2,}-\d{2,}/.test(word) && word.replace(/\D/g, '').length >= LONG_RUN
  return /[a-z]/.test(word) && /\d/.test(word)
}

/** Behind a slash only what has digits belongs to the code: AB12/34, but not A4/letter. */
function trimmed(code: string): string {
  const slash = code.lastIndexOf('/')
  return slash > 0 && !/\d/.test(code.slice(slash)) ? trimmed(code.slice(0, slash)) : code
}

const LETTERS = /[A-Z]{5,8}(?![A-Za-z\d])/y
const CODE_CUE =
  /(?:code|reservation|confirmation|booking|pnr|reference|record locator|number|id|编号|代码|确认号|预订号|订单号|验证码|优惠码|券码)(?: (?:is|no\.?|number|code|id))?(?:为|是)? ?[:#：]? ?["'“]?$/

const NUMBER =
  /\d{4,}(?:-\d{1,12}){0,3}(?![\da-z])|\d{1,8}-\d{3,12}(?:-\d{1,12}){0,2}(?![\da-z])|\d{1,4}-\d{1,3}-\d{3,8}(?![\da-z])/y
const NUMBER_CUE =
  /(?:order|claim|case|ticket|rma|invoice|tracking|reference|booking|policy number|account|订单|单号|编号|工单|运单|快递|预约号|流水号|会员号|卡号|(?:提货|取货|取件|取餐|取票|取衣|自提|核销|验证|验券|兑换|预约|预订|确认|凭证|开门|门禁|入场|检票|排队|签到|激活|退货|寄存|柜门|序列|识别|追溯|防伪)码|[货房票学件餐证座箱柜]号)(?: (?:is|no\.?|number|id))?(?:号码?)?(?:为|是)? ?[:#：]? ?$/

/** A word of capitals behind `reservation code` and the like, or a number behind `order`. */
function announced(text: string, folded: string, at: number): Found<IdentifierValue> | undefined {
  NUMBER.lastIndex = at
  const digits = NUMBER.exec(folded)
  if (digits !== null) {
    const end = at + digits[0].length
    if (suffixAt(text, folded, end) !== undefined) return undefined
    const cue = NUMBER_CUE.test(folded.slice(Math.max(0, at - 24), at))
    return cue ? identifier(text, at, end) : undefined
  }
  LETTERS.lastIndex = at
  const word = LETTERS.exec(text)
  if (word === null || !CODE_CUE.test(folded.slice(Math.max(0, at - 32), at))) return undefined
  return identifier(text, at, at + word[0].length)
}

const MODEL_WORD =
  /(?=[A-Za-z-]{0,11}[A-Z])(?:[A-Z]{2,10}|[a-z]{1,4}[A-Z][A-Za-z]{1,10}|[A-Z]{2,6}-[A-Z][a-z]{0,3}|[A-Z][a-z]{1,5}-[A-Z][a-z]{0,4})(?= ?\d)/y
/** Capitals that stand before a number without making a name of it. */
const NO_MODEL = new Set([
  ...'ID NO PIN OK AM PM FAQ VIP SKU UPC EAN ISBN US UK EU CN JP SIZE UP TO OF ONLY FOR AND OR IN ON AT BY IS ARE FROM OVER UNDER SAVE GET BUY FREE ADD PAY ABOUT QTY AED EST CST PST GMT UTC TEL FAX MAX MIN AVG APR TOTAL ORDER ITEM DAY DAYS'.split(
    ' ',
  ),
  ...CURRENCY_SIGNS.map(([name]) => name.toUpperCase()),
])

const STANDARD =
  /(?:GB|QB|ISO|IEC|EN|ASTM|YY|HJ|DB|T)(?:\/[A-Z]{1,3})? ?\d{2,6}(?:\.\d{1,2})?(?:-\d{1,4})?(?![A-Za-z\d])/y
const MASKED = /\d{2,6}\*{3,12}\d{2,6}(?!\d)/y

/** Reads the number of a standard (GB 31701-2015) or a masked number (138****5521). */
export function readStandard(
  { text, folded }: Reading,
  at: number,
): Found<IdentifierValue> | undefined {
  const found = isDigit(folded.charCodeAt(at))
    ? folded.charAt(digitsEnd(folded, at, 7)) === '*'
      ? run(MASKED, text, at)
      : undefined
    : run(STANDARD, text, at)
  if (found === undefined || suffixAt(text, folded, at + found[0].length) !== undefined)
    return undefined
  return identifier(text, at, at + found[0].length)
}

/** Reads the name of a model that ends in a number: iPhone 15, RTX 4090, USB-C 3.1. */
export function readModel(
  { text, folded }: Reading,
  at: number,
): Found<IdentifierValue> | undefined {
  MODEL_WORD.lastIndex = at
  const word = MODEL_WORD.exec(text)?.[0]
  if (word === undefined || NO_MODEL.has(word)) return undefined
  const start = skipBlanks(folded, at + word.length, 1)
  let end = digitsEnd(folded, start, 6)
  if (end === start) return undefined
  if (folded.charAt(end) === '.' && isDigit(folded.charCodeAt(end + 1)))
    end = digitsEnd(folded, end + 1, 3)
  if (
    isLetterOrDigit(folded.charCodeAt(end)) ||
    (/[,:%/-]/.test(folded.charAt(end)) && isDigit(folded.charCodeAt(end + 1)))
  )
    return undefined
  if (suffixAt(text, folded, end) !== undefined) return undefined
  return identifier(text, at, end)
}
