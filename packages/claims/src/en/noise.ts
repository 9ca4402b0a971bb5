import type { Mention } from '@vouchsafe/text'

/** Words before a bare number that make it the number of a step, an option or a part of a name. */
const NUMBERED =
  /\b(?:option|step|flight|part|page|section|chapter|question|row|item|point|case|level|phase|no|number|suite|unit|apt|apartment|room|gate|terminal|windows|zone|stop|plan|route|highway|floor|scenario|passenger|bag|order|method|choice|segment|leg|line|reservation|booking|package|shipment|parcel|payment|instal?ment|traveler|traveller|guest|room type|category|tier|class|group|lot|batch|round|attempt|address) ?#?$/

/** A code behind this shows what codes look like. */
const EXAMPLE =
  /\b(?:for example|for instance|e\.g\.?|such as|in the form(?: of)?|looks like)[,:]? ?["'(]{0,2}$/

/** Words before a number word that make it a value even at the end of its phrase: "open until nine". */
const GOVERNED =
  /\b(?:at|until|till|to|from|by|for|than|only|just|about|exactly|total of|is|are|has|have|had)[ :]{1,2}$/

/** What follows "one" where it is no number. */
const PRONOUN =
  /^ (?:of|that|which|who|more|another|thing|is|was|will|would|for|by|from|in|to|with|last)\b/

/** True for an English number that states nothing: "one of", "24/7", "step 2", a list mark. */
export function isNoise(text: string, folded: string, mention: Mention): boolean {
  const { value } = mention
  const written = folded.slice(mention.start, mention.end)
  const before = folded.slice(Math.max(0, mention.start - 16), mention.start)
  const after = folded.slice(mention.end, mention.end + 12)
  if (value.type === 'ordinal') return true
  // `$432 for a night`: what the amount is for each time.
  if (
    value.type === 'duration' &&
    value.value === 1 &&
    /^an? /.test(written) &&
    /\d (?:for|per|each|every|\/)? ?$/.test(before)
  )
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
  if (/^24\s?\/\s?7/.test(folded.slice(mention.start, mention.end + 2)) || /24\/$/.test(before))
    return true
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
  if (written.length < 5 && NUMBERED.test(before)) return true
  if (written === 'one' || written === 'a' || written === 'an') return true
  if (/^[a-z]/.test(written) && GOVERNED.test(before)) return false
  if (/^[a-z]/.test(written)) return PRONOUN.test(after) || after === '' || /^[.,!?]/.test(after)
  return /[a-z]-$/.test(before) && /^-?[a-z]/.test(after)
}

/** `1.`, `2)`, `(3)`, `**4.` at the start of a line. */
function isListMark(folded: string, mention: Mention): boolean {
  const before = folded.slice(Math.max(0, mention.start - 12), mention.start)
  const after = folded.slice(mention.end, mention.end + 2)
  return /(?:^|\n)[\s*(#-]{0,8}$/.test(before) && /^[.)](?:\s|$|[^\d])/.test(after)
}

function isDay({ type }: Mention['value']): boolean {
  return type === 'date' || type === 'datetime' || type === 'range'
}

function isCount(value: Mention['value']): boolean {
  return value.type === 'number' || (value.type === 'quantity' && value.dimension === 'count')
}
