import type { Reading } from './read-reading.ts'
import { type Found, isLetterOrDigit, skipBlanks } from './read-scan.ts'
import type { Token } from './read-token.ts'
import { reversed, Vocabulary } from './read-vocabulary.ts'
import type { Bound, PlainValue, RangeValue } from './value.ts'

interface Side {
  /** The end that the word names. */
  readonly end: 'low' | 'high'
  readonly inclusive: boolean
}

const sides: Readonly<Record<'after' | 'before' | 'from' | 'by', Side>> = {
  after: { end: 'low', inclusive: false },
  before: { end: 'high', inclusive: false },
  from: { end: 'low', inclusive: true },
  by: { end: 'high', inclusive: true },
}

const BEFORE: readonly (readonly [side: Side, words: string])[] = [
  [sides.after, 'after|later than|past|following'],
  [sides.before, 'before|prior to|earlier than|ahead of'],
  [
    sides.from,
    'since|starting|beginning|starting on|starting from|beginning on|beginning from|as of|from|on or after|effective|自|自从|从',
  ],
  [
    sides.by,
    'until|till|by|through|no later than|not later than|up to|up until|on or before|截至|截止到|截止|直到',
  ],
]

const AFTER: readonly (readonly [side: Side, words: string])[] = [
  [sides.after, '之后|以后|过后|后'],
  [sides.before, '之前|以前|前'],
  [sides.from, '起|开始|以来|之始|onwards|onward|and later|and after|or later|or after'],
  [sides.by, '为止|止|and before|or before|or earlier'],
]

function table(rows: readonly (readonly [Side, string])[]): readonly (readonly [string, Side])[] {
  return rows.flatMap(([side, words]) => words.split('|').map((word) => [word, side] as const))
}

/** Read from the last character backwards. */
const WORDS_BEFORE = new Vocabulary<Side>(reversed(table(BEFORE)))
const WORDS_AFTER = new Vocabulary<Side>(table(AFTER))

/** Since 2010, before 2.30pm, 今天晚上八点之前, 自9月1日起: a range with one end; the words belong to it. */
export function openEnded(reading: Reading, token: Token): Token {
  const end = endOf(token)
  if (end === undefined) return token
  const { folded } = reading
  const after = wordAfter(folded, token.end)
  const before = wordBefore(folded, token.start)
  if (
    after !== undefined &&
    !/[来面续台门者期缀后往飞租售送订步拍火床效诉算]/.test(folded.charAt(after.end))
  )
    return opened(
      end,
      after.value,
      before?.side.end === after.value.end ? before.start : token.start,
      after.end,
    )
  if (
    before === undefined ||
    (before.side === sides.from && /[从]/.test(before.word) && token.calendar?.role === 'time')
  )
    return token
  return opened(end, before.side, before.start, token.end)
}

/** A word behind the value; an English one must end the phrase: `2016 and before`, not `2016 and before 2018`. */
function wordAfter(folded: string, at: number): Found<Side> | undefined {
  const found = WORDS_AFTER.at(folded, skipBlanks(folded, at, 1))
  if (found === undefined || folded.charCodeAt(found.end - 1) >= 0x80) return found
  return isLetterOrDigit(folded.charCodeAt(skipBlanks(folded, found.end))) ? undefined : found
}

function opened(end: PlainValue, side: Side, start: number, to: number): Token {
  const value: RangeValue =
    side.end === 'low'
      ? { type: 'range', low: end, lowInclusive: side.inclusive, highInclusive: false }
      : { type: 'range', high: end, lowInclusive: false, highInclusive: side.inclusive }
  return { start, end: to, value, calendar: { role: 'range' }, bound: boundOf(side) }
}

function boundOf({ end, inclusive }: Side): Bound {
  if (end === 'low') return inclusive ? 'at-least' : 'more-than'
  return inclusive ? 'at-most' : 'less-than'
}

/** The value that the open range starts or ends with. */
function endOf({ value, calendar, vague }: Token): PlainValue | undefined {
  if (
    calendar === undefined ||
    calendar.role === 'range' ||
    calendar.role === 'time-range' ||
    calendar.role === 'part' ||
    vague
  )
    return undefined
  if (value.type === 'date' || value.type === 'time' || value.type === 'datetime') return value
  return value.type === 'range' ? value.high : undefined
}

const THROUGH =
  /(?:^|[^a-z])(?:go|goes|going|gone|went|comes?|came|coming|puts?|gets?|got|getting|sent) $/

function wordBefore(
  folded: string,
  at: number,
): { readonly side: Side; readonly start: number; readonly word: string } | undefined {
  const latin = folded.charCodeAt(at - 1) === 32
  const the = folded.slice(Math.max(0, at - 5), at) === ' the ' ? 4 : 0
  const end = latin ? at - 1 - the : at
  const found = WORDS_BEFORE.before(folded, end)
  if (found === undefined) return undefined
  const { value: side, start } = found
  const word = folded.slice(start, end)
  if (word === 'past' || (word === 'from' && !latin)) return undefined
  // `It went through this morning` ends nothing.
  const verb = folded.slice(Math.max(0, start - 9), start)
  if (word === 'through' && THROUGH.test(verb)) return undefined
  return { side, start, word }
}
