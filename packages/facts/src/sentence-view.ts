import type { Claim, Sentence } from '@vouchsafe/core'
import { type Mention, readValues, type Span } from '@vouchsafe/text'
import { findMentions, type Mentions } from './lookup/mentions.ts'
import { Once } from './lookup/once.ts'
import { gramsOf, type Token, tokenise } from './lookup/tokens.ts'
import type { World } from './world.ts'

/** A sentence, read for what it speaks of. */
export interface SentenceView {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly mentions: Mentions
  /** What it shares words with other texts by. */
  readonly grams: ReadonlySet<string>
  /** Values that it gives, whatever the turn's clock says. */
  readonly values: readonly Mention[]
  /** What is known where it is told. */
  readonly world: World
  /** What is read of the sentence: each reader reads it once, however many checks ask. */
  once<T>(read: (view: SentenceView) => T): T
}

/** A sentence, whose words are looked through only as far as checks ask for. */
class ReadSentence implements SentenceView {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly mentions: Mentions
  readonly world: World
  #once: Once<SentenceView> | undefined
  #grams: ReadonlySet<string> | undefined
  #values: readonly Mention[] | undefined

  constructor(sentence: Sentence, world: World) {
    this.sentence = sentence
    this.world = world
    this.tokens = tokenise(sentence.text)
    this.mentions = findMentions(this.tokens, world)
  }

  get grams(): ReadonlySet<string> {
    this.#grams ??= gramsOf(this.tokens)
    return this.#grams
  }

  get values(): readonly Mention[] {
    this.#values ??= readValues(this.sentence.text)
    return this.#values
  }

  once<T>(read: (view: SentenceView) => T): T {
    this.#once ??= new Once<SentenceView>(this)
    return this.#once.get(read)
  }
}

/** Reads sentences, each once; kept as long as the draft is read. */
export class SentenceReader {
  readonly #world: World
  readonly #views = new Map<Sentence, SentenceView>()

  constructor(world: World) {
    this.#world = world
  }

  view(sentence: Sentence): SentenceView {
    const known = this.#views.get(sentence)
    if (known !== undefined) return known
    const view = new ReadSentence(sentence, this.#world)
    this.#views.set(sentence, view)
    return view
  }
}

/** Where a range of the draft stands in the sentence's own text. */
export function placeIn(sentence: Sentence, span: Span): Span {
  const whole = sentence.locate({ start: 0, end: sentence.text.length })
  if (whole.end - whole.start === sentence.text.length) {
    return { start: span.start - whole.start, end: span.end - whole.start }
  }
  return { start: searchPlace(sentence, span.start), end: searchPlace(sentence, span.end) }
}

/** `locate` is monotonic, so the place in the text is found by halving. */
function searchPlace(sentence: Sentence, at: number): number {
  let low = 0
  let high = sentence.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentence.locate({ start: middle, end: middle }).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Characters that part what belongs to one value from what belongs to the next. */
const BREAKS = ',;:!?，；。！？、\n|•()（）'
const REACH_BACK = 48
const REACH_ON = 28

/**
 * Words that say what a value is of: those before it, back to the value before, and those behind it within the same
 * part of the sentence. A colon or bracket right before the value (`Price: $5`) does not part them.
 */
export function wordsAround(
  view: SentenceView,
  place: Span,
  others: readonly Span[],
): readonly Token[] {
  const { text, pointer } = view.sentence
  let least = Math.max(0, place.start - REACH_BACK)
  let most = Math.min(text.length, place.end + REACH_ON)
  for (const other of others) {
    if (other.end <= place.start) least = Math.max(least, other.end)
    if (other.start >= place.end) most = Math.min(most, other.start)
  }
  const from = backTo(text, place.start, least)
  const to = onTo(text, place.end, most)
  const words: Token[] = pointer === undefined ? [] : [...pointerWords(pointer)]
  for (const token of view.tokens) {
    if (token.end > to) break
    const isBeside = token.end <= place.start || token.start >= place.end
    if (token.start >= from && isBeside) words.push(token)
  }
  return words
}

function backTo(text: string, start: number, least: number): number {
  let seen = false
  for (let at = start - 1; at >= least; at -= 1) {
    const character = text.charAt(at)
    if (!seen) seen = WORD.test(character)
    else if (BREAKS.includes(character)) return at + 1
  }
  return least
}

const WORD = /[\p{L}\p{N}]/u

function onTo(text: string, end: number, most: number): number {
  for (let at = end; at < most; at += 1) if (BREAKS.includes(text.charAt(at))) return at
  return most
}

/** Field names of a structured draft say what its values are of. */
function pointerWords(pointer: string): readonly Token[] {
  const parts = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part))
  return tokenise((parts.at(-1) ?? '').replace(/([a-z])([A-Z])/g, '$1 $2'))
}

/** Ranges of the values of these claims in the sentence's own text. */
export function valuePlaces(view: SentenceView, claims: readonly Claim[]): readonly Span[] {
  return claims.map((claim) => placeIn(view.sentence, claim.valueSpan ?? claim))
}

const BULLET = /^\s{0,12}(?:[-•·–✓✅❌]|\*(?!\*)|\d{1,2}[.)、])/u
/** Headings of lists of what may be, not of what is. */
const OPTIONS =
  /\b(?:conditions?|criteria|any of|one of (?:the|these)|requirements?|reasons?|either|(?:if|when|unless|provided)[\s*]{0,4}[:：])(?![a-z])|条件|以下情况|之一|请提供|请确认/i
/** Headings of lists of what there is to do, or to choose from. */
const WAYS = /\b(?:options|choices|alternatives)\b|选择|方案|选项|办法/i
/** A line of such a list that says what to do. */
const TO_DO =
  /^\s{0,12}\S{1,4}\s{0,3}[*_]{0,2}(?:keep|cancel|use|don't|do not|change|wait|return|exchange|get|choose|accept|request|contact|call|reschedule|rebook|proceed|continue|switch|upgrade|leave|go|stay|pay|ask|submit|apply|transfer|保留|取消|退|换|改|等|申请|联系|继续|选择)/i
/** Questions that leave a choice; names of what there is to choose from follow. */
const CHOICE = /\b(?:which|prefer|choose|pick|select)\b|哪|选/i

/** True for a line of a list that a heading such as "any of these conditions:" opens, or a question that leaves a choice of names. */
export function standsInOptions(view: SentenceView, before: readonly SentenceView[]): boolean {
  if (!BULLET.test(view.sentence.text)) return false
  for (const each of before.slice(-14).reverse()) {
    const { text } = each.sentence
    // A line of a list may itself open the list below it.
    if (/[?？][\s*]{0,8}$/.test(text)) return CHOICE.test(text) && !/\d/.test(view.sentence.text)
    if (/[:：][\s*]{0,8}$/.test(text))
      return OPTIONS.test(text) || (WAYS.test(text) && TO_DO.test(view.sentence.text))
    if (!BULLET.test(text)) return false
  }
  return false
}
