import { type Mutant, PARTS, type Part } from './mutant.ts'

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<T>(items: readonly T[], next: () => number): readonly T[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)
}

/**
 * Draws mutants that compile, so many of each part, every one of a part as likely as the others. A larger sample of the same
 * sources and seed begins with the smaller one.
 */
export function draw(
  mutants: readonly Mutant[],
  sizes: Readonly<Record<Part, number>>,
  seed: number,
  compiles: (mutant: Mutant) => boolean,
): { readonly drawn: readonly Mutant[]; readonly refused: Readonly<Record<Part, number>> } {
  const drawn: Mutant[] = []
  const refused = { logic: 0, table: 0 }
  for (const part of PARTS) {
    let left = sizes[part]
    for (const mutant of shuffled(
      mutants.filter((each) => each.part === part),
      random(seed),
    )) {
      if (left === 0) break
      if (compiles(mutant)) {
        drawn.push(mutant)
        left -= 1
      } else refused[part] += 1
    }
  }
  return { drawn, refused }
}
