import type { Extractor } from '../extractor.ts'
import { LICENCE_FORMATS } from '../licence-formats.ts'
import { matchesOf } from '../matches.ts'
import { clauseAt } from '../reading.ts'

/** Most sentences hold none of them; two searches tell so, where there would be one a format. */
const PLAIN = anyOf(LICENCE_FORMATS.filter(({ near }) => !near).map(({ pattern }) => pattern))
const NEEDED = anyOf(LICENCE_FORMATS.flatMap(({ near }) => near ?? []))

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'))
}

/** Numbers of standards, certificates, licences and patents. Whether they exist only a register tells. */
export const licences: Extractor = (reading) => {
  const { folded, text } = reading
  if (!/\d|\+/.test(folded) || !(PLAIN.test(folded) || NEEDED.test(folded))) return []
  const present = LICENCE_FORMATS.filter(
    ({ sign, near }) => folded.includes(sign) && (near === undefined || near.test(folded)),
  )
  return present.flatMap(({ pattern }) =>
    matchesOf(pattern, folded).map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      const clause = clauseAt(reading, span)
      const attribute = reading.pack.attributeOf(reading, span)
      const certified = attribute?.kind === 'certification' ? attribute : undefined
      return {
        start: Math.min(clause.start, span.start),
        end: Math.max(clause.end, span.end),
        kind: 'certification' as const,
        ...(certified && { attribute: certified.name, attributeSpan: certified.span }),
        value: {
          type: 'identifier' as const,
          value: text.slice(span.start, span.end).toUpperCase(),
        },
        valueSpan: span,
      }
    }),
  )
}
