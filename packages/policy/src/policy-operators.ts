import { phraseMatcher } from '@vouchsafe/text'
import { addBusinessDays, businessDaysBetween, dayNumber, isoDay, momentOf } from './calendar.ts'
import { isRecord, UNKNOWN, valueAt } from './logic-value.ts'
import { isDistance, isNear } from './near-operator.ts'
import type { Operator } from './standard-operators.ts'

/** An operator that JSON Logic lacks, with a line for people who write rules. */
export interface PolicyOperator extends Operator {
  readonly use: string
}

interface Money {
  readonly amount: number
  readonly currency: string
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function isMoney(value: unknown): value is Money {
  return isRecord(value) && isNumber(value.amount) && isText(value.currency)
}

/** Amounts of one currency; more and less of different currencies means nothing. */
function sameCurrency(values: readonly unknown[]): boolean {
  const [first] = values
  return (
    isMoney(first) && values.every((value) => isMoney(value) && value.currency === first.currency)
  )
}

/** Compared to a hundredth of the smallest coin, so that 0.1 + 0.2 is 0.3. */
function cents(value: unknown): number {
  return Math.round((value as Money).amount * 10_000)
}

function moneyTest(use: string, test: (a: number, b: number) => boolean): PolicyOperator {
  return {
    use,
    least: 2,
    most: 2,
    accepts: sameCurrency,
    apply: ([a, b]) => test(cents(a), cents(b)),
  }
}

function moneySum(use: string, sign: 1 | -1): PolicyOperator {
  return {
    use,
    least: 2,
    most: sign === 1 ? 100 : 2,
    accepts: sameCurrency,
    apply: ([first, ...rest]) => {
      const sum = rest.reduce<number>((total, value) => total + sign * cents(value), cents(first))
      return { amount: sum / 10_000, currency: (first as Money).currency }
    },
  }
}

function holidaysOf(list: unknown): ReadonlySet<number> {
  const days = isList(list) ? list.map(dayNumber) : []
  return new Set(days.filter((day) => day !== undefined))
}

const areDates = (values: readonly unknown[]): boolean =>
  values.every((value) => dayNumber(value) !== undefined)
const day = (value: unknown): number => dayNumber(value) ?? 0
const hasHolidays = (list: unknown): boolean =>
  list === undefined || (isList(list) && areDates(list))

function momentTest(use: string, test: (a: number, b: number) => boolean): PolicyOperator {
  return {
    use,
    least: 2,
    most: 2,
    accepts: ([a, b]) => momentOf(a) !== undefined && momentOf(b) !== undefined,
    apply: ([a, b]) => test(momentOf(a) ?? 0, momentOf(b) ?? 0),
  }
}

/** Counted in steps of one day, so an amount beyond this is a slip that would only cost time. */
const MAX_STEPS = 20_000
const isStep = (value: unknown): boolean =>
  Number.isInteger(value) && Math.abs(value as number) <= MAX_STEPS

const isPhrases = (value: unknown): boolean =>
  isText(value) || (isList(value) && value.every(isText))

/** Matchers are made once a list: lists of a pack are constants. */
const MATCHERS = new WeakMap<object, ReturnType<typeof phraseMatcher<true>>>()

function matcherFor(phrases: readonly string[]): ReturnType<typeof phraseMatcher<true>> {
  const known = MATCHERS.get(phrases)
  if (known) return known
  const made = phraseMatcher(phrases.map((phrase) => [phrase, true] as const))
  MATCHERS.set(phrases, made)
  return made
}

function found(text: unknown, phrases: unknown): readonly string[] {
  const list = isText(phrases) ? [phrases] : (phrases as readonly string[])
  return matcherFor(list)
    .find(text as string)
    .map(({ phrase }) => phrase)
}

function setTest(
  use: string,
  test: (a: readonly unknown[], b: readonly unknown[]) => boolean,
): PolicyOperator {
  return {
    use,
    least: 2,
    most: 2,
    accepts: ([a, b]) => isList(a) && isList(b),
    apply: ([a, b]) => test(a as readonly unknown[], b as readonly unknown[]),
  }
}

function isWithin(part: readonly unknown[], whole: readonly unknown[]): boolean {
  const left = new Map<unknown, number>()
  for (const item of whole) left.set(item, (left.get(item) ?? 0) + 1)
  return part.every((item) => {
    const count = left.get(item) ?? 0
    left.set(item, count - 1)
    return count > 0
  })
}

/** The operators that rules have beyond JSON Logic's. Each is total: what it cannot work on comes to "cannot tell". */
export const POLICY_OPERATORS: ReadonlyMap<string, PolicyOperator> = new Map<
  string,
  PolicyOperator
>([
  [
    'money',
    {
      use: '{"money": [49.9, "EUR"]}: an amount of money',
      least: 2,
      most: 2,
      accepts: ([amount, currency]) => isNumber(amount) && isText(currency),
      apply: ([amount, currency]) => ({ amount, currency }),
    },
  ],
  ['money>', moneyTest('more money, in one currency', (a, b) => a > b)],
  ['money>=', moneyTest('at least as much money', (a, b) => a >= b)],
  ['money<', moneyTest('less money', (a, b) => a < b)],
  ['money<=', moneyTest('at most as much money', (a, b) => a <= b)],
  ['money=', moneyTest('the same amount of money', (a, b) => a === b)],
  ['money+', moneySum('the sum of amounts of one currency', 1)],
  ['money-', moneySum('the difference of two amounts of one currency', -1)],
  [
    'days-between',
    {
      use: '{"days-between": [from, to]}: calendar days from one date to another',
      least: 2,
      most: 2,
      accepts: areDates,
      apply: ([from, to]) => day(to) - day(from),
    },
  ],
  [
    'hours-between',
    {
      use: '{"hours-between": [from, to]}: hours from one moment to another, with fractions',
      least: 2,
      most: 2,
      accepts: ([a, b]) => momentOf(a) !== undefined && momentOf(b) !== undefined,
      apply: ([from, to]) => ((momentOf(to) ?? 0) - (momentOf(from) ?? 0)) / 3_600_000,
    },
  ],
  [
    'business-days-between',
    {
      use: '{"business-days-between": [from, to, holidays?]}: Monday to Friday, without holidays',
      least: 2,
      most: 3,
      accepts: ([from, to, list]) =>
        areDates([from, to]) && hasHolidays(list) && Math.abs(day(to) - day(from)) <= MAX_STEPS,
      apply: ([from, to, list]) => businessDaysBetween(day(from), day(to), holidaysOf(list)),
    },
  ],
  [
    'add-days',
    {
      use: '{"add-days": [date, count]}: the date that many days later',
      least: 2,
      most: 2,
      accepts: ([date, count]) => areDates([date]) && isStep(count),
      apply: ([date, count]) => isoDay(day(date) + (count as number)) ?? UNKNOWN,
    },
  ],
  [
    'add-business-days',
    {
      use: '{"add-business-days": [date, count, holidays?]}: the date that many business days later',
      least: 2,
      most: 3,
      accepts: ([date, count, list]) => areDates([date]) && isStep(count) && hasHolidays(list),
      apply: ([date, count, list]) =>
        isoDay(addBusinessDays(day(date), count as number, holidaysOf(list))) ?? UNKNOWN,
    },
  ],
  ['before', momentTest('earlier than another date or moment', (a, b) => a < b)],
  ['after', momentTest('later than another date or moment', (a, b) => a > b)],
  [
    'contains',
    {
      use: '{"contains": [text, phrase or list]}: any of the phrases occurs, whatever the case and width',
      least: 2,
      most: 2,
      accepts: ([text, phrases]) => isText(text) && isPhrases(phrases),
      apply: ([text, phrases]) => found(text, phrases).length > 0,
    },
  ],
  [
    'near',
    {
      use: '{"near": [text, list, list, units]}: a phrase of the second list comes at most so many characters behind one of the first',
      least: 4,
      most: 4,
      accepts: ([text, first, second, units]) =>
        isText(text) && isPhrases(first) && isPhrases(second) && isDistance(units),
      apply: ([text, first, second, units]) =>
        isNear(
          text as string,
          first as string | readonly string[],
          second as string | readonly string[],
          units as number,
        ),
    },
  ],
  [
    'phrases-in',
    {
      use: '{"phrases-in": [text, list]}: those phrases of the list that occur, in order',
      least: 2,
      most: 2,
      accepts: ([text, phrases]) => isText(text) && isPhrases(phrases),
      apply: ([text, phrases]) => [...found(text, phrases)],
    },
  ],
  ['subset', setTest('every item of the first list is in the second', isSubset)],
  [
    'overlaps',
    setTest('the lists have an item in common', (a, b) => a.some((item) => b.includes(item))),
  ],
  [
    'within',
    setTest('every item of the first list is in the second, as often as it is named', isWithin),
  ],
  [
    'count',
    {
      use: '{"count": list}: how many items',
      least: 1,
      most: 1,
      accepts: ([list]) => isList(list),
      apply: ([list]) => (list as readonly unknown[]).length,
    },
  ],
  [
    'distinct',
    {
      use: '{"distinct": list}: the list without repeats',
      least: 1,
      most: 1,
      accepts: ([list]) => isList(list),
      apply: ([list]) => [...new Set(list as readonly unknown[])],
    },
  ],
  [
    'keys',
    {
      use: '{"keys": record}: the names of its fields',
      least: 1,
      most: 1,
      accepts: ([record]) => isRecord(record),
      apply: ([record]) => Object.keys(record as object),
    },
  ],
  [
    'field',
    {
      use: '{"field": [record, name]}: the field whose name is a value itself',
      least: 2,
      most: 2,
      accepts: ([record, name]) => isRecord(record) && isText(name),
      apply: ([record, name]) => valueAt(record, [name as string]) ?? UNKNOWN,
    },
  ],
  [
    'lower',
    {
      use: '{"lower": text}: in lower case, full-width forms narrowed, trimmed',
      least: 1,
      most: 1,
      accepts: ([text]) => isText(text),
      apply: ([text]) => (text as string).normalize('NFKC').toLowerCase().trim(),
    },
  ],
])

function isSubset(part: readonly unknown[], whole: readonly unknown[]): boolean {
  const set = new Set(whole)
  return part.every((item) => set.has(item))
}
