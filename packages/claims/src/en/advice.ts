import type { Mention } from '@vouchsafe/text'

/** Words before a verb that only put steps in order or soften them. */
const LEAD =
  "(?:(?:and|or|so|then|but|also|first|second|next|now|just|simply|please|kindly|otherwise|instead|alternatively|afterwards|after that|finally|maybe|perhaps|ideally|meanwhile|for now|always|never|do|don't|do not|if not|if so|to start|to begin with|before that|in the meantime|one thing|step \\d),? ){0,3}"

/** What people do with a thing, as they are told to, to mend, fit, wear, wash, cook, take, plant or clean it. */
const HANDLING =
  'unplug|hold|press|push|pull|wait|restart|reboot|keep|leave(?! (?:from|at \\d))|rinse|wash|wipe|scrub|soak|dip|descale|recharge|disconnect|reconnect|detach|attach|loosen|unscrew|tighten|insert|head to|stir|whisk|knead|boil|simmer|cook|bake|roast|grill|fry|preheat|reheat|chill|freeze|thaw|defrost|pour|steep|prune|repot|fertili[sz]e|massage|rub|dab|spread|take(?! back)|swallow|drink|eat|chew|wear|let it|let them|let the|let that|give it|give them|allow|plan on|plan for|aim for|count on|reckon with|stick to|stick with|go for|go up|go down|size up|size down|subtract|halve|try|repeat|refresh|unpair|begin (?:with|on|by)|start (?:with|on|by|off)|build up|ease|sit|breathe|use(?! (?:the |this |that |our )?(?:code|coupon|voucher|promo))|apply(?! (?:(?:the |this |that )?(?:code|coupon|voucher|promo)|for ))'
/** Verbs that are nouns as well: a verb only before what it is done to or how. */
const NOUNS =
  'plug|reset|power|switch|turn|move|put|place|set|lay|hang|stand|position|point|aim|dry|iron|steam|clean|charge|connect|remove|lift|lower|slide|twist|screw|open|close|click|tap|scroll|type|scan|log|measure|compare|weigh|mix|shake|blend|heat|warm|cool|serve|brew|season|cut|trim|fold|roll|stretch|pack|wrap|cover|seal|store|avoid|water|feed|plant|mist|spray|pat|smooth|layer|increase|reduce|sleep|rest|walk|run|add|double|round|look|listen|watch|test|clear|update|download|install|delete|sync|pair'
const DONE_TO =
  '(?:it|them|the|your|this|that|these|those|both|each|all|about|up|down|off|out|on|in|into|to|onto|with|until|till|every|only|once|twice|well|gently|thoroughly|lightly|slowly|carefully|overnight|away|from|through|over|back|around|an?|another|one|two|three|half|no more|at least|\\d)(?![a-z])'

const IMPERATIVE = new RegExp(
  `^${LEAD}(?:let's (?:try|start|begin|wait|give|see|do|go|keep|take|leave|put)\\b|(?:it's|it is|it might be|it may be|it'd be|might be|may be) (?:well )?(?:worth|best|better|wise|wiser|safest|safer|advisable|a good idea|an idea)\\b|i(?:'d| would) (?:just |also |always |still )?(?:let|leave|give|allow|keep|go|start|begin|plan|aim|measure|wait|take|add|try|use|stick|put|stay|size|hold|avoid|check)\\b|(?:${HANDLING})(?![a-z-])|(?:${NOUNS}) ${DONE_TO})`,
)

/** A length of time, an amount or a part of the day of which a step is told. */
const MEASURES: ReadonlySet<Mention['value']['type']> = new Set([
  'duration',
  'quantity',
  'number',
  'range',
  'time',
])

/**
 * True for a value of a step that the customer is told to take: `unplug it for 60 seconds`. It says what to do, which no
 * record of a shop needs to hold, though one may say otherwise.
 */
export function isAdvised(clause: string, { value }: Mention): boolean {
  return MEASURES.has(value.type) && IMPERATIVE.test(clause)
}
