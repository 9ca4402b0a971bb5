import {
  type Extension,
  type Foreign,
  type Json,
  jsonEvent,
  type Reply,
  type Retraction,
  type SseEvent,
  sumOfUsage,
  type TextPiece,
  type WireOutcome,
  type WireWriter,
} from '@vouchsafe/core'
import { writeArguments } from './arguments.ts'
import { type ChatAnswer, type ChatChoice, idOfCall, isOlderCall } from './chat-answer.ts'
import { FUNCTION_CALL, writeCall } from './chat-messages.ts'

export interface ChatWriting {
  /** The model that was asked for; told if no model answered. */
  readonly model: string
  /** The answer was to be JSON of a given form; a sentence of ours is then a refusal. */
  readonly isStructured: boolean
}

/** Writes checked replies as Chat Completions. Only what is named here is delivered. */
export class ChatWriter implements WireWriter<ChatAnswer> {
  readonly #writing: ChatWriting
  readonly #hasBegun = new Set<number>()

  constructor(writing: ChatWriting) {
    this.#writing = writing
  }

  whole(outcomes: readonly WireOutcome<ChatAnswer>[]): Foreign {
    const [first] = outcomes
    return {
      ...this.#envelope(first?.answers.at(-1), 'chat.completion'),
      choices: outcomes.map((outcome) => this.#choice(outcome)),
      ...usageOf(outcomes),
      ...(first && { vouchsafe: { reply: first.reply } satisfies Extension }),
    }
  }

  text({ choice, text, answer, reply }: TextPiece<ChatAnswer>): readonly SseEvent[] {
    const field = this.#field(answer?.choices.get(choice), reply)
    return [this.#chunk(choice, answer, { delta: { ...this.#role(choice), [field]: text } })]
  }

  retract({
    choice,
    codes,
    answer,
  }: { choice: number; answer: ChatAnswer | undefined } & Retraction): readonly SseEvent[] {
    const vouchsafe: Extension = { retract: { codes } }
    return [this.#chunk(choice, answer, { delta: {}, vouchsafe }, { vouchsafe })]
  }

  end(outcome: WireOutcome<ChatAnswer>): readonly SseEvent[] {
    const { choice, reply } = outcome
    const answer = outcome.answers.at(-1)
    const calls = this.#calls(outcome)
    const opening = this.#hasBegun.has(choice)
      ? []
      : [this.#chunk(choice, answer, { delta: { ...this.#role(choice), content: null } })]
    const calling = calls ? [this.#chunk(choice, answer, { delta: { ...numbered(calls) } })] : []
    const vouchsafe: Extension = { reply }
    const last = this.#chunk(
      choice,
      answer,
      {
        delta: {},
        logprobs: this.#logprobs(outcome),
        finish_reason: this.#finish(outcome),
        vouchsafe,
      },
      // The first choice's reply is the stream's.
      { ...(choice === 0 && { vouchsafe }), ...(answer?.isUsageInChoice && usageOf([outcome])) },
    )
    return [...opening, ...calling, last]
  }

  close(outcomes: readonly WireOutcome<ChatAnswer>[]): readonly SseEvent[] {
    const answer = outcomes[0]?.answers.at(-1)
    const usage = usageOf(outcomes)
    const isOwed = 'usage' in usage && answer?.isUsageInChoice !== true
    const envelope = this.#envelope(answer, 'chat.completion.chunk')
    return [
      ...(isOwed ? [jsonEvent({ ...envelope, choices: [], ...usage })] : []),
      { data: '[DONE]' },
    ]
  }

  error(body: Json): readonly SseEvent[] {
    return [jsonEvent(body)]
  }

  #choice(outcome: WireOutcome<ChatAnswer>): Foreign {
    const { choice, reply, answers } = outcome
    const field = this.#field(answers.at(-1)?.choices.get(choiceIn(outcome)), reply)
    const calls = this.#calls(outcome)
    return {
      index: choice,
      message: {
        role: 'assistant',
        content: null,
        refusal: null,
        ...((reply.text !== '' || !calls) && { [field]: reply.text }),
        ...calls,
      },
      logprobs: this.#logprobs(outcome),
      finish_reason: this.#finish(outcome),
      vouchsafe: { reply } satisfies Extension,
    }
  }

  /** A refusal stays one; a sentence of ours has no place in JSON of a given form. */
  #field(written: ChatChoice | undefined, reply: Reply | undefined): 'content' | 'refusal' {
    const isOurs = reply?.status === 'blocked' && this.#writing.isStructured
    return written?.kind === 'refusal' || isOurs ? 'refusal' : 'content'
  }

  /** The calls that passed, in the form in which the model made them. */
  #calls(outcome: WireOutcome<ChatAnswer>): Foreign | undefined {
    const written = outcome.answers.at(-1)?.writtenCalls(choiceIn(outcome)) ?? []
    const { toolCalls } = outcome.reply
    if (toolCalls.length === 0) return undefined
    const older = toolCalls.find(({ id }) => id === FUNCTION_CALL)
    const olderText = written.find(isOlderCall)?.arguments
    const own = toolCalls.filter((call) => call !== older)
    return {
      ...(own.length > 0 && {
        tool_calls: own.map((call) =>
          writeCall(call, written.find((each) => idOfCall(each) === call.id) ?? {}),
        ),
      }),
      ...(older && {
        function_call: {
          name: older.name,
          arguments: writeArguments(
            older.arguments,
            typeof olderText === 'string' ? olderText : undefined,
          ),
        },
      }),
    }
  }

  /** Tokens are the draft's words: they are told only if the draft is delivered as the model wrote it. */
  #logprobs(outcome: WireOutcome<ChatAnswer>): Foreign | null {
    const { reply } = outcome
    const written = outcome.answers.at(-1)?.choices.get(choiceIn(outcome))
    const isUntouched = reply.status === 'verified' && reply.text === written?.text
    if (!isUntouched || !written || written.tokens.length === 0) return null
    return { content: null, refusal: null, [written.kind]: written.tokens }
  }

  #finish(outcome: WireOutcome<ChatAnswer>): string {
    const { reply } = outcome
    const finish = outcome.answers.at(-1)?.choices.get(choiceIn(outcome))?.finish ?? 'stop'
    const isCalling = finish === 'tool_calls' || finish === 'function_call'
    if (reply.status === 'blocked' || (isCalling && reply.toolCalls.length === 0)) return 'stop'
    return finish
  }

  #role(choice: number): Foreign {
    if (this.#hasBegun.has(choice)) return {}
    this.#hasBegun.add(choice)
    return { role: 'assistant' }
  }

  #chunk(
    index: number,
    answer: ChatAnswer | undefined,
    choice: Foreign,
    beside: Foreign = {},
  ): SseEvent {
    return jsonEvent({
      ...this.#envelope(answer, 'chat.completion.chunk'),
      choices: [{ index, logprobs: null, finish_reason: null, ...choice }],
      ...beside,
    })
  }

  #envelope(answer: ChatAnswer | undefined, object: string): Foreign {
    const ours = { id: 'chatcmpl-vouchsafe', object, created: 0, model: this.#writing.model }
    return { ...ours, ...answer?.envelope }
  }
}

/** The position of an outcome's words in the latest answer: another draft was asked for on its own. */
function choiceIn({ choice, answers }: WireOutcome<ChatAnswer>): number {
  return answers.length > 1 ? 0 : choice
}

/** In a stream each call names its position. */
function numbered(calls: Foreign): Foreign {
  const list = calls.tool_calls
  return Array.isArray(list)
    ? { ...calls, tool_calls: list.map((call: Foreign, index) => ({ index, ...call })) }
    : calls
}

/** What all drafts together used. */
function usageOf(outcomes: readonly WireOutcome<ChatAnswer>[]): Foreign {
  const answers = new Set(outcomes.flatMap((outcome) => outcome.answers))
  const usage = sumOfUsage([...answers].map((answer) => answer.usage))
  return usage ? { usage } : {}
}
