import type { Claim, Finding, Verdict } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { contradicted, type Judgement } from '../evidence.ts'
import type { SentenceView } from '../sentence-view.ts'
import { chargeLeftOutIn, mayLeaveOut } from './charge-left-out.ts'
import { combinedIn, mayCombine, offSaleIn } from './combined-offers.ts'
import { mayTellContact, wrongContactIn } from './contacts.ts'
import { contrastIn, mayContrast } from './contrast.ts'
import { mayGoToday, pastCutoffIn } from './cutoffs.ts'
import { deniedContentIn, mayDenyContent } from './denied-content.ts'
import { deniedNeedIn, mayDenyNeed } from './denied-requirement.ts'
import { leftOutOfClassIn } from './fit-classes.ts'
import { unlistedModelIn } from './fit-models.ts'
import { otherYearIn } from './fit-years.ts'
import { mayFit, misfitsIn } from './fits.ts'
import { otherKeyIn } from './flat-contacts.ts'
import { forbiddenIn, mayBeForbidden } from './forbidden-words.ts'
import { otherInterfaceIn } from './interfaces.ts'
import { mayTellLabel, otherLabelIn } from './labels.ts'
import { beyondLimitIn, mayExceed } from './limits.ts'
import { madeToOrderIn } from './made-to-order.ts'
import { mayDoHere, neverHereIn } from './never-here.ts'
import { mayTellCharge, nextChargeIn } from './next-charge.ts'
import { mayCharge, noLongerFreeIn, notReachedIn } from './no-longer-free.ts'
import { mayPromise, notGrantedIn } from './not-granted.ts'
import { mayTakeBack, takenBackIn } from './opened-goods.ts'
import { mayTellLines, otherLineIn } from './order-lines.ts'
import { allDoneIn, mayBePending, mayTellAll, pendingIn } from './pending.ts'
import { mayRefund, otherRemainderIn } from './refund-remainder.ts'
import { mayBeRefused, refusedIn } from './refused-calls.ts'
import { aheadIn, mayTellStage } from './stages.ts'
import { mayGoWith } from './told-fits.ts'
import { mayFitSurely, unknownFitIn } from './unknown-fits.ts'
import { mayBeUnlimited, unlimitedIn } from './unlimited.ts'
import { mayWaveAside, wavedAsideIn } from './waved-aside.ts'
import type { Setting, Wrong } from './wrong.ts'

/** Cheap: whether a sentence may say something of the sort that is looked for here. */
export function mayBeWrong(text: string): boolean {
  return TESTS.some((test) => test(text))
}

const TESTS = [
  mayContrast,
  mayDenyContent,
  mayFit,
  mayBePending,
  mayTellAll,
  mayBeForbidden,
  mayPromise,
  mayExceed,
  mayTellContact,
  mayTellStage,
  mayBeRefused,
  mayGoToday,
  mayCombine,
  mayTakeBack,
  mayBeUnlimited,
  mayFitSurely,
  mayGoWith,
  mayDoHere,
  mayCharge,
  mayTellLines,
  mayTellLabel,
  mayWaveAside,
  mayRefund,
  mayLeaveOut,
  mayTellCharge,
  mayDenyNeed,
]
const FINDERS = [
  contrastIn,
  deniedContentIn,
  misfitsIn,
  pendingIn,
  allDoneIn,
  forbiddenIn,
  notGrantedIn,
  beyondLimitIn,
  wrongContactIn,
  aheadIn,
  refusedIn,
  pastCutoffIn,
  combinedIn,
  offSaleIn,
  takenBackIn,
  madeToOrderIn,
  unlimitedIn,
  otherKeyIn,
  unknownFitIn,
  unlistedModelIn,
  leftOutOfClassIn,
  otherYearIn,
  otherInterfaceIn,
  neverHereIn,
  noLongerFreeIn,
  notReachedIn,
  otherLineIn,
  otherLabelIn,
  wavedAsideIn,
  otherRemainderIn,
  chargeLeftOutIn,
  nextChargeIn,
  deniedNeedIn,
]

const known = new WeakMap<SentenceView, readonly Wrong[]>()

/** What a sentence says against what is known, read once. */
export function wrongsIn(setting: Setting): readonly Wrong[] {
  const found = known.get(setting.view) ?? FINDERS.flatMap((find) => find(setting))
  known.set(setting.view, found)
  return found
}

/** A claim whose words are those of something wrong is wrong, whatever else speaks of them. */
export function heldToWrongs(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  const isPlain =
    value === undefined ||
    value.type === 'flag' ||
    value.type === 'text' ||
    value.type === 'identifier'
  if (!isPlain || judgement.status === 'contradicted') return judgement
  const { view, before, world, finder } = at
  const place = value === undefined ? at.clause : at.place
  const wrong = wrongsIn({ view, before, world, finder }).find(
    ({ span, kind }) =>
      span.start < place.end &&
      place.start < span.end &&
      !(value?.type === 'identifier' && OF_WHAT_IS_NAMED.has(kind)),
  )
  if (wrong === undefined) return judgement
  return contradicted(
    wrong.evidence,
    wrong.message,
    wrong.right === undefined ? {} : { right: wrong.right },
  )
}

/** What is wrong then is not which thing a code names, but what is said to be done with it. */
const OF_WHAT_IS_NAMED: ReadonlySet<string> = new Set(['action', 'order-status', 'delivery'])

/** Of what no claim tells, a finding each. */
export function findingsOf(
  wrongs: readonly Wrong[],
  { sentence }: SentenceView,
  {
    claims,
    verdicts,
  }: { readonly claims: readonly Claim[]; readonly verdicts: readonly Verdict[] },
): readonly Finding[] {
  // A claim that is only presumed stops nothing.
  const presumed = new Set(claims.filter((claim) => claim.presumed === true).map(({ id }) => id))
  const told = new Set(
    verdicts.flatMap(({ status, evidence, claim }) =>
      status === 'contradicted' && !presumed.has(claim) ? evidence : [],
    ),
  )
  return wrongs
    .filter(({ evidence }) => !evidence.some((each) => told.has(each)))
    .map(({ kind, code = `facts/${kind}` as const, message, span, evidence }) => ({
      code,
      action: 'retry' as const,
      message,
      span: sentence.locate(span),
      evidence: [...evidence],
    }))
}
