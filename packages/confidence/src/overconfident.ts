import type { Claim, Finding, Sentence, Verdict } from '@vouchsafe/core'
import { overlaps, phraseMatcher, type Span } from '@vouchsafe/text'
import { CERTAIN_EN, CERTAIN_ZH, COURTESY, DOUBT_BEFORE, REASSURING } from './certainty-words.ts'

/** What a found word does: it says how sure a statement is, reassures about what stands beside it, or neither. */
type Use = 'states' | 'reassures' | 'courtesy'

const certain = phraseMatcher<Use>([
  ...[...CERTAIN_ZH, ...CERTAIN_EN].map((phrase) => [phrase, 'states'] as const),
  ...REASSURING.map((phrase) => [phrase, 'reassures'] as const),
  ...COURTESY.map((phrase) => [phrase, 'courtesy'] as const),
])

/** What was established about a sentence. */
export interface Established {
  readonly claims: readonly Claim[]
  readonly verdicts: readonly Verdict[]
}

/**
 * Words of certainty in a sentence that nothing known bears out: no claim beside them is supported, or one is not.
 *
 * A word that says how sure a statement is must be borne out in its own clause; reassurance, by the claims of its sentence.
 */
export function overconfidentIn(sentence: Sentence, established: Established): readonly Finding[] {
  const clauses = clausesOf(sentence.text)
  return certain.find(sentence.text).flatMap((found): readonly Finding[] => {
    const clause = clauses.find(({ end }) => end > found.start) ?? found
    if (found.payloads.includes('courtesy')) return []
    if (DOUBT_BEFORE.test(sentence.text.slice(clause.start, found.start))) return []
    const place = sentence.locate(clause)
    const looked = found.payloads.includes('states') ? place : sentence
    if (isBorneOut(looked, established)) return []
    return [
      {
        code: 'confidence/overconfident',
        action: 'annotate',
        message: 'This is said as certain, and nothing known supports it.',
        span: place,
        mark: 'withheld',
      },
    ]
  })
}

function isBorneOut(place: Span, { claims, verdicts }: Established): boolean {
  // A claim is as good as the worst that is said of it.
  const isSupported = ({ id }: Claim): boolean => {
    const said = verdicts.filter(({ claim }) => claim === id)
    return said.length > 0 && said.every(isKnown)
  }
  // A presumed claim is supported by like words alone: too little to be certain on.
  const beside = claims.filter((claim) => !claim.presumed && overlaps(claim, place))
  return beside.length > 0 && beside.every(isSupported)
}

/** What the customer asks for or names is not thereby certain. */
function isKnown({ status, evidence }: Verdict): boolean {
  return (
    status === 'supported' &&
    (evidence.length === 0 || evidence.some(({ source }) => source.id !== 'customer'))
  )
}

/** Parts of a sentence between commas and their like. */
function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/[，,;；：:。！？!?\n]|\s[-–—]\s/g)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + 1
  }
  if (start < text.length) clauses.push({ start, end: text.length })
  return clauses
}
