/** Half-open range `[start, end)` into a text, in UTF-16 code units, as `String#slice` takes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The part of the text that a span points at. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True if the spans share at least one code unit. Empty spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}

/** True if `inner` lies wholly within `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
