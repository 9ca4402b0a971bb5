import { languageOf, type Span } from '@vouchsafe/text'
import {
  DEMEANING_RULES_EN,
  DEMEANING_RULES_ZH,
  DEMEANING_VOCABULARY_EN,
  DEMEANING_VOCABULARY_ZH,
  type Trait,
} from './demeaning-words.ts'
import { type PhraseRules, phraseRules } from './phrase-rules.ts'

/** Words that demean people for a protected trait, or shut them out. */
export interface Demeaning extends Span {
  readonly trait: Trait
}

let zh: PhraseRules<Trait> | undefined
let en: PhraseRules<Trait> | undefined

/**
 * Finds words in one sentence that demean people for a protected trait, or shut them out. A size chart, a fare for seniors and
 * a legal age limit pass.
 *
 * @returns Places ordered by start; offsets index the sentence, in UTF-16 code units.
 */
export function demeaningIn(sentence: string): readonly Demeaning[] {
  const text = sentence.slice(0, 2000)
  zh ??= phraseRules('zh', DEMEANING_VOCABULARY_ZH, DEMEANING_RULES_ZH)
  en ??= phraseRules('en', DEMEANING_VOCABULARY_EN, DEMEANING_RULES_EN)
  const rules = languageOf(text) === 'zh' ? zh : en
  return rules
    .find(text)
    .map(({ about, start, end }) => ({ trait: about, start, end }))
    .toSorted((a, b) => a.start - b.start)
}
