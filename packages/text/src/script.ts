import { ENGLISH_WORDS, FOREIGN_WORDS, SHARED_WORDS } from './script-words.ts'

/** What share of a text's letters belongs to which script. The shares add up to 1, or are all 0 without letters. */
export interface ScriptRatio {
  /** How many letters there are; digits, punctuation, emoji and combining marks are none. */
  readonly letters: number
  readonly han: number
  readonly latin: number
  /** Every other script, kana and hangul included. */
  readonly other: number
}

/** The language of a text, as far as its script and commonest words tell. */
export type TextLanguage = 'zh' | 'en' | 'other' | 'none'

type Script = 'han' | 'latin' | 'kana' | 'other' | 'none'

const LETTER = /^\p{L}$/u

/** True for a Han character, including 々 and 〇. */
export function isHan(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false
  return (
    (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
    (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
    codePoint === 0x3005 ||
    codePoint === 0x3007 ||
    (codePoint >= 0x2e80 && codePoint <= 0x2fdf) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  )
}

/** True for hiragana and katakana, half-width forms included; not for their voicing marks, which are no letters. */
export function isKana(codePoint: number): boolean {
  return (
    (codePoint >= 0x3041 && codePoint <= 0x3096) ||
    (codePoint >= 0x309d && codePoint <= 0x309f) ||
    (codePoint >= 0x30a1 && codePoint <= 0x30ff && codePoint !== 0x30fb) ||
    (codePoint >= 0x31f0 && codePoint <= 0x31ff) ||
    (codePoint >= 0xff66 && codePoint <= 0xff9d)
  )
}

/** True for a letter of the Latin script, accented and full-width ones included. */
export function isLatin(codePoint: number): boolean {
  if (codePoint < 0x80) return isAsciiLetter(codePoint)
  return (
    (codePoint >= 0xc0 && codePoint <= 0x24f && codePoint !== 0xd7 && codePoint !== 0xf7) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1eff) ||
    (codePoint >= 0xff21 && codePoint <= 0xff3a) ||
    (codePoint >= 0xff41 && codePoint <= 0xff5a)
  )
}

function isAsciiLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

function scriptOf(codePoint: number): Script {
  if (isLatin(codePoint)) return 'latin'
  if (codePoint < 0x80) return 'none'
  if (isHan(codePoint)) return 'han'
  if (isKana(codePoint)) return 'kana'
  if (isPunctuation(codePoint)) return 'none'
  return LETTER.test(String.fromCodePoint(codePoint)) ? 'other' : 'none'
}

/** The blocks of general, Chinese and full-width punctuation, without the letters at their ends. */
function isPunctuation(codePoint: number): boolean {
  return (
    (codePoint >= 0x2000 && codePoint <= 0x206f) ||
    (codePoint >= 0x3008 && codePoint <= 0x3020) ||
    (codePoint >= 0x3000 && codePoint <= 0x3003) ||
    (codePoint >= 0xff01 && codePoint <= 0xff20)
  )
}

function countScripts(text: string): Omit<Record<Script, number>, 'none'> {
  let han = 0
  let latin = 0
  let kana = 0
  let other = 0
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (codePoint > 0xffff) at += 1
    const script = scriptOf(codePoint)
    if (script === 'han') han += 1
    else if (script === 'latin') latin += 1
    else if (script === 'kana') kana += 1
    else if (script === 'other') other += 1
  }
  return { han, latin, kana, other }
}

/** Counts the letters of a text by script. */
export function scriptRatio(text: string): ScriptRatio {
  const { han, latin, kana, other } = countScripts(text)
  const letters = han + latin + kana + other
  if (letters === 0) return { letters, han: 0, latin: 0, other: 0 }
  return { letters, han: han / letters, latin: latin / letters, other: (kana + other) / letters }
}

/**
 * Tells Chinese and English from each other and from everything else.
 *
 * Numbers, codes and brand names inside Chinese leave it Chinese. Latin text counts as English unless its words or
 * letters clearly say otherwise, so a bare name is `en`. Chinese characters without kana are `zh`, also where a Japanese
 * headline would be written the same.
 */
export function languageOf(text: string): TextLanguage {
  const { han, latin, kana, other } = countScripts(text)
  if (han + latin + kana + other === 0) return 'none'
  if (kana > 1 && kana * 4 >= han) return 'other'
  // A Han character or a letter of most other scripts says as much as two Latin letters.
  if (other * 2 > latin && other > han) return 'other'
  if (kana > han && kana * 2 > latin) return 'other'
  if (latin === 0) return 'zh'
  const words = countWords(text)
  if (han > 0) return words.english > 0 && words.all > han ? 'en' : 'zh'
  return isForeign(words) ? 'other' : 'en'
}

interface WordCounts {
  readonly all: number
  readonly english: number
  readonly foreign: number
  readonly shared: number
  readonly accented: number
  /** Accented with a letter that English borrows with no word. */
  readonly exotic: number
}

const LATIN_WORD = /\p{sc=Latin}[\p{sc=Latin}\p{M}]{0,39}/gu
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/
const EXOTIC = /[ßãõ\u0100-\u024f\u1e00-\u1eff]/
const CAPITALS = /^[A-Z]{1,40}$/
/** Signs that tie a word into an address, a path or a name in code. */
const TIES = './@_\\=&:'
/** French cut-off words before an apostrophe; `l’` and `d’` occur in names. */
const CUT_OFF = /^['\u2019]\p{L}/u
const ELIDED = /^(?:[cjn]|qu|jusqu|lorsqu)$/

function countWords(text: string): WordCounts {
  const counts = { all: 0, english: 0, foreign: 0, shared: 0, accented: 0, exotic: 0 }
  LATIN_WORD.lastIndex = 0
  for (let match = LATIN_WORD.exec(text); match !== null; match = LATIN_WORD.exec(text)) {
    const [written] = match
    const next = match.index + written.length
    if (isTied(text, match.index - 1) || isTied(text, next)) continue
    counts.all += 1
    // A word at a time: a whole text of marks takes quadratic time.
    const word = isAscii(written) ? written : written.normalize('NFC')
    const sort = sortOf(word, text.slice(next, next + 2))
    if (sort === 'plain') continue
    counts[sort] += 1
    if (sort === 'accented' && EXOTIC.test(word)) counts.exotic += 1
  }
  return counts
}

/** True if the character at `at` joins what is on either side. */
function isTied(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === ' ' || sign === '' || !TIES.includes(sign)) return false
  return /\S/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

function sortOf(
  word: string,
  after: string,
): 'english' | 'foreign' | 'shared' | 'accented' | 'plain' {
  const key = word.toLowerCase()
  if (!after.startsWith(' ') && CUT_OFF.test(after) && ELIDED.test(key)) return 'foreign'
  if (ENGLISH_WORDS.has(key)) return 'english'
  if (CAPITALS.test(word)) return 'plain' // EST, NAS and CE are no words
  if (FOREIGN_WORDS.has(key)) return 'foreign'
  if (SHARED_WORDS.has(key)) return 'shared'
  return ACCENTED.test(key) ? 'accented' : 'plain'
}

/** Accents alone are weak evidence: crème brûlée and Citroën occur in English. */
function isForeign({ all, english, foreign, shared, accented, exotic }: WordCounts): boolean {
  if (foreign > 0) return 2 * foreign + shared > 2 * english
  if (english > 0) return false
  if (shared >= 3) return true
  return accented + exotic >= 3 && (accented + shared) * 5 >= all
}
