import { nextPlace } from './read-next-place.ts'
import { startReading } from './read-reading.ts'
import { isLetter, isLetterOrDigit } from './read-scan.ts'
import type { Mention, NumberValue, ReadOptions } from './value.ts'

/**
 * Reads every number that a text writes, also those that stand inside amounts of money, quantities and dates:
 * both the 3 of `3 days` and the 20 of `20 %`.
 *
 * @returns Disjoint mentions in ascending order.
 */
export function readNumbers(
  text: string,
  options: ReadOptions = {},
): readonly Mention<NumberValue>[] {
  const reading = startReading(text, options, { spoken: true })
  const { folded } = reading
  const mentions: Mention<NumberValue>[] = []
  let at = 0
  while (at < folded.length) {
    const code = folded.charCodeAt(at)
    const inside = isLetterOrDigit(code) && isLetterOrDigit(folded.charCodeAt(at - 1))
    const found = inside || code === 32 ? undefined : reading.numeralAt(at)
    const glued =
      found !== undefined &&
      isLetter(folded.charCodeAt(found.end)) &&
      folded.charCodeAt(found.end - 1) < 0x80
    if (found !== undefined && !glued && !found.value.ordinal) {
      mentions.push({
        start: at,
        end: found.end,
        value: { type: 'number', value: found.value.value },
      })
      at = found.end
    } else at = nextPlace(folded, at)
  }
  return mentions
}
