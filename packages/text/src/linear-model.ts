import { eachNgram } from './ngrams.ts'

/** What was learnt: the weight of every bucket of n-grams, one character each. */
export interface LinearModelData {
  /** Longest run of pieces that counts as one n-gram. */
  readonly run: number
  /** There are `2 ** bits` buckets. */
  readonly bits: number
  readonly bias: number
  /** What a weight of one step is worth. */
  readonly step: number
  /** A character a bucket, {@link NO_WEIGHT} for no weight, the next one for a step more. */
  readonly weights: string
}

/** An n-gram and what it adds to the score. */
export interface Weighed {
  readonly ngram: string
  readonly weight: number
}

/** Tells two kinds of text apart by n-grams. */
export interface LinearModel {
  /** Above 0 the text is rather of the kind that the model knows, and the surer the higher. Linear in the text. */
  score(text: string): number
  /** The n-grams that weigh most for the kind, heaviest first; at most `most`, 3 if not given. */
  reasons(text: string, most?: number): readonly Weighed[]
}

/** The character for no weight; steps go up to 15 either way, by characters that need no escape in a string. */
export const NO_WEIGHT = 109

/**
 * Makes a model ready for use.
 *
 * Weights go by what was learnt, hashed: two n-grams may share a bucket, rarely.
 */
export function linearModel({ run, bits, bias, step, weights }: LinearModelData): LinearModel {
  let steps: Int8Array | undefined
  const weigh = (
    text: string,
    tell: (bucket: number, steps: number, ngram: () => string) => void,
  ) => {
    steps ??= Int8Array.from(weights, (character) => character.charCodeAt(0) - NO_WEIGHT)
    const known = steps
    const seen = new Set<number>()
    eachNgram(text, { run, bits }, ({ bucket, text: ngram }) => {
      if (seen.has(bucket)) return
      seen.add(bucket)
      tell(bucket, known[bucket] ?? 0, ngram)
    })
    return step / Math.sqrt(Math.max(1, seen.size))
  }
  return {
    score(text) {
      let sum = 0
      const unit = weigh(text, (_, heavy) => {
        sum += heavy
      })
      return sum * unit + bias
    },
    reasons(text, most = 3) {
      const found: { readonly ngram: string; readonly heavy: number }[] = []
      const unit = weigh(text, (_, heavy, ngram) => {
        if (heavy > 0) found.push({ ngram: ngram(), heavy })
      })
      return found
        .toSorted((a, b) => b.heavy - a.heavy)
        .slice(0, most)
        .map(({ ngram, heavy }) => ({ ngram, weight: heavy * unit }))
    },
  }
}
