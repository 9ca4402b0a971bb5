import { readFileSync } from 'node:fs'
import type { NewClaim } from '@vouchsafe/core'
import { overlaps, type Span } from '@vouchsafe/text'
import { expect, test } from 'vitest'
import { claimsOfDraft } from './render.ts'

interface Gold {
  readonly quote: string
  readonly kind: string
  readonly value?: unknown
  readonly polarity?: string
  readonly certainty?: string
  readonly inQuestion?: true
}

interface Row {
  readonly id: string
  readonly text: string
  readonly claims: readonly Gold[]
}

/** Shares of labelled claims, and for `precision` of found ones. */
interface Figures {
  readonly recall: number
  readonly kind: number
  readonly value: number
  readonly polarity: number
  readonly certainty: number
  readonly question: number
  readonly precision: number
}

/**
 * What is measured on sentences that somebody else wrote and labelled, a little below the figures of the day it was set.
 * A rule may not be bought with these sentences; a fall below the floor is a regression.
 */
const FLOORS: Readonly<Record<'zh' | 'en', Figures>> = {
  zh: {
    recall: 0.92,
    kind: 0.69,
    value: 0.94,
    polarity: 0.97,
    certainty: 0.97,
    question: 0.98,
    precision: 0.91,
  },
  en: {
    recall: 0.87,
    kind: 0.64,
    value: 0.94,
    polarity: 0.96,
    certainty: 0.96,
    question: 0.98,
    precision: 0.9,
  },
}

test.each(['zh', 'en'] as const)('finds what an independent reader found: %s', (language) => {
  const figures = measure(language)
  for (const [name, floor] of Object.entries(FLOORS[language])) {
    expect.soft(figures[name as keyof Figures], name).toBeGreaterThanOrEqual(floor)
  }
})

function measure(language: 'zh' | 'en'): Figures {
  const path = new URL(`./fixtures/independent-${language}.json`, import.meta.url)
  const rows: readonly Row[] = JSON.parse(readFileSync(path, 'utf8'))
  const tally = new Tally()
  for (const { text, claims } of rows) {
    const found = claimsOfDraft(text, { language })
    const spans = claims.map(({ quote }) => spanOf(text, quote))
    for (const [index, gold] of claims.entries()) {
      const near = found.filter((claim) => overlaps(placeOf(claim), spans[index] ?? EMPTY))
      tally.add('recall', near.length > 0)
      tally.add(
        'kind',
        near.some((claim) => claim.kind === gold.kind),
      )
      if (gold.value !== undefined)
        tally.add(
          'value',
          near.some((claim) => agrees(gold.value, claim.value)),
        )
      if (near.length === 0) continue
      tally.add(
        'question',
        near.some((claim) => claim.inQuestion === gold.inQuestion),
      )
      if (gold.polarity)
        tally.add(
          'polarity',
          near.some((claim) => claim.polarity === gold.polarity),
        )
      if (gold.certainty)
        tally.add(
          'certainty',
          near.some((claim) => claim.certainty === gold.certainty),
        )
    }
    for (const claim of found)
      tally.add(
        'precision',
        spans.some((span) => overlaps(placeOf(claim), span)),
      )
  }
  return tally.figures()
}

const EMPTY: Span = { start: 0, end: 0 }

function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

function placeOf(claim: NewClaim): Span {
  return claim.valueSpan ?? claim
}

/** Every labelled field is there with the same value. */
function agrees(gold: unknown, found: unknown): boolean {
  if (typeof gold !== 'object' || gold === null) return gold === found
  if (typeof found !== 'object' || found === null) return false
  return Object.entries(gold).every(([field, value]) =>
    agrees(value, (found as Record<string, unknown>)[field]),
  )
}

class Tally {
  readonly #counts = new Map<keyof Figures, { hits: number; all: number }>()

  add(name: keyof Figures, hit: boolean): void {
    const { hits, all } = this.#counts.get(name) ?? { hits: 0, all: 0 }
    this.#counts.set(name, { hits: hits + (hit ? 1 : 0), all: all + 1 })
  }

  figures(): Figures {
    const share = (name: keyof Figures): number => {
      const { hits, all } = this.#counts.get(name) ?? { hits: 0, all: 1 }
      return hits / all
    }
    return {
      recall: share('recall'),
      kind: share('kind'),
      value: share('value'),
      polarity: share('polarity'),
      certainty: share('certainty'),
      question: share('question'),
      precision: share('precision'),
    }
  }
}
