import { googleReader } from '@vouchsafe/core'
import { expect, test } from 'vitest'

const event = (...parts: readonly object[]) => ({ candidates: [{ content: { parts }, index: 0 }] })

test('reads text, and leaves thoughts and further candidates out', () => {
  const reader = googleReader()
  expect(reader.event(event({ text: 'Hm.', thought: true }, { text: 'Two ' }))).toEqual({
    text: 'Two ',
  })
  const second = { candidates: [{ content: { parts: [{ text: 'No' }] }, index: 1 }] }
  expect(reader.event(second)).toEqual({})
  expect(reader.end()).toEqual({})
})

test('numbers calls that have no id', () => {
  const reader = googleReader()
  const call = { functionCall: { name: 'weather', args: { city: '苏州' } } }
  expect(reader.event(event(call, call))).toEqual({
    toolCalls: [
      { id: 'call_1', name: 'weather', arguments: { city: '苏州' } },
      { id: 'call_2', name: 'weather', arguments: { city: '苏州' } },
    ],
  })
})

test('puts arguments that come in pieces together', () => {
  const reader = googleReader()
  const piece = (jsonPath: string, stringValue: string) => ({
    functionCall: { partialArgs: [{ jsonPath, stringValue }], willContinue: true },
  })
  expect(reader.event(event({ functionCall: { name: 'cook', willContinue: true } }))).toEqual({})
  reader.event(event(piece('$.steps[1].text', 'Bo'), piece('$.steps[1].text', 'il')))
  reader.event(
    event({
      functionCall: { partialArgs: [{ jsonPath: '$.time', numberValue: 5 }], willContinue: true },
    }),
  )
  reader.event(
    event(piece('$.__proto__.polluted', 'yes'), piece('$', 'x'), piece('$.a[999999]', 'x')),
  )
  expect(reader.event(event({ functionCall: {} }))).toEqual({
    toolCalls: [
      { id: 'call_1', name: 'cook', arguments: { steps: [null, { text: 'Boil' }], time: 5 } },
    ],
  })
  expect(({} as { polluted?: string }).polluted).toBe(undefined)
})

test('follows a path as deep as 64 steps, and no deeper', () => {
  const argumentsAt = (depth: number) => {
    const reader = googleReader()
    const partialArgs = [{ jsonPath: `$${'.a'.repeat(depth)}`, stringValue: 'x' }]
    reader.event(event({ functionCall: { name: 'n', partialArgs, willContinue: true } }))
    return JSON.stringify(reader.end().toolCalls?.[0]?.arguments)
  }
  expect(argumentsAt(64)).toBe(`${'{"a":'.repeat(64)}"x"${'}'.repeat(64)}`)
  expect(argumentsAt(65)).toBe('{}')
})

test('gives a call that was never closed at the end', () => {
  const reader = googleReader()
  reader.event(event({ functionCall: { name: 'write', id: 'w', willContinue: true } }))
  expect(reader.end()).toEqual({ toolCalls: [{ id: 'w', name: 'write', arguments: {} }] })
})

test('reads nothing from what has another form', () => {
  const reader = googleReader()
  for (const value of [null, 7, [], {}, { candidates: [null, { content: 3 }] }]) {
    expect(reader.event(value)).toEqual({})
  }
})
