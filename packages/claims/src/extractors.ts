import type { Extractor } from './extractor.ts'
import { fields } from './extractors/field.ts'
import { labels } from './extractors/label.ts'
import { tables } from './extractors/table.ts'
import { terms } from './extractors/term.ts'
import { typedValues } from './extractors/typed-value.ts'

/**
 * Ways to find claims that every language shares, the most specific first: a value is claimed once, by the first that
 * finds it. They run behind those of the language's own pack.
 */
export const EXTRACTORS: readonly Extractor[] = [tables, fields, typedValues, terms, labels]
