import { type Json, VouchsafeError } from '@vouchsafe/core'
import { walkJson } from './json-walk.ts'

/** Values with the line that each stands on. */
export interface JsonLines {
  readonly values: readonly Json[]
  /** Of each value, from 1. */
  readonly lines: readonly number[]
}

/**
 * Reads JSON. The run-time's own error quotes the text, which may be a customer's; this one names the place.
 *
 * @param name Named in errors.
 * @throws {VouchsafeError} `invalid_source`, with line, column and what was expected there.
 */
export function readJson(name: string, text: string): Json {
  return parse(name, withoutMark(text), 1)
}

/**
 * Reads JSON Lines: one value a line; blank lines are passed over.
 *
 * @throws {VouchsafeError} `invalid_source`, with line, column and what was expected there.
 */
export function readJsonLines(name: string, text: string): JsonLines {
  const filled = withoutMark(text)
    .split('\n')
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
  return {
    values: filled.map(({ content, line }) => parse(name, content, line)),
    lines: filled.map(({ line }) => line),
  }
}

/** A byte order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

function parse(name: string, text: string, firstLine: number): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    const fault = walkJson(text) ?? { line: 1, column: 1, expected: 'JSON' }
    const { line, column, expected } = fault
    throw new VouchsafeError(
      'invalid_source',
      `${name}, line ${firstLine - 1 + line}, column ${column}: expected ${expected}.`,
    )
  }
}
