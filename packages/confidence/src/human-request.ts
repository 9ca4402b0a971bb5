import type { Span } from '@vouchsafe/text'
import { isUnlikeRequest, likeRequest } from './human-likeness.ts'
import { findHumanRefusals, withoutRefusals } from './human-refusal.ts'
import { findRequestEn } from './human-request-en.ts'
import { findRequestZh } from './human-request-zh.ts'

/** Where a customer asks for a person. */
export interface HumanRequest extends Span {
  /** Present if no rule found it, but its likeness to other requests; the span is then the whole message or sentence. */
  readonly likeness?: {
    /** The higher, the surer; about 1 for a plain request. */
    readonly score: number
    /** The groups of words or characters that weigh most. */
    readonly ngrams: readonly string[]
  }
}

/**
 * Where a customer asks for a person: to be put through to one, called back by one, or answered by one.
 *
 * Reads Chinese and English, in one text too. A request that is taken back (不用转人工了), a report of what a person said,
 * goods with such words in their names (人工草坪) and a question for opening hours are none. Rules go first; a linear model over
 * groups of characters and words adds what reads like a request, and drops what a rule found where nothing else does.
 *
 * @param text What the customer wrote. The span indexes it, in UTF-16 code units.
 * @returns The first request, or `undefined`. Linear in the text.
 */
export function findHumanRequest(text: string): HumanRequest | undefined {
  const refusals = findHumanRefusals(text)
  if (refusals.length > 0) return ruledRequest(withoutRefusals(text, refusals))
  const first = ruledRequest(text)
  if (first !== undefined) return first
  const like = likeRequest(text)
  if (like === undefined) return undefined
  const { start, end, score, ngrams } = like
  return { start, end, likeness: { score, ngrams } }
}

/** What the rules find. A refusal reads so much like a request that nothing else is asked where one stands. */
function ruledRequest(text: string): HumanRequest | undefined {
  const inChinese = findRequestZh(text)
  const inEnglish = findRequestEn(text)
  // Chinese typed without an input method: the model has learnt nothing of it.
  const isPinyin = !HAN.test(text)
  const believed = [
    inChinese && (isPinyin || !isUnlikeRequest(text, inChinese)) ? inChinese : undefined,
    inEnglish && !isUnlikeRequest(text, inEnglish) ? inEnglish : undefined,
  ].filter((each) => each !== undefined)
  return believed.toSorted((a, b) => a.start - b.start)[0]
}

const HAN = /\p{sc=Han}/u
