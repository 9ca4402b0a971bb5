import { createOpenAI } from '@ai-sdk/openai'
import { SCENES } from './scenes.ts'

/** A language model of the AI SDK. */
export type Model = ReturnType<ReturnType<typeof createOpenAI>['chat']>

/** Waits before each piece of the model's words. */
export type Pace = (piece: string) => Promise<void>

/** What the scripted model says to anything else. */
const OTHER = "I don't know that. 这个我不知道。"

/**
 * A model that knows the scenes by heart and needs no key. It speaks Chat Completions, so that everything behind it is as with a
 * provider.
 */
export function scriptedModel(pace: Pace): Model {
  const fetch = async (_input: unknown, init?: RequestInit): Promise<Response> => {
    const draft = draftFor(String(init?.body))
    return new Response(eventsOf(draft, pace), { headers: { 'content-type': 'text/event-stream' } })
  }
  return createOpenAI({ apiKey: 'none', fetch }).chat('scripted')
}

/** The provider's, if the environment names a key. */
export function modelFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Model | undefined {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = environment
  if (!OPENAI_API_KEY) return undefined
  return createOpenAI({
    apiKey: OPENAI_API_KEY,
    ...(OPENAI_BASE_URL && { baseURL: OPENAI_BASE_URL }),
  }).chat(OPENAI_MODEL ?? 'gpt-5-mini')
}

function draftFor(body: string): string {
  const { messages } = JSON.parse(body) as { readonly messages: readonly { content: unknown }[] }
  const asked = JSON.stringify(messages.at(-1)?.content)
  const scene = [...SCENES.en, ...SCENES.zh].find(({ ask }) => asked.includes(ask))
  return scene?.draft ?? OTHER
}

/** A word or a Chinese character at a time, each when the pace lets it. */
function eventsOf(draft: string, pace: Pace): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const pieces = draft.match(/[A-Za-z0-9£.']{1,20}\s?|[\s\S]/gu) ?? []
  const event = (choice: object) =>
    encoder.encode(
      `data: ${JSON.stringify({ id: 'chatcmpl-1', created: 1, model: 'scripted', choices: [{ index: 0, ...choice }] })}\n\n`,
    )
  return new ReadableStream(
    {
      async pull(controller) {
        const content = pieces.shift()
        if (content !== undefined) {
          await pace(content)
          controller.enqueue(event({ delta: { content }, finish_reason: null }))
          return
        }
        controller.enqueue(event({ delta: {}, finish_reason: 'stop' }))
        controller.enqueue(encoder.encode('data: [DONE]\n\n'))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
