import {
  type Extension,
  type Foreign,
  isForeign,
  type Json,
  jsonEvent,
  listOf,
  objectOf,
  type Reply,
  type Retraction,
  type SseEvent,
  sumOfUsage,
  type TextPiece,
  textOf,
  type WireOutcome,
  type WireWriter,
} from '@vouchsafe/core'
import type { MessagesAnswer } from './messages-answer.ts'

export interface MessagesWriting {
  /** The model that was asked for; told if no model answered. */
  readonly model: string
  /** The answer was to be JSON of a given form; a sentence of ours has no place in it. */
  readonly isStructured: boolean
}

/** Citations of the application's own documents; those of the web hold links that nobody has checked. */
const KEPT_CITATIONS: ReadonlySet<unknown> = new Set([
  'char_location',
  'page_location',
  'content_block_location',
  'search_result_location',
])

/** Reasons to stop that hold whatever became of the words. */
const LASTING: ReadonlySet<unknown> = new Set(['refusal', 'pause_turn'])

/** Writes checked replies as Messages. Only what is named here is delivered. */
export class MessagesWriter implements WireWriter<MessagesAnswer> {
  readonly #writing: MessagesWriting
  #hasBegun = false
  /** How many blocks have been told in full. */
  #told = 0
  #isOpen = false
  /** What was told before the words, and at which beginning. */
  #first: { readonly blocks: readonly Foreign[]; readonly restarts: number | undefined } | undefined

  constructor(writing: MessagesWriting) {
    this.#writing = writing
  }

  whole([outcome]: readonly WireOutcome<MessagesAnswer>[]): Foreign {
    if (!outcome) return {}
    const answer = outcome.answers.at(-1)
    return {
      ...this.#envelope(answer),
      content: this.#content(outcome),
      ...this.#stop(outcome),
      usage: usageOf(outcome.answers),
      vouchsafe: { reply: outcome.reply } satisfies Extension,
    }
  }

  text({ text, answer, reply }: TextPiece<MessagesAnswer>): readonly SseEvent[] {
    if (this.#isUnsaid(reply)) return []
    return [...this.#open(answer, reply), this.#delta(text)]
  }

  retract({ codes }: Retraction): readonly SseEvent[] {
    return [this.#delta('', { vouchsafe: { retract: { codes } } satisfies Extension })]
  }

  end(outcome: WireOutcome<MessagesAnswer>): readonly SseEvent[] {
    const { answers, reply } = outcome
    const content = this.#content(outcome)
    const begin = this.#begin(answers.at(-1), reply)
    const closing = this.#isOpen ? this.#close(content[this.#told]) : []
    const rest = content.slice(this.#told).flatMap((block) => this.#block(block))
    return [
      ...begin,
      ...closing,
      ...rest,
      event('message_delta', {
        delta: this.#stop(outcome),
        usage: usageOf(answers),
        vouchsafe: { reply } satisfies Extension,
      }),
      event('message_stop', {}),
    ]
  }

  close(): readonly SseEvent[] {
    return []
  }

  error(body: Json): readonly SseEvent[] {
    return [jsonEvent(body, 'error')]
  }

  #begin(answer: MessagesAnswer | undefined, reply: Reply | undefined): readonly SseEvent[] {
    if (this.#hasBegun) return []
    this.#hasBegun = true
    const message = {
      ...this.#envelope(answer),
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: usageOf(answer ? [answer] : []),
      ...(reply && { vouchsafe: { reply } satisfies Extension }),
    }
    return [event('message_start', { message })]
  }

  #open(answer: MessagesAnswer | undefined, reply: Reply | undefined): readonly SseEvent[] {
    if (this.#isOpen) return []
    // What was done before the first word is told before it.
    const blocks = before(answer)
    this.#first = { blocks, restarts: answer?.restarts }
    const done = blocks.flatMap((block) => this.#block(block))
    this.#isOpen = true
    const content_block = { type: 'text', text: '', citations: null }
    return [
      ...this.#begin(answer, reply),
      ...done,
      event('content_block_start', { index: this.#told, content_block }),
    ]
  }

  #close(block: Foreign | undefined): readonly SseEvent[] {
    const index = this.#told
    this.#told += 1
    this.#isOpen = false
    return [
      ...listOf(block?.citations).map((citation) =>
        event('content_block_delta', { index, delta: { type: 'citations_delta', citation } }),
      ),
      event('content_block_stop', { index }),
    ]
  }

  #delta(text: string, beside: Foreign = {}): SseEvent {
    const delta = { type: 'text_delta', text }
    return event('content_block_delta', { index: this.#told, delta, ...beside })
  }

  #block(block: Foreign): readonly SseEvent[] {
    const index = this.#told
    this.#told += 1
    const delta = (fields: Foreign) => event('content_block_delta', { index, delta: fields })
    const start = (content_block: Foreign) => event('content_block_start', { index, content_block })
    const stop = event('content_block_stop', { index })
    if (block.type === 'text') {
      return [start({ ...block, text: '' }), delta({ type: 'text_delta', text: block.text }), stop]
    }
    if (block.type === 'thinking') {
      const { signature } = block
      return [
        start({ ...block, signature: '' }),
        delta({ type: 'signature_delta', signature }),
        stop,
      ]
    }
    if (!('input' in block)) return [start(block), stop]
    const partial_json = JSON.stringify(block.input)
    return [start({ ...block, input: {} }), delta({ type: 'input_json_delta', partial_json }), stop]
  }

  /**
   * What the provider did before its first words; the words as they were checked; then the rest, with the calls that passed. A
   * stream has told the words before the calls, which are known last.
   */
  #content(outcome: WireOutcome<MessagesAnswer>): readonly Foreign[] {
    const { reply } = outcome
    const answer = outcome.answers.at(-1)
    const known = before(answer)
    const first = this.#first?.blocks ?? known
    const isAnew = this.#first !== undefined && this.#first.restarts !== answer?.restarts
    const all = answer?.blocks ?? []
    const rest = all
      .slice(isAnew ? 0 : known.length)
      .map((block) => deliverable(block) ?? passed(block, reply))
    const hasWords = (reply.text !== '' && !this.#isUnsaid(reply)) || this.#isOpen
    return [...first, ...(hasWords ? [words(reply, answer)] : []), ...rest.filter(isForeign)]
  }

  #isUnsaid(reply: Reply | undefined): boolean {
    return reply?.status === 'blocked' && this.#writing.isStructured
  }

  #stop({ reply, answers }: WireOutcome<MessagesAnswer>): Foreign {
    const { stop_reason, stop_sequence, stop_details } = answers.at(-1)?.message ?? {}
    const reason = textOf(stop_reason) || 'end_turn'
    const isReplaced = reply.status === 'blocked' && !LASTING.has(reason)
    const hasNoCalls = reason === 'tool_use' && reply.toolCalls.length === 0
    const { type, category } = objectOf(stop_details)
    return {
      stop_reason: this.#isUnsaid(reply)
        ? 'refusal'
        : isReplaced || hasNoCalls
          ? 'end_turn'
          : reason,
      stop_sequence: isReplaced ? null : (stop_sequence ?? null),
      ...(type !== undefined && { stop_details: { type, category: category ?? null } }),
    }
  }

  #envelope(answer: MessagesAnswer | undefined): Foreign {
    const { id, model, container } = answer?.message ?? {}
    return {
      id: id ?? 'msg_vouchsafe',
      type: 'message',
      role: 'assistant',
      model: model ?? this.#writing.model,
      ...(isForeign(container) && { container }),
    }
  }
}

function event(type: string, fields: Foreign): SseEvent {
  return jsonEvent({ type, ...fields }, type)
}

/** The blocks before the first one with words or a call. */
function before(answer: MessagesAnswer | undefined): readonly Foreign[] {
  const blocks = answer?.blocks ?? []
  const first = blocks.findIndex((block) => deliverable(block) === undefined)
  return blocks
    .slice(0, first < 0 ? blocks.length : first)
    .map(deliverable)
    .filter(isForeign)
}

/**
 * A block that holds no words for the customer, without the model's thoughts; `undefined` for words and calls. Signatures stay:
 * a history that is sent again needs them.
 *
 * @see https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking
 */
function deliverable(block: Foreign): Foreign | undefined {
  const type = textOf(block.type)
  if (type === 'thinking') return { type, thinking: '', signature: textOf(block.signature) }
  if (type === 'redacted_thinking') return { type, data: block.data }
  return type === 'server_tool_use' || type.endsWith('_tool_result') ? block : undefined
}

/** The call, if no guard refused it. */
function passed(block: Foreign, { toolCalls }: Reply): Foreign | undefined {
  const call = block.type === 'tool_use' && toolCalls.find(({ id }) => id === block.id)
  return call ? { ...block, input: call.arguments } : undefined
}

function words(reply: Reply, answer: MessagesAnswer | undefined): Foreign {
  const written = (answer?.blocks ?? []).filter(({ type }) => type === 'text')
  const isUntouched = reply.status === 'verified' && reply.text === answer?.text
  const citations = listOf(written.length === 1 && isUntouched ? written[0]?.citations : [])
    .map(objectOf)
    .filter(({ type }) => KEPT_CITATIONS.has(type))
  return { type: 'text', text: reply.text, citations: citations.length > 0 ? citations : null }
}

/** What all drafts together used. */
function usageOf(answers: readonly MessagesAnswer[]): Foreign {
  const usage = sumOfUsage(answers.map(({ message }) => message.usage))
  return usage ?? { input_tokens: 0, output_tokens: 0 }
}
