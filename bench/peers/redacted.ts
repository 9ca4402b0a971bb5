import type { Place } from '../detection-score.ts'

/** Puts where a value was; occurs in no text. */
export const MARK = '\u0001'

/**
 * What a redacted text leaves out of its original: some packages tell no places. Between two marks everything is kept, in
 * order.
 *
 * @param mark What stands where a value was.
 */
export function placesOf(original: string, redacted: string, mark: RegExp): readonly Place[] {
  const kept = redacted.split(mark)
  const places: Place[] = []
  let at = kept[0]?.length ?? 0
  for (const [index, part] of kept.slice(1).entries()) {
    const isLast = index === kept.length - 2
    // A value has a character at least; the last part ends where the text does.
    const next = isLast ? original.length - part.length : original.indexOf(part, at + 1)
    const end = next < 0 ? original.length : part === '' && !isLast ? at + 1 : next
    if (end > at) places.push({ start: at, end })
    at = end + part.length
  }
  return places
}
