import type { Mention, Span } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import type { ProseText } from '../passages.ts'
import { proseWords } from '../prose-words.ts'
import { textsAbout } from '../texts-about.ts'
import { tokenise } from '../tokens.ts'
import { conditionsIn } from './conditions.ts'
import { valuesOf } from './policy-values.ts'
import { groupOf, tells, withOneWord } from './policy-words.ts'
import { partsOf, topicOf } from './read-parts.ts'
import { type Sense, senseOf } from './sense.ts'
import { type Clause, splitProse } from './split-prose.ts'
import type { Condition, EventName } from './term.ts'

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

/** A policy as a list of parts, with how many of them hold each word. */
export interface Page {
  readonly source: ProseText
  readonly parts: readonly PagePart[]
  /** Labels of clauses that give values, by what stands above them. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>
  /** How much a word tells: more, the fewer parts hold it. */
  weight(word: string): number
  /** The word stands somewhere in the text. */
  has(word: string): boolean
}

const LONGEST = 60_000
const LEAST_PARTS = 24
const pages = new WeakMap<ProseText, Page>()

const NO_PAGES: readonly Page[] = []

/** Policies that may have to do with a claim. What a record or a tool says is a description, and no policy. */
export function pagesAbout(at: Case): readonly Page[] {
  return at.world.passages.length === 0 ? NO_PAGES : at.once(readPages)
}

function readPages(at: Case): readonly Page[] {
  return at.world.passages.flatMap((index) => textsAbout(index, at).filter(isPolicy).map(pageOf))
}

function isPolicy({ row, source }: ProseText): boolean {
  return row === undefined && source.pointer === undefined && !source.id.startsWith('tool:')
}

/** Takes a policy's text apart for the words of its clauses. Each text is read once. */
function pageOf(prose: ProseText): Page {
  const known = pages.get(prose)
  if (known !== undefined) return known
  const parts: PagePart[] = []
  let label = ''
  let line = -1
  let isOpen = false
  const above: Above = { head: '', event: undefined, context: '', words: new Set() }
  for (const clause of splitProse(prose.text.slice(0, LONGEST), prose.title)) {
    const isNewLine = clause.line !== line
    if (isNewLine) {
      above.words = new Set()
      above.head = ''
      isOpen = false
    }
    if (clause.context !== above.context) above.event = undefined
    above.context = clause.context
    line = clause.line
    if (isNewLine && isHead(clause.text)) {
      above.head = clause.text
      above.event = undefined
    }
    const own = LABEL.exec(clause.text)?.[1]?.slice(0, -1) ?? ''
    label = own !== '' ? own : isOpen ? label : ''
    isOpen = /[;；]$/u.test(clause.text)
    parts.push(...partsIn(clause, label, above))
  }
  const counts = new Map<string, number>()
  for (const { words } of parts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const headed = new Set(parts.flatMap(({ around }) => [...around]))
  const labels = new Map<string, Set<string>>()
  for (const { clause, values } of parts) {
    if (clause.label === '' || values.length === 0) continue
    const beside = labels.get(clause.context)
    if (beside === undefined) labels.set(clause.context, new Set([clause.label]))
    else beside.add(clause.label)
  }
  // A word of a short text tells no less than one of a longer text.
  const size = Math.max(parts.length, LEAST_PARTS)
  const page: Page = {
    source: prose,
    parts,
    labels,
    has: (word) => counts.has(word) || headed.has(word),
    weight: (word) => Math.log(1 + size / (0.5 + (counts.get(word) ?? 0))),
  }
  pages.set(prose, page)
  return page
}

/** `Damage claims: within 10 days`, 跨省：13元. */
const LABEL =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){1,2}|\d{1,2}[.)、])\s{0,3})?([^:：;；.。!！?？]{1,60}(?:：|:(?!\d)))\s{0,3}/u

/** `Returns. Ready-made rings may …`: the first words of a line stand for a heading. */
function isHead(text: string): boolean {
  return /^[\p{L}\d\s).'’]{2,32}\.$/u.test(text) && text.split(' ').length <= 4
}

/** What stands above a clause, and what the clause before it counts from. */
interface Above {
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

interface Counting {
  readonly event: EventName
  readonly side: 'before' | 'after'
}

function partsIn(clause: Clause, label: string, above: Above): readonly PagePart[] {
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
  const labelWords = wordsOf(withoutValues(labelText, valuesOf(labelText)))
  const beside = new Set([
    ...wordsOf(withoutValues(clause.text, valuesOf(clause.text))),
    ...labelWords,
  ])
  const around = new Set([...wordsOf(context), ...beside])
  const before = above.words
  above.words = beside
  const refuses = refusesAll(`${context} ${labelText}`, clause.text)
  // A label that lists things (`Meat, fish and dairy: …`) is no part of its own.
  const from = LABEL.exec(clause.text)?.[0].length ?? 0
  const isTold = from > 0 && SENTENCE_LIKE.test(label)
  const counting = above.event ?? defaultEvent(context)
  const labelled = timesIn(labelText, counting).map((each) => ({ ...each, start: -1, end: -1 }))
  let thread: Thread = { event: lastEvent(labelled) ?? counting, times: labelled }
  const spans = partsOf(clause.text.slice(from)).flatMap(({ start, end }) =>
    apart(clause.text, { start: start + from, end: end + from }),
  )
  if (isTold) spans.unshift({ start: 0, end: from })
  const parts = spans.map((span): PagePart => {
    const text = clause.text.slice(span.start, span.end)
    const values = valuesOf(text)
    const start = clause.start + span.start
    if (values.length === 0) plain.push(span)
    const own = timesIn(text, thread.event).map((each) => ({
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
      words: new Set([...wordsOf(withoutValues(text, values)), ...labelWords]),
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

/** `€9 on regional trains and €15 on the Nightline`: two values, two parts. */
function apart(text: string, span: Span): readonly Span[] {
  const spans: Span[] = []
  let from = span.start
  let seen = new Set<string>()
  const values = valuesOf(text.slice(span.start, span.end))
  for (const [index, { value, start }] of values.entries()) {
    const before = values[index - 1]
    if (before !== undefined && seen.has(value.type)) {
      const link = text.slice(span.start + before.end, span.start + start)
      const joint = /\s(?:and|or|but|otherwise)\s|和|、|及/iu.exec(link)
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

function timesIn(text: string, counting: Counting | undefined): readonly Condition[] {
  return conditionsIn(text, valuesOf(text), counting).filter(
    ({ about }) => about === 'time' || about === 'season' || about === 'amount',
  )
}

function lastEvent(times: readonly Condition[]): Counting | undefined {
  const last = times.findLast(({ about }) => about === 'time')
  return last?.about === 'time' ? { event: last.event, side: last.side } : undefined
}

/** Fees for cancelling or changing go by the time that is left, and what is covered by the time that has gone. */
function defaultEvent(context: string): Counting | undefined {
  const topic = topicOf(context)
  if (topic === 'cancel' || topic === 'change') return { event: 'departure', side: 'before' }
  return topic === 'warranty' ? { event: 'purchase', side: 'after' } : undefined
}

/** `Discounts do not add up: the highest applies`: what stands before the colon says something itself. */
const SENTENCE_LIKE = /\b(?:do|does|is|are|can|cannot|must|may|will|has|have)\b|不|可|须|需|应/iu
const GOES_ON = /^(?:it|they|this|these|those|that|such)\b|^(?:其|该|此|上述|前述)/iu
const HAN = /[\u4e00-\u9fff]/u
const TOPICAL = /(?:的|时|后|者|外)$|^(?:除|因|如|若|凡)/u
const SAYS =
  /\b(?:may|can|cannot|must|will|shall|are|is|was|were|get|pay|cost|have|has|need|do|does|don't|we|you)\b/iu

/** A list of things under a heading that refuses them all. */
function refusesAll(context: string, text: string): boolean {
  return (
    /\b(?:not returnable|(?:can't|cannot|don't|do not|never) (?:take|accept|return|refund|repair|ship|carry|send)|we refuse|excluded|exclusions|not (?:covered|included))\b|不(?:可|能|予|支持)(?:退|换)|禁寄|不保|除外/iu.test(
      context,
    ) && !/\b(?:we|you|is|are|may|can|must|will)\b|可|须|需|应/iu.test(text)
  )
}

/** Units and counters of values tell nothing of what they are of. */
export function withoutValues(text: string, values: readonly Mention[]): string {
  let rest = ''
  let from = 0
  for (const { start, end, value } of values) {
    if (start < from || value.type === 'identifier') continue
    rest += `${text.slice(from, start)} | `
    from = end
  }
  return rest + text.slice(from)
}

/** Words of a text that tell something, each as its group. Numbers are held as values. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = withOneWord(text.slice(0, 2000))
  const words = proseWords(plain, tokenise(plain))
  return new Set(
    words
      .filter(
        (word) =>
          !word.joins &&
          !word.isNumber &&
          tells(word) &&
          !ORDINAL.has(word.key) &&
          !FUNCTION_HAN.test(word.key),
      )
      .map(groupOf),
  )
}

/** Characters of grammar: pairs with them are no words. */
const FUNCTION_HAN =
  /[您我你他她它这那哪会要能可还再才给让请吧们个些啥么已又则即而且或与及和之其此该按]/u
const ORDINAL = new Set(['first', 'second', 'third'])
