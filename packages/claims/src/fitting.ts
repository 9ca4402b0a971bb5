import type { ClaimKind } from '@vouchsafe/core'
import type { DateValue, PlainValue, RangeValue, Value } from '@vouchsafe/text'
import type { AttributeEntry } from './language-pack.ts'

/** What a type of value may be a claim of, and what it is of when nothing near it says so. */
interface Fitting {
  readonly kinds: readonly ClaimKind[]
  readonly otherwise: ClaimKind
  /** A word of this kind near the value means another: money beside "delivery" is a fee. */
  readonly means?: Partial<Record<ClaimKind, ClaimKind>>
}

const MONEY: Fitting = {
  kinds: ['price', 'fee', 'discount', 'refund', 'promotion', 'warranty', 'other'],
  otherwise: 'price',
  means: { delivery: 'fee', 'return-policy': 'fee' },
}
const DAY: Fitting = {
  kinds: [
    'delivery',
    'hours',
    'promotion',
    'return-policy',
    'refund',
    'warranty',
    'stock',
    'order-detail',
    'order-status',
    'attribute',
    'endorsement',
  ],
  otherwise: 'order-detail',
}
const CONTACT: Fitting = { kinds: ['contact'], otherwise: 'contact' }
const COUNT: Fitting = {
  kinds: [
    'stock',
    'order-detail',
    'promotion',
    'discount',
    'endorsement',
    'attribute',
    'compatibility',
    'return-policy',
    'warranty',
    'fee',
    'certification',
    'hours',
    'delivery',
    'price',
    'refund',
  ],
  otherwise: 'other',
}

/** Things counted are no sums. */
const PIECES: Fitting = {
  kinds: COUNT.kinds.filter((kind) => kind !== 'price' && kind !== 'refund'),
  otherwise: 'other',
}

const FITTING: Readonly<Record<PlainValue['type'] | 'phone' | 'identifier', Fitting>> = {
  money: MONEY,
  percent: {
    kinds: ['discount', 'fee', 'endorsement', 'promotion', 'attribute', 'refund', 'price'],
    otherwise: 'attribute',
  },
  duration: {
    kinds: [
      'delivery',
      'refund',
      'return-policy',
      'warranty',
      'promotion',
      'attribute',
      'hours',
      'order-detail',
      'stock',
      'compatibility',
    ],
    otherwise: 'other',
  },
  date: DAY,
  datetime: DAY,
  time: DAY,
  quantity: {
    kinds: ['attribute', 'stock', 'order-detail', 'compatibility', 'fee', 'promotion'],
    otherwise: 'attribute',
  },
  number: COUNT,
  ordinal: COUNT,
  phone: CONTACT,
  identifier: {
    kinds: ['certification', 'promotion', 'order-detail', 'delivery', 'contact', 'attribute'],
    otherwise: 'order-detail',
    means: {
      'order-status': 'order-detail',
      refund: 'order-detail',
      'return-policy': 'order-detail',
    },
  },
}

/** What a word of a kind means beside a value; `undefined` if it says nothing of such a value. */
export function kindFor(value: Value, kind: ClaimKind): ClaimKind | undefined {
  if (kind === 'hours' && value.type === 'date' && isCalendarDay(value)) return undefined
  if (kind === 'hours' && isLongerThanDays(value)) return undefined
  if (kind === 'stock' && !isStocked(value)) return undefined
  const fitting = fittingOf(value)
  const meant = fitting.means?.[kind] ?? kind
  return fitting.kinds.includes(meant) ? meant : undefined
}

/** The kind of a claim with this value where no word shows one. */
export function kindOtherwise(value: Value): ClaimKind {
  return isWeekly(value) ? 'hours' : fittingOf(value).otherwise
}

/** A value, or the end of a range that is told. */
function sideOf(value: Value): Exclude<Value, RangeValue> | undefined {
  return value.type === 'range' ? (value.low ?? value.high) : value
}

/** Goods are counted, weighed and measured out; 余量 beside 60公里 or 15度电 is what is left of a charge. */
function isStocked(value: Value): boolean {
  const side = sideOf(value)
  return side?.type !== 'quantity' || (STOCKED.has(side.dimension) && side.unit !== 'km')
}

const STOCKED: ReadonlySet<string> = new Set(['count', 'mass', 'volume', 'length', 'area'])

/** "Monday to Friday". */
function isWeekly(value: Value): boolean {
  if (value.type !== 'range') return false
  const days = [value.low, value.high].filter((side) => side?.type === 'date')
  return days.length === 2 && days.every((day) => day.weekday !== undefined)
}

/** True if an attribute can have such a value: a departure time is no sum of money. */
export function fitsValue(attribute: AttributeEntry, value: Value | undefined): boolean {
  if (!value) return true
  if (attribute.kind !== 'other' && !kindFor(value, attribute.kind)) return false
  // Of 还剩3天 no stock is told, but of when it comes in; and no sum is a time.
  if (attribute.kind === 'stock' && value.type === 'duration') return attribute.temporal
  if (attribute.temporal && value.type === 'money') return false
  return attribute.kind !== 'order-detail' || attribute.temporal === isTemporal(value)
}

/** True for dates, times and lengths of time. */
export function isTemporal(value: Value | undefined): boolean {
  return TEMPORAL.has(value && sideOf(value)?.type)
}

const TEMPORAL: ReadonlySet<string | undefined> = new Set(['date', 'time', 'datetime', 'duration'])

function fittingOf(value: Value): Fitting {
  const side = sideOf(value)
  if (side === undefined) return COUNT
  switch (side.type) {
    case 'quantity':
      return side.dimension === 'count' ? PIECES : FITTING.quantity
    case 'phone':
    case 'url':
    case 'email':
    case 'ip':
      return CONTACT
    default:
      return FITTING[side.type]
  }
}

/** "The quote stays open 14 days" tells no hours. */
function isLongerThanDays(value: Value): boolean {
  return value.type === 'duration' && value.seconds > 86_400
}

/** "1 July" is no opening hour; "Sunday" and "today" are. */
function isCalendarDay(value: DateValue): boolean {
  return value.month !== undefined && value.relative !== true
}
