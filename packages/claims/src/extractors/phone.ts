import type { Extractor } from '../extractor.ts'
import { clauseAt } from '../reading.ts'

/** A number as people write phone numbers, right where it stands. */
const NUMBER = /[+(]?\d[\d() .-]{4,22}\d(?!\d)/y

/** What may stand between the word for a phone and the number. */
const GAP = /^[^\d,，。;!?\n+(]{0,16}/

/** Numbers behind a word for a phone, whatever their form: a wrong one has to be noticed as well. */
export const phones: Extractor = (reading) =>
  reading.attributes
    .filter(({ entry }) => entry.name === 'phone' || entry.name === '电话')
    .flatMap((match) => {
      const { folded } = reading
      const [gap = ''] = GAP.exec(folded.slice(match.end, match.end + 20)) ?? []
      const start = match.end + gap.length
      NUMBER.lastIndex = start
      const number = NUMBER.exec(folded)?.[0]
      if (number === undefined) return []
      const valueSpan = { start, end: start + number.length }
      const clause = clauseAt(reading, valueSpan)
      return [
        {
          start: Math.min(clause.start, match.start),
          end: Math.max(clause.end, valueSpan.end),
          kind: 'contact' as const,
          attribute: match.entry.name,
          attributeSpan: { start: match.start, end: match.end },
          value: { type: 'phone' as const, value: number.replace(/[^\d+]/g, '') },
          valueSpan,
        },
      ]
    })
