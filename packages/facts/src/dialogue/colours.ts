import { tokenise } from '../lookup/tokens.ts'
import type { Vocabulary } from '../words/vocabulary.ts'

/** The colours that a text names. */
export function coloursIn(text: string, { terms }: Vocabulary): ReadonlySet<string> {
  const named = terms.find(tokenise(text)).flatMap(({ values }) => values)
  return new Set(named.filter(({ sort }) => sort === 'color').map(({ name }) => name))
}
