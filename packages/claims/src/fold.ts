import { SIMPLIFIED, unitFolder } from '@vouchsafe/text'

/** Typographic marks that have a plain twin of the same length. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\uffe5': '¥',
}

/** Plain twins of the same length: of full-width signs, digits and letters, of marks, of traditional characters. */
function* pairs(): Generator<readonly [string, string]> {
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) {
    if (unit !== FULL_WIDTH_COMMA)
      yield [String.fromCharCode(unit), String.fromCharCode(unit - 0xfee0)]
  }
  yield* SIMPLIFIED
  yield* Object.entries(PLAIN)
}

const FULL_WIDTH_COMMA = 0xff0c

const foldUnits = unitFolder(pairs())

/**
 * The text as rules compare it: lower case, half-width, simplified, with plain quotes and spaces. The full-width comma stays,
 * since it ends a clause where a plain one may join names. The length is unchanged, so an offset here is an offset there.
 */
export function fold(text: string): string {
  return lower(foldUnits(text))
}

/** Marks of emphasis, code, headings and lists become blanks; numbers of lists and the bars of tables stay. */
export function blankMarkup(text: string): string {
  if (!/[*_`#•–-]/.test(text)) return text
  return (
    text
      // A longer run of stars masks part of a number: 138****5521.
      .replace(/\*{2,32}|__|`/g, (mark) => (mark.length > 3 ? mark : ' '.repeat(mark.length)))
      .replace(/^[ \t]{0,9}(?:#{1,6}|[-*•–])(?= )/gm, (mark) => ' '.repeat(mark.length))
      .replace(/(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, ' ')
  )
}

/** Some letters grow in lower case (`İ`); those stay as they are. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
