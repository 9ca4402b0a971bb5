/** One word of Latin letters, with its inner hyphens and apostrophes. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

const CAPITAL = /^\p{Lu}/u

/** The words of a text, in order; a possessive ending is left off. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const start = at
    at = endOfLetters(text, at)
    for (let joints = 0; joints < 3 && JOINTS.has(text[at] ?? ''); joints += 1) {
      if (!isLetter(text.charCodeAt(at + 1))) break
      at = endOfLetters(text, at + 1)
    }
    const keepsPoint =
      text[at] === '.' && (at - start === 1 || TITLE_WITH_POINT.has(text.slice(start, at)))
    const raw = text.slice(start, keepsPoint ? at + 1 : at)
    const own = raw.endsWith("'s") || raw.endsWith('’s') ? raw.slice(0, -2) : raw
    words.push({ start, end: start + own.length, text: own })
  }
  return words
}

const JOINTS = new Set(["'", '’', '-'])
const TITLE_WITH_POINT = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'St', 'Jr', 'Sr', 'Prof'])
const MAX_WORD = 31

function isLetter(unit: number): boolean {
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122
  if (unit >= 0x3400 && unit <= 0x9fff) return true
  return unit >= 0xaa && /\p{L}/u.test(String.fromCharCode(unit))
}

/** Begins with a capital letter. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(word)
}

function endOfLetters(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && at - start < MAX_WORD) {
    const unit = text.charCodeAt(at)
    if (!isLetter(unit) && !(unit >= 0x300 && /\p{M}/u.test(String.fromCharCode(unit)))) break
    at += 1
  }
  return at
}
