import { type Found, isDigit, skipBlanks, wordEnd } from './read-scan.ts'

type Kind = 'article' | 'small' | 'hundred' | 'scale' | 'ordinal' | 'ordinal-scale' | 'and'

interface Meaning {
  readonly kind: Kind
  readonly value: number
  /** The plural of an ordinal, which only a fraction has: two thirds. */
  readonly plural?: true
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const SMALL_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
const SCALES: readonly (readonly [names: string, value: number])[] = [
  ['thousand thousands', 1e3],
  ['million millions mln', 1e6],
  ['billion billions bln', 1e9],
  ['trillion trillions', 1e12],
  ['lakh lakhs lac lacs', 1e5],
  ['crore crores cr koti', 1e7],
]
const SCALE_ORDINALS: readonly (readonly [name: string, value: number])[] = [
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]

function* meanings(): Generator<readonly [string, Meaning]> {
  for (const [value, word] of SMALL.split(' ').entries()) yield [word, { kind: 'small', value }]
  for (const [i, word] of TENS.split(' ').entries())
    yield [word, { kind: 'small', value: (i + 2) * 10 }]
  for (const word of ['nought', 'naught']) yield [word, { kind: 'small', value: 0 }]
  for (const word of ['a', 'an']) yield [word, { kind: 'article', value: 1 }]
  for (const word of ['hundred', 'hundreds']) yield [word, { kind: 'hundred', value: 100 }]
  yield ['and', { kind: 'and', value: 0 }]
  for (const [names, value] of SCALES)
    for (const word of names.split(' ')) yield [word, { kind: 'scale', value }]
  const ordinals = [
    ...SMALL_ORDINALS.split(' ').map((word, value) => ({ word, value, kind: 'ordinal' as const })),
    ...TEN_ORDINALS.split(' ').map((word, i) => ({
      word,
      value: (i + 2) * 10,
      kind: 'ordinal' as const,
    })),
    ...SCALE_ORDINALS.map(([word, value]) => ({ word, value, kind: 'ordinal-scale' as const })),
  ]
  for (const { word, value, kind } of ordinals) {
    yield [word, { kind, value }]
    // `seconds` are time; nobody says two seconds for two halves.
    if (word !== 'second') yield [`${word}s`, { kind, value, plural: true }]
  }
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(meanings())

/** Every word that a number can begin with. */
export const NUMBER_WORDS: readonly string[] = [...MEANINGS.keys()].filter((word) => word !== 'and')

/** Words that may run into the next: twentyone. */
export const TENS_WORDS: readonly string[] = TENS.split(' ')

interface Word extends Meaning {
  readonly end: number
}

/** No number in words is longer. */
const MOST_WORDS = 24

/** The number words at `at`. Tens and ones with a hyphen are one word: `thirty-two`, `ninety - five`. */
function wordsAt(text: string, at: number): readonly Word[] {
  const words: Word[] = []
  let start = at
  let breaks = 0
  while (words.length < MOST_WORDS) {
    const end = wordEnd(text, start)
    const word = text.slice(start, end)
    const meaning = MEANINGS.get(word) ?? (word.length > 7 ? gluedMeaning(word) : undefined)
    if (meaning === undefined || isDigit(text.charCodeAt(end))) break
    const last = words.at(-1)
    if (last?.kind === 'small' && isHyphen(text, last.end, start) && completes(last, meaning)) {
      words[words.length - 1] = { ...meaning, value: last.value + meaning.value, end }
    } else {
      // A fraction may hold two numbers (one one-hundredth); a longer row of them is a list.
      if (last !== undefined && isBreak(last, meaning)) breaks++
      if (breaks > 1) break
      words.push({ ...meaning, end })
    }
    start = nextStart(text, end)
    if (start === end) break
  }
  return words
}

/** True if a new number must begin between two words. */
function isBreak(last: Meaning, next: Meaning): boolean {
  if (
    (next.kind === 'article' && last.kind !== 'and') ||
    last.kind === 'ordinal' ||
    last.kind === 'ordinal-scale'
  )
    return true
  if (next.kind === 'and')
    return last.kind === 'and' || last.kind === 'article' || last.kind === 'small'
  if (next.kind === 'hundred') return last.kind === 'hundred'
  return next.kind === 'small' && last.kind === 'small' && !completes(last, next)
}

function nextStart(text: string, end: number): number {
  const blanks = skipBlanks(text, end)
  const char = text.charAt(blanks)
  return char === '-' || char === '—' ? skipBlanks(text, blanks + 1) : blanks
}

function isHyphen(text: string, from: number, to: number): boolean {
  return /[-—]/.test(text.slice(from, to))
}

/** Twenty is completed by one to nine. */
function completes(tens: Meaning, ones: Meaning): boolean {
  return (
    tens.value >= 20 &&
    tens.value % 10 === 0 &&
    ones.value > 0 &&
    ones.value < 10 &&
    (ones.kind === 'small' || ones.kind === 'ordinal')
  )
}

/** `fortysecond`, `twentyone`: tens written together with what follows. */
function gluedMeaning(word: string): Meaning | undefined {
  const tens = TENS.split(' ').find((name) => word.startsWith(name))
  if (tens === undefined) return undefined
  const first = MEANINGS.get(tens)
  const rest = MEANINGS.get(word.slice(tens.length))
  if (first === undefined || rest === undefined || !completes(first, rest)) return undefined
  return { ...rest, value: first.value + rest.value }
}

interface Sum {
  readonly value: number
  /** Words used. */
  readonly count: number
  readonly ordinal: boolean
}

/** Adds up the words from `from`: scales close what stands before them; scales in a row multiply. */
function sum(words: readonly Word[], from: number): Sum | undefined {
  let total = 0
  let section = 0
  let room = 1000
  let last = 0
  let count = 0
  let ordinal = false
  for (let i = from; i < words.length && !ordinal; i++) {
    const word = words[i]
    if (word === undefined) break
    const fresh = count === 0
    if (word.kind === 'article') {
      const next = words[i + 1]?.kind
      if (!fresh || (next !== 'hundred' && next !== 'scale' && next !== 'ordinal-scale')) break
      section = 1
      room = 10
      continue
    }
    if (word.kind === 'and') {
      if (!(room === 100 || last > 0) || fresh || section % 100 !== 0) break
      const next = words[i + 1]
      if (next === undefined || !(next.kind === 'small' || next.kind === 'ordinal')) break
      continue
    }
    if (word.kind === 'small' || word.kind === 'ordinal') {
      const fits = room === 1000 ? section === 0 : word.value < room && word.value > 0
      if (!fits) break
      section += word.value
      room = word.value >= 20 && word.value % 10 === 0 ? 10 : 1
      ordinal = word.kind === 'ordinal'
    } else if (word.kind === 'hundred' || (word.kind === 'ordinal-scale' && word.value === 100)) {
      if (room === 100 || section >= 100) break
      if (section === 0 && !fresh && last === 0) break
      section = (section === 0 ? 1 : section) * 100
      room = 100
      ordinal = word.kind === 'ordinal-scale'
    } else {
      const scaled = applyScale(word.value, { total, section, last, fresh })
      if (scaled === undefined) break
      total = scaled
      section = 0
      room = 1000
      last = word.value
      ordinal = word.kind === 'ordinal-scale'
    }
    count = i - from + 1
  }
  return count === 0 ? undefined : { value: total + section, count, ordinal }
}

function applyScale(
  scale: number,
  { total, section, last, fresh }: { total: number; section: number; last: number; fresh: boolean },
): number | undefined {
  if (section === 0) {
    if (fresh) return scale
    return total > 0 && scale > last
      ? total * scale
      : total > 0 && last > 0
        ? total * scale
        : undefined
  }
  return scale > last && last > 0 ? (total + section) * scale : total + section * scale
}

/** A number in words. */
export interface NumberWords {
  readonly value: number
  /** The last word is an ordinal: twenty-first. */
  readonly ordinal?: true
  /** A fraction: two thirds. */
  readonly fraction?: true
  /** Written with one word, or with `a`. */
  readonly single?: true
}

/** Reads the number in words at `at` of a folded text: `one hundred and five`, `twenty-first`, `two thirds`. */
export function readNumberWords(text: string, at: number): Found<NumberWords> | undefined {
  const words = wordsAt(text, at)
  const first = words[0]
  if (first === undefined || first.kind === 'and') return undefined
  const fraction = readFraction(words)
  if (fraction !== undefined) return fraction
  const found = sum(words, 0)
  const end = words[(found?.count ?? 0) - 1]?.end
  if (found === undefined || end === undefined) return undefined
  if (found.count === 1 && (first.kind === 'scale' || text.slice(at, end) === 'hundreds'))
    return undefined
  const { value } = found
  return {
    value: {
      value,
      ...(found.ordinal ? { ordinal: true as const } : {}),
      ...(found.count === 1 ? { single: true as const } : {}),
    },
    end,
  }
}

/** Two thirds, one eighth, a hundredth, ninety-five hundred fifths; a whole number may stand before `and`. */
function readFraction(words: readonly Word[]): Found<NumberWords> | undefined {
  const below = words.findIndex(({ kind }) => kind === 'ordinal' || kind === 'ordinal-scale')
  const last = words[below]
  if (below < 1 || last === undefined) return undefined
  const whole = words.findIndex(
    ({ kind }, i) => kind === 'and' && i < below && isFractionFrom(words, i + 1, below),
  )
  const from = whole > 0 ? whole + 1 : 0
  const value = fractionFrom(words.slice(from, below + 1))
  if (value === undefined) return undefined
  if (whole <= 0) return { value: { value, fraction: true }, end: last.end }
  const before = sum(words.slice(0, whole), 0)
  if (before === undefined || before.count !== whole || value >= 1) return undefined
  return { value: { value: before.value + value, fraction: true }, end: last.end }
}

/** After `and` a fraction starts only if the words before are not its numerator: one hundred and thirty fifths. */
function isFractionFrom(words: readonly Word[], from: number, below: number): boolean {
  const before = words[from - 2]
  if (before?.kind === 'hundred' || before?.kind === 'scale') return false
  const value = fractionFrom(words.slice(from, below + 1))
  return value !== undefined && value < 1
}

function fractionFrom(words: readonly Word[]): number | undefined {
  const last = words.at(-1)
  const first = words[0]
  if (last === undefined || first === undefined || words.length < 2) return undefined
  if (last.plural === undefined) {
    // One eighth, a millionth; but one hundred fifth is an ordinal.
    const second = words[1]
    const one = (first.kind === 'small' || first.kind === 'article') && first.value === 1
    if (!one || second === undefined || second.kind === 'hundred' || second.kind === 'scale')
      return undefined
    if (first.kind === 'article' && last.kind === 'ordinal' && last.value < 3) return undefined
    return divided(words, 1)
  }
  return divided(words, numeratorLength(words))
}

function divided(words: readonly Word[], split: number): number | undefined {
  const [first] = words
  const top =
    first?.kind === 'article' && split === 1
      ? { value: 1, count: 1 }
      : sum(words.slice(0, split), 0)
  const below = sum(words, split)
  if (top === undefined || top.count !== split || below === undefined || below.value === 0)
    return undefined
  return below.count === words.length - split ? top.value / below.value : undefined
}

/**
 * How many words are the numerator. The denominator takes as many words from the right as make one number, but leaves
 * the numerator at least one: twenty fifths is 20/5, one hundred thirty fifths is 100/35.
 */
function numeratorLength(words: readonly Word[]): number {
  const valueAt = (i: number): number => words[i]?.value ?? 0
  let current = valueAt(words.length - 1)
  let round = 1
  let split = words.length - 2
  for (; split >= 0; split--) {
    if (words[split]?.kind === 'and') continue
    const previous = current
    current = valueAt(split)
    const joins = previous >= 100 ? previous > current : composes(current, previous)
    if (!joins) return split + 1
    if (previous < 100) {
      if (current < round) return split + 1
      round = current
    }
  }
  for (split = 1; split <= words.length - 2; split++) {
    const next = words[split + 1]
    if (valueAt(split) >= 100 && next !== undefined && next.kind !== 'and' && next.value < 100)
      return split + 1
  }
  return Math.max(1, split)
}

function composes(big: number, small: number): boolean {
  const base = small > 10 ? 100 : 10
  return big >= base && big % base === 0
}
