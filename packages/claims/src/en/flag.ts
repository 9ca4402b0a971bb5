import { ASKING_TOO, type Frame } from '../frame.ts'

/** The words of a thing that is there or not, up to the end of its phrase. */
const THING =
  '(?<attribute>(?!(?:isn|aren|doesn|don|won|can|is|are|was|were|will|has|[a-z]{3,14}ed|been|had|gone|come|to|not|found|applies|apply|ends|end|runs|run|expires|lasts|starts|stands|holds|begins|finishes|still|your|my|you|me|us|it|them|any questions|questions|that|this|the ability|access|a look|several|two|three|four|five|the following|these|those|other|similar|such|certain|already|all|details|information|specifics|another|anything|something|nothing|everything|anyone|someone|no way|any way|enough|the right|worry|worries|doubt|issues|problems|delay|further ado|hassle|an error|an? (?:e-?mail|text|call|message|letter|notification|link|confirmation|reply|update|answer|reminder|look|think|word|chat|moment|minute|second|licensed|qualified|certified|professional)|an issue|a problem|a mistake|some|other|more|many|several)\\b)(?:a |an |the |any |its own |their own )?[a-z][a-z0-9-]{1,24}(?: (?!(?:and|or|but|with|for|to|at|in|on|so|if|when|which|that|as|until|through|by|from|of|available|you|we|i|is|are)\\b)[a-z0-9-]{1,20}){0,4})'

const ADVERB = '(?: (?:also|only|now|currently|already|even|still|actually))?'

/** Adjectives and participles that tell a feature or a rule by themselves. */
const STATES =
  '(?:pet|kid|child|family|dog|wheelchair|dishwasher|microwave|oven|freezer|machine|skin|eco|budget)[- ](?:friendly|accessible|safe|washable|proof)|friendly (?:to|for) (?:kids|children|pets)|furnished|unfurnished|refundable|non-?refundable|waterproof|water[- ]resistant|washable|vegan|vegetarian|(?:gluten|lactose|dairy|nut|egg|soy|wheat|sugar|salt|fat|alcohol|caffeine|fragrance|cruelty|paraben|sulphate|sulfate|silicone|latex|lead|chlorine|preservative|additive|pesticide)[- ]free|(?!(?:hands|toll|duty|interest|risk|hassle|stress|worry|trouble|error|problem|care)-)[a-z]{3,14}-free|organic|hypoallergenic|foldable|rechargeable|wireless|cordless|portable|adjustable|reversible|stackable|removable|recyclable|biodegradable|handmade|unlimited|covered|insured|included|excluded|subtitled|dubbed|licensed|closed|hot-swappable|unisex|fee[- ]free|tax[- ]free|pre-?installed|soundproof|heated|air[- ]conditioned|smoke[- ]free|non-?smoking|expired|returnable|exchangeable|transferable|modifiable|changeable|reusable|negotiable|final sale|sold separately|made to order|in season|under warranty|out of warranty|good for kids|suitable for children|(?!(?:available|unavailable|able|unable|possible|impossible|responsible|comfortable|understandable|reasonable|valuable|reliable|terrible|horrible|sensible|liable|flexible|visible|accessible|compatible|eligible|affordable|valid)\\b)[a-z]{3,12}(?:able|ible)'

/** States that terms decide, and no record of a thing. */
const RULED =
  'required|needed|necessary|mandatory|optional|allowed|permitted|accepted|eligible(?: for (?:a |an )?[a-z]{3,15})?|ineligible|valid|invalid|acceptable|possible|impossible'

/** What stands alone before `not included`, as on a package: up to four words, the first of the clause. */
const APART_THING =
  '(?<=^|[.!?,;:(] ?|\\n|\\bbut |\\band )(?!(?:it|this|that|they|these|those|is|are|was|not|which|and|but|what|if|when)\\b)(?<attribute>(?:the |a |an |your )?[a-z][a-z-]{1,20}(?: (?!(?:is|are|was|were|be|will|not|that|which|if|and|or)\\b)[a-z-]{2,20}){0,3})'

/** Features and facilities: there or not. */
export const FLAG_FRAMES: readonly Frame[] = [
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    own: true,
    pattern: new RegExp(
      `${APART_THING} (?<value>not (?:included|supplied|provided|in the box|part of the set))(?=$|[.!?,;:)\\n])`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    own: true,
    pattern: new RegExp(
      `${APART_THING} (?:(?:must be|needs? to be|has to be|have to be) |(?=sold )|(?:is|are) (?!sold ))(?<value>(?:sold|available|bought|purchased|ordered) separately)(?=$|[.!?,;:)\\n])`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'affirmed',
    own: true,
    in: ASKING_TOO,
    pattern:
      /\b(?:need to|have to|must|will need to) (?:buy|purchase|order|get) (?<attribute>(?:the|a|an|your own|extra) [a-z][a-z-]{1,20}(?: (?!separately)[a-z-]{2,20}){0,2}) (?<value>separately)(?=$|[.!?,;:)\n])/dg,
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    alone: true,
    own: true,
    listed: true,
    pattern: new RegExp(
      `(?<!\\b(?:i|we|you|i've|we've|you've|they've|they'll|who|this|the|our|an|special|that|your|any))${ADVERB} (?<value>(?:has|have|had|offers?|includes?|comes? with|came with|features?|supports?|provides?|accepts?|allows?|is equipped with|contains?|serves?|boasts?)(?<not> no)?) ${THING}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    own: true,
    listed: true,
    polarity: 'negated',
    pattern: new RegExp(
      `\\b(?<!\\b(?:i|you)(?: also| just| currently)? )(?<value>(?:doesn't|does not|don't|do not|didn't|did not|won't)${ADVERB} (?:have|offer|include|come with|feature|support|provide|accept|allow|contain|serve|carry|need|require|use)|lacks?|without) ${THING}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    alone: true,
    own: true,
    listed: true,
    pattern: new RegExp(
      `\\b(?<value>there(?: is|'s| are| will be| was| were)(?<not>n't| not| no)?(?: any| also)?) ${THING}`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    pattern: new RegExp(
      `\\b(?:is|are|was|were|be|'s|'re|it's|that's|they're)(?<not> not|n't| no longer| never)?(?: also| both| fully| completely| 100%| always| very| quite| generally)? (?<value>(?<attribute>${STATES}))\\b`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    pattern: new RegExp(
      `\\b(?:isn't|aren't|wasn't|weren't|ain't)(?: also| fully| always)? (?<value>(?<attribute>${STATES}))\\b`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    presumed: true,
    pattern: new RegExp(
      `\\b(?:is|are|was|were|be|'s|'re|it's|that's|they're)(?<not> not|n't| no longer| never)?(?: also| both| fully| completely| 100%| always| very| quite| generally)? (?<value>(?<attribute>${RULED}))\\b`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    presumed: true,
    polarity: 'negated',
    pattern: new RegExp(
      `\\b(?:isn't|aren't|wasn't|weren't|ain't)(?: also| fully| always)? (?<value>(?<attribute>${RULED}))\\b`,
      'dg',
    ),
  },
  {
    value: 'flag',
    otherwise: 'attribute',
    polarity: 'negated',
    pattern: new RegExp(
      `(?:^|[.!?,;:] |\\n|and )(?<value>no|not) (?<attribute>(?:${STATES}|(?!(?:problem|worries|doubt|matter|one|longer|more|less|need|hurry|rush|sorry|at all|only|just|sure|yet|too|in|on|to|the|a|an|i|we|you|it|that|this|if|for|because|really|necessarily|quite)\\b)[a-z][a-z-]{2,20}(?: (?!(?:and|or|but|for|to|at|in|on|so|if|is|are|was|i'm|i)\\b)[a-z-]{2,20}){0,2}))`,
      'dg',
    ),
  },
]
