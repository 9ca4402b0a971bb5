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

/**
 * Languages with a decimal comma, but for their regions with a point: de-CH, es-MX and others.
 *
 * Source: Unicode CLDR 48, `numbers.json`, decimal of the symbols by locale.
 */
const DECIMAL_COMMA =
  /^(?!(?:de|it)[-_](?:ch|li)|es[-_](?:419|bz|cu|do|gt|hn|mx|ni|pa|pe|pr|sv|us))(?:de|fr|es|it|nl|pt|pl|ru|tr|da|sv|nb|fi|cs|id|vi)(?![a-z])/i
const MONTH_FIRST = /^(?:en-us|en-ca|en-ph|en$|zh|ja|ko)/i

/** What a reader wants beyond the plain values. */
export interface Wishes {
  readonly spoken?: boolean
  readonly vague?: boolean
}

/** Prepares a text for the readers. */
export function startReading(text: string, options: ReadOptions, wishes: Wishes = {}): Reading {
  return new TextReading(text, options, wishes)
}

/** A class, since an object with a getter of its own is made anew much more slowly. */
class TextReading implements Reading {
  readonly text: string
  readonly folded: string
  readonly style: DigitStyle
  readonly dayFirst: boolean
  readonly options: ReadOptions
  readonly vague: boolean
  /** Few texts have need of it. */
  #clock: { readonly read: WallClock | undefined } | undefined
  #seenAt = -1
  #seen: Found<Numeral> | undefined
  #wordsSeenAt = -1
  #words: Found<NumberWords> | undefined

  constructor(text: string, options: ReadOptions, wishes: Wishes) {
    const locale = options.locale ?? 'en-US'
    this.text = text
    this.folded = fold(text)
    this.style = { decimalComma: DECIMAL_COMMA.test(locale), spoken: wishes.spoken ?? false }
    this.dayFirst = !MONTH_FIRST.test(locale)
    this.options = options
    this.vague = wishes.vague ?? false
  }

  get clock(): WallClock | undefined {
    const { now, timeZone } = this.options
    this.#clock ??= { read: now === undefined ? undefined : wallClock(now, timeZone) }
    return this.#clock.read
  }

  numeralAt(at: number): Found<Numeral> | undefined {
    if (at !== this.#seenAt) {
      this.#seen = readNumeral(this.folded, at, this.style)
      this.#seenAt = at
    }
    return this.#seen
  }

  wordsAt(at: number): Found<NumberWords> | undefined {
    if (at !== this.#wordsSeenAt) {
      this.#words = readNumberWords(this.folded, at)
      this.#wordsSeenAt = at
    }
    return this.#words
  }
}
