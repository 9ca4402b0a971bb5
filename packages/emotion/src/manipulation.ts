import { languageOf, type Span, splitSentences } from '@vouchsafe/text'
import { RULES_EN, VOCABULARY_EN } from './manipulation-en.ts'
import { RULES_ZH, VOCABULARY_ZH } from './manipulation-zh.ts'
import { type PhraseRules, phraseRules } from './phrase-rules.ts'
import type { Technique } from './technique.ts'

/** A place where a reply presses the customer. */
export interface Pressure extends Span {
  readonly technique: Technique
  /**
   * The words state a fact (`only 3 left`) and are pressure only if nothing supports it; false where the words press
   * whatever the facts are.
   */
  readonly needsFact: boolean
}

let zh: PhraseRules<Technique> | undefined
let en: PhraseRules<Technique> | undefined

/** The rules of a language, made when they are first asked for: a shop that speaks one language pays for one. */
function rulesOf(language: 'zh' | 'en'): PhraseRules<Technique> {
  if (language === 'zh') {
    zh ??= phraseRules('zh', VOCABULARY_ZH, RULES_ZH)
    return zh
  }
  en ??= phraseRules('en', VOCABULARY_EN, RULES_EN)
  return en
}

/** Longest sentence that is read; more of it is left out. */
const MAX_SENTENCE = 2000

/**
 * Finds pressure in one sentence.
 *
 * @param sentence Offsets index it, in UTF-16 code units.
 * @param before The sentence before it: a refusal repeated there makes the next words a taunt.
 * @returns At most one place for each rule, ordered by start.
 */
export function pressureIn(sentence: string, before = ''): readonly Pressure[] {
  const text = sentence.slice(0, MAX_SENTENCE)
  const language = languageOf(text) === 'zh' ? 'zh' : 'en'
  return rulesOf(language)
    .find(text, before)
    .map(({ about, needsFact, start, end }) => ({ technique: about, needsFact, start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Finds pressure in a text of any length.
 *
 * Empathy, apologies, warnings that name their ground, and deadlines, stock and sales figures soberly told are no pressure.
 *
 * @returns Places ordered by start; offsets index the text, in UTF-16 code units.
 */
export function findPressure(text: string): readonly Pressure[] {
  let before = ''
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const found = pressureIn(sentence, before)
    before = sentence
    return found.map((each) => ({ ...each, start: each.start + start, end: each.end + start }))
  })
}
