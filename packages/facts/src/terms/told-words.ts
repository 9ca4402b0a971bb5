import { isHan, stem, tokenise } from '../lookup/tokens.ts'

/** A text by the stems of its words, each between spaces, so that a phrase is found whatever its endings. */
export function stemKey(text: string): string {
  const stems = tokenise(text).map((token) => (isHan(token.text) ? token.text : stem(token.text)))
  return ` ${stems.join(' ')} `
}

/**
 * Whether a case is named by phrases, as far as its texts tell: the first text that names one of either list decides.
 *
 * @param told Texts by {@link stemKey}, the nearest to the claim first.
 */
export function namedBy(
  told: readonly string[],
  any: readonly string[],
  other: readonly string[],
): 'met' | 'unmet' | 'open' {
  for (const text of told) {
    if (any.some((phrase) => text.includes(stemKey(phrase)))) return 'met'
    if (other.some((phrase) => text.includes(stemKey(phrase)))) return 'unmet'
  }
  return 'open'
}
