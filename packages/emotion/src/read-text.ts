import { languageOf } from '@vouchsafe/text'
import { DEGREE_WORDS, EMOTION_SIGNS, EMOTION_WORDS, SARCASM } from './emotion-words.ts'
import {
  EMOTIONS,
  type Emotion,
  type EmotionReading,
  type EmotionShare,
  type Sentiment,
  valenceOf,
} from './reading.ts'

/** How strongly a person, or people of a place, usually put things; 1 is usual, 2 is twice as strongly. */
export interface Baseline {
  readonly expressiveness: number
}

const VERSION = 'text/1'
const MAX_TEXT = 4000
/** How far before a word its degree or negation may stand, in UTF-16 code units. */
const REACH = { zh: 5, en: 18 } as const
/** Below this no feeling is told. */
const WEAK = 0.25
const NEUTRAL_SPEECH: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /请问|多少钱|什么时候|几点|怎么用|有没有|是不是|可以吗|在哪|地址|尺码|型号|订单号|发票|查一?下|帮我查/,
  en: /\b(?:what (?:is|are|time)|when (?:is|does|will)|where (?:is|can)|how (?:much|many|do i|long)|which|order number|size|address|available|is there|do you have)\b/,
}

interface Lexicon {
  readonly words: readonly (readonly [Emotion, number, RegExp])[]
  readonly more: RegExp
  readonly less: RegExp
  readonly not: RegExp
  readonly sarcasm: RegExp
}

const lexicons = new Map<'zh' | 'en', Lexicon>()

function lexiconOf(language: 'zh' | 'en'): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const [open, close] = language === 'zh' ? ['', ''] : ['(?<![a-z])', '(?![a-z])']
  const { more, less, not } = DEGREE_WORDS[language]
  const made: Lexicon = {
    words: EMOTION_WORDS[language].map(([emotion, strength, words]) => [
      emotion,
      strength,
      new RegExp(`${open}(?:${words})${close}`, 'g'),
    ]),
    more: new RegExp(`${open}(?:${more})${close}`),
    less: new RegExp(`${open}(?:${less})${close}`),
    not: new RegExp(`${open}(?:${not})${close}`),
    sarcasm: new RegExp(`${open}(?:${SARCASM[language]})`),
  }
  lexicons.set(language, made)
  return made
}

/**
 * Reads feelings off a text in Chinese or English, by its words.
 *
 * Degree words, negation, emoji, repeated marks and signs of sarcasm count. Where nothing is plain, or signs speak against
 * each other, it says `uncertain` rather than guess. Deterministic; linear in the text, of which 4,000 code units are read.
 *
 * @internal Applications go through `emotionUse`, which asks for consent first.
 */
export function readText(text: string, baseline: Baseline = { expressiveness: 1 }): EmotionReading {
  const read = text.slice(0, MAX_TEXT).normalize('NFKC').toLowerCase().replaceAll('’', "'")
  const language = languageOf(read) === 'zh' ? 'zh' : 'en'
  const lexicon = lexiconOf(language)
  const scores = scoresOf(read, language, lexicon)
  addSigns(text.slice(0, MAX_TEXT), scores)
  const loud = /[!?]{3}|[!?]\s?[!?]/.test(read) ? 1.2 : 1
  const scale = loud / Math.max(0.25, Math.min(4, baseline.expressiveness))
  const isSarcastic = lexicon.sarcasm.test(read)
  const emotions = EMOTIONS.flatMap((emotion): EmotionShare[] => {
    const intensity = Math.min(1, (scores.get(emotion) ?? 0) * scale)
    return intensity >= WEAK ? [{ emotion, intensity }] : []
  }).toSorted((a, b) => b.intensity - a.intensity)
  return {
    modality: 'text',
    emotions,
    ...told(emotions, { read, language, isSarcastic }),
    recogniser: VERSION,
  }
}

function scoresOf(read: string, language: 'zh' | 'en', lexicon: Lexicon): Map<Emotion, number> {
  const scores = new Map<Emotion, number>()
  for (const [emotion, strength, words] of lexicon.words) {
    for (const match of read.matchAll(words)) {
      const before = read.slice(Math.max(0, match.index - REACH[language]), match.index)
      const clause = before.slice(
        Math.max(...[...',.!?;，。！？；'].map((sign) => before.lastIndexOf(sign))) + 1,
      )
      const factor = lexicon.more.test(clause) ? 1.4 : lexicon.less.test(clause) ? 0.6 : 1
      const target = lexicon.not.test(clause) ? denied(emotion) : emotion
      if (target === undefined) continue
      const value = strength * factor * (target === emotion ? 1 : 0.8)
      // A second word of a kind adds half: three sighs are no tragedy.
      const known = scores.get(target) ?? 0
      scores.set(target, Math.max(known, value) + Math.min(known, value) / 2)
    }
  }
  return scores
}

/** What is left of a feeling that is denied: `not happy` is a let-down, `not sad` is nothing. */
function denied(emotion: Emotion): Emotion | undefined {
  return valenceOf(emotion) > 0 ? 'disappointment' : undefined
}

function addSigns(text: string, scores: Map<Emotion, number>): void {
  for (const [emotion, strength, signs] of EMOTION_SIGNS) {
    const count = signs.filter((sign) => text.includes(sign)).length
    if (count > 0) scores.set(emotion, (scores.get(emotion) ?? 0) + strength)
  }
}

function told(
  emotions: readonly EmotionShare[],
  {
    read,
    language,
    isSarcastic,
  }: { readonly read: string; readonly language: 'zh' | 'en'; readonly isSarcastic: boolean },
): { readonly sentiment: Sentiment; readonly certainty: number } {
  const sum = (sign: -1 | 1): number =>
    emotions.reduce(
      (all, { emotion, intensity }) => all + (valenceOf(emotion) === sign ? intensity : 0),
      0,
    )
  const pleasant = sum(1)
  const unpleasant = sum(-1)
  const strength = pleasant + unpleasant
  if (strength === 0) {
    const isPlain = NEUTRAL_SPEECH[language].test(read)
    return isPlain
      ? { sentiment: 'neutral', certainty: 0.6 }
      : { sentiment: 'uncertain', certainty: 0 }
  }
  const lead = Math.abs(pleasant - unpleasant) / strength
  const certainty = Math.min(1, strength) * (isSarcastic ? 0.5 : 1) * (0.4 + 0.6 * lead)
  if (isSarcastic && pleasant > unpleasant) return { sentiment: 'uncertain', certainty }
  if (lead < 0.34)
    return strength >= 1 ? { sentiment: 'mixed', certainty } : { sentiment: 'uncertain', certainty }
  return { sentiment: pleasant > unpleasant ? 'positive' : 'negative', certainty }
}
