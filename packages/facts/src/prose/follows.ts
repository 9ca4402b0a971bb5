import type { Entailment } from '@vouchsafe/core'
import { PassageIndex } from '../lookup/passage-index.ts'
import { tokenise } from '../lookup/tokens.ts'
import { statementsIn, tokensIn } from './faithful.ts'
import { isBorneOut, mismatches, ProseReader } from './support.ts'

/**
 * Whether a statement follows from a text, by rules alone: the same by which claims are held against documents. What they cannot
 * decide is `neutral`.
 *
 * @returns The score is the share of the statement's words that the text holds, rare words counting more.
 */
export function follows(premise: string, hypothesis: string): Entailment {
  const reader = new ProseReader([
    new PassageIndex([{ text: premise, source: { id: 'premise' } }], {}),
  ])
  const tokens = tokensIn(statementsIn(hypothesis), tokenise(hypothesis))
  const support = reader.support({ text: hypothesis, tokens })
  if (support === undefined) return { label: 'neutral', score: 0 }
  const { share } = support
  if (mismatches(support).some(({ sort }) => sort === 'negation'))
    return { label: 'contradiction', score: share }
  return { label: isBorneOut(support) ? 'entailment' : 'neutral', score: share }
}
