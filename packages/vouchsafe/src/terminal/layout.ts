import { piecesOf } from '@vouchsafe/eval'
import type { Span } from '@vouchsafe/text'
import type { Paint, Tone } from './paint.ts'
import { printable } from './printable.ts'
import { displayWidth } from './width.ts'
import { wrapLines } from './wrap.ts'

/** Where and how a report is printed. */
export interface Layout {
  /** Columns that there are. */
  readonly columns: number
  readonly paint: Paint
}

/** A stretch of a text in a tone; later ones cover earlier ones. */
export interface Toned extends Span {
  readonly tone: Tone
}

export interface BlockOptions {
  /** Stands before the first line; further lines are indented by its width. */
  readonly lead?: string
  readonly leadTone?: Tone
  /** Of all that no mark covers. */
  readonly tone?: Tone
  readonly marks?: readonly Toned[]
}

/** Text wrapped into lines, each within the columns. */
export function block(text: string, layout: Layout, options: BlockOptions = {}): readonly string[] {
  const { lead = '', leadTone = 'plain', tone = 'plain', marks = [] } = options
  const clean = printable(text)
  const indent = displayWidth(lead)
  const { paint } = layout
  return wrapLines(clean, layout.columns - indent).map(({ start, end }, index) => {
    const own = marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    const clipped = own.map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start),
      end: Math.min(end - start, mark.end),
    }))
    const words = piecesOf(clean.slice(start, end), clipped)
      .map((piece) => paint(piece.marks.at(-1)?.tone ?? tone, piece.text))
      .join('')
    return (index === 0 ? paint(leadTone, lead) : ' '.repeat(indent)) + words
  })
}
