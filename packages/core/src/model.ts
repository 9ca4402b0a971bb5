import type { TokenLogprob } from './draft.ts'
import { VouchsafeError } from './errors.ts'
import type { Message, ToolCall } from './turn.ts'

/** A whole answer, or one part of a streamed one. */
export interface ModelOutput {
  readonly text?: string
  readonly toolCalls?: readonly ToolCall[]
  readonly logprobs?: readonly TokenLogprob[]
}

export interface ModelOptions {
  /** Aborted when the call is aborted, has run out of time, or needs no more text. */
  readonly signal: AbortSignal
}

/** Any chat model: answers at once, or part by part. */
export type ChatModel = (
  messages: readonly Message[],
  options: ModelOptions,
) => PromiseLike<string | ModelOutput> | AsyncIterable<string | ModelOutput> | string | ModelOutput

/**
 * Calls the model and gives its answer part by part; a whole answer is one part.
 *
 * @throws {VouchsafeError} `aborted` as soon as the signal is, also if the model ignores it; `model_failed` with the model's
 *   own error as `cause`; `invalid_output` if a part is neither text nor an object.
 */
export async function* callModel(
  model: ChatModel,
  messages: readonly Message[],
  signal: AbortSignal,
): AsyncGenerator<ModelOutput> {
  const answer = await orAborted(() => start(model, messages, signal), signal)
  if (!isIterable(answer)) {
    yield parsePart(answer)
    return
  }
  const iterator = answer[Symbol.asyncIterator]()
  let finished = false
  try {
    while (true) {
      const step = await orAborted(() => iterator.next(), signal)
      if (step.done) {
        finished = true
        return
      }
      yield parsePart(step.value)
    }
  } finally {
    // Not awaited: a model that hangs must not hold up the reply.
    if (!finished) void Promise.resolve(iterator.return?.()).catch(() => undefined)
  }
}

type Answer = string | ModelOutput | AsyncIterable<string | ModelOutput>

function start(
  model: ChatModel,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Answer> {
  return Promise.resolve(model(messages, { signal }) as PromiseLike<Answer> | Answer)
}

function isIterable(answer: Answer): answer is AsyncIterable<string | ModelOutput> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer
}

function parsePart(part: unknown): ModelOutput {
  if (typeof part === 'string') return { text: part }
  if (typeof part !== 'object' || part === null) {
    throw new VouchsafeError(
      'invalid_output',
      `The model's answer must be a string or an object with text, but was ${part === null ? 'null' : typeof part}.`,
    )
  }
  if (!isOutput(part)) {
    throw new VouchsafeError(
      'invalid_output',
      "The model's answer must be a string or an object with text, toolCalls or logprobs, but has none of them: give the words of a provider's answer, and not the answer itself.",
    )
  }
  const { text, toolCalls, logprobs } = part as ModelOutput
  if (text !== undefined && typeof text !== 'string') {
    throw new VouchsafeError(
      'invalid_output',
      `The model's answer has a text that is no string, but ${text === null ? 'null' : typeof text}.`,
    )
  }
  for (const list of [toolCalls, logprobs]) {
    if (list === undefined || Array.isArray(list)) continue
    throw new VouchsafeError('invalid_output', "The model's toolCalls and logprobs must be arrays.")
  }
  const broken = toolCalls?.findIndex(
    (call) => typeof call?.id !== 'string' || typeof call.name !== 'string',
  )
  if (broken !== undefined && broken >= 0) {
    throw new VouchsafeError(
      'invalid_output',
      `The model's toolCalls[${broken}] needs an id and a name.`,
    )
  }
  return part as ModelOutput
}

/** A provider's own answer, a list or bytes would otherwise be read as an answer without words. */
function isOutput(part: object): boolean {
  if (OUTPUT_PARTS.some((name) => name in part)) return true
  return Object.keys(part).length === 0 && !(Symbol.iterator in part)
}

const OUTPUT_PARTS = ['text', 'toolCalls', 'logprobs'] as const

/** The result, unless the signal is aborted first. */
async function orAborted<T>(begin: () => PromiseLike<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw aborted()
  let stop: (() => void) | undefined
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(aborted())
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([begin(), interrupted])
  } catch (cause) {
    if (signal.aborted) throw aborted()
    throw new VouchsafeError('model_failed', 'The model call failed.', { cause })
  } finally {
    if (stop) signal.removeEventListener('abort', stop)
  }
}

/** The error of a call that was aborted. */
export function aborted(): VouchsafeError {
  return new VouchsafeError('aborted', 'The call was aborted.')
}
