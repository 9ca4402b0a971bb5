import { type LinearModelData, linearModel } from '@vouchsafe/text'

/** How much a sentence reads like those of a kind that were learnt from, where no rule told. */
export interface Likeness {
  /** The higher, the surer; about 1 for a plain case, about -1 for a plain other sentence. */
  readonly score: number
  /** So sure that it counts as much as a rule. */
  readonly isStrong: boolean
  /** The groups of words or characters that weigh most. */
  readonly ngrams: readonly string[]
}

/** Weighs sentences by what was learnt of a kind, and says when that decides against or without rules. */
export interface LikenessReader {
  score(sentence: string): number
  /** Present if the score is so high that no rule need agree. */
  likeness(sentence: string, score: number): Likeness | undefined
  /** So little like that a rule is not believed. */
  isUnlike(score: number): boolean
}

/** Bounds on the score. Chosen on lines that were held back from the training: see training/README.md. */
export interface LikenessBounds {
  /** At or above this a sentence is of the kind. */
  readonly sure: number
  /** At or above this it is surely so: small talk of honest replies stays below. Default: `sure`. */
  readonly strong?: number
  /** Below this it is not. */
  readonly unlike: number
}

export function likenessReader(
  data: LinearModelData,
  { sure, strong = sure, unlike }: LikenessBounds,
): LikenessReader {
  const model = linearModel(data)
  return {
    score: (sentence) => model.score(sentence),
    likeness(sentence, score) {
      if (score < sure) return undefined
      return {
        score,
        isStrong: score >= strong,
        ngrams: model.reasons(sentence).map(({ ngram }) => ngram),
      }
    },
    isUnlike: (score) => score < unlike,
  }
}
