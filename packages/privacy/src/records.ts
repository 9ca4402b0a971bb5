import type { Category } from './category.ts'
import type { Detail } from './profile.ts'

/** One line of a record of processing: counts alone, never a value. */
export interface ProcessingRecord {
  readonly recipient: string
  readonly purpose: string
  readonly category: Category
  readonly detail: Detail
  readonly count: number
}

/** Counts what went to whom for what, as GDPR Art. 30 and PIPL Art. 55 and 56 ask for. */
export interface Records {
  add(entry: Omit<ProcessingRecord, 'count'>): void
  /** In a fixed order. */
  export(): readonly ProcessingRecord[]
}

/** Records in this process's memory. */
export function records(): Records {
  const counts = new Map<string, ProcessingRecord>()
  return {
    add(entry) {
      const key = JSON.stringify([entry.recipient, entry.purpose, entry.category, entry.detail])
      const { recipient, purpose, category, detail } = entry
      counts.set(key, {
        recipient,
        purpose,
        category,
        detail,
        count: (counts.get(key)?.count ?? 0) + 1,
      })
    },
    export: () =>
      [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record),
  }
}
