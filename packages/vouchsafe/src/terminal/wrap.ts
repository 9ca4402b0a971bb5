import type { Span } from '@vouchsafe/text'
import { charWidth } from './width.ts'

/** Marks that must not begin a line. */
const CLOSING = new Set('，。！？、；：”’）》】」』…,.!?;:)]}%')
/** Marks that must not end a line. */
const OPENING = new Set('“‘（《【「『([{¥$€£#')

/**
 * Cuts a text into lines of at most `columns` columns.
 *
 * A line ends at white space, or anywhere between Chinese characters but before a closing or after an opening mark; a word
 * that is longer than a line is cut. Wide characters take two columns.
 *
 * @returns Ranges of `text`. White space at which a line was cut belongs to none of them.
 */
export function wrapLines(text: string, columns: number): readonly Span[] {
  const limit = Math.max(2, columns)
  const lines: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(text, { start, end: start + paragraph.length }, limit))
    start += paragraph.length + 1
  }
  return lines
}

function wrapParagraph(text: string, paragraph: Span, limit: number): readonly Span[] {
  const lines: Span[] = []
  let from = paragraph.start
  while (from < paragraph.end) {
    const full = fitting(text, from, paragraph.end, limit)
    if (full === paragraph.end) break
    const cut = breakBefore(text, from, full)
    lines.push({ start: from, end: trimmedEnd(text, from, cut) })
    from = cut
    while (from < paragraph.end && text.charAt(from) === ' ') from += 1
  }
  if (from < paragraph.end || lines.length === 0) lines.push({ start: from, end: paragraph.end })
  return lines
}

/** The furthest place up to which the text fits; at least one character on. */
function fitting(text: string, from: number, end: number, limit: number): number {
  let width = 0
  let at = from
  while (at < end) {
    const char = charAt(text, at)
    width += charWidth(char)
    if (width > limit && at > from) return at
    at += char.length
  }
  return end
}

/** The last place at which a line may end, at or before `full`; `full` itself if there is none. */
function breakBefore(text: string, from: number, full: number): number {
  for (let at = full; at > from; at -= 1) if (mayBreak(text, at)) return at
  return full
}

function mayBreak(text: string, at: number): boolean {
  const after = text.charAt(at)
  const before = text.charAt(at - 1)
  if (after === ' ') return true
  if (isLowSurrogate(after) || CLOSING.has(after) || OPENING.has(before)) return false
  if (before === ' ') return true
  const previous = isLowSurrogate(before) ? charAt(text, at - 2) : before
  const joins = charWidth(charAt(text, at)) === 0 || charWidth(previous) === 0
  return !joins && (charWidth(charAt(text, at)) === 2 || charWidth(previous) === 2)
}

function trimmedEnd(text: string, from: number, cut: number): number {
  let end = cut
  while (end > from && text.charAt(end - 1) === ' ') end -= 1
  return end
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20)
}

function isLowSurrogate(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff'
}
