import type { NewClaim } from '@vouchsafe/core'
import { overlaps, type Span } from '@vouchsafe/text'
import type { Found } from './extractor.ts'
import type { Clause, Reading } from './reading.ts'
import { lastBefore } from './span-search.ts'

/** A denial farther from a value than this does not reach it. */
const REACH = 80

/** Types that identify or describe what is spoken of; a denial behind them denies something else. */
const DESCRIBING: ReadonlySet<string | undefined> = new Set([
  'identifier',
  'date',
  'datetime',
  'time',
  'text',
  'flag',
])

/** Whether the clause denies the value: a negator stands before it and reaches it, or denies it from behind. */
export function polarityOf(
  reading: Reading,
  clause: Clause,
  found: Found,
  value: Span,
): NewClaim['polarity'] {
  const { folded, pack } = reading
  const negator = lastBefore(clause.negators, value.start)
  if (negator && value.start - negator.end < REACH) {
    const between = folded.slice(negator.end, value.start)
    // "By its label, no: it contains retinol" answers, and denies nothing.
    const answers = /^\s?[:：]/.test(between)
    const flag = !answers && found.value?.type === 'flag'
    if (flag || pack.denies(between)) return 'negated'
  }
  if (DESCRIBING.has(found.value?.type)) return 'affirmed'
  return pack.deniesBefore(folded.slice(value.end, Math.min(clause.end, value.end + REACH)))
    ? 'negated'
    : 'affirmed'
}

/** Whether the clause as a whole says that something is not so. What it quotes (`for the reason "no longer needed"`) does not. */
export function clausePolarity({ folded }: Reading, clause: Clause): NewClaim['polarity'] {
  if (clause.negators.length === 0) return 'affirmed'
  const text = folded.slice(clause.start, clause.end)
  const quoted = Array.from(text.matchAll(QUOTED), ({ index, 0: words }) => ({
    start: clause.start + index,
    end: clause.start + index + words.length,
  }))
  const isSaid = (negator: Span) => !quoted.some((span) => overlaps(span, negator))
  return clause.negators.some(isSaid) ? 'negated' : 'affirmed'
}

/** In plain quotes, as folded text has them; the last one may stand behind the clause's end. */
const QUOTED = /"[^"\n]{1,80}(?:"|$)/gu

/** How firmly a claim is made. A hedge behind "and" or "but" weakens what follows it alone. */
export function certaintyOf(
  { folded }: Reading,
  clause: Clause,
  value: Span | undefined,
): NewClaim['certainty'] {
  if (clause.conditional) return 'conditional'
  const [hedge] = clause.hedges
  if (!hedge) return 'asserted'
  const before = !value || hedge.start <= value.start
  const joined = !/ (?:and|but) /.test(folded.slice(value?.end ?? 0, hedge.start + 1))
  return before || joined ? 'hedged' : 'asserted'
}
