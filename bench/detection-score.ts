import { readFileSync } from 'node:fs'

export interface Place {
  readonly start: number
  readonly end: number
}

/** A line with what is personal in it. */
export interface LabelledLine {
  readonly text: string
  readonly entities: readonly Place[]
  /** Places that may or may not be found. */
  readonly open?: readonly Place[]
}

/** How well places are found. */
export interface DetectionScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** Lines in which nothing is to be found, and in how many of them something was. */
  readonly harmless: number
  readonly touched: number
}

export type LineSet = 'independent-zh' | 'independent-en'

/** Lines that were written and labelled without sight of the rules of any detector. Read from the repository's root. */
export function labelledLines(name: LineSet): readonly LabelledLine[] {
  const file = `packages/privacy/test/fixtures/${name}.json`
  return JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledLine[]
}

/**
 * Compares places alone, and not what they are called, since detectors name different kinds. A place is found if it shares
 * half of what both cover.
 */
export async function scoreDetection(
  find: (text: string) => readonly Place[] | Promise<readonly Place[]>,
  lines: readonly LabelledLine[],
): Promise<DetectionScore> {
  let [found, wrong, missed, harmless, touched] = [0, 0, 0, 0, 0]
  for (const { text, entities, open = [] } of lines) {
    const places = (await find(text)).flatMap((place) => trimmed(place, open))
    const used = new Set<Place>()
    for (const gold of entities) {
      const hit = places.find((place) => !used.has(place) && overlap(place, gold) >= 0.5)
      if (hit) used.add(hit)
      found += hit ? 1 : 0
      missed += hit ? 0 : 1
    }
    wrong += places.length - used.size
    harmless += entities.length === 0 ? 1 : 0
    touched += entities.length === 0 && places.length > 0 ? 1 : 0
  }
  return {
    f1: (2 * found) / (2 * found + wrong + missed),
    precision: found + wrong === 0 ? 0 : found / (found + wrong),
    recall: found / (found + missed),
    harmless,
    touched,
  }
}

function trimmed(place: Place, open: readonly Place[]): readonly Place[] {
  const isOpen = (at: number): boolean => open.some(({ start, end }) => start <= at && at < end)
  let { start, end } = place
  while (start < end && isOpen(start)) start += 1
  while (end > start && isOpen(end - 1)) end -= 1
  return end > start ? [{ start, end }] : []
}

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
