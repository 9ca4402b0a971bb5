import type { Entity } from './entity.ts'

/** Of entities that overlap, keeps the surest, then the longest; gives them in the order of the text. */
export function resolve(entities: readonly Entity[]): readonly Entity[] {
  if (entities.length < 2) return entities
  const ranked = [...entities].sort((a, b) => weight(b) - weight(a) || a.start - b.start)
  if (ranked.length <= FEW) return apart(ranked).sort((a, b) => a.start - b.start)
  // One mark a unit of the text keeps this linear: entities are short, and each looks at its own range alone.
  const taken = new Uint8Array(Math.max(...entities.map(({ end }) => end)))
  const kept = ranked.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

/** With so few it is quicker to compare each with each. */
const FEW = 12

function apart(ranked: readonly Entity[]): Entity[] {
  const kept: Entity[] = []
  for (const entity of ranked) {
    const { start, end } = entity
    if (end > start && !kept.some((other) => start < other.end && other.start < end))
      kept.push(entity)
  }
  return kept
}

/** A longer reading beats a slightly surer one inside it: an address holds its house number. */
function weight(entity: Entity): number {
  return entity.score + Math.min(entity.end - entity.start, 40) / 200
}
