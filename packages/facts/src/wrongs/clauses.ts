import type { Span } from '@vouchsafe/text'

/** Part of a sentence between commas and the like. */
export interface ClausePart extends Span {
  readonly text: string
}

const MARK = /[,，;；:：。.!！?？\n]/u

/** Takes a sentence apart at its marks; a full stop or comma between digits parts nothing. */
export function clausesOf(text: string): readonly ClausePart[] {
  const parts: ClausePart[] = []
  let from = 0
  const push = (to: number) => {
    let start = from
    while (start < to && /\s/.test(text[start] ?? '')) start += 1
    if (to > start) parts.push({ start, end: to, text: text.slice(start, to) })
  }
  for (let at = 0; at < text.length && at < 4000; at += 1) {
    if (!MARK.test(text[at] ?? '')) continue
    const isInner = /[\dA-Za-z]/.test(text[at - 1] ?? '') && /[\dA-Za-z]/.test(text[at + 1] ?? '')
    if (isInner && /[.,:]/.test(text[at] ?? '')) continue
    push(at)
    from = at + 1
  }
  push(Math.min(text.length, 4000))
  return parts
}
