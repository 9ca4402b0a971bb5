/** What the beginning of a line says about the whole line: `whole` lines (list items, headings, table rows) are not split. */
export type LineKind = 'text' | 'whole' | 'fence'

const NUMERAL = '一二三四五六七八九十百零〇'

/** A mark that is complete: nothing that follows could undo it. */
const WHOLE = new RegExp(
  `^(?:\\*{2})?(?:${[
    '[-*+–—]\\s',
    '#{1,6}\\s',
    '\\|',
    '[•·●○■□◆◇▪▫▸►▶‣⁃◦※★☆①-⑳❶-❿➀-➓㈠-㈩⑴-⒇⒈-⒛]',
    '\\d{1,3}(?:[.．][^\\d.．]|[)）、]|\\ufe0f?\\u20e3)',
    '[(（](?:\\d{1,3}|[A-Za-z])[)）]',
    `[(（][${NUMERAL}]{1,3}[)）]`,
    `[${NUMERAL}]{1,3}、`,
    '[A-Za-z][)）、]',
    '[A-Ha-h][.．][\\s\\u4e00-\\u9fff]', // later letters are initials of names more often
    '[ivxIVX]{2,4}(?:[)）]|[.．]\\s)',
  ].join('|')})`,
)
const FENCE = /^(?:`{3}|~{3})/

/** A beginning that may still become a mark. */
const OPEN = new RegExp(
  `^(?:\\*{0,2}|\`{1,2}|~{1,2}|(?:\\*{2})?(?:${[
    '[-*+–—]',
    '#{1,6}',
    '\\d{1,3}(?:[.．]|\\ufe0f)?',
    '[(（](?:\\d{0,3}|[A-Za-z])',
    `[(（]?[${NUMERAL}]{1,3}`,
    '[A-Za-z]',
    '[A-Ha-h][.．]',
    '[ivxIVX]{2,4}[.．]?',
  ].join('|')}))$`,
)

/**
 * Judges a line by its first characters, without indentation and `>`.
 *
 * @param beginning At most a few characters; a space stands for white space.
 * @returns `undefined` while more characters may change the answer.
 */
export function lineKind(beginning: string): LineKind | undefined {
  if (FENCE.test(beginning)) return 'fence'
  if (WHOLE.test(beginning)) return 'whole'
  return OPEN.test(beginning) ? undefined : 'text'
}
