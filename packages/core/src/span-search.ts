import type { Span } from '@vouchsafe/text'

/** How many of the spans, which are ordered by start, start at or before `offset`. Takes logarithmic time. */
export function countUpTo(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of the spans, which are ordered by start, that starts at or before `offset`. */
export function lastUpTo<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  return spans[countUpTo(spans, offset) - 1]
}
