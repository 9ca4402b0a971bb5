import { listOf, ownCode, problemAt, type RawProblem, type ReadFile } from './lint-problem.ts'
import type { Cell, Row } from './row.ts'
import { fieldWords, stem } from './tokens.ts'
import { codeOf } from './type-cell.ts'

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
  const byCode = new Map<string, { readonly row: Row; readonly code: Cell }[]>()
  for (const row of rows) {
    const code = ownCode(row)
    if (code === undefined || code.name === 'key') continue
    // The same goods may stand in many orders.
    const scope = row.parent?.parent === undefined ? '' : row.parent.pointer
    append(byCode, `${scope} ${code.name} ${codeOf(String(code.raw))}`, { row, code })
  }
  const repeated = [...byCode.values()].filter(({ length }) => length > 1)
  const count = repeated.reduce((sum, { length }) => sum + length, 0)
  return repeated.flatMap(([first, ...others]) => {
    // Where most codes come again they name something else: lines of an order, stays of a guest.
    if (first === undefined || (!isPlainCode(first.code) && count * 2 > rows.length)) return []
    return others.map(({ row, code }) => {
      const fields = differing(first.row, row)
      const other = `another stands at ${first.row.pointer}`
      const how = fields.length === 0 ? 'the same' : `with other values of ${fields.join(', ')}`
      return problemAt(
        file,
        code,
        'duplicate',
        `expected one record with this code; ${other}, ${how}`,
      )
    })
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
  const own = new Map(one.cells.map((cell) => [cell.field, cell]))
  return other.cells
    .filter(({ field, key, names }) => names !== 'code' && (own.get(field)?.key ?? key) !== key)
    .map(({ field }) => field)
    .slice(0, 4)
}

type Sort = 'number' | 'date' | 'yes or no' | 'text'

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
  const sorts = new Map<Sort, Cell[]>()
  for (const cell of cells) append(sorts, sortOf(cell), cell)
  const [most] = [...sorts].sort((a, b) => b[1].length - a[1].length)
  if (most === undefined || most[0] === 'text' || most[1].length < cells.length * MOST_OF) return []
  return cells
    .filter((cell) => sortOf(cell) !== most[0])
    .map((cell) =>
      problemAt(
        file,
        cell,
        'mixed-types',
        `expected a ${most[0]}, as in other rows of this column`,
      ),
    )
}

const DATES: ReadonlySet<string> = new Set(['date', 'datetime', 'time'])

function sortOf({ raw, values, key }: Cell): Sort {
  if (typeof raw === 'boolean' || FLAGS.has(key)) return 'yes or no'
  if (typeof raw === 'number') return 'number'
  // Words with a number in them are words: `Ring size 7`.
  if (!/^[^\p{L}]{0,4}[\d０-９]/u.test(raw)) return 'text'
  return values.some(({ type }) => DATES.has(type)) ? 'date' : 'number'
}

const FLAGS: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no', '是', '否'])

function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
