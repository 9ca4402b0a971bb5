import type { Json, Store } from '@vouchsafe/core'

const DAY_MS = 86_400_000
const MAX_TRIES = 8
const MAX_KEPT = 50

/**
 * Notes that a customer is in contact, and tells in how many conversations that was within the last 24 hours, this one
 * included. A customer's turns in one conversation are one contact. Rejects if the store does.
 *
 * @param now ISO 8601.
 */
export async function countContacts(
  store: Store,
  {
    customer,
    conversation,
    now,
  }: { readonly customer: string; readonly conversation: string; readonly now: string },
): Promise<number> {
  const key = `confidence:contacts:${customer}`
  const moment = Date.parse(now)
  for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
    const stored = await store.get(key)
    const recent = read(stored?.value).filter(([, at]) => moment - at < DAY_MS)
    const others = recent.filter(([id]) => id !== conversation)
    const next: readonly (readonly [string, number])[] = [
      ...others,
      [conversation, moment] as const,
    ].slice(-MAX_KEPT)
    if (await store.compareAndSet(key, stored?.version, next, { ttlMs: DAY_MS })) return next.length
  }
  // Other processes were quicker each time: they have noted contacts of their own.
  return read((await store.get(key))?.value).length
}

function read(value: Json | undefined): readonly (readonly [string, number])[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Json[]).flatMap((each): readonly (readonly [string, number])[] => {
    if (!Array.isArray(each)) return []
    const [id, at] = each as readonly Json[]
    return typeof id === 'string' && typeof at === 'number' ? [[id, at]] : []
  })
}
