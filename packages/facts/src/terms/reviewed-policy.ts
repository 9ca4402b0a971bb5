import { VouchsafeError } from '@vouchsafe/core'
import type { FactDocument } from '../sources/documents.ts'
import { compilePolicy } from './compile.ts'
import { parseCompiledPolicy } from './parse-compiled.ts'
import type { CompiledPolicy, Term } from './term.ts'

const MOST_ISSUES = 8

/**
 * The terms of a document that count, if it comes with a compiled form. What the document says of its own age holds for them.
 *
 * @throws {VouchsafeError} `invalid_source` if the form does not fit the text.
 */
export function reviewedPolicy(document: FactDocument): CompiledPolicy | undefined {
  const { id, text, asOf, validUntil, compiled } = document
  if (compiled === undefined) return undefined
  const parsed = parseCompiledPolicy(compiled, document)
  if (!parsed.ok) {
    const shown = parsed.issues.slice(0, MOST_ISSUES)
    const issues = shown.map(({ path, message }) => `${path || 'compiled'}: ${message}`)
    const more = parsed.issues.length - shown.length
    throw new VouchsafeError(
      'invalid_source',
      `Document "${id}": its compiled form does not fit. ${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    )
  }
  const title = parsed.value.title ?? document.title
  const read = compilePolicy({ id, text, ...(title !== undefined && { title }) })
  return {
    ...parsed.value,
    ...(typeof asOf === 'string' && { asOf }),
    ...(typeof validUntil === 'string' && { validUntil }),
    terms: countingTerms(parsed.value.terms, read.terms),
  }
}

/** Terms that count. One that the patterns read otherwise is a person's, whether or not it says so. */
function countingTerms(terms: readonly Term[], read: readonly Term[]): readonly Term[] {
  const known = new Set(read.map(keyOf))
  return terms
    .filter(({ status }) => status !== 'proposed')
    .map((term) => (known.has(keyOf(term)) ? term : { ...term, status: 'confirmed' }))
}

/** Equal for terms that say the same, however their fields are ordered. */
function keyOf({ status: _, ...term }: Term): string {
  return JSON.stringify(term, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
