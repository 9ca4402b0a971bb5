import { ACTIONS, CLAIM_KINDS } from '@vouchsafe/core'

const words = { $ref: '#/$defs/words' } as const
const logic = { $ref: '#/$defs/logic' } as const
const filled = { type: 'string', minLength: 1, maxLength: 2000 } as const
const code = {
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,60}([.][a-z0-9][a-z0-9-]{0,60}){0,4}$',
} as const
const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9_-]{0,60}$' } as const
const date = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } as const
const action = { enum: [...ACTIONS] } as const
const facts = { type: 'object' } as const
const handoffs = [
  'requested',
  'complaint',
  'low-confidence',
  'policy',
  'safety',
  'guard-failed',
  'conflict',
  'nothing-safe',
  'emergency-stop',
] as const

function strictObject(
  required: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { type: 'object', required, properties, additionalProperties: false }
}

function listOf(items: unknown, least = 0): Readonly<Record<string, unknown>> {
  return { type: 'array', items, ...(least > 0 && { minItems: least }) }
}

function recordOf(values: unknown): Readonly<Record<string, unknown>> {
  return { type: 'object', propertyNames: name, additionalProperties: values }
}

/** The published form of a rule pack. What it cannot say, such as which operators there are, the loader checks. */
export const RULE_PACK_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://vouchsafe.dev/rule-pack.schema.json',
  title: 'Vouchsafe rule pack',
  description: 'Rules that replies and tool calls are held to.',
  $defs: {
    words: strictObject(['en', 'zh'], { en: filled, zh: filled }),
    logic: { description: 'A JSON Logic expression.' },
    example: strictObject(['facts', 'matches'], {
      title: filled,
      facts,
      matches: { enum: [true, false, 'unknown'] },
    }),
    rule: strictObject(['code', 'message', 'examples'], {
      code,
      on: { enum: ['claim', 'sentence', 'reply', 'tool'] },
      find: strictObject(['phrases'], { phrases: name, except: name }),
      when: logic,
      require: logic,
      action,
      decision: { enum: ['ask', 'refuse'] },
      cannotTell: { enum: [...ACTIONS, 'ask', 'refuse', 'allow'] },
      handoff: { enum: handoffs },
      message: words,
      text: words,
      source: filled,
      priority: { type: 'integer', minimum: -1000, maximum: 1000 },
      examples: listOf({ $ref: '#/$defs/example' }, 2),
    }),
    lookup: strictObject([], { tools: listOf(filled, 1), key: filled, equals: logic }),
    tier: strictObject(['code', 'kinds', 'requires', 'action', 'message'], {
      code,
      kinds: listOf({ enum: [...CLAIM_KINDS] }, 1),
      from: {
        type: 'object',
        propertyNames: { pattern: '^[A-Z]{3}$' },
        additionalProperties: { type: 'number', minimum: 0 },
      },
      categories: listOf(filled, 1),
      requires: { enum: ['evidence', 'record', 'tool', 'person'] },
      action,
      message: words,
      source: filled,
    }),
    template: strictObject(['code', 'when', 'text', 'examples'], {
      code,
      when: logic,
      text: words,
      examples: listOf(
        strictObject(['facts', 'says'], {
          facts,
          says: {
            anyOf: [{ type: 'null' }, strictObject([], { en: filled, zh: filled })],
          },
        }),
        2,
      ),
    }),
  },
  ...strictObject(['id', 'version', 'title', 'source', 'rules'], {
    $schema: { type: 'string' },
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,60}$' },
    version: { type: 'string', pattern: '^[0-9]{1,6}[.][0-9]{1,6}[.][0-9]{1,6}$' },
    title: words,
    source: filled,
    jurisdictions: listOf({ type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' }, 1),
    from: date,
    until: date,
    lists: recordOf(listOf(filled)),
    records: recordOf({ $ref: '#/$defs/lookup' }),
    tools: { type: 'object', additionalProperties: strictObject(['arguments'], { arguments: {} }) },
    tiers: listOf({ $ref: '#/$defs/tier' }),
    templates: listOf({ $ref: '#/$defs/template' }),
    rules: listOf({ $ref: '#/$defs/rule' }),
  }),
} as const
