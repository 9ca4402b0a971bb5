/** A number as written, before its unit is looked at. */
export interface Numeral {
  readonly value: number
  readonly form: 'digits' | 'han' | 'words'
  /** The Arabic digits of a plain integer such as `2026` or `05`; absent for any other writing. */
  readonly digits?: string
  /** The larger of two guesses: 两三 is 2 up to 3. */
  readonly upTo?: number
  /** A little more than `value`: 一千多万. */
  readonly more?: true
  /** A word that counts but is often no number: `one`, `half`, a lone 一 or 两. */
  readonly weak?: true
  /** The last word is an ordinal. */
  readonly ordinal?: true
  /** Written with a sign or with `minus`. */
  readonly signed?: true
  /** A fraction written with a slash, which may be a date too. */
  readonly slash?: true
}
