import type { ClaimKind } from '@vouchsafe/core'
import type { AttributeEntry, TermEntry } from './language-pack.ts'
import { createLexicon, type Lexicon, termsOf } from './lexicon.ts'

/** For each kind: attributes by their normalised name, with the words for it. */
export type AttributeTable = {
  readonly [K in ClaimKind]?: { readonly [name: string]: string }
}

/** For each kind: words that show it. */
export type TopicTable = { readonly [K in ClaimKind]?: string }

/** For each attribute: the kind of its claims, and its values, each `value` or `value: word, word`. */
export interface TermTable {
  readonly [attribute: string]: {
    readonly kind: ClaimKind
    readonly values: { readonly [value: string]: string }
  }
}

/** Names of attributes whose values are dates, times or lengths of time. */
const TEMPORAL = /\b(?:time|date|window|hours|eta|deadline|slot)\b|时间|日期|时段|期限|预约/

export function attributeLexicon(table: AttributeTable): Lexicon<AttributeEntry> {
  return createLexicon(
    entriesOf(table).flatMap(([kind, names]) =>
      Object.entries(names).flatMap(([name, words]) =>
        [name, ...termsOf(words)].map((word): [string, AttributeEntry] => [
          word,
          { name, kind, temporal: TEMPORAL.test(name) },
        ]),
      ),
    ),
  )
}

export function topicLexicon(table: TopicTable): Lexicon<ClaimKind> {
  return createLexicon(
    entriesOf(table).flatMap(([kind, words]) =>
      termsOf(words).map((word): [string, ClaimKind] => [word, kind]),
    ),
  )
}

export function termLexicon(table: TermTable): Lexicon<TermEntry> {
  return createLexicon(
    Object.entries(table).flatMap(([attribute, { kind, values }]) =>
      Object.entries(values).flatMap(([value, words]) =>
        termsOf(`${value},${words}`).map((word): [string, TermEntry] => [
          word,
          { value, attribute, kind },
        ]),
      ),
    ),
  )
}

function entriesOf<V>(table: { readonly [K in ClaimKind]?: V }): readonly [ClaimKind, V][] {
  // Object.entries widens the keys to string.
  return Object.entries(table) as [ClaimKind, V][]
}
