import type { Span } from '@vouchsafe/text'
import { listBehind } from '../list-behind.ts'
import type { Reading } from '../reading.ts'

const NEXT =
  /(?:,? (?:and|or|plus|as well as) |, )(?:also |both )?((?!(?:and|or|but|so|on|in|at|for|with|it|you|we)\b)(?:an? |the )?[a-z][a-z0-9-]{1,24}(?: (?!(?:and|or|but|with|for|to|at|in|on|so|if|when|which|that|is|are|has|you|we|i|it)\b)[a-z0-9-]{1,20}){0,3})(?=[,.;!?)]| and | or | in | at | on | with | for |$)/y

/** "a pool, a gym and free parking" behind its first. */
export function listFrom({ folded }: Reading, first: Span): readonly Span[] {
  return listBehind(NEXT, folded, first)
}
