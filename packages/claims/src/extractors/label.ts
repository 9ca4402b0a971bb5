import type { ClaimKind } from '@vouchsafe/core'
import type { Span } from '@vouchsafe/text'
import { attributeNamed } from '../attribute-named.ts'
import type { Extractor, Found } from '../extractor.ts'
import { matchesOf } from '../matches.ts'
import type { Reading } from '../reading.ts'
import { touches } from '../span-search.ts'
import { normalise } from '../subject.ts'

/** `Label: value`, with a list mark before it. The label has few words and no other mark. */
const LABELLED =
  /^(?:[ \t>*•·-]{0,8}(?:\d{1,2}[.)、]|[①-⑳]| )?[ \t]{0,4})([^\s:：|,，.。;；!?！？(（\n][^:：|,，。;；!?！？(（\n]{0,38}?)[ ]{0,3}[:：][ \t]{0,4}(\S[^\n]{0,200})$/gm

/** Lines of the form `Label: value` whose value is words: `**Cabin:** Economy`, 地址：…. */
export const labels: Extractor = (reading) =>
  matchesOf(LABELLED, reading.folded).flatMap((match) => {
    const [whole, head = '', tail = ''] = match
    const label = head.trim()
    const start = match.index + whole.indexOf(label)
    const end = match.index + whole.length
    const value = { start: end - tail.length, end: end - tail.length + tail.trimEnd().length }
    return labelled(reading, { start, end: start + label.length }, value) ?? []
  })

function labelled(reading: Reading, label: Span, value: Span): Found | undefined {
  const { folded, pack } = reading
  const name = folded.slice(label.start, label.end).trim()
  const known = attributeNamed(pack, name)
  const text = valueText(folded.slice(value.start, value.end))
  const span = { start: value.start, end: value.start + text.length }
  if (text === '' || text.length > 80 || touches(reading.mentions, span)) return undefined
  if (pack.isMereLabel(name) || touches(reading.mentions, label)) return undefined
  if (pack.isClauseLike(text)) return undefined
  if (!known && text.split(' ').length > 5) return undefined
  // "Amount: full refund of the charge" tells no price.
  if (known && AMOUNTS.has(known.kind) && text.split(' ').length > 3) return undefined
  const kind: ClaimKind = known?.kind ?? 'other'
  const flag = pack.yesNo.get(text)
  return {
    start: label.start,
    end: span.end,
    kind,
    attribute: known?.name ?? name,
    attributeSpan: label,
    ...(flag
      ? { value: { type: 'flag' }, polarity: flag }
      : { value: { type: 'text', value: normalise(text) } }),
    valueSpan: span,
  }
}

/** The value ends at a full stop or a bracket. */
function valueText(text: string): string {
  const end = /[.。;；!！](?:\s|$)| ?[(（]/.exec(text)
  return (end ? text.slice(0, end.index) : text).trimEnd()
}

const AMOUNTS: ReadonlySet<ClaimKind> = new Set(['price', 'fee', 'discount', 'refund'])
