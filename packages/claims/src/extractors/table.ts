import type { Subject } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { attributeNamed } from '../attribute-named.ts'
import type { Extractor, Found } from '../extractor.ts'
import { blankMarkup, fold } from '../fold.ts'
import { kindOfValue } from '../kind.ts'
import type { Reading } from '../reading.ts'
import { within } from '../span-search.ts'
import { normalise } from '../subject.ts'

/** More sentences than this above a row are not searched for the head of its table. */
const MEMORY = 40

interface Cell extends Span {
  readonly text: string
}

/** A cell of the head, with its place in the draft. */
interface Head {
  readonly text: string
  readonly span: Span
}

/** Cells of a table in Markdown: the head of the column or of the row says what a value is of. */
export const tables: Extractor = (reading) => {
  if (!reading.folded.includes('|')) return []
  const found: Found[] = []
  let head = earlierHead(reading)
  for (const { line, start } of linesOf(reading.folded)) {
    if (line.trim() === '') continue
    const cells = cellsOf(line, start)
    if (!isTable(line)) head = undefined
    else if (head) found.push(...rowClaims(reading, cells, head))
    else head = cells.map((cell) => headCell(cell, reading.locate))
  }
  return found
}

/** The head of a table that earlier sentences began and this one continues. */
function earlierHead({ earlier }: Reading): readonly Head[] | undefined {
  let head: readonly Head[] | undefined
  for (const sentence of earlier.sentences.slice(-MEMORY)) {
    for (const { line, start } of linesOf(fold(blankMarkup(sentence.text)))) {
      if (line.trim() === '') continue
      if (!isTable(line)) head = undefined
      else
        head ??= cellsOf(line, start).map((cell) => headCell(cell, (span) => sentence.locate(span)))
    }
  }
  return head
}

function headCell(cell: Cell, locate: (span: Span) => Span): Head {
  return { text: cell.text, span: locate({ start: cell.start, end: cell.end }) }
}

function rowClaims(
  reading: Reading,
  cells: readonly Cell[],
  head: readonly Head[],
): readonly Found[] {
  const [first, ...rest] = cells
  if (first === undefined || cells.every((cell) => /^:?-{1,40}:?$/.test(cell.text))) return []
  const across = isAttribute(reading, first.text) || head[0]?.text === ''
  const rowSubject = toSubject({ text: first.text, span: reading.locate(first) })
  return rest.flatMap((cell, index) => {
    const column = head[index + 1]
    if (column === undefined || /^[-–—/]?$/.test(cell.text)) return []
    const attribute = across ? first.text : column.text
    const subject = across ? toSubject(column) : rowSubject
    return [{ ...cellClaim(reading, cell, attribute), ...(subject && { subject }) }]
  })
}

function isAttribute(reading: Reading, text: string): boolean {
  return reading.pack.attributes.find(text).length > 0
}

function toSubject({ text, span }: Head): Subject | undefined {
  return text === ''
    ? undefined
    : { start: span.start, end: span.end, text: normalise(text), by: 'name' }
}

function cellClaim(reading: Reading, cell: Cell, heading: string): Found {
  const { pack } = reading
  const known = attributeNamed(pack, heading)
  const attribute = known?.name ?? heading
  const span = { start: cell.start, end: cell.end }
  const mention = within(reading.mentions, span)[0]
  if (mention) {
    const named = { name: attribute, span, tied: true, ...(known && { kind: known.kind }) }
    const { kind } = kindOfValue(reading, mention, mention.value, named)
    const valueSpan = { start: mention.start, end: mention.end }
    return { ...span, kind, attribute, value: mention.value, valueSpan }
  }
  const kind = known?.kind ?? 'attribute'
  const polarity = pack.yesNo.get(cell.text)
  if (polarity)
    return { ...span, kind, attribute, value: { type: 'flag' }, polarity, valueSpan: span }
  const value = { type: 'text' as const, value: normalise(cell.text) }
  return { ...span, kind, attribute, value, valueSpan: span }
}

function isTable(line: string): boolean {
  return /^\s{0,9}\|/.test(line)
}

function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { line, start: at }
  })
}

function cellsOf(line: string, offset: number): readonly Cell[] {
  const cells: Cell[] = []
  let start = line.indexOf('|') + 1
  for (let end = line.indexOf('|', start); end >= 0; end = line.indexOf('|', start)) {
    const raw = line.slice(start, end)
    const text = raw.trim()
    const at = offset + start + raw.indexOf(text)
    cells.push({ start: at, end: at + text.length, text })
    start = end + 1
  }
  return cells
}
