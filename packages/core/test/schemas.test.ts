import { isJson, kindOf, parseTurn } from '@vouchsafe/core'
import { describe, expect, test } from 'vitest'

const turn = { conversationId: 'c', messages: [{ role: 'user', content: 'Hi.' }] }

describe('a turn', () => {
  test.each([
    '2026-03-02T10:00Z',
    '2026-03-02T10:00:00Z',
    '2026-03-02T10:00:00+08:00',
    '2026-03-02T10:00:00-03:30',
    '2026-03-02T10:00:00.5Z',
    '2026-03-02T10:00:00.123456789Z',
  ])('is at %s', (now) => {
    expect(parseTurn({ ...turn, now })).toEqual({ ok: true, value: { ...turn, now } })
  })

  test.each([
    '',
    'now',
    '2026-03-02',
    '2026-03-02T10:00:00',
    '26-03-02T10:00:00Z',
    '12026-03-02T10:00:00Z',
    '2026-3-02T10:00:00Z',
    '2026-03-2T10:00:00Z',
    '2026-03-02T1:00:00Z',
    '2026-03-02T10:0:00Z',
    '2026-03-02T10:00:0Z',
    '2026-03-02T10:00:aaZ',
    '2026-03-02T10:00:00.Z',
    '2026-03-02T10:00:00.aZ',
    '2026-03-02T10:00:00.1234567890Z',
    '2026-03-02T10:00:00+8:00',
    '2026-03-02T10:00:00+0800',
    '2026-03-02T10:00:00+08:0',
    '2026-03-02 10:00:00Z',
    ' 2026-03-02T10:00:00Z',
    '2026-03-02T10:00:00Z ',
  ])('is not at %j', (now) => {
    const parsed = parseTurn({ ...turn, now })
    const message = 'expected ISO 8601 with an offset, such as 2026-03-02T10:00:00+08:00'
    expect(parsed.ok ? [] : parsed.issues).toContainEqual({ path: 'now', message })
  })

  test.each<[string, unknown, string, string]>([
    ['conversationId', 7, 'conversationId', 'expected string, got number'],
    ['messages', {}, 'messages', 'expected array, got object'],
    ['customer', { id: 7 }, 'customer.id', 'expected string, got number'],
    ['customer', { id: 'x', verified: 1 }, 'customer.verified', 'expected boolean, got number'],
    ['purpose', null, 'purpose', 'expected string, got null'],
    ['channel', [], 'channel', 'expected string, got an array'],
    ['jurisdictions', 'EU', 'jurisdictions', 'expected array, got string'],
    ['jurisdictions', [1], 'jurisdictions.0', 'expected string, got number'],
    ['locale', true, 'locale', 'expected string, got boolean'],
    ['timeZone', 8, 'timeZone', 'expected string, got number'],
    ['facts', 'none', 'facts', 'expected record, got string'],
    [
      'messages',
      [{ role: 'bot', content: '' }],
      'messages.0.role',
      'expected one of system, user, assistant, tool, got string',
    ],
    ['messages', [{ role: 'user' }], 'messages.0.content', 'expected string, got nothing'],
    [
      'messages',
      [{ role: 'tool', content: '', ok: 'yes' }],
      'messages.0.ok',
      'expected boolean, got string',
    ],
    [
      'messages',
      [{ role: 'tool', content: '', name: 1 }],
      'messages.0.name',
      'expected string, got number',
    ],
    [
      'messages',
      [{ role: 'tool', content: '', toolCallId: 1 }],
      'messages.0.toolCallId',
      'expected string, got number',
    ],
    [
      'messages',
      [{ role: 'assistant', content: '', toolCalls: [{ id: 1, name: 'x', arguments: {} }] }],
      'messages.0.toolCalls.0.id',
      'expected string, got number',
    ],
    [
      'messages',
      [{ role: 'assistant', content: '', toolCalls: [{ id: '1', arguments: {} }] }],
      'messages.0.toolCalls.0.name',
      'expected string, got nothing',
    ],
  ])('with %s of %j is refused at its path', (field, value, path, message) => {
    expect(parseTurn({ ...turn, [field]: value })).toEqual({
      ok: false,
      issues: [{ path, message }],
    })
  })

  test('all that is wrong is listed, and what is not known passes', () => {
    const parsed = parseTurn({ messages: 1, locale: 2, tenant: 3 })
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      'conversationId',
      'messages',
      'locale',
    ])
    expect(parseTurn({ ...turn, tenant: 3 })).toMatchObject({ ok: true, value: { tenant: 3 } })
  })
})

test.each<[unknown, string]>([
  [null, 'null'],
  [undefined, 'nothing'],
  [[], 'an array'],
  [{}, 'object'],
  ['', 'string'],
  [0, 'number'],
  [false, 'boolean'],
  [() => 0, 'function'],
])('the kind of %j is %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind)
})

describe('JSON', () => {
  const shared = { a: 1 }
  test.each<[string, unknown]>([
    ['null', null],
    ['a string', ''],
    ['a number', -1.5],
    ['a truth value', false],
    ['lists and objects', { a: [1, 'b', { c: null }], d: [] }],
    ['the same object twice', [shared, shared]],
  ])('is %s', (_, value) => {
    expect(isJson(value)).toBe(true)
  })

  const cycle: { self?: unknown } = {}
  cycle.self = cycle
  const nested = (depth: number) => {
    let node: unknown[] = []
    for (let level = 1; level < depth; level += 1) node = [node]
    return node
  }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no number', Number.NaN],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['a function', () => 0],
    ['a big integer', 1n],
    ['nothing in a list', [1, undefined]],
    ['a function in an object', { a: 1, b: () => 0 }],
    ['a cycle', cycle],
    ['lists in lists for ever', nested(2000)],
  ])('is not %s', (_, value) => {
    expect(isJson(value)).toBe(false)
  })

  test('is read up to a limit', () => {
    expect(isJson([1, 2, 3], 4)).toBe(true)
    expect(isJson([1, 2, 3], 3)).toBe(false)
  })
})
