import type { Extractor } from './extractor.ts'
import { assertions } from './extractors/assertion.ts'
import { fields } from './extractors/field.ts'
import { labels } from './extractors/label.ts'
import { licences } from './extractors/licence.ts'
import { phones } from './extractors/phone.ts'
import { predicates } from './extractors/predicate.ts'
import { tables } from './extractors/table.ts'
import { terms } from './extractors/term.ts'
import { typedValues } from './extractors/typed-value.ts'

/**
 * Ways to find claims that every language shares. A value is claimed once, by the first that finds it, so they run from the
 * most specific to the most general; those of the language's own pack stand between.
 */
export const SPECIFIC: readonly Extractor[] = [tables, fields, licences, phones]

export const GENERAL: readonly Extractor[] = [typedValues, terms, labels]

/** Behind those of the pack that need names and features first. */
export const WORDS: readonly Extractor[] = [predicates]

/** Found only where nothing else was. */
export const FALLBACK: readonly Extractor[] = [assertions]
