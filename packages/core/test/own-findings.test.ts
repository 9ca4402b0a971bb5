import { type Guard, memoryStore, type Reply, vouchsafe } from '@vouchsafe/core'
import { expect, test } from 'vitest'
import { fakeClock, turnOf } from './fixtures.ts'

const found = ({ findings }: Reply) => findings.map((finding) => ({ ...finding }))

test('what the engine finds itself is said in one sentence', async () => {
  const empty = await vouchsafe({ guards: [] }).reply(turnOf(), () => '')
  expect(found(empty)).toEqual([
    {
      code: 'pipeline/empty',
      action: 'retry',
      message: 'The draft has no text and calls no tool.',
    },
  ])

  const long = await vouchsafe({ guards: [], maxLength: 3 }).reply(turnOf(), () => 'Four.')
  expect(found(long)).toEqual([
    {
      code: 'pipeline/too-long',
      action: 'block',
      message: 'The draft is longer than the pipeline reads.',
    },
  ])
})

test('a store that cannot be read is said, and asks for a person', async () => {
  const down = { ...memoryStore({ now: () => 0 }), get: () => Promise.reject(new Error('secret')) }
  const reply = await vouchsafe({ guards: [], ports: { store: down } }).reply(turnOf(), () => 'a')
  expect(found(reply)).toContainEqual({
    code: 'pipeline/failed.store',
    action: 'block',
    message: 'The state of the conversation could not be read.',
    handoff: 'guard-failed',
  })
})

test('a call that ran out of time says so', async () => {
  const clock = fakeClock()
  const hanging: Guard = { name: 'hanging', inspect: () => new Promise(() => undefined) }
  const pending = vouchsafe({
    guards: [hanging],
    callTimeoutMs: 100,
    ports: { clock },
  }).reply(turnOf(), () => 'Fine.')
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  clock.advance(100)
  expect(found(await pending)).toContainEqual({
    code: 'pipeline/timed-out',
    action: 'block',
    message: 'The call ran out of time.',
    handoff: 'guard-failed',
  })
})
