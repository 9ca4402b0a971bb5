import { actWords } from '../act-words.ts'
import type { Frame } from '../frame.ts'
import { ACTS } from './acts.ts'

const WORDS = actWords(
  Object.entries(ACTS).map(([act, [base, , doing]]) => [act, `${base}|${doing}`]),
)

const WILL =
  "(?:i'll|i will|we'll|we will|i'm going to|i am going to|we're going to|we are going to|i shall|we shall)"
const SOMEONE =
  '(?:our|the|a|an|one of our|one of my|my|someone from our|someone from the|somebody from our) (?:[a-z]{2,15} ){0,2}(?:team|colleague|colleagues|specialist|agent|engineer|technician|manager|expert|driver|carrier|department|advisor|adviser|representative|warehouse|support|pharmacist|someone)'
const SOON =
  '(?: (?:also|then|now|personally|immediately|gladly|certainly|definitely|happily|be|go ahead and|make sure to|make sure we|try to|do (?:my|our) best to|automatically|still|be able to|be happy to))?'

/** Undertakings by the agent or the shop, told by who undertakes them. */
export const COMMITMENT_FRAMES: readonly Frame[] = [
  {
    kind: 'commitment',
    acts: WORDS.acts,
    tense: 'later',
    pattern: new RegExp(
      `\\b(?:${WILL}|${SOMEONE} will|someone will|they'll|they will)${SOON} (?<act>${WORDS.source})(?:(?: it| them| that)? and (?<more>${WORDS.source}))?\\b`,
      'dg',
    ),
  },
  {
    kind: 'commitment',
    act: 'send',
    tense: 'later',
    pattern:
      /\byou(?:'ll| will| should)(?: also| then| soon| shortly)? (?:receive|get|hear|be sent|have) (?:[a-z-]{1,15} ){0,4}(?:e-?mails?|confirmation|instructions|call|message|notification|label|link|update|updates|replacement|code|text|letter|sms|from us|back from us|reply|answer)\b/dg,
  },
  {
    kind: 'commitment',
    act: 'guarantee',
    tense: 'later',
    pattern:
      /\b(?:i|we) (?:can |personally )?(?:promise|guarantee|assure you|undertake|commit)\b/dg,
  },
  {
    kind: 'commitment',
    act: 'replace',
    tense: 'later',
    pattern:
      /\b(?:replacement|new one|spare part)s? (?:[a-z]{1,15} ){0,2}(?:will be|is) (?:on its way|sent|shipped|with you|dispatched)\b/dg,
  },
  {
    kind: 'commitment',
    act: 'make-sure',
    tense: 'later',
    pattern: new RegExp(
      `\\b${WILL} (?:make sure|ensure|see to it|take care of|sort|arrange|match|cover|pay|give|keep|hold|honou?r|throw in|include)\\b`,
      'dg',
    ),
  },
  {
    kind: 'commitment',
    act: 'refuse',
    tense: 'later',
    polarity: 'negated',
    pattern:
      /\b(?:i|we) (?:can't|cannot|can not|won't|will not|am not able to|are not able to|am unable to|are unable to) (?:promise|guarantee|commit|hold|match|honou?r|offer|hand back|make an exception|make exceptions|waive|refund|compensate|extend)\b/dg,
  },
]
