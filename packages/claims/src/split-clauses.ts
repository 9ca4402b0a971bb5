import type { Mention, Span } from '@vouchsafe/text'
import { matchesOf } from './matches.ts'

/** Cuts a sentence at the marks that `breaks` finds, except inside values. Clauses hold no blanks at their ends. */
export function splitClauses(
  folded: string,
  breaks: RegExp,
  mentions: readonly Mention[],
): readonly Span[] {
  const clauses: Span[] = []
  let start = 0
  let next = 0
  for (const mark of matchesOf(breaks, folded)) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= mark.index) next += 1
    const mention = mentions[next]
    if (mention && mention.start < mark.index) continue
    push(clauses, folded, { start, end: mark.index })
    start = mark.index + (isMark(mark[0]) ? mark[0].length : 0)
  }
  push(clauses, folded, { start, end: folded.length })
  return clauses
}

/** A mark is left out of the clauses; a word (`but`) begins the next one. */
function isMark(text: string): boolean {
  return !/[a-z\u4e00-\u9fff]/.test(text)
}

function push(clauses: Span[], folded: string, span: Span): void {
  const trimmed = trim(folded, span)
  if (trimmed.start < trimmed.end) clauses.push(trimmed)
}

const BLANK = /[\s|>•·*-]/

/** The range without blanks, list marks and table bars at its ends. */
function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && BLANK.test(text.charAt(start))) start += 1
  while (end > start && /[\s|]/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
