import type { Span } from '@vouchsafe/text'
import { findAddressesEn } from './address-en.ts'
import { findAddressesZh } from './address-zh.ts'
import type { Category } from './category.ts'
import { Context } from './context.ts'
import type { DetectOptions, Entity } from './entity.ts'
import { findFormats } from './formats.ts'
import { findAddresses, findHardwareAddresses } from './network.ts'
import { findPersonsEn } from './person-en.ts'
import { findPersonsZh } from './person-zh.ts'
import { findPhones } from './phone.ts'
import { resolve } from './resolve.ts'
import { findSecrets } from './secrets.ts'
import { findSensitive } from './sensitive.ts'
import { findSpecial } from './special.ts'
import { type View, viewOf } from './view.ts'
import { findEmails, findLinks } from './web.ts'

/**
 * Finds personal data in Chinese and English text.
 *
 * @param text Any text. Longer than {@link MAX_DETECT} units it is read in pieces.
 * @returns Disjoint entities in ascending order; their spans index `text`.
 */
export function detect(text: string, options: DetectOptions = {}): readonly Entity[] {
  if (text.length <= MAX_DETECT) return detectPiece(text, options)
  const found: Entity[] = []
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    for (const entity of detectPiece(text.slice(start, end), options)) {
      found.push({ ...entity, start: entity.start + start, end: entity.end + start })
    }
    start = end
  }
  return found
}

/** Longest stretch that is read at once; what is longer is cut at a line's or sentence's end. */
export const MAX_DETECT = 8192

function pieceEnd(text: string, start: number): number {
  const most = start + MAX_DETECT
  if (most >= text.length) return text.length
  for (const stop of ['\n', '。', '. ', ' ', '，']) {
    const at = text.lastIndexOf(stop, most)
    if (at > start + MAX_DETECT / 2) return at + stop.length
  }
  const last = text.charCodeAt(most - 1)
  return last >= 0xd800 && last < 0xdc00 ? most - 1 : most
}

function detectPiece(text: string, options: DetectOptions): readonly Entity[] {
  const view = viewOf(text)
  const wanted = wantedOf(options)
  const found = weighed(candidates(view, options), view, options)
  const kept = resolve(found.filter(({ score, category }) => score >= 0.5 && wanted(category)))
  const original = kept.map((entity) => ({ ...entity, ...view.toOriginal(entity) }))
  const allowed = allowedOf(options)
  return allowed
    ? original.filter((entity) => !allowed(text.slice(entity.start, entity.end)))
    : original
}

/** A message that is nothing but a value is less likely to be one that was not asked for. */
function weighed(
  found: readonly Entity[],
  { text }: View,
  { expected }: DetectOptions,
): readonly Entity[] {
  if (!expected) return found
  const whole = text.trim().length
  return found.map((entity) =>
    entity.end - entity.start === whole && !expected.includes(entity.category)
      ? { ...entity, score: entity.score * 0.7 }
      : entity,
  )
}

function candidates(view: View, options: DetectOptions): readonly Entity[] {
  const { text, hasDigits, hasHan, hasLatin } = view
  const context = new Context(text, view.lower)
  const found: Entity[] = []
  if (text.includes('@') || text.includes('[') || text.includes('('))
    found.push(...findEmails(text))
  if (text.includes('.')) found.push(...findLinks(text))
  found.push(...findSecrets(view))
  found.push(...findAddresses(text))
  found.push(...findHardwareAddresses(text))
  if (hasDigits) {
    found.push(...findFormats(text, context, options))
    const isExpected = options.expected?.includes('phone') ?? false
    found.push(...findPhones(text, { context, region: options.region, isExpected }))
  }
  found.push(...findSpecial(text, context))
  if (hasHan) found.push(...findAddressesZh(view))
  if (hasLatin) found.push(...findAddressesEn(view))
  const anchors = found.filter(({ score }) => score >= 0.5)
  if (hasHan) found.push(...findPersonsZh(text, anchors))
  if (hasLatin) found.push(...findPersonsEn(view, anchors))
  found.push(...findSensitive(view))
  const own = options.ownFormats
  return own ? found.filter((entity) => !isOwn(text, entity, own)) : found
}

function wantedOf({ categories, expected }: DetectOptions): (category: Category) => boolean {
  if (categories) return (category) => categories.includes(category)
  const url = expected?.includes('url') ?? false
  return (category) => category !== 'url' || url
}

function allowedOf({ allow }: DetectOptions): ((quote: string) => boolean) | undefined {
  if (!allow) return undefined
  const values = new Set([...allow].map(keyOf))
  return (quote) => values.has(keyOf(quote))
}

const keyOf = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()+.-]/g, '')

/** The whole run of letters, digits and hyphens around an entity, as an application writes its ids. */
function isOwn(text: string, span: Span, formats: readonly RegExp[]): boolean {
  let { start, end } = span
  while (start > 0 && span.start - start < 40 && /[A-Za-z0-9#_-]/.test(text[start - 1] ?? ''))
    start -= 1
  while (end < text.length && end - span.end < 40 && /[A-Za-z0-9_-]/.test(text[end] ?? '')) end += 1
  const run = text.slice(start, end)
  return formats.some((format) =>
    new RegExp(format.source, format.flags.replace(/[gy]/g, '')).test(run),
  )
}
