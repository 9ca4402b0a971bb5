import type { Span } from '@vouchsafe/text'

const MOST = 12

/**
 * A thing and those that are listed behind it: "a pool, a gym and free parking".
 *
 * @param next Finds the next of the list right where it stands, so with the flag `y`; its first group is the thing, at the end.
 */
export function listBehind(next: RegExp, folded: string, first: Span): readonly Span[] {
  const things = [first]
  let at = first.end
  while (things.length < MOST) {
    next.lastIndex = at
    const [whole = '', thing = ''] = next.exec(folded) ?? []
    if (thing === '') break
    at += whole.length
    things.push({ start: at - thing.length, end: at })
  }
  return things
}
