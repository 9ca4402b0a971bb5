/** What `change` makes of each item, without what it makes nothing of. Far cheaper than `flatMap` with lists of one. */
export function mapKnown<T, U>(
  items: readonly T[],
  change: (item: T) => U | undefined,
): readonly U[] {
  const known: U[] = []
  for (const item of items) {
    const changed = change(item)
    if (changed !== undefined) known.push(changed)
  }
  return known
}
