/** Where a reader stopped, and what it read. */
export interface Found<V> {
  readonly value: V
  readonly end: number
}

/** An ASCII digit; full-width digits are folded before. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A Latin letter, with or without accents; the text is folded, so ASCII is lower case. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f)
  )
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code)
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
