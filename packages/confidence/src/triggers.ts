import type { Message, Turn } from '@vouchsafe/core'
import { phraseMatcher } from '@vouchsafe/text'
import { findComplaint } from './complaint.ts'
import { findHumanRequest } from './human-request.ts'
import { ACCOUNT, FAILURE, LEGAL, SAFETY, type TriggerWords } from './trigger-words.ts'

/** What in a conversation may call for a person. */
export const TRIGGERS = [
  'requested',
  'safety',
  'account',
  'legal',
  'complaint',
  'failures',
  'contacts',
  'high-value',
] as const
export type Trigger = (typeof TRIGGERS)[number]

function matcherOf({ words, except }: TriggerWords): (text: string) => boolean {
  const matcher = phraseMatcher<boolean>([
    ...words.map((phrase) => [phrase, true] as const),
    ...except.map((phrase) => [phrase, false] as const),
  ])
  return (text) => matcher.find(text).some(({ payloads }) => payloads.every((counts) => counts))
}

const isLegal = matcherOf(LEGAL)
const isSafety = matcherOf(SAFETY)
const isAccount = matcherOf(ACCOUNT)
const isFailure = matcherOf(FAILURE)

/** What the customer wrote since the agent last spoke. */
export function latestWords({ messages }: Pick<Turn, 'messages'>): readonly string[] {
  const last = messages.findLastIndex(
    ({ role, content }) => role === 'assistant' && content.trim() !== '',
  )
  const since = wordsOf(messages.slice(last + 1))
  return since.length > 0 ? since : wordsOf(messages).slice(-1)
}

function wordsOf(messages: readonly Message[]): readonly string[] {
  return messages.filter(({ role }) => role === 'user').map(({ content }) => content)
}

/**
 * What the customer's words call for, in the order of {@link TRIGGERS}.
 *
 * All but `failures` are read from what was written since the agent last spoke; failures are counted over the conversation.
 *
 * @param failures How many messages must say that an answer did not help.
 */
export function triggersOf(
  turn: Pick<Turn, 'messages'>,
  { failures }: { readonly failures: number },
): readonly Trigger[] {
  const latest = latestWords(turn)
  const failed = wordsOf(turn.messages).filter(isFailure).length
  const found: Readonly<Partial<Record<Trigger, boolean>>> = {
    requested: latest.some((text) => findHumanRequest(text) !== undefined),
    safety: latest.some(isSafety),
    account: latest.some(isAccount),
    legal: latest.some(isLegal),
    complaint: latest.some((text) => findComplaint(text) !== undefined),
    failures: failed >= failures,
  }
  return TRIGGERS.filter((trigger) => found[trigger] === true)
}
