import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindOf, list, number, object, oneOf, readShape, text } from '../src/shape.ts'

const message = object({ role: oneOf('user', 'tool'), content: text }, { name: text })

test('reads the fields that are named and drops others', () => {
  const value = { role: 'user', content: 'Hi', secret: 1 }
  expect(readShape(message, value)).toEqual({ ok: true, value: { role: 'user', content: 'Hi' } })
})

test('tells everything that is wrong, each with its path', () => {
  const value = { messages: [{ role: 'bot', content: 'Hi' }, { role: 'user' }, 'x'], n: '1' }
  expect(readShape(object({ messages: list(message), n: number }, {}), value)).toEqual({
    ok: false,
    issues: [
      { path: '/messages/0/role', message: 'expected "user" or "tool", came text' },
      { path: '/messages/1/content', message: 'expected text, came nothing' },
      { path: '/messages/2', message: 'expected an object, came text' },
      { path: '/n', message: 'expected a number, came text' },
    ],
  })
})

test('refuses fields that nobody reads, where a typing slip would go unseen', () => {
  expect(readShape(object({}, { retry: number }, 'refuse'), { retires: 2 })).toEqual({
    ok: false,
    issues: [{ path: '/retires', message: 'not a field here; known are retry' }],
  })
})

test('never quotes the value in what it tells', () => {
  const secret = fc.string({ minLength: 8, unit: fc.constantFrom('q', 'x', 'z', 'Q', 'X', 'Z') })
  fc.assert(
    fc.property(secret, (word) => {
      const read = readShape(object({ role: oneOf('user'), count: number }, {}), {
        role: word,
        count: word,
      })
      expect(JSON.stringify(read)).not.toContain(word)
    }),
  )
})

test('names every kind of thing', () => {
  expect([undefined, null, [], '', 'a', 1, true, {}].map(kindOf)).toEqual([
    'nothing',
    'null',
    'a list',
    'empty text',
    'text',
    'a number',
    'true or false',
    'an object',
  ])
})
