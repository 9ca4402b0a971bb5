import { PhraseTrie } from '@vouchsafe/text'
import { anchorsOf } from './anchors.ts'

/** A list of patterns of which only some can find anything in a given text. */
export type Patterns = readonly RegExp[]

/** Which patterns may find something in one text. */
export interface Candidates {
  /** The indices of those of a list. */
  among(list: Patterns): readonly number[]
  /** Whether a pattern may. */
  has(pattern: RegExp): boolean
}

/**
 * Most patterns find nothing in most sentences, and a single pass over the text shows it: what a pattern is looking for
 * contains one of a few fixed strings, which `anchorsOf` reads off the pattern itself, and none of them is there.
 */
export function candidatesAmong(lists: readonly Patterns[]): (text: string) => Candidates {
  const starts = new Map<Patterns, number>()
  const places = new Map<RegExp, number>()
  const always: number[] = []
  const byAnchor = new Map<string, number[]>()
  let count = 0
  for (const list of lists) {
    starts.set(list, count)
    for (const pattern of list) {
      places.set(pattern, count)
      const anchors = anchorsOf(pattern)
      always.push(anchors === undefined ? 1 : 0)
      for (const anchor of anchors ?? []) {
        const patterns = byAnchor.get(anchor)
        if (patterns) patterns.push(count)
        else byAnchor.set(anchor, [count])
      }
      count += 1
    }
  }
  const unheard = Uint8Array.from(always)
  const patternsOf = [...byAnchor.values()]
  const anchors = new PhraseTrie([...byAnchor.keys()])
  return (text) => {
    const may = unheard.slice()
    const mark = (id: number): void => {
      for (const pattern of patternsOf[id] ?? []) may[pattern] = 1
    }
    for (let at = 0; at < text.length; at += 1) {
      if (anchors.opens(text.charCodeAt(at))) anchors.walk(text, at, mark)
    }
    return {
      among(list) {
        const start = starts.get(list)
        return start === undefined ? [...list.keys()] : marked(may, start, start + list.length)
      },
      has: (pattern) => may[places.get(pattern) ?? -1] !== 0,
    }
  }
}

/** Where the marks are, counted from `start`. */
function marked(marks: Uint8Array, start: number, end: number): readonly number[] {
  const found: number[] = []
  for (let at = start; at < end; at += 1) if (marks[at] === 1) found.push(at - start)
  return found
}
