import type { Json, TextTransform } from '@vouchsafe/core'
import type { Pseudonyms } from './pseudonyms.ts'
import { heldFrom, readTokens } from './token.ts'

/** Puts the values back. Tokens that were never issued stay as they are. */
export function restore(text: string, pseudonyms: Pseudonyms): string {
  const spans = knownIn(text, pseudonyms)
  let out = ''
  let at = 0
  for (const { start, end, value } of spans) {
    out += text.slice(at, start) + value
    at = end
  }
  return out + text.slice(at)
}

interface Known {
  readonly start: number
  readonly end: number
  readonly value: string
}

function knownIn(text: string, pseudonyms: Pseudonyms): readonly Known[] {
  const spans: Known[] = []
  for (const token of readTokens(text)) {
    const value = pseudonyms.valueOf(token)
    if (value !== undefined) spans.push({ start: token.start, end: token.end, value })
  }
  const lower = text.toLowerCase()
  for (const { token, value } of pseudonyms.lookAlikes) {
    const key = token.toLowerCase()
    for (let at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + key.length)) {
      if (!spans.some(({ start, end }) => at < end && start < at + key.length))
        spans.push({ start: at, end: at + key.length, value })
    }
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** Tokens in a text that nobody issued: the model made them up. */
export function inventedTokens(
  text: string,
  pseudonyms: Pseudonyms,
): readonly { readonly start: number; readonly end: number }[] {
  return readTokens(text)
    .filter((token) => token.kind !== 'text' && pseudonyms.valueOf(token) === undefined)
    .map(({ start, end }) => ({ start, end }))
}

/** Restores chunk by chunk; holds back only what more text could make a token of. */
export function restoring(pseudonyms: Pseudonyms): TextTransform {
  let held = ''
  return {
    push(chunk) {
      const text = held + chunk
      const cut = Math.min(heldFrom(text, pseudonyms.spellings), heldAlike(text, pseudonyms))
      held = text.slice(cut)
      return restore(text.slice(0, cut), pseudonyms)
    },
    end() {
      const rest = restore(held, pseudonyms)
      held = ''
      return rest
    },
  }
}

function heldAlike(text: string, pseudonyms: Pseudonyms): number {
  let from = text.length
  const lower = text.toLowerCase()
  for (const { token } of pseudonyms.lookAlikes) {
    const key = token.toLowerCase()
    for (let length = Math.min(key.length - 1, lower.length); length > 0; length -= 1) {
      if (lower.endsWith(key.slice(0, length))) {
        from = Math.min(from, text.length - length)
        break
      }
    }
  }
  return from
}

/** Puts the values back in every string of a JSON value: for a tool call's arguments. */
export function restoreJson(value: Json, pseudonyms: Pseudonyms): Json {
  if (typeof value === 'string') return pseudonyms.numberOf(value) ?? restore(value, pseudonyms)
  if (Array.isArray(value)) return value.map((item: Json) => restoreJson(item, pseudonyms))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, restoreJson(item as Json, pseudonyms)]),
    )
  }
  return value
}
