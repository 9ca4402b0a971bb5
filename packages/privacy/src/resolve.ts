import type { Entity } from './entity.ts'

/** Of entities that overlap, keeps the surest, then the longest; gives them in the order of the text. */
export function resolve(entities: readonly Entity[]): readonly Entity[] {
  if (entities.length < 2) return entities
  const ranked = [...entities].sort((a, b) => weight(b) - weight(a) || a.start - b.start)
  const kept: Entity[] = []
  for (const entity of ranked) {
    if (
      entity.end > entity.start &&
      !kept.some((other) => entity.start < other.end && other.start < entity.end)
    )
      kept.push(entity)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A longer reading beats a slightly surer one inside it: an address holds its house number. */
function weight(entity: Entity): number {
  return entity.score + Math.min(entity.end - entity.start, 40) / 200
}
