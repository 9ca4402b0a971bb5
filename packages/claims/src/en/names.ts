import type { Name } from '../language-pack.ts'
import { latinNames } from '../latin-names.ts'
import { COMMON_CAPITALS } from './function-words.ts'

/** Capitalised names, but for the customer's own where it is called. */
export function names(text: string, folded: string): readonly Name[] {
  return latinNames(text, COMMON_CAPITALS).filter((name) => !isAddressed(folded, name))
}

/** The customer's name in a greeting: "Thanks, Mia.", "Mia, your order". */
function isAddressed(folded: string, name: Name): boolean {
  const before = folded.slice(Math.max(0, name.start - 24), name.start)
  const after = folded.slice(name.end, name.end + 2)
  const single = !folded.slice(name.start, name.end).includes(' ')
  const vocative =
    /(?:^\s{0,3}|[,.!?]\s{1,2}|\b(?:hi|hello|dear|hey|thanks|thank you|welcome|sorry),? )$/.test(
      before,
    )
  return single && vocative && /^[,.!?\n]|^$/.test(after)
}
