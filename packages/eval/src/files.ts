import { readFileSync, statSync } from 'node:fs'
import { VouchsafeError } from '@vouchsafe/core'
import { parseJson } from './json.ts'
import type { Issue } from './shape.ts'

/** Larger files are refused: whoever passes one has most likely mixed up the names. */
const MAX_BYTES = 256 * 1024 * 1024

export interface ReadFileOptions {
  readonly maxBytes?: number
}

/**
 * The text of a file that somebody named on the command line.
 *
 * @throws VouchsafeError `invalid_source`: there is no such file, it is a directory, empty, too large or not UTF-8.
 */
export function readTextFile(path: string, options: ReadFileOptions = {}): string {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const bytes = guarded(path, () => {
    const { size } = fileStatus(path)
    if (size > maxBytes) throw unusable(path, `larger than ${megabytes(maxBytes)}`)
    return readFileSync(path)
  })
  const text = decode(path, bytes)
  if (text.trim() === '') throw unusable(path, 'the file is empty')
  return text
}

/** A file as JSON. @throws VouchsafeError `invalid_source`, with line and column if the text is not JSON. */
export function readJsonFile(path: string, options: ReadFileOptions = {}): unknown {
  const parsed = parseJson(readTextFile(path, options))
  if (parsed.ok) return parsed.value
  const { line, column, expected } = parsed.fault
  throw unusable(`${path}:${line}:${column}`, `not JSON: expected ${expected}`)
}

/** One line of a JSON Lines file. */
export interface JsonLine {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly value: unknown
}

/** A line that cannot be used. */
export interface BadLine {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The lines of a JSON Lines file; blank ones are passed over. Lines that are not JSON are told apart. */
export function readJsonLines(
  path: string,
  options: ReadFileOptions = {},
): { readonly lines: readonly JsonLine[]; readonly bad: readonly BadLine[] } {
  const lines: JsonLine[] = []
  const bad: BadLine[] = []
  for (const [index, text] of readTextFile(path, options).split('\n').entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    const parsed = parseJson(text)
    if (parsed.ok) lines.push({ file: path, line, value: parsed.value })
    else {
      const { column, expected } = parsed.fault
      const message = `not JSON: expected ${expected} at column ${column}`
      bad.push({ file: path, line, message })
    }
  }
  return { lines, bad }
}

/** Issues as lines for a person. */
export function showIssues(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ path, message }) => `${path === '' ? 'the value' : path}: ${message}`)
}

/** An error about a file that somebody named. */
export function unusable(path: string, problem: string): VouchsafeError {
  return new VouchsafeError('invalid_source', `${path}: ${problem}`)
}

function fileStatus(path: string): { readonly size: number } {
  const status = statSync(path)
  if (status.isDirectory()) throw unusable(path, 'expected a file, found a directory')
  return status
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'expected a file, found a directory',
  EACCES: 'no permission to read the file',
  EPERM: 'no permission to read the file',
  ENAMETOOLONG: 'the name is too long',
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof VouchsafeError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    throw unusable(path, REASONS[code] ?? `could not be read (${code === '' ? 'unknown' : code})`)
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw unusable(path, 'not UTF-8 text')
  }
}

function megabytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / (1024 * 1024)))} MB`
}
