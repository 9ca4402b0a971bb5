import type { Case } from './case.ts'
import { isHan, tokenise } from './tokens.ts'

/**
 * The words right before the value are those that a key or name ends in, a word or two Han characters: 支架268元 is of the
 * X型支架.
 */
export function endsBefore(key: string, { view, place }: Case): boolean {
  const last = tokenise(key).at(-1)
  if (last === undefined) return false
  const tail = isHan(last.text) ? key.trimEnd().slice(-2) : key.slice(last.start, last.end)
  const before = view.sentence.text.slice(0, place.start).trimEnd().toLowerCase()
  return tail.length >= 2 && before.endsWith(tail.toLowerCase())
}
