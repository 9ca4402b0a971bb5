import {
  checkOptions,
  eachOf,
  isForeign,
  isFunction,
  isText,
  kindOf,
  manyOf,
  type OptionCheck,
  oneOf,
  VouchsafeError,
} from '@vouchsafe/core'
import type { FactsOptions } from './facts.ts'
import type { FactDocument } from './sources/documents.ts'
import type { RecordsOptions } from './sources/sources.ts'

const isTime = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value))
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

const FACTS: Readonly<Record<keyof FactsOptions, OptionCheck>> = {
  vocabulary: ['an object with attributes or values', isForeign],
  precedence: manyOf('ids of sources', isText),
  maxAgeSeconds: eachOf('seconds by kind of claim', (value) => Number(value) >= 0),
  faithful: oneOf('statements', 'words'),
  entail: ['a judge and its budget', isForeign],
  citations: oneOf('keep', 'strip'),
  requiredSource: eachOf('lists of ids of sources by kind of claim', isTexts),
  incomplete: oneOf('allow', 'note', 'annotate', 'retry', 'block'),
  onLookup: ['a function', isFunction],
}

const RECORDS: Readonly<Record<keyof RecordsOptions, OptionCheck>> = {
  aliases: eachOf('names by alias', isText),
  currency: ['a currency code', isText],
  asOf: ['a time by ISO 8601', isTime],
  validUntil: ['a time by ISO 8601', isTime],
  complete: ['true or false', (value) => typeof value === 'boolean'],
}

/** @throws {VouchsafeError} `invalid_options`, naming what is wrong. */
export function checkFacts(sources: unknown, options: unknown): void {
  if (!Array.isArray(sources)) throw unusable(`facts(): expected a list of sources`, sources)
  for (const [index, source] of sources.entries())
    if (!isForeign(source) || !isText(source['id']) || !isFunction(source['read']))
      throw unusable(`facts(): sources.${index}: expected a source with an id and read()`, source)
  checkOptions('facts()', options, FACTS)
}

/** @throws {VouchsafeError} `invalid_options`, naming what is wrong. */
export function checkRecords(id: unknown, data: unknown, options: unknown): void {
  if (!isText(id)) throw unusable('records(): expected an id', id)
  const who = `records('${id}')`
  if (data === undefined) throw unusable(`${who}: expected data`, data)
  checkOptions(who, options, RECORDS)
}

/** @throws {VouchsafeError} `invalid_source`, saying which document cannot be read. */
export function checkDocuments(list: unknown): asserts list is readonly FactDocument[] {
  if (!Array.isArray(list))
    throw unusable('documents(): expected a list of documents', list, 'invalid_source')
  for (const [index, document] of list.entries()) checkDocument(document, `documents(): ${index}`)
}

/** The same of one. */
export function checkDocument(document: unknown, who: string): void {
  if (!isForeign(document))
    throw unusable(`${who}: expected a document with id and text`, document, 'invalid_source')
  for (const name of ['id', 'text'])
    if (!isText(document[name]))
      throw unusable(`${who}.${name}: expected text`, document[name], 'invalid_source')
}

function unusable(
  expected: string,
  value: unknown,
  code: 'invalid_options' | 'invalid_source' = 'invalid_options',
): VouchsafeError {
  return new VouchsafeError(code, `${expected}, got ${kindOf(value)}`)
}
