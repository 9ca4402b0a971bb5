import type { Turn } from '@vouchsafe/core'
import { phraseMatcher, type Span } from '@vouchsafe/text'
import {
  CHINESE_REQUEST,
  CLAUSE_ENDS,
  ENGLISH_REQUEST,
  HOLDING,
  NO_REQUEST,
  YES_NO,
} from './request-words.ts'
import { TOPICS, type Topic } from './topics.ts'

/** One thing that the customer asked for; the span is into the content of the message. */
export interface CustomerRequest extends Span {
  /** Index of the message in the turn. */
  readonly message: number
  readonly text: string
  /** What it is about; empty if no word says so. */
  readonly topics: readonly Topic[]
  /** A yes or a no would answer it. */
  readonly isYesNo: boolean
}

const MOST_MESSAGES = 6
const LONGEST_MESSAGE = 3000
const MOST_REQUESTS = 24
const LONGEST_CLAUSE = 240

const asked = phraseMatcher(
  TOPICS.flatMap((topic) => topic.asked.map((phrase) => [phrase, topic] as const)),
)

/**
 * What the customer asked for since the agent last said something of substance, in order. Of a conversation without a word of
 * the agent's only the latest message counts: the others may have been answered where nobody wrote it down.
 */
export function openRequests(turn: Turn): readonly CustomerRequest[] {
  const said = turn.messages.map(({ role, content }) => (role === 'assistant' ? content : ''))
  const isRecorded = said.some((content) => content !== '')
  const answered = said.findLastIndex((content) => content !== '' && !HOLDING.test(content))
  return turn.messages
    .flatMap(({ role, content }, index) =>
      role === 'user' && index > answered ? [{ content, index }] : [],
    )
    .slice(isRecorded ? -MOST_MESSAGES : -1)
    .flatMap(({ content, index }) => requestsIn(content, index))
    .slice(0, MOST_REQUESTS)
}

/** Clauses that ask for something. */
function requestsIn(content: string, message: number): readonly CustomerRequest[] {
  const text = content.slice(0, LONGEST_MESSAGE)
  return clausesOf(text).flatMap((span): readonly CustomerRequest[] => {
    const clause = text.slice(span.start, Math.min(span.end, span.start + LONGEST_CLAUSE))
    const isAsked = ENGLISH_REQUEST.test(clause) || CHINESE_REQUEST.test(clause)
    if (!isAsked || NO_REQUEST.test(clause)) return []
    return [
      {
        ...span,
        message,
        text: clause,
        topics: topicsOf(clause, text),
        isYesNo: YES_NO.test(clause),
      },
    ]
  })
}

/** Parts between marks, and between words that join one request to the next; white space left out. */
function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = []
  const add = (from: number, to: number) => {
    const part = text.slice(from, to)
    const start = from + part.length - part.trimStart().length
    const end = from + part.trimEnd().length
    if (end - start > 1) clauses.push({ start, end })
  }
  let from = 0
  for (const { index, 0: mark } of text.matchAll(CLAUSE_ENDS)) {
    // A question mark belongs to what it asks.
    const end = /^[?？]/.test(mark) ? index + 1 : index
    add(from, end)
    from = index + mark.length
  }
  add(from, text.length)
  return clauses
}

function topicsOf(clause: string, message: string): readonly Topic[] {
  const found = new Set(asked.find(clause).flatMap(({ payloads }) => payloads))
  const topics = [...found].filter(({ unless }) => unless?.test(message) !== true)
  const strong = topics.filter(({ weak }) => weak !== true)
  return strong.length > 0 ? strong : topics
}
