import type { Extractor } from './extractor.ts'
import { assertions } from './extractors/assertion.ts'
import { fields } from './extractors/field.ts'
import { labels } from './extractors/label.ts'
import { licences } from './extractors/licence.ts'
import { phones } from './extractors/phone.ts'
import { tables } from './extractors/table.ts'
import { terms } from './extractors/term.ts'
import { typedValues } from './extractors/typed-value.ts'

/**
 * Ways to find claims that every language shares, the most specific first: a value is claimed once, by the first that
 * finds it. They run behind those of the language's own pack.
 */
export const EXTRACTORS: readonly Extractor[] = [
  tables,
  fields,
  licences,
  phones,
  typedValues,
  terms,
  labels,
]

/** Found only where nothing else was. */
export const FALLBACK: readonly Extractor[] = [assertions]
