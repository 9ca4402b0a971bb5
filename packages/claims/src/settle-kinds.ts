import type { ClaimKind } from '@vouchsafe/core'
import type { Found } from './extractor.ts'
import { kindFor } from './fitting.ts'
import { sorted } from './span-search.ts'

/** Gives guessed kinds by the claim before; a clause that shares no kind with one before it and names none says too little. */
export function settleKinds(found: readonly Found[]): readonly Found[] {
  const settled: Found[] = []
  let before: ClaimKind | undefined
  for (const claim of sorted(found, byPlace)) {
    const kind = claim.guessed ? guessedKind(claim, before) : claim.kind
    if (kind === undefined) continue
    settled.push(kind === claim.kind ? claim : { ...claim, kind })
    if (!claim.weak) before = kind
  }
  return settled
}

function guessedKind(claim: Found, before: ClaimKind | undefined): ClaimKind | undefined {
  if (!claim.fallback) return (before && sharedKind(claim, before)) ?? claim.kind
  return before && (SHARED.has(before) ? before : 'other')
}

/** Kinds that a clause takes over from the one before it: "it isn't waterproof, only splash-proof". */
const SHARED: ReadonlySet<string> = new Set([
  'attribute',
  'compatibility',
  'order-detail',
  'order-status',
  'delivery',
  'hours',
  'promotion',
  'return-policy',
  'price',
  'fee',
])

function sharedKind({ value }: Found, before: ClaimKind): ClaimKind | undefined {
  if (!value || value.type === 'text' || value.type === 'flag' || before === 'other')
    return undefined
  // 不另收运费，两本日历后到: how many there are is no fee.
  if (before === 'fee' && value.type === 'quantity' && value.dimension === 'count') return undefined
  return kindFor(value, before)
}

function byPlace(a: Found, b: Found): number {
  return (a.valueSpan?.start ?? a.start) - (b.valueSpan?.start ?? b.start)
}
