import { anchorsOf } from './anchors.ts'

/** Strings that share their first character, with the patterns that they are anchors of. */
interface Anchored {
  readonly text: string
  readonly patterns: number[]
}

/** Tells which of many patterns may find something in a text: 1 at the index of each that may. */
export type Candidates = (text: string) => Uint8Array

/**
 * Most patterns find nothing in most sentences, and a single pass over the text shows it: what a pattern is looking for
 * contains one of a few fixed strings, which `anchorsOf` reads off the pattern itself, and none of them is there.
 */
export function candidatesAmong(patterns: readonly RegExp[]): Candidates {
  const always = new Uint8Array(patterns.length)
  const byFirst = new Map<number, Map<number, Anchored[]>>()
  patterns.forEach((pattern, index) => {
    const anchors = anchorsOf(pattern)
    if (anchors === undefined) always[index] = 1
    for (const anchor of anchors ?? []) file(byFirst, anchor, index)
  })
  return (text) => {
    const may = always.slice()
    for (let at = 0; at < text.length; at += 1) {
      const bySecond = byFirst.get(text.charCodeAt(at))
      if (bySecond === undefined) continue
      mark(may, bySecond.get(ANY), text, at)
      mark(may, bySecond.get(text.charCodeAt(at + 1)), text, at)
    }
    return may
  }
}

/** In the place of a second character, for strings of one. */
const ANY = -1

function file(byFirst: Map<number, Map<number, Anchored[]>>, text: string, pattern: number): void {
  const first = text.charCodeAt(0)
  const second = text.length > 1 ? text.charCodeAt(1) : ANY
  const bySecond = byFirst.get(first) ?? new Map<number, Anchored[]>()
  const anchored = bySecond.get(second) ?? []
  byFirst.set(first, bySecond.set(second, anchored))
  const known = anchored.find((each) => each.text === text)
  if (known) known.patterns.push(pattern)
  else anchored.push({ text, patterns: [pattern] })
}

function mark(
  may: Uint8Array,
  anchored: readonly Anchored[] | undefined,
  text: string,
  at: number,
): void {
  for (const { text: anchor, patterns } of anchored ?? []) {
    if (anchor.length > 2 && !text.startsWith(anchor, at)) continue
    for (const pattern of patterns) may[pattern] = 1
  }
}
