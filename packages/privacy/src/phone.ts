import type { Context } from './context.ts'
import type { Entity } from './entity.ts'
import { callingCode, MOBILE_CN, SERVICE_NUMBERS } from './phone-plans.ts'

/** One run of digits within something that may be a telephone number. */
interface Part {
  readonly start: number
  readonly end: number
}

export interface PhoneOptions {
  readonly context: Context
  readonly region: string | undefined
  /** The whole text is expected to be a telephone number. */
  readonly isExpected: boolean
}

const MIN_DIGITS = 7
const MAX_DIGITS = 17
const MAX_PARTS = 14
const JOINT = /^(?:[ \t]{0,2}[-.~/()]{0,2}[ \t]{0,2}[-(]?|[ \t]{1,4}|xx|xx\) |\) ?[-]?)$/i
const EXTENSION =
  /[ ,;]{0,3}(?:extension|extn|ext|int|xt|x|#|~|转|分机)[.:号]{0,2}[ ]{0,3}\d{1,7}(?!\d)/iy
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|(?:19|20)\d{6})(?:[ T]\d{1,2})?$/
const DOTTED_QUAD = /^(?:\d{1,3}\.){3}\d{1,3}$/
const CURRENCY_BEFORE = /[$£€¥￥₹]\s?$/
const CURRENCY_AFTER = /^\s?(?:[$£€¥￥₹元块]|usd|eur|rmb|cny)/i

/** Finds telephone numbers, as people write them. Linear: each start looks at a bounded stretch. */
export function findPhones(text: string, options: PhoneOptions): readonly Entity[] {
  const found: Entity[] = []
  const parts = digitParts(text)
  for (let first = 0; first < parts.length; ) {
    const stretch = stretchFrom(text, parts, first)
    const best = bestOf(text, parts, first, first + stretch, options)
    if (best) {
      found.push(best.entity)
      first = best.next
    } else {
      first += 1
    }
  }
  return found
}

function digitParts(text: string): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (isDigit(text.charCodeAt(at))) at += 1
    parts.push({ start, end: at })
  }
  return parts
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** How many parts follow one another with nothing but joints between. */
function stretchFrom(text: string, parts: readonly Part[], first: number): number {
  let count = 1
  let digits = lengthOf(parts[first])
  while (count < MAX_PARTS && digits <= MAX_DIGITS) {
    const before = parts[first + count - 1]
    const next = parts[first + count]
    if (!before || !next || next.start - before.end > 5) break
    if (!JOINT.test(text.slice(before.end, next.start))) break
    digits += lengthOf(next)
    count += 1
  }
  return count
}

const lengthOf = (part: Part | undefined): number => (part ? part.end - part.start : 0)

function digitsIn(parts: readonly Part[], first: number, last: number): number {
  let count = 0
  for (let index = first; index <= last; index += 1) count += lengthOf(parts[index])
  return count
}

function bestOf(
  text: string,
  parts: readonly Part[],
  first: number,
  end: number,
  options: PhoneOptions,
): { readonly entity: Entity; readonly next: number } | undefined {
  let best: { entity: Entity; next: number } | undefined
  for (let last = first; last < end; last += 1) {
    const count = digitsIn(parts, first, last)
    if (count > MAX_DIGITS) break
    if (count < MIN_DIGITS) continue
    const entity = judge(text, parts.slice(first, last + 1), options)
    // A longer reading wins unless it is plainly weaker.
    if (entity && (!best || entity.score >= best.entity.score - 0.05))
      best = { entity, next: last + 1 }
  }
  if (!best) return undefined
  const extended = withExtension(text, best.entity)
  let next = best.next
  while ((parts[next]?.start ?? Number.POSITIVE_INFINITY) < extended.end) next += 1
  return { entity: extended, next }
}

function withExtension(text: string, entity: Entity): Entity {
  EXTENSION.lastIndex = entity.end
  const match = EXTENSION.exec(text)
  return match ? { ...entity, end: entity.end + match[0].length } : entity
}

function judge(text: string, parts: readonly Part[], options: PhoneOptions): Entity | undefined {
  const firstPart = parts[0]
  const lastPart = parts.at(-1)
  if (!firstPart || !lastPart) return undefined
  const start = openingOf(text, firstPart.start)
  let end = lastPart.end
  if (text[end] === ')' && text.slice(start, end).includes('(')) end += 1
  if (!isApart(text, start, end)) return undefined
  const digits = parts.map((part) => text.slice(part.start, part.end)).join('')
  const written = text.slice(start, end)
  if (DATE.test(written) || DOTTED_QUAD.test(written)) return undefined
  const shape: Shape = {
    digits,
    written,
    parts: parts.map((part) => lengthOf(part)),
    hasPlus: /^\(?\+/.test(written),
  }
  if (SERVICE_NUMBERS.test(digits) && !hasExtension(text, end)) return undefined
  const plain = plainScore(shape, options.region)
  const score = inContext(plain, shape, { text, start, end }, options)
  return score >= 0.5 ? { start, end, category: 'phone', score, rule: 'phone' } : undefined
}

function hasExtension(text: string, end: number): boolean {
  EXTENSION.lastIndex = end
  return EXTENSION.test(text)
}

/** Takes in a plus sign and an opening bracket. */
function openingOf(text: string, at: number): number {
  let start = at
  if (text[start - 1] === '(') start -= 1
  if (text[start - 1] === ' ' && text[start - 2] === '+') start -= 2
  else while (text[start - 1] === '+' && at - start < 3) start -= 1
  if (text[start - 1] === '(' && text[at - 1] !== '(' && text.slice(at, at + 5).includes(')'))
    start -= 1
  return start
}

/** Not glued to Latin letters or further digits, nor an amount of money. */
function isApart(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (isDigit(text.charCodeAt(start - 1)) || isWordUnit(text, start - 1) || isWordUnit(text, end)) {
    if (!/[xX]/.test(after) || !hasExtension(text, end)) return false
  }
  if (/[.,:/]/.test(before) && isDigit(text.charCodeAt(start - 2))) return false
  if (/[.,:]/.test(after) && isDigit(text.charCodeAt(end + 1)) && !/,/.test(after)) return false
  return (
    !CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
    !CURRENCY_AFTER.test(text.slice(end, end + 5))
  )
}

/** A Latin letter or a low line. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 128) return unit === 95 || ((unit | 32) >= 97 && (unit | 32) <= 122)
  return unit >= 0xaa && /\p{Script=Latin}/u.test(text.charAt(at))
}

interface Shape {
  readonly digits: string
  readonly written: string
  /** Lengths of the runs of digits. */
  readonly parts: readonly number[]
  readonly hasPlus: boolean
}

/** What the form alone tells. */
function plainScore(shape: Shape, region: string | undefined): number {
  const { digits, written, parts, hasPlus } = shape
  const isSolid = parts.length === 1
  const local = region === undefined ? 0 : 0.25
  if (hasPlus) return callingCode(digits) ? 0.92 : 0.6
  if (MOBILE_CN.test(digits))
    return isSolid || parts.length <= 4 || parts.every((length) => length === 1) ? 0.85 : 0.4
  if (/^0(?:10|2\d|[3-9]\d{2})[2-8]\d{6,7}$/.test(digits) && (isSolid || (parts[0] ?? 0) >= 3)) {
    return isSolid ? (digits.length === 11 ? 0.6 : 0.4) + local : 0.75
  }
  if (
    /^\+?1?[-. ]?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]{1,2}\d{4}$/.test(written) ||
    /^1?[-. ]?\(\d{3}\) ?\d{3}[-. ]?\d{4}$/.test(written)
  ) {
    return written.includes('(') ? 0.8 : 0.66
  }
  if (/^\d{3}[-. ]\d{7}$/.test(written)) return 0.5
  if (/^00[1-9]|^011[1-9]|^01164/.test(digits) && digits.length >= 10) return isSolid ? 0.55 : 0.6
  if (digits.startsWith('0') && !isSolid && digits.length >= 8 && digits.length <= 16) {
    if (parts.every((length) => length <= 2) && parts.length > 3)
      return parts.length >= 8 ? 0.5 : 0.3 + local
    return digits.length >= 9 ? 0.55 : 0.3 + local
  }
  if (digits.startsWith('0') && isSolid && digits.length >= 9 && digits.length <= 11)
    return 0.35 + local
  if (written.includes('(') && digits.length >= 9) return 0.55
  if (!isSolid && digits.length >= 9 && parts.length >= 3 && digits.length <= 13) return 0.3 + local
  return digits.length <= 13 ? 0.2 + local : 0.1
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

function inContext(
  plain: number,
  shape: Shape,
  { text, start, end }: Place,
  options: PhoneOptions,
): number {
  if (options.isExpected && isWhole(text, start, end)) return Math.max(plain, 0.6)
  const { labels, isBusiness } = options.context.around(start, end)
  if (isBusiness) return shape.hasPlus ? plain - 0.2 : 0
  const others = labels.size - (labels.has('number') ? 1 : 0) - (labels.has('phone') ? 1 : 0)
  const hasOther = others > 0 && !labels.has('phone')
  if (labels.has('number') && others === 0) return Math.max(plain, isPlausible(shape) ? 0.75 : 0.4)
  if (labels.has('phone')) return Math.max(plain, isPlausible(shape) ? 0.8 : 0.4) + 0.05
  if (labels.has('alipay') && MOBILE_CN.test(shape.digits)) return 0.8
  return hasOther && plain < 0.8 ? plain - 0.3 : plain
}

/** Nothing stands beside it but white space or an extension. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    text.trim().length <= end - start + 12 &&
    /^\s*$/.test(text.slice(0, start)) &&
    (/^\s*$/.test(text.slice(end)) || hasExtension(text, end))
  )
}

/** With a label, most things that a telephone would take; not prices, ranges or long codes. */
function isPlausible({ digits, parts, written }: Shape): boolean {
  if (digits.length > 15 || /\d{1,3}\.\d{1,2}$/.test(written)) return false
  return parts.length <= 6 && !/^(?:\d[ ]?){1,3}-/.test(written)
}
