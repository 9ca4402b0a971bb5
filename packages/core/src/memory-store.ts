import type { Json } from './fact.ts'
import type { Clock, Store } from './ports.ts'
import { systemClock } from './system-clock.ts'

interface Entry {
  readonly value: Json
  readonly version: string
  readonly expires: number
}

export interface MemoryStoreOptions {
  /**
   * Most entries with a time to live, of which conversations are one each. Beyond it the one that was written longest ago is
   * forgotten. An entry without a time to live, such as an emergency stop, is kept whatever their number. Default: 10,000,
   * more conversations than one process can serve at a time.
   */
  readonly maxPassing?: number
}

const MAX_PASSING = 10_000
/** Writes from one look for expired entries to the next. */
const SWEEP_EVERY = 1024

/**
 * A {@link Store} in this process's memory; gone with the process. It does not grow without end: expired entries are dropped, and
 * so are the oldest beyond a limit.
 *
 * @param clock Decides when an entry has expired. Default: the runtime's own.
 */
export function memoryStore(
  clock: Pick<Clock, 'now'> = systemClock,
  { maxPassing = MAX_PASSING }: MemoryStoreOptions = {},
): Store {
  const lasting = new Map<string, Entry>()
  /** In the order in which they were written. */
  const passing = new Map<string, Entry>()
  let writes = 0

  const remove = (key: string): void => {
    lasting.delete(key)
    passing.delete(key)
  }
  const live = (key: string): Entry | undefined => {
    const entry = passing.get(key) ?? lasting.get(key)
    if (entry && entry.expires <= clock.now()) {
      remove(key)
      return undefined
    }
    return entry
  }
  const sweep = (): void => {
    const now = clock.now()
    for (const [key, { expires }] of passing) if (expires <= now) passing.delete(key)
  }
  const write = (key: string, value: Json, ttlMs = Number.POSITIVE_INFINITY): void => {
    writes += 1
    remove(key)
    // A copy, as any other store would keep: what a caller changes later is not changed here.
    const kept = structuredClone(value)
    const entry = { value: kept, version: String(writes), expires: clock.now() + ttlMs }
    ;(ttlMs === Number.POSITIVE_INFINITY ? lasting : passing).set(key, entry)
    if (writes % SWEEP_EVERY === 0) sweep()
    const [oldest] = passing.size > maxPassing ? passing.keys() : []
    if (oldest !== undefined) passing.delete(oldest)
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
      remove(key)
    },
    async compareAndSet(key, expected, value, options) {
      if (live(key)?.version !== expected) return false
      write(key, value, options?.ttlMs)
      return true
    },
  }
}
