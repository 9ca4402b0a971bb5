import type { Json } from '@vouchsafe/core'

/** A call's arguments; text that is no JSON stays text, for a guard to refuse or a tool to reject. */
export function parseArguments(text: string): Json {
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** Arguments as they go over the wire: as the model wrote them, unless a guard changed them. */
export function writeArguments(value: Json, written: string | undefined): string {
  if (written !== undefined && JSON.stringify(parseArguments(written)) === JSON.stringify(value))
    return written
  return typeof value === 'string' ? value : JSON.stringify(value)
}
