import type { Span } from '@vouchsafe/text'

const NONE: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern with the flag `g`, in order. Unlike `matchAll` it makes no copy of the pattern, which would cost
 * more than the search of a short text; no search is left half done, so that the shared pattern carries nothing over.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  if (first === null) return NONE
  const matches: RegExpExecArray[] = []
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}

/** Where a named group of a pattern with the flag `d` stands; `undefined` if it took part in nothing. */
export function groupOf(match: RegExpExecArray, name: string): Span | undefined {
  const range = match.indices?.groups?.[name]
  return range && range[1] > range[0] ? { start: range[0], end: range[1] } : undefined
}
