import type { Json } from '@vouchsafe/core'
import { schemaInterpreter } from '@vouchsafe/policy'
import { ajvValidator } from '@vouchsafe/policy/ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const object: Json = {
  type: 'object',
  required: ['id', 'lines'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^o-[0-9]+$' },
    lines: { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/$defs/line' } },
    amount: {
      anyOf: [{ type: 'number', exclusiveMinimum: 0, multipleOf: 0.01 }, { type: 'null' }],
    },
  },
  $defs: { line: { type: 'object', required: ['sku'], properties: { sku: { enum: ['A', 'B'] } } } },
}

describe.each([
  ['interpreter', schemaInterpreter()],
  ['ajv', ajvValidator()],
] as const)('%s', (_, validator) => {
  test.each<[string, Json, readonly string[]]>([
    ['what fits', { id: 'o-1', lines: [{ sku: 'A' }], amount: 10.05 }, []],
    ['what lacks a field', { id: 'o-1' }, ['']],
    ['a wrong item', { id: 'o-1', lines: [{ sku: 'A' }, { sku: 'C' }] }, ['/lines/1/sku']],
    ['an item twice', { id: 'o-1', lines: [{ sku: 'A' }, { sku: 'A' }] }, ['/lines']],
    ['a wrong form', { id: '1', lines: [{ sku: 'A' }] }, ['/id']],
    ['another kind of thing', [], ['']],
  ])('%s', (_title, value, paths) => {
    expect(validator.validate(object, value).map(({ path }) => path)).toEqual(paths)
  })

  test('refuses a schema that it cannot follow', () => {
    expect(validator.validate({ $ref: '#/$defs/gone' }, 1)).not.toEqual([])
  })
})

test.each<[Json, Json, string]>([
  [{ type: 'string' }, 1, 'must be string'],
  [{ type: ['string', 'null'] }, 1, 'must be string or null'],
  [{ enum: ['A', 1] }, 'B', 'must be one of "A", 1'],
  [{ const: { a: 1 } }, 'B', 'must be {"a":1}'],
  [{ minimum: 2 }, 1, 'must be ≥ 2'],
  [{ maximum: 2 }, 3, 'must be ≤ 2'],
  [{ exclusiveMinimum: 2 }, 2, 'must be > 2'],
  [{ exclusiveMaximum: 2 }, 2, 'must be < 2'],
  [{ multipleOf: 0.01 }, 0.005, 'must be a multiple of 0.01'],
  [{ minLength: 2 }, '😀', 'must have at least 2 characters'],
  [{ maxLength: 1 }, 'ab', 'must have at most 1 characters'],
  [{ pattern: '^a$' }, 'b', 'must have the form ^a$'],
  [{ minItems: 1 }, [], 'must have at least 1 items'],
  [{ maxItems: 1 }, [1, 2], 'must have at most 1 items'],
  [{ uniqueItems: true }, [{ a: 1 }, { a: 1 }], 'must not name anything twice'],
  [{ contains: { type: 'string' } }, [1], 'lacks an item that it must have'],
  [{ minProperties: 1 }, {}, 'must have at least 1 fields'],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, 'must have at most 1 fields'],
  [{ required: ['a'] }, {}, 'lacks a'],
  [{ anyOf: [{ type: 'string' }] }, 1, 'fits none of the forms that it may have'],
  [{ oneOf: [{}, {}] }, 1, 'must fit exactly one of the forms that it may have'],
  [{ not: {} }, 1, 'must not be like this'],
])('by %j, of %j it is said that it %s', (schema, value, message) => {
  expect(schemaInterpreter().validate(schema, value)).toEqual([{ path: '', message }])
})

test('the interpreter agrees with ajv', () => {
  const schema = fc.letrec<{ schema: Json }>((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small' },
      fc.boolean(),
      fc
        .constantFrom('string', 'number', 'integer', 'object', 'array', 'null', 'boolean')
        .map((type): Json => ({ type })),
      fc.jsonValue({ maxDepth: 1 }).map((each) => ({ const: each as Json })),
      fc.record({ minimum: fc.integer({ min: -3, max: 3 }), maxLength: fc.nat({ max: 4 }) }),
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
      tie('schema').map((not) => ({ not })),
      tie('schema').map((items) => ({ items })),
      fc.tuple(tie('schema'), tie('schema')).map(([a, b]) => ({
        properties: { a },
        additionalProperties: b,
        required: ['a'],
      })),
      fc.tuple(tie('schema'), tie('schema')).map(
        ([a, b]) =>
          Object.fromEntries([
            ['if', a],
            ['then', b],
          ]) as Json,
      ),
    ),
  })).schema
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.record({ a: fc.jsonValue({ maxDepth: 1 }), b: fc.jsonValue({ maxDepth: 1 }) }),
  )
  const [ours, theirs] = [schemaInterpreter(), ajvValidator()]
  fc.assert(
    fc.property(schema, value, (each, given) => {
      const fits = (validator: typeof ours) => validator.validate(each, given as Json).length === 0
      expect(fits(ours)).toBe(fits(theirs))
    }),
    { numRuns: 500 },
  )
})
