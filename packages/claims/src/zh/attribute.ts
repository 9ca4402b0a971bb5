import type { Span, Value } from '@vouchsafe/text'
import { fitsValue, isTemporal } from '../fitting.ts'
import type { AttributeEntry, NamedAttribute } from '../language-pack.ts'
import { createLexicon, type Match, termsOf } from '../lexicon.ts'
import { clauseAt, type Reading } from '../reading.ts'
import { lastBefore, within } from '../span-search.ts'

/** Farther from the value than this a word is not what the value is of. */
const REACH = 40

/** What may stand between an attribute and its value. */
const LINKS = createLexicon(
  [
    ...' :，,、"\'“”的为是在有约只仅才就也都还了到达共于等成能可最额需要收满一按已您',
    ...termsOf(
      '大概,大约,只有,只要,一共,等于,可以,最多,最少,最高,最低,至少,一般,通常,目前,现在,当前,今天,价格,属于,给您,包括,预计,请记一下,改为,需要,收取,可达,长达,高达,限,已经,最长,最大,最快,最短,最小,最远,最重',
    ),
  ].map((word): [string, true] => [word, true]),
)

/** True if a gap holds nothing but linking words. */
function isLink(gap: string): boolean {
  return LINKS.find(gap).reduce((length, { start, end }) => length + end - start, 0) === gap.length
}

/** What may stand between a value and its noun. */
const MODIFIED = /^(?:的|个|分)?$/

/** The same for dates and lengths of time, which often stand before what happens then: 明天就能发货. */
const DUE =
  /^(?:的|前|之前|以前|内|之内|以内|后|之后|左右|起|开始|就|便|能|可以?|才|会|再|都|均|将|给您|为您|帮您|支持|免费|享受?|到|完成|统一|陆续|能够){0,5}$/

/** Events from which time is counted, and not what the time is of. */
const ANCHORS = new Set(['下单时间', '签收', '收货'])

/** Characters that end a noun phrase, seen from behind. */
const STOP =
  /[的以您你我它他她这那该此们如果满就都也还和与及或、，。;:!?() \n"“”在从由对把被给为是有没不会能可要将已只仅共约了着过到]/

/** What a Chinese value is of: a word of the vocabulary tied to it or near it, else the nearest noun. */
export function attributeOf(
  reading: Reading,
  span: Span,
  value?: Value,
): NamedAttribute | undefined {
  const clause = clauseAt(reading, span)
  const window = {
    start: Math.max(clause.start, span.start - REACH),
    end: Math.max(span.end, Math.min(clause.end, span.end + REACH)),
  }
  const near = within(reading.attributes, window).filter(
    (match) =>
      fitsValue(match.entry, value) &&
      isDatable(match.entry, value) &&
      (match.term.length > 1 || isClose(reading, match, span)),
  )
  const before = near.filter((match) => match.end <= span.start).at(-1)
  const after = near.find((match) => match.start >= span.end)
  const { folded } = reading
  const counted = value?.type === 'quantity' ? within(reading.attributes, span).at(-1) : undefined
  if (counted && counted.term.length > 1) return named(counted, true)
  const due =
    after && isTemporal(value) && DUE.test(folded.slice(span.end, after.start).replace(/^\)/, ''))
  if (
    due &&
    (!before || ANCHORS.has(before.entry.name) || !isLink(folded.slice(before.end, span.start)))
  ) {
    return named(after, true)
  }
  if (before && isLink(folded.slice(before.end, span.start))) return named(before, true)
  if (after && MODIFIED.test(folded.slice(span.end, after.start))) return named(after, true)
  const noun = nounBefore(reading, span, clause)
  if (noun?.tied) return noun
  if (before) return named(before, false)
  if (noun) return noun
  if (after) return named(after, false)
  return undefined
}

function isDatable({ kind, temporal }: AttributeEntry, value: Value | undefined): boolean {
  if (temporal || value === undefined) return true
  if (kind === 'stock') return !isTemporal(value)
  if (kind !== 'attribute') return true
  const side = value.type === 'range' ? (value.low ?? value.high) : value
  return side?.type !== 'date' && side?.type !== 'datetime' && side?.type !== 'time'
}

/** A single character is an attribute only right beside its value: 宽2米, 3米宽. */
function isClose({ folded }: Reading, match: Span, value: Span): boolean {
  if (match.end <= value.start) {
    const superlative = folded.charAt(match.start - 1) === '最'
    return !superlative && /^[是为有达到约: ]{0,2}$/.test(folded.slice(match.end, value.start))
  }
  if (match.start !== value.end) return false
  return folded.charAt(match.start) === '退' || !/[\u4e00-\u9fff]/.test(folded.charAt(match.end))
}

function named(match: Match<AttributeEntry>, tied: boolean): NamedAttribute {
  const { name, kind } = match.entry
  return { name, kind, span: { start: match.start, end: match.end }, tied }
}

const COPULA =
  /(?:大约|大概|约|只有|只|仅|才|就|也|都|还|了|到|达|共|一共|最多|至少|一般|通常|目前|现在|[是为有在: ]){1,4}$/

/** The noun before the copula or right before the value: 电源线是75厘米. */
function nounBefore(
  { folded, mentions }: Reading,
  value: Span,
  clause: Span,
): NamedAttribute | undefined {
  const other = lastBefore(mentions, value.start)?.end ?? 0
  const from = Math.max(clause.start, value.start - 24, other)
  const left = folded.slice(from, value.start)
  const copula = COPULA.exec(left)
  const end = copula ? copula.index : left.length
  let start = end
  while (start > 0 && end - start < 8 && !STOP.test(left.charAt(start - 1))) start -= 1
  const name = left.slice(start, end).trim()
  if (name.length < 1 || !/[\u4e00-\u9fffa-z]/.test(name)) return undefined
  if (/^(?:按|以|每)?[一1].{1,2}$/.test(name)) return undefined // 按一小时80元
  const at = from + left.indexOf(name, start)
  return { name, span: { start: at, end: at + name.length }, tied: copula !== null }
}
