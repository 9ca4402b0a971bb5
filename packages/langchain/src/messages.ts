import {
  AIMessage,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages'
import { type Json, listOf, type Message, objectOf, type ToolCall, textOf } from '@vouchsafe/core'

/** The place of the message that ours was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')

interface Traced extends Message {
  readonly [ORIGIN]?: number
}

/** The messages as the pipeline knows them. Images, files and thoughts are left out: they are not read. */
export function readMessages(messages: readonly BaseMessage[]): readonly Message[] {
  return messages.map((message, place): Traced => {
    const toolCalls = callsOf(message)
    return {
      role: roleOf(message.getType()),
      content: wordsOf(message),
      ...(toolCalls.length > 0 && { toolCalls }),
      ...(ToolMessage.isInstance(message) && {
        toolCallId: message.tool_call_id,
        ...(message.name !== undefined && { name: message.name }),
        ...(message.status === 'error' && { ok: false }),
      }),
      [ORIGIN]: place,
    }
  })
}

function roleOf(type: string): Message['role'] {
  if (type === 'human') return 'user'
  if (type === 'ai') return 'assistant'
  return type === 'tool' || type === 'function' ? 'tool' : 'system'
}

/** The text of a message, without thoughts. */
export function wordsOf({ content }: Pick<BaseMessage, 'content'>): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map(objectOf)
    .map((part) => (part.type === 'text' ? textOf(part.text) : ''))
    .join('')
}

/** The calls that a message makes. */
export function callsOf(message: BaseMessage): readonly ToolCall[] {
  const calls = 'tool_calls' in message ? listOf(message.tool_calls).map(objectOf) : []
  return calls.map(({ id, name, args }, index) => ({
    id: textOf(id) || `call_${index}`,
    name: textOf(name),
    arguments: (args ?? {}) as Json,
  }))
}

/** The messages as guards left them. What they did not change goes on exactly as it came. */
export function writeMessages(
  messages: readonly Message[],
  originals: readonly BaseMessage[],
): BaseMessage[] {
  const traced = messages as readonly Traced[]
  const written = traced.flatMap((message) => {
    const origin = originals[message[ORIGIN] ?? -1]
    if (origin) return [changed(message, origin)]
    return message.role === 'system' ? [] : [plain(message)]
  })
  const added = traced.filter(
    ({ role, [ORIGIN]: place }) => role === 'system' && place === undefined,
  )
  if (added.length === 0) return written
  // Some providers take one system message, at the beginning.
  const [first, ...rest] = written
  const texts = added.map(({ content }) => content)
  return first && SystemMessage.isInstance(first)
    ? [new SystemMessage([wordsOf(first), ...texts].join('\n\n')), ...rest]
    : [new SystemMessage(texts.join('\n\n')), ...written]
}

function plain({ role, content, toolCalls = [], toolCallId }: Message): BaseMessage {
  if (role === 'user') return new HumanMessage(content)
  if (role === 'tool') return new ToolMessage({ content, tool_call_id: toolCallId ?? '' })
  return new AIMessage({ content, tool_calls: toolCalls.map(langChainCall) })
}

function changed(message: Message, origin: BaseMessage): BaseMessage {
  const calls = message.toolCalls ?? []
  const hasSameCalls = JSON.stringify(calls) === JSON.stringify(callsOf(origin))
  const hasSameWords = message.content === wordsOf(origin)
  if (hasSameCalls && hasSameWords) return origin
  const Kind = origin.constructor as new (fields: object) => BaseMessage
  return new Kind({
    ...origin.lc_kwargs,
    // The provider's own form of a call would go on instead of ours.
    ...(!hasSameCalls && { tool_calls: calls.map(langChainCall), additional_kwargs: {} }),
    ...(!hasSameWords && { content: contentOf(message.content, origin) }),
  })
}

/** One part takes all the text; what is no text stays. */
function contentOf(text: string, { content }: BaseMessage): unknown {
  if (typeof content === 'string') return text
  const others = listOf(content).filter((part) => objectOf(part).type !== 'text')
  return [{ type: 'text', text }, ...others]
}

/** A call in LangChain's form. */
export function langChainCall({ id, name, arguments: args }: ToolCall) {
  return { id, name, args: objectOf(args), type: 'tool_call' as const }
}
