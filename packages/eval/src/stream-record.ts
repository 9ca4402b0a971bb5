import { filledText, json, list, object, oneOf, orNull, type Read, text } from './shape.ts'

/** What the events of a provider look like. */
export const STREAM_SHAPES = [
  'openai-chat',
  'openai-responses',
  'anthropic-messages',
  'google-generate',
] as const
export type StreamShape = (typeof STREAM_SHAPES)[number]

/** The events of one recorded stream, in their order; one that is text is the data as it came. */
export const streamRecord = object(
  { id: filledText, shape: oneOf(...STREAM_SHAPES), events: list(json) },
  { provider: text, expected_text: orNull(text), source: text },
)
export type StreamRecord = Read<typeof streamRecord>
