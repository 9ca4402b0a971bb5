import * as z from 'zod/mini'
import { MARKS, type Mark } from './finding.ts'

/** What the engine itself says to a customer, in one language. */
export interface Wording {
  /** Sent in place of a draft that is not delivered. */
  readonly blocked: string
  /** Sent in place of such a draft when a person takes over. */
  readonly handoff: string
  /** Put behind a sentence; `withheld` stands in place of what could not be confirmed. */
  readonly marks: Readonly<Record<Mark, string>>
  /** Told to the model before it writes another draft; the findings' messages follow, one a line. */
  readonly retry: string
}

/** Words of an application's own; those that it leaves out stay as they are in {@link WORDING}. */
export type OwnWording = Partial<Omit<Wording, 'marks'>> & {
  readonly marks?: Partial<Wording['marks']>
}

/** What {@link OwnWording} must look like. */
export const wordingSchema = z.strictObject({
  blocked: z.optional(z.string()),
  handoff: z.optional(z.string()),
  marks: z.optional(
    z.strictObject(Object.fromEntries(MARKS.map((mark) => [mark, z.optional(z.string())]))),
  ),
  retry: z.optional(z.string()),
})

/** By BCP 47 primary language tag. Languages that are missing get English. */
export const WORDING: Readonly<Record<string, Wording>> = {
  zh: {
    blocked:
      '抱歉，这个问题我暂时无法给出经过核实的答复。您可以换个方式问我，或者让我为您转接人工客服。',
    handoff: '抱歉，这个问题我暂时无法给出经过核实的答复，已为您请求人工客服协助。',
    marks: {
      unconfirmed: '（此信息未经核实）',
      withheld: '（这一点暂时无法核实，先不答复）',
      'as-of': '（此信息可能已更新，请以最新页面为准）',
      'sources-differ': '（各处信息不一致，请以人工确认为准）',
      corrected: '（已按店铺记录更正）',
      'not-checked': '（此内容未经核查）',
      incomplete: '（您问到的内容中，还有一部分上面没有答到）',
    },
    retry:
      '上一稿未通过核查，请改写。只陈述资料中有依据的内容；没有依据的，请直接说明不清楚。存在的问题：',
  },
  en: {
    blocked:
      "Sorry, I can't give you a confirmed answer to that right now. You can ask me in another way, or I can bring in a colleague.",
    handoff:
      "Sorry, I can't give you a confirmed answer to that right now. I have asked for a colleague to help you.",
    marks: {
      unconfirmed: ' (not confirmed)',
      withheld: "(I can't confirm this detail, so I have left it out)",
      'as-of': ' (this may have changed since)',
      'sources-differ': ' (our sources differ on this)',
      corrected: ' (corrected from our records)',
      'not-checked': ' (not checked)',
      incomplete: ' (Part of what you asked is not answered here.)',
    },
    retry:
      'The last draft did not pass the check. Write another. State only what the given data supports; where nothing supports an answer, say that you do not know. What was wrong:',
  },
}

/** The wording for a language tag: its own, its primary tag's, or English. */
export function wordingFor(
  language: string,
  wording: Readonly<Record<string, Wording>> = WORDING,
): Wording {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? 'en'
  const found = Object.hasOwn(wording, language)
    ? wording[language]
    : Object.hasOwn(wording, primary)
      ? wording[primary]
      : (wording.en ?? WORDING.en)
  return found ?? (WORDING.en as Wording) // English is always there
}

/** {@link WORDING} with an application's own words in it. */
export function withWording(
  own: Readonly<Record<string, OwnWording>> = {},
): Readonly<Record<string, Wording>> {
  const all = new Map(Object.entries(WORDING))
  for (const [language, words] of Object.entries(own)) {
    const base = wordingFor(language)
    all.set(language, { ...base, ...words, marks: { ...base.marks, ...words.marks } })
  }
  return Object.fromEntries(all)
}
