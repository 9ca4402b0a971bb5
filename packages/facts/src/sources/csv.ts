import { VouchsafeError } from '@vouchsafe/core'

export interface CsvOptions {
  /** One character. Default: the one of comma, semicolon and tab that the first line holds most of. */
  readonly delimiter?: string
}

/** A table with the line that each record begins on. */
export interface CsvTable {
  /** Names of the columns, as the first line has them. */
  readonly columns: readonly string[]
  /** Texts by column; empty cells are left out. */
  readonly rows: readonly Readonly<Record<string, string>>[]
  /** Of each row, from 1. */
  readonly lines: readonly number[]
}

interface Line {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Reads a table as RFC 4180 has it: the first line names the columns, a cell in double quotes may hold delimiters, line ends
 * and doubled quotes. Lines may end in CRLF, LF or CR; blank ones and a byte order mark are passed over.
 *
 * @param name Named in errors.
 * @throws {VouchsafeError} `invalid_source`, with the line and what was expected there.
 */
export function readCsv(name: string, text: string, options: CsvOptions = {}): CsvTable {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const delimiter = options.delimiter ?? delimiterOf(body)
  if (delimiter.length !== 1 || FORBIDDEN.has(delimiter))
    throw new VouchsafeError(
      'invalid_options',
      `${name}: a delimiter is one character, and neither a quote nor a line end.`,
    )
  const [head, ...records] = new CsvReader(name, body, delimiter).records()
  if (head === undefined) throw fault(name, 1, 'a first line with the names of the columns')
  const columns = columnsOf(name, head)
  return {
    columns,
    rows: records.map((record) => rowOf(name, record, columns)),
    lines: records.map(({ line }) => line),
  }
}

const FORBIDDEN: ReadonlySet<string> = new Set(['"', '\n', '\r'])

function columnsOf(name: string, { cells, line }: Line): readonly string[] {
  const columns = cells.map((cell) => cell.trim())
  columns.forEach((column, at) => {
    if (column === '') throw fault(name, line, `a name for column ${at + 1}`)
    if (columns.indexOf(column) < at)
      throw fault(name, line, `a name of its own for column ${at + 1}`)
  })
  return columns
}

function rowOf(
  name: string,
  { cells, line }: Line,
  columns: readonly string[],
): Readonly<Record<string, string>> {
  if (cells.length !== columns.length)
    throw fault(
      name,
      line,
      `${columns.length} cells, as many as the first line has; found ${cells.length}`,
    )
  return Object.fromEntries(
    columns.flatMap((column, at) => {
      const cell = cells[at]?.trim()
      return cell ? [[column, cell]] : []
    }),
  )
}

/** Counts outside of quotes, in the first line alone. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '')
  const count = (delimiter: string) => line.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}

class CsvReader {
  readonly #name: string
  readonly #text: string
  readonly #delimiter: string
  #at = 0
  #line = 1

  constructor(name: string, text: string, delimiter: string) {
    this.#name = name
    this.#text = text
    this.#delimiter = delimiter
  }

  records(): readonly Line[] {
    const records: Line[] = []
    while (this.#at < this.#text.length) {
      const line = this.#line
      const cells = this.#record()
      if (cells.length > 1 || cells[0] !== '') records.push({ cells, line })
    }
    return records
  }

  #record(): readonly string[] {
    const cells = [this.#cell()]
    while (this.#text.charAt(this.#at) === this.#delimiter) {
      this.#at += 1
      cells.push(this.#cell())
    }
    this.#lineEnd()
    return cells
  }

  #cell(): string {
    if (this.#text.charAt(this.#at) === '"') return this.#quoted()
    const start = this.#at
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text.charAt(this.#at)
      if (character === this.#delimiter || character === '\n' || character === '\r') break
    }
    return this.#text.slice(start, this.#at)
  }

  #quoted(): string {
    const begun = this.#line
    const parts: string[] = []
    for (;;) {
      const end = this.#text.indexOf('"', this.#at + 1)
      if (end < 0)
        throw fault(this.#name, begun, 'a closing double quote for the cell that begins here')
      const part = this.#text.slice(this.#at + 1, end)
      this.#line += lineEndsIn(part)
      parts.push(part)
      this.#at = end + 1
      if (this.#text.charAt(this.#at) !== '"') break
      parts.push('"')
    }
    const next = this.#text.charAt(this.#at)
    if (next !== '' && next !== this.#delimiter && next !== '\n' && next !== '\r')
      throw fault(
        this.#name,
        this.#line,
        'a delimiter or the end of the line behind a closing quote',
      )
    return parts.join('')
  }

  #lineEnd(): void {
    const character = this.#text.charAt(this.#at)
    if (character === '') return
    this.#at += character === '\r' && this.#text.charAt(this.#at + 1) === '\n' ? 2 : 1
    this.#line += 1
  }
}

function lineEndsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\n' || (character === '\r' && text.charAt(at + 1) !== '\n')) count += 1
  }
  return count
}

function fault(name: string, line: number, expected: string): VouchsafeError {
  return new VouchsafeError('invalid_source', `${name}, line ${line}: expected ${expected}.`)
}
