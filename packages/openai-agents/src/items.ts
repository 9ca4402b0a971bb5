import {
  type Foreign,
  type Json,
  listOf,
  type Message,
  objectOf,
  type ToolCall,
  textOf,
} from '@vouchsafe/core'

/** The place of the item that a message was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')
const INSTRUCTIONS = -1

interface Traced extends Message {
  readonly [ORIGIN]?: number
}

/** The part of a request that is used here. */
export interface ModelRequestLike {
  readonly systemInstructions?: string | undefined
  readonly input: string | readonly unknown[]
  readonly signal?: AbortSignal | undefined
}

/** The messages of a request. Items that hold no words are left out. */
export function readRequest({ systemInstructions, input }: ModelRequestLike): readonly Message[] {
  const system: readonly Traced[] = systemInstructions
    ? [{ role: 'system', content: systemInstructions, [ORIGIN]: INSTRUCTIONS }]
    : []
  return [
    ...system,
    ...itemsOf(input).flatMap((item, place): readonly Traced[] => {
      const message = messageOf(item)
      return message ? [{ ...message, [ORIGIN]: place }] : []
    }),
  ]
}

function itemsOf(input: string | readonly unknown[]): readonly Foreign[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : input.map(objectOf)
}

function messageOf(item: Foreign): Message | undefined {
  if (item.type === 'function_call')
    return { role: 'assistant', content: '', toolCalls: [callOf(item)] }
  if (item.type === 'function_call_result') {
    const { callId, name, output } = item
    return {
      role: 'tool',
      content: outputText(output),
      toolCallId: textOf(callId),
      name: textOf(name),
    }
  }
  if (typeof item.role !== 'string') return undefined
  const role = item.role === 'user' || item.role === 'assistant' ? item.role : 'system'
  return { role, content: wordsOf(item.content) }
}

/** The call that an item makes. */
export function callOf({ callId, name, arguments: written }: Foreign): ToolCall {
  return { id: textOf(callId), name: textOf(name), arguments: parseArguments(textOf(written)) }
}

/** The words of a content that is text or a list of parts. */
export function wordsOf(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map(objectOf)
    .map(({ text, refusal }) => textOf(text) + textOf(refusal))
    .join('')
}

function outputText(output: unknown): string {
  if (typeof output === 'string') return output
  return wordsOf(Array.isArray(output) ? output : [output])
}

/** The request as guards left it. What they did not change goes on exactly as it came. */
export function writeRequest<R extends ModelRequestLike>(
  messages: readonly Message[],
  request: R,
): R {
  const items = itemsOf(request.input)
  const traced = messages as readonly Traced[]
  const kept = new Map(traced.map((message) => [message[ORIGIN], message]))
  const written = items.flatMap((item, place): readonly Foreign[] => {
    if (!messageOf(item)) return [item]
    const message = kept.get(place)
    return message ? [changed(message, item)] : []
  })
  const added = traced.filter((message) => message[ORIGIN] === undefined)
  const system = traced.filter(({ role, [ORIGIN]: place }) =>
    place === INSTRUCTIONS ? true : role === 'system' && place === undefined,
  )
  const others = added
    .filter(({ role }) => role !== 'system')
    .map(({ role, content }) => ({ role, content }))
  const instructions = system.map(({ content }) => content).join('\n\n')
  return {
    ...request,
    ...(instructions !== (request.systemInstructions ?? '') && {
      systemInstructions: instructions,
    }),
    input: [...written, ...others],
  }
}

function changed(message: Message, item: Foreign): Foreign {
  const [call] = message.toolCalls ?? []
  if (call) return changedCall(call, item)
  if (item.type === 'function_call_result')
    return message.content === outputText(item.output) ? item : { ...item, output: message.content }
  if (message.content === wordsOf(item.content)) return item
  if (!Array.isArray(item.content)) return { ...item, content: message.content }
  const type = item.role === 'assistant' ? 'output_text' : 'input_text'
  const others = item.content.filter((part) => wordsOf([part]) === '')
  return { ...item, content: [{ type, text: message.content }, ...others] }
}

/** The item with what guards left of its arguments. */
export function changedCall(call: ToolCall, item: Foreign): Foreign {
  const isSame = JSON.stringify(callOf(item).arguments) === JSON.stringify(call.arguments)
  return isSame ? item : { ...item, arguments: JSON.stringify(call.arguments) }
}

/** Text that is no JSON stays text, for a guard to refuse or a tool to reject. */
function parseArguments(text: string): Json {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
