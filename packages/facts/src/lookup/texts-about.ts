import type { Case } from '../case.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { PassageIndex } from './passage-index.ts'
import type { ProseText } from './passages.ts'
import { gramsOf } from './tokens.ts'

/** Sources of no more passages are looked at as a whole. */
export const FEW = 1_000
const MOST = 24

/** Texts that may have to do with a claim: all, or of many those in which its sentence's words and the customer's stand. */
export function textsAbout({ view }: Case): readonly ProseText[] {
  return view.once(readTexts)
}

function readTexts(view: SentenceView): readonly ProseText[] {
  return view.world.passages.flatMap((index) => textsIn(index, view))
}

function textsIn(index: PassageIndex, { grams, world }: SentenceView): readonly ProseText[] {
  if (index.size <= FEW) return index.texts
  const asked = world.asked.at(-1)?.tokens ?? []
  const words = new Set([...grams, ...gramsOf(asked)])
  return [...new Set(index.about(words, MOST).map(({ prose }) => prose.text))]
}
