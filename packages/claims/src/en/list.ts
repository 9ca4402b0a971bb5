import type { Span } from '@vouchsafe/text'
import type { Reading } from '../reading.ts'

const NEXT =
  /(?:,? (?:and|or|plus|as well as) |, )(?:also |both )?((?!(?:and|or|but|so|on|in|at|for|with|it|you|we)\b)(?:an? |the )?[a-z][a-z0-9-]{1,24}(?: (?!(?:and|or|but|with|for|to|at|in|on|so|if|when|which|that|is|are|has|you|we|i|it)\b)[a-z0-9-]{1,20}){0,3})(?=[,.;!?)]| and | or | in | at | on | with | for |$)/y

/** "a pool, a gym and free parking" behind its first. */
export function listFrom({ folded }: Reading, first: Span): readonly Span[] {
  const things = [first]
  let at = first.end
  while (things.length < 12) {
    NEXT.lastIndex = at
    const match = NEXT.exec(folded)
    const thing = match?.[1]
    if (!match || !thing || /^(?:it|you|we|i|they|there|this|that)\b/.test(thing)) break
    at = match.index + match[0].length
    things.push({ start: at - thing.length, end: at })
  }
  return things
}
