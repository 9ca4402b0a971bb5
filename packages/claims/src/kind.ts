import type { ClaimKind } from '@vouchsafe/core'
import type { Span, Value } from '@vouchsafe/text'
import { isGeneric, nearestKind } from './cues.ts'
import { isTemporal, kindFor, kindOtherwise } from './fitting.ts'
import type { NamedAttribute } from './language-pack.ts'
import { clauseAt, type Reading } from './reading.ts'

/** The kind of a claim, and whether the words around the value show it. */
export interface ToldKind {
  readonly kind: ClaimKind
  readonly told: boolean
}

/** The kinds of claims about sums of money. */
const SUMS: ReadonlySet<ClaimKind> = new Set(['price', 'fee', 'refund', 'discount'])

/** `240 prints at 10p each`: a bare number with a noun of its own right behind it is no sum. */
function countsThings(value: Value, span: Span, attribute: NamedAttribute | undefined): boolean {
  if (value.type !== 'number' || attribute === undefined || attribute.kind !== undefined)
    return false
  return attribute.span.start > span.end
}

/** What counted pieces may be of where only words farther away tell. */
const OF_PIECES: ReadonlySet<ClaimKind> = new Set([
  'stock',
  'order-detail',
  'promotion',
  'discount',
  'attribute',
])

/** The kind of the claim that a typed value makes, told by its type and the words around it. */
export function kindOfValue(
  reading: Reading,
  span: Span,
  value: Value,
  attribute: NamedAttribute | undefined,
): ToldKind {
  if (value.type === 'percent' && value.role !== undefined) return { kind: 'discount', told: true }
  const isOfThings = countsThings(value, span, attribute)
  const fit = (kind: ClaimKind): ClaimKind | undefined =>
    (isOfThings && SUMS.has(kind)) || (kind === 'stock' && value.type === 'duration')
      ? undefined // how long is left, not how many
      : kindFor(value, kind)
  const generic = isGeneric(attribute?.name)
  const counted = generic && value.type === 'quantity' // "4 in all" is no price
  const own = attribute?.kind && !counted ? fit(attribute.kind) : undefined
  if (own && attribute?.tied && !generic) return { kind: own, told: true }
  const { start, end } = clauseAt(reading, span)
  const clause = { start: Math.max(start, span.start - 160), end: Math.min(end, span.end + 120) }
  const near = nearestKind(reading, span, clause, { fit, generic: false }) ?? own
  if (near) return { kind: near, told: true }
  const around = { start: Math.max(0, span.start - 160), end: span.start } // what comes later is news
  const isStock = (kind: ClaimKind) => kind === 'stock' && isTemporal(value) // 还剩8次，3月到期
  // What an earlier clause tells of fees or standards says nothing of how many there are.
  const isPieces = value.type === 'quantity' && value.dimension === 'count'
  const farFit = (kind: ClaimKind) =>
    isStock(kind) || (isPieces && !OF_PIECES.has(kind)) ? undefined : fit(kind)
  const far = nearestKind(reading, span, around, { fit: farFit, generic: true })
  if (isEveryWeek(reading, span, value)) return { kind: 'hours', told: false }
  return { kind: far ?? kindOtherwise(value), told: false }
}

/** `on Saturdays`: of no particular week. */
function isEveryWeek({ folded }: Reading, { start, end }: Span, value: Value): boolean {
  return (
    value.type === 'date' && value.weekday !== undefined && /days$/.test(folded.slice(start, end))
  )
}
