import type { Message, ToolCall } from '@vouchsafe/core'
import { filledText, flag, json, list, number, object, orNull, type Read, text } from './shape.ts'

/** What tools gave and the customer said, where a record keeps the two apart. */
export const toolOutput = object(
  { name: filledText, arguments: json, output: json },
  { error: flag, result_count: number },
)
export type ToolOutput = Read<typeof toolOutput>

const recordedCall = object({ id: filledText, name: filledText, arguments: json }, {})

/** A message as chat interfaces record it; `requestor` tells whose device a tool ran on. */
export const recordedMessage = object(
  { role: filledText, content: orNull(text) },
  {
    tool_calls: orNull(list(recordedCall)),
    tool_call_id: filledText,
    name: filledText,
    error: flag,
  },
)
export type RecordedMessage = Read<typeof recordedMessage>

const ROLES = ['system', 'user', 'assistant', 'tool'] as const

/** A recorded conversation as messages of a turn. */
export function messagesOf(recorded: readonly RecordedMessage[]): readonly Message[] {
  const names = new Map<string, string>()
  return recorded.map((message): Message => {
    const calls = message.tool_calls ?? []
    for (const call of calls) names.set(call.id, call.name)
    const id = message.tool_call_id
    const name = message.name ?? (id === undefined ? undefined : names.get(id))
    return {
      role: ROLES.find((role) => role === message.role) ?? 'system',
      content: message.content ?? '',
      ...(calls.length > 0 ? { toolCalls: calls } : {}),
      ...(id === undefined ? {} : { toolCallId: id }),
      ...(name === undefined ? {} : { name }),
      ...(message.error === true ? { ok: false } : {}),
    }
  })
}

/**
 * A conversation of which the customer's words and the tools' results are known, but not how they took turns.
 *
 * The customer's words come first, in order, so that the last of them is the latest; then each call with its result, in
 * order, so that a later result stands for the later state.
 */
export function conversationOf(
  said: readonly string[],
  outputs: readonly ToolOutput[],
): readonly Message[] {
  const words = said.map((content): Message => ({ role: 'user', content }))
  return [...words, ...outputs.flatMap(callAndResult)]
}

function callAndResult(output: ToolOutput, index: number): readonly Message[] {
  const id = `call_${index + 1}`
  const call: ToolCall = { id, name: output.name, arguments: output.arguments }
  return [
    { role: 'assistant', content: '', toolCalls: [call] },
    {
      role: 'tool',
      content: contentOf(output),
      toolCallId: id,
      name: output.name,
      ...(output.error === true ? { ok: false } : {}),
    },
  ]
}

/** Tools give text; a value becomes JSON. A record may hold fewer results than the tool found. */
function contentOf({ output, result_count }: ToolOutput): string {
  if (typeof output === 'string') return output
  return JSON.stringify(result_count === undefined ? output : { result_count, results: output })
}
