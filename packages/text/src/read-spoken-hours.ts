import type { Reading } from './read-reading.ts'
import type { Token } from './read-token.ts'
import type { TimeValue } from './value.ts'

/** What makes a bare hour of a number, if hours are talked of: `by eleven`, `from nine`. */
const GOVERNING =
  /\b(?:at|by|until|till|before|after|from)(?: (?:about|around|exactly|only|roughly|half))? $/
/** `how about one for $20`, `from one that`: mostly no hour. */
const ONE = /\b(?:at|by|until|till|before)(?: (?:about|around|exactly|roughly))? one$/
const ONE_END =
  /^(?:\s{0,3}$|[.,;:!?)\n]| (?:on|in the|sharp|at the latest|today|tomorrow|tonight|every|each)\b)/
/** A number, an age or a price is counted up to, down to or from this. */
const COUNTING =
  /\b(?:capped|limit(?:ed|s)?|limited|max(?:ed|es|imum)?|stops?|tops?|set|rated|aged?|ages|kids|children|adults|guests|people|babies|toddlers|juniors|boys|girls|sizes?|uk|eu|(?<!\b(?:reach|call|ring|join|visit|with|find|contact|phone|see|text|for|to|give) )us|down|up|rises?|rose|cut|reduced|increased?|went|goes|go|range[sd]?|number(?:ed|s)?|multipl(?:y|ied)|divided|choose|counting|count|score[ds]?|level|floor|row|platform|gate|room|dropp?e?d?|changed?|moved?|quantity|seats?|serves?|feeds?|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:out|in|starts?|is|are) )?(?:at|by|from|to|until|till|between|about|around|for) $/
/** Nothing follows that the number could count. */
const PHRASE_END =
  /^(?:\s{0,3}$|[.,;:!?)\n]| ?[–—]| (?:(?:pacific|eastern|central|mountain|gmt|bst|utc|ce?s?t|[pem][sd]?t|jst|ist|aest|(?:uk|uae|us|local|london|berlin|paris|your|our) time)(?: time)?(?: (?:on|in|to|till|until|today|tonight|tomorrow|this|every|each|daily|and|so|but|or|for|sharp)|[.,;:!?)]|\s{0,3}$))|,? (?:on|in the|at the latest|at night|sharp|each|every|tomorrow|today|tonight|this|next|and|or|but|so|to|till|until|when|because|for|daily|onwards?|latest|if|though|while|unless|with|without|as|before|after|by|from|then|most|at|we|you|they|it|weekdays?|weekends?|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![a-z]))/
/** Behind a pair of hours: what is booked or run between them. */
const SLOT =
  /^[ -](?:slots?|windows?|appointments?|sessions?|shifts?|visits?|deliver(?:y|ies)|collections?|pick-?ups?|bookings?|showings?|tours?|class(?:es)?|lessons?|block)(?![a-z])/
/** Talk of hours, near by. */
const OF_HOURS =
  /\b(?:check(?:ed|ing)?[- ]?(?:in|out)|open|opens|opening|clos(?:e|es|ed|ing)|shut|shuts|arriv|leav|depart|start|begin|finish|ends?|be out|out by|in by|collect|pick|deliver|drop|slots?|windows?|appointments?|sessions?|tables?|booked|booking|visit|come|coming|call|class|kick-?off|doors|afternoon|morning|evening|tonight|noon|midday|lunch|dinner|breakfast|weekdays?|weekends?|hours?|o'clock|serve[sd]?|serving|kitchen|ready|reach|staffed|on duty|lines?|(?:in|here|there|around|available|back) (?:until|till|from|at)|cut-?off|boarding|train|bus|ferry|flight|sail|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)/
const PAIR = /^ ?(?:to|till|until|-|–) ?$/
const WITH_AND = /^ and $/
const HALF = /\bhalf $/

const AROUND = 70

/**
 * `check-out by eleven`, `from nine to five`, `half seven`: numbers that are hours, where hours are talked of and nothing
 * follows that they could count.
 */
export function tellHours(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  if (reading.vague || !tokens.some(isHour)) return tokens
  const plain = tokens.map((token, index) => slotHour(reading, token, tokens[index - 1]))
  const told = plain.slice()
  for (const [index, token] of plain.entries()) {
    if (!isHour(token)) continue
    const before = told[index - 1]
    const next = plain[index + 1]
    if (isTold(reading, token, { before, next })) told[index] = asHour(reading, token)
  }
  // The half of `half nine` is no number of its own.
  return told.filter(({ end }, index) => end <= (told[index + 1]?.start ?? end))
}

interface Beside {
  /** Already read as an hour, if it is one. */
  readonly before: Token | undefined
  readonly next: Token | undefined
}

function isTold(reading: Reading, token: Token, { before, next }: Beside): boolean {
  const { folded } = reading
  const left = folded.slice(Math.max(0, token.start - 40), token.start)
  const right = folded.slice(token.end, token.end + 24)
  if (before?.calendar?.role === 'time' && isLink(folded.slice(before.end, token.start), left))
    return PHRASE_END.test(right) || SLOT.test(right)
  if (next !== undefined && isHour(next) && isLink(folded.slice(token.end, next.start), left)) {
    const behind = folded.slice(next.end, next.end + 24)
    const isEnd = PHRASE_END.test(behind) || SLOT.test(behind)
    return isEnd && !COUNTING.test(left) && isOfHours(folded, token)
  }
  if (!PHRASE_END.test(right)) return false
  // `from two to six people`, `by one or two days`: the first of a range of something else.
  if (next !== undefined && /^ (?:to|till|or|and) $/.test(folded.slice(token.end, next.start)))
    return false
  if (HALF.test(left)) return isWord(folded, token) && !/\b(?:and|a|one) half $/.test(left)
  if (!GOVERNING.test(left) || COUNTING.test(left)) return false
  if (
    folded.slice(token.start, token.end) === 'one' &&
    !(ONE.test(`${left}one`) && ONE_END.test(right))
  )
    return false
  return isOfHours(folded, token)
}

function isLink(gap: string, left: string): boolean {
  return (
    PAIR.test(gap) || (WITH_AND.test(gap) && /\bbetween\b/.test(left) && BETWEEN_NEAR.test(left))
  )
}

const BETWEEN_NEAR = /\bbetween (?:(?:about|around|half|[a-z\d]{1,6}(?: and)?) ){0,3}$/

function isOfHours(folded: string, { start, end }: Token): boolean {
  return (
    OF_HOURS.test(folded.slice(Math.max(0, start - AROUND), start)) ||
    OF_HOURS.test(folded.slice(end, end + 40))
  )
}

function isHour({ value, suffix, start, end }: Token): boolean {
  return (
    value.type === 'number' &&
    suffix === undefined &&
    Number.isInteger(value.value) &&
    value.value >= 1 &&
    value.value <= 12 &&
    end - start <= 6
  )
}

/** The 11 of `the 9 to 11 slot`: an hour, and no number of slots. */
function slotHour({ folded }: Reading, token: Token, before: Token | undefined): Token {
  const { value, suffix, start, end } = token
  if (value.type !== 'quantity' || suffix?.kind !== 'count' || !suffix.noun.startsWith('slot'))
    return token
  if (before === undefined || !isHour(before) || !PAIR.test(folded.slice(before.end, start)))
    return token
  const digits = /^[a-z\d]{1,6}/.exec(folded.slice(start, end))?.[0] ?? ''
  return { start, end: start + digits.length, value: { type: 'number', value: value.value } }
}

function isWord(folded: string, { start }: Token): boolean {
  return /[a-z]/.test(folded.charAt(start))
}

function asHour({ folded }: Reading, token: Token): Token {
  const isHalf = HALF.test(folded.slice(Math.max(0, token.start - 6), token.start))
  const hour = token.value.type === 'number' ? token.value.value : 0
  const value: TimeValue = { type: 'time', hour, minute: isHalf ? 30 : 0, ambiguous: true }
  const start = isHalf ? token.start - 5 : token.start
  return { start, end: token.end, value, calendar: { role: 'time' } }
}
