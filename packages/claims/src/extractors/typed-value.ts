import type { Mention, PercentValue, Value } from '@vouchsafe/text'
import type { Building } from '../building.ts'
import type { Extractor, Found } from '../extractor.ts'
import { kindOfValue } from '../kind.ts'
import { mapKnown } from '../map-known.ts'
import { clauseAt, type Reading } from '../reading.ts'

/** Every typed value of the sentence is a claim, whether or not its words say what it is of. */
export const typedValues: Extractor = (reading) =>
  mapKnown(reading.mentions, (mention) => {
    const found = foundOf(reading, mention)
    return states(reading, mention, found) ? found : undefined
  })

/** The claim that a typed value makes in its clause. */
function foundOf(reading: Reading, mention: Mention): Found {
  const clause = clauseAt(reading, mention)
  const value = withRole(reading, mention)
  const attribute = reading.pack.attributeOf(reading, mention, value)
  const { kind, told } = kindOfValue(reading, mention, value, attribute)
  const found: Building<Found> = {
    start: Math.min(clause.start, mention.start),
    end: Math.max(clause.end, mention.end),
    kind,
  }
  if (!told) found.guessed = true
  if (attribute) {
    found.attribute = attribute.name
    found.attributeSpan = attribute.span
  }
  found.value = value
  found.valueSpan = { start: mention.start, end: mention.end }
  if (mention.bound !== undefined) found.bound = mention.bound
  if (reading.pack.isPresupposed?.(reading.folded, mention, kind)) found.presumed = true
  if (isAdvice(reading, mention, found)) found.presumed = true
  return found
}

/** Kinds of what a step of use or repair is told of. */
const OF_USE: ReadonlySet<string> = new Set(['attribute', 'compatibility', 'order-detail', 'other'])

/** `hold it for ten seconds`: what to do, and no statement, unless the words around it are of terms of the shop. */
function isAdvice(reading: Reading, mention: Mention, found: Found): boolean {
  if (!OF_USE.has(found.kind) && found.guessed !== true) return false
  const { start, end } = clauseAt(reading, mention)
  return reading.pack.isAdvised?.(reading.folded.slice(start, end), mention) === true
}

/** A number in a question that nothing names, or a "today" that only limits something else, states nothing. */
function states(reading: Reading, mention: Mention, found: Found): boolean {
  // `the 8 is sold out`: which one, and not how many.
  if (found.kind === 'stock' && found.presumed) return false
  const { force } = clauseAt(reading, mention)
  const asking = force !== 'assertion'
  const counts = mention.value.type === 'number' || mention.value.type === 'quantity'
  if (counts && asking && found.guessed) return false
  const words = reading.folded.slice(mention.start, mention.end)
  if (!reading.pack.isNow(words)) return true
  return !asking && !found.guessed && DUE.has(found.kind)
}

/** What "today" is a value of; beside a price it only says as of when. */
const DUE: ReadonlySet<string> = new Set([
  'delivery',
  'return-policy',
  'refund',
  'promotion',
  'order-status',
  'stock',
  'endorsement',
])

/** `15 %` in "you save 15 %" is taken off, which the number itself does not show. */
function withRole(reading: Reading, mention: Mention): Value {
  const { value, start } = mention
  if (value.type !== 'percent' || value.role !== undefined) return value
  const { folded, pack } = reading
  const taken = pack.isReduction(folded.slice(Math.max(0, start - 24), start))
  return taken ? ({ ...value, role: 'off' } satisfies PercentValue) : value
}
