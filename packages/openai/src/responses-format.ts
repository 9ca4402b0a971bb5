import {
  type Foreign,
  objectOf,
  textOf,
  VouchsafeError,
  type WireFormat,
  type WireRequest,
} from '@vouchsafe/core'
import { openAIError } from './chat-format.ts'
import { ResponsesAnswer } from './responses-answer.ts'
import { readResponsesInput, writeResponsesInput } from './responses-input.ts'
import { ResponsesWriter } from './responses-writer.ts'

/** Responses of OpenAI and of compatible servers. */
export function responsesFormat(): WireFormat<ResponsesAnswer> {
  return {
    purpose: ({ method, path }) => {
      if (/\/responses\/?$/.test(path) && method === 'POST') return 'guard'
      if (method === 'DELETE' || /\/responses\/(?:input_tokens|compact)\/?$/.test(path))
        return 'pass'
      // Stored responses and conversations hold the model's own words.
      return /\/responses(?:\/|$)|\/conversations\/[^/]{1,200}\/items/.test(path)
        ? 'refuse'
        : 'pass'
    },
    read: readResponsesRequest,
    errorBody: openAIError,
  }
}

function readResponsesRequest(body: Foreign): WireRequest<ResponsesAnswer> {
  if (body.background === true) {
    throw new VouchsafeError(
      'invalid_turn',
      'A response in the background cannot be checked: leave out background.',
    )
  }
  const format = textOf(objectOf(objectOf(body.text).format).type)
  const isStructured = format === 'json_schema' || format === 'json_object'
  const named = objectOf(body.metadata).conversation_id ?? conversationOf(body.conversation)
  return {
    messages: readResponsesInput(body),
    isStream: body.stream === true,
    choices: 1,
    hold: isStructured,
    ...(typeof named === 'string' && { conversationId: named }),
    bodyFor: (messages) => ({ ...body, ...writeResponsesInput(messages, body) }),
    answer: () => new ResponsesAnswer(),
    writer: () => new ResponsesWriter({ model: textOf(body.model), isStructured }),
  }
}

function conversationOf(conversation: unknown): unknown {
  return typeof conversation === 'string' ? conversation : objectOf(conversation).id
}
