import type { Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { type Judgement, supported, unsupported } from '../evidence.ts'
import { clauseText } from '../words/clause-text.ts'
import { caseWords } from './case-words.ts'
import { type Like, likes, likesOf } from './likes.ts'
import type { PagePart } from './page-parts.ts'
import { wordsOf } from './page-words.ts'
import { pagesAbout } from './pages.ts'
import { refusalOf } from './refusals.ts'
import { unmetRestrictor } from './restrictors.ts'
import { type Sense, senseOf } from './sense.ts'
import { stateOf, timeOf } from './timely.ts'
import { ALLOWING, CHARGING } from './topic-words.ts'

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
  const all = likesOf(at, BEARS_OUT)
  if (all.length === 0) return judgement
  const words = caseWords(at)
  const sense = claimSense(at)
  const isAbsolute = ABSOLUTE.test(clauseText(at))
  let bearing: Like | undefined
  let against: Like | undefined
  for (const each of all) {
    const { part, page } = each
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
  // `It is not within 24 hours` and `I tried to add it` tell of this case, and of no rule.
  if (sense === 'no' || TRIED.test(clauseText(at))) return judgement
  const [best, ...others] = likes(at)
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

const TRIED =
  /\b(?:I|we)(?:['’]ve| have)?(?: just)? (?:tried|attempted|was trying|were trying)\b|(?:试着|试过|尝试|试了)/i

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
  const all = likes(at)
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

export function partEvidence(
  { part, page }: Pick<Like, 'part' | 'page'>,
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
