import type { TokenLogprob } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'

/** A token with the range of the text that it covers. */
export interface PlacedToken extends Span {
  readonly logprob: number
}

/** One token as OpenAI and compatible servers give it: `choices[0].logprobs.content[i]`. */
export interface OpenAIToken {
  readonly token: string
  readonly logprob: number
  /** UTF-8 bytes of the token; a token may hold a part of a character. */
  readonly bytes?: readonly number[] | null
}

/**
 * Lays tokens over the text that they make up.
 *
 * Tokens with bytes are laid by bytes, so that one that holds a part of a character covers that character. Tokens without are
 * laid by their text; one that is not found where it should be (a part of a character, told as `�`) covers what lies between
 * its neighbours.
 *
 * @returns `undefined` if the tokens do not make up the text: the model's words were changed on the way, and a wrong place is
 * worse than none. The result is in the order of the text.
 */
export function placeTokens(
  text: string,
  tokens: readonly (OpenAIToken | TokenLogprob)[],
): readonly PlacedToken[] | undefined {
  const bytes = tokens.map((token) => ('bytes' in token ? (token.bytes ?? undefined) : undefined))
  return bytes.every((each) => each !== undefined) && tokens.length > 0
    ? placeByBytes(text, tokens, bytes)
    : placeByText(text, tokens)
}

function placeByBytes(
  text: string,
  tokens: readonly { readonly logprob: number }[],
  bytes: readonly (readonly number[])[],
): readonly PlacedToken[] | undefined {
  const starts = characterOfByte(text)
  const encoded = new TextEncoder().encode(text)
  const placed: PlacedToken[] = []
  let at = 0
  for (const [index, own] of bytes.entries()) {
    if (own.some((byte, offset) => encoded[at + offset] !== byte)) return undefined
    const logprob = tokens[index]?.logprob ?? 0
    const start = starts[at]?.start ?? text.length
    const end = own.length === 0 ? start : (starts[at + own.length - 1]?.end ?? text.length)
    placed.push({ start, end, logprob })
    at += own.length
  }
  return at === encoded.length ? placed : undefined
}

/** The character that each UTF-8 byte of a text belongs to. A lone surrogate is encoded as U+FFFD, three bytes. */
function characterOfByte(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const size = sizeOf(character.codePointAt(0) ?? 0)
    for (let byte = 0; byte < size; byte += 1) spans.push({ start, end })
    start = end
  }
  return spans
}

function sizeOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4
}

const BROKEN = '\ufffd'

function placeByText(
  text: string,
  tokens: readonly { readonly token: string; readonly logprob: number }[],
): readonly PlacedToken[] | undefined {
  const placed: PlacedToken[] = []
  let at = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const { token, logprob } = tokens[index] as { readonly token: string; readonly logprob: number }
    if (text.startsWith(token, at)) {
      placed.push({ start: at, end: at + token.length, logprob })
      at += token.length
      continue
    }
    if (!token.includes(BROKEN)) return undefined
    // Parts of characters: they share what lies before the next whole token.
    let next = index
    while (tokens[next]?.token.includes(BROKEN)) next += 1
    const following = tokens[next]
    const end = following ? text.indexOf(following.token, at) : text.length
    if (end < at || end - at > MAX_BROKEN * (next - index)) return undefined
    for (; index < next; index += 1)
      placed.push({ start: at, end, logprob: tokens[index]?.logprob ?? 0 })
    index -= 1
    at = end
  }
  return at === text.length ? placed : undefined
}

/** A token of broken characters covers no more than these many code units. */
const MAX_BROKEN = 8

/**
 * How probable the tokens of a span were: the geometric mean of their probabilities, so that length does not count.
 *
 * @returns `undefined` if the tokens do not make up the text, or none lies in the span.
 */
export function spanProbability(
  text: string,
  tokens: readonly (OpenAIToken | TokenLogprob)[],
  span: Span,
): number | undefined {
  const own = (placeTokens(text, tokens) ?? []).filter(
    ({ start, end }) => start < span.end && end > span.start,
  )
  if (own.length === 0) return undefined
  const mean = own.reduce((sum, { logprob }) => sum + logprob, 0) / own.length
  return Number.isNaN(mean) ? undefined : Math.min(1, Math.exp(mean))
}
