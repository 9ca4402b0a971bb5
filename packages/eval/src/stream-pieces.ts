import { isForeign, type Json, listOf, objectOf, textOf } from '@vouchsafe/core'
import type { StreamShape } from './stream-record.ts'

/** The text of an event, and the event with other text in its place. */
export interface TextPiece {
  readonly text: string
  readonly having: (text: string) => Json
}

/** The text that an event brings for the customer; `undefined` if it brings none. */
export function pieceOf(shape: StreamShape, value: Json): TextPiece | undefined {
  const path = PATHS[shape](value)
  const text = path?.reduce<unknown>((node, key) => (node as never)[key], value)
  if (path === undefined || typeof text !== 'string' || text === '') return undefined
  return { text, having: (other) => withValue(value, path, other) }
}

type Path = readonly (string | number)[]

const PATHS: Readonly<Record<StreamShape, (value: Json) => Path | undefined>> = {
  'openai-chat': (value) => {
    const [choice] = listOf(objectOf(value).choices)
    const content = objectOf(objectOf(choice).delta).content
    return typeof content === 'string' ? ['choices', 0, 'delta', 'content'] : undefined
  },
  'openai-responses': (value) =>
    objectOf(value).type === 'response.output_text.delta' ? ['delta'] : undefined,
  'anthropic-messages': (value) =>
    objectOf(objectOf(value).delta).type === 'text_delta' ? ['delta', 'text'] : undefined,
  'google-generate': (value) => {
    const [candidate] = listOf(objectOf(value).candidates)
    const parts = listOf(objectOf(objectOf(candidate).content).parts).map(objectOf)
    const index = parts.findIndex((part) => textOf(part.text) !== '' && part.thought !== true)
    return index < 0 ? undefined : ['candidates', 0, 'content', 'parts', index, 'text']
  },
}

function withValue(node: Json, [step, ...rest]: Path, value: Json): Json {
  if (step === undefined) return value
  if (Array.isArray(node)) {
    return node.map((each: Json, index) => (index === step ? withValue(each, rest, value) : each))
  }
  const object = isForeign(node) ? (node as Readonly<Record<string, Json>>) : {}
  return { ...object, [step]: withValue(object[step] ?? null, rest, value) }
}

/** Every way to cut one event with text in two, for all events with text. */
export function* cuts(shape: StreamShape, events: readonly Json[]): Generator<readonly Json[]> {
  for (const [index, event] of events.entries()) {
    const piece = pieceOf(shape, event)
    if (!piece) continue
    for (let at = 1; at < piece.text.length; at += 1) {
      const halves = [piece.having(piece.text.slice(0, at)), piece.having(piece.text.slice(at))]
      yield [...events.slice(0, index), ...halves, ...events.slice(index + 1)]
    }
  }
}
