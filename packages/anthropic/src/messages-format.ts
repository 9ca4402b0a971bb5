import { type Foreign, objectOf, textOf, type WireFormat, type WireRequest } from '@vouchsafe/core'
import { MessagesAnswer } from './messages-answer.ts'
import { readMessages, writeMessages } from './messages-input.ts'
import { MessagesWriter } from './messages-writer.ts'

/** Messages of Anthropic, also as Google's Vertex AI serves them. */
export function messagesFormat(): WireFormat<MessagesAnswer> {
  return {
    purpose: ({ method, path }) => {
      if (method === 'POST' && /\/messages\/?$|:(?:streamR|r)awPredict$/.test(path)) return 'guard'
      if (method === 'DELETE') return 'pass'
      // Batches and sessions answer later, the older endpoint has no messages, and Bedrock does not answer with events.
      return /\/messages\/batches(?:\/|$)|\/sessions(?:\/|$)|\/complete\/?$|\/invoke/.test(path)
        ? 'refuse'
        : 'pass'
    },
    read: readMessagesRequest,
    errorBody: ({ code, message }) => ({ type: 'error', error: { type: code, message } }),
  }
}

function readMessagesRequest(body: Foreign): WireRequest<MessagesAnswer> {
  const format = objectOf(body.output_config).format ?? body.output_format
  const isStructured = objectOf(format).type === 'json_schema'
  return {
    messages: readMessages(body),
    isStream: body.stream === true,
    choices: 1,
    hold: isStructured,
    bodyFor: (messages) => ({ ...body, ...writeMessages(messages, body) }),
    answer: () => new MessagesAnswer(),
    writer: () => new MessagesWriter({ model: textOf(body.model), isStructured }),
  }
}
