import {
  type Foreign,
  isForeign,
  listOf,
  type Message,
  objectOf,
  type ToolCall,
  textOf,
} from '@vouchsafe/core'
import { writeArguments } from './arguments.ts'
import { callOfItem } from './responses-items.ts'

/** The place in the request of the item that a message was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')
const INSTRUCTIONS = -1

interface Traced extends Message {
  readonly [ORIGIN]?: number
}

/** The messages of a Responses request: its instructions and its items. Items that hold no words are left out. */
export function readResponsesInput(body: Foreign): readonly Message[] {
  const instructions = textOf(body.instructions)
  const names = new Map<string, string>()
  const first: readonly Traced[] = instructions
    ? [{ role: 'system', content: instructions, [ORIGIN]: INSTRUCTIONS }]
    : []
  return [
    ...first,
    ...itemsOf(body.input).flatMap((item, index) => {
      const message = messageOf(item, names)
      const traced: Traced | undefined = message && { ...message, [ORIGIN]: index }
      return traced ?? []
    }),
  ]
}

/** A string stands for one message of the customer. */
function itemsOf(input: unknown): readonly Foreign[] {
  return typeof input === 'string'
    ? [{ role: 'user', content: input }]
    : listOf(input).map(objectOf)
}

function messageOf(item: Foreign, names: Map<string, string>): Message | undefined {
  const type = textOf(item.type)
  if (typeof item.role === 'string' && (type === '' || type === 'message'))
    return { role: roleOf(item.role), content: contentText(item.content) }
  const call = callOfItem(item)
  if (call) {
    names.set(call.id, call.name)
    return { role: 'assistant', content: '', toolCalls: [call] }
  }
  if (!type.endsWith('_output')) return undefined
  const toolCallId = textOf(item.call_id)
  const name = names.get(toolCallId)
  return {
    role: 'tool',
    content: outputText(item.output),
    toolCallId,
    ...(name !== undefined && { name }),
  }
}

function roleOf(role: string): Message['role'] {
  return role === 'user' || role === 'assistant' ? role : 'system'
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map((part) => textOf(objectOf(part).text) + textOf(objectOf(part).refusal))
    .join('')
}

function outputText(output: unknown): string {
  if (typeof output === 'string' || Array.isArray(output)) return contentText(output)
  return output === undefined ? '' : JSON.stringify(output)
}

/** Instructions and input as guards left them. What they did not change goes on exactly as it came. */
export function writeResponsesInput(messages: readonly Message[], body: Foreign): Foreign {
  const items = itemsOf(body.input)
  const names = new Map<string, string>()
  const isRead = items.map((item) => messageOf(item, names) !== undefined)
  const traced = messages as readonly Traced[]
  const instructions = traced.find(({ [ORIGIN]: origin }) => origin === INSTRUCTIONS)
  const nextOrigins = followingOrigins(traced)
  const written: Foreign[] = []
  let next = 0
  // Items that hold no words stay before the words that they stood before.
  const keepUntil = (end: number): void => {
    for (; next < Math.min(end, items.length); next += 1) {
      const item = items[next]
      if (item && !isRead[next]) written.push(item)
    }
  }
  for (const [place, message] of traced.entries()) {
    if (message === instructions) continue
    keepUntil(nextOrigins[place] ?? items.length)
    const origin = items[message[ORIGIN] ?? -1]
    written.push(origin ? changed(message, origin) : plain(message))
  }
  keepUntil(items.length)
  return {
    ...('instructions' in body && { instructions: instructions?.content ?? null }),
    input: asGiven(body.input, written),
  }
}

/** For each message, the place of the first item that it or a message behind it was made from. */
function followingOrigins(messages: readonly Traced[]): readonly (number | undefined)[] {
  let following: number | undefined
  const reversed = [...messages].reverse().map(({ [ORIGIN]: origin = INSTRUCTIONS }) => {
    if (origin !== INSTRUCTIONS) following = origin
    return following
  })
  return reversed.reverse()
}

/** One message of the customer may be a string, as it was. */
function asGiven(input: unknown, written: readonly Foreign[]): unknown {
  const [first, ...others] = written
  if (typeof input !== 'string' || others.length > 0 || first?.role !== 'user') return written
  return textOf(first.content)
}

function plain({ role, content, toolCallId }: Message): Foreign {
  return toolCallId === undefined
    ? { role, content }
    : { type: 'function_call_output', call_id: toolCallId, output: content }
}

function changed(message: Message, origin: Foreign): Foreign {
  const [call] = message.toolCalls ?? []
  if (call) return changedCall(call, origin)
  if (message.toolCallId !== undefined) {
    return message.content === outputText(origin.output)
      ? origin
      : { ...origin, output: message.content }
  }
  if (message.content === contentText(origin.content)) return origin
  if (!Array.isArray(origin.content)) return { ...origin, content: message.content }
  const type = origin.role === 'assistant' ? 'output_text' : 'input_text'
  const others = origin.content.filter((part) => {
    const { text, refusal } = objectOf(part)
    return typeof text !== 'string' && typeof refusal !== 'string'
  })
  return { ...origin, content: [{ type, text: message.content }, ...others] }
}

/** A call in the vendor's form with what guards left of its arguments. */
export function changedCall(call: ToolCall, item: Foreign): Foreign {
  const before = callOfItem(item)
  if (JSON.stringify(before?.arguments) === JSON.stringify(call.arguments)) return item
  if (typeof item.arguments === 'string')
    return { ...item, arguments: writeArguments(call.arguments, item.arguments) }
  if (typeof item.input === 'string')
    return { ...item, input: writeArguments(call.arguments, item.input) }
  const field = isForeign(item.operation) ? 'operation' : 'action'
  return { ...item, [field]: call.arguments }
}
