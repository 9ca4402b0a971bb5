import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { clauseText } from '../clause-text.ts'
import { type Judgement, supported, unsupported } from '../evidence.ts'
import { type CaseWords, caseWords } from './case-words.ts'
import type { PagePart } from './page-parts.ts'
import { wordsOf } from './page-words.ts'
import { type Page, pagesAbout } from './pages.ts'
import { refusalOf } from './refusals.ts'
import { unmetRestrictor } from './restrictors.ts'
import { type Sense, senseOf } from './sense.ts'
import { stateOf, timeOf } from './timely.ts'
import { ALLOWING, CHARGING } from './topic-words.ts'

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

/** A part must hold this share of a claim's words to bear it out, */
const BEARS_OUT = 0.55
/** What a rule allows has not been done thereby; who somebody is and what a thing bears out, no policy tells. */
const NEVER_BY_RULE: ReadonlySet<string> = new Set([
  'action',
  'commitment',
  'identity',
  'order-status',
  'stock',
  'contact',
  'certification',
  'endorsement',
])
/** Parts that have about as much to do with it. */
const NEAR = 0.8

/**
 * Holds a statement without a value against the clauses of policies: what it says must be said, or denied, of the same thing
 * and of a case like this one.
 */
export function saySo(judgement: Judgement, at: Case): Judgement {
  const isSupported = judgement.status === 'supported'
  if (!isOfProse(judgement)) return judgement
  const { value } = at.claim
  if (isSupported && isOfCustomer(judgement)) return heldToClause(judgement, at)
  if (value !== undefined && value.type !== 'flag' && value.type !== 'text') return judgement
  if (!isSupported && (NEVER_BY_RULE.has(at.claim.kind) || at.claim.act !== undefined))
    return judgement
  const words = caseWords(at)
  const sense = claimSense(at)
  const all = likes(at, words)
  const best = all[0]
  if (best === undefined) return judgement
  const isAbsolute = ABSOLUTE.test(clauseText(at))
  let bearing: Like | undefined
  let against: Like | undefined
  for (const each of all) {
    const { part, page, share } = each
    if (share < BEARS_OUT) continue
    const agrees = agreement(sense, part)
    if (agrees === undefined || unmetRestrictor(part, page, words) !== undefined) continue
    const timely = stateOf(part, at) === 'unmet' ? 'unmet' : timeOf(part, undefined, at)
    if (agrees && timely !== 'unmet') {
      if (
        refusalOf(at, part) === undefined &&
        holdsName(part, at) &&
        !(part.times.length > 0 && isAbsolute)
      )
        bearing ??= each
    } else if (agrees || (timely !== 'unmet' && each.own > 0)) against ??= each
    if (bearing !== undefined && against !== undefined) break
  }
  if (bearing !== undefined && bearing.score >= (against?.score ?? 0) * NEARLY)
    return isSupported
      ? judgement
      : supported([partEvidence(bearing, 'supports')], 'A clause of the document says so.')
  if (!isSupported || !TERMS.has(at.claim.kind)) return judgement
  if (against === undefined || (sense === 'no' && !permits(against))) return judgement
  return unsupported('The document says otherwise, or so of other cases.', [
    partEvidence(against, 'mentions'),
  ])
}

/** A clause that just speaks of something says nothing against `there is none here`; one that allows it does. */
function permits({ part, share }: Like): boolean {
  return share >= SAYS_THE_SAME && ALLOWING.test(part.text)
}

const SAYS_THE_SAME = 0.8

/** A clause that denies it must have more to do with it than the one that says so. */
const NEARLY = 0.95

const SINGLE =
  /\b(?:cannot|can't|may not|not) be (?:combined|used together|stacked)|\b(?:do(?:es)? not|don't|doesn't) (?:add up|stack|combine)|\bnot (?:combinable|cumulative)\b|不(?:可|能|得|与|和|支持)?[^，。；]{0,10}(?:叠加|同享|并用|累计使用|合并使用)/i
const ADDED =
  /\b(?:another|additional|further|on top|both discounts|as well|plus)\b|再(?:打|减|享|折)|叠加|折上|同时享/i

/** Claims a discount on top of another, where the policy says that there is but one. */
export function addsUp(at: Case): boolean {
  if (at.claim.kind !== 'discount' && at.claim.kind !== 'promotion') return false
  if (!ADDED.test(clauseText(at)) || claimSense(at) === 'no') return false
  return pagesAbout(at).some(({ parts }) => parts.some(({ text }) => SINGLE.test(text)))
}

function isOfCustomer({ evidence }: Judgement): boolean {
  return evidence.length > 0 && evidence.every(({ source }) => source.id === 'customer')
}

/** That the customer named a number does not make true what is said of it. */
function heldToClause(judgement: Judgement, at: Case): Judgement {
  const words = caseWords(at)
  const sense = claimSense(at)
  // `It is not within 24 hours` tells of this case, and of no rule.
  if (sense === 'no') return judgement
  const [best, ...others] = likes(at, words)
  if (best === undefined || best.share < SPEAKS_OF || !ABOUT_TERMS.has(at.claim.kind))
    return judgement
  const near = [best, ...others].filter(({ score }) => score >= best.score * NEAR)
  const stands = near.some(
    ({ part, page }) =>
      agreement(sense, part) !== false && unmetRestrictor(part, page, words) === undefined,
  )
  return stands
    ? judgement
    : unsupported('The document says otherwise, or so of other cases.', [
        partEvidence(best, 'mentions'),
      ])
}

const SPEAKS_OF = 0.4

/** Kinds whose statements are what policies are written about. */
const ABOUT_TERMS: ReadonlySet<string> = new Set([
  'return-policy',
  'refund',
  'warranty',
  'fee',
  'delivery',
  'discount',
  'price',
  'order-detail',
  'other',
])

/** Kinds that hardly anything but policies decides. */
const TERMS: ReadonlySet<string> = new Set([
  'return-policy',
  'refund',
  'warranty',
  'fee',
  'delivery',
  'discount',
  'price',
])

/** The clause that a judgement rests on is among those that have most to do with the claim. */
export function isAbout({ evidence }: Judgement, at: Case): boolean {
  const words = caseWords(at)
  const all = likes(at, words)
  const best = all[0]?.score ?? 0
  return evidence.some(({ source }) =>
    all.some(
      ({ part, page, score }) =>
        score >= best * RELATED &&
        page.source.source.id === source.id &&
        unmetRestrictor(part, page, words) === undefined &&
        part.start < (source.span?.end ?? 0) &&
        (source.span?.start ?? 0) < part.end,
    ),
  )
}

const RELATED = 0.5

/** What holds within a time does not hold always. */
const ABSOLUTE =
  /\b(?:any ?time|always|whenever|everything|all|any|every)\b|都|随时|任何|所有|一律|全部/i

/** A value in words must be told as well, and not just what is said of it. */
function holdsName(part: PagePart, { claim: { value } }: Case): boolean {
  if (value?.type !== 'text') return true
  const own = [...wordsOf(value.value)]
  return own.length === 0 || own.some((word) => part.words.has(word) || part.beside.has(word))
}

function isOfProse({ evidence, status }: Judgement): boolean {
  if (status === 'stale' || status === 'conflicting') return false
  return evidence.every(
    ({ source, derivation }) =>
      source.pointer === undefined && derivation === undefined && source.id !== 'clock',
  )
}

/** What the claim's own clause comes to. */
export function claimSense(at: Case): Sense {
  const sense = senseOf(clauseText(at))
  return sense === 'yes' && at.claim.polarity === 'negated' ? 'no' : sense
}

/** Whether a part says what a claim of that sense says. `undefined` if the two are of different things. */
export function agreement(sense: Sense, part: PagePart): boolean | undefined {
  if (sense === part.sense) return true
  if (sense === 'free' || part.sense === 'free') {
    if (sense !== 'free') return undefined
    const charges =
      part.sense === 'no' ||
      CHARGING.test(part.text) ||
      part.values.some(({ value }) => value.type === 'money')
    return charges ? false : undefined
  }
  return false
}

const known = new WeakMap<Case, readonly Like[]>()

/** Parts of policies that have words of a claim, those first that have most to do with its case. */
export function likes(at: Case, words: CaseWords): readonly Like[] {
  const before = known.get(at)
  if (before !== undefined) return before
  const found = pagesAbout(at)
    .flatMap((page) => likesIn(page, words))
    .sort((a, b) => b.score - a.score)
  known.set(at, found)
  return found
}

function likesIn(page: Page, words: CaseWords): readonly Like[] {
  const { parts, places } = page
  const tallies: (Tally | undefined)[] = []
  let total = 0
  for (const word of words.claim) {
    const number = places.find(word)
    const weight = page.weightOf(number)
    total += weight * (number !== undefined ? 1 : words.isOfCase(word) ? NAMED : NOWHERE)
    if (number === undefined) continue
    places.each(number, (at) => {
      const part = parts[at]
      if (part === undefined) return
      tallies[at] ??= { held: 0, own: 0, score: 0 }
      add(tallies[at], part, word, weight)
    })
  }
  return tallies.flatMap((tally, at): readonly Like[] => {
    const part = parts[at]
    if (tally === undefined || part === undefined) return NOTHING_LIKE
    const { held, own, score } = tally
    const most = Math.max(A_LITTLE, score * OF_CASE)
    const more = sharedWithCase(part, page, words) * OF_CASE
    return [{ part, page, share: held / total, own, score: score + Math.min(more, most) }]
  })
}

/** What a part holds of a claim's words, in their weights. */
interface Tally {
  held: number
  own: number
  score: number
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

const NOTHING_LIKE: readonly Like[] = []

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

export function partEvidence(
  { part, page }: { readonly part: PagePart; readonly page: Page },
  relation: Evidence['relation'],
): Evidence {
  const { source, asOf, validUntil } = page.source
  return {
    relation,
    source: { ...source, span: { start: part.start, end: part.end } },
    shows: part.text.slice(0, 200),
    ...(asOf !== undefined && { asOf }),
    ...(validUntil !== undefined && { validUntil }),
  }
}
