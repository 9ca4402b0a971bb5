import { attributeNamed } from '../attribute-named.ts'
import type { Extractor } from '../extractor.ts'
import { kindOfValue } from '../kind.ts'
import { normalise } from '../subject.ts'

/** Fields whose text is a message to read like any other. */
const PROSE =
  /^(?:message|messages|text|content|reply|answer|response|note|notes|body|summary|description|reason|details|detail|confirmation|instructions|explanation|comment|question|questions|next_steps|steps|title|intro)$/i

/** A field of a structured draft: its name says what its value is of. */
export const fields: Extractor = (reading) => {
  const key = reading.pointer === undefined ? undefined : keyOf(reading.pointer)
  if (key === undefined || PROSE.test(key)) return []
  const text = reading.text.trim()
  if (text === '' || text === 'null' || text.length > 120) return []
  const start = reading.text.indexOf(text)
  const span = { start, end: start + text.length }
  const name = key
    .replace(/_|-/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  const known = attributeNamed(reading.pack, name)
  const attribute = known?.name ?? name
  const whole = reading.mentions.find(
    (mention) => mention.start <= start && mention.end >= span.end,
  )
  if (whole) {
    const named = { name: attribute, span, tied: true, ...(known && { kind: known.kind }) }
    const { kind } = kindOfValue(reading, whole, whole.value, named)
    return [{ ...span, kind, attribute, value: whole.value, valueSpan: span }]
  }
  if (reading.mentions.length > 0 && text.split(' ').length > 4) return []
  const flag = reading.pack.yesNo.get(text.toLowerCase())
  const kind = known?.kind ?? 'other'
  if (!flag && reading.pack.isClauseLike(text.toLowerCase())) return []
  if (flag)
    return [{ ...span, kind, attribute, value: { type: 'flag' }, polarity: flag, valueSpan: span }]
  return [
    { ...span, kind, attribute, value: { type: 'text', value: normalise(text) }, valueSpan: span },
  ]
}

/** The last part of a JSON pointer that is a name, with its parent where the name alone says little. */
function keyOf(pointer: string): string | undefined {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .filter((part) => !/^\d{1,6}$/.test(part))
  const [last = '', parent] = parts.reverse()
  return /^(?:value|amount)$/.test(last) ? parent : last
}
