import type { Json } from '@vouchsafe/core'
import { type CsvOptions, readCsv } from './csv.ts'
import { readJson, readJsonLines } from './json-text.ts'
import type { FactSource } from './source.ts'
import { type RecordsOptions, records } from './sources.ts'

export interface FileOptions extends RecordsOptions, CsvOptions {}

/**
 * A table as a source. Its rows are counted from 0 in evidence: `/3/price` is the price in the fourth row below the heads.
 *
 * @throws {VouchsafeError} `invalid_source`, with the line and what was expected there.
 */
export function fromCsv(id: string, text: string, options: FileOptions = {}): FactSource {
  return records(id, [...readCsv(id, text, options).rows], options)
}

/**
 * JSON of any shape as a source.
 *
 * @throws {VouchsafeError} `invalid_source`, with line, column and what was expected there.
 */
export function fromJson(id: string, text: string, options: RecordsOptions = {}): FactSource {
  return records(id, readJson(id, text), options)
}

/**
 * JSON Lines as a source, a record a line. Records are counted from 0 in evidence, blank lines left out.
 *
 * @throws {VouchsafeError} `invalid_source`, with line, column and what was expected there.
 */
export function fromJsonl(id: string, text: string, options: RecordsOptions = {}): FactSource {
  return records(id, readJsonLines(id, text).values as Json, options)
}
