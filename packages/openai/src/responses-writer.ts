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
import type { ResponsesAnswer } from './responses-answer.ts'
import { changedCall } from './responses-input.ts'
import { callOfItem, deliverable } from './responses-items.ts'

export interface ResponsesWriting {
  /** The model that was asked for; told if no model answered. */
  readonly model: string
  /** The answer was to be JSON of a given form; a sentence of ours is then a refusal. */
  readonly isStructured: boolean
}

/** Fields of a response that hold no words of the model. */
const ENVELOPE = [
  'id object created_at completed_at background conversation incomplete_details instructions',
  'max_output_tokens max_tool_calls metadata model parallel_tool_calls previous_response_id prompt_cache_key',
  'prompt_cache_retention reasoning safety_identifier service_tier store temperature text tool_choice tools',
  'top_logprobs top_p truncation usage user',
].flatMap((names) => names.split(' '))

/** Citations that name files of the application's own; they hold no words and no links. */
const KEPT_ANNOTATIONS: ReadonlySet<unknown> = new Set([
  'file_citation',
  'container_file_citation',
  'file_path',
])

const MESSAGE_ID = 'msg_vouchsafe'

/** Writes checked replies as Responses. Only what is named here is delivered. */
export class ResponsesWriter implements WireWriter<ResponsesAnswer> {
  readonly #writing: ResponsesWriting
  #sequence = 0
  #hasBegun = false
  /** How many items of the output have been told in full. */
  #told = 0
  #message: { readonly index: number; readonly kind: Kind } | undefined
  /** What was told before the words. */
  #first: readonly Foreign[] | undefined

  constructor(writing: ResponsesWriting) {
    this.#writing = writing
  }

  whole([outcome]: readonly WireOutcome<ResponsesAnswer>[]): Foreign {
    return outcome ? this.#response(outcome) : {}
  }

  text({ text, answer, reply }: TextPiece<ResponsesAnswer>): readonly SseEvent[] {
    const opening = this.#message ? [] : this.#open(answer, reply)
    return [...opening, this.#delta(text)]
  }

  retract({ codes }: Retraction): readonly SseEvent[] {
    return [this.#delta('', { vouchsafe: { retract: { codes } } satisfies Extension })]
  }

  end(outcome: WireOutcome<ResponsesAnswer>): readonly SseEvent[] {
    const answer = outcome.answers.at(-1)
    const response = this.#response(outcome)
    const output = listOf(response.output).map(objectOf)
    const begin = this.#begin(answer)
    const closing = this.#message ? this.#close(output[this.#message.index]) : []
    const rest = output.slice(this.#told).flatMap((item) => this.#item(item))
    const type = response.status === 'incomplete' ? 'response.incomplete' : 'response.completed'
    return [...begin, ...closing, ...rest, this.#event(type, { response })]
  }

  close(): readonly SseEvent[] {
    return []
  }

  error(body: Json): readonly SseEvent[] {
    const { message, code, param } = objectOf(objectOf(body).error)
    const told = { message: message ?? '', code: code ?? null, param: param ?? null }
    return [this.#event('error', { ...told, error: told })]
  }

  #begin(answer: ResponsesAnswer | undefined): readonly SseEvent[] {
    if (this.#hasBegun) return []
    this.#hasBegun = true
    const response = { ...this.#envelope(answer), status: 'in_progress', output: [] }
    return ['response.created', 'response.in_progress'].map((type) =>
      this.#event(type, { response }),
    )
  }

  #open(answer: ResponsesAnswer | undefined, reply: Reply | undefined): readonly SseEvent[] {
    const begin = this.#begin(answer)
    const { before } = arranged(answer)
    this.#first = before
    const done = before.flatMap((item) => this.#item(item))
    this.#message = { index: this.#told, kind: this.#kind(answer, reply) }
    const item = { ...messageItem(answer), status: 'in_progress', content: [] }
    return [
      ...begin,
      ...done,
      this.#event('response.output_item.added', { output_index: this.#told, item }),
      this.#event('response.content_part.added', {
        ...this.#place(MESSAGE_ID),
        part: partOf(this.#message.kind, ''),
      }),
    ]
  }

  #close(item: Foreign | undefined): readonly SseEvent[] {
    const message = this.#message
    if (!message || !item) return []
    this.#told += 1
    const part = objectOf(listOf(item.content)[0])
    const place = { ...this.#place(textOf(item.id)), output_index: message.index }
    const { type, ...words } = part
    return [
      this.#event(`response.${textOf(type)}.done`, { ...place, ...words }),
      this.#event('response.content_part.done', { ...place, part }),
      this.#event('response.output_item.done', { output_index: message.index, item }),
    ]
  }

  #item(item: Foreign): readonly SseEvent[] {
    const output_index = this.#told
    this.#told += 1
    const added = {
      ...item,
      ...('arguments' in item && { arguments: '' }),
      ...('input' in item && { input: '' }),
      ...('status' in item && { status: 'in_progress' }),
    }
    const place = { output_index, item_id: textOf(item.id) }
    const pieces =
      typeof item.arguments === 'string' && item.type === 'function_call'
        ? [
            this.#event('response.function_call_arguments.delta', {
              ...place,
              delta: item.arguments,
            }),
            this.#event('response.function_call_arguments.done', {
              ...place,
              name: item.name,
              arguments: item.arguments,
            }),
          ]
        : []
    return [
      this.#event('response.output_item.added', { output_index, item: added }),
      ...pieces,
      this.#event('response.output_item.done', { output_index, item }),
    ]
  }

  #delta(delta: string, beside: Foreign = {}): SseEvent {
    const { kind = 'output_text' } = this.#message ?? {}
    return this.#event(`response.${kind}.delta`, {
      ...this.#place(MESSAGE_ID),
      delta,
      ...(kind === 'output_text' && { logprobs: [] }),
      ...beside,
    })
  }

  #place(id: string): Foreign {
    return { item_id: id, output_index: this.#message?.index ?? 0, content_index: 0 }
  }

  #event(type: string, fields: Foreign): SseEvent {
    const sequence_number = this.#sequence
    this.#sequence += 1
    return jsonEvent({ type, sequence_number, ...fields }, type)
  }

  #response(outcome: WireOutcome<ResponsesAnswer>): Foreign {
    const { reply, answers } = outcome
    const answer = answers.at(-1)
    const isIncomplete = answer?.response.status === 'incomplete' && reply.status !== 'blocked'
    const usage = sumOfUsage(answers.map(({ response }) => response.usage))
    const output = this.#output(outcome)
    return {
      ...this.#envelope(answer),
      status: isIncomplete ? 'incomplete' : 'completed',
      error: null,
      ...(!isIncomplete && { incomplete_details: null }),
      output,
      ...(usage && { usage }),
      vouchsafe: { reply } satisfies Extension,
    }
  }

  /**
   * What the provider did before its first words; the words as they were checked; then the rest, with the calls that passed. A
   * stream has told the words before the calls, which are known last.
   */
  #output(outcome: WireOutcome<ResponsesAnswer>): readonly Foreign[] {
    const { reply } = outcome
    const answer = outcome.answers.at(-1)
    const { before, after } = arranged(answer)
    const hasWords = reply.text !== '' || this.#message !== undefined
    const { items = [] } = answer ?? {}
    return [
      ...(this.#first ?? before),
      ...(hasWords ? [this.#words(reply, answer)] : []),
      ...after.map((item) => deliverable(item, items) ?? passed(item, reply)).filter(isForeign),
    ]
  }

  #words(reply: Reply, answer: ResponsesAnswer | undefined): Foreign {
    const kind = this.#kind(answer, reply)
    const isUntouched = reply.status === 'verified' && reply.text === answer?.text
    const part = partOf(kind, reply.text)
    return {
      ...messageItem(answer),
      status: 'completed',
      content: [
        kind === 'output_text' && isUntouched
          ? { ...part, annotations: annotationsOf(answer), logprobs: answer.tokens }
          : part,
      ],
    }
  }

  /** A refusal stays one; a sentence of ours has no place in JSON of a given form. */
  #kind(answer: ResponsesAnswer | undefined, reply: Reply | undefined): Kind {
    if (this.#message) return this.#message.kind
    const isOurs = reply?.status === 'blocked' && this.#writing.isStructured
    return isOurs ? 'refusal' : (answer?.kind ?? 'output_text')
  }

  #envelope(answer: ResponsesAnswer | undefined): Foreign {
    const ours = {
      id: 'resp_vouchsafe',
      object: 'response',
      created_at: 0,
      model: this.#writing.model,
      error: null,
      incomplete_details: null,
    }
    const { response = {} } = answer ?? {}
    const known = ENVELOPE.flatMap((key) =>
      response[key] === undefined ? [] : [[key, response[key]] as const],
    )
    return { ...ours, ...Object.fromEntries(known) }
  }
}

type Kind = ResponsesAnswer['kind']

function partOf(kind: Kind, text: string): Foreign {
  return kind === 'refusal'
    ? { type: kind, refusal: text }
    : { type: kind, text, annotations: [], logprobs: [] }
}

/** What the provider did before its first words, and all other items but the words. */
function arranged(answer: ResponsesAnswer | undefined): {
  readonly before: readonly Foreign[]
  readonly after: readonly Foreign[]
} {
  const items = answer?.items ?? []
  const first = items.findIndex(({ type }) => type === 'message')
  const before: Foreign[] = []
  const after: Foreign[] = []
  for (const [index, item] of items.entries()) {
    const kept = first < 0 || index < first ? deliverable(item, items) : undefined
    if (kept) before.push(kept)
    else if (item.type !== 'message') after.push(item)
  }
  return { before, after }
}

/** The vendor's id would be another one in each event of some servers, so it is ours. */
function messageItem(answer: ResponsesAnswer | undefined): Foreign {
  const phase = answer?.items.findLast(({ type }) => type === 'message')?.phase
  return {
    id: MESSAGE_ID,
    type: 'message',
    role: 'assistant',
    ...(phase !== undefined && { phase }),
  }
}

function annotationsOf({ items }: ResponsesAnswer): readonly Foreign[] {
  const messages = items.filter(({ type }) => type === 'message')
  // Their places count from the beginning of a message: of several they would be wrong.
  if (messages.length !== 1) return []
  const parts = listOf(messages[0]?.content).map(objectOf)
  return parts
    .flatMap(({ annotations }) => listOf(annotations).map(objectOf))
    .filter(({ type }) => KEPT_ANNOTATIONS.has(type))
}

/** The call, if no guard refused it. */
function passed(item: Foreign, { toolCalls }: Reply): Foreign | undefined {
  const asked = callOfItem(item)
  const call = asked && toolCalls.find(({ id }) => id === asked.id)
  return call && changedCall(call, item)
}
