import type { Case } from '../case.ts'
import { oncePer } from '../lookup/once.ts'
import { clauseText } from '../words/clause-text.ts'
import { type CaseWords, caseWords } from './case-words.ts'
import { conditionsIn } from './conditions.ts'
import { meets } from './meets.ts'
import type { PagePart } from './page-parts.ts'
import { wordsOf } from './page-words.ts'
import { type Page, pagesAbout } from './pages.ts'
import { isGeneral, unmetRestrictor, VERB } from './restrictors.ts'
import { senseOf } from './sense.ts'
import { situationOf } from './situation.ts'
import type { Topic } from './term.ts'
import { carriedBy, timeOf } from './timely.ts'
import { topicOf } from './topic-of.ts'
import { REFUSING } from './topic-words.ts'

interface Refusal {
  readonly part: PagePart
  readonly page: Page
}

/** Of what a clause that refuses speaks of, the case must speak of this share, rare words counting more. */
const SPOKEN = 0.6

/**
 * A clause that refuses what the case is about: `Engraved pieces cannot be returned` of a return of the engraved ring. It must
 * single out, in words that the clause which bears the claim out does not have.
 */
export function refusalOf(at: Case, bearing: PagePart): Refusal | undefined {
  if (at.claim.polarity === 'negated' || senseOf(clauseText(at)) === 'no') return undefined
  const words = caseWords(at)
  const topics = topicsOf(at, bearing)
  const named = at.once(wordsOfNames)
  const told = at.once(toldRefused)
  for (const page of pagesAbout(at))
    for (const { part, topic } of refusingIn(page))
      if (
        topics.has(topic) &&
        part.clause !== bearing.clause &&
        refuses({ part, page }, { at, bearing, words, named, told })
      )
        return { part, page }
  return undefined
}

/** A part that refuses something, with what it is about. */
interface Refusing {
  readonly part: PagePart
  readonly topic: Topic
}

const refusingIn = oncePer(({ parts }: Page): readonly Refusing[] =>
  parts.flatMap((part): readonly Refusing[] => {
    const isFinal = FINAL.test(part.clause.label)
    if (!isFinal && (part.sense !== 'no' || !isRefusal(part.text))) return []
    const topic =
      topicOf(part.text) ??
      topicOf(part.clause.text) ??
      topicOf(part.clause.context) ??
      (isFinal ? 'return' : undefined)
    return topic === undefined ? [] : [{ part, topic }]
  }),
)

function refuses(
  { part, page }: Refusal,
  {
    at,
    bearing,
    words,
    named,
    told,
  }: {
    readonly at: Case
    readonly bearing: PagePart
    readonly words: CaseWords
    readonly named: ReadonlySet<string>
    readonly told: ReadonlySet<string>
  },
): boolean {
  if (!itemsOf(part).some((item) => isSpokenOf(item, { page, bearing, words, named, told })))
    return false
  if (timeOf(part, undefined, at) === 'unmet') return false
  if (unmetRestrictor(part, page, words) !== undefined) return false
  const situation = situationOf(at)
  return conditionsIn(part.text, [], undefined).every(
    (each) => each.about !== 'state' || meets(each, situation, carriedBy(at)) !== 'unmet',
  )
}

/** Heads of lists of what is never taken back: `Always final sale: gift cards, …`, 不退不换：…. */
const FINAL =
  /\bfinal sale\b|\bnon-?returnable\b|\bnever (?:taken back|returnable|refunded)\b|不退不换|不退换|概不退/i

/** The part stands in a list of what is never taken back. */
export function isFinalSale({ clause }: PagePart): boolean {
  return FINAL.test(clause.label)
}

/** Words of the names of the one thing that the claim is about. */
function wordsOfNames({ focus }: Case): ReadonlySet<string> {
  const [family, other] = focus.families
  if (family === undefined || other !== undefined || focus.level === 'earlier') return NO_WORDS
  const names = family.row.cells.filter((cell) => cell.names === 'name')
  return new Set(names.flatMap(({ raw }) => [...wordsOf(String(raw).slice(0, 120))]))
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** Longer sentences are not taken apart, claim by claim. */
const LONGEST = 600

/** Where a sentence turns to another case. */
const TURN = /[；;。！？!?\n]|[，,]\s?(?:但是?|不过|而(?!且)|\bbut\b|\bwhereas\b|\bwhile\b)/gi

/**
 * Words of what the sentence itself says may not be done, before or behind the part in which the claim stands: 户外用过的不能退；
 * 室内试搭的7天内可以退 speaks of two cases.
 */
function toldRefused({ view: { sentence }, place }: Case): ReadonlySet<string> {
  const { text } = sentence
  if (text.length > LONGEST || !REFUSING.test(text)) return NO_WORDS
  const bounds = [0, ...Array.from(text.matchAll(TURN), ({ index }) => index), text.length]
  const own = new Set<string>()
  const others = new Set<string>()
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[index + 1] ?? text.length
    const part = text.slice(start, end)
    const isOwn = start <= place.start && place.start < end
    if (isOwn) for (const word of wordsOf(part)) own.add(word)
    else if (REFUSING.test(part)) for (const word of wordsOf(part)) others.add(word)
  }
  for (const word of own) others.delete(word)
  return others
}

/** It says that something may not be done, or names it in a list of such things; `if you don't know it` does neither. */
function isRefusal(text: string): boolean {
  if (/^\s?(?:if|when|unless|where|while|as)\b/i.test(text)) return false
  return REFUSING.test(text) || (!HAN.test(text) && !VERB.test(text))
}

/** `Hosiery, gift cards and engraved items`: each thing of a list is refused, with what is said of them all. */
function itemsOf(part: PagePart): readonly ReadonlySet<string>[] {
  const known = items.get(part)
  if (known !== undefined) return known
  const end = HAN.test(part.text) ? REFUSING.exec(part.text)?.index : VERB.exec(part.text)?.index
  const subject = part.text.slice(0, end ?? part.text.length)
  const label = FINAL.test(part.clause.label) ? NO_WORDS : part.label
  const told = new Set([...wordsOf(part.text.slice(subject.length)), ...label])
  const found = subject
    .split(LISTED)
    .filter((item) => item.trim() !== '')
    .map((item) => new Set([...wordsOf(item), ...told]))
  const isList = found.length > 1 || FINAL.test(part.clause.label)
  items.set(part, isList ? found : [part.words])
  return items.get(part) ?? []
}

const items = new WeakMap<PagePart, readonly ReadonlySet<string>[]>()
const LISTED = /,| and | or |&|\/|、|和|及|或|与/u

function isSpokenOf(
  item: ReadonlySet<string>,
  {
    page,
    bearing,
    words,
    named,
    told,
  }: {
    readonly page: Page
    readonly bearing: PagePart
    readonly words: CaseWords
    readonly named: ReadonlySet<string>
    readonly told: ReadonlySet<string>
  },
): boolean {
  let total = 0
  let spoken = 0
  let singled = 0
  for (const word of item) {
    if (isGeneral(word) || /^nonreturn/u.test(word)) continue
    const weight = page.weight(word)
    total += weight
    if (told.has(word)) continue
    if (!words.sentence.has(word) && !words.asked.has(word) && !named.has(word)) continue
    spoken += weight
    if (!bearing.words.has(word) && !bearing.around.has(word)) singled += isPair(word) ? 0.5 : 1
  }
  return singled >= 1 && spoken >= total * SPOKEN
}

const HAN = /[\u4e00-\u9fff]/u

/** A pair of characters may be half of a word. */
function isPair(word: string): boolean {
  return HAN.test(word)
}

/** What the claim speaks of, or if it does not say, the customer; a return brings a refund. */
function topicsOf(at: Case, bearing: PagePart): ReadonlySet<Topic> {
  const found = new Set<Topic>()
  const told = topicOf(clauseText(at)) ?? topicOf(at.view.sentence.text)
  const topic = told ?? topicOf(at.world.asked.at(-1)?.text ?? '')
  if (topic !== undefined) found.add(topic)
  const known = topicOf(bearing.text)
  if (known !== undefined) found.add(known)
  if (found.has('refund') || found.has('return')) found.add('refund').add('return')
  if (found.has('exchange')) found.add('return')
  return found
}
