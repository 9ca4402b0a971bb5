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
    if (mention && isAside(folded, mark.index, mention)) continue
    const end = closesAside(folded, start, mark.index) ? mark.index + 1 : mark.index
    push(clauses, folded, { start, end })
    start = mark.index + (isMark(mark[0]) ? mark[0].length : 0)
  }
  push(clauses, folded, { start, end: folded.length })
  return clauses
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'percent', 'quantity', 'duration'])

/** `postage to Norway (€11.50)`: a value alone in brackets is of the words before it. */
function isAside(folded: string, at: number, { start, end, value }: Mention): boolean {
  if (!MEASURED.has(value.type)) return false
  const opening = folded.charAt(at)
  if (opening !== '(' && opening !== '（') return false
  return (
    start === at + 1 &&
    /[)）]/.test(folded.charAt(end)) &&
    /[^\s,.;:，。；：]\s?$/.test(folded.slice(Math.max(0, at - 2), at))
  )
}

function closesAside(folded: string, start: number, at: number): boolean {
  const closing = folded.charAt(at)
  return (closing === ')' || closing === '）') && /[(（]/.test(folded.slice(start, at))
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
