import fc from 'fast-check'
import { LANGUAGES, type Language } from '../shop/shop.ts'

/** Which part of a day comes first where it is written in figures. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first'

/** A customer's language and place. */
export interface Locale {
  /** BCP 47, as `Turn.locale` has it. */
  readonly tag: string
  readonly language: Language
  /** Absent if people of the place write it either way. */
  readonly dateOrder?: DateOrder
}

/** Orders are those of the short dates of CLDR 48; Canada, South Africa and Hong Kong have none, since usage differs there. */
export const LOCALES: readonly Locale[] = [
  { tag: 'en-GB', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-US', language: 'en', dateOrder: 'month-first' },
  { tag: 'en-AU', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-IE', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-IN', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-NZ', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-SG', language: 'en', dateOrder: 'day-first' },
  { tag: 'en-PH', language: 'en', dateOrder: 'month-first' },
  { tag: 'en-CA', language: 'en' },
  { tag: 'en-ZA', language: 'en' },
  { tag: 'zh-CN', language: 'zh', dateOrder: 'year-first' },
  { tag: 'zh-Hans-CN', language: 'zh', dateOrder: 'year-first' },
  { tag: 'zh-TW', language: 'zh', dateOrder: 'year-first' },
  { tag: 'zh-Hant-TW', language: 'zh', dateOrder: 'year-first' },
  { tag: 'zh-HK', language: 'zh' },
  { tag: 'zh-SG', language: 'zh' },
]

/** Locales of these languages, the plainest first. @param languages Default: both. */
export function locales(languages: readonly Language[] = LANGUAGES): fc.Arbitrary<Locale> {
  return fc.constantFrom(...LOCALES.filter(({ language }) => languages.includes(language)))
}

/** A day given as `YYYY-MM-DD`, written in figures. */
export function inFigures(day: string, order: DateOrder): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (order === 'year-first') return `${year}/${month}/${date}`
  return order === 'day-first' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`
}
