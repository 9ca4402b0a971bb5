import { gramsOf, joined, phraseKey, tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import { askedLast } from '../subject/asked-last.ts'
import type { Setting } from './wrong.ts'

/** Words that tell a row from the others beside it, by its names or, without names, its first text. */
function ownWords(row: Row): ReadonlySet<string> {
  const texts = row.cells.filter(({ raw }) => typeof raw === 'string' && raw.length <= 60)
  const names = texts.filter(({ names: isName }) => isName !== undefined)
  const told = names.length > 0 ? [...names, ...texts.slice(0, 2)] : texts.slice(0, 2)
  return new Set(
    told.flatMap(({ raw }) => [
      ...(String(raw).match(CODES) ?? []).map(phraseKey),
      ...[...gramsOf(tokenise(String(raw)))].filter((gram) => gram.length > 1),
    ]),
  )
}

/** Letters and digits: `LX-7`. */
const CODES = /[A-Za-z]{1,8}[- ]?\d[\dA-Za-z-]{0,12}/gu

/** Of a few rows those that a text names by a word that the others lack. */
export function rowsNamedIn(text: string, rows: readonly Row[]): readonly Row[] {
  return namedBy(text, rows)
    .filter(({ own }) => own.length > 0)
    .map(({ row }) => row)
}

interface Named {
  readonly row: Row
  /** Words of the text that no other row has. */
  readonly own: readonly string[]
}

function namedBy(text: string, rows: readonly Row[]): readonly Named[] {
  const tokens = tokenise(text)
  const grams = gramsOf(tokens)
  const key = ` ${joined(tokens)} `
  const called = rows.map((row) => ({ row, words: ownWords(row) }))
  const counts = new Map<string, number>()
  for (const { words } of called)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return called.map(({ row, words }) => ({
    row,
    own: [...words].filter(
      (word) =>
        counts.get(word) === 1 &&
        (grams.has(word) || (word.includes(' ') && key.includes(` ${word} `))),
    ),
  }))
}

/** Of a few rows the one that a text names by a word that the others lack. */
export function rowNamedIn(text: string, rows: readonly Row[]): Row | undefined {
  const told = namedBy(text, rows)
  // A code says more than a word that other things may be called by.
  const byCode = told.filter(({ own }) => own.some((word) => /\d/.test(word)))
  const named = byCode.length > 0 ? byCode : told.filter(({ own }) => own.length > 0)
  return named.length === 1 ? named[0]?.row : undefined
}

/** The row that the clause names, the sentence, those before it, or else the customer; the only one if there is one. */
export function rowSpokenOf(
  clause: string,
  rows: readonly Row[],
  { view, before, world }: Setting,
): Row | undefined {
  if (rows.length <= 1) return rows[0]
  const texts = [
    clause,
    view.sentence.text,
    ...before
      .slice(-6)
      .reverse()
      .map(({ sentence }) => sentence.text),
    askedLast(world),
  ]
  for (const text of texts) {
    const row = rowNamedIn(text, rows)
    if (row !== undefined) return row
  }
  return undefined
}
