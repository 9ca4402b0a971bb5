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
  /** How many letters and digits it has. */
  readonly length: number
  readonly digits: number
}

const MAX_GROUPS = 18
const MAX_LENGTH = 34
/** A word longer than this is no part of an identifier. */
const MAX_WORD = 6
const JOINTS = new Set([...' -./:()+'])

/**
 * Calls `visit` with every run of neighbouring groups that holds two digits or more. Each start is bounded by
 * {@link MAX_GROUPS}, so the whole is linear.
 */
export function forEachRun(
  text: string,
  groups: readonly Group[],
  visit: (run: Run) => void,
): void {
  for (let first = 0; first < groups.length; first += 1) {
    if (!mayBegin(text, groups, first)) continue
    let length = 0
    let digits = 0
    const start = groups[first]?.start ?? 0
    for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
      const group = groups[last]
      if (!group) break
      if (last > first && !joins(text, groups[last - 1]?.end ?? 0, group.start)) break
      length += group.end - group.start
      if (length > MAX_LENGTH || (group.digits === 0 && isProse(text, group))) break
      digits += group.digits
      if (digits < 2) continue
      const isOpen =
        text[group.end] === ')' &&
        text.indexOf('(', start) < group.end &&
        text.indexOf('(', start) >= 0
      visit({ start, end: isOpen ? group.end + 1 : group.end, length, digits })
    }
  }
}

/** A word of running text: longer than any code's letters, or small letters with a space beside them. */
function isProse(text: string, { start, end }: Group): boolean {
  if (end - start > MAX_WORD) return true
  const second = text.charCodeAt(start + 1)
  return end - start >= 3 && second >= 97 && second <= 122 && text[end] !== '-'
}

/** A run begins with a digit's group, or with a short one that such a group follows soon. */
function mayBegin(text: string, groups: readonly Group[], first: number): boolean {
  for (let index = first; index < first + 3; index += 1) {
    const group = groups[index]
    if (!group) return false
    if (group.digits > 0) return true
    if (isProse(text, group)) return false
  }
  return false
}

function joins(text: string, end: number, start: number): boolean {
  const gap = start - end
  if (gap === 1) return JOINTS.has(text[end] ?? '')
  const joint = text.slice(end, start)
  return joint === ' (' || joint === '  ' || joint === ' / '
}
