import { fieldWords, stem } from '../lookup/tokens.ts'
import type { Cell, Row } from '../sources/row.ts'
import { codeOf } from '../sources/type-cell.ts'
import { listOf, ownCode, problemAt, type RawProblem, type ReadFile } from './problem.ts'

/** A column of fewer values says nothing about what it is of. */
const FEWEST = 4
/** What the other values of a column must be at least, for one to be the odd one. */
const MOST_OF = 2 / 3

/** What is wrong with values beside those of other rows of the same list. */
export function columnProblems(file: ReadFile): readonly RawProblem[] {
  const lists = new Map<string, Row[]>()
  for (const row of file.rows) {
    if (row.pointer !== '') append(lists, listOf(row), row)
  }
  return [...lists.values()].flatMap((rows) => [
    ...duplicates(file, rows),
    ...mixedColumns(file, rows),
  ])
}

function duplicates(file: ReadFile, rows: readonly Row[]): readonly RawProblem[] {
  const firsts = new Map<string, Row>()
  return rows.flatMap((row) => {
    const code = ownCode(row)
    // Other codes name something else, which may come again: lines of an order, stays of a guest.
    if (code === undefined || !isPlainCode(code)) return []
    // The same goods may stand in many orders.
    const scope = row.parent?.parent === undefined ? '' : row.parent.pointer
    const key = `${scope} ${code.name} ${codeOf(String(code.raw))}`
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, row)
      return []
    }
    const fields = differing(first, row)
    const other = `another stands at ${first.pointer}`
    const how = fields.length === 0 ? 'the same' : `with other values of ${fields.join(', ')}`
    return [
      problemAt(file, code, 'duplicate', `expected one record with this code; ${other}, ${how}`),
    ]
  })
}

/** `id` and `sku` are the row's own; `order_id` is so in a list of orders. */
function isPlainCode({ name, row }: Cell): boolean {
  const words = fieldWords(name)
  const label = fieldWords(row.label).map(stem)
  return words.length === 1 || words.slice(0, -1).every((word) => label.includes(stem(word)))
}

/** Names of fields that two rows fill differently, the first few. */
function differing(one: Row, other: Row): readonly string[] {
  const own = new Map(one.cells.map(({ field, key }) => [field, key]))
  return other.cells
    .filter(({ field, key, names }) => names !== 'code' && own.get(field) !== key)
    .map(({ field }) => field)
    .slice(0, 4)
}

const SORTS = ['number', 'date', 'yes or no'] as const
type Sort = (typeof SORTS)[number] | 'text'

function mixedColumns(file: ReadFile, rows: readonly Row[]): readonly RawProblem[] {
  const columns = new Map<string, Cell[]>()
  for (const { cells } of rows) {
    for (const cell of cells) if (cell.names === undefined) append(columns, cell.field, cell)
  }
  return [...columns.values()].flatMap((cells) => oddOnes(file, cells))
}

/** Words among numbers. Numbers among words are words: a film may be called 1917. */
function oddOnes(file: ReadFile, cells: readonly Cell[]): readonly RawProblem[] {
  if (cells.length < FEWEST) return []
  const sorts = cells.map(sortOf)
  const usual = SORTS.find(
    (sort) => sorts.filter((each) => each === sort).length >= cells.length * MOST_OF,
  )
  if (usual === undefined) return []
  return cells
    .filter((cell) => sortOf(cell) !== usual)
    .map((cell) =>
      problemAt(file, cell, 'mixed-types', `expected a ${usual}, as in other rows of this column`),
    )
}

const DATES: ReadonlySet<string> = new Set(['date', 'datetime', 'time'])

function sortOf({ raw, values }: Cell): Sort {
  if (typeof raw === 'boolean') return 'yes or no'
  if (typeof raw === 'number') return 'number'
  // Words with a number in them are words: `Ring size 7`.
  if (!/^[^\p{L}]{0,4}[\d０-９]/u.test(raw)) return 'text'
  return values.some(({ type }) => DATES.has(type)) ? 'date' : 'number'
}

function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
