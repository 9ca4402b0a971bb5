import type { Span } from '@vouchsafe/text'

/** One word of a text, or one Han character, folded; the span is into the text as given. */
export interface Token extends Span {
  readonly text: string
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const HAN = /\p{Script=Han}/u
/** Texts longer than this are read in part: no sentence, name or field value is that long. */
const LONGEST = 100_000

/** Lower case, compatibility forms folded (`１` to `1`, `（` to `(`). */
export function fold(text: string): string {
  return (isAscii(text) ? text : text.normalize('NFKC')).toLowerCase()
}

/** Such a text is its own compatibility form. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/**
 * Splits a text into words.
 *
 * Letters and digits that touch make one word, a Han character is a word of its own, and all else only parts words. So
 * `gift_card_77`, `Gift Card 77` and `gift-card 77` read the same, and a name is found with and without its brackets.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let start = -1 // of the word that is being read
  let folded = '' // what it begins with, up to `from`; most words are folded in one piece
  let from = 0
  const end = Math.min(text.length, LONGEST)
  const flush = (at: number) => {
    if (start < 0) return
    tokens.push({ text: folded + text.slice(from, at).toLowerCase(), start, end: at })
    start = -1
    folded = ''
  }
  for (let at = 0; at < end; ) {
    const code = text.codePointAt(at) ?? 0
    const size = code > 0xffff ? 2 : 1
    const kind = kindOf(code)
    if (kind === 'part') {
      flush(at)
    } else if (kind === 'han') {
      flush(at)
      const character = text.slice(at, at + size)
      tokens.push({
        text: isCommonHan(code) ? character : fold(character),
        start: at,
        end: at + size,
      })
    } else {
      if (start < 0) start = from = at
      if (code >= 0x80) {
        folded += text.slice(from, at).toLowerCase() + fold(text.slice(at, at + size))
        from = at + size
      }
    }
    at += size
  }
  flush(end)
  return tokens
}

/** The words of a text joined by single spaces: equal for texts that differ in case, spacing and punctuation alone. */
export function phraseKey(text: string): string {
  return joined(tokenise(text))
}

/** The words joined by single spaces. */
export function joined(tokens: readonly Token[]): string {
  let words = ''
  for (const { text } of tokens) words += words === '' ? text : ` ${text}`
  return words
}

function kindOf(code: number): 'word' | 'han' | 'part' {
  if (code < 0x80) {
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    return letter || (code >= 48 && code <= 57) ? 'word' : 'part'
  }
  if (isCommonHan(code)) return 'han'
  const character = String.fromCodePoint(code)
  if (HAN.test(character)) return 'han'
  return WORD.test(character) ? 'word' : 'part'
}

/** A character of the basic block, which has no other form. */
function isCommonHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ures',
  'ure',
  'ings',
  'ing',
  'als',
  'al',
  'ies',
  'ied',
  'es',
  'ed',
  's',
  'e',
  'y',
]

/** The same by their last letter, in the same order: most words need no look at most endings. */
const ENDINGS_BY_LAST: ReadonlyMap<number, readonly string[]> = new Map(
  ENDINGS.map((ending) => ending.charCodeAt(ending.length - 1)).map((last) => [
    last,
    ENDINGS.filter((ending) => ending.charCodeAt(ending.length - 1) === last),
  ]),
)

/** A word without its ending, so that `arrival`, `arrives` and `arriving` read the same. Han words stay. */
export function stem(word: string): string {
  for (const ending of ENDINGS_BY_LAST.get(word.charCodeAt(word.length - 1)) ?? []) {
    // `process` and `class` are no plurals.
    if (ending === 's' && word.endsWith('ss')) continue
    if (word.length - ending.length >= 3 && word.endsWith(ending)) {
      return undouble(word.slice(0, -ending.length))
    }
  }
  return undouble(word)
}

/** `cancell` (of `cancellation`) is `cancel`. */
function undouble(word: string): string {
  const last = word.at(-1)
  const isDouble = word.length > 4 && last === word.at(-2) && last !== 's'
  return isDouble ? word.slice(0, -1) : word
}

/** Parts a field's name into words: `scheduledArrival_time`, `价格(元)`. */
export function fieldWords(field: string): readonly string[] {
  return fieldTokens([field]).map((token) => token.text)
}

/** The words of a path of field names; neighbouring Han characters of one name stay neighbours. */
export function fieldTokens(path: readonly string[]): readonly Token[] {
  const spaced = path.map((field) => field.slice(0, 400).replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
  return tokenise(spaced.join(' . '))
}

/** True for a Han character standing as a token. */
export function isHan(token: string): boolean {
  const code = token.charCodeAt(0)
  if (token.length === 1 && (isCommonHan(code) || code < 0x80)) return isCommonHan(code)
  return HAN.test(token)
}

/**
 * What two texts are compared by when they share words: stems of words, and pairs of neighbouring Han characters.
 */
export function gramsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const grams = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (!isHan(token.text)) {
      grams.add(stem(token.text))
      continue
    }
    const next = tokens[at + 1]
    if (next !== undefined && next.start === token.end && isHan(next.text)) {
      grams.add(token.text + next.text)
    }
  }
  return grams
}
