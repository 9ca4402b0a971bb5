import type { Mention, Span } from '@vouchsafe/text'
import { timesIn } from './conditions.ts'
import type { Counting } from './counting.ts'
import { defaultEvent, lastEvent } from './counting.ts'
import type { WordReader } from './page-words.ts'
import { type Sense, senseOf } from './sense.ts'
import { partsOf } from './sentence-parts.ts'
import type { Clause } from './split-prose.ts'
import type { Condition } from './term.ts'
import { topicOf } from './topic-of.ts'

/** A part of a clause, between commas, with what it need not say again. Spans are in UTF-16 code units of the policy's text. */
export interface PagePart extends Span {
  readonly text: string
  /** Its own words and those of its label, by which it is told from its neighbours. */
  readonly words: ReadonlySet<string>
  /** Words of the label: `Battery:`, the head of a table's row. */
  readonly label: ReadonlySet<string>
  /** Words of its whole clause. */
  readonly beside: ReadonlySet<string>
  /** Words of the clause before in its line. */
  readonly before: ReadonlySet<string>
  /** Its clause goes on about the one before: `It cannot be …`. */
  readonly isOfBefore: boolean
  /** Words of its whole clause and of the headings above. */
  readonly around: ReadonlySet<string>
  readonly values: readonly Mention[]
  readonly clause: PageClause
  /** Times, seasons and sums that it depends on. */
  readonly times: readonly Condition[]
  readonly sense: Sense
}

interface PageClause extends Span {
  /** Parts of the clause that give no value, in their order. */
  readonly plain: readonly Span[]
  readonly text: string
  readonly label: string
  readonly context: string
  readonly line: number
}

/** `Damage claims: within 10 days`, 跨省：13元. */
export const LABEL =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[.)、])\s{0,3})?([^:：;；.。!！?？]{1,60}(?:：|:(?!\d)))\s{0,3}/u

/** `Returns. Ready-made rings may …`: the first words of a line stand for a heading. */
export function isHead(text: string): boolean {
  return /^[\p{L}\d\s).'’]{2,32}\.$/u.test(text) && text.split(' ').length <= 4
}

/** What stands above a clause, and what the clause before it counts from. */
export interface Above {
  head: string
  context: string
  event: Counting | undefined
  words: ReadonlySet<string>
}

/** What a part need not say again: what it counts from, and when. */
interface Thread {
  readonly event?: Counting | undefined
  readonly times: readonly Condition[]
}

export function partsIn(
  clause: Clause,
  label: string,
  above: Above,
  reader: WordReader,
): readonly PagePart[] {
  const context = `${clause.context} ${above.head}`
  const plain: Span[] = []
  const whole: PageClause = {
    text: clause.text,
    label,
    context,
    plain,
    line: clause.line,
    start: clause.start,
    end: clause.end,
  }
  const labelText = clause.row ?? label
  const labelWords = reader.words(labelText)
  const beside = union(reader.words(clause.text), labelWords)
  const around = union(reader.headingWords(context), beside)
  const before = above.words
  above.words = beside
  const refuses = refusesAll(`${context} ${labelText}`, clause.text)
  // A label that lists things (`Meat, fish and dairy: …`) is no part of its own.
  const from = LABEL.exec(clause.text)?.[0].length ?? 0
  const isTold = from > 0 && SENTENCE_LIKE.test(label)
  const counting = above.event ?? defaultEvent(topicOf(context))
  const labelled = timesIn(labelText, reader.values(labelText), counting).map((each) => ({
    ...each,
    start: -1,
    end: -1,
  }))
  let thread: Thread = { event: lastEvent(labelled) ?? counting, times: labelled }
  const spans = partsOf(clause.text.slice(from)).flatMap(({ start, end }) =>
    apart(clause.text, { start: start + from, end: end + from }, reader),
  )
  if (isTold) spans.unshift({ start: 0, end: from })
  const parts = spans.map((span): PagePart => {
    const text = clause.text.slice(span.start, span.end)
    const values = reader.values(text)
    const start = clause.start + span.start
    if (values.length === 0) plain.push(span)
    const own = timesIn(text, values, thread.event).map((each) => ({
      ...each,
      start: each.start + start,
      end: each.end + start,
    }))
    thread = {
      event: lastEvent(own) ?? thread.event,
      times: own.length > 0 ? [...labelled, ...own] : thread.times,
    }
    return {
      text,
      words: union(reader.words(text), labelWords),
      label: labelWords,
      beside,
      before,
      isOfBefore: GOES_ON.test(clause.text),
      around,
      values,
      times: thread.times,
      clause: whole,
      sense: refuses ? 'no' : senseOf(text),
      start,
      end: clause.start + span.end,
    }
  })
  above.event = thread.event
  return parts.map((part, index) => {
    if (part.sense !== 'yes') return part
    if (HAN.test(part.text)) {
      // 使用抵扣券的，券不退: what is said of the case stands behind it.
      const next = TOPICAL.test(part.text) ? parts[index + 1] : undefined
      return next === undefined ? part : { ...part, sense: next.sense }
    }
    if (SAYS.test(part.text)) return part
    // `Earrings, hosiery and gift cards are final sale`: what is listed shares what is said of it.
    const said = parts.slice(index + 1).find(({ text }) => SAYS.test(text))
    return said === undefined ? part : { ...part, sense: said.sense }
  })
}

/** Most labels and headings have no words: then it is the same set, which a large library keeps but once. */
function union(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (other.size === 0) return one
  return one.size === 0 ? other : new Set([...one, ...other])
}

/** `€9 on regional trains and €15 on the Nightline`: two values, two parts. */
function apart(text: string, span: Span, reader: WordReader): readonly Span[] {
  const spans: Span[] = []
  let from = span.start
  let seen = new Set<string>()
  const values = reader.values(text.slice(span.start, span.end))
  for (const [index, { value, start }] of values.entries()) {
    const before = values[index - 1]
    if (before !== undefined && seen.has(value.type)) {
      const link = text.slice(span.start + before.end, span.start + start)
      const joint = /\s(?:and|or|but|otherwise)\s|和|、|及/i.exec(link)
      if (joint !== null) {
        const cut = span.start + before.end + joint.index
        spans.push({ start: from, end: cut })
        from = cut + joint[0].length
        seen = new Set()
      }
    }
    seen.add(value.type)
  }
  return [...spans, { start: from, end: span.end }]
}

/** `Discounts do not add up: the highest applies`: what stands before the colon says something itself. */
const SENTENCE_LIKE = /\b(?:do|does|is|are|can|cannot|must|may|will|has|have)\b|不|可|须|需|应/i
const GOES_ON = /^(?:it|they|this|these|those|that|such)\b|^(?:其|该|此|上述|前述)/i
const HAN = /[\u4e00-\u9fff]/u
const TOPICAL = /(?:的|时|后|者|外)$|^(?:除|因|如|若|凡)/u
const SAYS =
  /\b(?:may|can|cannot|must|will|shall|are|is|was|were|get|pay|cost|have|has|need|do|does|don't|we|you)\b/i

/** A list of things under a heading that refuses them all. */
function refusesAll(context: string, text: string): boolean {
  return (
    /\b(?:not returnable|(?:can't|cannot|don't|do not|never) (?:take|accept|return|refund|repair|ship|carry|send)|we refuse|excluded|exclusions|not (?:covered|included))\b|不(?:可|能|予|支持)(?:退|换)|禁寄|不保|除外/i.test(
      context,
    ) && !/\b(?:we|you|is|are|may|can|must|will)\b|可|须|需|应/i.test(text)
  )
}
