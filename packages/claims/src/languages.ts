import { languageOf } from '@vouchsafe/text'
import { en } from './en/pack.ts'
import type { LanguagePack } from './language-pack.ts'
import { zh } from './zh/pack.ts'

/** The packs there are. A new language needs its own folder and a line here. */
export const PACKS: readonly LanguagePack[] = [en, zh]

/**
 * The pack that reads a text.
 *
 * Chinese and English show themselves; whether a text in any other language has a pack is told by the reply's language.
 *
 * @param language The reply's language.
 * @returns `undefined` if the text is in a language without a pack. Numbers and emoji alone are read by any.
 */
export function packFor(
  text: string,
  language: string,
  packs: readonly LanguagePack[] = PACKS,
): LanguagePack | undefined {
  const find = (tag: string): LanguagePack | undefined =>
    packs.find((pack) => pack.language === tag)
  const told = languageOf(text)
  if (told === 'none') return find(language) ?? packs[0]
  if (told !== 'other') return find(told)
  return language === 'zh' || language === 'en' ? undefined : find(language)
}
