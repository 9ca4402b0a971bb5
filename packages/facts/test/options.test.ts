import { catalog, documents, facts, records } from '@vouchsafe/facts'
import { expect, test } from 'vitest'

test.each<[unknown, unknown, string]>([
  [undefined, undefined, 'facts(): expected a list of sources, got nothing'],
  [[{}], undefined, 'facts(): sources.0: expected a source with an id and read(), got object'],
  [[], null, 'facts(): expected an object, got null'],
  [[], { precedent: ['a'] }, 'facts(): unknown option precedent'],
  [[], { precedence: 'a' }, 'facts(): precedence: expected a list of ids of sources, got string'],
  [
    [],
    { incomplete: 'warn' },
    "facts(): incomplete: expected 'allow', 'note', 'annotate', 'retry' or 'block', got string",
  ],
  [
    [],
    { maxAgeSeconds: { stock: -1 } },
    'facts(): maxAgeSeconds: expected seconds by kind of claim, got object',
  ],
  [
    [],
    { requiredSource: { certificate: 'lab' }, faithful: true },
    "facts(): requiredSource: expected lists of ids of sources by kind of claim, got object; faithful: expected 'statements' or 'words', got boolean",
  ],
])('facts(%j, %j)', (sources, options, message) => {
  expect(() => facts(sources as never, options as never)).toThrow(
    expect.objectContaining({ code: 'invalid_options', message }),
  )
})

test.each<[() => unknown, string, string]>([
  [
    () => catalog(undefined as never),
    'invalid_options',
    "records('catalog'): expected data, got nothing",
  ],
  [() => records(5 as never, []), 'invalid_options', 'records(): expected an id, got number'],
  [
    () => catalog([], { curency: 'EUR' } as never),
    'invalid_options',
    "records('catalog'): unknown option curency",
  ],
  [
    () => catalog([], { asOf: 'yesterday' }),
    'invalid_options',
    "records('catalog'): asOf: expected a time by ISO 8601, got string",
  ],
  [
    () => documents({} as never),
    'invalid_source',
    'documents(): expected a list of documents, got object',
  ],
  [
    () => documents([{ id: 'a', text: 'b' }, {} as never]),
    'invalid_source',
    'documents(): 1.id: expected text, got nothing',
  ],
  [
    () => documents([]).put({ id: 'a' } as never),
    'invalid_source',
    'documents().text: expected text, got nothing',
  ],
  [
    () => documents(['returns'] as never),
    'invalid_source',
    'documents(): 0: expected a document with id and text, got string',
  ],
])('%s', (make, code, message) => {
  expect(make).toThrow(expect.objectContaining({ code, message }))
})

test('what is known is taken', () => {
  const source = catalog([], { currency: 'EUR', asOf: '2026-05-01', complete: true, aliases: {} })
  const options = {
    vocabulary: {},
    precedence: ['catalog'],
    maxAgeSeconds: { stock: 60 },
    faithful: 'words',
    citations: 'strip',
    requiredSource: { certification: ['lab'] },
    incomplete: 'note',
  } as const
  expect(facts([source], options).name).toBe('facts')
})
