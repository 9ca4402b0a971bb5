import type { Json, Store } from '@vouchsafe/core'

/** How much honest pressure, such as a true deadline, a customer may be shown. */
export interface ExposureLimit {
  /** Default: 3. */
  readonly most: number
  /** Within this many milliseconds of the last one. Default: 7 days. */
  readonly withinMs: number
}

export const EXPOSURE_LIMIT: ExposureLimit = { most: 3, withinMs: 7 * 86_400_000 }

const MAX_TRIES = 16

function keyOf(customer: string): string {
  return `emotion-exposure:${customer}`
}

/** How often a customer was shown pressure lately, in all conversations. */
export async function exposureOf(store: Store, customer: string): Promise<number> {
  return countOf((await store.get(keyOf(customer)))?.value)
}

/** Counts some more. Forgotten after the limit's time without another. */
export async function addExposure(
  store: Store,
  customer: string,
  { count, withinMs }: { readonly count: number; readonly withinMs: number },
): Promise<void> {
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const before = await store.get(keyOf(customer))
    const next = countOf(before?.value) + count
    if (await store.compareAndSet(keyOf(customer), before?.version, next, { ttlMs: withinMs }))
      return
  }
}

export async function eraseExposure(store: Store, customer: string): Promise<void> {
  await store.delete(keyOf(customer))
}

function countOf(value: Json | undefined): number {
  return typeof value === 'number' && value > 0 ? value : 0
}
