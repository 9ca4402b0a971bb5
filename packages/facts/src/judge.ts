import type { Claim, ClaimKind, Evidence, Verdict } from '@vouchsafe/core'
import type { Case } from './case.ts'
import { checkAct } from './check/action.ts'
import { checkComparison } from './check/comparison.ts'
import { checkDeniedCharge } from './check/denied-charge.ts'
import { settled } from './check/disagreement.ts'
import { contradictsEarlier } from './check/earlier-turn.ts'
import { checkEntry } from './check/entry.ts'
import { checkExpiry } from './check/expiry.ts'
import { checkFeature } from './check/feature.ts'
import { checkFlag } from './check/flag.ts'
import { checkHandedOver } from './check/handed-over.ts'
import { checkIncluded } from './check/included.ts'
import { checkNoExtraFee } from './check/no-extra-fee.ts'
import { checkNoneHeld } from './check/none-held.ts'
import { asReckoned } from './check/reckoned.ts'
import { checkRefundUnderWay } from './check/refund-under-way.ts'
import { checkText } from './check/text.ts'
import { checkThreshold } from './check/threshold.ts'
import { heldToParts } from './check/total-told.ts'
import { checkUnitName } from './check/unit-name.ts'
import { checkUnknown } from './check/unknown.ts'
import { checkValue } from './check/value.ts'
import { saidWordForWord } from './check/word-for-word.ts'
import { checkDayBeside } from './days/beside.ts'
import { checkClock } from './days/clock.ts'
import { checkRecurring } from './days/recurring.ts'
import { checkTimeLeft } from './days/time-left.ts'
import { checkAbsence } from './dialogue/absence.ts'
import { turnsRound } from './dialogue/earlier-stance.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from './evidence.ts'
import { checkFreight } from './freight/check-freight.ts'
import { checkHours } from './hours/check-hours.ts'
import { checkOpenDay } from './hours/check-open-day.ts'
import { checkNature, checkStatement } from './prose/check-statement.ts'
import { isToCome, staleness, tellsTime } from './sources/freshness.ts'
import { isSure } from './subject/focus.ts'
import { fitOf, fitsAtLeast } from './subject/profile.ts'
import { checkSizeTold } from './subject/size-told.ts'
import type { VariantFocus } from './subject/variants.ts'
import { withinBounds } from './terms/bounds.ts'
import { checkTerms, heldToRefusal } from './terms/check-terms.ts'
import { heldToReview, isByReview } from './terms/hold-reviewed.ts'
import { notOnlyMost } from './terms/only-most.ts'
import { pagesAbout } from './terms/pages.ts'
import { byPayer } from './terms/payer.ts'
import { addsUp, isAbout, saySo } from './terms/say-so.ts'
import { withinScope } from './terms/scope.ts'
import { countedFrom } from './terms/start-of-count.ts'
import { worksOut } from './terms/sums.ts'
import { byTable } from './terms/tables.ts'
import { toldTwice } from './terms/told-twice.ts'
import { underConditions } from './terms/unmet-passage.ts'
import { compareValues } from './values/compare.ts'
import { valueKeys } from './values/value-keys.ts'
import { checkWithin } from './values/within-range.ts'
import { inBracket } from './wrongs/brackets.ts'
import { heldToCellCase } from './wrongs/cell-cases.ts'
import { heldToDaysOff } from './wrongs/days-off.ts'
import { heldToWrongs } from './wrongs/find-wrongs.ts'
import { heldToNamedRow } from './wrongs/named-row.ts'
import { heldToNewer } from './wrongs/newer-values.ts'
import { heldToEntry } from './wrongs/other-entry.ts'
import { heldToPart } from './wrongs/other-part.ts'
import { heldToSteps } from './wrongs/price-steps.ts'
import { heldToListed } from './wrongs/prose-lists.ts'
import { heldToReferred } from './wrongs/referred.ts'

/** Judges one claim. */
export function judge(at: Case): Verdict {
  const weighed = byParts(settled(heldToParts(weighVariants(at), at), at), at)
  const told = heldToDaysOff(heldToListed(byProse(weighed, at), at), at)
  const judgement = asReckoned(heldToWrongs(heldToNewer(aged(entitled(told, at), at), at), at), at)
  const verdict = { claim: at.claim.id, ...judgement }
  return contradictsEarlier(at) || turnsRound(at) ? { ...verdict, earlierTurn: true } : verdict
}

/** Values of another range, part, entry or case of the same record. */
function byParts(judgement: Judgement, at: Case): Judgement {
  const own = heldToEntry(heldToPart(inBracket(judgement, at), at), at)
  return heldToReferred(heldToNamedRow(heldToCellCase(own, at), at), at)
}

/** Terms that a person reviewed come before what patterns make of the prose that they are of. */
function byProse(judgement: Judgement, at: Case): Judgement {
  const decided = checkThreshold(at) ?? checkFreight(at)
  if (decided !== undefined) return decided
  const held = heldToReview(judgement, at)
  return isByReview(held, at) ? held : heldToReview(heldToSteps(byPolicies(held, at), at), at)
}

/** What policies in prose make of it: conditions that are not met, clauses of other cases, sums by their numbers. */
function byPolicies(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  const isPlain = value === undefined || value.type === 'flag' || value.type === 'text'
  const conditioned = isPlain ? underConditions(judgement, at) : judgement
  if (pagesAbout(at).length === 0) return conditioned
  const paid = byPayer(conditioned, at)
  if (paid !== conditioned) return paid
  // What a clause for another case says in the same words proves nothing against the one for this case.
  if (conditioned.status === 'contradicted' && isByClause(conditioned)) return conditioned
  const counted = countedFrom(conditioned, at)
  if (counted !== conditioned) return counted
  if (addsUp(at)) return unsupported('Discounts do not add up.', judgement.evidence)
  const inRow = byTable(conditioned, at)
  if (inRow !== conditioned) return inRow
  const scoped = withinScope(worksOut(saySo(withinScope(conditioned, at), at), at), at)
  return heldToRefusal(toldTwice(notOnlyMost(withinBounds(scoped, at), at), at), at)
}

/** Nothing but clauses of policies was held against it. */
function isByClause({ evidence }: Judgement): boolean {
  return evidence.every(({ source }) => source.span !== undefined)
}

/**
 * What holds of the variant that is described counts; against a value that holds of the thing as a whole it counts only where
 * the claim's own clause describes the variant.
 */
function weighVariants(at: Case): Judgement {
  const whole = weigh(at)
  const { variants } = at
  if (variants === undefined) return whole
  const own = weigh(at.about(variants.focus))
  if (own.status === 'supported') return own
  const isOwnClause = variants.start >= at.clause.start
  if (own.status !== 'contradicted') return whole
  return isOwnClause || isOfOthers(whole, variants) ? own : whole
}

/** Nothing but variants that the words do not describe bear it out: `the 120 is in stock, £59 each`, where £59 is that of the 90. */
function isOfOthers({ status, evidence }: Judgement, { left }: VariantFocus): boolean {
  return (
    status === 'supported' &&
    evidence.every(({ source }) =>
      left.some(
        (row) =>
          row.origin.id === source.id && source.pointer?.startsWith(`${row.pointer}/`) === true,
      ),
    )
  )
}

function weigh(at: Case): Judgement {
  const { claim } = at
  const handed = checkHandedOver(at)
  if (handed !== undefined) return handed
  if (claim.kind === 'action' || claim.kind === 'commitment') return checkAct(at)
  const stated = claim.kind === 'identity' ? undefined : saidWordForWord(at)
  if (stated !== undefined) return supported([stated], 'A source says so word for word.')
  const ranked = checkComparison(at)
  if (ranked !== undefined) return ranked
  const nature = checkNature(at)
  if (nature !== undefined) return nature
  const unknown =
    checkUnknown(at) ?? checkNoExtraFee(at) ?? checkNoneHeld(at) ?? checkDeniedCharge(at)
  if (unknown !== undefined) return unknown
  const under = checkRefundUnderWay(at)
  if (under !== undefined) return under
  const absence = checkAbsence(at)
  if (absence !== undefined) return absence
  const day = checkDayBeside(at) ?? checkClock(at) ?? checkTimeLeft(at)
  if (day !== undefined) return day
  const outside = checkWithin(at)
  if (outside !== undefined) return outside
  const hours = checkHours(at) ?? checkOpenDay(at) ?? checkRecurring(at)
  if (hours !== undefined) return hours
  const size = claim.value && checkSizeTold(claim.value, at)
  if (size !== undefined) return size
  const terms = checkTerms(at)
  if (terms !== undefined && isToHold(terms, at)) return answered(terms, at) ?? terms
  const feature =
    checkFeature(at) ?? checkIncluded(at) ?? checkEntry(at) ?? checkExpiry(at) ?? checkUnitName(at)
  if (feature !== undefined) return feature
  const value = claim.value
  if (value === undefined) return checkStatement(at)
  if (value.type === 'flag') return checkFlag(at)
  const judgement = value.type === 'text' ? checkWords(value.value, at) : checkValue(value, at)
  return claim.polarity === 'negated' && !isNaming(at) && !isEpithet(at)
    ? denied(judgement, at)
    : judgement
}

/** What a call was answered with has come about in this very case, whatever condition a clause puts before it. */
function answered({ status }: Judgement, at: Case): Judgement | undefined {
  const { value, polarity } = at.claim
  if (status !== 'unsupported' || value?.type !== 'money' || polarity !== 'affirmed')
    return undefined
  const cell = at.world.indexes
    .flatMap((index) => index.holding(valueKeys(value)))
    .find(
      ({ row, values }) =>
        row.origin.id.startsWith('tool:') &&
        values.some((fact) => compareValues(value, fact) === 'equal'),
    )
  return cell && supported([cellEvidence(cell, 'supports')], 'The call for it was answered so.')
}

/** Clauses bear a claim out; against it count those that have to do with it, or that single out the state of the very thing. */
function isToHold(terms: Judgement, at: Case): boolean {
  return terms.status === 'supported' || terms.plainly === true || isAbout(terms, at)
}

/** A status is held against its own words as well, where the claim gives it the name of the vocabulary. */
function checkWords(text: string, at: Case): Judgement {
  const judgement = checkText(text, at)
  if (judgement.status === 'unsupported' && HALF.test(text)) {
    const share = checkValue({ type: 'percent', value: 50 }, at)
    return share.status === 'supported' ? share : judgement
  }
  if (at.claim.kind !== 'order-status' || judgement.status === 'supported') return judgement
  const said = checkText(at.quote, at)
  return said.status === 'supported' ? said : judgement
}

/** 半价 is a word for what rules write as 50%. */
const HALF = /^(?:半价|对折|half[ -]price)$/i

/** "What I cannot do for your basic economy reservation": what the value belongs to is denied, not the value. */
function isEpithet({ claim, view, place }: Case): boolean {
  const [before, behind] = [
    view.sentence.text.slice(Math.max(0, place.start - 16), place.start),
    view.sentence.text.slice(place.end, place.end + 40),
  ]
  if (claim.value?.type !== 'text') return isOfNoun(before, behind)
  return (
    /\b(?:your|the|this|that|these|those|our)(?: \w{1,12})? ["'*_]{0,3}$/i.test(before) &&
    /^["'*_]{0,3} (?:reservations?|bookings?|tickets?|orders?|flights?|items?|fares?|cards?|accounts?|plans?)\b/i.test(
      behind,
    )
  )
}

/** `The £2.75 postage isn't refunded`, 这4元的邮费不退: what it is of is said to be so much, and denied something else. */
function isOfNoun(before: string, behind: string): boolean {
  return (
    (/\b(?:the|your|this|that|our|its|their)(?: \w{1,12})? $/i.test(before) &&
      /^ (?:[a-z][a-z-]{2,16} ){1,2}(?:(?:is|was|does|did|ca|wo|would|could)(?:n['’]t| not)|cannot|will not|can not|never)\b/i.test(
        behind,
      )) ||
    /^的?[^\s，。；、不没无未是\d]{2,6}(?:是)?(?:不(?!到|足|超|含)|没有?|无法|未)/u.test(behind)
  )
}

/** In "I did not change order A100" the code is not what is denied. */
function isNaming({ claim, profile }: Case): boolean {
  return claim.value?.type === 'identifier' || profile.named.has('name')
}

/** A denied value is right unless a record states it. What a rule or the customer says may be denied of this case. */
function denied(judgement: Judgement, at: Case): Judgement {
  const stating = judgement.evidence.filter((each) => each.source.pointer !== undefined)
  if (judgement.status === 'supported' && isOfFocus(stating, at)) {
    const evidence = stating.map((each) => ({ ...each, relation: 'contradicts' as const }))
    return contradicted(evidence, 'A record states what the claim denies.')
  }
  const evidence = judgement.evidence.map((each) => ({ ...each, relation: 'supports' as const }))
  return evidence.length > 0
    ? supported(evidence, 'The sources state something else, as the claim says.')
    : supported([NOWHERE], 'No source states what the claim denies.')
}

const NOWHERE = { relation: 'mentions', source: { id: 'all' } } as const

/** The rows spoken of state the very attribute that the claim names, and state it as the claim denies it. */
function isOfFocus(evidence: readonly Evidence[], at: Case): boolean {
  if (evidence.length === 0 || !isSure(at.focus, true)) return false
  return evidence.every((each) => {
    if (each.derivation !== undefined) return false
    return at.focus.families.some((family) =>
      family.cells.some(
        (cell) =>
          cell.pointer === each.source.pointer &&
          cell.row.origin.id === each.source.id &&
          cell.names === undefined &&
          fitsAtLeast(fitOf(cell, at.profile), 'named'),
      ),
    )
  })
}

/** Some claims only some sources may bear out. */
function entitled(judgement: Judgement, { required }: Case): Judgement {
  if (required === undefined || judgement.status !== 'supported') return judgement
  const may = judgement.evidence.some(({ source }) =>
    required.some((id) => source.id === id || source.id.startsWith(`${id}:`)),
  )
  if (may) return judgement
  const evidence = judgement.evidence.map((each) => ({ ...each, relation: 'mentions' as const }))
  return unsupported('Only another source may bear out a claim of this kind.', evidence)
}

function aged(judgement: Judgement, at: Case): Judgement {
  if (judgement.status !== 'supported') return judgement
  const { evidence } = judgement
  const { turn } = at.world
  const { text } = at.view.sentence
  const isDated = evidence.some(
    (each) => each.validFrom !== undefined || each.validUntil !== undefined,
  )
  // A word such as a colour holds whenever an offer runs; and what is said to be over may be told.
  const isOfOffer = evidence.some(({ validFrom }) => validFrom !== undefined)
  if ((isOfOffer && isWord(at.claim)) || (isDated && tellsTime(text, 'over'))) return judgement
  if (evidence.every((each) => isToCome(each, turn)))
    return tellsTime(text, 'to come')
      ? judgement
      : unsupported('The source says that this holds only from a time to come.', evidence)
  const reason = staleness(evidence, at.claim.kind, turn, at.maxAgeSeconds)
  return reason === undefined ? judgement : { ...judgement, status: 'stale', reason }
}

function isWord({ value, kind }: Claim): boolean {
  return value?.type === 'text' && !OF_OFFERS.has(kind)
}

const OF_OFFERS: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['promotion', 'discount', 'fee'])
