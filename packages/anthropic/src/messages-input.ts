import {
  type Foreign,
  type Json,
  listOf,
  type Message,
  objectOf,
  type ToolCall,
  textOf,
} from '@vouchsafe/core'

/** Where in the request a message of ours was made from; guards that copy a message copy this with it. */
const ORIGIN = Symbol('origin')

/** `system`, the place of a message, or the places of a message and of a tool's result in it. */
type Origin = string
const SYSTEM: Origin = 'system'

interface Traced extends Message {
  readonly [ORIGIN]?: Origin
}

/** The messages of a Messages request. Images, documents and thoughts are left out: they are not read. */
export function readMessages(body: Foreign): readonly Message[] {
  const system = contentText(body.system)
  const names = new Map<string, string>()
  const first: readonly Traced[] = system
    ? [{ role: 'system', content: system, [ORIGIN]: SYSTEM }]
    : []
  const rest = listOf(body.messages).map(objectOf)
  return [...first, ...rest.flatMap((message, place) => split(message, String(place), names))]
}

/** A message of the customer may answer calls as well; each answer is a message of ours. */
function split(message: Foreign, place: Origin, names: Map<string, string>): readonly Traced[] {
  const blocks = blocksOf(message.content)
  const toolCalls = blocks.flatMap(callOf)
  for (const { id, name } of toolCalls) names.set(id, name)
  const results = blocks.flatMap((block, index): readonly Traced[] =>
    block.type === 'tool_result'
      ? [{ ...resultOf(block, names), [ORIGIN]: `${place}/${index}` }]
      : [],
  )
  const content = contentText(message.content)
  const role = roleOf(message.role)
  const words: Traced = {
    role,
    content,
    ...(toolCalls.length > 0 && { toolCalls }),
    [ORIGIN]: place,
  }
  return results.length > 0 && content === '' ? results : [...results, words]
}

function roleOf(role: unknown): Message['role'] {
  return role === 'assistant' || role === 'system' ? role : 'user'
}

function resultOf(block: Foreign, names: ReadonlyMap<string, string>): Message {
  const toolCallId = textOf(block.tool_use_id)
  const name = names.get(toolCallId)
  return {
    role: 'tool',
    content: contentText(block.content),
    toolCallId,
    ...(name !== undefined && { name }),
    ...(block.is_error === true && { ok: false }),
  }
}

/** The call that a block makes of the application. */
export function callOf(block: Foreign): readonly ToolCall[] {
  if (block.type !== 'tool_use') return []
  return [
    { id: textOf(block.id), name: textOf(block.name), arguments: (block.input ?? {}) as Json },
  ]
}

function blocksOf(content: unknown): readonly Foreign[] {
  return listOf(content).map(objectOf)
}

function contentText(content: unknown): string {
  if (typeof content === 'string') return content
  return blocksOf(content)
    .map((block) => (block.type === 'text' ? textOf(block.text) : ''))
    .join('')
}

/** System and messages as guards left them. What they did not change goes on exactly as it came. */
export function writeMessages(messages: readonly Message[], body: Foreign): Foreign {
  const traced = messages as readonly Traced[]
  const kept = new Map(traced.flatMap((each) => (each[ORIGIN] ? [[each[ORIGIN], each]] : [])))
  const originals = listOf(body.messages).map(objectOf)
  const written: Foreign[] = []
  const told = new Set<number>()
  for (const message of traced) {
    const origin = message[ORIGIN]
    if (message.role === 'system' && (origin === undefined || origin === SYSTEM)) continue
    if (origin === undefined) {
      written.push(plain(message))
      continue
    }
    // The parts of one message go on as one message again.
    const place = Number(origin.split('/', 1)[0])
    if (told.has(place)) continue
    told.add(place)
    written.push(changed(originals[place] ?? {}, String(place), kept))
  }
  return { ...systemOf(traced, body), messages: written }
}

/** What a guard or the pipeline adds for the model alone stands at the end of the system prompt. */
function systemOf(messages: readonly Traced[], body: Foreign): Foreign {
  const own = messages.find((message) => message[ORIGIN] === SYSTEM)
  const added = messages.filter(
    (message) => message.role === 'system' && message[ORIGIN] === undefined,
  )
  const isChanged = own?.content !== (contentText(body.system) || undefined)
  if (added.length === 0 && !isChanged) return {}
  const texts = [...(own ? [own] : []), ...added].map(({ content }) => content)
  if (!Array.isArray(body.system) || isChanged) return { system: texts.join('\n\n') }
  const blocks = added.map(({ content }) => ({ type: 'text', text: content }))
  return { system: [...body.system, ...blocks] }
}

function plain({ role, content, toolCallId, toolCalls = [] }: Message): Foreign {
  if (toolCallId !== undefined) {
    return { role: 'user', content: [{ type: 'tool_result', tool_use_id: toolCallId, content }] }
  }
  const calls = toolCalls.map(({ id, name, arguments: input }) => ({
    type: 'tool_use',
    id,
    name,
    input,
  }))
  if (calls.length === 0) return { role, content }
  return { role, content: [...(content ? [{ type: 'text', text: content }] : []), ...calls] }
}

function changed(original: Foreign, place: Origin, kept: ReadonlyMap<Origin, Message>): Foreign {
  const words = kept.get(place)
  if (!Array.isArray(original.content))
    return { ...original, content: words?.content ?? original.content }
  const isSame = words?.content === contentText(original.content)
  let isFirst = true
  const content = blocksOf(original.content).flatMap((block, index): readonly Foreign[] => {
    if (block.type === 'tool_result') return changedResult(block, kept.get(`${place}/${index}`))
    if (block.type === 'tool_use') return changedCall(block, words)
    if (block.type !== 'text' || isSame) return [block]
    // One block takes all the text.
    const text = isFirst ? (words?.content ?? '') : ''
    isFirst = false
    return text ? [{ ...block, text }] : []
  })
  return { ...original, content }
}

function changedResult(block: Foreign, message: Message | undefined): readonly Foreign[] {
  if (!message) return []
  return message.content === contentText(block.content)
    ? [block]
    : [{ ...block, content: message.content }]
}

function changedCall(block: Foreign, words: Message | undefined): readonly Foreign[] {
  const call = words?.toolCalls?.find(({ id }) => id === block.id)
  if (!call) return []
  return JSON.stringify(call.arguments) === JSON.stringify(block.input ?? {})
    ? [block]
    : [{ ...block, input: call.arguments }]
}
