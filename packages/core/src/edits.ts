import { overlaps, type Span } from '@vouchsafe/text'
import type { Edit } from './fact.ts'
import { ACTIONS, type Action } from './finding.ts'
import { countUpTo } from './span-search.ts'

/** An edit with what decides between it and one that overlaps it. */
export interface ProposedEdit extends Edit {
  readonly action: Action
  readonly code: string
}

/**
 * Chooses among proposed edits so that none overlap, whatever the order in which they were proposed.
 *
 * Of two that overlap, the one wins whose finding asks for more; then the wider one, so that taking out a sentence beats
 * mending a word in it; then the earlier; then the one whose code, then whose text, sorts first. Insertions at one place all
 * stay, in the order of their codes, but for repeats of the same text; an insertion strictly inside a replaced range is
 * dropped.
 *
 * @returns Disjoint edits by start.
 */
export function chooseEdits(proposed: readonly ProposedEdit[]): readonly Edit[] {
  const ranges: Edit[] = []
  for (const edit of proposed.filter((each) => each.start < each.end).sort(byPrecedence)) {
    const at = countUpTo(ranges, edit.start)
    const before = ranges[at - 1]
    const after = ranges[at]
    if ((before && overlaps(before, edit)) || (after && overlaps(after, edit))) continue
    ranges.splice(at, 0, edit)
  }
  const insertions = proposed
    .filter((each) => each.start === each.end)
    .sort((a, b) => a.start - b.start || compare(a.code, b.code) || compare(a.text, b.text))
  return merge(ranges, withoutRepeats(insertions)).map(({ start, end, text }) => ({
    start,
    end,
    text,
  }))
}

/**
 * Applies disjoint, ordered edits to a part of the draft.
 *
 * @param range Which part of `text` to give back. Edits outside it are left out; an insertion counts where it starts.
 */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  range: Span = { start: 0, end: text.length },
): string {
  let out = ''
  let at = range.start
  for (const edit of edits) {
    if (edit.start < at || edit.end > range.end) continue
    out += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + text.slice(at, range.end)
}

function byPrecedence(a: ProposedEdit, b: ProposedEdit): number {
  return (
    ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    compare(a.code, b.code) ||
    compare(a.text, b.text)
  )
}

function withoutRepeats(insertions: readonly Edit[]): readonly Edit[] {
  const seen = new Set<string>()
  return insertions.filter(({ start, text }) => {
    const key = `${start} ${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Both by start; an insertion goes before the range that starts where it stands. */
function merge(ranges: readonly Edit[], insertions: readonly Edit[]): Edit[] {
  const merged: Edit[] = []
  let next = 0
  for (const insertion of insertions) {
    for (let range = ranges[next]; range && range.start < insertion.start; range = ranges[next]) {
      merged.push(range)
      next += 1
    }
    const last = ranges[next - 1]
    if (last && last.end > insertion.start) continue
    merged.push(insertion)
  }
  return merged.concat(ranges.slice(next))
}

/** By code unit, so that the order does not depend on a locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
