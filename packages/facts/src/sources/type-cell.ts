import type { ClaimValue } from '@vouchsafe/core'
import { type PlainValue, type ReadOptions, readValues, type Value } from '@vouchsafe/text'
import { fold, isAscii } from '../lookup/tokens.ts'
import { MONEY_ATTRIBUTES } from '../words/attribute-words.ts'

/** What is known of a value from its field and its neighbours. */
export interface CellHints {
  readonly attributes: ReadonlySet<string>
  /** The field's name, in words. */
  readonly words: readonly string[]
  /** ISO 4217, from the field's name, beside the value or above it. */
  readonly currency?: string | undefined
  /** Unit written beside the value. */
  readonly unit?: string | undefined
  readonly code?: boolean
  readonly read: ReadOptions
}

/** Strings longer than this are prose: their sentences are passages, and their values are read there. */
export const LONGEST_VALUE = 400

/** A cheap look for what values are written with: most names and descriptions of goods hold none of it. */
const MAY_HOLD =
  /[\d０-９@%％零〇一二三四五六七八九十百千万亿两半双今明后]|:\/\/|www\.|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|quarter|hundred|thousand|noon|midnight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|percent)/i
const NUMBER = /^[-+]?\d{1,15}(?:\.\d{1,10})?$/
const GROUPED = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?$/
const DECIMAL_COMMA = /^\d{1,12},\d{2}$/
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/
const ISO_TIME = /^(?:\d{4}-\d{2}-\d{2}[T ])?(\d{2}):(\d{2})(?::(\d{2}))?/
/** What may follow hours, minutes and seconds: a fraction and a zone. */
const ISO_REST =
  /^(?:[.,]\d{1,9})?\s?(?:z|utc|gmt|[+-]\d{2}:?\d{2}|\([^()]{1,24}\)|\[[^[\]]{1,24}\])?$/i
const CURRENCY =
  /^(?:usd|eur|gbp|cny|rmb|jpy|hkd|twd|krw|aud|cad|chf|sgd|inr|brl|mxn|sek|nok|dkk|pln|nzd|thb)$/
const PHONE_PARTS = /[,;，；、/]/
const NOT_DIGIT = /[^\d+]/g

/** Types a value as far as its field and its writing tell. The text itself is not among the results. */
export function typeCell(raw: string | number | boolean, hints: CellHints): readonly ClaimValue[] {
  if (typeof raw === 'boolean') return []
  if (typeof raw === 'number') return typeNumber(raw, hints)
  const text = raw.trim()
  if (text === '' || text.length > LONGEST_VALUE) return []
  if (hints.attributes.has('phone')) {
    const phones = readPhones(text)
    const times = CLOCK.test(text) ? timesIn(text, hints) : []
    if (phones.length > 0) return [...phones, ...times]
  }
  if (hints.code) return [{ type: 'identifier', value: codeOf(text) }]
  const plain = numberIn(text)
  if (plain !== undefined) {
    return [...typeNumber(plain, hints), { type: 'identifier', value: codeOf(text) }]
  }
  const years = yearsIn(text)
  if (years !== undefined) return [years]
  const between = boundsIn(text, hints)
  if (between !== undefined) return [between]
  const months = monthsIn(text, hints)
  if (months !== undefined) return months
  if (!MAY_HOLD.test(text)) return []
  const sides = readSides(text, hints)
  if (sides !== undefined) return sides
  const iso = readIso(text)
  if (iso !== undefined) return iso
  return [...readValues(text, readOptions(hints)).map(({ value }) => value), ...timesOver(text)]
}

const TIMES_OVER = /[\p{L})](?: x| ?×)(\d{1,3})$/u

/** `Candles x2`: a line of a bill ends in how many there are. */
function timesOver(text: string): readonly Value[] {
  const [, count] = TIMES_OVER.exec(text) ?? []
  return count === undefined ? [] : [{ type: 'number', value: Number(count) }]
}

/** The currency that a field's name ends in (`price_eur`), if it does. */
export function currencyIn(words: readonly string[]): string | undefined {
  const word = words.find((each) => CURRENCY.test(each))
  if (word !== undefined) return currencyOf(word)
  return words.includes('元') ? 'CNY' : undefined
}

/**
 * `usd_per_seat_month`, `buy_eur`: what so many of it cost, whatever the other words mean by themselves; but not
 * `fee_usd_per_order`, which is a fee.
 */
export function isPriceOf(words: readonly string[]): boolean {
  if (!words.some((word) => CURRENCY.test(word)) || !words.some((word) => FOR_ONE.has(word)))
    return false
  return words.every((word) => CURRENCY.test(word) || FOR_ONE.has(word) || PRICED.has(word))
}

const FOR_ONE: ReadonlySet<string> = new Set(
  'per each buy sell sale retail hire rent rental'.split(' '),
)
const PRICED: ReadonlySet<string> = new Set(
  'a an unit seat user person guest adult child head pair pack piece item ticket room table hour day night week month year kg g lb km mile metre m2 sqm litre session class lesson visit ride'.split(
    ' ',
  ),
)

/** ISO 4217 of a currency's code or sign, as sources write it. */
export function currencyOf(text: string): string | undefined {
  const folded = fold(text.trim())
  if (folded === 'rmb' || folded === '元' || folded === '人民币' || folded === '¥') return 'CNY'
  if (folded === '$') return 'USD'
  if (folded === '€') return 'EUR'
  if (folded === '£') return 'GBP'
  return /^[a-z]{3}$/.test(folded) ? folded.toUpperCase() : undefined
}

const BARE_CODE = /^[\dA-Z]{0,64}$/

/** A code without what is left out or added in writing: `#`, spaces, hyphens, letter case. */
export function codeOf(text: string): string {
  if (BARE_CODE.test(text)) return text
  const plain = isAscii(text) ? text : text.normalize('NFKC')
  return plain.toUpperCase().replace(/[\s#_-]/g, '')
}

function typeNumber(number: number, hints: CellHints): readonly ClaimValue[] {
  if (SHARES.has(hints.words.at(-1) ?? '')) return [{ type: 'percent', value: number }]
  const minor = minorIn(hints.words)
  const value = minor === undefined ? number : number / 100
  // `total_baggages` is a total, but no amount of money.
  const attributes = [...hints.attributes]
  const money = attributes.length > 0 && attributes.every((each) => MONEY_ATTRIBUTES.has(each))
  // `display_prices.USD`: a field that is named for its currency holds an amount, whatever else its words may mean.
  const named =
    hints.words.some((word) => CURRENCY.test(word)) &&
    attributes.some((each) => MONEY_ATTRIBUTES.has(each))
  const isPlain = hints.attributes.size === 0
  const isAmount = minor !== undefined || hints.words.some((word) => CURRENCY.test(word))
  // `months_left: 4` beside a currency is no amount.
  const own = isPlain && !isAmount ? readUnit(number, hints) : undefined
  if (own !== undefined && own.type !== 'money') return [own]
  if (isPlain && !isAmount && hints.words.some((word) => COUNTED_TIME.has(word)))
    return [{ type: 'number', value }]
  if (hints.currency !== undefined && (money || named || isPlain)) {
    return [{ type: 'money', value, currency: hints.currency }]
  }
  if (minor !== undefined)
    return [{ type: 'money', value, currency: hints.read.currency ?? MINOR[minor] ?? null }]
  const measured = readUnit(number, hints)
  if (measured !== undefined) return [measured]
  // The source's own currency is that of its prices, not of every number beside them.
  const currency = hints.read.currency ?? null
  return money ? [{ type: 'money', value, currency }] : [{ type: 'number', value }]
}

/** A field that is named for shares holds one, whatever it stands under: `discount: { percent: 25, amount: 35 }`. */
const SHARES = new Set(['percent', 'percentage', 'pct'])

/** What a field counts, wherever the word stands in its name: `months_left`, `free_nights_used`. */
const COUNTED_TIME = new Set(
  'seconds minutes hours days nights weeks weekends months years mins hrs 天数 月数 年数 小时数'.split(
    ' ',
  ),
)

/** Words in the names of fields of amounts in hundredths, with their currency where they have but one. */
const MINOR: Readonly<Record<string, string | null>> = {
  cents: null,
  cent: null,
  minor: null,
  pence: 'GBP',
  p: 'GBP',
  fen: 'CNY',
}

/** `keptPence`, `refund_cents`, `unit_p_kwh`; a lone `p` at the front may be anything. */
function minorIn(words: readonly string[]): string | undefined {
  return words.find((word, at) => Object.hasOwn(MINOR, word) && (word.length > 1 || at > 0))
}

/** Units as field names write them, where they differ from those of running text. */
const FIELD_UNITS: Readonly<Record<string, string>> = {
  pct: '%',
  percent: '%',
  percentage: '%',
  hrs: 'hours',
  hr: 'hours',
  mins: 'minutes',
  secs: 'seconds',
  celsius: '°C',
  fahrenheit: '°F',
  litres: 'L',
  litre: 'L',
  liter: 'L',
  in: 'inches',
  inch: 'inches',
  wattage: 'W',
  megapixels: 'MP',
  kilos: 'kg',
  liters: 'L',
  c: '°C',
  f: '°F',
  degc: '°C',
  degf: '°F',
  carats: 'ct',
  sec: 'seconds',
  wk: 'weeks',
  wks: 'weeks',
  mo: 'months',
  mos: 'months',
  yr: 'years',
  yrs: 'years',
}

/** Verbs that take an `in` which is no inch: `checked_in: 2`, `ships_in: 3`. */
const TAKES_IN = new Set(
  'check checked log logged sign signed opt opted trade traded buy bought walk due ships ship arrives delivers back built plug within available clock clocked move pay paid stay tuck drop cash'.split(
    ' ',
  ),
)

function readUnit(number: number, hints: CellHints): ClaimValue | undefined {
  const words = hints.words
  const last = unitWordOf(words)
  const unit = hints.unit ?? last
  if (unit === undefined || (hints.unit === undefined && !mayBeUnit(words, unit))) return undefined
  // `price_per_day` and 每晚 tell no number of days.
  if (hints.unit === undefined && words.some((word) => word === 'per' || word.startsWith('每')))
    return undefined
  const business = words.includes('business') || words.includes('working')
  const written = FIELD_UNITS[unit] ?? unit
  const text = `${number} ${business && hints.unit === undefined ? 'business ' : ''}${written}`
  const [mention, ...others] = readValues(text, readOptions(hints))
  if (others.length > 0 || mention?.end !== text.length) return undefined
  const measured = ['quantity', 'duration', 'percent', 'money']
  const isCount = mention.value.type === 'quantity' && mention.value.dimension === 'count'
  return measured.includes(mention.value.type) && !isCount ? mention.value : undefined
}

const YEARS = /^((?:19|20)\d{2}) ?(?:-|–|—|~|至|到|to) ?((?:19|20)\d{2})$/u

/** `2014-2018`: years of make, and no number less another. */
function yearsIn(text: string): Value | undefined {
  const [, from, to] = YEARS.exec(text) ?? []
  if (from === undefined) return undefined
  const [low, high] = [Number(from), Number(to)]
  return {
    type: 'range',
    low: { type: 'date', year: low },
    high: { type: 'date', year: high },
    lowInclusive: true,
    highInclusive: true,
  }
}

const MONTHS = /^(\d{1,2}) ?M$/u

/** `12M` on a jar or a label is so many months of use or of age; it may also be a length, so that both are kept. */
function monthsIn(text: string, hints: CellHints): readonly Value[] | undefined {
  const [, count] = MONTHS.exec(text) ?? []
  return count === undefined
    ? undefined
    : readValues(`${count} months; ${count} M`, readOptions(hints)).map(({ value }) => value)
}

const BOUNDS = /^(\d{1,6}(?:\.\d{1,3})?) ?(?:-|–|—|~|～|至|到|to) ?(\d{1,6}(?:\.\d{1,3})?)$/u

/** `delivery_days: "1-2"`, `chest_cm: "86-92"`: both numbers have the unit that the field is named for. */
function boundsIn(text: string, hints: CellHints): Value | undefined {
  const match = BOUNDS.exec(text)
  if (match === null) return undefined
  const [low, high] = [match[1], match[2]].map((each) => readUnit(Number(each), hints))
  const inclusive = { lowInclusive: true, highInclusive: true }
  if (low?.type === 'duration' && high?.type === 'duration')
    return low.seconds < high.seconds ? { type: 'range', low, high, ...inclusive } : undefined
  return low?.type === 'quantity' && high?.type === 'quantity'
    ? { type: 'range', low, high, ...inclusive }
    : undefined
}

/** Words behind the unit that say what sort of value it is: `runtime_min_max`, `weight_kg_net`. */
const QUALIFIERS = new Set(
  'max maximum total approx ca circa limit each net gross est estimated avg average typical nominal rated'.split(
    ' ',
  ),
)
/** Units that are a field's whole name: `litres: 28`. Others, such as `hours`, name something else by themselves. */
const WHOLE_NAMES = new Set(
  'minutes mins 分钟 litres liters litre liter kg g mg lb lbs oz gb tb kilograms kilos grams kwh ml mah watts wattage megapixels inches lumens carat carats mbps kcal km kms kilometres kilometers miles metres meters cm mm 公里 千米 厘米 毫米 公分 公斤 千克 毫升 毫安时 千瓦时 平米 平方米'.split(
    ' ',
  ),
)
/** Where a field tells a length of time, `min` is minutes; where it tells an age or a quantity, it is the least. */
const LEAST_OF = new Set(
  'age order price qty quantity guests people persons nights spend amount purchase stay rating score value basket total'.split(
    ' ',
  ),
)

function unitWordOf(words: readonly string[]): string | undefined {
  return words.findLast((word, at) => at === 0 || !QUALIFIERS.has(word))
}

function mayBeUnit(words: readonly string[], unit: string): boolean {
  // `{"8寸": 268}`, `{"500 ml": 12.9}`: the size that something is told of.
  const before = words[words.lastIndexOf(unit) - 1] ?? ''
  if (/^\d/.test(before)) return false
  if (words.length < 2) return WHOLE_NAMES.has(unit)
  if (unit === 'in' && TAKES_IN.has(before)) return false
  return unit !== 'min' || !words.some((word) => LEAST_OF.has(word))
}

const SIDES =
  /^[^\d×]{0,12}(\d{1,5}(?:\.\d{1,3})?) ?[^\d\s×x*]{0,4} ?[×xX*] ?[^\d\s×]{0,12}(\d{1,5}(?:\.\d{1,3})?)(?: ?[^\d\s×x*]{0,4} ?[×xX*] ?[^\d\s×]{0,12}(\d{1,5}(?:\.\d{1,3})?))? ?(mm|cm|m|in|inch|inches|ft|毫米|厘米|公分|米|英寸)?$/u

/** `宽200×高270cm`, `200×270` beside a unit of its own: every side has the unit. */
function readSides(text: string, hints: CellHints): readonly ClaimValue[] | undefined {
  const match = SIDES.exec(text)
  const unit = match?.[4] ?? hints.unit
  if (match === null || unit === undefined) return undefined
  return match
    .slice(1, 4)
    .filter((side) => side !== undefined)
    .flatMap((side) => readValues(`${side} ${unit}`, readOptions(hints)).map(({ value }) => value))
}

function numberIn(text: string): number | undefined {
  if (NUMBER.test(text)) return Number(text)
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  return DECIMAL_COMMA.test(text) ? Number(text.replace(',', '.')) : undefined
}

/** `020 7946 0000, 7 AM-6 PM daily`: when the line is open stands beside the number. */
const CLOCK = /\d{1,2}:\d{2}|\d ?[ap]\.?m\b|\d ?[点时]/i

function timesIn(text: string, hints: CellHints): readonly Value[] {
  return readValues(text, readOptions(hints))
    .map(({ value }) => value)
    .filter(({ type }) => type === 'range')
}

function readPhones(text: string): readonly Value[] {
  const phones: Value[] = []
  for (const part of text.split(PHONE_PARTS)) {
    if (CLOCK.test(part)) continue
    const value = part.normalize('NFKC').replace(NOT_DIGIT, '')
    if (value.length >= 3) phones.push({ type: 'phone', value })
  }
  return phones
}

function readIso(text: string): readonly Value[] | undefined {
  if (text.length > 40) return undefined
  const date = ISO_DATE.exec(text)
  const time = ISO_TIME.exec(text)
  if (date === null && (time === null || text.length > 8)) return undefined
  // 2026-12-10 20:00 至 2026-12-13 22:00 is more than the moment that it begins with.
  if (date !== null && time !== null && !ISO_REST.test(text.slice(time[0].length))) return undefined
  const day: PlainValue | undefined = date
    ? {
        type: 'date',
        year: Number(date[1]),
        month: Number(date[2]),
        day: Number(date[3]),
        iso: date[0],
      }
    : undefined
  const clock: PlainValue | undefined = time
    ? { type: 'time', hour: Number(time[1]), minute: Number(time[2]) }
    : undefined
  if (date !== null && text.length > 10 && time === null) return undefined
  if (day?.type === 'date' && clock?.type === 'time') {
    return [{ type: 'datetime', date: day, time: clock }]
  }
  return [day, clock].filter((value) => value !== undefined)
}

function readOptions(hints: CellHints): ReadOptions {
  return hints.currency === undefined ? hints.read : { ...hints.read, currency: hints.currency }
}
