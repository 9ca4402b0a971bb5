import type { LanguagePack } from '../language-pack.ts'
import { latinNames } from '../latin-names.ts'
import { createLexicon, termsOf } from '../lexicon.ts'
import { attributeLexicon, termLexicon, topicLexicon } from '../vocabulary.ts'
import { attributeOf } from './attribute.ts'
import { ATTRIBUTES } from './attributes.ts'
import { denies } from './denial.ts'
import { COMMON_CAPITALS } from './function-words.ts'
import { isNoise } from './noise.ts'
import { scopes } from './scopes.ts'
import { isTerm } from './term-place.ts'
import { TERMS } from './terms.ts'
import { TOPICS } from './topics.ts'

const POINTERS =
  "it,its,it's,this,that,they,their,they're,them,this one,that one,this item,this product,this order,your order,this reservation,your reservation,this hotel,this restaurant,this model,these,those,the order,the reservation,the item,the product"

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
  scopes,
  names: (text) => latinNames(text, COMMON_CAPITALS),
  attributeOf,
  isNoise,
  isTerm,
  yesNo: YES_NO,
  denies,
  extractors: [],
}
