import { hanDigit } from './numeral-han.ts'
import { isAnnounced } from './phone-cues.ts'
import { digitsEnd, type Found, isDigit, isHan } from './read-scan.ts'
import type { ContactValue } from './value.ts'

/** As many as phone numbers are told in. */
const MOST_GROUPS = 5
/** E.164 allows 15 digits. */
const MOST_DIGITS = 15

interface Spoken {
  readonly digits: string
  readonly end: number
  readonly groups: number
  /** A digit is told in words. */
  readonly han: boolean
}

/**
 * Reads a phone number told digit by digit in Chinese: 零二七，五五五零，三三一六; 一三八零零一三八零零零; 幺 is one. Pauses are commas,
 * blanks or hyphens. Shapes of Chinese numbers (an area code, 1[3-9] and nine digits, 400 and seven) need no more; others count
 * after a word such as 电话.
 *
 * Source for the shapes: the national numbering plan of China (T-ITU Operational Bulletin No. 1104).
 */
export function readSpokenPhone(folded: string, at: number): Found<ContactValue> | undefined {
  if (!mayGoOn(folded, at)) return undefined
  if (spokenDigit(folded, at) === undefined || spokenDigit(folded, at - 1) !== undefined)
    return undefined
  const spoken = digitsFrom(folded, at)
  if (spoken === undefined || !spoken.han) return undefined
  const { digits, end } = spoken
  if (!isWellKnown(digits) && !(digits.length >= 7 && isAnnounced(folded, at, digits)))
    return undefined
  return { value: { type: 'phone', value: digits }, end }
}

/** Behind digits that are written a number is told only if digits in words or a pause follow. */
function mayGoOn(folded: string, at: number): boolean {
  if (!isDigit(folded.charCodeAt(at))) return true
  const end = digitsEnd(folded, at, MOST_DIGITS)
  return pauseEnd(folded, end) > end || spokenDigit(folded, end) !== undefined
}

const DIGIT_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const WORD = '(?:(?:double|triple) )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)'
const ENGLISH = new RegExp(`${WORD}(?:(?:, ?| |-)${WORD}){5,14}(?![a-z])`, 'y')
const EACH = /(?:(double|triple) )?([a-z]{2,5})/g

/** `six one five, five five five, zero one two eight`, `oh eight hundred` not: single digits in words, at least seven of them. */
export function readSpokenEnglishPhone(
  folded: string,
  at: number,
): Found<ContactValue> | undefined {
  if (!'zotfsend'.includes(folded.charAt(at) || ' ')) return undefined
  ENGLISH.lastIndex = at
  const found = ENGLISH.exec(folded)
  if (found === null) return undefined
  let digits = ''
  for (const [, times, word = ''] of found[0].matchAll(EACH)) {
    const digit = word === 'oh' ? 0 : DIGIT_WORDS.indexOf(word)
    digits += String(digit).repeat(times === 'triple' ? 3 : times === 'double' ? 2 : 1)
  }
  if (digits.length < 7 || digits.length > MOST_DIGITS) return undefined
  return { value: { type: 'phone', value: digits }, end: at + found[0].length }
}

function digitsFrom(folded: string, at: number): Spoken | undefined {
  let [digits, end, groups, han] = ['', at, 0, false]
  while (groups < MOST_GROUPS) {
    const start = groups === 0 ? at : pauseEnd(folded, end)
    const group = groupAt(folded, start)
    if (group.end - start < 2 || digits.length + group.end - start > MOST_DIGITS) break
    digits += group.digits
    han ||= group.han
    end = group.end
    groups += 1
    if (start === end) break
  }
  return groups === 0 ? undefined : { digits, end, groups, han }
}

/** A run of digits that is no amount: nothing behind it counts, and it has no tens. */
function groupAt(folded: string, at: number): Spoken {
  let [digits, end, han] = ['', at, false]
  for (; digits.length <= MOST_DIGITS; end += 1) {
    const digit = spokenDigit(folded, end)
    if (digit === undefined) break
    han ||= !isDigit(folded.charCodeAt(end))
    digits += digit
  }
  const isAmount = '十百千万亿点年月日号时元块折'.includes(folded.charAt(end) || ' ')
  return isAmount ? { digits: '', end: at, groups: 0, han } : { digits, end, groups: 1, han }
}

function spokenDigit(folded: string, at: number): number | undefined {
  const code = folded.charCodeAt(at)
  if (isDigit(code)) return code - 48
  if (!isHan(code)) return undefined
  const char = folded.charAt(at)
  if (char === '幺') return 1
  return '两俩参陆伍拾'.includes(char) ? undefined : hanDigit(code)
}

/** At most one mark with a blank behind it. */
function pauseEnd(folded: string, at: number): number {
  const mark = '，,、- 转'.includes(folded.charAt(at) || '?') ? at + 1 : at
  return folded.charAt(mark) === ' ' ? mark + 1 : mark
}

function isWellKnown(digits: string): boolean {
  return /^(?:1[3-9]\d{9}|0(?:10|2\d|[3-9]\d{2})\d{7,8}|[48]00\d{7})$/.test(digits)
}
