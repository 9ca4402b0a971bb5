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
  textOf,
  UpstreamError,
  VouchsafeError,
  type WireAnswer,
} from '@vouchsafe/core'
import { callOf } from './messages-input.ts'

/** Reads Messages of Anthropic. Thoughts are never read. */
export class MessagesAnswer implements WireAnswer {
  /** The words as the model wrote them. */
  text = ''
  /** The message without its content, as it is known by now. */
  message: Foreign = {}
  /** How often the provider has begun anew; blocks count from the latest beginning. */
  restarts = 0
  readonly #blocks = new Map<number, Foreign>()
  /** Inputs that come in pieces. */
  readonly #inputs = new Map<number, string>()
  #isDone = false

  /** The blocks of the content that are known by now, in their order. */
  get blocks(): readonly Foreign[] {
    return [...this.#blocks].sort(([a], [b]) => a - b).map(([, block]) => block)
  }

  whole(body: unknown): readonly AnswerPart[] {
    const { content, ...message } = objectOfJson(body)
    if (!Array.isArray(content))
      throw new VouchsafeError('invalid_output', 'The message of the provider has no content.')
    this.message = message
    this.#isDone = true
    const parts = content.flatMap((value, index) => {
      const block = objectOf(value)
      this.#blocks.set(index, block)
      return block.type === 'text' ? this.#words(textOf(block.text)) : []
    })
    return [...parts, ...this.end()]
  }

  event({ data }: SseEvent): readonly AnswerPart[] {
    return this.told(parseData(data))
  }

  /** The parts that come with one event of a stream. */
  told(value: unknown): readonly AnswerPart[] {
    const event = objectOfJson(value)
    const index = indexOf(event.index)
    switch (event.type) {
      case 'message_start':
        return this.#begin(objectOf(event.message))
      case 'content_block_start': {
        const block = objectOf(event.content_block)
        this.#blocks.set(index, block)
        return block.type === 'text' ? this.#words(textOf(block.text)) : []
      }
      case 'content_block_delta':
        return this.#piece(index, objectOf(event.delta))
      case 'content_block_stop':
        this.#complete(index)
        return []
      case 'message_delta':
        this.message = {
          ...this.message,
          ...objectOf(event.delta),
          usage: { ...objectOf(this.message.usage), ...objectOf(event.usage) },
        }
        return []
      case 'message_stop':
        this.#isDone = true
        return []
      default:
        return []
    }
  }

  end(): readonly AnswerPart[] {
    // A reason to stop is told before the last event.
    if (!this.#isDone && typeof this.message.stop_reason !== 'string')
      throw new VouchsafeError('invalid_output', 'The stream broke off before the message ended.')
    const toolCalls = this.blocks.flatMap(callOf)
    return toolCalls.length > 0 ? [{ choice: 0, toolCalls }] : []
  }

  /** A provider that begins anew in the middle of a stream means another message. */
  #begin({ content, ...message }: Foreign): readonly AnswerPart[] {
    this.#blocks.clear()
    this.#inputs.clear()
    this.message = message
    this.restarts += 1
    return listOf(content).flatMap((value, index) => {
      const block = objectOf(value)
      this.#blocks.set(index, block)
      return block.type === 'text' ? this.#words(textOf(block.text)) : []
    })
  }

  #piece(index: number, delta: Foreign): readonly AnswerPart[] {
    const block = this.#blocks.get(index) ?? {}
    switch (delta.type) {
      case 'text_delta':
        return this.#words(textOf(delta.text))
      case 'input_json_delta':
        this.#inputs.set(index, (this.#inputs.get(index) ?? '') + textOf(delta.partial_json))
        return []
      case 'signature_delta':
        this.#blocks.set(index, { ...block, signature: textOf(delta.signature) })
        return []
      case 'citations_delta':
        this.#blocks.set(index, {
          ...block,
          citations: [...listOf(block.citations), delta.citation],
        })
        return []
      default:
        return []
    }
  }

  #complete(index: number): void {
    const input = this.#inputs.get(index)
    if (input === undefined) return
    this.#inputs.delete(index)
    this.#blocks.set(index, { ...this.#blocks.get(index), input: parseInput(input) })
  }

  #words(text: string): readonly AnswerPart[] {
    this.text += text
    return text === '' ? [] : [{ choice: 0, text }]
  }
}

/** Text that is no JSON stays text, for a guard to refuse or a tool to reject. */
function parseInput(text: string): Json {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

function objectOfJson(value: unknown): Foreign {
  if (!isForeign(value))
    throw new VouchsafeError('invalid_output', 'The provider sent JSON that is no object.')
  if (value.type === 'error') throw new UpstreamError(value as Json)
  return value
}
