import { type Message, VouchsafeError } from 'vouchsafe'

/** How a model is reached. */
export interface LiveOptions {
  /** `https://host/v1`: `/chat/completions` is put behind it. */
  readonly baseUrl: string
  readonly apiKey: string
  readonly model: string
  readonly fetch?: typeof fetch
}

/**
 * Reads how to reach the model from the environment.
 *
 * @throws VouchsafeError `invalid_options`, naming every variable that is missing.
 */
export function liveOptions(
  environment: Readonly<Record<string, string | undefined>>,
  model: string | undefined,
): LiveOptions {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL } = environment
  const name = model ?? OPENAI_MODEL
  if (baseUrl && apiKey && name) return { baseUrl, apiKey, model: name }
  const missing = [
    ...(baseUrl ? [] : ['OPENAI_BASE_URL']),
    ...(apiKey ? [] : ['OPENAI_API_KEY']),
    ...(name ? [] : ['OPENAI_MODEL (or --model)']),
  ]
  throw new VouchsafeError('invalid_options', `--live needs ${missing.join(', ')}`)
}

/** A chat model that answers with text alone. */
export type LiveModel = (
  messages: readonly Message[],
  options: { readonly signal: AbortSignal },
) => Promise<{ readonly text: string }>

/** A chat model behind an OpenAI-compatible endpoint. @param knowledge What it is told about the shop. */
export function liveModel(options: LiveOptions, knowledge: unknown): LiveModel {
  const call = options.fetch ?? fetch
  return async (messages, { signal }) => {
    const response = await call(`${options.baseUrl.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${options.apiKey}` },
      body: JSON.stringify({
        model: options.model,
        messages: [
          { role: 'system', content: instructions(knowledge) },
          ...messages.map(wireMessage),
        ],
      }),
      signal,
    })
    // The body of an error may repeat the key or the conversation.
    if (!response.ok)
      throw new Error(`the model's endpoint answered with status ${response.status}`)
    return { text: contentOf(await response.json()) }
  }
}

function instructions(knowledge: unknown): string {
  return [
    'You are the customer-service agent of this shop. Answer the customer in their language, in a few sentences.',
    'State only what the data below supports. If it does not answer the question, say so.',
    JSON.stringify(knowledge),
  ].join('\n\n')
}

function wireMessage({ role, content, toolCalls, toolCallId }: Message): object {
  return {
    role,
    content,
    ...(toolCallId === undefined ? {} : { tool_call_id: toolCallId }),
    ...(toolCalls === undefined || toolCalls.length === 0
      ? {}
      : {
          tool_calls: toolCalls.map(({ id, name, arguments: given }) => ({
            id,
            type: 'function',
            function: { name, arguments: JSON.stringify(given) },
          })),
        }),
  }
}

function contentOf(body: unknown): string {
  // Every step is checked: the endpoint may be anything that calls itself compatible.
  const choices = (body as { choices?: unknown } | null)?.choices
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined
  const content = (first as { message?: { content?: unknown } } | undefined)?.message?.content
  if (typeof content !== 'string') throw new Error("the model's endpoint gave no text")
  return content
}
