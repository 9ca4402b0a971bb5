import type { Finding, Verdict } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { contradicted, type Judgement } from '../evidence.ts'
import type { SentenceView } from '../sentence-view.ts'
import { contrastIn, mayContrast } from './contrast.ts'
import { deniedContentIn, mayDenyContent } from './denied-content.ts'
import { mayFit, misfitsIn } from './fits.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Cheap: whether a sentence may say something of the sort that is looked for here. */
export function mayBeWrong(text: string): boolean {
  return mayContrast(text) || mayDenyContent(text) || mayFit(text)
}

const known = new WeakMap<SentenceView, readonly Wrong[]>()

/** What a sentence says against what is known, read once. */
export function wrongsIn(setting: Setting): readonly Wrong[] {
  const before = known.get(setting.view)
  if (before !== undefined) return before
  const found = [...contrastIn(setting), ...deniedContentIn(setting), ...misfitsIn(setting)]
  known.set(setting.view, found)
  return found
}

/** A claim whose words are those of something wrong is wrong, whatever else speaks of them. */
export function heldToWrongs(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  const isPlain =
    value === undefined ||
    value.type === 'flag' ||
    value.type === 'text' ||
    value.type === 'identifier'
  if (!isPlain || judgement.status === 'contradicted') return judgement
  const { view, before, world, finder } = at
  const place = value === undefined ? at.clause : at.place
  const wrong = wrongsIn({ view, before, world, finder }).find(
    ({ span }) => span.start < place.end && place.start < span.end,
  )
  if (wrong === undefined) return judgement
  return contradicted(
    wrong.evidence,
    wrong.message,
    wrong.right === undefined ? {} : { right: wrong.right },
  )
}

/** Of what no claim tells, a finding each. */
export function findingsOf(
  wrongs: readonly Wrong[],
  { sentence }: SentenceView,
  verdicts: readonly Verdict[],
): readonly Finding[] {
  const told = new Set(
    verdicts.flatMap(({ status, evidence }) => (status === 'contradicted' ? evidence : [])),
  )
  return wrongs
    .filter(({ evidence }) => !evidence.some((each) => told.has(each)))
    .map(({ kind, message, span, evidence }) => ({
      code: `facts/${kind}`,
      action: 'retry' as const,
      message,
      span: sentence.locate(span),
      evidence: [...evidence],
    }))
}
