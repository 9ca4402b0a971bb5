import type { Case } from './case.ts'
import type { PassageIndex } from './passage-index.ts'
import type { ProseText } from './passages.ts'
import { gramsOf } from './tokens.ts'

/** Sources of no more passages are looked at as a whole. */
export const FEW = 1_000
const MOST = 24

/** Texts that may have to do with a claim: all, or of many those in which its words and the customer's stand. */
export function textsAbout(index: PassageIndex, at: Case): readonly ProseText[] {
  if (index.size <= FEW) return index.texts
  const asked = at.world.asked.at(-1)?.tokens ?? []
  const words = new Set([...at.view.grams, ...gramsOf(asked)])
  return [...new Set(index.about(words, MOST).map(({ prose }) => prose.text))]
}
