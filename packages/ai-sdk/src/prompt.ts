import {
  type Foreign,
  type Json,
  listOf,
  type Message,
  objectOf,
  type ToolCall,
  textOf,
} from '@vouchsafe/core'

/** Where in the prompt a message of ours was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')

interface Traced extends Message {
  readonly [ORIGIN]?: string
}

/** The messages of a prompt, as language models are given it. Files and thoughts are left out: they are not read. */
export function readPrompt(prompt: readonly unknown[]): readonly Message[] {
  return prompt.map(objectOf).flatMap((message, place): readonly Traced[] => {
    const parts = listOf(message.content).map(objectOf)
    if (message.role === 'tool') {
      return parts.flatMap((part, index) =>
        part.type === 'tool-result' ? [{ ...resultOf(part), [ORIGIN]: `${place}/${index}` }] : [],
      )
    }
    const toolCalls = parts.flatMap(callOf)
    return [
      {
        role: message.role === 'user' || message.role === 'assistant' ? message.role : 'system',
        content: contentText(message.content),
        ...(toolCalls.length > 0 && { toolCalls }),
        [ORIGIN]: String(place),
      },
    ]
  })
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content
  return listOf(content)
    .map(objectOf)
    .map((part) => (part.type === 'text' ? textOf(part.text) : ''))
    .join('')
}

function callOf(part: Foreign): readonly ToolCall[] {
  if (part.type !== 'tool-call' || part.providerExecuted === true) return []
  const { toolCallId, toolName, input } = part
  return [{ id: textOf(toolCallId), name: textOf(toolName), arguments: (input ?? {}) as Json }]
}

function resultOf({ toolCallId, toolName, output }: Foreign): Message {
  const isFailure = /^(?:error|execution-denied)/.test(textOf(objectOf(output).type))
  return {
    role: 'tool',
    content: outputText(objectOf(output)),
    toolCallId: textOf(toolCallId),
    name: textOf(toolName),
    ...(isFailure && { ok: false }),
  }
}

function outputText({ type, value, reason }: Foreign): string {
  if (type === 'content') return contentText(value)
  if (type === 'execution-denied') return textOf(reason)
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** The prompt as guards left it. What they did not change goes on exactly as it came. */
export function writePrompt(
  messages: readonly Message[],
  prompt: readonly unknown[],
): readonly Foreign[] {
  const traced = messages as readonly Traced[]
  const kept = new Map(traced.flatMap((each) => (each[ORIGIN] ? [[each[ORIGIN], each]] : [])))
  const originals = prompt.map(objectOf)
  const told = new Set<number>()
  const system: Foreign[] = []
  const written: Foreign[] = []
  for (const message of traced) {
    const origin = message[ORIGIN]
    if (origin === undefined) {
      if (message.role === 'system') system.push({ role: 'system', content: message.content })
      else written.push(plain(message))
      continue
    }
    // The parts of one message go on as one message again.
    const place = Number(origin.split('/', 1)[0])
    if (told.has(place)) continue
    told.add(place)
    written.push(changed(originals[place] ?? {}, String(place), kept))
  }
  // Some providers take system messages at the beginning alone.
  const first = written.findIndex(({ role }) => role !== 'system')
  return written.toSpliced(first < 0 ? written.length : first, 0, ...system)
}

function plain({ role, content, toolCallId, name, toolCalls = [] }: Message): Foreign {
  if (role === 'tool') {
    const output = { type: 'text', value: content }
    return { role, content: [{ type: 'tool-result', toolCallId, toolName: name ?? '', output }] }
  }
  const calls = toolCalls.map(({ id, name: toolName, arguments: input }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName,
    input,
  }))
  return { role, content: [...(content ? [{ type: 'text', text: content }] : []), ...calls] }
}

function changed(original: Foreign, place: string, kept: ReadonlyMap<string, Message>): Foreign {
  const words = kept.get(place)
  if (!Array.isArray(original.content))
    return { ...original, content: words?.content ?? original.content }
  const isSame = words?.content === contentText(original.content)
  let isFirst = true
  const content = original.content.map(objectOf).flatMap((part, index): readonly Foreign[] => {
    if (part.type === 'tool-result' && original.role === 'tool')
      return changedResult(part, kept.get(`${place}/${index}`))
    if (callOf(part).length > 0) return changedCall(part, words)
    if (part.type !== 'text' || isSame) return [part]
    // One part takes all the text.
    const text = isFirst ? (words?.content ?? '') : ''
    isFirst = false
    return text ? [{ ...part, text }] : []
  })
  return { ...original, content }
}

function changedResult(part: Foreign, message: Message | undefined): readonly Foreign[] {
  if (!message) return []
  if (message.content === outputText(objectOf(part.output))) return [part]
  const type = message.ok === false ? 'error-text' : 'text'
  return [{ ...part, output: { type, value: message.content } }]
}

function changedCall(part: Foreign, words: Message | undefined): readonly Foreign[] {
  const call = words?.toolCalls?.find(({ id }) => id === part.toolCallId)
  if (!call) return []
  return JSON.stringify(call.arguments) === JSON.stringify(part.input ?? {})
    ? [part]
    : [{ ...part, input: call.arguments }]
}
