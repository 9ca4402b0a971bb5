import {
  type AnswerPart,
  type Foreign,
  indexOf,
  isForeign,
  type Json,
  listOf,
  objectOf,
  parseData,
  type SseEvent,
  type TokenLogprob,
  type ToolCall,
  textOf,
  UpstreamError,
  VouchsafeError,
  type WireAnswer,
} from '@vouchsafe/core'
import { callOfItem, isAnswered } from './responses-items.ts'

/** Reads Responses of OpenAI and of compatible servers. Reasoning is never read. */
export class ResponsesAnswer implements WireAnswer {
  /** The words as the model wrote them. */
  text = ''
  kind: 'output_text' | 'refusal' = 'output_text'
  readonly tokens: Foreign[] = []
  /** The response without its output, as it was told last. */
  response: Foreign = {}
  readonly #items = new Map<number, Foreign>()
  readonly #begun = new Set<string>()
  #isDone = false

  /** The items of the output that are known by now, in their order. */
  get items(): readonly Foreign[] {
    return [...this.#items].sort(([a], [b]) => a - b).map(([, item]) => item)
  }

  whole(body: unknown): readonly AnswerPart[] {
    const response = objectOfJson(body)
    if (!Array.isArray(response.output))
      throw new VouchsafeError('invalid_output', 'The response of the provider has no output.')
    this.#take(response)
    const parts = this.#wordsOf(response.output)
    return [...parts, ...this.end()]
  }

  event({ data }: SseEvent): readonly AnswerPart[] {
    return data.startsWith('[DONE]') ? [] : this.told(parseData(data))
  }

  /** The parts that come with one event of a stream. */
  told(value: unknown): readonly AnswerPart[] {
    const event = objectOfJson(value)
    switch (event.type) {
      case 'response.output_text.delta':
      case 'response.refusal.delta':
        this.#begun.add(partOf(event))
        return this.#words(event, textOf(event.delta))
      case 'response.output_text.done':
      case 'response.refusal.done':
        // Some servers send no pieces.
        if (this.#begun.has(partOf(event))) return []
        this.#begun.add(partOf(event))
        return this.#words(event, textOf(event.text) + textOf(event.refusal))
      case 'response.output_item.added':
      case 'response.output_item.done':
        this.#items.set(indexOf(event.output_index), objectOf(event.item))
        return []
      case 'response.function_call_arguments.done':
        return this.#complete(event, { arguments: textOf(event.arguments) })
      case 'response.custom_tool_call_input.done':
        return this.#complete(event, { input: textOf(event.input) })
      case 'response.created':
      case 'response.in_progress':
      case 'response.queued':
        this.response = objectOf(event.response)
        return []
      case 'response.completed':
      case 'response.incomplete':
        return this.#finish(objectOf(event.response))
      case 'response.failed':
        throw new UpstreamError({ error: (objectOf(event.response).error ?? {}) as Json })
      case 'error':
        throw new UpstreamError({
          error: { message: textOf(event.message), code: textOf(event.code) || null, param: null },
        })
      default:
        return []
    }
  }

  end(): readonly AnswerPart[] {
    if (!this.#isDone)
      throw new VouchsafeError('invalid_output', 'The stream broke off before the response ended.')
    const { items } = this
    const toolCalls = items.flatMap((item): readonly ToolCall[] => {
      const call = isAnswered(item, items) ? undefined : callOfItem(item)
      return call ? [call] : []
    })
    return toolCalls.length > 0 ? [{ choice: 0, toolCalls }] : []
  }

  #finish(response: Foreign): readonly AnswerPart[] {
    this.#take(response)
    return this.text === '' ? this.#wordsOf(listOf(response.output)) : []
  }

  #take(response: Foreign): void {
    if (response.status === 'failed' || isForeign(response.error))
      throw new UpstreamError({ error: (response.error ?? {}) as Json })
    this.#isDone = true
    this.response = response
    const output = listOf(response.output).map(objectOf)
    if (output.length === 0) return
    this.#items.clear()
    for (const [index, item] of output.entries()) this.#items.set(index, item)
  }

  #wordsOf(output: readonly unknown[]): readonly AnswerPart[] {
    const messages = output.map(objectOf).filter(({ type }) => type === 'message')
    return messages
      .flatMap(({ content }) => listOf(content).map(objectOf))
      .flatMap((part) => this.#words(part, textOf(part.text) + textOf(part.refusal)))
  }

  #words(source: Foreign, text: string): readonly AnswerPart[] {
    if (text === '') return []
    if (this.text === '' && /refusal/.test(textOf(source.type))) this.kind = 'refusal'
    this.text += text
    const tokens = listOf(source.logprobs).map(objectOf)
    this.tokens.push(...tokens)
    const logprobs = tokens.flatMap(logprobOf)
    return [{ choice: 0, text, ...(logprobs.length > 0 && { logprobs }) }]
  }

  #complete(event: Foreign, fields: Foreign): readonly AnswerPart[] {
    const index = indexOf(event.output_index)
    this.#items.set(index, { ...this.#items.get(index), ...fields })
    return []
  }
}

function objectOfJson(value: unknown): Foreign {
  if (!isForeign(value))
    throw new VouchsafeError('invalid_output', 'The provider sent JSON that is no object.')
  if (isForeign(value.error) && value.object !== 'response')
    throw new UpstreamError({ error: value.error as Json })
  return value
}

/** Ids are not used: some servers give an item another one with each event. */
function partOf({ output_index, content_index }: Foreign): string {
  return `${indexOf(output_index)}/${indexOf(content_index)}`
}

function logprobOf({ token, logprob }: Foreign): readonly TokenLogprob[] {
  return typeof token === 'string' && typeof logprob === 'number' ? [{ token, logprob }] : []
}
