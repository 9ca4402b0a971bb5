import type { ClaimKind } from '@vouchsafe/core'
import type { PlainValue, Span, Value } from '@vouchsafe/text'
import type { AttributeEntry, NamedAttribute } from './language-pack.ts'
import { clauseAt, type Reading } from './reading.ts'
import { within } from './span-search.ts'

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

/** The kind of the claim that a typed value makes, told by its type and the words around it. */
export function kindOfValue(
  reading: Reading,
  span: Span,
  value: Value,
  attribute: NamedAttribute | undefined,
): ClaimKind {
  if (value.type === 'percent' && value.role !== undefined) return 'discount'
  const fitting = fittingOf(value)
  const fit = (kind: ClaimKind | undefined): ClaimKind | undefined => {
    if (kind === undefined) return undefined
    const meant = fitting.means?.[kind] ?? kind
    return fitting.kinds.includes(meant) ? meant : undefined
  }
  const tied = attribute?.tied ? fit(attribute.kind) : undefined
  if (tied) return tied
  const clause = clauseAt(reading, span)
  return (
    nearest(reading, span, clause, fit) ??
    fit(attribute?.kind) ??
    nearest(reading, span, { start: Math.max(0, span.start - 160), end: span.end + 80 }, fit) ??
    fitting.otherwise
  )
}

/** True if an attribute can have such a value: a departure time is no sum of money. */
export function fitsValue(attribute: AttributeEntry, value: Value | undefined): boolean {
  if (!value) return true
  const fitting = fittingOf(value)
  const meant = fitting.means?.[attribute.kind] ?? attribute.kind
  if (attribute.kind !== 'other' && !fitting.kinds.includes(meant)) return false
  return attribute.kind !== 'order-detail' || attribute.temporal === isTemporal(value)
}

function isTemporal(value: Value): boolean {
  if (value.type === 'range') {
    const side = value.low ?? value.high
    return side !== undefined && isTemporal(side)
  }
  return ['date', 'time', 'datetime', 'duration'].includes(value.type)
}

/** The kind that the words of a clause speak of most closely. */
export function topicOf(reading: Reading, clause: Span): ClaimKind | undefined {
  return nearest(reading, { start: clause.start, end: clause.start }, clause, (kind) => kind)
}

function fittingOf(value: Value): Fitting {
  switch (value.type) {
    case 'range': {
      const side = value.low ?? value.high
      return side ? fittingOf(side) : COUNT
    }
    case 'quantity':
      return value.dimension === 'count' ? COUNT : FITTING.quantity
    case 'phone':
    case 'url':
    case 'email':
    case 'ip':
      return CONTACT
    default:
      return FITTING[value.type]
  }
}

/** The fitting kind of the cue that is nearest to the value; words of one Han character are too weak to count. */
function nearest(
  reading: Reading,
  value: Span,
  window: Span,
  fit: (kind: ClaimKind) => ClaimKind | undefined,
): ClaimKind | undefined {
  let best: ClaimKind | undefined
  let distance = Number.POSITIVE_INFINITY
  const attributes = within(reading.attributes, window).map((cue) => ({
    ...cue,
    kind: cue.entry.kind,
  }))
  const topics = within(reading.topics, window).map((cue) => ({ ...cue, kind: cue.entry }))
  for (const cue of [...topics, ...attributes]) {
    const kind = cue.term.length > 1 ? fit(cue.kind) : undefined
    const apart = Math.max(cue.start - value.end, value.start - cue.end, 0)
    if (kind && apart < distance) {
      best = kind
      distance = apart
    }
  }
  return best
}
