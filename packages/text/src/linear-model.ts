import { bucketsOf, eachNgram } from './ngrams.ts'

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
  let decoded: Int8Array | undefined
  const stepsOf = (): Int8Array => {
    decoded ??= Int8Array.from(weights, (character) => character.charCodeAt(0) - NO_WEIGHT)
    return decoded
  }
  return {
    score(text) {
      const steps = stepsOf()
      const buckets = bucketsOf(text, { run, bits })
      let sum = 0
      for (const bucket of buckets) sum += steps[bucket] ?? 0
      return (sum * step) / Math.sqrt(Math.max(1, buckets.size)) + bias
    },
    reasons(text, most = 3) {
      const steps = stepsOf()
      const seen = new Map<number, string>()
      eachNgram(text, { run, bits }, ({ bucket, text: ngram }) => {
        if (!seen.has(bucket)) seen.set(bucket, (steps[bucket] ?? 0) > 0 ? ngram() : '')
      })
      const unit = step / Math.sqrt(Math.max(1, seen.size))
      return [...seen]
        .map(([bucket, ngram]) => ({ ngram, weight: (steps[bucket] ?? 0) * unit }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, most)
    },
  }
}
