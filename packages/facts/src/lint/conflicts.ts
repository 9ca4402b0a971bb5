import type { Cell, Row } from '../sources/row.ts'
import { codeOf } from '../sources/type-cell.ts'
import { compareValues } from '../values/compare.ts'
import { ownCode, problemAt, type RawProblem, type ReadFile } from './problem.ts'

interface Known {
  readonly file: ReadFile
  readonly row: Row
}

/** Values of the same attribute that files give otherwise for the same code. The later file has the problem. */
export function conflictProblems(files: readonly ReadFile[]): readonly RawProblem[] {
  const known = new Map<string, Known[]>()
  const found: RawProblem[] = []
  for (const file of files) {
    const own: (readonly [string, Known])[] = []
    for (const row of file.rows) {
      const code = ownCode(row)
      if (code === undefined) continue
      const key = codeOf(String(code.raw))
      for (const other of known.get(key) ?? []) found.push(...disagreeing(file, row, other))
      own.push([key, { file, row }])
    }
    for (const [key, each] of own) known.set(key, [...(known.get(key) ?? []), each].slice(0, MOST))
  }
  return found
}

/** Rows of one code that are kept. */
const MOST = 8

function disagreeing(file: ReadFile, row: Row, other: Known): readonly RawProblem[] {
  return row.cells.flatMap((cell) => {
    const subject = subjectOf(cell)
    if (subject === undefined) return []
    const like = other.row.cells.find((each) => subjectOf(each) === subject)
    if (like === undefined || !isDifferent(cell, like)) return []
    const message = `expected the value that ${other.file.name} has at ${like.pointer} for the same code`
    return [problemAt(file, cell, 'conflict', message)]
  })
}

/** What a value is of: the attribute that its field names, or a field that names none. */
function subjectOf({ attributes, field, names, inList }: Cell): string | undefined {
  if (names !== undefined || inList) return undefined
  const [attribute] = attributes
  return attribute ?? `field ${field}`
}

function isDifferent(cell: Cell, other: Cell): boolean {
  const [[value], [fact]] = [cell.values, other.values]
  if (value !== undefined && fact !== undefined) return compareValues(value, fact) === 'different'
  if (typeof cell.raw === 'boolean') return cell.raw !== other.raw
  // States of one sort: `pending` here, `shipped` there.
  return cell.terms.some(({ sort, name }) =>
    other.terms.some((each) => each.sort === sort && each.name !== name),
  )
}
