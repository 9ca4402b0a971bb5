import type { Span } from '@vouchsafe/text'

/** From one time of day to another, in minutes of the day. */
export interface OpenTimes extends Span {
  readonly opens: number
  readonly closes: number
  /** Nothing but two small numbers: `9-5`. Only words for days beside it make it hours. */
  readonly isBare: boolean
}

const HALF_DAY = 12 * 60
const DAY = 24 * 60

const TIME = String.raw`(上午|早上|早|凌晨|中午|下午|傍晚|晚上|晚)?\s?(?:(\d{1,2})(?:\s?[:：.时點点]\s?(\d{2}|半)?分?)?\s?(a\.?m\b\.?|p\.?m\b\.?)?|(noon|midday|midnight|中午|午夜))`
const RANGE = new RegExp(
  String.raw`(?<![\d/.:：月-])${TIME}\s{0,2}(?:-|–|—|―|~|～|至|到|\bto\b|\btill?\b|\buntil\b|\bthrough\b)\s{0,2}${TIME}(?![\d%/:：日号號月元天人件个小]|\.\d| ?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}\b| ?(?:days|hours|minutes|business|working|%))`,
  'gi',
)

/** Reads ranges of the clock: `9 AM-1 PM`, `10:00–18:00`, 上午9点至下午6点, `9-5`. */
export function readOpenTimes(text: string): readonly OpenTimes[] {
  const found: OpenTimes[] = []
  for (const match of text.matchAll(RANGE)) {
    const [low, high] = [1, 6].flatMap((from) => partOf(match, from) ?? [])
    if (low === undefined || high === undefined) continue
    const isBare = !(low.isMarked || high.isMarked)
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ ...span, ...resolve(low, high), isBare })
  }
  return found
}

/** A time as written. */
interface Written {
  readonly minutes: number
  /** Before or after noon, where the writing tells. */
  readonly half?: 'am' | 'pm'
  readonly isMarked: boolean
}

function partOf(match: RegExpMatchArray, from: number): Written | undefined {
  const [word = '', hour = '', minute, half = '', named] = match.slice(from, from + 5)
  if (named !== undefined)
    return {
      minutes: /mid(?:night)|午夜/i.test(named) ? DAY : HALF_DAY,
      half: 'pm',
      isMarked: true,
    }
  const hours = Number(hour)
  const minutes = minute === undefined ? 0 : minute === '半' ? 30 : Number(minute)
  if (hours > 24 || minutes > 59) return undefined
  const isPm = /^p/i.test(half) || /下午|傍晚|晚/u.test(word)
  // `02:00` is on the dial of 24 hours, and after midnight.
  const isAm = /^a/i.test(half) || /上午|早|凌晨/u.test(word) || /^0/.test(hour)
  const isMarked = half !== '' || word !== '' || /[:：.时點点]/u.test(match[0])
  return {
    minutes: hours * 60 + minutes,
    isMarked,
    ...(isPm ? { half: 'pm' } : isAm ? { half: 'am' } : {}),
  }
}

function resolve(low: Written, high: Written): Pick<OpenTimes, 'opens' | 'closes'> {
  const opens = inHalf(low.minutes, low.half)
  const closes = inHalf(high.minutes, high.half)
  // `9-6` and `9:30 to 6:00` are morning to evening; `10 PM to 2 AM` runs past midnight.
  const isEvening = closes <= opens && high.half === undefined
  return { opens, closes: isEvening ? closes + HALF_DAY : closes }
}

function inHalf(minutes: number, half: 'am' | 'pm' | undefined): number {
  if (half === 'pm' && minutes < HALF_DAY) return minutes + HALF_DAY
  return half === 'am' && minutes >= HALF_DAY ? minutes - HALF_DAY : minutes
}
