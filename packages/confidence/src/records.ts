import type { Issue, Parsed } from '@vouchsafe/core'

/** An answer that somebody has judged. */
export interface LabelledRecord {
  /** What spoke for the answer, from 0 to 1; see `combineSignals`. */
  readonly score: number
  readonly correct: boolean
}

/** Reads labelled records from a document. Everything that is wrong is told; nothing of it is quoted. */
export function readRecords(value: unknown): Parsed<readonly LabelledRecord[]> {
  if (!Array.isArray(value))
    return { ok: false, issues: [{ path: '', message: 'expected a list of records' }] }
  const issues: Issue[] = []
  const records: LabelledRecord[] = []
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    const { score, correct } =
      typeof each === 'object' && each !== null
        ? (each as { readonly score?: unknown; readonly correct?: unknown })
        : {}
    if (typeof score !== 'number' || !(score >= 0 && score <= 1))
      issues.push({ path: `${index}.score`, message: 'expected a number from 0 to 1' })
    else if (typeof correct !== 'boolean')
      issues.push({ path: `${index}.correct`, message: 'expected true or false' })
    else records.push({ score, correct })
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: records }
}
