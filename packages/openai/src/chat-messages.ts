import {
  type Foreign,
  isForeign,
  listOf,
  type Message,
  objectOf,
  type ToolCall,
  textOf,
} from '@vouchsafe/core'
import { parseArguments, writeArguments } from './arguments.ts'

/** The place in the request of the message that ours was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')

interface Traced extends Message {
  readonly [ORIGIN]?: number
}

/** The messages of a Chat Completions request. Images, sound and files are left out: they are not read. */
export function readChatMessages(messages: unknown): readonly Message[] {
  const names = new Map<string, string>()
  return listOf(messages).map((value, index) => {
    const message = objectOf(value)
    const toolCalls = callsOf(message)
    for (const { id, name } of toolCalls) names.set(id, name)
    const traced: Traced = {
      role: roleOf(message.role),
      content: contentText(message.content) + textOf(message.refusal),
      ...(toolCalls.length > 0 && { toolCalls }),
      ...toolFields(message, names),
      [ORIGIN]: index,
    }
    return traced
  })
}

/** Text of a content that is a string or a list of parts. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map((part) => textOf(objectOf(part).text) + textOf(objectOf(part).refusal))
    .join('')
}

function roleOf(role: unknown): Message['role'] {
  if (role === 'assistant' || role === 'user' || role === 'tool') return role
  return role === 'function' ? 'tool' : 'system'
}

function toolFields(message: Foreign, names: ReadonlyMap<string, string>): Partial<Message> {
  if (message.role === 'function') return { toolCallId: FUNCTION_CALL, name: textOf(message.name) }
  if (message.role !== 'tool') return {}
  const toolCallId = textOf(message.tool_call_id)
  const name = names.get(toolCallId) ?? textOf(message.name)
  return { toolCallId, ...(name && { name }) }
}

/** Id of the one call that the older form of calling functions knows. */
export const FUNCTION_CALL = 'function_call'

/** A call as either side writes it. */
export function callsOf(message: Foreign): readonly ToolCall[] {
  const calls = listOf(message.tool_calls).map((value, index): ToolCall => {
    const call = objectOf(value)
    const id = textOf(call.id) || `call_${index}`
    if (isForeign(call.custom))
      return { id, name: textOf(call.custom.name), arguments: textOf(call.custom.input) }
    const { name, arguments: written } = objectOf(call.function)
    return { id, name: textOf(name), arguments: parseArguments(textOf(written)) }
  })
  if (!isForeign(message.function_call)) return calls
  const { name, arguments: written } = message.function_call
  return [
    ...calls,
    { id: FUNCTION_CALL, name: textOf(name), arguments: parseArguments(textOf(written)) },
  ]
}

/**
 * The messages as guards left them, in the form of the request. What they did not change goes on exactly as it came.
 *
 * @param originals The messages of the request.
 */
export function writeChatMessages(
  messages: readonly Message[],
  originals: unknown,
): readonly Foreign[] {
  const known = listOf(originals).map(objectOf)
  const origins = messages.map(({ [ORIGIN]: place }: Traced) =>
    place === undefined ? undefined : known[place],
  )
  const system = known.some(({ role }) => role === 'developer') ? 'developer' : 'system'
  return messages.map((message, index) => {
    const origin = origins[index]
    if (!origin) return plainMessage(message, system)
    return {
      ...origin,
      ...changedContent(message, origin),
      ...changedCalls(message, origin),
    }
  })
}

/** A message that a guard or the pipeline added. */
function plainMessage(message: Message, system: string): Foreign {
  const { role, content, toolCalls, toolCallId } = message
  return {
    role: role === 'system' ? system : role,
    content,
    ...(toolCalls && { tool_calls: toolCalls.map((call) => writeCall(call, {})) }),
    ...(toolCallId !== undefined && { tool_call_id: toolCallId }),
  }
}

function changedContent({ content }: Message, origin: Foreign): Foreign {
  if (content === contentText(origin.content) + textOf(origin.refusal)) return {}
  const refusal = typeof origin.refusal === 'string' ? { refusal: null } : {}
  if (!Array.isArray(origin.content)) return { content, ...refusal }
  // One part takes all the text; what is no text stays.
  const others = origin.content.filter((part) => !isTextPart(objectOf(part)))
  return { content: [{ type: 'text', text: content }, ...others], ...refusal }
}

function isTextPart(part: Foreign): boolean {
  return typeof part.text === 'string' || typeof part.refusal === 'string'
}

function changedCalls({ toolCalls = [] }: Message, origin: Foreign): Foreign {
  if (JSON.stringify(toolCalls) === JSON.stringify(callsOf(origin))) return {}
  const [own, older] = [
    toolCalls.filter(({ id }) => id !== FUNCTION_CALL),
    toolCalls.find(({ id }) => id === FUNCTION_CALL),
  ]
  const written = listOf(origin.tool_calls).map(objectOf)
  return {
    ...(own.length > 0 && {
      tool_calls: own.map((call) =>
        writeCall(call, written.find(({ id }) => id === call.id) ?? {}),
      ),
    }),
    ...(older && {
      function_call: { name: older.name, arguments: writeArguments(older.arguments, undefined) },
    }),
  }
}

/** A call in the vendor's form. @param written The call as it was written before, if it was. */
export function writeCall(call: ToolCall, written: Foreign): Foreign {
  const { id, name } = call
  if (isForeign(written.custom)) {
    const input = writeArguments(call.arguments, textOf(written.custom.input))
    return { ...written, id, type: 'custom', custom: { ...written.custom, name, input } }
  }
  const before = objectOf(written.function)
  const text = typeof before.arguments === 'string' ? before.arguments : undefined
  return {
    ...written,
    id,
    type: 'function',
    function: { ...before, name, arguments: writeArguments(call.arguments, text) },
  }
}
