import { filledText, json, list, number, object, oneOf, orNull, type Read, text } from './shape.ts'

/** Upstream's answer; which fields there are depends on the recognizer. */
const resolution = object(
  {},
  {
    value: orNull(json),
    values: orNull(list(object({}, { value: orNull(json) }))),
    numbers: list(number),
    expr: text,
    score: json,
  },
)

const expectedValue = object(
  { start: number, end: number, typeName: filledText },
  { text, resolution: orNull(resolution) },
)
export type ExpectedValue = Read<typeof expectedValue>
export type Resolution = Read<typeof resolution>

/** One text with the values that stand in it. */
export const recognizerRecord = object(
  { id: filledText, text: filledText, lang: oneOf('en', 'zh') },
  {
    kind: filledText,
    expected: list(expectedValue),
    reference_datetime: orNull(text),
    not_supported: orNull(json),
    source: text,
  },
)
export type RecognizerRecord = Read<typeof recognizerRecord>
