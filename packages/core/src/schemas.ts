import * as z from 'zod/mini'
import type { Json } from './fact.ts'
import type { ToolCall, Turn } from './turn.ts'

const toolCall = z.looseObject({ id: z.string(), name: z.string(), arguments: z.unknown() })

const message = z.looseObject({
  role: z.enum(['system', 'user', 'assistant', 'tool']),
  content: z.string(),
  toolCalls: z.optional(z.array(toolCall)),
  toolCallId: z.optional(z.string()),
  name: z.optional(z.string()),
  ok: z.optional(z.boolean()),
})

/** ISO 8601 with an offset: `2026-03-02T10:00:00+08:00`. */
const instant = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/,
      'expected ISO 8601 with an offset, such as 2026-03-02T10:00:00+08:00',
    ),
    z.refine(exists, 'expected a date that exists'),
  )

/** `Date.parse` alone takes the 30th of February for a day in March. */
function exists(moment: string): boolean {
  const day = moment.slice(0, 10)
  const midnight = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(Date.parse(moment)) || Number.isNaN(midnight)) return false
  return new Date(midnight).toISOString().startsWith(day)
}

const timeZone = z
  .string()
  .check(z.refine(isTimeZone, 'expected an IANA time zone, such as Asia/Shanghai'))

/** Whatever works with dates would fail on a zone that the runtime does not know. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

/** What a turn must look like. Fields that are not named here pass through. */
export const turnSchema = z.looseObject({
  conversationId: z.string(),
  messages: z.array(message),
  customer: z.optional(z.looseObject({ id: z.string(), verified: z.optional(z.boolean()) })),
  purpose: z.optional(z.string()),
  channel: z.optional(z.string()),
  jurisdictions: z.optional(z.array(z.string())),
  locale: z.optional(z.string()),
  now: z.optional(instant),
  timeZone: z.optional(timeZone),
  facts: z.optional(z.record(z.string(), z.unknown())),
})

/** One thing that is wrong with a document. */
export interface Issue {
  /** Dotted path, such as `messages.2.role`; empty for the document itself. */
  readonly path: string
  /** What was expected; never quotes the value. */
  readonly message: string
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Checks that a value is a turn. All that is wrong is listed; nothing of the value is quoted. */
export function parseTurn(value: unknown): Parsed<Turn> {
  const result = turnSchema.safeParse(value)
  // The schema says what the type says, but for JSON values, whose depth is not walked.
  if (result.success) return { ok: true, value: value as Turn }
  return { ok: false, issues: issuesOf(result.error, value) }
}

/** Checks that a value is a tool call. What it is called with is for guards to read. */
export function parseToolCall(value: unknown): Parsed<ToolCall> {
  const result = toolCall.safeParse(value)
  if (result.success) return { ok: true, value: value as ToolCall }
  return { ok: false, issues: issuesOf(result.error, value) }
}

/** What is wrong, in our words: paths and expectations, never values. */
export function issuesOf(error: z.core.$ZodError, value: unknown): readonly Issue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: describe(issue, valueAt(value, issue.path)),
  }))
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'int' ? 'a whole number' : issue.expected}, got ${kindOf(value)}`
    case 'invalid_value':
      return `expected one of ${issue.values.join(', ')}, got ${kindOf(value)}`
    case 'unrecognized_keys':
      return `unknown option ${issue.keys.join(', ')}`
    case 'too_small':
      return `expected ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
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

/** The kind of thing a value is, in a word, without the value. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? 'an array' : typeof value
}

/** True if a value is JSON throughout: no cycle, no function, no NaN. Bounded by `maxNodes`. */
export function isJson(value: unknown, maxNodes = 1_000_000): value is Json {
  const open = new Set<object>()
  let left = maxNodes
  const visit = (node: unknown): boolean => {
    left -= 1
    if (left < 0) return false
    if (node === null || typeof node === 'string' || typeof node === 'boolean') return true
    if (typeof node === 'number') return Number.isFinite(node)
    if (typeof node !== 'object' || open.has(node) || open.size > 1000) return false
    open.add(node)
    const fine = (Array.isArray(node) ? node : Object.values(node)).every(visit)
    open.delete(node)
    return fine
  }
  return visit(value)
}
