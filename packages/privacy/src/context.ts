import { BUSINESS_LABELS, LABELS, type Label } from './labels.ts'
import { type WordHit, WordIndex } from './word-index.ts'

type Tag = Label | 'business'

const MATCHER = new WordIndex<Tag>([
  ...(Object.entries(LABELS) as [Label, readonly string[]][]).flatMap(([tag, words]) =>
    words.map((word) => [word, tag] as const),
  ),
  ...BUSINESS_LABELS.map((word) => [word, 'business'] as const),
])

/** What the words around a value say of it. */
export interface Surroundings {
  readonly labels: ReadonlySet<Label>
  /** The nearest label names something of the business. */
  readonly isBusiness: boolean
}

const NOTHING: Surroundings = { labels: new Set(), isBusiness: false }
const LEFT_REACH = 36
const BUSINESS_REACH = 16
const RIGHT_REACH = 24
/** A sentence's end, or another value that has taken the label. */
const STOPS = /[。！？!?；;\n]|\d{4}/

const GENERIC: ReadonlySet<string> = new Set(['编号', '编码', '证书', '证书编号', '序列号'])

/** Finds the labels of a text once and answers for each value. */
export class Context {
  readonly #text: string
  readonly #lower: string
  #hits: readonly WordHit<Tag>[] | undefined

  constructor(text: string, lower: string) {
    this.#text = text
    this.#lower = lower
  }

  /** True if a label with this tag stands anywhere. */
  has(label: Label): boolean {
    return this.#all().some(({ payloads }) => payloads.includes(label))
  }

  /** Every label that stands anywhere in the text, in the order of the text. */
  get labels(): readonly Label[] {
    const labels: Label[] = []
    for (const { payloads } of this.#all()) {
      for (const tag of payloads) if (tag !== 'business' && !labels.includes(tag)) labels.push(tag)
    }
    return labels
  }

  around(start: number, end: number): Surroundings {
    const hits = this.#all()
    if (hits.length === 0) return NOTHING
    let first = 0
    for (let high = hits.length; first < high; ) {
      const middle = (first + high) >>> 1
      if ((hits[middle]?.end ?? 0) <= start) first = middle + 1
      else high = middle
    }
    const labels = new Set<Label>()
    const left = this.#left(hits, first - 1, start, labels)
    if (left === 'business') return { labels, isBusiness: true }
    const right = this.#right(hits, first, end, labels)
    return { labels, isBusiness: left === 'none' && right === 'business' }
  }

  #left(
    hits: readonly WordHit<Tag>[],
    from: number,
    start: number,
    labels: Set<Label>,
  ): 'business' | 'label' | 'none' {
    let found: 'label' | 'none' = 'none'
    for (let index = from; index >= 0; index -= 1) {
      const hit = hits[index]
      if (!hit || start - hit.end > LEFT_REACH) break
      const gap = this.#text.slice(hit.end, start)
      if (STOPS.test(gap)) {
        if (!/^[:\s]{0,3}\n[ >]{0,3}$/.test(gap)) break
      }
      if (hit.payloads.includes('business')) {
        // `驾照编号`, `护照编码`: the number of what stands before it.
        const before = hits[index - 1]
        if (
          before?.end === hit.start &&
          !before.payloads.includes('business') &&
          GENERIC.has(this.#lower.slice(hit.start, hit.end))
        )
          continue
        if (
          found === 'none' &&
          start - hit.end <= BUSINESS_REACH &&
          !hit.payloads.some((tag) => tag !== 'business')
        )
          return 'business'
        break
      }
      found = 'label'
      for (const tag of hit.payloads) if (tag !== 'business') labels.add(tag)
    }
    return found
  }

  #right(
    hits: readonly WordHit<Tag>[],
    from: number,
    end: number,
    labels: Set<Label>,
  ): 'business' | 'label' | 'none' {
    const hit = hits.slice(from, from + 3).find(({ start }) => start >= end)
    if (!hit || hit.start - end > RIGHT_REACH) return 'none'
    const gap = this.#text.slice(end, hit.start)
    if (STOPS.test(gap) || /[，,、]/.test(gap)) return 'none'
    if (hit.payloads.includes('business')) return gap.length <= 2 ? 'business' : 'none'
    for (const tag of hit.payloads) if (tag !== 'business') labels.add(tag)
    return 'label'
  }

  #all(): readonly WordHit<Tag>[] {
    this.#hits ??= MATCHER.find(this.#lower)
    return this.#hits
  }
}
