import { type Json, memoryStore, type Store } from '@vouchsafe/core'
import { fakeClock } from './fake-clock.ts'

/** A store in memory that remembers what was written. */
export interface RecordingStore {
  readonly store: Store
  /** Every key and value that was written, in order. */
  readonly written: readonly (readonly [string, Json])[]
  /** How often it was asked or written to. */
  readonly calls: number
}

/** Makes one; time does not pass in it. */
export function recordingStore(): RecordingStore {
  const memory = memoryStore(fakeClock())
  const written: (readonly [string, Json])[] = []
  let calls = 0
  return {
    written,
    get calls() {
      return calls
    },
    store: {
      get(key) {
        calls += 1
        return memory.get(key)
      },
      set(key, value, options) {
        calls += 1
        written.push([key, value])
        return memory.set(key, value, options)
      },
      delete(key) {
        calls += 1
        return memory.delete(key)
      },
      compareAndSet(key, expected, value, options) {
        calls += 1
        written.push([key, value])
        return memory.compareAndSet(key, expected, value, options)
      },
    },
  }
}
