import { COMPOSITION_LAWS } from './composition-laws.ts'
import { FAILURE_LAWS } from './failure-laws.ts'
import { FORM_LAWS } from './form-laws.ts'
import type { Law } from './law.ts'
import { LIMITS_LAWS } from './limits-laws.ts'
import { LOCALE_LAWS } from './locale-laws.ts'
import { PEOPLE_LAWS } from './people-laws.ts'
import { PRIVACY_LAWS } from './privacy-laws.ts'
import { STREAMING_LAWS } from './streaming-laws.ts'
import { TOOL_LAWS } from './tool-laws.ts'
import { TRUTH_LAWS } from './truth-laws.ts'

/** All laws, by what they are about. */
export const LAWS: readonly Law[] = [
  ...TRUTH_LAWS,
  ...LIMITS_LAWS,
  ...FORM_LAWS,
  ...STREAMING_LAWS,
  ...FAILURE_LAWS,
  ...COMPOSITION_LAWS,
  ...TOOL_LAWS,
  ...PRIVACY_LAWS,
  ...PEOPLE_LAWS,
  ...LOCALE_LAWS,
]
