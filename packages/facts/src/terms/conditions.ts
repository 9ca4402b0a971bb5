import type { DurationValue, Mention, MoneyValue, PlainValue, Value } from '@vouchsafe/text'
import type { Counting } from './counting.ts'
import { BEFORE, EVENT_WORDS } from './event-words.ts'
import { facetsIn, goodsIn } from './facets.ts'
import type { Condition, EventName } from './term.ts'

/** Conditions that a part of a sentence states. @param inherited The event that the sentence counts from so far. */
export function conditionsIn(
  text: string,
  values: readonly Mention[],
  inherited: Counting | undefined,
): readonly Condition[] {
  return [...statesIn(text), ...timesIn(text, values, inherited)]
}

/** States and goods that it names. */
function statesIn(text: string): readonly Condition[] {
  const conditions: Condition[] = facetsIn(text).map(({ axis, value, start, end }) => ({
    about: 'state',
    axis,
    is: value,
    start,
    end,
    ...(isTakenOut(text, start) && { not: true }),
  }))
  for (const { value, start, end } of goodsIn(text)) {
    conditions.push({
      about: 'goods',
      is: value,
      start,
      end,
      ...(isTakenOut(text, start) && { not: true }),
    })
  }
  return conditions
}

/** Times, seasons and sums among its values that something depends on. */
export function timesIn(
  text: string,
  values: readonly Mention[],
  inherited: Counting | undefined,
): readonly Condition[] {
  return values.flatMap(
    (mention) =>
      timeIn(mention, text, inherited) ?? seasonIn(mention, text) ?? amountIn(mention, text) ?? [],
  )
}

/** `all goods except opened cosmetics`, 全国包邮（不含新疆、西藏）: what stands behind is taken out of the rule. */
function isTakenOut(text: string, start: number): boolean {
  return /(?:\b(?:except(?: for)?|excluding|other than|apart from|not including|outside)|不含|不包括|除了?)[^，。；;.]{0,30}$/i.test(
    text.slice(Math.max(0, start - 44), start),
  )
}

/** The event that a text counts from, and the side on which it does; nearest to the value. */
function eventIn(
  text: string,
  at: { readonly start: number; readonly end: number },
): Counting | undefined {
  const [from, to] = [Math.max(0, at.start - REACH), Math.min(text.length, at.end + REACH)]
  let best:
    | {
        readonly event: EventName
        readonly far: number
        readonly index: number
        readonly end: number
      }
    | undefined
  const near = text.slice(from, to)
  for (const [event, words] of EVENTS) {
    for (const match of near.matchAll(words)) {
      const [start, end] = [from + match.index, from + match.index + match[0].length]
      const far = start >= at.end ? start - at.end : at.start - end
      if (far < 0 || (best !== undefined && best.far <= far)) continue
      best = { event, far, index: start, end }
    }
  }
  if (best === undefined) return undefined
  const link =
    best.index >= at.end ? text.slice(at.end, best.index) : text.slice(best.end, at.start)
  const beyond = text.slice(at.end, at.end + 8)
  const isBefore =
    BEFORE.test(link) ||
    (best.end <= at.start && /^[^,，。]{0,4}(?:前|before)/i.test(beyond)) ||
    /提前|notice|in advance/i.test(text.slice(from, at.start))
  if (best.event === 'departure')
    return { event: best.event, side: GONE.test(link) && !isBefore ? 'after' : 'before' }
  if (best.event === 'renewal')
    return { event: best.event, side: /\bafter\b|后/i.test(link) ? 'after' : 'before' }
  return { event: best.event, side: isBefore ? 'before' : 'after' }
}

const REACH = 36
/** `Within 24 hours of departure` counts down to it. */
const GONE = /\b(?:after|since|following|from)\b|后|後/i
const EVENTS = EVENT_WORDS.map(([event, { source }]) => [event, new RegExp(source, 'gi')] as const)

function timeIn(
  mention: Mention,
  text: string,
  inherited: Counting | undefined,
): Condition | undefined {
  const bounds = boundsOf(mention, text)
  if (bounds === undefined) return undefined
  const found = eventIn(text, mention) ?? inherited
  if (found === undefined) return undefined
  const { start, end } = mention
  return { about: 'time', ...found, ...bounds, start, end }
}

const MORE =
  /\b(?:more than|over|at least|longer than|earlier than|beyond|minimum(?: of)?|exceed\w{0,3})\s?$|(?:超过|超過|满|滿|大于|不少于|至少|提前)\s?$/i
const MORE_BEHIND =
  /^\s?(?:or more|or earlier|plus|\+|and (?:more|over|above)|以上|以外|之外|\(含\)以上|（含）以上|及以上|或以上)/i
const LESS =
  /\b(?:within|less than|under|up to|fewer than|inside|no later than|in the last|for|not more than|last)(?: the)?(?: first| last| final)?\s?$|(?:不足|不到|少于|少於|小于|未满|最多)\s?$/i
const LESS_BEHIND = /^\s?(?:内|內|之内|以内|以內|or less|or fewer|及以内)/i

/** `After 30 days`, 30天后: from then on. What comes `30 days after delivery` has until then. */
const LATER = /\b(?:after|past|once)(?: the(?: first)?)?\s?$/i
const LATER_BEHIND = /^\s?(?:之后|以后|后(?!的)|之後|以後|後)/i

const UNTIL = /\b(?:up to|until|till|(?:not|no) later than|by)(?: the)?\s?$/i
const AHEAD = /^\s?(?:before|prior to|ahead of|in advance)\b/i

/** The length of time as bounds, in seconds. A bare length (`30 days from delivery`) is the most. */
function boundsOf(
  { value, bound, start, end }: Mention,
  text: string,
): { readonly least?: number; readonly most?: number } | undefined {
  if (value.type === 'range') {
    const [low, high] = [secondsOf(value.low), secondsOf(value.high)]
    if (low === undefined && high === undefined) return undefined
    return { ...(low !== undefined && { least: low }), ...(high !== undefined && { most: high }) }
  }
  const seconds = secondsOf(value)
  if (seconds === undefined) return undefined
  const [before, behind] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 14)]
  // `up to 72 hours before departure`, `no later than 24 hours before`: that long before, or longer.
  if (UNTIL.test(before) && AHEAD.test(behind)) return { least: seconds }
  if (MORE_BEHIND.test(behind) || bound === 'more-than' || bound === 'at-least')
    return { least: seconds }
  if (LESS_BEHIND.test(behind) || bound === 'less-than' || bound === 'at-most')
    return { most: seconds }
  if (LESS.test(before)) return { most: seconds }
  if (MORE.test(before) || (LATER.test(before) && !AHEAD.test(behind)) || LATER_BEHIND.test(behind))
    return { least: seconds }
  // `48 hours before departure`, `出发前3天`: it must be done by then.
  return /\bbefore\b|\bprior\b|\bin advance\b|\bnotice\b|^\s?前|提前|前\s?$/i.test(
    `${behind} ${before.slice(-6)}`,
  )
    ? { least: seconds }
    : { most: seconds }
}

/** Seconds of a duration; a working day counts as a day, with a day and a half to the week. */
export function secondsOf(value: Value | PlainValue | undefined): number | undefined {
  if (value?.type !== 'duration') return undefined
  return value.business === true ? (value as DurationValue).seconds * 1.4 : value.seconds
}

/** Days of the calendar between which something must have happened, or that the rule holds for. */
function seasonIn({ value, start, end }: Mention, text: string): Condition | undefined {
  const ends = value.type === 'range' ? [value.low, value.high] : [value, value]
  const [low, high] = ends.map((each) => (each?.type === 'datetime' ? each.date : each))
  const [from, to] = [
    low?.type === 'date' ? low : undefined,
    high?.type === 'date' ? high : undefined,
  ]
  if ((from?.month ?? to?.month) === undefined) return undefined
  const before = text.slice(Math.max(0, start - 30), start)
  const event = eventIn(text.slice(0, start), { start, end: start })?.event ?? 'any'
  if (value.type === 'range')
    return { about: 'season', event, start, end, ...(from && { from }), ...(to && { to }) }
  if (from === undefined) return undefined
  if (/\b(?:until|till|to|through|by|before)\s?$|(?:至|到|截至|截止到?|前)\s?$/i.test(before))
    return { about: 'season', event: 'any', to: from, start, end }
  if (/\b(?:from|since|after|starting)\s?$|自\s?$/i.test(before))
    return { about: 'season', event, from, start, end }
  return undefined
}

const BOUNDS_OUTCOME =
  /\b(?:never(?: (?:less|more) than)?|not|no|capped at|maximum(?: of)?|minimum(?: of)?|charge of|fee of|at most|cap of)\s?$|(?:最高|最低|最多|最少|封顶|上限|不超过|不低于)[^，。；\d]{0,6}$/i

/** Orders of some worth. */
function amountIn({ value, bound, start, end }: Mention, text: string): Condition | undefined {
  const [before, behind] = [text.slice(Math.max(0, start - 28), start), text.slice(end, end + 12)]
  // `never less than £150`, 最高不超过500元 bounds what is charged, and not what orders are meant.
  if (BOUNDS_OUTCOME.test(before)) return undefined
  if (value.type === 'range') {
    const [low, high] = [moneyOf(value.low), moneyOf(value.high)]
    const currency = (low ?? high)?.currency
    if (currency === undefined) return undefined
    return {
      about: 'amount',
      currency,
      start,
      end,
      ...(low && { least: low.value }),
      ...(high && { most: high.value }),
    }
  }
  if (value.type !== 'money') return undefined
  const about = { about: 'amount', currency: value.currency, start, end } as const
  if (
    /\b(?:orders?|purchases?|baskets?|items?|spend\w{0,3}|totals?)\b[^.;,]{0,12}(?:over|above|of|more than|from|at least)\s?$|(?:满|滿|超过|高于|不低于)\s?$/i.test(
      before,
    ) ||
    /^\s?(?:or more|and (?:over|above)|以上)/i.test(behind) ||
    bound === 'more-than' ||
    bound === 'at-least'
  )
    return { ...about, least: value.value }
  if (
    /\b(?:orders?|purchases?|items?)\b[^.;,]{0,12}(?:under|below|less than)\s?$|^under\s?$|(?:不足|不满|低于|未满)\s?$/i.test(
      before,
    ) ||
    /^\s?(?:以下|以内)/i.test(behind)
  )
    return { ...about, most: value.value }
  return undefined
}

function moneyOf(value: PlainValue | undefined): MoneyValue | undefined {
  return value?.type === 'money' ? value : undefined
}
