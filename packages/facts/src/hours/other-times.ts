import type { TimeValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { fewCells } from '../lookup/little-known.ts'
import { fieldWords, stem, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'

/** Words of fields that tell the hours themselves. */
const PLAIN = new Set(
  'open opens opening close closes closing from to start starts end ends until till time at hours by today day begin begins'.split(
    ' ',
  ),
)
/** Where the words of a value begin, seen from the value. */
const BREAK = /[,;:.]| (?:and|but|while|so|as|with) /g

/**
 * A time of the day that a field of its own tells: the last entry, the last orders, the kitchen. Where the clause names the
 * field, its time decides, and not the hours of the place.
 */
export function checkOtherTime(told: TimeValue, at: Case): Judgement | undefined {
  const { text } = at.view.sentence
  const before = text.slice(Math.max(at.clause.start, at.place.start - 48), at.place.start)
  let from = 0
  for (const match of before.matchAll(BREAK)) from = match.index + match[0].length
  const words = new Set(tokenise(before.slice(from)).map((token) => stem(token.text)))
  if (words.size === 0) return undefined
  const cells = fewCells(at).filter((cell) => isNamed(cell, words))
  if (cells.length === 0) return undefined
  const held = cells.find(({ values }) =>
    values.some((fact) => compareValues(told, fact) === 'equal'),
  )
  if (held !== undefined)
    return supported([cellEvidence(held, 'supports')], 'The field that is named tells this time.')
  return contradicted(
    cells.map((cell) => cellEvidence(cell, 'contradicts')),
    'The field that is named tells another time.',
    { right: String(cells[0]?.raw) },
  )
}

/** It holds a time, and all telling words of its name stand before the value. */
function isNamed({ name, values }: Cell, words: ReadonlySet<string>): boolean {
  if (!values.some(({ type }) => type === 'time')) return false
  const own = fieldWords(name).filter((word) => !PLAIN.has(word))
  return own.length > 0 && own.every((word) => words.has(stem(word)))
}
