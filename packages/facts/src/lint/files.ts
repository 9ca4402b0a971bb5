import { type Json, VouchsafeError } from '@vouchsafe/core'
import { type CsvOptions, readCsv } from '../sources/csv.ts'
import { readJson, readJsonLines } from '../sources/json-text.ts'
import { type JsonPlace, walkJson } from '../sources/json-walk.ts'
import { shapeRows } from '../sources/shape.ts'
import { buildVocabulary, type Vocabulary, type VocabularyExtension } from '../words/vocabulary.ts'
import { cellProblems } from './cells.ts'
import { columnProblems } from './columns.ts'
import { conflictProblems } from './conflicts.ts'
import type { Problem, RawProblem, ReadFile } from './problem.ts'
import { rowProblems } from './rows.ts'

/** One file, as text. */
export interface LintFile extends CsvOptions {
  /** Shown in problems. */
  readonly name: string
  readonly text: string
  readonly format: 'csv' | 'json' | 'jsonl'
}

export interface LintOptions {
  /** ISO 8601 with offset. Without it nothing is said about what has expired. */
  readonly now?: string
  /** ISO 4217, for prices that name no currency. Without it such prices are problems. */
  readonly currency?: string
  readonly vocabulary?: VocabularyExtension
}

const MOST_CELLS = 20_000_000

/**
 * Lists what is wrong with files of facts, each on its own and where they disagree.
 *
 * @returns In the order of the files and of their lines.
 * @throws {VouchsafeError} `invalid_source` if a text cannot be read, with the line and what was expected there;
 * `invalid_options` if `now` is no time.
 */
export function lintFacts(
  files: readonly LintFile[],
  options: LintOptions = {},
): readonly Problem[] {
  const now = options.now === undefined ? undefined : Date.parse(options.now)
  if (Number.isNaN(now))
    throw new VouchsafeError('invalid_options', 'now: expected ISO 8601, as 2026-03-02T10:00:00Z')
  const vocabulary = buildVocabulary(options.vocabulary)
  const texts = files.map((text) => ({ text, file: readFile(text, vocabulary, options) }))
  const read = texts.map(({ file }) => file)
  const found = [
    ...texts.flatMap(({ text, file }) => repeatedFields(text, file)),
    ...read.flatMap((file) => [
      ...cellProblems(file),
      ...rowProblems(file, { now, written: options.now ?? '' }),
      ...columnProblems(file),
    ]),
    ...conflictProblems(read),
  ]
  return read.flatMap((file) => placed(file, found))
}

/** The problems of one file, with their lines; one for a place and code. */
function placed(file: ReadFile, problems: readonly RawProblem[]): readonly Problem[] {
  const own = problems.filter((problem) => problem.file === file)
  const lines = file.linesOf(new Set(own.map(({ pointer }) => pointer)))
  const distinct = new Map(own.map((problem) => [`${problem.code} ${problem.pointer}`, problem]))
  return [...distinct.values()]
    .map(({ code, pointer, message }) => ({
      code,
      file: file.name,
      line: lines.get(pointer) ?? 1,
      pointer,
      message,
    }))
    .sort((a, b) => a.line - b.line)
}

function readFile(file: LintFile, vocabulary: Vocabulary, { currency }: LintOptions): ReadFile {
  const { data, linesOf } = contentOf(file)
  const { rows } = shapeRows(data, {
    origin: { id: file.name, sort: 'records' },
    vocabulary,
    read: currency === undefined ? {} : { currency },
    strict: true,
    mostCells: MOST_CELLS,
  })
  return { name: file.name, rows, linesOf }
}

function contentOf(file: LintFile): { readonly data: Json } & Pick<ReadFile, 'linesOf'> {
  const { name, text, format } = file
  if (format === 'json') {
    const data = readJson(name, text)
    return { data, linesOf: (pointers) => placesInJson(text, pointers) }
  }
  const { rows, lines } = format === 'csv' ? readCsv(name, text, file) : rowsOf(name, text)
  return {
    data: rows as Json,
    linesOf: (pointers) =>
      new Map([...pointers].map((pointer) => [pointer, lines[Number(pointer.split('/')[1])] ?? 1])),
  }
}

function rowsOf(name: string, text: string) {
  const { values, lines } = readJsonLines(name, text)
  return { rows: values, lines }
}

function placesInJson(text: string, pointers: ReadonlySet<string>): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  if (pointers.size === 0) return lines
  walkJson(text, ({ pointer, line }) => {
    if (pointers.has(pointer)) lines.set(pointer, line)
  })
  return lines
}

/** A field that an object names twice: only the last one counts, and nobody sees it. */
function repeatedFields({ text, format }: LintFile, file: ReadFile): readonly RawProblem[] {
  if (format === 'csv') return []
  const found: RawProblem[] = []
  const note =
    (prefix: string) =>
    ({ pointer, again }: JsonPlace) => {
      if (!again) return
      const message = 'expected every field of an object once; this one is named before'
      found.push({ file, code: 'duplicate-field', pointer: `${prefix}${pointer}`, message })
    }
  if (format === 'json') walkJson(text, note(''))
  else {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    for (const [at, line] of lines.entries()) walkJson(line, note(`/${at}`))
  }
  return found
}
