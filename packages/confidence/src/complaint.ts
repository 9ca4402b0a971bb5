import { phraseMatcher, type Span } from '@vouchsafe/text'
import { COMPLAINT_EN, COMPLAINT_ZH, NO_COMPLAINT_EN, NO_COMPLAINT_ZH } from './complaint-words.ts'

const matcher = phraseMatcher<boolean>([
  ...[...COMPLAINT_EN, ...COMPLAINT_ZH].map((phrase) => [phrase, true] as const),
  ...[...NO_COMPLAINT_EN, ...NO_COMPLAINT_ZH].map((phrase) => [phrase, false] as const),
])

/**
 * Where a customer complains, or says that a complaint will be lodged. Reads Chinese and English.
 *
 * @param text What the customer wrote. The span indexes it, in UTF-16 code units.
 * @returns The first such place, or `undefined`. Linear in the text.
 */
export function findComplaint(text: string): Span | undefined {
  const found = matcher.find(text).find(({ payloads }) => payloads.every((is) => is))
  return found && { start: found.start, end: found.end }
}
