import type { Span } from '@vouchsafe/text'

/** A sentence, list item or table cell of a policy, with the headings that it stands under. */
export interface Clause extends Span {
  readonly text: string
  /** Title, headings, the line that opens a list, the head of a table's column: what the clause need not say again. */
  readonly context: string
  /** Title, headings and the line that opens a list alone; for a cell with the head of its column. */
  readonly above: string
  /** What heads a table's row and column, if the clause is a cell. */
  readonly row?: string
  /** What heads its column alone. */
  readonly column?: string
  /** Counts the lines of the text. */
  readonly line: number
}

const LONGEST = 600
const HEADING =
  /^\s{0,8}(?:#{1,6}\s|\*\*[^*]{1,80}\*\*\s?[:：]?$|【[^】]{1,60}】$|[一二三四五六七八九十]{1,3}、[^。；]{1,24}$|(?:第[一二三四五六七八九十]{1,3}[条章]|§\s?\d{1,2})[^。；]{0,30}$|\d{1,2}(?:\.\d{1,2})?[.、)]?\s(?!(?:or|to|and|plus|more|less|full|whole|business|working|calendar|days?|hours?|hrs?|weeks?|months?|years?|minutes?|mins?|nights?|times?|天|日|小时|周|个?月|年|分钟|至|到|以)(?![a-z]))[^.。;；,，:：]{1,48}$)/u
const BULLET = /^\s{0,12}(?:[-*•·–]|\d{1,2}[.)、）]|[(（]\d{1,2}[)）]|[①-⑳])\s{0,4}/u
const SENTENCE_END = /[。！？!?；;](?=["”」』）)]?)|\.(?=\s|$)/gu

/** Takes a policy's text apart; spans are in UTF-16 code units of the text. */
export function splitProse(text: string, title = ''): readonly Clause[] {
  const clauses: Clause[] = []
  let heading = ''
  let opening = ''
  let columns: readonly string[] | undefined
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    const start = at
    at += line.length + 1
    const plain = line.trim()
    if (plain === '') {
      opening = ''
      columns = undefined
      continue
    }
    if (plain.startsWith('|')) {
      if (columns === undefined) columns = cellsOf(line).map(({ text: cell }) => cell)
      else if (!/^[|\s:-]+$/u.test(plain))
        clauses.push(
          ...rowClauses(line, { offset: start, index }, columns, `${title} ${heading} ${opening}`),
        )
      continue
    }
    columns = undefined
    if (isHeading(plain)) {
      heading = plain.replace(/[#*【】:：]/gu, '').trim()
      opening = ''
      continue
    }
    const isItem = BULLET.test(line)
    if (!isItem) opening = ''
    clauses.push(...sentencesOf(line, { offset: start, index }, `${title} ${heading} ${opening}`))
    if (!isItem && /[:：]\s{0,3}$/u.test(line)) opening = plain
  }
  return clauses
}

function isHeading(line: string): boolean {
  if (line.length > 80) return false
  return (
    HEADING.test(line) ||
    (line.length <= 40 &&
      !/[.。；;，,！!]$|[，,；;]/u.test(line) &&
      !/\d/u.test(line) &&
      !BULLET.test(line) &&
      !/[:：]$/u.test(line) &&
      !/[\u4e00-\u9fff]{13}/u.test(line) &&
      line.split(' ').length < 8)
  )
}

/** Where a line stands. */
interface Place {
  readonly offset: number
  readonly index: number
}

function sentencesOf(line: string, { offset, index }: Place, context: string): readonly Clause[] {
  const mark = BULLET.exec(line)?.[0].length ?? 0
  const clauses: Clause[] = []
  let from = mark
  const cut = (to: number) => {
    for (; from < to; from += LONGEST) {
      const text = line.slice(from, Math.min(to, from + LONGEST))
      const lead = text.length - text.trimStart().length
      const trimmed = text.trim()
      if (/[\p{L}\p{N}]/u.test(trimmed))
        clauses.push({
          text: trimmed,
          context,
          above: context,
          line: index,
          start: offset + from + lead,
          end: offset + from + lead + trimmed.length,
        })
    }
    from = to
  }
  for (const match of line.matchAll(SENTENCE_END))
    if (match.index >= from && !isAbbreviation(line, match.index)) cut(match.index + 1)
  cut(line.length)
  return clauses
}

function isAbbreviation(line: string, dot: number): boolean {
  return (
    line[dot] === '.' &&
    /(?:\be\.g|\bi\.e|\betc|\bapprox|\bincl|\bexcl|\bno|\bp\.m|\ba\.m|\bvs)$/i.test(
      line.slice(Math.max(0, dot - 7), dot),
    )
  )
}

function cellsOf(line: string): readonly (Span & { readonly text: string })[] {
  const cells: (Span & { text: string })[] = []
  let start = line.indexOf('|') + 1
  for (let at = start; at <= line.length; at += 1) {
    if (at < line.length && line[at] !== '|') continue
    const raw = line.slice(start, at)
    const lead = raw.length - raw.trimStart().length
    if (at < line.length || raw.trim() !== '')
      cells.push({ text: raw.trim(), start: start + lead, end: start + lead + raw.trim().length })
    start = at + 1
  }
  return cells
}

/** Each cell but the first is a clause of its own: `Gold` and `60 days` under `Return window`. */
function rowClauses(
  line: string,
  { offset, index }: Place,
  columns: readonly string[],
  context: string,
): readonly Clause[] {
  const [first, ...rest] = cellsOf(line)
  if (first === undefined) return []
  return rest.flatMap((cell, column): readonly Clause[] =>
    cell.text === ''
      ? []
      : [
          {
            text: cell.text,
            // The row's head is a condition of the cell, so it stands last, nearest to it.
            context: `${context} ${columns[column + 1] ?? ''} : ${columns[0] ?? ''} ${first.text}`,
            above: `${context} ${columns[column + 1] ?? ''}`,
            row: `${columns[column + 1] ?? ''} ${first.text}`,
            column: columns[column + 1] ?? '',
            line: index,
            start: offset + cell.start,
            end: offset + cell.end,
          },
        ],
  )
}
