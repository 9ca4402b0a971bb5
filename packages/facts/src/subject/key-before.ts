import type { Case } from '../case.ts'
import { isHan, tokenise } from '../lookup/tokens.ts'

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

/** The key stands right behind the value: the 1000 of `£64.00 for 1,000`, 64元1000张. */
export function followsValue(key: string, { view, place }: Case): boolean {
  const behind = view.sentence.text.slice(place.end, place.end + 40).toLowerCase()
  const words = behind
    .replace(/^[\s(（/]{0,3}(?:for|per|an?|的|一|每)?\s?/i, '')
    .replace(GROUPED, '')
  const whole = key.toLowerCase()
  return words.startsWith(whole) && !/[a-z\d]/.test(words.charAt(whole.length))
}

const GROUPED = /(?<=\d),(?=\d{3})/gu
