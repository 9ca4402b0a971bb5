import type { Span } from '@vouchsafe/text'
import type { Extractor, Found } from './extractor.ts'
import type { Reading } from './reading.ts'

/**
 * Runs the extractors in order. Where two find a value in the same words, the former keeps it; one extractor may read
 * the very same words for several attributes (没有A、B denies both).
 */
export function select(reading: Reading, extractors: readonly Extractor[]): readonly Found[] {
  const taken = new Taken()
  const kept: Found[] = []
  for (const extractor of extractors) {
    let last: Found | undefined
    for (const found of extractor(reading)) {
      if (taken.has(found) && !isSibling(found, last)) continue
      taken.add(found)
      kept.push(found)
      last = found
    }
  }
  return kept
}

/** Another attribute told by the very same words. */
function isSibling(found: Found, last: Found | undefined): boolean {
  return (
    found.value?.type === 'flag' &&
    last?.valueSpan?.start === found.valueSpan?.start &&
    last?.valueSpan?.end === found.valueSpan?.end
  )
}

/** Which words are told already. */
class Taken {
  /** For each code unit the bits of what it is part of. */
  readonly #marks: number[] = []
  readonly #bare = new Set<string>()

  has(found: Found): boolean {
    const { valueSpan, attributeSpan, value } = found
    if (found.fallback) return this.#holds(found, PLACE)
    if (!valueSpan) return this.#bare.has(keyOf(found))
    if (found.weak && this.#holds(valueSpan, ATTRIBUTE)) return true
    // "has a 4.7-star rating": the rating is claimed, so that there is one needs no claim of its own.
    const isFlag = value?.type === 'flag' && attributeSpan !== undefined
    if (isFlag && this.#holds(attributeSpan, VALUE | ATTRIBUTE)) return true
    return this.#holds(valueSpan, VALUE)
  }

  add(found: Found): void {
    const { valueSpan, attributeSpan, start } = found
    const place = valueSpan?.start ?? start
    this.#mark({ start: place, end: place + 1 }, PLACE)
    if (valueSpan) this.#mark(valueSpan, VALUE)
    else this.#bare.add(keyOf(found))
    if (attributeSpan && found.value?.type !== 'identifier') this.#mark(attributeSpan, ATTRIBUTE)
  }

  #mark({ start, end }: Span, bit: number): void {
    for (let at = start; at < end; at += 1) this.#marks[at] = (this.#marks[at] ?? 0) | bit
  }

  #holds({ start, end }: Span, bits: number): boolean {
    return this.#marks.slice(start, end).some((mark) => (mark & bits) !== 0)
  }
}

const VALUE = 1
const ATTRIBUTE = 2
/** Where a claim begins, one mark each. */
const PLACE = 4

function keyOf({ kind, act, start }: Found): string {
  return `${kind} ${act ?? ''} ${start}`
}
