import type { Cell, Row } from '../sources/row.ts'

/** What may be wrong with a file of facts. Public API. */
export const PROBLEM_CODES = [
  'duplicate-field',
  'duplicate',
  'conflict',
  'missing-currency',
  'missing-unit',
  'unreadable-price',
  'unreadable-date',
  'impossible',
  'expired',
  'mixed-types',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One thing that is wrong with a file of facts. */
export interface Problem {
  readonly code: ProblemCode
  /** Name of the file. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** JSON pointer (RFC 6901) into the file's records: rows of a table and lines of JSON Lines count from 0. */
  readonly pointer: string
  /** What was expected. Quotes no value: records may be about customers. */
  readonly message: string
}

/** A problem before its line is known. */
export interface RawProblem extends Omit<Problem, 'line' | 'file'> {
  readonly file: ReadFile
}

/** A file, read and shaped into rows. */
export interface ReadFile {
  readonly name: string
  readonly rows: readonly Row[]
  /** Lines of pointers; one pass over the file for all of them. */
  readonly linesOf: (pointers: ReadonlySet<string>) => ReadonlyMap<string, number>
}

export function problemAt(
  file: ReadFile,
  at: Cell | Row,
  code: ProblemCode,
  message: string,
): RawProblem {
  return { file, code, pointer: at.pointer, message }
}

/** Fields of one name in lists of one name are a column, wherever the rows stand. */
export function listOf(row: Row): string {
  const path: string[] = []
  for (let at: Row | undefined = row; at !== undefined; at = at.parent) path.push(at.label)
  return path.join('/')
}

/** The code that tells a row from others of its list, if it has one. */
export function ownCode(row: Row): Cell | undefined {
  return row.cells.find((cell) => cell.names === 'code')
}
