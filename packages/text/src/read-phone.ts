import { isAnnounced } from './phone-cues.ts'
import { digitsEnd, type Found, isDigit, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import type { ContactValue } from './value.ts'

interface Candidate {
  readonly end: number
  /** The groups of digits as written. */
  readonly groups: readonly string[]
  readonly plus: boolean
  readonly brackets: boolean
}

/** No number has more groups or more digits (E.164 allows 15; prefixes such as 00 come on top). */
const MOST_GROUPS = 8
const MOST_DIGITS = 17

const CHINESE_MOBILE = /^(?:86|0086)?1[3-9]\d{9}$/

/**
 * Reads a phone number at `at` of a folded text. Shapes that are phone numbers everywhere (+86 …, 138 0013 8000,
 * 010-62288559, (541) 754-3010) need no more; other groups of digits count after a word such as `phone` or 电话.
 */
export function readPhone(folded: string, at: number): Found<ContactValue> | undefined {
  const first = folded.charAt(at)
  if (!(isDigit(first.charCodeAt(0)) || first === '+' || first === '(')) return undefined
  if (!hasDigits(folded, at)) return undefined
  if (
    /[\w#./+=%$€£¥:@-]/.test(folded.charAt(at - 1)) &&
    folded.charAt(at - 1) !== ':' &&
    folded.charAt(at - 1) !== '@'
  )
    return undefined
  const candidate = candidateAt(folded, at)
  if (candidate === undefined || !isClosed(folded, candidate.end)) return undefined
  const digits = candidate.groups.join('')
  if (!isPlausible(digits, candidate) || isDate(candidate.groups)) return undefined
  if (
    !isWellKnown(digits, candidate) &&
    !(candidate.groups.every((group) => group.length <= 15) && isAnnounced(folded, at, digits))
  )
    return undefined
  const end = extensionEnd(folded, candidate.end)
  return { value: { type: 'phone', value: candidate.plus ? `+${digits}` : digits }, end }
}

/** The fewest digits of a number, and how far they can be spread. */
const FEWEST_DIGITS = 6
const WIDEST = 64

/** Most numbers have too few digits for a phone number, whatever stands between them. */
function hasDigits(folded: string, at: number): boolean {
  let digits = 0
  for (let end = at; end - at < WIDEST; end++) {
    const code = folded.charCodeAt(end)
    if (isDigit(code)) digits++
    else if (!' \t-./()+'.includes(folded.charAt(end) || '?')) return false
    if (digits === FEWEST_DIGITS) return true
  }
  return false
}

/** Collects groups of digits with what may stand between them. */
function candidateAt(folded: string, at: number): Candidate | undefined {
  const groups: string[] = []
  let plus = false
  let brackets = false
  let end = at
  let total = 0
  while (groups.length < MOST_GROUPS) {
    const start = groups.length === 0 ? at : separatorEnd(folded, end)
    if (start === undefined) break
    const group = groupAt(folded, start, groups.length === 0)
    if (
      group === undefined ||
      (start === end && groups.length > 0 && !(group.bracket || folded.charAt(end - 1) === ')'))
    )
      break
    total += group.digits.length
    if (total > MOST_DIGITS) return undefined
    groups.push(group.digits)
    plus ||= group.plus
    brackets ||= group.bracket
    end = group.end
    if (!plus && CHINESE_MOBILE.test(groups.join(''))) break
  }
  return groups.length === 0 ? undefined : { end, groups, plus, brackets }
}

interface Group {
  readonly digits: string
  readonly end: number
  readonly plus: boolean
  readonly bracket: boolean
}

function groupAt(folded: string, at: number, first: boolean): Group | undefined {
  const bracket = folded.charAt(at) === '('
  let start = bracket ? skipBlanks(folded, at + 1, 1) : at
  const plus = folded.charAt(start) === '+'
  if (plus && !first) return undefined
  if (plus) start++
  const end = digitsEnd(folded, start, MOST_DIGITS + 1)
  if (end === start) return undefined
  const digits = folded.slice(start, end)
  if (!bracket) return { digits, end, plus, bracket }
  const close = skipBlanks(folded, end, 1)
  return folded.charAt(close) === ')' && digits.length <= 5
    ? { digits, end: close + 1, plus, bracket }
    : undefined
}

/** Between groups: a blank, hyphen, point or slash, with at most one blank on either side. */
function separatorEnd(folded: string, at: number): number | undefined {
  const blank = skipBlanks(folded, at, 1)
  const mark = folded.charAt(blank)
  if (mark === '-' || mark === '.' || mark === '/') return skipBlanks(folded, blank + 1, 1)
  return blank
}

function isClosed(folded: string, end: number): boolean {
  const next = folded.charAt(end)
  if (next === 'x' || folded.startsWith('ext', end)) return true
  if (isLetterOrDigit(folded.charCodeAt(end)) || /[%=°$€£¥元块]/.test(next)) return false
  return !(/[-./:,]/.test(next) && isDigit(folded.charCodeAt(end + 1)))
}

function isPlausible(digits: string, { plus, brackets }: Candidate): boolean {
  return digits.length >= (plus || brackets ? FEWEST_DIGITS : 7) && digits.length <= MOST_DIGITS
}

function isDate(groups: readonly string[]): boolean {
  const [a = '', b = '', c = ''] = groups
  if (groups.length !== 3)
    return groups.length === 1 && /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(a)
  return (
    (a.length === 4 && b.length <= 2 && c.length <= 2) ||
    (a.length <= 2 && b.length <= 2 && c.length === 4)
  )
}

function isWellKnown(digits: string, { groups, plus, brackets }: Candidate): boolean {
  const [first = ''] = groups
  if (plus) return true
  if (CHINESE_MOBILE.test(digits)) return true
  if (first.startsWith('00') && digits.length >= 10) return true
  if (
    /^0[1-9]/.test(first) &&
    digits.length >= 9 &&
    digits.length <= 12 &&
    (groups.length > 1 || digits.length >= 10)
  )
    return true
  if (/^[48]00/.test(digits) && digits.length === 10) return true
  if (/^1[38]00$/.test(first) && groups.length > 2 && digits.length === 10) return true
  const shape = groups.map((group) => group.length).join('-')
  return /^(?:1-)?3-3-4$/.test(shape) || (brackets && digits.length >= 9)
}

const EXTENSION = /(?: ?(?:x|ext\.?|转|转分机) ?\d{1,6})(?!\d)/y

function extensionEnd(folded: string, at: number): number {
  EXTENSION.lastIndex = at
  return at + (EXTENSION.exec(folded)?.[0].length ?? 0)
}
