import type { Message } from '@vouchsafe/core'
import { type Mention, readValues } from '@vouchsafe/text'
import { findMentions } from '../lookup/mentions.ts'
import { tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import { attributesIn, type Vocabulary } from '../words/vocabulary.ts'
import type { World } from '../world.ts'

/** A sentence that the agent said earlier in the conversation, read. */
export interface Told {
  readonly values: readonly Mention[]
  readonly attributes: ReadonlySet<string>
  readonly rows: readonly Row[]
}

const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000
const ENDS = /(?<=[。！？!?\n])|(?<=\.)\s/

const known = new WeakMap<World, readonly Told[]>()

/** Sentences with values that the agent said in the turn's earlier messages, in order; read once a turn. */
export function toldSentences(world: World, vocabulary: Vocabulary): readonly Told[] {
  const read = known.get(world)
  if (read !== undefined) return read
  const told = world.turn.messages
    .filter(isAgents)
    .slice(-MOST_MESSAGES)
    .flatMap(({ content }) => content.slice(0, LONGEST_MESSAGE).split(ENDS))
    .flatMap((sentence) => toldIn(sentence, world, vocabulary))
  known.set(world, told)
  return told
}

/** Values that the agent told in the turn's earlier messages, in order. */
export function toldBefore(world: World, vocabulary: Vocabulary): readonly Mention[] {
  return toldSentences(world, vocabulary).flatMap(({ values }) => values)
}

function toldIn(sentence: string, world: World, vocabulary: Vocabulary): readonly Told[] {
  const values = readValues(sentence, world.read)
  if (values.length === 0) return []
  const tokens = tokenise(sentence)
  const rows = findMentions(tokens, world).rows.flatMap((mention) => mention.rows)
  return [{ values, attributes: new Set(attributesIn(vocabulary, tokens)), rows }]
}

function isAgents({ role, content }: Message): boolean {
  return role === 'assistant' && content !== ''
}
