import type { Span } from '@vouchsafe/text'
import { findRequestEn } from './human-request-en.ts'
import { findRequestZh } from './human-request-zh.ts'

/**
 * Where a customer asks for a person: to be put through to one, called back by one, or answered by one.
 *
 * Reads Chinese and English, in one text too. A request that is taken back (不用转人工了), a report of what a person said,
 * goods with such words in their names (人工草坪) and a question for opening hours are none.
 *
 * @param text What the customer wrote. The span indexes it, in UTF-16 code units.
 * @returns The first request, or `undefined`. Linear in the text.
 */
export function findHumanRequest(text: string): Span | undefined {
  const requests = [findRequestZh(text), findRequestEn(text)].filter((each) => each !== undefined)
  return requests.toSorted((a, b) => a.start - b.start)[0]
}
