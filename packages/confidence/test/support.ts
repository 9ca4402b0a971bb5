import type { LabelledRecord } from '@vouchsafe/confidence'
import type { Random } from '@vouchsafe/core'

/** A seeded source of randomness. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md, mulberry32 */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Records whose chance of being right is a known function of the score, scores spread evenly. */
export function drawn(
  count: number,
  random: Random,
  chance: (score: number) => number,
): readonly LabelledRecord[] {
  return Array.from({ length: count }, () => {
    const score = random()
    return { score, correct: random() < chance(score) }
  })
}
