import type { Span } from '@vouchsafe/text'
import type { Extractor, Found } from './extractor.ts'
import type { Reading } from './reading.ts'

/**
 * Runs the extractors in order. Where two find a value in the same words, the former keeps it; one extractor may read
 * the very same words for several attributes (没有A、B denies both).
 */
export function select(reading: Reading, extractors: readonly Extractor[]): readonly Found[] {
  const taken = new Taken(reading.text.length)
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
    last?.valueSpan?.end === found.valueSpan?.end &&
    last?.kind !== undefined &&
    last.attribute !== found.attribute
  )
}

/** Which words are told already. */
class Taken {
  readonly #values: boolean[]
  readonly #attributes: boolean[]
  /** Where claims begin, one mark each. */
  readonly #places: boolean[]
  readonly #bare = new Set<string>()

  constructor(length: number) {
    this.#values = new Array<boolean>(length).fill(false)
    this.#attributes = this.#values.slice()
    this.#places = this.#values.slice()
  }

  has(found: Found): boolean {
    const { valueSpan, attributeSpan, value } = found
    if (found.fallback) return isMarked(this.#places, found)
    if (!valueSpan) return this.#bare.has(keyOf(found))
    if (found.weak && isMarked(this.#attributes, valueSpan)) return true
    if (value?.type === 'flag' && attributeSpan && this.#isTold(attributeSpan)) return true
    return isMarked(this.#values, valueSpan)
  }

  add(found: Found): void {
    const { valueSpan, attributeSpan, start } = found
    this.#places[valueSpan?.start ?? start] = true
    if (valueSpan) this.#values.fill(true, valueSpan.start, valueSpan.end)
    else this.#bare.add(keyOf(found))
    if (attributeSpan && found.value?.type !== 'identifier') {
      this.#attributes.fill(true, attributeSpan.start, attributeSpan.end)
    }
  }

  /** "has a 4.7-star rating": the rating is claimed, so that there is one needs no claim of its own. */
  #isTold(attribute: Span): boolean {
    return isMarked(this.#values, attribute) || isMarked(this.#attributes, attribute)
  }
}

function keyOf({ kind, act, start }: Found): string {
  return `${kind} ${act ?? ''} ${start}`
}

function isMarked(marks: readonly boolean[], { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (marks[at] === true) return true
  return false
}
