import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { clauseText } from '../clause-text.ts'
import { type Judgement, supported, unsupported } from '../evidence.ts'
import { type CaseWords, caseWords } from './case-words.ts'
import { type Page, type PagePart, pagesAbout, wordsOf } from './page-parts.ts'
import { unmetRestrictor } from './restrictors.ts'
import { type Sense, senseOf } from './sense.ts'
import { CHARGING } from './topic-words.ts'

/** A part of a policy that speaks of what a claim says. */
interface Like {
  readonly part: PagePart
  readonly page: Page
  /** The share of the claim's words that it holds, rare words counting more. */
  readonly share: number
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
  if (addsUp(at)) return isSupported ? unsupported('Discounts do not add up.') : judgement
  if (isSupported && isOfCustomer(judgement)) return heldToClause(judgement, at)
  if (value !== undefined && value.type !== 'flag' && value.type !== 'text') return judgement
  if (!isSupported && (NEVER_BY_RULE.has(at.claim.kind) || at.claim.act !== undefined))
    return judgement
  const words = caseWords(at)
  const sense = claimSense(at)
  const all = likes(at, words)
  const best = all[0]
  if (best === undefined) return judgement
  const near = all.filter(({ score }) => score >= best.score * NEAR).slice(0, 6)
  const held = near.map((each) => ({
    ...each,
    agrees: agreement(sense, each.part),
    unmet: unmetRestrictor(each.part, each.page, words),
  }))
  const bearing = held.find(
    ({ part, agrees, unmet, share }) =>
      agrees === true &&
      unmet === undefined &&
      share >= BEARS_OUT &&
      holdsName(part, at) &&
      !(part.times.length > 0 && ABSOLUTE.test(clauseText(at))),
  )
  if (bearing !== undefined)
    return isSupported
      ? judgement
      : supported([partEvidence(bearing, 'supports')], 'A clause of the document says so.')
  return judgement
}

const SINGLE =
  /\b(?:cannot|can't|may not|not) be (?:combined|used together|stacked)|\b(?:do(?:es)? not|don't|doesn't) (?:add up|stack|combine)|\bnot (?:combinable|cumulative)\b|不(?:可|能|得|与|和|支持)?[^，。；]{0,10}(?:叠加|同享|并用|累计使用|合并使用)/iu
const ADDED =
  /\b(?:another|additional|further|on top|both discounts|as well|plus)\b|再(?:打|减|享|折)|叠加|折上|同时享/iu

/** A discount on top of another, where the policy says that there is but one. */
function addsUp(at: Case): boolean {
  if (at.claim.kind !== 'discount' && at.claim.kind !== 'promotion') return false
  if (!ADDED.test(clauseText(at))) return false
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

/** The clause that a judgement rests on is among those that have most to do with the claim. */
export function isAbout({ evidence }: Judgement, at: Case): boolean {
  const all = likes(at, caseWords(at))
  const best = all[0]?.score ?? 0
  return evidence.some(({ source }) =>
    all.some(
      ({ part, page, score }) =>
        score >= best * RELATED &&
        page.source.source.id === source.id &&
        part.start < (source.span?.end ?? 0) &&
        (source.span?.start ?? 0) < part.end,
    ),
  )
}

const RELATED = 0.5

/** What holds within a time does not hold always. */
const ABSOLUTE =
  /\b(?:any ?time|always|whenever|everything|all|any|every)\b|都|随时|任何|所有|一律|全部/iu

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

function claimSense(at: Case): Sense {
  const sense = senseOf(clauseText(at))
  return sense === 'yes' && at.claim.polarity === 'negated' ? 'no' : sense
}

/** `undefined` if the two are of different things. */
function agreement(sense: Sense, part: PagePart): boolean | undefined {
  if (sense === part.sense) return true
  if (sense === 'free' || part.sense === 'free') {
    const other = sense === 'free' ? part : undefined
    if (other === undefined) return sense === 'no' ? undefined : undefined
    const charges =
      CHARGING.test(other.text) || other.values.some(({ value }) => value.type === 'money')
    return charges ? false : undefined
  }
  return false
}

const known = new WeakMap<Case, readonly Like[]>()

function likes(at: Case, words: CaseWords): readonly Like[] {
  const before = known.get(at)
  if (before !== undefined) return before
  const found: Like[] = []
  for (const page of pagesAbout(at)) {
    let total = 0
    for (const word of words.claim) total += page.weight(word) * (page.has(word) ? 1 : NOWHERE)
    if (total === 0) continue
    for (const part of page.parts) {
      let held = 0
      let score = 0
      for (const word of words.claim) {
        const weight = page.weight(word)
        if (part.words.has(word)) held += weight
        else if (part.beside.has(word)) held += weight * BESIDE
        else if (part.around.has(word)) held += weight * AROUND
        score += part.words.has(word) ? weight : part.around.has(word) ? weight * AROUND : 0
      }
      if (held === 0) continue
      let more = 0
      for (const word of part.words)
        if (!words.claim.has(word) && words.count(word) > 0) more += page.weight(word)
      found.push({ part, page, share: held / total, score: score + more * OF_CASE })
    }
  }
  found.sort((a, b) => b.score - a.score)
  known.set(at, found)
  return found
}

/** What a word counts that stands in another part of the clause, */
const BESIDE = 0.85
/** in the headings above, */
const AROUND = 0.6
/** or nowhere in the text: it may be another word for what is there. */
const NOWHERE = 0.5
const OF_CASE = 0.4

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
