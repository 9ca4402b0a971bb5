import { languageOf } from '@vouchsafe/text'
import { en } from './en/pack.ts'
import type { LanguagePack } from './language-pack.ts'
import { zh } from './zh/pack.ts'

/** The packs there are. A new language needs its own folder and a line here. */
export const PACKS: ReadonlyMap<string, LanguagePack> = new Map(
  [en, zh].map((pack) => [pack.language, pack]),
)

/**
 * The pack that reads a text.
 *
 * @param language The reply's language, for text that shows none of its own: a number, an emoji.
 * @returns `undefined` if the text is in a language without a pack.
 */
export function packFor(text: string, language: string): LanguagePack | undefined {
  const told = languageOf(text)
  if (told === 'none') return PACKS.get(language) ?? en
  return told === 'other' ? undefined : PACKS.get(told)
}
