import type { Condition, EventName, Topic } from './term.ts'

/** What a condition of time counts from. */
export interface Counting {
  readonly event: EventName
  readonly side: 'before' | 'after'
}

/** Fees for cancelling or changing go by the time that is left, and what is covered by the time that has gone. */
export function defaultEvent(topic: Topic | undefined): Counting | undefined {
  if (topic === 'cancel' || topic === 'change') return { event: 'departure', side: 'before' }
  return topic === 'warranty' ? { event: 'purchase', side: 'after' } : undefined
}

export function lastEvent(conditions: readonly Condition[]): Counting | undefined {
  const last = conditions.findLast(({ about }) => about === 'time')
  return last?.about === 'time' ? { event: last.event, side: last.side } : undefined
}
