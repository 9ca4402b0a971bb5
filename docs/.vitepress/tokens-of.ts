/**
 * The words that a text is searched by: runs of letters and digits, and of Chinese each character and each pair of neighbours.
 *
 * The search runs in the reader's browser, which is sent this function as text: it must refer to nothing outside of itself.
 */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  for (const [word] of text.matchAll(/\p{Script=Han}+|[^\s\p{P}\p{S}\p{Script=Han}]+/gu)) {
    if (!/^\p{Script=Han}/u.test(word)) tokens.push(word)
    else
      for (let i = 0; i < word.length; i++) tokens.push(word.slice(i, i + 1), word.slice(i, i + 2))
  }
  return tokens
}
