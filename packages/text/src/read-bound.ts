import type { Reading } from './read-reading.ts'
import { skipBlanks } from './read-scan.ts'
import type { Token } from './read-token.ts'
import { reversed, Vocabulary } from './read-vocabulary.ts'
import type { Bound, PlainValue, RangeValue } from './value.ts'

type Row = readonly [bound: Bound, words: string]

/** Words before a value that limit it, parted by `|`. */
const BEFORE: readonly Row[] = [
  [
    'about',
    'about|around|approximately|approx|approx.|roughly|nearly|almost|circa|some|close to|~|≈|大约|大概|约|差不多|将近|接近|近|左右|约莫|大致|大约是|约为',
  ],
  [
    'at-least',
    'at least|a minimum of|minimum of|minimum|min.|no less than|not less than|no fewer than|not fewer than|from|starting at|starts at|starting from|至少|最少|不少于|不低于|最低|起码|不小于|≥|>=',
  ],
  [
    'at-most',
    'at most|up to|no more than|not more than|a maximum of|maximum of|maximum|max.|max|not exceeding|within|as much as|no later than|最多|至多|不超过|不多于|不大于|不高于|最高|最长|最大|顶多|上限|≤|<=',
  ],
  [
    'more-than',
    'more than|over|above|exceeding|greater than|larger than|higher than|longer than|in excess of|upwards of|超过|多于|高于|大于|超|逾|>',
  ],
  [
    'less-than',
    'less than|under|below|fewer than|lower than|smaller than|shorter than|cheaper than|不到|少于|低于|小于|不足|未满|不满|未到|<',
  ],
]

/** Words behind a value that limit it. */
const AFTER: readonly Row[] = [
  ['about', '左右|上下|前后|or so|or thereabouts|approximately|approx'],
  [
    'at-least',
    '起|起步|or more|or above|or over|and up|and above|or higher|or longer|minimum|at least|+',
  ],
  ['at-most', '以内|之内|内|or less|or fewer|or under|or lower|maximum|max|at most|tops|封顶'],
]

/** Words behind a value that leave one end open. 以上 and 以下 include the value itself. */
const OPEN_AFTER: readonly (readonly [side: 'low' | 'high', words: string])[] = [
  ['low', '以上|或以上|及以上|之上'],
  ['high', '以下|或以下|及以下|之下'],
]

function table<V>(rows: readonly (readonly [V, string])[]): readonly (readonly [string, V])[] {
  return rows.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const))
}

const BOUNDS_AFTER = new Vocabulary<Bound>(table(AFTER))
const OPEN_SIDES = new Vocabulary<'low' | 'high'>(table(OPEN_AFTER))

/** Read from their last character backwards. */
const BOUNDS_BEFORE = new Vocabulary<Bound>(reversed(table(BEFORE)))

const MEASURES = new Set(['number', 'percent', 'money', 'quantity', 'duration'])

/** Notes how the words around a value limit it. `over 30` and 30以上 become ranges with one end. */
export function boundAt(reading: Reading, token: Token): Token {
  const { folded } = reading
  const { value } = token
  if (!isMeasure(value) && token.calendar === undefined && value.type !== 'range') return token
  const side = OPEN_SIDES.at(folded, token.end)
  if (side !== undefined && isMeasure(value))
    return {
      ...token,
      value: openRange(value, side.value, true),
      bound: side.value === 'low' ? 'at-least' : 'at-most',
    }
  const bound = boundBehind(folded, token.end) ?? boundBefore(folded, token) ?? token.bound
  if (bound === undefined) return token
  if (isMeasure(value) && bound === 'more-than' && token.bound === undefined)
    return { ...token, value: openRange(value, 'low', false), bound }
  if (isMeasure(value) && bound === 'less-than')
    return { ...token, value: openRange(value, 'high', false), bound }
  return { ...token, bound }
}

function isMeasure(value: Token['value']): value is PlainValue {
  return MEASURES.has(value.type)
}

function boundBehind(folded: string, at: number): Bound | undefined {
  const found = BOUNDS_AFTER.at(folded, skipBlanks(folded, at, 1))
  if (found === undefined) return undefined
  // 14:20起飞 is when something happens.
  if (
    folded.charAt(found.end - 1) === '起' &&
    /[飞租售送订拍床诉算来]/.test(folded.charAt(found.end))
  )
    return undefined
  // 8+256 is a sum; only a plus at the end means `or more`.
  const sum =
    folded.charAt(found.end - 1) === '+' &&
    (found.end > at + 1 || /[^\s,.;:!?)\]，。；！？）]/.test(folded.charAt(found.end)))
  return sum ? undefined : found.value
}

/** `They add up to £19`: that is what they come to, and no limit. */
const ADDS_UP =
  /\b(?:add|round|tot|sum)(?:s|ed|ted|med|ing|ting|ming)? (?:it |this |that |these |those )?up to$/

function boundBefore(folded: string, token: Token): Bound | undefined {
  const at = token.start
  const end = folded.charCodeAt(at - 1) === 32 ? at - 1 : at
  const found = BOUNDS_BEFORE.before(folded, end)
  if (found === undefined || ADDS_UP.test(folded.slice(Math.max(0, end - 24), end)))
    return undefined
  // Reduced from 50 to 40, and from tomorrow 9am to 5pm: no lower bound.
  const { value } = token
  const isClosed = value.type === 'range' && value.low !== undefined && value.high !== undefined
  const other =
    folded.endsWith('from', end) &&
    (isClosed || /^ (?:to|down to|up to) /.test(folded.slice(token.end, token.end + 9)))
  return other ? undefined : found.value
}

function openRange(value: PlainValue, side: 'low' | 'high', inclusive: boolean): RangeValue {
  return side === 'low'
    ? { type: 'range', low: value, lowInclusive: inclusive, highInclusive: false }
    : { type: 'range', high: value, lowInclusive: false, highInclusive: inclusive }
}
