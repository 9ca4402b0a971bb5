import type { ChatModel, Clock, Message, ModelOutput } from '@vouchsafe/core'

/** A model that remembers what it was asked. */
export interface FakeModel {
  readonly model: ChatModel
  /** The messages of each call, in order. */
  readonly requests: readonly (readonly Message[])[]
  /** The signal of each call. */
  readonly signals: readonly AbortSignal[]
  /** How many parts of all answers were asked for. */
  readonly pulled: number
}

type Part = string | ModelOutput

/**
 * A model that answers each call with the next of the given answers, at once; the last one is repeated.
 *
 * @param answers Texts or outputs, or functions of what the model is shown.
 */
export function scriptedModel(
  ...answers: readonly (Part | ((messages: readonly Message[]) => Part))[]
): FakeModel {
  return recording((messages, _, call) => {
    const answer = answers[Math.min(call, answers.length - 1)] ?? ''
    return typeof answer === 'function' ? answer(messages) : answer
  })
}

/** What {@link streamingModel} takes. */
export interface StreamingOptions {
  /** Milliseconds before each part, on `clock`. Default: 0, no wait. */
  readonly delayMs?: number
  /** Needed for a delay. */
  readonly clock?: Clock
}

/** A model that streams the given parts. */
export function streamingModel(
  parts: readonly Part[],
  { delayMs = 0, clock }: StreamingOptions = {},
): FakeModel {
  return recording(async function* (_messages, _options, _call, pull) {
    for (const part of parts) {
      if (delayMs > 0 && clock !== undefined) {
        await new Promise<void>((resolve) => void clock.after(delayMs, resolve))
      }
      pull()
      yield part
    }
  })
}

/** Ways in which {@link failingModel} fails. */
export const MODEL_FAULTS = [
  'throws',
  'rejects',
  'breaks-off',
  'hangs',
  'hangs-midway',
  'gives-nothing',
  'gives-nonsense',
] as const
export type ModelFault = (typeof MODEL_FAULTS)[number]

/**
 * A model that fails in a given way.
 *
 * @param said What it says before it breaks off or hangs midway. Its error quotes it, as real ones may.
 */
export function failingModel(fault: ModelFault, said: readonly string[] = []): FakeModel {
  const failure = (): Error => new Error(`the model failed at: ${said.join('')}`)
  switch (fault) {
    case 'throws':
      return recording(() => {
        throw failure()
      })
    case 'rejects':
      return recording(() => Promise.reject(failure()))
    case 'hangs':
      return recording(() => new Promise<string>(() => undefined))
    case 'gives-nothing':
      return recording(() => '')
    case 'gives-nonsense':
      return recording(() => 7 as never)
    default:
      return recording(async function* (_messages, _options, _call, pull) {
        for (const part of said) {
          pull()
          yield part
        }
        if (fault === 'hangs-midway') await new Promise(() => undefined)
        throw failure()
      })
  }
}

type Answer = (
  messages: readonly Message[],
  options: { readonly signal: AbortSignal },
  call: number,
  pull: () => void,
) => ReturnType<ChatModel>

function recording(answer: Answer): FakeModel {
  const requests: (readonly Message[])[] = []
  const signals: AbortSignal[] = []
  let pulled = 0
  return {
    requests,
    signals,
    get pulled() {
      return pulled
    },
    model(messages, options) {
      requests.push(messages)
      signals.push(options.signal)
      return answer(messages, options, requests.length - 1, () => {
        pulled += 1
      })
    },
  }
}
