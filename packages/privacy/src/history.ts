import type { Message } from '@vouchsafe/core'
import { estimate, type TokenCounter } from './token-count.ts'

export interface HistoryBudget {
  /** How many of the latest messages stay; system messages always do. */
  readonly maxMessages?: number | undefined
  readonly maxTokens?: number | undefined
  readonly counter?: TokenCounter | undefined
}

/** What a message costs besides its text. */
const OVERHEAD = 4

/**
 * Cuts the oldest messages until the rest fits. The customer's latest message and system messages always stay, and an
 * answer of a tool never stays without the call that it answers.
 */
export function cutHistory(
  messages: readonly Message[],
  budget: HistoryBudget,
): readonly Message[] {
  const {
    maxMessages = Number.POSITIVE_INFINITY,
    maxTokens = Number.POSITIVE_INFINITY,
    counter = estimate,
  } = budget
  if (maxMessages === Number.POSITIVE_INFINITY && maxTokens === Number.POSITIVE_INFINITY)
    return messages
  const cost = (message: Message): number =>
    OVERHEAD +
    counter.count(message.content) +
    (message.toolCalls ? counter.count(JSON.stringify(message.toolCalls)) : 0)
  let tokens = messages
    .filter(({ role }) => role === 'system')
    .reduce((sum, message) => sum + cost(message), 0)
  let count = 0
  let first = messages.length
  for (const [back, group] of groupsFromEnd(messages).entries()) {
    const talk = group.filter(({ message }) => message.role !== 'system')
    const more = talk.reduce((sum, { message }) => sum + cost(message), 0)
    if (back > 0 && (count + talk.length > maxMessages || tokens + more > maxTokens)) break
    tokens += more
    count += talk.length
    first = Math.min(first, ...group.map(({ index }) => index))
  }
  return messages.filter((message, index) => message.role === 'system' || index >= first)
}

interface Placed {
  readonly message: Message
  readonly index: number
}

/** From the latest: what must stay together. The first group reaches back to the customer's latest message. */
function groupsFromEnd(messages: readonly Message[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = []
  let open: Placed[] = []
  let hasUser = false
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message = messages[index]
    if (!message) continue
    open.unshift({ message, index })
    hasUser ||= message.role === 'user'
    const isWhole = message.role !== 'tool' && (groups.length > 0 || hasUser)
    if (isWhole) {
      groups.push(open)
      open = []
    }
  }
  return open.length > 0 ? [...groups, open] : groups
}
