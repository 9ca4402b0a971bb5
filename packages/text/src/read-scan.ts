/** Where a reader stopped, and what it read. */
export interface Found<V> {
  readonly value: V
  readonly end: number
}

const DIGIT = 1
const LETTER = 2

/** What each code unit is. Readers ask this of every character, so it is one look into a table. */
const CLASSES = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  table.fill(DIGIT, 48, 58)
  table.fill(LETTER, 65, 91)
  table.fill(LETTER, 97, 123)
  table.fill(LETTER, 0xc0, 0x250)
  table[0xd7] = 0
  table[0xf7] = 0
  table.fill(LETTER, 0x370, 0x530)
  return table
}

/** An ASCII digit; full-width digits are folded before. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A Latin, Greek or Cyrillic letter; the text is folded, so ASCII is lower case. */
export function isLetter(code: number): boolean {
  return CLASSES[code] === LETTER
}

export function isLetterOrDigit(code: number): boolean {
  const kind = CLASSES[code]
  return kind === DIGIT || kind === LETTER
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || code === 0x3007
}

/** True if a Latin word or number neither continues from before `at` nor starts before it. */
export function isBoundary(text: string, at: number): boolean {
  return !(isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(text.charCodeAt(at)))
}

/** Skips at most `most` blanks. */
export function skipBlanks(text: string, at: number, most = 2): number {
  let end = at
  while (end - at < most && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++
  return end
}

/** End of the run of Latin letters at `at`, looking at no more than `most`. */
export function wordEnd(text: string, at: number, most = 24): number {
  let end = at
  while (end - at < most && isLetter(text.charCodeAt(end))) end++
  return end
}

/** End of the run of ASCII digits at `at`, looking at no more than `most`. */
export function digitsEnd(text: string, at: number, most = 40): number {
  let end = at
  while (end - at < most && isDigit(text.charCodeAt(end))) end++
  return end
}
