/** A stretch of a text, and whether it is new. */
export interface Stretch {
  readonly text: string
  readonly added: boolean
}

/** Above this many comparisons the texts are shown without their differences. */
const MAX_CELLS = 4_000_000

/** Which words of `after` are not in `before`, by their longest common subsequence. The stretches joined give `after`. */
export function additions(before: string, after: string): readonly Stretch[] {
  const [old, now] = [tokens(before), tokens(after)]
  if (old.length * now.length > MAX_CELLS) return [{ text: after, added: false }]
  const kept = commonTokens(old, now)
  const stretches: Stretch[] = []
  for (const [index, text] of now.entries()) {
    const added = !kept.has(index)
    const last = stretches.at(-1)
    if (last?.added === added) stretches[stretches.length - 1] = { text: last.text + text, added }
    else stretches.push({ text, added })
  }
  return stretches
}

/** Words and numbers; Chinese characters, marks and spaces one by one. */
function tokens(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9.]{1,40}|[\s\S]/gu) ?? []
}

/** Positions in `now` that belong to the longest common subsequence. */
function commonTokens(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const kept = new Set<number>()
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      kept.add(j)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}
