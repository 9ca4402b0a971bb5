import type { Claim, Message, Turn } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import { identityField } from '../sources/identity-fields.ts'

/** How far back a conversation is read for ids. */
const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000
/** Ids of one message; a tool may answer with long lists. */
const MOST_IDS = 40
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
  const called = toolCalls.flatMap((call) => idsInJson(call.arguments))
  return [...called, ...(role === 'tool' ? idsInAnswer(content) : idsInText(content))]
}

function idsInAnswer(content: string): readonly string[] {
  try {
    return idsInJson(JSON.parse(content))
  } catch {
    return idsInText(content)
  }
}

/** Values of fields that hold codes. */
function idsInJson(value: unknown): readonly string[] {
  const found: string[] = []
  const open: (readonly [field: string, value: unknown])[] = [['', value]]
  for (const [field, node] of open) {
    if (typeof node === 'object') {
      // A list's elements are what its own field says.
      for (const [key, each] of Object.entries(node ?? {}).slice(0, MOST_IDS))
        open.push([Array.isArray(node) ? field : key, each])
    } else if (typeof node !== 'boolean' && identityField(field) === 'code')
      found.push(String(node))
  }
  return found
}

/** What the customer asked last; nothing if nobody asked. */
export function lastQuestion({ messages }: Turn): readonly string[] {
  const asked = messages.filter(({ role }) => role === 'user').slice(-1)
  return asked.map(({ content }) => content.trim().slice(0, LONGEST_SEARCH))
}

/** Names of what the claims are about. */
export function namesIn(claims: readonly Claim[]): readonly string[] {
  const names = claims.flatMap(({ subject }) => (subject?.by === 'name' ? [subject.text] : []))
  return [...new Set(names.map((name) => name.slice(0, LONGEST_SEARCH)))]
}
