import type { ClaimKind } from '@vouchsafe/core'
import type { Found } from './extractor.ts'
import { kindFor } from './kind.ts'

/** Gives guessed kinds by the claim before; a clause that shares no kind with one before it and names none says too little. */
export function settleKinds(found: readonly Found[]): readonly Found[] {
  const settled: Found[] = []
  for (const claim of [...found].sort(byPlace)) {
    const before = settled.at(-1)?.kind
    if (!claim.guessed) settled.push(claim)
    else if (claim.fallback) {
      if (before !== undefined)
        settled.push({ ...claim, kind: before && SHARED.has(before) ? before : 'other' })
    } else settled.push({ ...claim, kind: (before && sharedKind(claim, before)) ?? claim.kind })
  }
  return settled
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
  if (!value || value.type === 'text' || value.type === 'flag') return undefined
  return kindFor(value, before)
}

function byPlace(a: Found, b: Found): number {
  return (a.valueSpan?.start ?? a.start) - (b.valueSpan?.start ?? b.start)
}
