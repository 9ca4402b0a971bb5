import { type Found, isLetterOrDigit, skipBlanks, wordEnd } from './read-scan.ts'

const ONES: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
)

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
)

const ALIASES: ReadonlyMap<string, number> = new Map([
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
])

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
])

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10] as const),
])

const ORDINAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** First letters of every number word, so that most words are passed over without a look-up. */
export const NUMBER_WORD_STARTS = 'zotfsentbmlchadqpn'

/** A number in words. `ordinal` if its last word is one: twenty-first. */
export interface NumberWords {
  readonly value: number
  readonly ordinal: boolean
  /** The ordinal has a plural `s`, which only a fraction has: two thirds. */
  readonly plural: boolean
  /** How many words it took. */
  readonly words: number
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The next word of a numeral: after blanks, a hyphen, or `and`. */
function nextWord(text: string, at: number, first: boolean): Word | undefined {
  let start = at
  if (!first) {
    start = skipBlanks(text, at)
    if (text.charAt(start) === '-' || text.charAt(start) === '—')
      start = skipBlanks(text, start + 1)
    if (start === at) {
      // `fortysecond`: tens may run into the next word.
      return undefined
    }
  }
  const end = wordEnd(text, start)
  return end === start ? undefined : { text: text.slice(start, end), start, end }
}

/** True if the word can start or continue a number in words. */
export function isScaleWord(word: string): number | undefined {
  return SCALES.get(word)
}

interface Glued {
  readonly value: number
  readonly ordinal: boolean
}

/** `fortysecond`, `twentyone`: tens written together with what follows. */
function glued(word: string): Glued | undefined {
  for (const [tens, value] of TENS) {
    if (!word.startsWith(tens) || word.length === tens.length) continue
    const rest = word.slice(tens.length)
    const one = ONES.get(rest)
    if (one !== undefined && one > 0 && one < 10) return { value: value + one, ordinal: false }
    const ordinal = ORDINALS.get(rest)
    if (ordinal !== undefined && ordinal > 0 && ordinal < 10)
      return { value: value + ordinal, ordinal: true }
  }
  return undefined
}

function small(word: string): Glued | undefined {
  const value = ONES.get(word) ?? TENS.get(word) ?? ALIASES.get(word)
  if (value !== undefined) return { value, ordinal: false }
  return word.length > 6 ? glued(word) : undefined
}

/** No number in words needs more words. */
const MOST_WORDS = 24

/**
 * Reads the number in words at `at` of a folded text: `one hundred and five`, `twenty-first`, `a million`.
 *
 * @param scaleFrom A number that stands before, so that `at` may start with a scale: the 4.7 of `4.7 billion`.
 */
export function readNumberWords(text: string, at: number): Found<NumberWords> | undefined {
  let total = 0
  let section = 0
  let lastScale = Number.POSITIVE_INFINITY
  let room = 1000
  let end = at
  let count = 0
  let hundred = false
  while (count < MOST_WORDS) {
    let word = nextWord(text, end, count === 0)
    if (word === undefined) break
    let article = false
    if (word.text === 'and' && count > 0) {
      if (!(hundred || lastScale < Number.POSITIVE_INFINITY)) break
      word = nextWord(text, word.end, false)
      if (word === undefined) break
    }
    if (count === 0 && (word.text === 'a' || word.text === 'an')) {
      article = true
      word = nextWord(text, word.end, false)
      if (word === undefined) break
      if (
        !(
          word.text === 'hundred' ||
          (SCALES.has(word.text) && word.text.length > 3) ||
          ORDINAL_SCALES.has(word.text)
        )
      )
        break
    }
    const scale = SCALES.get(word.text)
    if (word.text === 'hundred' || word.text === 'hundreds') {
      if (count === 0 && !article) {
        section = 100
      } else if (hundred || (section === 0 && !article)) break
      else section = (article ? 1 : section) * 100
      if (section === 0) break
      hundred = true
      room = 100
    } else if (scale !== undefined) {
      const base = section === 0 && count === 0 ? 1 : section
      if (count === 0 && !article) break
      if (base === 0) {
        // `three lakh crore`, `three thousand millions`: scales multiply.
        if (total === 0 || scale <= lastScale) break
        total *= scale
      } else if (scale > lastScale) {
        total = (total + base) * scale
      } else total += base * scale
      section = 0
      hundred = false
      room = 1000
      lastScale = scale
    } else {
      const value = small(word.text)
      if (value !== undefined && value.value < room && fits(value.value, room, section)) {
        if (value.value === 0 && count > 0) break
        section += value.value
        room = value.value >= 20 && value.value % 10 === 0 ? 10 : 1
        if (value.ordinal)
          return done(total + section, word.end, { ordinal: true, plural: false, words: count + 1 })
      } else {
        const ordinal = readOrdinalWord(word.text)
        if (ordinal === undefined || (article && !ordinal.scale)) break
        if (ordinal.scale) {
          const base = total + section
          if (count === 0 && !article) {
            if (word.text.length < 9) break
          }
          const value =
            base === 0
              ? ordinal.value
              : total + Math.max(section, section === 0 ? 1 : 0) * ordinal.value
          return done(value, word.end, { ordinal: true, plural: ordinal.plural, words: count + 1 })
        }
        if (ordinal.value >= room) break
        return done(total + section + ordinal.value, word.end, {
          ordinal: true,
          plural: ordinal.plural,
          words: count + 1,
        })
      }
    }
    end = word.end
    count++
  }
  if (count === 0) return undefined
  if (isLetterOrDigit(text.charCodeAt(end))) return undefined
  return done(total + section, end, { ordinal: false, plural: false, words: count })
}

function fits(value: number, room: number, section: number): boolean {
  return room === 1000 || room === 100 ? section === 0 || room === 100 : value < 10 && room === 10
}

function readOrdinalWord(
  word: string,
): { readonly value: number; readonly scale: boolean; readonly plural: boolean } | undefined {
  for (const [form, plural] of [
    [word, false],
    [word.endsWith('s') ? word.slice(0, -1) : '', true],
  ] as const) {
    const value = ORDINALS.get(form)
    if (value !== undefined) return { value, scale: false, plural }
    const scale = ORDINAL_SCALES.get(form)
    if (scale !== undefined) return { value: scale, scale: true, plural }
  }
  return undefined
}

function done(value: number, end: number, rest: Omit<NumberWords, 'value'>): Found<NumberWords> {
  return { value: { value, ...rest }, end }
}
