import type { SourceRef } from '@vouchsafe/core'
import { oncePer } from '../lookup/once.ts'
import type { ProseText } from '../lookup/passages.ts'
import type { Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { fewRows } from './few-rows.ts'
import type { Wrong } from './wrong.ts'

/** A sentence of prose, or a text that a record holds. */
export interface KnownText {
  readonly text: string
  readonly source: SourceRef
  /** The record that holds it. */
  readonly row?: Row
  /** What the prose is called. */
  readonly title?: string
}

/** What a clause says against a rule that is known in its own words. */
export function againstRule(
  { source, text }: Pick<KnownText, 'source' | 'text'>,
  wrong: Pick<Wrong, 'span' | 'kind' | 'message'>,
): Wrong {
  const evidence = { relation: 'contradicts', source, shows: text.slice(0, 200) } as const
  return { ...wrong, evidence: [evidence], right: text.slice(0, 120) }
}

const MOST_PROSE = 200
const LONGEST = 400
const SENTENCES = /[。；;\n]|(?<=[a-z)\d])\.\s/u

/** Prose that is read through. More of it is looked up by words. */
export function littleProse(world: World): readonly ProseText[] {
  return world.passages.filter(({ size }) => size <= MOST_PROSE).flatMap(({ texts }) => texts)
}

/** Sentences of little prose. */
export const sentencesOf = oncePer((world: World): readonly KnownText[] =>
  littleProse(world)
    .filter(({ row }) => row === undefined)
    .flatMap(({ text, source, title = '' }) =>
      text
        .split(SENTENCES)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '' && sentence.length <= LONGEST)
        .map((sentence) => ({ text: sentence, source, title })),
    ),
)

/** The same, and texts of the few rows that are in play. */
export const textsOf = oncePer((world: World): readonly KnownText[] => {
  const cells = fewRows(world)
    .flatMap((row) => row.cells)
    .flatMap(({ raw, row, pointer }) =>
      typeof raw === 'string' && raw.length >= 8
        ? [{ text: raw, source: { id: row.origin.id, pointer }, row }]
        : [],
    )
  return [...sentencesOf(world), ...cells]
})
