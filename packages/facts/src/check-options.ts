import { checkOptions, isForeign, kindOf, type OptionCheck, VouchsafeError } from '@vouchsafe/core'
import type { FactDocument } from './documents.ts'
import type { FactsOptions } from './facts.ts'
import type { RecordsOptions } from './sources.ts'

const isText = (value: unknown) => typeof value === 'string'
const isFunction = (value: unknown) => typeof value === 'function'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const isOneOf =
  (...names: readonly string[]) =>
  (value: unknown) =>
    names.some((name) => name === value)
/** An object whose own values are all such. */
const isEach = (is: (value: unknown) => boolean) => (value: unknown) =>
  isForeign(value) && Object.values(value).every(is)
const isTimed = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(String(value)))

const FACTS: Readonly<Record<keyof FactsOptions, OptionCheck>> = {
  vocabulary: ['an object with attributes or values', isForeign],
  precedence: ['a list of ids of sources', isTexts],
  maxAgeSeconds: [
    'seconds by kind of claim',
    isEach((value) => value === undefined || Number(value) >= 0),
  ],
  faithful: ["'statements' or 'words'", isOneOf('statements', 'words')],
  entail: ['a judge and its budget', isForeign],
  citations: ["'keep' or 'strip'", isOneOf('keep', 'strip')],
  requiredSource: [
    'lists of ids of sources by kind of claim',
    isEach((value) => value === undefined || isTexts(value)),
  ],
  incomplete: [
    "'allow', 'note', 'annotate', 'retry' or 'block'",
    isOneOf('allow', 'note', 'annotate', 'retry', 'block'),
  ],
  onLookup: ['a function', isFunction],
}

const RECORDS: Readonly<Record<keyof RecordsOptions, OptionCheck>> = {
  aliases: ['names by alias', isEach(isText)],
  currency: ['a currency code', isText],
  asOf: ['a time by ISO 8601', isTimed],
  validUntil: ['a time by ISO 8601', isTimed],
  complete: ['true or false', (value) => typeof value === 'boolean'],
}

/** @throws {VouchsafeError} `invalid_options`, naming what is wrong. */
export function checkFacts(sources: unknown, options: unknown): void {
  if (!Array.isArray(sources))
    throw new VouchsafeError(
      'invalid_options',
      `facts(): expected a list of sources, got ${kindOf(sources)}`,
    )
  const wrong = sources.findIndex((source) => !isSource(source))
  if (wrong >= 0)
    throw new VouchsafeError(
      'invalid_options',
      `facts(): sources.${wrong}: expected a source with an id and read(), got ${kindOf(sources[wrong])}`,
    )
  checkOptions('facts()', options, FACTS)
}

function isSource(source: unknown): boolean {
  return isForeign(source) && isText(source['id']) && isFunction(source['read'])
}

/** @throws {VouchsafeError} `invalid_options`, naming what is wrong. */
export function checkRecords(id: unknown, data: unknown, options: unknown): void {
  const who = `records(${isText(id) ? `'${String(id)}'` : ''})`
  if (!isText(id) || data === undefined)
    throw new VouchsafeError(
      'invalid_options',
      `${who}: expected ${isText(id) ? 'data' : 'an id'}, got ${kindOf(isText(id) ? data : id)}`,
    )
  checkOptions(who, options, RECORDS)
}

/** @throws {VouchsafeError} `invalid_source`, saying which document cannot be read. */
export function checkDocuments(list: unknown): asserts list is readonly FactDocument[] {
  if (!Array.isArray(list))
    throw new VouchsafeError(
      'invalid_source',
      `documents(): expected a list of documents, got ${kindOf(list)}`,
    )
  for (const [index, document] of list.entries()) checkDocument(document, `documents(): ${index}`)
}

/** The same of one. */
export function checkDocument(document: unknown, who: string): void {
  const wrong = isForeign(document)
    ? ['id', 'text'].find((name) => !isText(document[name]))
    : undefined
  if (isForeign(document) && wrong === undefined) return
  const what = isForeign(document)
    ? `.${wrong}: expected text, got ${kindOf(document[wrong ?? ''])}`
    : `: expected a document with id and text, got ${kindOf(document)}`
  throw new VouchsafeError('invalid_source', `${who}${what}`)
}
