import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import type { Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'
import { cellAt } from './cell-at.ts'
import { fewRows } from './few-rows.ts'

/** Values that change as things go on. */
const TIMED: ReadonlySet<string> = new Set(['date', 'datetime', 'time', 'range'])

/**
 * A day or time that a record bears, where a tool that has just been asked about the same thing gives another one in the same
 * field.
 */
export function heldToNewer(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (judgement.status !== 'supported' || value === undefined || !TIMED.has(value.type))
    return judgement
  const [own] = judgement.evidence.slice(0, 1).filter(({ derivation }) => derivation === undefined)
  if (own === undefined) return judgement
  const fresh = fewRows(at.world).filter(({ origin }) => origin.sort === 'tool')
  if (fresh.some(({ origin }) => origin.id === own.source.id)) return judgement
  const old = cellAt(own.source, at)
  if (old === undefined) return judgement
  const codes = codesAbove(old.row)
  const newer = fresh
    .filter((row) => [...codesAbove(row)].some((code) => codes.has(code)))
    .flatMap(({ cells }) => cells)
    .find(({ field }) => field === old.field)
  if (newer === undefined) return judgement
  const isSame = fresh.some(({ cells }) =>
    cells.some((cell) =>
      cell.values.some((each) => compareValues(value, each, at.precision) === 'equal'),
    ),
  )
  if (isSame) return judgement
  return contradicted(
    [...judgement.evidence.slice(0, 2), cellEvidence(newer, 'contradicts')],
    'A tool has just told another time of this than the record bears.',
    { right: String(newer.raw).slice(0, 120) },
  )
}

function codesAbove(row: Row): ReadonlySet<string> {
  const found = new Set<string>()
  for (let at: Row | undefined = row; at !== undefined; at = at.parent)
    for (const { names, raw } of at.cells)
      if (names === 'code' || CODE.test(String(raw))) found.add(String(raw).toUpperCase())
  return found
}

const CODE = /^(?=[A-Za-z]{1,6}-?\d)[A-Za-z]{1,6}-?[\dA-Za-z-]{2,24}$/
