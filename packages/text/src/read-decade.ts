import { periodReply } from './read-day.ts'
import { daySpan } from './read-period-value.ts'
import { isDigit } from './read-scan.ts'
import { isDecade } from './read-suffix.ts'
import type { Reply } from './read-token.ts'
import type { RangeValue } from './value.ts'

/** What makes `90s` a decade and no ninety seconds, where neither `the` nor an apostrophe does. */
const DECADE_CUE = /(?:early|late|mid|classic|retro|swinging)[ -]$|'$/
const DECADE_NOUN =
  /[ -](?:style|styled|theme|themed|inspired|era|music|pop|rock|disco|hits|tunes|songs|playlist|fashion|clothes|outfits?|costumes?|look|vibes?|aesthetic|retro|vintage|nostalgia|classics?|party|films?|movies?|cinema|tv|sitcoms?|cartoons?|kids?|icons?|design|decor|furniture|denim|jeans|jackets?|sneakers|trainers|toys?|arcade|bands?|throwback|revival)(?![a-z])/y
/** `in his 90s` tells an age. */
const AGED = /(?:his|her|their|my|your|our|one's) (?:early |late |mid[ -])?$/

const DECADE = /(the )?(?:((?:1[89]|20)\d0)'?s|(')?([2-9]0)s)(?![a-z\d])/y

/** the 1990s, the 90s, '90s, the late 80s, 70s music; 30s by itself is half a minute. */
export function readDecade(folded: string, at: number): Reply | undefined {
  const found = execAt(DECADE, folded, at)
  if (found === null) return undefined
  const [whole, the, full, mark, short = ''] = found
  const before = folded.slice(Math.max(0, at - 16), at)
  const aged = full === undefined && AGED.test(before)
  const told = the !== undefined || full !== undefined || mark !== undefined || aged
  if (!told && !DECADE_CUE.test(before) && execAt(DECADE_NOUN, folded, at + whole.length) === null)
    return undefined
  const year = full === undefined ? decadeOf(short) : Number(full)
  const reply = periodReply(decadesFrom(year, year), at + whole.length)
  return aged ? { ...reply, vague: true } : reply
}

function execAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(folded)
}

const CHINESE_DECADE =
  /(?:(上|本)个?世纪|(19|20|21|十九|二十|二十一)世纪)? ?(\d0|(?:18|19|20)\d0|[二三四五六七八九]十|[〇零]{2}|一零)(?:[至到、和-](\d0|(?:19|20)\d0|[二三四五六七八九]十))? ?年代/y
const TENS = '一二三四五六七八九'
const CENTURY_WORDS = ['十九', '二十', '二十一']

/** 90年代, 上世纪八十年代, 二十世纪九十年代, 1990年代, 80到90年代: ten years or more, and no length of time. */
export function readChineseDecade(folded: string, at: number): Reply | undefined {
  const found = execAt(CHINESE_DECADE, folded, at)
  if (found === null || !isDecade(folded, at + found[0].length - 1)) return undefined
  const [, which, numbered, word = '', last = word] = found
  if (which === undefined && numbered === undefined && isDigit(folded.charCodeAt(at - 1)))
    return undefined
  const [from, to] = [word, last].map((name) => decadeYear(name, which, numbered))
  if (from === undefined || to === undefined) return undefined
  return periodReply(decadesFrom(from, to), at + found[0].length)
}

/** The first year of a decade, in the century that is named: 上, 本, or its number. */
function decadeYear(word: string, which: string | undefined, numbered: string | undefined): number {
  const digits = isDigit(word.charCodeAt(0))
    ? word
    : `${Math.max(0, TENS.indexOf(word.charAt(0)) + 1)}0`
  if (digits.length === 4) return Number(digits)
  if (which !== undefined) return (which === '上' ? 1900 : 2000) + Number(digits)
  if (numbered === undefined) return decadeOf(digits)
  const century = isDigit(numbered.charCodeAt(0))
    ? Number(numbered)
    : 19 + CENTURY_WORDS.indexOf(numbered)
  return (century - 1) * 100 + Number(digits)
}

/** The first year of a decade told by two digits. Nobody tells decades that are yet to come by two digits. */
function decadeOf(digits: string): number {
  const year = Number(digits)
  return year + (year < 30 ? 2000 : 1900)
}

/** From the first day of one decade to the last day of another. */
function decadesFrom(first: number, last: number): RangeValue {
  return daySpan({ year: first, month: 1, day: 1 }, { year: last + 9, month: 12, day: 31 })
}
