import { type ReadOptions, readTimeExpressions, readValues } from '@vouchsafe/text'
import { expect, test } from 'vitest'
import { describeMention } from './describe-value.ts'

/** A text and what is to be read in it, in order: the words, and their value in one short line. */
export type Row = readonly [
  text: string,
  ...values: readonly (readonly [quote: string, value: string])[],
]

/** Wednesday, 4 March 2026, ten in the morning. */
const WEDNESDAY = '2026-03-04T10:00:00+08:00'

/** Options of the reader, but for the clock, which is that Wednesday unless `null`. */
type RowOptions = Omit<ReadOptions, 'now'> & { readonly now?: string | null }

export function checkRows(rows: readonly Row[], options: RowOptions = {}): void {
  checkWith(readValues, rows, options)
}

/** The same for the reader that lists every expression of time, however vague. */
export function checkTimeRows(rows: readonly Row[], options: RowOptions = {}): void {
  checkWith(readTimeExpressions, rows, options)
}

function checkWith(
  read: typeof readValues,
  rows: readonly Row[],
  { now = WEDNESDAY, ...rest }: RowOptions,
): void {
  const options = { ...rest, ...(now === null ? {} : { now }) }
  test.each(rows.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    const found = read(text, options).map((mention) => [
      text.slice(mention.start, mention.end),
      describeMention(mention),
    ])
    expect(found).toEqual(values)
  })
}
