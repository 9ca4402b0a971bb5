import type { Category } from './category.ts'
import { detect } from './detect.ts'
import type { DetectOptions } from './entity.ts'
import type { Detail, PurposeProfile } from './profile.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import { readTokens } from './token.ts'
import { TOKEN_LABELS, type TokenKind } from './token-labels.ts'

declare const masked: unique symbol

/** Text that went through minimisation. */
export type MaskedText = string & { readonly [masked]: true }

/** How a text is masked. */
export interface MaskOptions extends DetectOptions {
  readonly profile: PurposeProfile
  readonly pseudonyms: Pseudonyms
  /** Told of every value that was replaced, dropped or shown. */
  readonly onEntity?: (category: Category, detail: Detail) => void
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** Replacing can bring words together that look like a value of their own; so it is done until nothing is left. */
const MAX_ROUNDS = 6

/** Replaces what the purpose does not need. Masking a masked text changes nothing. */
export function mask(text: string, options: MaskOptions): MaskedText {
  let current = hideLookAlikes(text, options.pseudonyms)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const cuts = cutsOf(current, options, round === 0)
    if (cuts.length === 0) break
    current = apply(current, cuts)
  }
  return current as MaskedText
}

/** Replaces a whole value of a known category. A value that is a token already stays. */
export function maskValue(
  given: string | number,
  category: Category,
  options: MaskOptions,
): string {
  const value = String(given)
  const { profile, pseudonyms, onEntity } = options
  const fixed = fixedSpans(value, pseudonyms)
  if (
    fixed.some(({ start, end }) => start === 0 && end === value.length && isOwn(value, pseudonyms))
  )
    return value
  if (pseudonyms.lookAlikes.some(({ token }) => token === value)) return value
  const detail = profile.shows[category] ?? 'token'
  onEntity?.(category, detail)
  if (detail === 'full') return value
  if (detail === 'drop') return droppedToken(category, value)
  return pseudonyms.tokenFor(category, value, {
    isCoarse: detail === 'coarse',
    isNumber: typeof given === 'number',
    avoid: value,
  })
}

/** What already reads like a token, but is none of ours, becomes a value itself: so that restoring gives it back. */
function hideLookAlikes(text: string, pseudonyms: Pseudonyms): string {
  const foreign = readTokens(text).filter(
    ({ start, end }) => !isOwn(text.slice(start, end), pseudonyms),
  )
  if (foreign.length === 0) return text
  return apply(
    text,
    foreign.map(({ start, end }) => ({
      start,
      end,
      by: pseudonyms.tokenFor('text', text.slice(start, end), { avoid: text }),
    })),
  )
}

function isOwn(written: string, pseudonyms: Pseudonyms): boolean {
  return pseudonyms.isToken(written) || DROPPED.has(written)
}

function cutsOf(text: string, options: MaskOptions, isFirst: boolean): readonly Cut[] {
  const { profile, pseudonyms, onEntity } = options
  const fixed = fixedSpans(text, pseudonyms)
  const cuts: Cut[] = []
  for (const { start, end, category } of detect(text, options)) {
    if (fixed.some((span) => start < span.end && span.start < end)) continue
    const detail = profile.shows[category] ?? 'token'
    if (isFirst || detail !== 'full') onEntity?.(category, detail)
    if (detail === 'full') continue
    const value = text.slice(start, end)
    const by =
      detail === 'drop'
        ? droppedToken(category, text)
        : pseudonyms.tokenFor(category, value, { isCoarse: detail === 'coarse', avoid: text })
    cuts.push({ start, end, by })
  }
  return cuts
}

/** Tokens stay as they are. */
function fixedSpans(
  text: string,
  pseudonyms: Pseudonyms,
): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = readTokens(text).map(({ start, end }) => ({
    start,
    end,
  }))
  if (text.includes('[')) for (const dropped of DROPPED) addAll(text, dropped, spans)
  for (const { token } of pseudonyms.lookAlikes) addAll(text, token, spans)
  return spans
}

function addAll(text: string, quote: string, spans: { start: number; end: number }[]): void {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    spans.push({ start: at, end: at + quote.length })
}

/** Says that something was removed and of which kind. It has no number, so it is never restored. */
function droppedToken(category: Category, text: string): string {
  return dropped(category, /[\u3400-\u9fff]/.test(text) ? 'zh' : 'en')
}

function dropped(kind: TokenKind, language: 'en' | 'zh'): string {
  const label = TOKEN_LABELS[kind][language]
  return language === 'zh' ? `[${label}已隐去]` : `[${label} removed]`
}

const DROPPED: ReadonlySet<string> = new Set(
  (Object.keys(TOKEN_LABELS) as TokenKind[]).flatMap((kind) => [
    dropped(kind, 'en'),
    dropped(kind, 'zh'),
  ]),
)

function apply(text: string, cuts: readonly Cut[]): string {
  let out = ''
  let at = 0
  for (const { start, end, by } of cuts) {
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}
