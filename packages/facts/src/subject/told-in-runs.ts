import type { ClaimValue } from '@vouchsafe/core'
import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { Row } from '../sources/row.ts'
import { compareValues } from '../values/compare.ts'

/** Rows of longer lists are told apart by names. */
const MOST_ROWS = 60
/** A row is told of by at least so many values: a lone one may have strayed. */
const LEAST = 2

/**
 * 1.67适合400到800度，1.60只到500度: the sentence tells of one row of a list and then of the next, each by values of its own. A
 * sentence that mixes rows comes back to one, or has a value that stands alone.
 *
 * @param isTelling True for a value that few rows hold by chance.
 */
export function isToldInRuns(
  row: Row,
  at: Case,
  isTelling: (value: ClaimValue) => boolean,
): boolean {
  const rows = row.parent?.children ?? []
  if (rows.length > MOST_ROWS) return false
  const runs: { rows: readonly Row[]; count: number }[] = []
  for (const { value } of readValues(at.view.sentence.text, at.world.read)) {
    const holders = isTelling(value) ? rows.filter((each) => holds(each, value)) : []
    if (holders.length === 0) continue
    const last = runs.at(-1)
    const both = last?.rows.filter((each) => holders.includes(each)) ?? []
    if (last === undefined || both.length === 0) runs.push({ rows: holders, count: 1 })
    else runs[runs.length - 1] = { rows: both, count: last.count + 1 }
  }
  const told = new Set(runs.flatMap((run) => run.rows))
  const isApart = told.size === runs.reduce((sum, run) => sum + run.rows.length, 0)
  return runs.length > 1 && isApart && runs.every(({ count }) => count >= LEAST)
}

function holds({ cells }: Row, value: ClaimValue): boolean {
  return cells.some(({ values }) =>
    values.some((fact) => {
      const comparison = compareValues(value, fact)
      return comparison === 'equal' || (comparison === 'part' && fact.type === 'range')
    }),
  )
}
