import { anthropicFetch, replyOf as replyOfMessage } from '@vouchsafe/anthropic'
import {
  type FetchLike,
  googleReader,
  isVouchsafeError,
  type Json,
  type ModelOutput,
  objectOf,
  type Pipeline,
  type Reply,
  readSse,
  type Turn,
  writeSse,
} from '@vouchsafe/core'
import { openAIFetch, replyOf as replyOfOpenAI } from '@vouchsafe/openai'
import { pieceOf } from './stream-pieces.ts'
import type { StreamShape } from './stream-record.ts'

/** What an adapter made of a stream. */
export interface Delivery {
  /** All text that was delivered, piece by piece. */
  readonly text: string
  /** Absent if the stream ended with an error, as it must if an event of the provider cannot be read. */
  readonly reply: Reply | undefined
}

type HttpShape = Exclude<StreamShape, 'google-generate'>

const PATHS: Readonly<Record<HttpShape, string>> = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'anthropic-messages': '/v1/messages',
}

const ASKED = 'Hello'

/** Sends bytes of a provider through the adapter for their shape. */
export async function deliver(
  shape: StreamShape,
  chunks: readonly Uint8Array[],
  pipeline: Pipeline,
): Promise<Delivery> {
  return shape === 'google-generate'
    ? await throughPipeline(chunks, pipeline)
    : await throughFetch(shape, chunks, pipeline)
}

async function throughFetch(
  shape: HttpShape,
  chunks: readonly Uint8Array[],
  pipeline: Pipeline,
): Promise<Delivery> {
  const fetch: FetchLike = async () =>
    new Response(bodyOf(chunks), { headers: { 'content-type': 'text/event-stream' } })
  const isAnthropic = shape === 'anthropic-messages'
  const guarded = (isAnthropic ? anthropicFetch : openAIFetch)(pipeline, {
    fetch,
    newId: () => 'c',
  })
  const response = await guarded(`https://provider.example${PATHS[shape]}`, {
    method: 'POST',
    body: JSON.stringify(requestOf(shape)),
  })
  let text = ''
  let reply: Reply | undefined
  if (!response.ok || response.body === null) return { text, reply: undefined }
  for await (const { event, data } of readSse(response.body)) {
    if (data === '[DONE]') continue
    const value = JSON.parse(data) as Json
    if (event === 'error' || objectOf(value).error) return { text, reply: undefined }
    text += pieceOf(shape, value)?.text ?? ''
    reply = (isAnthropic ? replyOfMessage : replyOfOpenAI)(value) ?? reply
  }
  return { text, reply }
}

function requestOf(shape: HttpShape): object {
  const messages = [{ role: 'user', content: ASKED }]
  const words = shape === 'openai-responses' ? { input: ASKED } : { messages }
  return { model: 'model', stream: true, ...words }
}

/** There is no client of Google's to guard: its events are read for the pipeline, as an application would. */
async function throughPipeline(
  chunks: readonly Uint8Array[],
  pipeline: Pipeline,
): Promise<Delivery> {
  const turn: Turn = { conversationId: 'c', messages: [{ role: 'user', content: ASKED }] }
  async function* model(): AsyncGenerator<ModelOutput> {
    const reader = googleReader()
    for await (const { data } of readSse(bodyOf(chunks))) yield reader.event(JSON.parse(data))
    yield reader.end()
  }
  let text = ''
  let reply: Reply | undefined
  try {
    for await (const event of pipeline.stream(turn, model)) {
      if (event.type === 'text-delta') text += event.text
      if (event.type === 'reply-end') reply = event.reply
    }
  } catch (error) {
    if (!isVouchsafeError(error)) throw error
  }
  return { text, reply }
}

function bodyOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

/** Recorded events as a provider sends them, one piece of the body an event. */
export function wireOf(shape: StreamShape, events: readonly Json[]): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const pieces = events.map((event) => {
    const data = typeof event === 'string' ? event : JSON.stringify(event)
    return encoder.encode(writeSse({ data }))
  })
  return shape === 'openai-chat' ? [...pieces, encoder.encode('data: [DONE]\n\n')] : pieces
}
