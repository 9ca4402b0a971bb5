import { type LinearModel, linearModel, overlaps, type Span, splitSentences } from '@vouchsafe/text'
import { HUMAN_MODEL_EN } from './human-model-en.ts'
import { HUMAN_MODEL_ZH } from './human-model-zh.ts'

/** Where a message reads like a request for a person, by what was learnt from such requests and from their look-alikes. */
export interface HumanLikeness extends Span {
  /** About 1 for a plain request, about -1 for a plain other message. */
  readonly score: number
  /** The groups of words or characters that weigh most for it. */
  readonly ngrams: readonly string[]
}

interface Reader {
  readonly model: LinearModel
  /** At or above this a message is a request. */
  readonly sure: number
  /** Below this it is none. */
  readonly unlike: number
}

// Bounds were chosen on lines that were held back from the training: see training/README.md.
const ZH: Reader = { model: linearModel(HUMAN_MODEL_ZH), sure: 0.25, unlike: -0.6 }
const EN: Reader = { model: linearModel(HUMAN_MODEL_EN), sure: 0.25, unlike: -0.6 }

/**
 * What a request for a person speaks of: people and who they are, machines, and ways of reaching one another. Small words that ask
 * for anything at all (`给我来`, `can I get`) add up to a likeness; without one of these it is goods that they ask for.
 */
const TOPICS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /人|工|客服|谁|转|话|电|聊|说|沟通|联系|经理|领导|老板|主管|店长|专员|专家|负责|懂|机器|ai|智能|自动|回复|回我|理我|活的|真的|喘气|投诉|售后|找|叫|线上|接通|接入|call|kefu|同事|师傅|老师|帮手|上级|管事/i,
  en: /\b(?:human|persons?|people|agents?|agetn?|reps?|representatives?|operators?|managers?|supervisors?|someone|somebody|anyone|anybody|real|live|talk\w{0,3}|speak\w{0,3}|chat\w{0,4}|call\w{0,3}|phone|ring|trans?f\w{1,8}|connect\w{0,3}|escalat\w{1,3}|bots?|robots?|machines?|ai|staff|team|colleagues?|advis[eo]rs?|employees?|customer|service|support|help\w{0,4}|line|contact|reach|boss|guy|lady|specialists?|experts?|who|put me|get me|automated|computer|hand|available)\b/i,
}
/** `staff code`, 员工折扣: what belongs to those who work there. Asking for that asks for none of them. */
const BELONGINGS: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:员工|内部人?员?|客服|人工|经理|店长)(?:专用|专享|内部|的)?(?:折扣码?|优惠码?|价|码|密码|口令|手册|名单|提示词|指令|备注)/g,
  en: /\b(?:agents?|colleagues?|customer|employees?|managers?|operators?|service|staff|support|team)(?:'s|')? (?:[\w']{1,12} )?(?:codes?|coupons?|discounts?|handbook|instructions?|list|logs?|manual|notes?|passwords?|prices?|prompts?|rates?|rota|vouchers?)\b/gi,
}
const HAN = /\p{sc=Han}/u
/** Longest message that is weighed as a whole; in a longer one each sentence is. */
const WHOLE = 200

/**
 * The message, or the sentence of a long one, that reads so much like a request that no rule need agree; or `undefined`. The span
 * indexes the text, in UTF-16 code units.
 */
export function likeRequest(text: string): HumanLikeness | undefined {
  const { model, sure } = readerOf(text)
  const language = HAN.test(text) ? 'zh' : 'en'
  const speaksOfPeople = (part: string) =>
    TOPICS[language].test(part) && TOPICS[language].test(part.replace(BELONGINGS[language], ' '))
  const parts: readonly Span[] =
    text.length <= WHOLE ? [{ start: 0, end: text.length }] : splitSentences(text)
  return parts
    .map(({ start, end }) => ({ start, end, score: model.score(text.slice(start, end)) }))
    .filter(({ start, end, score }) => score >= sure && speaksOfPeople(text.slice(start, end)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 1)
    .map((part) => ({ ...part, ngrams: reasonsOf(model, text.slice(part.start, part.end)) }))[0]
}

/** True if what a rule found reads so little like a request, in its sentence and in the whole message, that it is not believed. */
export function isUnlikeRequest(text: string, found: Span): boolean {
  const { model, unlike } = readerOf(text)
  const around = splitSentences(text)
    .filter((sentence) => overlaps(sentence, found))
    .map(({ start, end }) => text.slice(start, end))
  const readings = text.length <= WHOLE ? [...around, text] : around
  return readings.every((reading) => model.score(reading) < unlike)
}

function readerOf(text: string): Reader {
  return HAN.test(text) ? ZH : EN
}

function reasonsOf(model: LinearModel, text: string): readonly string[] {
  return model.reasons(text).map(({ ngram }) => ngram)
}
