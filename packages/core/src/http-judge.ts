import { VouchsafeError } from './errors.ts'
import type { Json } from './fact.ts'
import { listOf, objectOf, textOf } from './foreign.ts'
import type { FetchLike } from './guarded-fetch.ts'
import type { Judge } from './ports.ts'

export interface HttpJudgeOptions {
  /** Address of a chat-completions endpoint of OpenAI's form: `https://…/v1/chat/completions`. */
  readonly url: string
  readonly model: string
  /** Changes with what the model answers, so that nothing kept of an older one is used. Default: the model's name. */
  readonly version?: string
  /** Such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>
  /** More fields of the request, such as `seed` or `max_tokens`. */
  readonly body?: Readonly<Record<string, Json>>
  /** Default: the runtime's own. */
  readonly fetch?: FetchLike
}

/** Longer answers are none that was asked for. */
const LONGEST_ANSWER = 200_000

/**
 * A judge behind any endpoint that speaks OpenAI's chat completions with structured output.
 *
 * `ask` rejects with `model_failed` if the endpoint refuses, gives no JSON, or more than 200,000 characters. Nothing of the
 * question or the answer stands in the error.
 *
 * @throws {VouchsafeError} `invalid_options` if `url` is no address or `model` is empty.
 */
export function httpJudge(options: HttpJudgeOptions): Judge {
  const { url, model, version = model, headers = {}, body = {} } = options
  if (!URL.canParse(url) || model === '')
    throw new VouchsafeError('invalid_options', 'httpJudge(): expected an address and a model.')
  const send: FetchLike = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  return {
    name: model,
    version,
    async ask({ instructions, input, schema }, { signal }) {
      const response = await send(url, {
        method: 'POST',
        signal,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          temperature: 0,
          ...body,
          model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: JSON.stringify(input) },
          ],
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'answer', strict: true, schema },
          },
        }),
      })
      if (!response.ok) throw failed(`answered with HTTP status ${response.status}`)
      return answerIn(await response.text())
    },
  }
}

function answerIn(text: string): Json {
  if (text.length > LONGEST_ANSWER) throw failed('gave too long an answer')
  const [choice] = listOf(objectOf(parse(text)).choices)
  const content = textOf(objectOf(objectOf(choice).message).content)
  const answer = parse(content)
  if (answer === undefined) throw failed('gave an answer that is no JSON')
  return answer
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function failed(what: string): VouchsafeError {
  return new VouchsafeError('model_failed', `The judge ${what}.`)
}
