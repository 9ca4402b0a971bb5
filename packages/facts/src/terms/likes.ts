import type { Case } from '../case.ts'
import { type CaseWords, caseWords } from './case-words.ts'
import type { PagePart } from './page-parts.ts'
import { type Page, pagesAbout } from './pages.ts'

/** A part of a policy that speaks of what a claim says. */
export interface Like {
  readonly part: PagePart
  readonly page: Page
  /** The share of the claim's words that it holds, rare words counting more. */
  readonly share: number
  /** What its own words weigh that the claim has as well. */
  readonly own: number
  /** The same with what the case adds. */
  readonly score: number
}

/** What a word counts that stands in another part of the clause, */
const BESIDE = 0.85
/** in the headings above, */
const AROUND = 0.6
/** or nowhere in the text: it may be another word for what is there. */
const NOWHERE = 0.5
/** What it counts if the policy has no such word, but the customer or a record has: it names the case. */
const NAMED = 0.2
const OF_CASE = 0.5
/** What the case may add in any event, in weights of words. */
const A_LITTLE = 2

/** Parts of policies that have words of a claim, those first that have most to do with its case. */
export function likes(at: Case): readonly Like[] {
  return at.once(readLikes)
}

function readLikes(at: Case): readonly Like[] {
  return likesOf(at, 0)
}

/** The same, but only parts that hold such a share of the claim's words: hardly any page has one, and few are looked at. */
export function likesOf(at: Case, share: number): readonly Like[] {
  const words = caseWords(at)
  const told = [...words.claim].map(
    (word): ClaimWord => ({ word, absent: words.isOfCase(word) ? NAMED : NOWHERE }),
  )
  return pagesAbout(at)
    .flatMap((page) => likesIn(page, { told, words, share }))
    .sort((a, b) => b.score - a.score)
}

/** A word of the claim. */
interface ClaimWord {
  readonly word: string
  /** What it counts of its weight where a page does not have it. */
  readonly absent: number
}

interface Wanted {
  readonly told: readonly ClaimWord[]
  readonly words: CaseWords
  readonly share: number
}

function likesIn(page: Page, { told, words, share: least }: Wanted): readonly Like[] {
  const { total, most } = countedIn(page, told)
  // No part has more than all that the page has.
  if (most === 0 || most / total < least) return NOTHING_LIKE
  return talliesOf(page, told).flatMap((tally, at): readonly Like[] => {
    const part = page.parts[at]
    const share = (tally?.held ?? 0) / total
    if (tally === undefined || part === undefined || share < least) return NOTHING_LIKE
    const { own, score } = tally
    const limit = Math.max(A_LITTLE, score * OF_CASE)
    const more = sharedWithCase(part, page, words) * OF_CASE
    return [{ part, page, share, own, score: score + Math.min(more, limit) }]
  })
}

const NOTHING_LIKE: readonly Like[] = []

/** What the words of the claim count in a page, and how much of that is of words that the page has. */
function countedIn({ places, weightOf }: Page, told: readonly ClaimWord[]) {
  let total = 0
  let most = 0
  for (const { word, absent } of told) {
    const number = places.find(word)
    const weight = weightOf(number)
    total += weight * (number === undefined ? absent : 1)
    if (number !== undefined) most += weight
  }
  return { total, most }
}

/** What a part holds of a claim's words, in their weights. */
interface Tally {
  held: number
  own: number
  score: number
}

/** By the places of the parts; none for those that hold nothing. */
function talliesOf(
  { parts, places, weightOf }: Page,
  told: readonly ClaimWord[],
): readonly (Tally | undefined)[] {
  const tallies = parts.map((): Tally | undefined => undefined)
  for (const { word } of told) {
    const number = places.find(word)
    if (number === undefined) continue
    const weight = weightOf(number)
    places.each(number, (at) => {
      const part = parts[at]
      if (part === undefined) return
      tallies[at] ??= { held: 0, own: 0, score: 0 }
      add(tallies[at], part, word, weight)
    })
  }
  return tallies
}

function add(tally: Tally, part: PagePart, word: string, weight: number): void {
  if (part.words.has(word)) {
    tally.held += weight
    tally.own += weight
    tally.score += weight
    return
  }
  const isBefore = part.isOfBefore && part.before.has(word)
  tally.held += weight * (part.beside.has(word) || isBefore ? BESIDE : AROUND)
  tally.score += weight * AROUND
}

/** What the words of the case weigh, beside those of the claim, that a part and its headings hold. */
function sharedWithCase(part: PagePart, page: Page, words: CaseWords): number {
  let sum = 0
  for (const word of part.around) {
    if (words.claim.has(word)) continue
    const count = words.count(word)
    if (count > 0) sum += page.weight(word) * count * (part.words.has(word) ? 1 : AROUND)
  }
  return sum
}
