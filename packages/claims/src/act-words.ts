/** Words for acts, as one alternative of a pattern and as a table to look the act up. */
export interface ActWords {
  /** Longest words first, so that the longest is read. */
  readonly source: string
  readonly acts: ReadonlyMap<string, string>
}

/** @param words For each act its words, separated by `|`. Of a word listed twice, the first act counts. */
export function actWords(words: Iterable<readonly [act: string, words: string]>): ActWords {
  const acts = new Map<string, string>()
  for (const [act, list] of words) {
    for (const word of list.split('|')) if (!acts.has(word)) acts.set(word, act)
  }
  const source = [...acts.keys()].sort((a, b) => b.length - a.length).join('|')
  return { source, acts }
}
