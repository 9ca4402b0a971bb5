import { hanDigitsEnd } from './numeral-han.ts'
import { isLetterOrDigit } from './read-scan.ts'

/** A longer run of Chinese digits is no number. */
const LONGEST_RUN = 24

/** The next place to look at after `at`; a token that was not understood is passed over whole. */
export function nextPlace(folded: string, at: number): number {
  let end = at
  while (isLetterOrDigit(folded.charCodeAt(end))) end++
  if (end > at) return end
  const han = hanDigitsEnd(folded, at, folded.length)
  return han - at > LONGEST_RUN ? han : at + 1
}
