import type { Json } from './fact.ts'
import type { Clock, Store } from './ports.ts'

interface Entry {
  readonly value: Json
  readonly version: string
  readonly expires: number
}

/**
 * A {@link Store} in this process's memory; gone with the process. Expired entries are dropped when they are looked at.
 *
 * @param clock Decides when an entry has expired.
 */
export function memoryStore(clock: Pick<Clock, 'now'>): Store {
  const entries = new Map<string, Entry>()
  let writes = 0

  const live = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    if (entry && entry.expires <= clock.now()) {
      entries.delete(key)
      return undefined
    }
    return entry
  }
  const write = (key: string, value: Json, ttlMs = Number.POSITIVE_INFINITY): void => {
    writes += 1
    // A copy, as any other store would keep: what a caller changes later is not changed here.
    const kept = structuredClone(value)
    entries.set(key, { value: kept, version: String(writes), expires: clock.now() + ttlMs })
  }

  return {
    async get(key) {
      const entry = live(key)
      return entry && { value: entry.value, version: entry.version }
    },
    async set(key, value, options) {
      write(key, value, options?.ttlMs)
    },
    async delete(key) {
      entries.delete(key)
    },
    async compareAndSet(key, expected, value, options) {
      if (live(key)?.version !== expected) return false
      write(key, value, options?.ttlMs)
      return true
    },
  }
}
