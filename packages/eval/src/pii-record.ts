import {
  filledText,
  flag,
  json,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Read,
  text,
} from './shape.ts'

const entity = object({ type: filledText }, { start: number, end: number, pointer: text })

/** A text, one value (`mode: whole`) or a structured record, with the personal data in it. */
export const piiRecord = object(
  { id: filledText, lang: oneOf('en', 'zh') },
  {
    text,
    json,
    asked: list(filledText),
    region: orNull(text),
    locale: orNull(text),
    entities: orNull(list(entity)),
    mode: text,
    valid: flag,
    source: text,
  },
)
export type PiiRecord = Read<typeof piiRecord>
