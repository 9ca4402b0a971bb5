import { readAmount, readHanOrdinal } from './read-amount.ts'
import { readChineseDate } from './read-chinese-date.ts'
import { readContact } from './read-contact.ts'
import { readDay, readTimestamp } from './read-day.ts'
import { readElapsed } from './read-elapsed.ts'
import { readIdentifier, readModel, readStandard } from './read-identifier.ts'
import { nextPlace } from './read-next-place.ts'
import {
  AMOUNT,
  DATE,
  DAY,
  MOMENT,
  NAME,
  type Opening,
  openingAt,
  PART,
  PERIOD,
  TIME,
  VALUE,
} from './read-openers.ts'
import { readMoment, readPart } from './read-part.ts'
import { readPeriod } from './read-period.ts'
import { readPromotion } from './read-promotion.ts'
import type { Reading } from './read-reading.ts'
import { isDigit, isLetter, isLetterOrDigit } from './read-scan.ts'
import { readSides } from './read-sides.ts'
import { readSpokenEnglishPhone } from './read-spoken-phone.ts'
import { readTime } from './read-time.ts'
import type { Reply, Token } from './read-token.ts'

/** Always open: neither a date nor a fraction. */
const ALWAYS = /24\/7(?:\/365)?(?!\d)|(?:7 ?[x×*] ?24|24 ?[x×*] ?7)(?: ?小时)?(?!\d)/y

/** Walks through the text once and reads each value on its own. */
export function readTokens(reading: Reading): readonly Token[] {
  const { folded } = reading
  const tokens: Token[] = []
  let at = 0
  while (at < folded.length) {
    const opening = mayStart(folded, at) ? openingAt(reading.text, folded, at) : 0
    if (opening === 0) {
      at = nextPlace(folded, at)
      continue
    }
    const several = isDigit(folded.charCodeAt(at)) ? readSides(reading, at) : undefined
    if (several !== undefined) {
      tokens.push(...several)
      at = several.at(-1)?.end ?? at + 1
      continue
    }
    const found = readOne(reading, at, opening)
    if (found !== undefined && found.end > at && !isRate(folded, at, tokens.at(-1))) {
      tokens.push({ start: at, ...found })
      at = found.end
    } else at = passOver(folded, at)
  }
  return tokens
}

/** Most characters start nothing: a Latin word or a number only counts from its first character. */
function mayStart(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (code === 32 || code === 10) return false
  return !(isLetterOrDigit(code) && isLetterOrDigit(folded.charCodeAt(at - 1)))
}

function passOver(folded: string, at: number): number {
  return alwaysEnd(folded, at) ?? nextPlace(folded, at)
}

/** Where `24/7` or `7x24` at `at` ends. */
function alwaysEnd(folded: string, at: number): number | undefined {
  const char = folded.charAt(at)
  if (char !== '2' && char !== '7') return undefined
  ALWAYS.lastIndex = at
  const always = ALWAYS.exec(folded)
  return always === null ? undefined : at + always[0].length
}

/** `5 dollars a day`, `twice a week`: what follows the article is what the amount is counted by. */
function isRate(folded: string, at: number, last: Token | undefined): boolean {
  if (!folded.startsWith('a ', at) && !folded.startsWith('an ', at)) return false
  if (
    last !== undefined &&
    last.end === at - 1 &&
    (last.suffix !== undefined || last.value.type === 'number')
  )
    return true
  const before = folded.slice(Math.max(0, at - 24), at)
  // `two evenings a week`, `three capsules a day`: so many of them each time.
  return /(?:times|once|twice|thrice) $|(?:^|[^a-z])(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) [a-z]{3,12} $/.test(
    before,
  )
}

function readOne(reading: Reading, at: number, opening: Opening): Reply | undefined {
  const { folded, text } = reading
  if (alwaysEnd(folded, at) !== undefined) return undefined
  const isName = (opening & NAME) !== 0
  const isValue = (opening & VALUE) !== 0
  const contact = isName ? readContact(text, folded, at) : undefined
  if (contact !== undefined) return contact
  const phone = isValue ? readSpokenEnglishPhone(folded, at) : undefined
  if (phone !== undefined) return phone
  const best = isValue ? readBest(reading, at, opening) : undefined
  return isName ? named(reading, at, best) : uncut(folded, best)
}

/** The value that says most, from the readers that can start with such a character or word. */
function readBest(reading: Reading, at: number, opening: Opening): Reply | undefined {
  const code = reading.folded.charCodeAt(at)
  if (isDigit(code)) return readFromDigit(reading, at)
  if (isLetter(code)) return readFromLetter(reading, at, opening)
  return code >= 0x80 ? readFromHan(reading, at, opening) : readAmount(reading, at)
}

function readFromDigit(reading: Reading, at: number): Reply | undefined {
  const timed = readTimestamp(reading, at) ?? readDay(reading, at)
  const chinese = longer(timed, readChineseDate(reading, at))
  const clock = longer(chinese, readTime(reading, at))
  const period = longer(longer(clock, readElapsed(reading, at)), readPeriod(reading, at))
  return longer(longer(period, readPromotion(reading, at)), readAmount(reading, at))
}

function readFromLetter(reading: Reading, at: number, opening: Opening): Reply | undefined {
  let best = opening & DAY ? readDay(reading, at) : undefined
  if (opening & TIME) best = longer(best, readTime(reading, at))
  if (opening & PERIOD) best = longer(best, readPeriod(reading, at))
  if (opening & PART) best = longer(best, readPart(reading, at))
  if (opening & MOMENT) best = longer(best, readMoment(reading, at))
  best = longer(best, readPromotion(reading, at))
  return opening & AMOUNT ? longer(best, readAmount(reading, at)) : best
}

function readFromHan(reading: Reading, at: number, opening: Opening): Reply | undefined {
  let best = opening & DAY ? readDay(reading, at) : undefined
  if (opening & DATE) best = longer(best, readChineseDate(reading, at))
  if (opening & TIME) best = longer(best, readTime(reading, at))
  if (opening & PART) best = longer(best, readPart(reading, at))
  if (opening & MOMENT) best = longer(best, readMoment(reading, at))
  best = longer(best, readPromotion(reading, at))
  return opening & AMOUNT
    ? (longer(best, readAmount(reading, at)) ?? readHanOrdinal(reading, at))
    : best
}

/** A code or a model's name wins over a shorter value inside it. */
function named(reading: Reading, at: number, best: Reply | undefined): Reply | undefined {
  const { folded } = reading
  // 1pm-2pm and 8GB-16GB are two values, not one code.
  const typed = best !== undefined && (best.calendar !== undefined || best.suffix !== undefined)
  const linked = typed && /[-+/~]/.test(folded.charAt(best.end))
  const code = linked ? undefined : (readStandard(reading, at) ?? readIdentifier(reading, at))
  // RM42 is money, whatever its shape.
  const money = best?.value.type === 'money' && code !== undefined && code.end <= best.end
  if (code !== undefined && !money && (best === undefined || code.end > best.end)) return code
  // As long as the number itself: a long run of digits, or one that is announced as a code.
  if (code !== undefined && best?.value.type === 'number' && code.end === best.end) return code
  const model = best === undefined && !reading.vague ? readModel(reading, at) : undefined
  return model ?? uncut(folded, best)
}

/** Digits that run into letters are part of a name, such as 5G. */
function uncut(folded: string, best: Reply | undefined): Reply | undefined {
  if (best === undefined) return undefined
  return isDigit(folded.charCodeAt(best.end - 1)) && isLetter(folded.charCodeAt(best.end))
    ? undefined
    : best
}

/** The longer reading; of equally long ones the first, since the kinds are asked in order of how much they say. */
function longer(first: Reply | undefined, second: Reply | undefined): Reply | undefined {
  return second !== undefined && (first === undefined || second.end > first.end) ? second : first
}
