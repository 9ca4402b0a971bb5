import {
  type Foreign,
  isForeign,
  type Json,
  type ModelOutput,
  objectOf,
  type Reply,
  sumOfUsage,
  type ToolCall,
  textOf,
  VouchsafeError,
} from '@vouchsafe/core'

/** What a language model has told by now, whole or part by part. Its thoughts are never read. */
export class ModelReading {
  /** The words as the model wrote them. */
  text = ''
  finishReason: unknown
  providerMetadata: unknown
  usage: unknown
  readonly #calls: Foreign[] = []
  readonly #thoughts = new Map<string, Foreign[]>()
  /** Parts without words of the model, in their order; taken out as they are delivered. */
  readonly #others: Foreign[] = []
  #hasFinished = false

  /** The answer of `doGenerate`. */
  whole(result: unknown): ModelOutput {
    const { content, ...rest } = objectOf(result)
    if (!Array.isArray(content))
      throw new VouchsafeError('invalid_output', 'The result of the model has no content.')
    const text = content.map((value) => this.#take(objectOf(value))).join('')
    this.#finish(rest)
    return { text, ...this.calls() }
  }

  /** The text of one part of `doStream`. */
  part(value: unknown): string {
    const part = objectOf(value)
    switch (part.type) {
      case 'text-delta':
        return this.#words(textOf(part.delta))
      case 'error':
        throw part.error
      case 'finish':
        this.#finish(part)
        return ''
      case 'stream-start':
      case 'response-metadata':
        this.#others.push(part)
        return ''
      case 'reasoning-start':
      case 'reasoning-delta':
      case 'reasoning-end':
        this.#thought(part)
        return ''
      default:
        return this.#take(part)
    }
  }

  /** The calls of a stream that has ended. */
  end(): ModelOutput {
    if (!this.#hasFinished)
      throw new VouchsafeError('invalid_output', 'The stream broke off before the answer ended.')
    return this.calls()
  }

  calls(): ModelOutput {
    const toolCalls = this.#calls.map((call): ToolCall => {
      const { toolCallId, toolName, input } = call
      return { id: textOf(toolCallId), name: textOf(toolName), arguments: parseInput(input) }
    })
    return toolCalls.length > 0 ? { toolCalls } : {}
  }

  /** Parts without words that have come since the last time. */
  takeOthers(): readonly Foreign[] {
    return this.#others.splice(0)
  }

  /** The calls that no guard refused, in the model's form. */
  passed({ toolCalls }: Reply): readonly Foreign[] {
    return this.#calls.flatMap((part) => {
      const call = toolCalls.find(({ id }) => id === part.toolCallId)
      if (!call) return []
      const isSame = JSON.stringify(parseInput(part.input)) === JSON.stringify(call.arguments)
      return [isSame ? part : { ...part, input: JSON.stringify(call.arguments) }]
    })
  }

  #take(part: Foreign): string {
    switch (part.type) {
      case 'text':
        return this.#words(textOf(part.text))
      case 'tool-call':
        ;(part.providerExecuted === true ? this.#others : this.#calls).push(part)
        return ''
      case 'tool-result':
      case 'tool-approval-request':
        this.#others.push(part)
        return ''
      case 'reasoning':
        // A history that is sent again needs the signature.
        if (isForeign(part.providerMetadata)) this.#others.push({ ...part, text: '' })
        return ''
      case 'source':
        if (part.sourceType === 'document') this.#others.push(part)
        return ''
      default:
        return ''
    }
  }

  #words(text: string): string {
    this.text += text
    return text
  }

  #thought(part: Foreign): void {
    const id = textOf(part.id)
    const parts = [
      ...(this.#thoughts.get(id) ?? []),
      part.type === 'reasoning-delta' ? { ...part, delta: '' } : part,
    ]
    this.#thoughts.set(id, parts)
    if (part.type !== 'reasoning-end') return
    this.#thoughts.delete(id)
    const signed = parts.filter((each) => isForeign(each.providerMetadata))
    if (signed.length === 0) return
    const isEdge = (each: Foreign) => each.type !== 'reasoning-delta'
    this.#others.push(...parts.filter((each) => isEdge(each) || signed.includes(each)))
  }

  #finish({ finishReason, providerMetadata, usage }: Foreign): void {
    this.#hasFinished = true
    this.finishReason = finishReason
    this.providerMetadata = providerMetadata
    this.usage = usage
  }
}

/** Text that is no JSON stays text, for a guard to refuse or a tool to reject. */
function parseInput(input: unknown): Json {
  if (typeof input !== 'string') return (input ?? {}) as Json
  if (input.trim() === '') return {}
  try {
    return JSON.parse(input) as Json
  } catch {
    return input
  }
}

/** How an answer ended, with our reply beside what the provider told of it. */
export function ending(readings: readonly ModelReading[], reply: Reply): Foreign {
  const last = readings.at(-1)
  return {
    finishReason: finishReason(last?.finishReason, reply),
    usage: sumOfUsage(readings.map(({ usage }) => usage)) ?? NO_USAGE,
    providerMetadata: { ...metadataOf(last, reply), vouchsafe: { reply } },
  }
}

const NO_USAGE = { inputTokens: {}, outputTokens: {} }

/** Version 2 tells a word, later ones a word and the provider's own. */
function finishReason(told: unknown, { status, toolCalls }: Reply): unknown {
  const { unified } = objectOf(told)
  const word = typeof told === 'string' ? told : unified
  const isReplaced = status === 'blocked' || (word === 'tool-calls' && toolCalls.length === 0)
  if (!isReplaced && told !== undefined) return told
  return typeof told === 'string' ? 'stop' : { unified: 'stop', raw: undefined }
}

/** Lists and objects of a provider may repeat the draft: they are told only if it is delivered as the model wrote it. */
function metadataOf(reading: ModelReading | undefined, reply: Reply): Foreign {
  const told = objectOf(reading?.providerMetadata)
  if (reply.status === 'verified' && reply.text === reading?.text) return told
  return Object.fromEntries(
    Object.entries(told).map(([provider, fields]) => [
      provider,
      Object.fromEntries(
        Object.entries(objectOf(fields)).filter(([, value]) => typeof value !== 'object'),
      ),
    ]),
  )
}
