import { compared } from '../comparison.ts'
import { framed } from '../frame.ts'
import type { LanguagePack } from '../language-pack.ts'
import { createLexicon, termsOf } from '../lexicon.ts'
import { attributeLexicon, termLexicon, topicLexicon } from '../vocabulary.ts'
import { ACTION_FRAMES } from './action.ts'
import { addresses } from './address.ts'
import { isAdvised } from './advice.ts'
import { isAssertion, isOfThing, isRule } from './assertion.ts'
import { attributeOf } from './attribute.ts'
import { ATTRIBUTES } from './attributes.ts'
import { CERTIFICATION_FRAMES } from './certification.ts'
import { COMMITMENT_FRAMES } from './commitment.ts'
import { EN_RANKS } from './comparison.ts'
import { COMPATIBILITY_FRAMES } from './compatibility.ts'
import { denies, deniesBefore, isReduction } from './denial.ts'
import { DISCOUNT_FRAMES } from './discount.ts'
import { ENDORSEMENT_FRAMES } from './endorsement.ts'
import { FEE_FRAMES } from './fee.ts'
import { FLAG_FRAMES } from './flag.ts'
import { IDENTITY_FRAMES } from './identity.ts'
import { listFrom } from './list.ts'
import { names as toldNames } from './name.ts'
import { names } from './names.ts'
import { isNoise, isPresupposed } from './noise.ts'
import { predicateAt } from './predicate.ts'
import { SCOPE_PATTERNS, scopes } from './scopes.ts'
import { STOCK_FRAMES } from './stock.ts'
import { isTerm } from './term-place.ts'
import { TERMS } from './terms.ts'
import { TOPICS } from './topics.ts'

const POINTERS =
  'it,its,they,their,them,this one,that one,this item,this product,this order,your order,this reservation,your reservation,this hotel,this restaurant,this model,these,those,the order,the reservation,the item,the product'

/** Labels that number, announce or ask and are of nothing. */
const MERE_LABEL =
  /^(?:step|option|flight|item|note|tip|part|q|a|example|for example|reminder|warning|important|first|second|third|first things first|next|please note|key facts|question|answer|summary|details|here(?:'s| is| are).{0,30}|what happens next|next steps?|good news|bad news|the good news|p\.?s|ps|re|subject|otherwise|in short|also|to be clear|.{0,30}(?:following|below|these|confirm))(?: ?\d{1,2})?$/

/** Opens like a sentence, or holds a verb that only a sentence has. */
const CLAUSE_LIKE =
  /^(?:please|there|you|i|we|they|it|this|these|those|after|before|if|when|once|let|just|feel free|see|ensure|make sure|don't|do not)\b(?! ?(?:[-&/]|$))|\b(?:can|cannot|can't|could|will|won't|would|must|should|shall|may|is|are|isn't|aren't|was|were|has been|have been|i'm|i'll|you'll|you're|we'll|it's)\b/

const NOW =
  /^(?:by |until |till |as of |for )?(?:today|now|tonight|this (?:morning|afternoon|evening|week|month|year|weekend|time)|right now|currently|last (?:week|month|night|time)|yesterday|recently)$/

const YES_NO: ReadonlyMap<string, 'affirmed' | 'negated'> = new Map([
  ...termsOf('yes,y,true,included,available,✓,✔,✅,supported').map(
    (word) => [word, 'affirmed'] as const,
  ),
  ...termsOf('no,n,false,none,not included,unavailable,not available,✗,✘,❌,x,n/a').map(
    (word) => [word, 'negated'] as const,
  ),
])

/** English. */
export const en: LanguagePack = {
  language: 'en',
  readOptions: { locale: 'en-US' },
  attributes: attributeLexicon(ATTRIBUTES),
  topics: topicLexicon(TOPICS),
  terms: termLexicon(TERMS),
  pointers: createLexicon(termsOf(POINTERS).map((word): [string, true] => [word, true])),
  clauseBreak:
    /[;!?\n()[\]{}|—…]|\.(?=[\s"')*]|$)|,(?=[\s"*])| [-–•] |(?<= )(?:but|however|whereas|although)(?= )/g,
  patterns: SCOPE_PATTERNS,
  scopes,
  names,
  attributeOf,
  subjectBefore: () => undefined,
  isNoise,
  isPresupposed,
  isAdvised,
  predicateAt,
  isTerm,
  isClauseLike: (words) => CLAUSE_LIKE.test(words),
  isMereLabel: (label) => MERE_LABEL.test(label),
  yesNo: YES_NO,
  denies,
  deniesBefore,
  isReduction,
  isNow: (words) => NOW.test(words),
  isAssertion,
  listFrom,
  isOfThing,
  isRule,
  extractors: [
    addresses,
    compared(EN_RANKS),
    framed(IDENTITY_FRAMES),
    framed(ACTION_FRAMES),
    framed(COMMITMENT_FRAMES),
    framed(DISCOUNT_FRAMES),
    framed(FEE_FRAMES),
    framed(STOCK_FRAMES),
    framed(CERTIFICATION_FRAMES),
    framed(COMPATIBILITY_FRAMES),
    framed(ENDORSEMENT_FRAMES),
  ],
  weakExtractors: [toldNames, framed(FLAG_FRAMES)],
}
