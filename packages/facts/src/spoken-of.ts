import type { Claim, Message, Turn } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import { identityField } from './identity-fields.ts'

/** How far back a conversation is read for ids. */
const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000
/** Ids of one message; a tool may answer with long lists. */
const MOST_IDS = 40
const LONGEST_ID = 64
const LONGEST_SEARCH = 200

/** Codes in a text, as written but for a `#` before them. */
export function idsInText(text: string): readonly string[] {
  return readValues(text.slice(0, LONGEST_MESSAGE)).flatMap(({ value }) =>
    value.type === 'identifier' ? [value.value] : [],
  )
}

/** Codes in the latest messages, in what tools were asked and in what they answered, the latest message first. */
export function idsInTurn({ messages }: Turn): readonly string[] {
  const latest = messages.slice(-MOST_MESSAGES).toReversed()
  return [...new Set(latest.flatMap((message) => idsInMessage(message).slice(0, MOST_IDS)))]
}

function idsInMessage({ role, content, toolCalls = [] }: Message): readonly string[] {
  if (role === 'system') return []
  const called = toolCalls.flatMap((call) => idsInJson(call.arguments))
  if (role !== 'tool') return [...called, ...idsInText(content)]
  const answer = parse(content)
  return answer === undefined ? idsInText(content) : idsInJson(answer)
}

/** Values of fields that hold codes. */
function idsInJson(value: unknown): readonly string[] {
  const found: string[] = []
  const open: (readonly [field: string, value: unknown])[] = [['', value]]
  while (open.length > 0 && found.length < MOST_IDS) {
    const [field, node] = open.pop() ?? ['', undefined]
    if (typeof node === 'object' && node !== null) {
      // A list's elements are what its own field says.
      for (const [key, each] of Object.entries(node).slice(0, MOST_IDS).toReversed())
        open.push([Array.isArray(node) ? field : key, each])
    } else if (isCode(node) && identityField(field) === 'code') found.push(String(node))
  }
  return found
}

function isCode(value: unknown): value is string | number {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
}

function parse(text: string): unknown {
  if (text.length > 200_000) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** What the customer asked last. */
export function lastQuestion({ messages }: Turn): readonly string[] | undefined {
  const question = messages.findLast(({ role }) => role === 'user')?.content.trim()
  return question ? [question.slice(0, LONGEST_SEARCH)] : undefined
}

const NAMING: ReadonlySet<string> = new Set(['name', '名称'])

/** Names of things in claims: what they are about, and names told as answers. */
export function namesIn(claims: readonly Claim[]): readonly string[] {
  const names = claims.flatMap(({ subject, attribute, value }) => [
    ...(subject?.by === 'name' ? [subject.text] : []),
    ...(value?.type === 'text' && NAMING.has(attribute ?? '') ? [value.value] : []),
  ])
  return [...new Set(names.map((name) => name.slice(0, LONGEST_SEARCH)))]
}
