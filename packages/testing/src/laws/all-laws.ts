import { FORM_LAWS } from './form-laws.ts'
import type { Law } from './law.ts'
import { STREAMING_LAWS } from './streaming-laws.ts'
import { TRUTH_LAWS } from './truth-laws.ts'

/** All laws. */
export const LAWS: readonly Law[] = [...TRUTH_LAWS, ...STREAMING_LAWS, ...FORM_LAWS]
