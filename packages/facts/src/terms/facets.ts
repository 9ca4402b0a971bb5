import type { Span } from '@vouchsafe/text'
import { FACETS } from './facet-words.ts'
import { GOODS_CLASSES } from './goods-classes.ts'

/** A state that a text speaks of. */
export interface Facet extends Span {
  readonly axis: string
  readonly value: string
}

/** The states that a text names, in its order. Of words that lie within others the first value's count. */
export function facetsIn(text: string): readonly Facet[] {
  const found: Facet[] = []
  for (const { axis, value, words } of FACETS) {
    for (const match of text.matchAll(words)) {
      const facet = { axis, value, start: match.index, end: match.index + match[0].length }
      // A broken seal is no broken thing.
      const isTaken = found.some((other) =>
        other.axis === axis
          ? other.start < facet.end && facet.start < other.end
          : other.axis === 'seal' && other.start < facet.start && facet.end <= other.end,
      )
      if (!isTaken) found.push(facet)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The classes of goods that a text names or speaks of things of. */
export function goodsIn(text: string): readonly Facet[] {
  const found: Facet[] = []
  for (const [value, words] of Object.entries(GOODS_CLASSES)) {
    const match = words.exec(text)
    if (match !== null)
      found.push({ axis: 'goods', value, start: match.index, end: match.index + match[0].length })
  }
  return found
}
