/** Control characters other than line end and tab, and marks that turn the direction of writing. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * Text that may be printed on a terminal: a draft must not move the cursor or change colours. Every character that is
 * replaced is replaced by one code unit, so that spans still fit.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replaceAll('\t', ' ')
}
