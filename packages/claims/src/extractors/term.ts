import type { Span } from '@vouchsafe/text'
import type { Extractor } from '../extractor.ts'
import type { TermEntry } from '../language-pack.ts'
import type { Match } from '../lexicon.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { itemAt, within } from '../span-search.ts'

/** Words that are values by themselves: statuses, payment methods, cabin classes, colours, materials. */
export const terms: Extractor = (reading) =>
  reading.pack.terms
    .find(reading.folded)
    .filter(
      (match) =>
        match.entry.attribute !== '' && isTold(reading, match) && !isPartOfName(reading, match),
    )
    .map((match) => {
      const clause = clauseAt(reading, match)
      return {
        start: clause.start,
        end: clause.end,
        kind: match.entry.kind,
        attribute: match.entry.attribute,
        value: { type: 'text', value: match.entry.value },
        valueSpan: { start: match.start, end: match.end },
      }
    })

/** The fleece of "Fleece Jacket" belongs to the name; a bold list of features is no name. */
function isPartOfName({ names, folded }: Reading, span: Span): boolean {
  const name = itemAt(names, span.start)
  if (name?.by !== 'name' || name.end - name.start <= span.end - span.start) return false
  const text = folded.slice(name.start, name.end)
  return (
    !/[,:]|colou?r|size|class|storage|method|status|account/.test(text) &&
    text.split(' ').length <= 5
  )
}

function isTold(reading: Reading, match: Match<TermEntry>): boolean {
  const { near } = match.entry
  if (!reading.pack.isTerm(reading, match)) return false
  return near === undefined || speaksOf(reading, match, near)
}

function speaksOf(reading: Reading, span: Span, kinds: ReadonlySet<string>): boolean {
  const window = { start: Math.max(0, span.start - 80), end: span.end + 40 }
  return within(reading.topics, window).some((topic) => kinds.has(topic.entry))
}
