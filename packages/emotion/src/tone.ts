import { languageOf, type Span } from '@vouchsafe/text'

/** A suggestion on how something is said; what is said stays. */
export interface ToneHint extends Span {
  readonly kind: 'soften' | 'shorten'
  /** Words to put there instead, for `soften`; they hold no fact, so none changes. */
  readonly instead?: string
}

/** Harsh turns and a gentler one of the same meaning, none with a number, name or condition in it. */
const SOFTER: Readonly<Record<'zh' | 'en', readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/你必须|您必须/g, '请您'],
    [/自己去看|自己看(?=[，。！]|$)/g, '您可以看一下'],
    [/这不归我们?管/g, '这部分由其他同事负责'],
    [/说了多少遍|都说过了/g, '再为您说明一下'],
    [/(?:你|您)搞错了|(?:你|您)弄错了/g, '这里可能有些误会'],
    [/没办法(?=[，。！]|$)/g, '目前暂时无法办到'],
  ],
  en: [
    [/\byou must\b/gi, 'please'],
    [/\bthat'?s not (?:my|our) (?:problem|job)\b/gi, 'another team looks after this'],
    [/\bas i(?:'ve)? already (?:said|told you)\b/gi, 'to explain once more'],
    [/\byou(?:'re| are) wrong\b/gi, 'there may be a misunderstanding'],
    [/\bcalm down\b/gi, 'I understand this is upsetting'],
  ],
}

/** Longer than this a sentence is hard to follow for somebody upset, in UTF-16 code units. */
const LONG = { zh: 80, en: 220 } as const

/**
 * Hints on a sentence's tone.
 *
 * @returns Hints ordered by start; offsets index the sentence.
 */
export function toneHints(sentence: string): readonly ToneHint[] {
  const text = sentence.slice(0, 2000)
  const language = languageOf(text) === 'zh' ? 'zh' : 'en'
  const softer = SOFTER[language].flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): ToneHint => {
      return { kind: 'soften', start: index, end: index + found.length, instead }
    }),
  )
  const end = text.trimEnd().length
  const long: readonly ToneHint[] = end > LONG[language] ? [{ kind: 'shorten', start: 0, end }] : []
  return [...long, ...softer].toSorted((a, b) => a.start - b.start || b.end - a.end)
}
