import { memoryStore, vouchsafe } from '@vouchsafe/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

function storeAt(maxPassing?: number) {
  const clock = { time: 0, now: () => clock.time }
  return { clock, store: memoryStore(clock, maxPassing === undefined ? {} : { maxPassing }) }
}

describe('the store in memory', () => {
  test('forgets what was written longest ago, beyond its limit', async () => {
    const { store } = storeAt(2)
    for (const key of ['a', 'b']) await store.set(key, key, { ttlMs: 1000 })
    await store.set('a', 'again', { ttlMs: 1000 })
    await store.set('c', 'c', { ttlMs: 1000 })
    expect((await store.get('a'))?.value).toBe('again')
    expect(await store.get('b')).toBeUndefined()
    expect((await store.get('c'))?.value).toBe('c')
  })

  test('never forgets what has no time to live', async () => {
    const { store } = storeAt(2)
    await store.set('stop', true)
    for (let index = 0; index < 100; index += 1) await store.set(`k${index}`, 1, { ttlMs: 1000 })
    expect((await store.get('stop'))?.value).toBe(true)
  })

  test('an entry that was given a time to live, or lost it, is there once', async () => {
    const { store, clock } = storeAt()
    await store.set('k', 1, { ttlMs: 1000 })
    await store.set('k', 2)
    clock.time = 2000
    expect((await store.get('k'))?.value).toBe(2)
    await store.set('k', 3, { ttlMs: 1000 })
    clock.time = 4000
    expect(await store.get('k')).toBeUndefined()
  })

  test('does as a store without limit does, as long as its limit is not reached', async () => {
    const step = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      ttlMs: fc.constantFrom(undefined, 5, 50),
      pass: fc.nat({ max: 20 }),
      isDelete: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { store, clock } = storeAt(3)
        const model = new Map<string, { value: number; until: number }>()
        for (const [value, { key, ttlMs, pass, isDelete }] of steps.entries()) {
          clock.time += pass
          if (isDelete) {
            await store.delete(key)
            model.delete(key)
          } else {
            await store.set(key, value, ttlMs === undefined ? {} : { ttlMs })
            model.set(key, { value, until: clock.time + (ttlMs ?? Number.POSITIVE_INFINITY) })
          }
          for (const name of ['a', 'b', 'c']) {
            const known = model.get(name)
            const expected = known && known.until > clock.time ? known.value : undefined
            expect((await store.get(name))?.value).toBe(expected)
          }
        }
      }),
    )
  })
})

test('the state of a conversation has a time to live, so that no store keeps it for ever', async () => {
  const { store } = storeAt()
  const times: (number | undefined)[] = []
  const watching: typeof store = {
    ...store,
    compareAndSet: (key, expected, value, options) => {
      times.push(options?.ttlMs)
      return store.compareAndSet(key, expected, value, options)
    },
  }
  const counting = {
    name: 'counting',
    inspect: (_: unknown, { session }: { session: { update(change: () => number): void } }) =>
      void session.update(() => 1) as undefined,
  }
  const pipeline = vouchsafe({ guards: [counting], ports: { store: watching } })
  const messages = [{ role: 'user', content: 'Hello' }] as const
  await pipeline.reply({ conversationId: 'c', messages }, () => 'Hello.')
  expect(times).toEqual([7 * 24 * 3_600_000])
})

test('takes the runtime’s clock where none is given', async () => {
  const store = memoryStore()
  await store.set('a', 1, { ttlMs: 60_000 })
  expect((await store.get('a'))?.value).toBe(1)
})
