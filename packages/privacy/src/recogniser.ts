import type { Category } from './category.ts'
import type { CheckName } from './checksums.ts'
import type { Label } from './labels.ts'

/** A format of an identifier, as data. Matched against whole runs of letters and digits, in upper case. */
export interface Recogniser {
  /** Unique; `country-name`. */
  readonly id: string
  readonly category: Category
  /**
   * Anchored; holds for the value as it is written (with its spaces and hyphens), in upper case and NFKC. Must be linear:
   * every quantifier bounded.
   */
  readonly pattern: RegExp
  /** Fewest and most letters and digits. */
  readonly length: readonly [min: number, max: number]
  /** Over letters and digits alone. */
  readonly check?: CheckName
  /** Words beside the value that lift its score. */
  readonly labels: readonly Label[]
  /** Such a label must stand somewhere in the text. */
  readonly needs?: Label
  /** Score without and with a label, 0 to 1. From 0.5 on a match is reported. */
  readonly bare: number
  readonly labelled: number
  /** Where the format is at home; a caller's region lifts the score. */
  readonly regions?: readonly string[]
}
