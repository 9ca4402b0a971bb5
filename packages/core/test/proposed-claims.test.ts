import { CLAIM_KINDS, PROPOSED_CLAIMS_SCHEMA, parseProposedClaims } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'

const claim = {
  quote: 'It costs 129 EUR.',
  kind: 'price',
  value: '129 EUR',
  attribute: 'price',
  subject: 'the lamp',
  negated: false,
  certainty: 'asserted',
}
const of = (...claims: readonly unknown[]) => parseProposedClaims({ claims })

describe('claims that a model proposes', () => {
  test.each<[string, object]>([
    ['all fields', {}],
    [
      'null where nothing is known',
      { value: null, attribute: null, subject: null, negated: null, certainty: null },
    ],
    ['a quote of 2,000', { quote: 'x'.repeat(2000) }],
    ['an attribute of 80', { attribute: 'x'.repeat(80) }],
    ...CLAIM_KINDS.map((kind): [string, object] => [`the kind ${kind}`, { kind }]),
    ...['asserted', 'hedged', 'conditional'].map((certainty): [string, object] => [
      certainty,
      { certainty },
    ]),
  ])('are read with %s', (_, more) => {
    expect(of({ ...claim, ...more })).toEqual({ ok: true, value: [{ ...claim, ...more }] })
  })

  test('are read without the fields that may be missing', () => {
    const bare = { quote: 'It is new.', kind: 'attribute' }
    expect(of(bare)).toEqual({ ok: true, value: [bare] })
  })

  test.each<[string, object, string]>([
    ['no quote', { quote: undefined }, 'claims.0.quote'],
    ['an empty quote', { quote: '' }, 'claims.0.quote'],
    ['too long a quote', { quote: 'x'.repeat(2001) }, 'claims.0.quote'],
    ['a kind of its own', { kind: 'gossip' }, 'claims.0.kind'],
    ['a number for a value', { value: 129 }, 'claims.0.value'],
    ['an empty value', { value: '' }, 'claims.0.value'],
    ['too long an attribute', { attribute: 'x'.repeat(81) }, 'claims.0.attribute'],
    ['an empty subject', { subject: '' }, 'claims.0.subject'],
    ['a word for a truth value', { negated: 'no' }, 'claims.0.negated'],
    ['another certainty', { certainty: 'sure' }, 'claims.0.certainty'],
  ])('are refused with %s', (_, more, path) => {
    expect(of({ ...claim, ...more })).toMatchObject({ ok: false, issues: [{ path }] })
  })

  test('are sixty at most', () => {
    expect(of(...Array.from({ length: 60 }, () => claim)).ok).toBe(true)
    expect(of(...Array.from({ length: 61 }, () => claim))).toMatchObject({
      issues: [{ path: 'claims' }],
    })
    expect(parseProposedClaims([])).toMatchObject({ ok: false })
  })
})

test('the schema for a model asks for every field, and for nothing else', () => {
  const nullable = (type: string) => ({ type: [type, 'null'] })
  const properties = {
    quote: { type: 'string' },
    kind: { type: 'string', enum: CLAIM_KINDS },
    value: nullable('string'),
    attribute: nullable('string'),
    subject: nullable('string'),
    negated: nullable('boolean'),
    certainty: { ...nullable('string'), enum: ['asserted', 'hedged', 'conditional', null] },
  }
  expect(PROPOSED_CLAIMS_SCHEMA).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['claims'],
    properties: {
      claims: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: Object.keys(claim),
          properties,
        },
      },
    },
  })
  expect(Object.keys(properties)).toEqual(Object.keys(claim))
})
