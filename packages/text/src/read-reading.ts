import { type WallClock, wallClock } from './dates.ts'
import { readNumeral } from './numeral.ts'
import type { DigitStyle } from './numeral-digits.ts'
import type { Numeral } from './numeral-type.ts'
import { type NumberWords, readNumberWords } from './numeral-words.ts'
import { fold } from './read-fold.ts'
import type { Found } from './read-scan.ts'
import type { ReadOptions } from './value.ts'

/** A text being read, with the settings that decide what is ambiguous in it. */
export interface Reading {
  /** As given. */
  readonly text: string
  /** As compared; see {@link fold}. */
  readonly folded: string
  readonly style: DigitStyle
  readonly dayFirst: boolean
  readonly options: ReadOptions
  /** The given clock in its zone. */
  readonly clock: WallClock | undefined
  /** Every expression of time is wanted, however vague. */
  readonly vague: boolean
  /** The numeral at `at`. Readers that start at the same place share one look. */
  numeralAt(at: number): Found<Numeral> | undefined
  /** The number words at `at`, looked up once as well. */
  wordsAt(at: number): Found<NumberWords> | undefined
}

const DECIMAL_COMMA = /^(?:de|fr|es|it|nl|pt|pl|ru|tr|da|sv|nb|fi|cs|id|vi)(?![a-z])/i
const MONTH_FIRST = /^(?:en-us|en-ca|en-ph|en$|zh|ja|ko)/i

/** What a reader wants beyond the plain values. */
export interface Wishes {
  readonly spoken?: boolean
  readonly vague?: boolean
}

/** Prepares a text for the readers. */
export function startReading(text: string, options: ReadOptions, wishes: Wishes = {}): Reading {
  const folded = fold(text)
  const locale = options.locale ?? 'en-US'
  const style = { decimalComma: DECIMAL_COMMA.test(locale), spoken: wishes.spoken ?? false }
  const { now, timeZone } = options
  let clock: { readonly read: WallClock | undefined } | undefined // few texts have need of it
  let seenAt = -1
  let seen: Found<Numeral> | undefined
  let wordsSeenAt = -1
  let words: Found<NumberWords> | undefined
  return {
    text,
    folded,
    style,
    dayFirst: !MONTH_FIRST.test(locale),
    options,
    get clock() {
      clock ??= { read: now === undefined ? undefined : wallClock(now, timeZone) }
      return clock.read
    },
    vague: wishes.vague ?? false,
    numeralAt(at) {
      if (at !== seenAt) {
        seen = readNumeral(folded, at, style)
        seenAt = at
      }
      return seen
    },
    wordsAt(at) {
      if (at !== wordsSeenAt) {
        words = readNumberWords(folded, at)
        wordsSeenAt = at
      }
      return words
    },
  }
}
