import { claims } from '@vouchsafe/claims'
import { type Finding, type Reply, type Turn, vouchsafe } from '@vouchsafe/core'
import { customerWords, documents, type FactDocument, facts, records } from '@vouchsafe/facts'
import type { Conversation, Wrong } from './fixtures/conversation.ts'

/** The turn that a written conversation is. */
function turnOf({ messages, now, id }: Conversation): Turn {
  return {
    conversationId: id,
    messages: messages.map((line) => ({
      role: line.startsWith('C: ') ? ('user' as const) : ('assistant' as const),
      content: line.slice(3),
    })),
    ...(now === undefined ? {} : { now }),
  }
}

/** What claims and facts make of a conversation's draft. */
export function replied(conversation: Conversation): Promise<Reply> {
  const completeness = (id: string) =>
    conversation.complete?.includes(id)
      ? { complete: true }
      : conversation.incomplete?.includes(id)
        ? { complete: false }
        : {}
  const sources = Object.entries(conversation.sources).map(([id, data]) =>
    // Fixtures write policies as documents.
    id === 'policies'
      ? documents(data as unknown as readonly FactDocument[])
      : records(id, data, completeness(id)),
  )
  const guards = [claims(), facts([customerWords(), ...sources])]
  return vouchsafe({ guards }).reply(turnOf(conversation), () => conversation.draft)
}

const CODES: Readonly<Record<Wrong['problem'], RegExp>> = {
  incomplete: /^facts\/incomplete/,
  constraint: /\.constraint$/,
  earlier: /^facts\/earlier-turn/,
  absence: /^facts\//,
}

/** A finding above `note` says what is wrong, at the place; of what is said not to be, the verdict does. */
export function isFound(
  conversation: Conversation,
  { problem, quote }: Wrong,
  { findings, claims: said }: Reply,
): boolean {
  const turn = turnOf(conversation)
  const start = conversation.draft.indexOf(quote)
  const isThere = ({ span }: Finding) =>
    span !== undefined && span.start < start + quote.length && span.end > start
  if (problem === 'absence')
    return said.some(
      ({ verdict, start: from, end }) =>
        verdict !== undefined &&
        verdict.status !== 'supported' &&
        from < start + quote.length &&
        end > start,
    )
  const isOf = ({ evidence = [] }: Finding) =>
    evidence.some(({ source }) => {
      const message = turn.messages[Number(source.pointer?.split('/')[2])]
      const words = message?.content.slice(source.span?.start, source.span?.end) ?? ''
      return words !== '' && (words.includes(quote) || quote.includes(words))
    })
  return findings.some(
    (finding) =>
      finding.action !== 'note' &&
      CODES[problem].test(finding.code) &&
      (problem === 'incomplete' ? isOf(finding) : isThere(finding)),
  )
}
