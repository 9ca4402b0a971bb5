import type { Span } from '@vouchsafe/text'

/** Letters and digits without a break. */
interface Group extends Span {
  readonly digits: number
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

function isAlnum(unit: number): boolean {
  const lower = unit | 32
  return isDigit(unit) || (lower >= 97 && lower <= 122) || (unit >= 0xc0 && unit <= 0x24f)
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
/** As many groups without a digit may begin a run. */
const MAX_LEAD = 2
const JOINTS = new Set([...' -./:()+'])
const DIGIT = /\d/g

/**
 * Calls `visit` with every run of neighbouring groups that holds two digits or more. Only what stands around digits is read,
 * and each start is bounded by {@link MAX_GROUPS}, so the whole is linear.
 */
export function forEachRun(text: string, visit: (run: Run) => void): void {
  for (let from = 0; from < text.length; ) {
    DIGIT.lastIndex = from
    if (!DIGIT.test(text)) return
    const groups = groupsAround(text, DIGIT.lastIndex - 1, from)
    for (let first = 0; first < groups.length; first += 1) {
      if (mayBegin(groups, first)) runsFrom(text, groups, first, visit)
    }
    from = groups.at(-1)?.end ?? text.length
  }
}

/** The groups that may be parts of one run with the digit at `at`; the text before `from` has been read. */
function groupsAround(text: string, at: number, from: number): readonly Group[] {
  const groups = [groupAt(text, startOfGroup(text, at, from))]
  for (let lead = 0; lead < MAX_LEAD; lead += 1) {
    const before = groupBefore(text, groups[0]?.start ?? 0, from)
    if (!before) break
    groups.unshift(before)
  }
  for (let last = groups.at(-1); last; ) {
    last = groupAfter(text, last.end)
    if (last) groups.push(last)
  }
  return groups
}

function startOfGroup(text: string, at: number, from: number): number {
  let start = at
  while (start > from && isAlnum(text.charCodeAt(start - 1))) start -= 1
  return start
}

function groupAt(text: string, start: number): Group {
  let end = start
  let digits = 0
  for (; end < text.length && isAlnum(text.charCodeAt(end)); end += 1) {
    if (isDigit(text.charCodeAt(end))) digits += 1
  }
  return { start, end, digits }
}

const MAX_JOINT = 3

function groupBefore(text: string, start: number, from: number): Group | undefined {
  let end = start
  while (end > from && start - end < MAX_JOINT && !isAlnum(text.charCodeAt(end - 1))) end -= 1
  if (end === start || !isAlnum(text.charCodeAt(end - 1)) || !joins(text, end, start))
    return undefined
  let own = end
  while (own > from && end - own <= MAX_WORD && isAlnum(text.charCodeAt(own - 1))) own -= 1
  const group = { start: own, end, digits: 0 }
  return isProse(text, group) ? undefined : group
}

function groupAfter(text: string, end: number): Group | undefined {
  let start = end
  while (start - end < MAX_JOINT && start < text.length && !isAlnum(text.charCodeAt(start))) {
    start += 1
  }
  if (start === text.length || !joins(text, end, start)) return undefined
  const group = groupAt(text, start)
  return group.digits === 0 && isProse(text, group) ? undefined : group
}

function runsFrom(
  text: string,
  groups: readonly Group[],
  first: number,
  visit: (run: Run) => void,
): void {
  let length = 0
  let digits = 0
  const start = groups[first]?.start ?? 0
  for (let last = first; last < groups.length && last < first + MAX_GROUPS; last += 1) {
    const group = groups[last]
    if (!group) break
    length += group.end - group.start
    if (length > MAX_LENGTH) break
    digits += group.digits
    if (digits < 2) continue
    const open = text[group.end] === ')' ? text.indexOf('(', start) : -1
    const isOpen = open >= 0 && open < group.end
    visit({ start, end: isOpen ? group.end + 1 : group.end, length, digits })
  }
}

/** A word of running text: longer than any code's letters, or small letters with a space beside them. */
function isProse(text: string, { start, end }: Group): boolean {
  if (end - start > MAX_WORD) return true
  const second = text.charCodeAt(start + 1)
  return end - start >= 3 && second >= 97 && second <= 122 && text[end] !== '-'
}

/** A run begins with a digit's group, or with a short one that such a group follows soon. */
function mayBegin(groups: readonly Group[], first: number): boolean {
  for (let index = first; index <= first + MAX_LEAD; index += 1) {
    const digits = groups[index]?.digits
    if (digits === undefined) return false
    if (digits > 0) return true
  }
  return false
}

function joins(text: string, end: number, start: number): boolean {
  const gap = start - end
  if (gap === 1) return JOINTS.has(text[end] ?? '')
  const joint = text.slice(end, start)
  return joint === ' (' || joint === '  ' || joint === ' / '
}
