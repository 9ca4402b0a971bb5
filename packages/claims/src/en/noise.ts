import type { ClaimKind } from '@vouchsafe/core'
import type { Mention } from '@vouchsafe/text'

/** Words before a bare number that make it the number of a step, an option or a part of a name. */
const NUMBERED =
  /\b(?:option|step|flight|part|page|section|chapter|question|row|item|point|case|level|phase|no|number|suite|unit|apt|apartment|room|gate|terminal|windows|zone|stop|plan|route|night|day|week|highway|floor|scenario|passenger|bag|order|method|choice|segment|leg|line|reservation|booking|package|shipment|parcel|payment|instal?ment|traveler|traveller|guest|room type|category|tier|class|group|lot|batch|round|attempt|address) ?#?$/

/** A code behind this shows what codes look like. */
const EXAMPLE =
  /\b(?:for example|for instance|e\.g\.?|such as|in the form(?: of)?|looks like)[,:]? ?["'(]{0,2}$/

/** Words before a number word that make it a value even at the end of its phrase: "open until nine". */
const GOVERNED =
  /\b(?:at|until|till|to|from|by|for|than|only|just|about|exactly|total of|is|are|has|have|had)[ :]{1,2}$/

/** What follows "one" where it is no number. */
const PRONOUN =
  /^ (?:of|that|which|who|more|another|thing|is|was|will|would|for|by|from|in|to|with|last)\b/

/** True for an English number that states nothing: "one of", "step 2", a list mark. */
export function isNoise(text: string, folded: string, mention: Mention): boolean {
  const { value } = mention
  const written = folded.slice(mention.start, mention.end)
  const before = folded.slice(Math.max(0, mention.start - 16), mention.start)
  const after = folded.slice(mention.end, mention.end + 12)
  if (value.type === 'ordinal') return true
  // `$432 for a night`, `$30 more a month`, `$1,008 over a year`: what the amount is for each time.
  if (
    isOnce(value) &&
    /^(?:over )?an? /.test(written) &&
    /\dp?(?: (?:more|less|extra|cheaper|dearer|off|back|saved))?(?: (?:for|per|each|every|over|in|\/))? ?$/.test(
      folded.slice(Math.max(0, mention.start - 24), mention.start),
    )
  )
    return true
  if (isPersonsAge(folded, mention)) return true
  // `£9.49 for 30`: how many there are in a pack.
  if (
    value.type === 'number' &&
    /[$€£¥]\d[\d.,]{0,9} for (?:a pack of )?$/.test(
      folded.slice(Math.max(0, mention.start - 28), mention.start),
    )
  )
    return true
  if (isHowOften(folded, mention) || isFloor(folded, mention) || isApart(written, value))
    return true
  if (
    /^ ?[×x*] ?(?:[$€£¥]|[\d.,]{1,9} ?(?:usd|eur|gbp|dollars|pounds|euros))/.test(
      folded.slice(mention.end, mention.end + 20),
    )
  )
    return true // a factor
  // "last week's bag" says which bag is meant.
  if (isDay(value) && /^['’]s? [a-z]/.test(after)) return true
  if (
    /^\d{1,4}-(?:count|pack|piece|pc|pcs|ct|set|bag|box|roll|sheet|tablet|capsule|bottle|can|pair)s?$/.test(
      written,
    )
  )
    return true
  if (
    value.type === 'identifier' &&
    EXAMPLE.test(folded.slice(Math.max(0, mention.start - 24), mention.start))
  )
    return true
  if (/^(?:an? )?(?:couple|few|handful)\b/.test(written)) return true // no number one could check
  // `half a size`, `half the battle`, `your half day off`: no amount that a record holds.
  if (
    /^(?:a |one )?half$/.test(written) &&
    /^ (?:an?|the|my|your|of (?:the|that|it)) [a-z]/.test(after)
  )
    return !/^ (?:an? )?(?:price|hour|day|year|month|kilo|pound)/.test(after)
  // A product's name, not a code: "iPhone 15".
  if (value.type === 'identifier' && /^[a-z]{3,14} \d{1,4}$/.test(written)) return true
  if (/^\d{1,2}(?:st|nd|rd|th)\b/.test(written)) return true
  if (
    /\b(?:last|first|final) $/.test(before) &&
    /^ (?:digits|numbers|characters|letters)/.test(after)
  )
    return true
  // "all three requests" presupposes what it counts.
  if (
    /\b(?:all|both)(?: of)?(?: (?:the|your|these|those))? $/.test(before) &&
    /^[a-z]/.test(written)
  )
    return true
  if (/^[2-6]G(?:(?:\/[2-6]G){0,4}| LTE)?$/.test(text.slice(mention.start, mention.end)))
    return true // a mobile network
  // "the two models" presupposes what it counts.
  if (/\b(?:the|these|those) $/.test(before) && /^[a-z]/.test(written) && isCount(value))
    return true
  if (value.type !== 'number') return false
  // "May 27-29, 2024": the year of the days before it.
  if (
    /^(?:19|20)\d\d$/.test(written) &&
    /(?:\d|jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec|[a-z]{3,9}ber|uary|ch|il|ust)(?:st|nd|rd|th)?,? $/.test(
      before,
    )
  )
    return true
  if (isListMark(folded, mention) || /\d\+$/.test(before)) return true // "00:00+1" is the next day
  if (written.length < 5 && NUMBERED.test(before) && !isTermNumber(folded, mention)) return true
  if (!/^[a-z]/.test(written) || GOVERNED.test(before)) return false
  return PRONOUN.test(after) || /^[.,!?]/.test(after)
}

/** `from night 31`, `until day 14`: the number ends a term. */
function isTermNumber(folded: string, { start }: Mention): boolean {
  return /\b(?:from|until|till|through|to|by|before|after|including|up to) (?:the )?(?:night|day|week|month|year) $/.test(
    folded.slice(Math.max(0, start - 32), start),
  )
}

/** `1.`, `2)`, `(3)`, `**4.` at the start of a line. */
function isListMark(folded: string, mention: Mention): boolean {
  const before = folded.slice(Math.max(0, mention.start - 12), mention.start)
  const after = folded.slice(mention.end, mention.end + 2)
  return /(?:^|\n)[\s*(#-]{0,8}$/.test(before) && /^[.)](?:\s|$|[^\d])/.test(after)
}

/** A single length of time, or `over a year` beside what it costs. */
function isOnce(value: Mention['value']): boolean {
  const single = value.type === 'range' ? value.low : value
  return single?.type === 'duration' && single.value === 1
}

/** `your 10-year-old is exempt`: the age says who is meant. A thing is as old as told: `a 10-year-old whisky`. */
function isPersonsAge(folded: string, { value, start, end }: Mention): boolean {
  if (value.type !== 'quantity' || value.dimension !== 'age') return false
  if (!/-(?:year|month)s?-old(?:s)?$|-olds?$/.test(folded.slice(start, end))) return false
  return PERSON_BEHIND.test(folded.slice(end, end + 24))
}

/** `three is the most in a year`: a year at a time, and not one from now. */
function isHowOften(folded: string, { value, start, end }: Mention): boolean {
  if (!isDay(value) || !/^in an? (?:day|week|month|year)$/.test(folded.slice(start, end)))
    return false
  return /\b(?:most|maximum|least|limit|times|once|twice|trips?|visits?|months?|days?|weeks?|claims?|changes?|swaps?|used?|allowed|included|each|more than (?:one|two|three|\d{1,2})) $/.test(
    folded.slice(Math.max(0, start - 24), start),
  )
}

/** `the pool closes half an hour earlier`: so far from what is told beside it, and not from now. */
function isApart(written: string, { type }: Mention['value']): boolean {
  return (type === 'datetime' || type === 'time') && /[a-z] (?:earlier|sooner|later)$/.test(written)
}

/** `up on the third`, where floors are talked of. */
function isFloor(folded: string, { value, start, end }: Mention): boolean {
  if (value.type !== 'date' || value.month !== undefined) return false
  if (!/^the [a-z]{5,11}$/.test(folded.slice(start, end))) return false
  return /\b(?:floors?|storeys?|lifts?|stairs|elevators?|upstairs|downstairs|room|ground)\b/.test(
    folded.slice(Math.max(0, start - 80), end + 60),
  )
}

/** Behind `10-year-old` where it is the person, or a word for one. */
const PERSON_BEHIND =
  /^(?:'s)?(?:\s{0,3}$|[.,;:!?)]| (?:is|are|was|isn't|needs?|can|can't|cannot|may|must|will|won't|would|could|should|has|have|gets?|goes|pays?|counts?|sails?|travels?|rides?|flies|stays?|comes?|swims?|plays?|and|or|who|with|without|on|in|at|for|to|under|too|also|alone|free|then|so|son|daughter|child|boy|girl|kid|nephew|niece|grandson|granddaughter|grandchild|toddler|brother|sister|teenager|guest|passenger|infant|baby|it|it's|that|that's|this|i|i'd|i'm|we|we'd|you|you'd|they|he|she|there)\b)/

/**
 * A number that only says which things are meant, and takes for known how many they are: `your three tickets`, `over the
 * six days`, `two more people would mean`.
 */
export function isPresupposed(
  folded: string,
  { value, start, end }: Mention,
  kind: ClaimKind,
): boolean {
  const written = folded.slice(start, end)
  const before = folded.slice(Math.max(0, start - 24), start)
  // `on Saturdays it's half nine to six`: when the hours are told of.
  if (value.type === 'date' && value.weekday !== undefined)
    return kind !== 'stock' && /days$/.test(written)
  const single = value.type === 'number' || value.type === 'quantity' || value.type === 'duration'
  if (!single) return false
  // `4.7 out of 5`: the scale.
  if (
    value.type === 'number' &&
    /^(?:5|10|100|five|ten)$/.test(written) &&
    /\d(?:\.\d)? ?(?:out of|\/) ?$/.test(before)
  )
    return true
  if (isDesignation(folded, { value, start, end })) return true
  if (kind === 'stock') return false // how many there are
  // `the 500 business cards`, `a set of 2`: which ones are meant, by how many there are of them.
  if (value.type === 'number' && value.value >= 2) {
    if (/\b(?:the|these|those|all) $/.test(before) && /^ [a-z]/.test(folded.slice(end, end + 2)))
      return true
    if (PACK_OF.test(before)) return true
  }
  if (isCount(value) && /\b(?:your|its|their|our) $/.test(before))
    return value.value <= 12 && /^ ?[a-z]/.test(folded.slice(end, end + 2))
  if (
    isCount(value) &&
    (/ more\b/.test(written) || /^ more [a-z]/.test(folded.slice(end, end + 7)))
  )
    return /\b(?:would|means?|adds?|adding|need|with|for|bring|if)\b/.test(
      folded.slice(Math.max(0, start - 24), end + 32),
    )
  if (value.type === 'number' && RHETORICAL.test(folded.slice(end, end + 16)))
    return value.value <= 6 && /^[a-z]/.test(written)
  // `the two-hour line`, `the up-to-four-hours band`: what a threshold is called.
  if (value.type === 'duration' && /^[a-z\d]{1,8}-/.test(written))
    return /^s? (?:bands?|brackets?|lines?|marks?|thresholds?|tiers?)\b/.test(
      folded.slice(end, end + 14),
    )
  return (
    value.type === 'duration' &&
    /^[a-z]{3,12} [a-z]/.test(written) &&
    /\b(?:for|over|across|during|of|all|after|through|cancel|keep|shorten|extend|change|book|move|use|have) (?:the|your|those|these)(?: same| whole| full)? $/.test(
      before,
    )
  )
}

/** `the 66 x 90 pair`, `the 8 is sold out`, `7 pairs of the 6`: a size or model by its number, of which something is told. */
function isDesignation(folded: string, { value, start, end }: Mention): boolean {
  const before = folded.slice(Math.max(0, start - 12), start)
  const after = folded.slice(end, end + 12)
  const isPlain =
    value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
  if (!isPlain) return false
  // `36×12=432`: factors of a sum that is written out.
  if (/^(?: ?[x×*] ?[\d.,]{1,9}){0,3} ?[=＝]/.test(folded.slice(end, end + 40))) return false
  if (/\d ?[x×*] ?$/.test(before) || (value.type === 'number' && /^ ?[x×*] ?\d/.test(after)))
    return true
  if (value.type !== 'number' || !/^\d{1,3}(?:\.5)?$/.test(folded.slice(start, end))) return false
  if (/\bof the $/.test(before) && /^ left\b/.test(after)) return true
  return /\b(?:the|a|an|your|this|that) $/.test(before) && DESIGNATED.test(after)
}

/** What is sold by so many together. */
const PACK_OF =
  /\b(?:set|pack|box|tray|case|bag|tin|tube|jar|bundle|carton|sleeve|roll|book|pad|bunch|tub|crate|pair|batch|lot)(?:s|es)? of $/

/** Behind the number of a size or model: no noun that it could count. */
const DESIGNATED =
  /^(?:$|[.,;:!?)]| (?:is|isn't|was|wasn't|has|comes|costs|runs|fits|would|will|won't|should|might|may|can|seems|sounds|looks|feels|and|or|but|in|at|for|instead|if|then|too|as)\b)/

/** What a reply has so many of: "in two parts", "there are two ways". */
const RHETORICAL =
  /^ (?:parts|halves|ways|things|options|choices|reasons|points|possibilities|routes|questions|steps|answers)\b/

function isDay({ type }: Mention['value']): boolean {
  return type === 'date' || type === 'datetime' || type === 'range'
}

function isCount(value: Mention['value']): boolean {
  return value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
}
