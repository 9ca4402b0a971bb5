import type { Span } from '@vouchsafe/text'
import { TOKEN_LABELS, type TokenKind } from './token-labels.ts'

/** Which pseudonym a written token means. */
export interface TokenId {
  readonly kind: TokenKind
  readonly number: number
  /** The same value in another spelling keeps its number and gets a letter; 0 is the first. */
  readonly variant: number
}

/** A token somewhere in a text. */
export interface WrittenToken extends Span, TokenId {}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** `[Name 1]`, `[姓名1]`, `[Address 2-b: Chicago]`. */
export function writeToken(
  { kind, number, variant }: TokenId,
  language: 'en' | 'zh',
  hint?: string,
): string {
  const label = TOKEN_LABELS[kind][language]
  const space = language === 'en' ? ' ' : ''
  const letter = variant === 0 ? '' : `-${LETTERS[variant % 26]}`
  return `[${label}${space}${number}${letter}${hint === undefined ? '' : `:${space}${hint}`}]`
}

/** Each label as it is compared, in both languages. */
const KINDS: ReadonlyMap<string, TokenKind> = new Map(
  (Object.keys(TOKEN_LABELS) as TokenKind[]).flatMap((kind) => [
    [foldToken(TOKEN_LABELS[kind].en), kind] as const,
    [foldToken(TOKEN_LABELS[kind].zh), kind] as const,
  ]),
)

/** Spelling that does not count: case, width, spaces, underscores, hyphens. */
function foldToken(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_#\\-]/g, '')
}

const OPEN = '[【［〔'
const TOKEN =
  /[[【［〔][ _]{0,2}([\p{L}][\p{L} _]{0,23}?)[ _#-]{0,2}([0-9０-９]{1,5})(?:[ -]{0,2}([a-zA-Z]))?[ _]{0,2}(?:[:：][^[\]【】［］〔〕\n]{0,60})?\\?[\]】］〕]/gu

/** Finds everything that reads like one of our tokens, also where case, width or spaces were changed. */
export function readTokens(text: string): readonly WrittenToken[] {
  if (!/[[【［〔]/.test(text)) return []
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const kind = kindOf(match[1] ?? '')
    if (kind === undefined) return []
    const number = Number((match[2] ?? '').normalize('NFKC'))
    const variant = Math.max(0, LETTERS.indexOf((match[3] ?? 'a').toLowerCase()))
    return [{ start: match.index, end: match.index + match[0].length, kind, number, variant }]
  })
}

function kindOf(label: string): TokenKind | undefined {
  const folded = foldToken(label)
  return KINDS.get(folded) ?? KINDS.get(folded.replace(/s$/, ''))
}

/** All folded spellings of a token's beginning, up to its number and letter. */
export function spellingsOf({ kind, number, variant }: TokenId): readonly string[] {
  const letter = variant === 0 ? '' : (LETTERS[variant % 26] ?? '')
  const { en, zh } = TOKEN_LABELS[kind]
  return [
    `${foldToken(en)}${number}${letter}`,
    `${foldToken(en)}s${number}${letter}`,
    `${foldToken(zh)}${number}${letter}`,
  ]
}

const UNFINISHED = /^[[【［〔]([\p{L}\p{N} _#-]{0,36})((?:[:：][^[\]【】［］〔〕\n]{0,60})?)\\?$/u

/** Where a suffix begins that more text could make a token of `spellings`; the text's length if there is none. */
export function heldFrom(text: string, spellings: ReadonlySet<string>): number {
  const least = Math.max(0, text.length - 110)
  for (let at = text.length - 1; at >= least; at -= 1) {
    if (!OPEN.includes(text[at] ?? ' ')) continue
    const match = UNFINISHED.exec(text.slice(at))
    if (!match) return text.length
    const begun = foldToken(match[1] ?? '')
    const isPossible = match[2]
      ? spellings.has(begun) || spellings.has(`${begun}a`)
      : [...spellings].some((spelling) => spelling.startsWith(begun) || `${spelling}a` === begun)
    return isPossible ? at : text.length
  }
  return text.length
}
