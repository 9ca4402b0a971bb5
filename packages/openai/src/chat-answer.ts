import {
  type AnswerPart,
  type Foreign,
  indexOf,
  isForeign,
  type Json,
  listOf,
  type ModelOutput,
  objectOf,
  parseData,
  type SseEvent,
  type TokenLogprob,
  textOf,
  UpstreamError,
  VouchsafeError,
  type WireAnswer,
} from '@vouchsafe/core'
import { callsOf, FUNCTION_CALL } from './chat-messages.ts'

export interface ChatReading {
  /**
   * Read the text of contents that are lists of parts, as some compatible servers send them. Their parts that are no text
   * are never delivered. Default: false; such contents are left out.
   */
  readonly contentParts?: boolean | undefined
}

/** One of the answers that were asked for, as far as it has come. */
export interface ChatChoice {
  /** The words as the model wrote them. */
  text: string
  /** The field that they came in. */
  kind: 'content' | 'refusal'
  finish: string | undefined
  readonly tokens: Foreign[]
  /** Calls in the vendor's form, by position. */
  readonly calls: Map<number, Foreign>
}

/** Fields beside the choices that say nothing of the model's own words. */
const ENVELOPE = ['id', 'created', 'model', 'system_fingerprint', 'service_tier'] as const

/** Reads Chat Completions of OpenAI and of compatible servers. Reasoning is never read. */
export class ChatAnswer implements WireAnswer {
  readonly choices = new Map<number, ChatChoice>()
  envelope: Foreign = {}
  usage: unknown
  /** The usage came with a choice and not on its own. */
  isUsageInChoice = false
  readonly #reading: ChatReading
  #isDone = false

  constructor(reading: ChatReading = {}) {
    this.#reading = reading
  }

  whole(body: unknown): readonly AnswerPart[] {
    const answer = this.#object(body)
    if (!Array.isArray(answer.choices))
      throw new VouchsafeError('invalid_output', 'The answer of the provider has no choices.')
    this.#meta(answer)
    const parts = answer.choices.map((value) => {
      const choice = objectOf(value)
      const number = indexOf(choice.index)
      const message = objectOf(choice.message)
      const output = this.#words(number, message, choice)
      const { calls } = this.#choice(number)
      for (const [position, call] of listOf(message.tool_calls).entries())
        calls.set(position, objectOf(call))
      if (isForeign(message.function_call)) calls.set(calls.size, message.function_call)
      return { choice: number, ...output, ...this.#toolCalls(number) }
    })
    return parts
  }

  event({ data }: SseEvent): readonly AnswerPart[] {
    if (data.startsWith('[DONE]')) {
      this.#isDone = true
      return []
    }
    return this.chunk(parseData(data))
  }

  /** The parts that come with one chunk of a stream. */
  chunk(value: unknown): readonly AnswerPart[] {
    const chunk = this.#object(value)
    this.#meta(chunk)
    return listOf(chunk.choices).flatMap((each) => {
      const choice = objectOf(each)
      const number = indexOf(choice.index)
      const delta = objectOf(choice.delta)
      const output = this.#words(number, delta, choice)
      for (const call of listOf(delta.tool_calls)) this.#callPiece(number, objectOf(call))
      if (isForeign(delta.function_call)) this.#olderCall(number, delta.function_call)
      return output.text || output.logprobs ? [{ choice: number, ...output }] : []
    })
  }

  end(): readonly AnswerPart[] {
    const isCut = [...this.choices.values()].some(({ finish }) => finish === undefined)
    if (!this.#isDone && (isCut || this.choices.size === 0))
      throw new VouchsafeError('invalid_output', 'The stream broke off before the answer ended.')
    return [...this.choices.keys()].map((choice) => ({ choice, ...this.#toolCalls(choice) }))
  }

  #object(value: unknown): Foreign {
    if (!isForeign(value))
      throw new VouchsafeError('invalid_output', 'The provider sent JSON that is no object.')
    if (value.error) throw new UpstreamError({ error: value.error as Json })
    return value
  }

  #meta(value: Foreign): void {
    const known = ENVELOPE.flatMap((key) =>
      value[key] === undefined || value[key] === null ? [] : [[key, value[key]] as const],
    )
    this.envelope = { ...this.envelope, ...Object.fromEntries(known) }
    if (!isForeign(value.usage)) return
    this.usage = value.usage
    this.isUsageInChoice = listOf(value.choices).length > 0
  }

  #choice(number: number): ChatChoice {
    const known = this.choices.get(number)
    if (known) return known
    const fresh: ChatChoice = {
      text: '',
      kind: 'content',
      finish: undefined,
      tokens: [],
      calls: new Map(),
    }
    this.choices.set(number, fresh)
    return fresh
  }

  #words(number: number, message: Foreign, { finish_reason, logprobs }: Foreign): ModelOutput {
    const choice = this.#choice(number)
    const content = this.#contentOf(message.content)
    const refusal = textOf(message.refusal)
    if (choice.text === '' && content === '' && refusal !== '') choice.kind = 'refusal'
    choice.text += content + refusal
    if (typeof finish_reason === 'string') choice.finish = finish_reason
    const { content: of, refusal: ofRefusal } = objectOf(logprobs)
    const tokens = [...listOf(of), ...listOf(ofRefusal)].map(objectOf)
    choice.tokens.push(...tokens)
    const probabilities = tokens.flatMap(logprobOf)
    return {
      ...(content + refusal && { text: content + refusal }),
      ...(probabilities.length > 0 && { logprobs: probabilities }),
    }
  }

  #contentOf(content: unknown): string {
    if (typeof content === 'string') return content
    if (this.#reading.contentParts !== true) return ''
    return listOf(content)
      .map(objectOf)
      .map((part) => (part.type === 'text' ? textOf(part.text) : ''))
      .join('')
  }

  /** Pieces without a position belong to the call with their id, or to the latest one. */
  #callPiece(number: number, piece: Foreign): void {
    const { calls } = this.#choice(number)
    const id = textOf(piece.id)
    const last = calls.size - 1
    const isNew = id !== '' && calls.get(last)?.id !== id
    const position =
      typeof piece.index === 'number' ? indexOf(piece.index) : Math.max(0, isNew ? last + 1 : last)
    const before = calls.get(position) ?? {}
    const form = isForeign(piece.custom) || isForeign(before.custom) ? 'custom' : 'function'
    const field = form === 'custom' ? 'input' : 'arguments'
    const [was, now] = [objectOf(before[form]), objectOf(piece[form])]
    calls.set(position, {
      id: textOf(before.id) || id,
      type: form,
      [form]: {
        name: textOf(was.name) || textOf(now.name),
        [field]: textOf(was[field]) + textOf(now[field]),
      },
    })
  }

  #olderCall(number: number, piece: Foreign): void {
    const { calls } = this.#choice(number)
    const before = calls.get(-1) ?? {}
    calls.set(-1, {
      name: textOf(before.name) || textOf(piece.name),
      arguments: textOf(before.arguments) + textOf(piece.arguments),
    })
  }

  #toolCalls(number: number): ModelOutput {
    const calls = this.writtenCalls(number)
    const older = calls.find(isOlderCall)
    const toolCalls = callsOf({
      tool_calls: calls.filter((call) => !isOlderCall(call)),
      function_call: older,
    })
    return toolCalls.length > 0 ? { toolCalls } : {}
  }

  /** The calls of a choice in the vendor's form, in their order. */
  writtenCalls(number: number): readonly Foreign[] {
    const calls = [...this.#choice(number).calls].sort(([a], [b]) => a - b)
    return calls.map(([position, call]) =>
      isOlderCall(call) ? call : { ...call, id: textOf(call.id) || `call_${position}` },
    )
  }
}

/** The older form of a call has neither id nor type. */
export function isOlderCall(call: Foreign): boolean {
  return typeof call.name === 'string'
}

/** Our id of a call in the vendor's form. */
export function idOfCall(call: Foreign): string {
  return isOlderCall(call) ? FUNCTION_CALL : textOf(call.id)
}

function logprobOf({ token, logprob }: Foreign): readonly TokenLogprob[] {
  return typeof token === 'string' && typeof logprob === 'number' ? [{ token, logprob }] : []
}
