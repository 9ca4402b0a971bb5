import type { Case } from '../case.ts'
import type { SentenceView } from '../sentence-view.ts'

/** Words by which a sentence goes on about what the one before it spoke of. */
const POINTER =
  /\b(?:it|its|it's|it'd|it'll|that|that's|that'd|this|they|they're|them|those|these|that one|this one|then|otherwise)\b|它|其|该|这|那|此后|之后|届时/i

/** The sentence before, if the claim's own points back at it: "Moving is free today. From Wednesday it would be £20". */
export function pointedAt({ before, view }: Case): SentenceView | undefined {
  const last = before.at(-1)
  if (last === undefined || last.sentence.pointer !== view.sentence.pointer) return undefined
  return POINTER.test(view.sentence.text.slice(0, 400)) ? last : undefined
}
