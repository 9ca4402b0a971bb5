import type { SourceRef } from '@vouchsafe/core'
import { type Input, type Sign, type Step, step, type Term } from './calculation.ts'

/** A number that is written in a sum, and where. */
interface Operand extends Input {
  readonly start: number
  readonly end: number
  readonly isPercent: boolean
}

/** A sum written out before the value that it comes to: `24 + 105 + 15 makes 144 kg`, 48×24=1152Wh. */
export interface Equation {
  readonly result: Step
  readonly operands: readonly Operand[]
}

const DRAFT: SourceRef = { id: 'draft' }

/** Signs and words by which a sum is said to come to something; a filler may stand before the value. */
const EQUALS =
  /\s{0,3}(?:[=＝≈≒]|\b(?:makes?|is|are|equals?|gives(?: you)?|(?:comes?|works? out|adds? up) (?:to|at))\b|等于|就是|是|得|合计|一?共)[\s*~]{0,3}(?:about |around |just |roughly |大约|约|差不多)?[¥￥$€£]?$/i

/** Where clauses end, and where another sum was just written out. */
const BREAK = /[。；;!?！？\n=＝≈]|[.,，、:：] |[，、：]/gu

const NUMBER = /\d{1,3}(?:[,，]\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?/gu

const WORDS: Readonly<Record<string, Sign>> = {
  ...{ '+': '+', '＋': '+', plus: '+', and: '+', 加: '+', 加上: '+' },
  ...{ '-': '−', '−': '−', '–': '−', '－': '−', minus: '−', less: '−', 减: '−', 减去: '−' },
  ...{ '×': '×', x: '×', X: '×', '*': '×', '·': '×', times: '×', 乘: '×', 乘以: '×' },
  ...{ '÷': '÷', '/': '÷', 除以: '÷' },
}

/** What may stand between two numbers of a sum: a unit or a label, the sign, and what a number begins with. */
const BETWEEN =
  /([+＋\-−–－×*·÷/]|(?<=[\s\d])[xX](?=\s?$)|\b(?:plus|and|minus|less|times)\b|加上?|减去?|乘以?|除以)\s{0,2}[(（]?[¥￥$€£]?[\p{L}]{0,8}\s{0,2}$/u

/** What must be reached is no part of a sum: 满300减40后是338元 takes 40 from what was told before. */
const REACHED = /[满过够达足][^，。；\d]{0,2}[¥￥$€£]?$/u
/** The 15 of `B15` is part of a code; that of `USD15` is not. */
function isInCode(before: string): boolean {
  const letters = /[A-Za-z]{1,8}$/u.exec(before)?.[0]
  return (
    letters !== undefined &&
    !/^(?:x|rmb|[a-z]{0,2}\$|usd|eur|gbp|cny|hkd|jpy|cad|aud|chf|tax|a)$/i.test(letters)
  )
}

/** A label is short, and opens no clause. */
const LONGEST_LABEL = 28

/** The sum that stands right before a place in a text and is said to come to what follows; `undefined` if none does. */
export function equationBefore(text: string, start: number): Equation | undefined {
  const head = text.slice(Math.max(0, start - 120), start)
  const equals = EQUALS.exec(head)
  if (equals === null) return undefined
  const from = start - head.length
  const body = head.slice(0, equals.index)
  const broken = lastBreak(body)
  const sum = readSum(body.slice(broken))
  if (sum === undefined || (isVague(equals[0]) && sum.signs.some(isLoose))) return undefined
  const shift = from + broken
  return {
    result: sum.result,
    operands: sum.operands.map((each) => ({
      ...each,
      start: each.start + shift,
      end: each.end + shift,
    })),
  }
}

/** `10–12 is two hours`: only a sign of equality makes a dash a minus, and a stroke a division. */
function isVague(equals: string): boolean {
  return !/[=＝≈≒]/u.test(equals)
}

function isLoose(sign: string): boolean {
  return /^(?:[-–－/·*]|and)$/u.test(sign)
}

function lastBreak(body: string): number {
  let last = 0
  for (const { index, 0: mark } of body.matchAll(BREAK)) last = index + mark.length
  return last
}

interface Sum {
  readonly result: Step
  readonly operands: readonly Operand[]
  readonly signs: readonly string[]
}

function readSum(body: string): Sum | undefined {
  const numbers = [...body.matchAll(NUMBER)].filter(({ index }) => !isInCode(body.slice(0, index)))
  const last = numbers.at(-1)
  if (last === undefined || body.length - last.index - last[0].length > LONGEST_LABEL)
    return undefined
  const operands: Operand[] = []
  const signs: string[] = []
  for (const found of numbers.toReversed()) {
    const operand = operandAt(found.index, found[0], body)
    const next = operands[0]
    if (next !== undefined) {
      const sign = signBetween(body.slice(operand.end, next.start))
      if (sign === undefined) break
      signs.unshift(sign)
    }
    operands.unshift(operand)
  }
  const [first, ...rest] = operands
  if (first !== undefined && REACHED.test(body.slice(0, first.start))) return undefined
  const result = first && reckoned(first, rest, signs)
  return result && { result, operands, signs }
}

function operandAt(start: number, digits: string, body: string): Operand {
  const behind = body.slice(start + digits.length, start + digits.length + 3)
  const value = Number(digits.replace(/[,，]/gu, ''))
  const place = { start, end: start + digits.length, source: DRAFT }
  if (/^\s?折/u.test(behind))
    return { ...place, isPercent: false, value: value < 10 ? value / 10 : value / 100 }
  return { ...place, isPercent: /^\s?[%％]/u.test(behind), value }
}

function signBetween(gap: string): string | undefined {
  if (gap.length > LONGEST_LABEL) return undefined
  return BETWEEN.exec(gap.replace(/[(（][^()（）]{0,24}[)）]/gu, ''))?.[1]
}

/** Products before sums; `undefined` where nothing but one number is left. */
function reckoned(
  first: Operand,
  rest: readonly Operand[],
  signs: readonly string[],
): Step | undefined {
  let sum: Term | undefined
  let sumSign: Sign = '+'
  let product: Term = first
  for (const [index, operand] of rest.entries()) {
    const sign = WORDS[signs[index] ?? ''] ?? '+'
    if (sign === '×' || sign === '÷') {
      product = step(product, sign === '×' && operand.isPercent ? 'of' : sign, operand)
      continue
    }
    sum = sum === undefined ? product : step(sum, sumSign, product)
    sumSign = sign
    product = operand
    if (!operand.isPercent) continue
    // `£102 − 10%` takes a tenth of what stands before.
    product = step(sum, sign === '+' ? 'on' : 'off', operand)
    sum = undefined
  }
  const whole = sum === undefined ? product : step(sum, sumSign, product)
  return 'sign' in whole ? whole : undefined
}
