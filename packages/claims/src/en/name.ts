import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { topicOf } from '../cues.ts'
import type { Extractor, Found } from '../extractor.ts'
import type { Name } from '../language-pack.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { lastBefore, within } from '../span-search.ts'
import { normalise } from '../subject.ts'
import { isHeading } from './heading-words.ts'

/** Words right before a name that say what it is of, with the name of the attribute. */
const BEFORE: readonly (readonly [RegExp, string, 'contact' | 'attribute' | 'order-detail'])[] = [
  [
    /\b(?:called|named|titled|labell?ed|known as|name is|named after)(?: is)? ["']?$/,
    'name',
    'attribute',
  ],
  [
    /\b(?:from|on|off) (?:the |her |his |their )?album ["']?$|\balbum (?:is |called |named )?["']?$/,
    'album',
    'attribute',
  ],
  [
    /\b(?:operated|run|made|served|provided|sold|shipped|hosted|managed|handled|delivered) by (?:the )?$/,
    'provider',
    'attribute',
  ],
  [/\b(?:directed by|director is) $/, 'director', 'attribute'],
  [
    /\b(?:songs?|singles?|tracks?|music|albums?|hits?|something|[a-z'!?"]{1,30}) by (?:the artist |artist )?["']?$/,
    'artist',
    'attribute',
  ],
  [
    /\b(?:starring|stars|star is|actors? (?:is|are|include)|cast (?:is|includes?)) $/,
    'cast',
    'attribute',
  ],
  [
    /\b(?:located (?:at|in|on|near)|situated (?:at|in|on)|address is|address:|found (?:at|on|in)|it'?s? (?:is )?(?:at|on)|they(?:'re| are) (?:at|on)|based in|down on|over on) (?:the )?$/,
    'address',
    'contact',
  ],
  [
    /\b(?:flights?|trip|train|bus|ticket|travel(?:ling|ing)?|depart(?:s|ing|ure)?|leav(?:es|ing)|go(?:es|ing)?) from (?:the )?$/,
    'origin',
    'order-detail',
  ],
  [
    /\b(?:pick(?:ed)?[ -]?up|pickup|available|drop[ -]?off) (?:[a-z0-9]{1,12} ){0,5}?(?:at|from|in) (?:the )?$/,
    'location',
    'order-detail',
  ],
  [/\bat (?:the )?$/, 'location', 'attribute'],
  [/\bin (?:the )?$/, 'city', 'attribute'],
  [/\b(?:to|for) (?:the )?$/, 'destination', 'order-detail'],
  [/\b(?:with|via|on|by|operated by) (?:the )?$/, 'provider', 'attribute'],
]

/** Openings after which a name is told as the answer. */
const TELLING =
  /(?:\b(?:how about|what about|recommend|suggest|suggestion is|try|check out|consider|found|find|see|including|include|includes|such as|like|namely|there(?:'s| is| are)|have|has|it(?:'s| is)|that(?:'s| is)|would you like|want|listen to|watch|hear|enjoy|visit|option is|one is|is|are|and|or|choose|choices? (?:is|are)|book|reserve|around|about|opinion on|opinion about|thoughts on|think (?:of|about)|set for|prefer|with|play|playing|by|song|movie|film|show|event|restaurant|hotel|place|salon|car|house|apartment|property|park|museum)(?: the| a| an)?(?: (?:nice|great|good|popular|lovely|very popular))?[: ]{1,3}["']?|[:,(]\s?(?:the |an? )?["']?|^(?:the |an? )?["']?)$/

/** Names told as answers: recommended, listed, or tied to what they are of by the word before them. */
export const names: Extractor = (reading) =>
  reading.names.flatMap((name) => nameClaim(reading, name))

function nameClaim(reading: Reading, given: Name): readonly Found[] {
  if (given.by !== 'name') return []
  const name = withoutHedge(reading, given)
  const clause = clauseAt(reading, name)
  const { folded } = reading
  const text = folded.slice(name.start, name.end)
  if (reading.pack.isClauseLike(text) || isHeading(text) || isControl(folded, name)) return []
  if (clause.force === 'courtesy' || !/[a-z\u4e00-\u9fff]{2}/.test(text)) return []
  const left = folded.slice(Math.max(clause.start, name.start - 60), name.start)
  if (isSubject(reading, name, clause, left)) return []
  const tie =
    BEFORE.find(([pattern]) => pattern.test(left)) ??
    namedBefore(reading, name, clause) ??
    onRoute(folded, name)
  if (
    !tie &&
    /^[a-z]{2,4}$/.test(text) &&
    /^[A-Z]/.test(reading.text.slice(name.start + 1, name.end))
  )
    return []
  if (!tie && !TELLING.test(left)) return []
  return [
    {
      start: Math.min(clause.start, name.start),
      end: Math.max(clause.end, name.end),
      ...tied(reading, clause, name, tie),
      weak: true,
      value: { type: 'text', value: normalise(reading.text.slice(name.start, name.end)) },
      valueSpan: { start: name.start, end: name.end },
    },
  ]
}

/** "Maybe Auntie Mame": the hedge has a capital because it opens the sentence. */
function withoutHedge({ folded }: Reading, name: Name): Name {
  const hedge = /^(?:maybe|perhaps|possibly|probably|also|or|and) /.exec(
    folded.slice(name.start, Math.min(name.end, name.start + 12)),
  )
  return hedge ? { ...name, start: name.start + hedge[0].length } : name
}

/** Look for “Report a problem”, tap **Reset**: words on a screen, or words to say. */
function isControl(folded: string, name: Name): boolean {
  return /\b(?:tap|click|press|select|choose|pick|look for|find|locate|open|go to|navigate to|under|option|options|section|menu|button|settings?|tab|toggle|switch|screen|page|link|called|say|says|type|enter|reply|write|field|labell?ed|marked|turn (?:on|off)|to)\b[^.!?;\n]{0,12}["'*_([]{1,3}$/.test(
    folded.slice(Math.max(0, name.start - 36), name.start),
  )
}

/** What the name is a value of, and the kind of the claim. */
function tied(
  reading: Reading,
  clause: Span,
  name: Span,
  tie: readonly [unknown, string, ClaimKind] | undefined,
): Pick<Found, 'kind' | 'attribute'> {
  const words = reading.folded.slice(name.start, name.end)
  if (tie?.[1] === 'provider' && STREET.test(words))
    return { kind: 'contact', attribute: 'address' }
  if (tie?.[1] === 'destination') {
    const topic = topicOf(reading, clause) ?? topicOf(reading, { start: 0, end: clause.end })
    return { kind: topic === 'delivery' ? topic : 'order-detail', attribute: 'destination' }
  }
  return { kind: tie?.[2] ?? 'attribute', attribute: tie?.[1] ?? 'name' }
}

const STREET = / (?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|way)\.?$/

/** A name that opens a clause with a value is what the value is of; the claim of the value tells it. */
function isSubject(reading: Reading, name: Name, clause: Span, left: string): boolean {
  if (!/^(?:["'( ]|the |a |an |your |and |so |yes,? |but |also,? )*$/.test(left)) return false
  return within(reading.mentions, { start: name.end, end: clause.end }).length > 0
}

/** "The courier is DHL": an attribute of the vocabulary and a copula. */
function namedBefore(
  { attributes, folded }: Reading,
  name: Name,
  clause: Span,
): readonly [undefined, string, ClaimKind] | undefined {
  const attribute = lastBefore(attributes, name.start)
  if (!attribute || attribute.start < clause.start) return undefined
  const copula = /^ (?:is|are|was|were|will be)(?: called| named)? (?:the |an? )?["']?$/
  if (!copula.test(folded.slice(attribute.end, name.start))) return undefined
  return [undefined, attribute.entry.name, attribute.entry.kind]
}

/** `ATL to LGA`, `JFK → SEA`, and the code in brackets behind a place. */
function onRoute(
  folded: string,
  { start, end }: Name,
): readonly [undefined, string, ClaimKind] | undefined {
  const before = folded.slice(Math.max(0, start - 4), start)
  if (/(?:→|->) ?$/.test(before)) return [undefined, 'destination', 'order-detail']
  if (/^ ?(?:→|->|to [a-z])/.test(folded.slice(end, end + 5)))
    return [undefined, 'origin', 'order-detail']
  if (before.endsWith('(') && end - start === 3) return [undefined, 'airport', 'order-detail']
  return undefined
}
