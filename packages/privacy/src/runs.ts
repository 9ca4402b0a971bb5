import type { Span } from '@vouchsafe/text'

/** Letters and digits without a break. */
export interface Group extends Span {
  readonly digits: number
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

function isAlnum(unit: number): boolean {
  const lower = unit | 32
  return isDigit(unit) || (lower >= 97 && lower <= 122) || (unit >= 0xc0 && unit <= 0x24f)
}

/** Runs of Latin letters and digits, in order. */
export function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = []
  for (let at = 0; at < text.length; ) {
    if (!isAlnum(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    let digits = 0
    for (; at < text.length && isAlnum(text.charCodeAt(at)); at += 1) {
      if (isDigit(text.charCodeAt(at))) digits += 1
    }
    groups.push({ start, end: at, digits })
  }
  return groups
}

/** A value as it may be written: groups joined by single spaces, hyphens and the like. */
export interface Run extends Span {
  /** Letters and digits alone, in upper case. */
  readonly compact: string
  /** As written, in upper case. */
  readonly written: string
}

const MAX_GROUPS = 18
const MAX_LENGTH = 34
const JOINTS = new Set([...' -./:()+'])

/**
 * Calls `visit` with every run of neighbouring groups that holds a digit. Each start is bounded by {@link MAX_GROUPS}, so the
 * whole is linear.
 */
export function forEachRun(
  text: string,
  groups: readonly Group[],
  visit: (run: Run) => void,
): void {
  for (let first = 0; first < groups.length; first += 1) {
    let compact = ''
    let digits = 0
    for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
      const group = groups[last]
      const start = groups[first]?.start ?? 0
      if (!group) break
      if (last > first && !joins(text, groups[last - 1]?.end ?? 0, group.start)) break
      const length = group.end - group.start
      if (group.digits === 0 && length > 8) break
      compact += text.slice(group.start, group.end)
      if (compact.length > MAX_LENGTH) break
      digits += group.digits
      if (digits < 2) continue
      const end =
        text[group.end] === ')' && text.slice(start, group.end).includes('(')
          ? group.end + 1
          : group.end
      visit({
        start,
        end,
        compact: compact.toUpperCase(),
        written: text.slice(start, end).toUpperCase(),
      })
    }
  }
}

function joins(text: string, end: number, start: number): boolean {
  const gap = start - end
  if (gap === 1) return JOINTS.has(text[end] ?? '')
  return gap === 2 && (text.slice(end, start) === ' (' || text.slice(end, start) === '  ')
}
