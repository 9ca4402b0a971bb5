import {
  type Foreign,
  objectOf,
  textOf,
  VouchsafeError,
  type WireFormat,
  type WireRequest,
} from '@vouchsafe/core'
import { ChatAnswer, type ChatReading } from './chat-answer.ts'
import { readChatMessages, writeChatMessages } from './chat-messages.ts'
import { ChatWriter } from './chat-writer.ts'

/** Most answers to one request, as the API has it. */
const MAX_CHOICES = 128

/** Chat Completions of OpenAI and of compatible servers. */
export function chatFormat(reading: ChatReading = {}): WireFormat<ChatAnswer> {
  return {
    purpose: ({ method, path }) => {
      if (method === 'POST' && /\/chat\/completions\/?$/.test(path)) return 'guard'
      if (method === 'DELETE') return 'pass'
      // Stored completions hold the model's own words, and the older endpoints have no messages to check against.
      return /\/chat\/completions(?:\/|$)|\/completions\/?$|\/threads(?:\/|$)/.test(path)
        ? 'refuse'
        : 'pass'
    },
    read: (body) => readChatRequest(body, reading),
    errorBody: openAIError,
  }
}

/** The form in which OpenAI tells errors. */
export function openAIError({
  code,
  message,
}: {
  readonly code: string
  readonly message: string
}) {
  return { error: { message, type: 'vouchsafe_error', param: null, code } }
}

function readChatRequest(body: Foreign, reading: ChatReading): WireRequest<ChatAnswer> {
  if (Array.isArray(body.modalities) && body.modalities.includes('audio')) {
    throw new VouchsafeError('invalid_turn', 'Spoken answers cannot be checked: ask for text.')
  }
  const choices = body.n ?? 1
  if (!Number.isInteger(choices) || Number(choices) < 1 || Number(choices) > MAX_CHOICES) {
    throw new VouchsafeError('invalid_turn', `n must be a whole number from 1 to ${MAX_CHOICES}.`)
  }
  const format = textOf(objectOf(body.response_format).type)
  const isStructured = format === 'json_schema' || format === 'json_object'
  const conversationId = objectOf(body.metadata).conversation_id
  return {
    messages: readChatMessages(body.messages),
    isStream: body.stream === true,
    choices: Number(choices),
    hold: isStructured,
    ...(typeof conversationId === 'string' && { conversationId }),
    bodyFor: (messages, count) => ({
      ...body,
      messages: writeChatMessages(messages, body.messages),
      ...(body.n !== undefined && { n: count }),
    }),
    answer: () => new ChatAnswer(reading),
    writer: () => new ChatWriter({ model: textOf(body.model), isStructured }),
  }
}
