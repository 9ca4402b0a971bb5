import type { TokenCounter } from './token-count.ts'

/** Longer runs are counted in pieces: every tokenizer slows down on them more than linearly. */
const PIECE = 4096

/** A counter that holds WebAssembly memory until it is freed. */
export interface TiktokenCounter extends TokenCounter {
  free(): void
}

/**
 * Counts with tiktoken, exactly but for texts above 4,096 units. Loading takes some 400 ms, so it happens here and not on
 * import.
 *
 * @param encoding Default: `o200k_base`.
 */
export async function tiktokenCounter(
  encoding: 'cl100k_base' | 'o200k_base' = 'o200k_base',
): Promise<TiktokenCounter> {
  const { get_encoding } = await import('tiktoken')
  const encoder = get_encoding(encoding)
  return {
    count(text) {
      let tokens = 0
      for (let at = 0; at < text.length; at += PIECE) {
        tokens += encoder.encode_ordinary(text.slice(at, at + PIECE)).length
      }
      return tokens
    },
    free: () => encoder.free(),
  }
}
