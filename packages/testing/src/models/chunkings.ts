import fc from 'fast-check'

/** Cuts of a text: everything between whole and unit by unit, also inside surrogate pairs, and with empty chunks. */
export type Cuts = readonly number[]

/** Places to cut any text at; each goes round its length. Shrinks to fewer cuts. */
export const cuts: fc.Arbitrary<Cuts> = fc.array(fc.nat({ max: 9999 }), { maxLength: 24 })

/** The text in chunks. Together they are the text; a place that occurs twice makes an empty chunk. */
export function cutAt(text: string, places: Cuts): readonly string[] {
  const at = places.map((place) => place % (text.length + 1)).sort((a, b) => a - b)
  return [...at, text.length].map((end, index) => text.slice(at[index - 1] ?? 0, end))
}

/** The text unit by unit: surrogate pairs come apart. */
export function everyUnit(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => text.charAt(index))
}
