import { FUNCTION_WORDS } from './function-words.ts'

/** Verbs that take the value they are denied with: "doesn't cost $5". */
const VALUE_VERBS = new Set([
  'cost',
  'made',
  'costs',
  'charge',
  'charged',
  'include',
  'included',
  'exceed',
  'take',
  'weigh',
  'have',
  'has',
  'offer',
  'support',
  'accept',
  'contain',
  'come',
  'get',
  'need',
  'pay',
  'version',
  'ship',
  'any',
  'open',
  'use',
  'used',
  'called',
  'located',
  'priced',
  'rated',
  'available',
  'refund',
  'give',
  'provide',
])

/** True if a negator reaches a value over these words: few, and no verb but one that takes the value. */
export function denies(between: string): boolean {
  if (/[,;:]|\b(?:but|because|since|until|before|after|if|as)\b/.test(between)) return false
  const words = between.match(/[a-z']{1,30}/g) ?? []
  return (
    words.length <= 5 &&
    words.every((word) => FUNCTION_WORDS.has(word) || VALUE_VERBS.has(word) || words.length <= 1)
  )
}

/** True if what follows a value denies it: "A £2 price isn't something I can confirm". */
export function deniesBefore(after: string): boolean {
  return /^(?: ?(?:is|['’]s|are) (?:off the table|out of the question|not an option)\b|(?![^a-z]{0,3}(?:is|are) (?:a|an)\b)[^,;]{0,40}?\b(?:isn't|is not|aren't|are not|wasn't|was not) (?:our|ours|the|my|something|a price|what|right|correct|valid|possible|suitable|compatible|safe|enough|ok|allowed|refundable|covered)\b)/.test(
    after,
  )
}

/** True if a percentage is said to be taken off. */
export function isReduction(before: string): boolean {
  return /\b(?:saves?|saving|knocks?|reduced by|marked down by|discount of)(?: an?)?(?: extra| additional)? $/.test(
    before,
  )
}
