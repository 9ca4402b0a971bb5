import type { Anchors } from './template-anchors.ts'

interface Anchored {
  readonly text: string
  readonly sets: number[]
}

/** Tells which of many templates may match something in a text, by their places in the list, in its order. */
export type Candidates = (text: string) => readonly number[]

/**
 * Most templates match nothing in most sentences, and a single pass over the text shows it: of some set of strings that their
 * matches need one of, none is there.
 *
 * @param needs For each template, the sets of which a match holds one string each.
 */
export function candidatesAmong(needs: readonly (readonly Anchors[])[]): Candidates {
  const sets = new Map<Anchors, number>()
  const needed = needs.map((each) =>
    each.map((set) => {
      const known = sets.get(set) ?? sets.size
      sets.set(set, known)
      return known
    }),
  )
  const byHead = new Map<string, Map<string, Anchored>>()
  for (const [set, index] of sets) for (const text of set) file(byHead, text, index)
  const heads = new Map([...byHead].map(([head, texts]) => [head, [...texts.values()]]))
  const begins = new Set([...heads.keys()].map((head) => head.charCodeAt(0)))
  return (text) => {
    const found = new Uint8Array(sets.size)
    for (let at = 0; at < text.length; at += 1) {
      if (!begins.has(text.charCodeAt(at))) continue
      for (let length = 1; length <= HEAD; length += 1) {
        const anchored = heads.get(text.slice(at, at + length))
        if (anchored) mark(found, anchored, text, at)
      }
    }
    const may: number[] = []
    for (const [template, each] of needed.entries())
      if (each.every((set) => found[set] === 1)) may.push(template)
    return may
  }
}

/** Longest beginning that strings are filed under. */
const HEAD = 3

function file(byHead: Map<string, Map<string, Anchored>>, text: string, set: number): void {
  const head = text.slice(0, HEAD)
  const texts = byHead.get(head) ?? new Map<string, Anchored>()
  byHead.set(head, texts)
  const anchored = texts.get(text) ?? { text, sets: [] }
  texts.set(text, anchored)
  anchored.sets.push(set)
}

function mark(found: Uint8Array, anchored: readonly Anchored[], text: string, at: number): void {
  for (const { text: anchor, sets } of anchored) {
    if (anchor.length > HEAD && !text.startsWith(anchor, at)) continue
    for (const set of sets) found[set] = 1
  }
}
