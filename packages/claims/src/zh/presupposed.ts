import type { Mention } from '@vouchsafe/text'

/** 再买60本就是8折: what it would take. */
const MORE = /(?:再|多|另)(?:买|加|订|拿|拍|凑|带|来|下单|入手|囤|选)(?:了|上|个|够|满)?$/

/** How far before the number the words are looked for. */
const BEFORE = 18

/** True for a count that only says what case is spoken of. */
export function isPresupposed(folded: string, { value, start }: Mention): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'count') return false
  return MORE.test(folded.slice(Math.max(0, start - BEFORE), start))
}
