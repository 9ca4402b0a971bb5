import type { ClaimKind } from '@vouchsafe/core'
import { type Mention, readValues, type Value } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { compareValues } from './compare.ts'
import { findMentions } from './mentions.ts'
import { meets } from './profile.ts'
import { type Token, tokenise } from './tokens.ts'
import { attributesIn } from './vocabulary.ts'

/** Kinds of which the agent must not say now this, now that. States of orders change by themselves. */
const LASTING: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'price',
  'fee',
  'discount',
  'refund',
  'return-policy',
  'warranty',
  'promotion',
])
const TYPES = new Set<Value['type']>(['money', 'percent', 'duration'])
const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000

/** True if the agent said another value of the same thing before, and the sentence does not own up to it. */
export function contradictsEarlier(at: Case): boolean {
  const { claim } = at
  const { value } = claim
  if (value === undefined || value.type === 'text' || value.type === 'flag') return false
  if (!LASTING.has(claim.kind) || !TYPES.has(value.type) || claim.polarity !== 'affirmed')
    return false
  if (at.profile.named.size === 0 || at.profile.derived.size > 0) return false
  if (OWNS_UP.test(at.view.sentence.text)) return false
  const said = at.context.turn.messages
    .filter((message) => message.role === 'assistant' && message.content !== '')
    .slice(-MOST_MESSAGES)
  const told = said.flatMap((message) =>
    sameThing(message.content.slice(0, LONGEST_MESSAGE), value, at),
  )
  return (
    told.length > 0 &&
    !told.some((each) => compareValues(value, each.value, at.precision) === 'equal')
  )
}

const OWNS_UP =
  /\b(?:sorry|apologi[sz]e|correct(?:ion|ing)?|mistake|earlier (?:i|we)|i misspoke|actually|updated?|changed|was wrong|no longer)\b|抱歉|更正|纠正|说错|搞错|之前|刚才|实际上|更新/iu

/** Values that a message gives of the attribute that the claim names, for the same row as far as rows are named. */
function sameThing(text: string, value: Value, at: Case): readonly Mention[] {
  const found: Mention[] = []
  for (const sentence of text.split(/(?<=[。！？!?\n])|(?<=\.)\s/)) {
    const tokens = tokenise(sentence)
    if (!meets(attributesIn(at.vocabulary, tokens), at.profile.named)) continue
    if (!isSameRow(tokens, at)) continue
    const mentions = readValues(sentence, at.world.read).filter((each) =>
      comparable(value, each.value, at),
    )
    // Several amounts in one sentence are amounts of several things.
    if (mentions.length === 1) found.push(...mentions)
  }
  return found
}

/** Sources know so few rows that no other can have been meant. */
function isOnlyOne(at: Case): boolean {
  if (at.focus.level === 'same') return false
  const rows = at.world.indexes.flatMap((index) =>
    index.small ? index.rows.filter((row) => row.parent === undefined) : [],
  )
  return rows.length <= 3
}

function comparable(value: Value, other: Value, at: Case): boolean {
  return other.type === value.type && compareValues(value, other, at.precision) !== 'apart'
}

/** Both name the same row, or neither names any where there is but one thing to speak of. */
function isSameRow(tokens: readonly Token[], at: Case): boolean {
  const rows = findMentions(tokens, at.world).rows.flatMap((mention) => mention.rows)
  const families = at.focus.families
  if (rows.length === 0) return families.length === 0 || isOnlyOne(at)
  return rows.every((row) => families.some((family) => family.rows.has(row)))
}
