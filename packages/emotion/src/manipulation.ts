import { languageOf, type Span, splitSentences } from '@vouchsafe/text'
import { type Likeness, type LikenessReader, likenessReader } from './likeness.ts'
import { RULES_EN, VOCABULARY_EN } from './manipulation-en.ts'
import { RULES_ZH, VOCABULARY_ZH } from './manipulation-zh.ts'
import { mentionedIn } from './mentioned.ts'
import { type PhraseRules, phraseRules } from './phrase-rules.ts'
import { PRESSURE_MODEL_EN } from './pressure-model-en.ts'
import { PRESSURE_MODEL_ZH } from './pressure-model-zh.ts'
import { EMOTION_USES, type Technique } from './technique.ts'

/** A place where a reply presses the customer. */
export interface Pressure extends Span {
  readonly technique: Technique
  /**
   * The words state a fact (`only 3 left`) and are pressure only if nothing supports it; false where the words press
   * whatever the facts are.
   */
  readonly needsFact: boolean
  /** Present if no rule found it, but its likeness to other pressure; the technique is then `unnamed`. */
  readonly likeness?: Likeness
}

const LIKENESS: Readonly<Record<'zh' | 'en', LikenessReader>> = {
  zh: likenessReader(PRESSURE_MODEL_ZH, { sure: 0.2, strong: 0.5, unlike: -0.6 }),
  en: likenessReader(PRESSURE_MODEL_EN, { sure: 0.55, strong: 0.9, unlike: -0.6 }),
}

let zh: PhraseRules<Technique> | undefined
let en: PhraseRules<Technique> | undefined

/** The rules of a language, made when they are first asked for: a shop that speaks one language pays for one. */
function rulesOf(language: 'zh' | 'en'): PhraseRules<Technique> {
  if (language === 'zh') {
    zh ??= phraseRules('zh', VOCABULARY_ZH, RULES_ZH, EMOTION_USES)
    return zh
  }
  en ??= phraseRules('en', VOCABULARY_EN, RULES_EN, EMOTION_USES)
  return en
}

/** Longest sentence that is read; more of it is left out. */
const MAX_SENTENCE = 2000

export interface PressureOptions {
  /** The sentence before it: a refusal repeated there makes the next words a taunt. */
  readonly before?: string
  /** What the customer wrote; these words, given back between quotes, press nobody. */
  readonly said?: string
}

/**
 * Finds pressure in one sentence.
 *
 * Rules name a technique. Where none finds words that press by themselves, a sentence that reads much like pressure is one of
 * the technique `unnamed`; one that reads nothing like it is none, whatever rules say.
 *
 * @param sentence Offsets index it, in UTF-16 code units.
 * @returns At most one place for each rule, ordered by start.
 */
export function pressureIn(
  sentence: string,
  { before = '', said = '' }: PressureOptions = {},
): readonly Pressure[] {
  const own = sentence.slice(0, MAX_SENTENCE)
  const text = withoutMentions(own, said)
  const language = languageOf(text) === 'zh' ? 'zh' : 'en'
  const reader = LIKENESS[language]
  const score = reader.score(text)
  const found: readonly Pressure[] = rulesOf(language)
    .find(text, { before, onlyFacts: reader.isUnlike(score) })
    .map(({ about, needsFact, start, end }) => ({ technique: about, needsFact, start, end }))
  const isNamed = found.some(({ needsFact }) => !needsFact)
  const likeness = isNamed ? undefined : reader.likeness(text, score)
  const unnamed: readonly Pressure[] = likeness
    ? [{ technique: 'unnamed', needsFact: false, likeness, start: 0, end: own.trimEnd().length }]
    : []
  return [...found, ...unnamed].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The text with what others chose blanked, as long as before. */
function withoutMentions(text: string, said: string): string {
  return mentionedIn(text, said).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
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
    const found = pressureIn(sentence, { before })
    before = sentence
    return found.map((each) => ({ ...each, start: each.start + start, end: each.end + start }))
  })
}
