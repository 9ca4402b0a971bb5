import type { SourceRef } from '@vouchsafe/core'
import { oncePer } from '../once.ts'
import type { Row } from '../row.ts'
import type { World } from '../world.ts'
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
  { source, text }: KnownText,
  wrong: Pick<Wrong, 'span' | 'kind' | 'message'>,
): Wrong {
  const evidence = { relation: 'contradicts', source, shows: text.slice(0, 200) } as const
  return { ...wrong, evidence: [evidence], right: text.slice(0, 120) }
}

const MOST_PROSE = 200
const MOST_ROWS = 120
const LONGEST = 400
const SENTENCES = /[。；;\n]|(?<=[a-z)\d])\.\s/u

/** Sentences of little prose, and texts of the few rows that are in play. */
export const textsOf = oncePer((world: World): readonly KnownText[] => {
  const prose = world.passages
    .filter(({ size }) => size <= MOST_PROSE)
    .flatMap((index) => index.texts)
    .filter(({ row }) => row === undefined)
    .flatMap(({ text, source, title = '' }) =>
      text
        .split(SENTENCES)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '' && sentence.length <= LONGEST)
        .map((sentence): KnownText => ({ text: sentence, source, title })),
    )
  const cells = world.indexes
    .filter(({ small }) => small)
    .flatMap(({ rows }) => rows.slice(0, MOST_ROWS))
    .flatMap(({ cells: each }) => each)
    .flatMap(({ raw, row, pointer }): readonly KnownText[] =>
      typeof raw === 'string' && raw.length >= 8 && raw.length <= LONGEST
        ? [{ text: raw, source: { id: row.origin.id, pointer }, row }]
        : [],
    )
  return [...prose, ...cells]
})
