import type { ClaimKind } from '@vouchsafe/core'
import type { DateValue, PlainValue, Value } from '@vouchsafe/text'
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

/** Goods are counted, weighed and measured out; 余量 beside 60公里 or 15度电 is what is left of a charge. */
function isStocked(value: Value): boolean {
  if (value.type === 'range') {
    const side = value.low ?? value.high
    return side === undefined || isStocked(side)
  }
  if (value.type !== 'quantity') return true
  return STOCKED.has(value.dimension) && value.unit !== 'km' && value.unit !== 'mi'
}

const STOCKED: ReadonlySet<string> = new Set(['count', 'mass', 'volume', 'length', 'area'])

/** "Monday to Friday": days of the week and of no particular one. */
function isWeekly(value: Value): boolean {
  if (value.type !== 'range') return false
  const days = [value.low, value.high].filter((side) => side?.type === 'date')
  return (
    days.length === 2 && days.every((day) => day.weekday !== undefined && day.iso === undefined)
  )
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
  if (!value) return false
  if (value.type === 'range') {
    const side = value.low ?? value.high
    return side !== undefined && isTemporal(side)
  }
  return ['date', 'time', 'datetime', 'duration'].includes(value.type)
}

function fittingOf(value: Value): Fitting {
  switch (value.type) {
    case 'range': {
      const side = value.low ?? value.high
      return side ? fittingOf(side) : COUNT
    }
    case 'quantity':
      return value.dimension === 'count' ? PIECES : FITTING.quantity
    case 'phone':
    case 'url':
    case 'email':
    case 'ip':
      return CONTACT
    default:
      return FITTING[value.type]
  }
}

/** "The quote stays open 14 days" tells no hours; "seven days a week" does. */
function isLongerThanDays(value: Value): boolean {
  if (value.type !== 'duration') return false
  const days = value.seconds / 86_400
  return days > 1 && days !== 7 && days !== 5
}

/** "1 July" is no opening hour; "Sunday" and "today" are. */
function isCalendarDay(value: DateValue): boolean {
  return value.month !== undefined && value.relative !== true
}
