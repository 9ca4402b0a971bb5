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

/** Attributes that many kinds have: what the clause speaks of besides says more. */
const GENERIC: ReadonlySet<string> = new Set([
  'cost',
  'amount',
  'total',
  'duration',
  'date',
  'time',
  'quantity',
  '金额',
  '总价',
  '数量',
  '差价',
])

/** The kind of a claim, and whether the words around the value show it. */
export interface ToldKind {
  readonly kind: ClaimKind
  readonly told: boolean
}

/** The kind of the claim that a typed value makes, told by its type and the words around it. */
export function kindOfValue(
  reading: Reading,
  span: Span,
  value: Value,
  attribute: NamedAttribute | undefined,
): ToldKind {
  if (value.type === 'percent' && value.role !== undefined) return { kind: 'discount', told: true }
  const fitting = fittingOf(value)
  const fit = (kind: ClaimKind): ClaimKind | undefined => meaning(fitting, kind)
  const generic = GENERIC.has(attribute?.name ?? '')
  const counted = generic && value.type === 'quantity' // "4 in all" is no price
  const own = attribute?.kind && !counted ? fit(attribute.kind) : undefined
  if (own && attribute?.tied && !generic) return { kind: own, told: true }
  const { start, end } = clauseAt(reading, span)
  const clause = { start: Math.max(start, span.start - 160), end: Math.min(end, span.end + 120) }
  const near = nearest(reading, span, clause, { fit, generic: false }) ?? own
  if (near) return { kind: near, told: true }
  const around = { start: Math.max(0, span.start - 160), end: span.end + 80 }
  const far = nearest(reading, span, around, { fit, generic: true })
  return { kind: far ?? fitting.otherwise, told: false }
}

/** What a word of a kind means beside a value; `undefined` if it says nothing of such a value. */
function meaning(fitting: Fitting, kind: ClaimKind): ClaimKind | undefined {
  const meant = fitting.means?.[kind] ?? kind
  return fitting.kinds.includes(meant) ? meant : undefined
}

/** The kind, if a claim with this value can be of it. */
export function kindFor(value: Value, kind: ClaimKind): ClaimKind | undefined {
  return meaning(fittingOf(value), kind)
}

/** True if an attribute can have such a value: a departure time is no sum of money. */
export function fitsValue(attribute: AttributeEntry, value: Value | undefined): boolean {
  if (!value) return true
  if (attribute.kind !== 'other' && !kindFor(value, attribute.kind)) return false
  if (attribute.kind === 'hours' && value.type === 'date' && value.month !== undefined) return false
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

/**
 * The kind that most words of a clause speak of; of equals the last, since the predicate stands behind. Verbs and set
 * phrases count twice what the name of an attribute does.
 */
export function topicOf(reading: Reading, clause: Span): ClaimKind | undefined {
  const weights = new Map<ClaimKind, number>()
  let best: ClaimKind | undefined
  for (const { kind, weight } of cuesIn(reading, clause)) {
    const sum = (weights.get(kind) ?? 0) + weight
    weights.set(kind, sum)
    if (best === undefined || sum >= (weights.get(best) ?? 0)) best = kind
  }
  return best
}

/** States whose dates are those of what was booked, not of a step on the way. */
const SETTLED: ReadonlySet<string> = new Set([
  'confirmed',
  'scheduled',
  'active',
  'renewed',
  '已预约',
])

/** Of longer clauses only the end is looked at. */
const WINDOW = 400

interface Cue extends Span {
  readonly kind: ClaimKind
  readonly weight: number
  readonly generic: boolean
}

/** Words that show a kind, in order; those of one Han character are too weak. */
function cuesIn(reading: Reading, { start, end }: Span): readonly Cue[] {
  const window = { start: Math.max(start, end - WINDOW), end }
  const topics = within(reading.topics, window).map(({ start, end, entry, term }) => ({
    start,
    end,
    term,
    kind: entry,
    weight: 2,
    generic: false,
  }))
  const attributes = within(reading.attributes, window).map(({ start, end, entry, term }) => ({
    start,
    end,
    term,
    kind: entry.kind,
    weight: 1,
    generic: GENERIC.has(entry.name),
  }))
  const statuses = within(reading.terms, window)
    .filter(({ entry }) => entry.kind === 'order-status' && !SETTLED.has(entry.value))
    .map(({ start, end, entry, term }) => ({
      start,
      end,
      term,
      kind: entry.kind,
      weight: 2,
      generic: false,
    }))
  return [...topics, ...attributes, ...statuses]
    .filter(({ term }) => term.length > 1)
    .sort((a, b) => a.start - b.start)
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

/** The fitting kind of the cue that is nearest to the value. */
function nearest(
  reading: Reading,
  value: Span,
  window: Span,
  {
    fit,
    generic,
  }: { readonly fit: (kind: ClaimKind) => ClaimKind | undefined; readonly generic: boolean },
): ClaimKind | undefined {
  let best: ClaimKind | undefined
  let distance = Number.POSITIVE_INFINITY
  for (const cue of cuesIn(reading, window)) {
    if (cue.generic && !generic) continue
    const kind = fit(cue.kind)
    const apart = Math.max(cue.start - value.end, value.start - cue.end, 0)
    if (kind && apart < distance) {
      best = kind
      distance = apart
    }
  }
  return best
}
