import { conditionsIn } from './conditions.ts'
import type { Counting } from './counting.ts'
import type { Side } from './outcomes.ts'
import { valuesOf } from './policy-values.ts'
import { type Part, readParts, type Thread } from './read-parts.ts'
import { type Clause, splitProse } from './split-prose.ts'
import type { CompiledPolicy, Condition, Term } from './term.ts'
import { isTier, sideOf } from './tiers.ts'
import { topicOf } from './topic-of.ts'

/** What is compiled: a policy as its page has it. */
export interface PolicyText {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly asOf?: string
  readonly validUntil?: string
}

/** Longer policies are compiled up to here, in UTF-16 code units. */
const LONGEST = 200_000

/**
 * Takes a policy apart into conditioned terms, by patterns alone: the same text always gives the same terms, each with its
 * place. A person reviews the result, corrects it and hands it back with the document; what no pattern reads stays prose and
 * is held against claims as prose is.
 */
export function compilePolicy({ id, text, title, asOf, validUntil }: PolicyText): CompiledPolicy {
  const clauses = splitProse(text.slice(0, LONGEST), title)
  const tiers = tiersOf(clauses)
  const terms = linesOf(clauses).flatMap((line) =>
    line.some(namesTopic) ? lineTerms(line, text, tiers) : [],
  )
  return {
    source: { id },
    ...(title === undefined ? {} : { title }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(validUntil === undefined ? {} : { validUntil }),
    terms,
  }
}

/** Clauses by the line that they stand in. */
function linesOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const lines: Clause[][] = []
  for (const clause of clauses) {
    const line = lines.at(-1)
    if (line !== undefined && line[0]?.line === clause.line) line.push(clause)
    else lines.push([clause])
  }
  return lines
}

/** Clauses of one line share what they are about; where none says it, none makes a term, and most prose is of that sort. */
function namesTopic({ text, context }: Clause): boolean {
  return topicOf(text) !== undefined || topicOf(context) !== undefined
}

/** What the tiers under one heading share, by each of their clauses: what their shares are, and what they count from. */
type Tiers = ReadonlyMap<Clause, TierThread>

interface TierThread {
  readonly side: Side | undefined
  event?: Counting | undefined
}

function tiersOf(clauses: readonly Clause[]): Tiers {
  const groups = new Map<string, Clause[]>()
  for (const clause of clauses) {
    if (!isTier(clause.text, clause.context)) continue
    const group = groups.get(clause.above)
    if (group === undefined) groups.set(clause.above, [clause])
    else group.push(clause)
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const thread: TierThread = { side: sideOf(group) }
      return group.map((clause) => [clause, thread] as const)
    }),
  )
}

function lineTerms(line: readonly Clause[], text: string, tiers: Tiers): readonly Term[] {
  const terms: Term[] = []
  let thread: Thread = {}
  for (const clause of line) {
    const tier = tiers.get(clause)
    const own = { ...thread, event: thread.event ?? tier?.event, side: tier?.side }
    const parts = readParts(clause.text, clause.context, own)
    const last = parts.at(-1)
    if (tier !== undefined && last?.event !== undefined) tier.event = last.event
    terms.push(...termsOf(clause, parts, text))
    if (last !== undefined) thread = { topic: last.topic, event: last.event }
  }
  return terms
}

function termsOf(clause: Clause, parts: readonly Part[], text: string): readonly Term[] {
  const above = inherited(clause, parts[0]?.event)
  return parts.flatMap((part): readonly Term[] => {
    const topic = part.topic ?? topicOf(clause.context)
    if (topic === undefined || part.outcomes.length === 0) return []
    const span = { start: clause.start + part.start, end: clause.start + part.end }
    const own = part.conditions.map((each) => ({
      ...each,
      start: each.start + clause.start,
      end: each.end + clause.start,
    }))
    const axes = new Set(own.map(axisOf))
    return [
      {
        topic,
        outcomes: part.outcomes,
        conditions: [...own, ...above.filter((each) => !axes.has(axisOf(each)))],
        isException: part.isException,
        span,
        quote: text.slice(span.start, span.end),
      },
    ]
  })
}

/** Conditions of headings and of a table's row hold for what stands under them. */
function inherited({ context, start }: Clause, event: Counting | undefined): readonly Condition[] {
  return conditionsIn(context, valuesOf(context), event).map((each) => ({
    ...each,
    start,
    end: start,
  }))
}

function axisOf(condition: Condition): string {
  return condition.about === 'state' ? condition.axis : condition.about
}
