import { isHan, isKana } from './script.ts'

/**
 * What a character may mean for the end of a sentence.
 *
 * `wide` letters stand without spaces between words (Han, kana, Thai); `trail` may follow a terminator (～);
 * `quote` and `emphasis` open and close alike; `extend` belongs to the character before it and decides nothing.
 */
export type CharacterKind =
  | 'white'
  | 'newline'
  | 'letter'
  | 'wide'
  | 'digit'
  | 'hard'
  | 'dot'
  | 'ellipsis'
  | 'clause'
  | 'opener'
  | 'closer'
  | 'quote'
  | 'emphasis'
  | 'trail'
  | 'emoji'
  | 'currency'
  | 'symbol'
  | 'extend'

/** A code point of the text, and what it may mean. */
export interface Character {
  readonly codePoint: number
  readonly kind: CharacterKind
}

/** Characters that end a sentence wherever they stand. The Chinese semicolon is not one of them. */
const HARD = '。！？｡!?‼⁇⁈⁉﹗﹖؟۔।॥།።፧။'

const SIGNS: ReadonlyMap<number, CharacterKind> = new Map(
  Object.entries({
    newline: '\n\r\u0085\u2028\u2029',
    hard: HARD,
    dot: '.．﹒',
    ellipsis: '…‥',
    clause: '，；：、,;:､،؛',
    opener: '([{（【［｛「『《〈〔〖“‘«„‹｢',
    closer: ")]}）】］｝」』》〉〕〗”’»›｣'＇",
    quote: '"＂',
    emphasis: '*_`',
    trail: '~～〜',
    currency: '$€£¥￥',
  }).flatMap(([kind, signs]) =>
    [...signs].map((sign) => [sign.codePointAt(0) ?? 0, kind as CharacterKind] as const),
  ),
)

const MARK = /^(?:[\p{M}\p{Cf}]|\p{Emoji_Modifier})$/u
const WHITE = /^\s$/
const LETTER = /^\p{L}$/u
const WIDE = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}\p{sc=Bopomofo}]$/u
const DIGIT = /^\p{Nd}$/u
const EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u

const ASCII: readonly Character[] = Array.from({ length: 0x80 }, (_, codePoint) => ({
  codePoint,
  kind: kindOf(codePoint),
}))

/** A lone surrogate is a `symbol`. */
export function characterOf(codePoint: number): Character {
  const ascii = codePoint < 0x80 ? ASCII[codePoint] : undefined
  return ascii ?? { codePoint, kind: kindOf(codePoint) }
}

function kindOf(codePoint: number): CharacterKind {
  if (isHan(codePoint) || isKana(codePoint)) return 'wide'
  const listed = SIGNS.get(codePoint)
  if (listed) return listed
  const character = String.fromCodePoint(codePoint)
  if (LETTER.test(character)) return WIDE.test(character) ? 'wide' : 'letter'
  if (MARK.test(character)) return 'extend'
  if (WHITE.test(character)) return 'white'
  if (DIGIT.test(character)) return 'digit'
  return codePoint >= 0x80 && EMOJI.test(character) ? 'emoji' : 'symbol'
}

export function isLowerCase(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint)
  return character.toUpperCase() !== character && character.toLowerCase() === character
}

export function isUpperCase(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint)
  return character.toLowerCase() !== character
}
