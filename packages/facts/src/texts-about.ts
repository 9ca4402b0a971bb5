import type { Case } from './case.ts'
import type { PassageIndex } from './passage-index.ts'
import type { ProseText } from './passages.ts'
import type { SentenceView } from './sentence-view.ts'
import { gramsOf } from './tokens.ts'

/** Sources of no more passages are looked at as a whole. */
export const FEW = 1_000
const MOST = 24

/** Texts that may have to do with a claim: all, or of many those in which its sentence's words and the customer's stand. */
export function textsAbout(at: Case): readonly ProseText[] {
  const before = known.get(at.view)
  if (before !== undefined) return before
  const found = at.world.passages.flatMap((index) => textsIn(index, at))
  known.set(at.view, found)
  return found
}

const known = new WeakMap<SentenceView, readonly ProseText[]>()

function textsIn(index: PassageIndex, at: Case): readonly ProseText[] {
  if (index.size <= FEW) return index.texts
  const asked = at.world.asked.at(-1)?.tokens ?? []
  const words = new Set([...at.view.grams, ...gramsOf(asked)])
  return [...new Set(index.about(words, MOST).map(({ prose }) => prose.text))]
}
