import type { Reply } from '@vouchsafe/core'

const RANK: Readonly<Record<Reply['status'], number>> = { verified: 0, annotated: 1, blocked: 2 }

/** How much an outcome holds back; more is stricter. */
export function strictness(status: Reply['status']): number {
  return RANK[status]
}
