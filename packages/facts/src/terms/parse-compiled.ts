import { type Issue, kindOf, type Parsed } from '@vouchsafe/core'
import type { DurationValue, Span } from '@vouchsafe/text'
import type * as z from 'zod/mini'
import type { CompiledPolicy, Outcome, Term } from './term.ts'
import { compiledSchema, UNIT_SECONDS, type WrittenTerm } from './term-schema.ts'

/** The policy that a compiled form is of, as it reads now. */
export interface PolicySource {
  readonly id: string
  readonly text: string
}

/**
 * Checks a compiled form that a person reviewed, against the text that it is of, and fills in what may be left out: a clause's
 * `span` where its quote stands once in the text, `conditions`, `isException`, a length's `seconds`, the place of a condition.
 *
 * @returns All that is wrong, each with its path: fields that nobody knows, values that cannot be, and clauses that the text no
 * longer has where they were. Nothing of the text is quoted.
 */
export function parseCompiledPolicy(
  value: unknown,
  { id, text }: PolicySource,
): Parsed<CompiledPolicy> {
  const result = compiledSchema.safeParse(value)
  if (!result.success)
    return { ok: false, issues: result.error.issues.map((issue) => inWords(issue, value)) }
  const { source, title, asOf, validUntil, terms } = result.data
  const issues: Issue[] = []
  if (source.id !== id)
    issues.push({ path: 'source.id', message: `expected "${id}", the id of the document` })
  const placed = terms.flatMap((term, index) => {
    const found = placeOf(term, text)
    if (typeof found === 'string') {
      issues.push({ path: `terms.${index}.${term.span ? 'span' : 'quote'}`, message: found })
      return []
    }
    const made = termOf(term, found)
    made.conditions.forEach(({ start, end }, at) => {
      if (start > end || end > text.length)
        issues.push({ path: `terms.${index}.conditions.${at}`, message: OUTSIDE })
    })
    return made
  })
  if (issues.length > 0) return { ok: false, issues }
  return {
    ok: true,
    value: {
      source,
      ...(title !== undefined && { title }),
      ...(asOf !== undefined && { asOf }),
      ...(validUntil !== undefined && { validUntil }),
      terms: placed,
    },
  }
}

const OUTSIDE = 'expected start and end of a place within the text'

/** Where a clause stands, or what is wrong with it. */
function placeOf({ topic, quote, span }: WrittenTerm, text: string): Span | string {
  if (span !== undefined) {
    if (text.slice(span.start, span.end) === quote) return span
    return `expected the text from ${span.start} to ${span.end} to be the quote of this clause (topic ${topic}); the policy has changed since it was reviewed`
  }
  const start = text.indexOf(quote)
  if (start < 0)
    return `expected the quote of this clause (topic ${topic}) to stand in the text; the policy has changed since it was reviewed`
  return text.includes(quote, start + 1)
    ? `expected a span: the quote of this clause (topic ${topic}) stands in the text more than once`
    : { start, end: start + quote.length }
}

function termOf(term: WrittenTerm, span: Span): Term {
  const { topic, outcomes, conditions, isException, quote, status } = term
  return {
    topic,
    // What the schema has checked is what the type says, once lengths have their seconds.
    outcomes: outcomes.map((each) => withSeconds(each) as Outcome),
    conditions: conditions.map((each) => ({
      start: span.start,
      end: span.start,
      ...each,
    })) as Term['conditions'],
    isException,
    span,
    quote,
    ...(status !== undefined && { status }),
  }
}

type WrittenOutcome = WrittenTerm['outcomes'][number]

function withSeconds(outcome: WrittenOutcome) {
  if (!('value' in outcome) || typeof outcome.value === 'number' || !('type' in outcome.value))
    return outcome
  const { value } = outcome
  if (value.type === 'duration') return { ...outcome, value: timed(value) }
  const { low, high, ...range } = value
  return {
    ...outcome,
    value: { ...range, ...(low && { low: timed(low) }), ...(high && { high: timed(high) }) },
  }
}

type WrittenDuration = Pick<DurationValue, 'value' | 'unit'> & {
  readonly seconds?: number | undefined
}

function timed<T extends WrittenDuration>(length: T): T & { readonly seconds: number } {
  return { ...length, seconds: length.seconds ?? length.value * UNIT_SECONDS[length.unit] }
}

function inWords(issue: z.core.$ZodIssue, value: unknown): Issue {
  return {
    path: issue.path.map(String).join('.'),
    message: expectation(issue, valueAt(value, issue.path)),
  }
}

function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, got ${kindOf(value)}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}, got ${kindOf(value)}`
    case 'unrecognized_keys':
      return `unknown field ${issue.keys.join(', ')}`
    case 'too_small':
      return `expected at least ${issue.minimum}`
    case 'too_big':
      return `expected at most ${issue.maximum}`
    default:
      return issue.message
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let node = value
  for (const key of path) {
    if (typeof node !== 'object' || node === null) return undefined
    node = (node as Record<PropertyKey, unknown>)[key]
  }
  return node
}
