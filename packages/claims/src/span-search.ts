import type { Span } from '@vouchsafe/text'

/** Index of the first item that starts at or behind `at`. Items are in the order of their starts. */
export function firstFrom(items: readonly Span[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Items that lie wholly in the range; items are disjoint and in order. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const from = firstFrom(items, span.start)
  const to = firstFrom(items, span.end)
  const found = items.slice(from, to)
  return (found.at(-1)?.end ?? 0) > span.end ? found.slice(0, -1) : found
}

/** The last item that ends at or before `at`. */
export function lastBefore<T extends Span>(items: readonly T[], at: number): T | undefined {
  let index = firstFrom(items, at) - 1
  while (index >= 0 && (items[index]?.end ?? 0) > at) index -= 1
  return items[index]
}

/** The item that holds the position. */
export function itemAt<T extends Span>(items: readonly T[], at: number): T | undefined {
  const item = items[firstFrom(items, at + 1) - 1]
  return item && at < item.end ? item : undefined
}

/** True if the range shares a code unit with an item. Items are disjoint and in order. */
export function touches(items: readonly Span[], span: Span): boolean {
  const item = items[firstFrom(items, span.end) - 1]
  return item !== undefined && Math.max(item.start, span.start) < Math.min(item.end, span.end)
}

/** In the order that `compare` gives; equal ones stay as they are. Most lists are in order already, and sorting copies. */
export function sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let index = 1; index < items.length; index += 1) {
    if (compare(items[index - 1] as T, items[index] as T) > 0) return [...items].sort(compare)
  }
  return items
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** Sorts and drops what overlaps an earlier item; of two that start together, the first given wins. */
export function disjoint<T extends Span>(items: readonly T[]): readonly T[] {
  if (items.length === 0) return items
  const kept: T[] = []
  for (const item of sorted(items, byStart)) {
    if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item)
  }
  return kept
}
