import { type Guard, memoryStore, type Store } from '@vouchsafe/core'
import { catalog, type FactSource } from '@vouchsafe/facts'
import {
  ADAPTER_CHECKS,
  checkAdapter,
  checkFactSource,
  checkGuard,
  checkStore,
  failuresOf,
  fakeClock,
} from '@vouchsafe/testing'
import { describe, expect, test } from 'vitest'
import { FAULTY, smallAdapter } from './adapters.ts'

function storeKit(change: (store: Store) => Partial<Store> = () => ({})) {
  const clock = fakeClock()
  return {
    make: () => {
      const store = memoryStore(clock)
      return { ...store, ...change(store) }
    },
    advance: (ms: number) => clock.advance(ms),
  }
}

describe('stores', () => {
  test('the one in memory conforms', async () => {
    expect(failuresOf(await checkStore(storeKit()))).toEqual([])
  })

  test.each<[string, (store: Store) => Partial<Store>]>([
    ['an unknown key has no value', () => ({ get: async () => ({ value: 1, version: '1' }) })],
    [
      'gives back what was set, whatever JSON it is',
      (store) => ({ set: (key, value, options) => store.set(key, value ?? 0, options) }),
    ],
    ['keys are kept apart', (store) => ({ get: (key) => store.get(key.toLowerCase()) })],
    [
      'what is deleted is gone, and deleting nothing is fine',
      () => ({ delete: async () => undefined }),
    ],
    [
      'the version changes with every write, also of the same value',
      (store) => ({
        get: async (key) => {
          const stored = await store.get(key)
          return stored && { ...stored, version: 'same' }
        },
      }),
    ],
    [
      'compareAndSet writes if the version is as expected',
      () => ({ compareAndSet: async () => true }),
    ],
    [
      'compareAndSet refuses an old version and leaves the value',
      (store) => ({
        compareAndSet: async (key, _, value) => {
          await store.set(key, value)
          return true
        },
      }),
    ],
    [
      'of many writers at once, one wins',
      (store) => ({
        compareAndSet: async (key, expected, value) => {
          const stored = await store.get(key)
          if (stored?.version !== expected) return false
          await store.set(key, value)
          return true
        },
      }),
    ],
    [
      'a value is there before its time and gone after it',
      (store) => ({ set: (key, value) => store.set(key, value) }),
    ],
  ])('a store that breaks it is found: %s', async (name, change) => {
    const checks = await checkStore(storeKit(change))
    expect(checks.find((check) => check.name === name)).toMatchObject({ ok: false })
  })
})

const lamps = [{ sku: 'L1', title: 'Aurora lamp', price: { amount: 149, currency: 'EUR' } }]
const lampTurn = {
  conversationId: 'c-1',
  messages: [{ role: 'user' as const, content: 'How much is the Aurora lamp?' }],
}

function sourceKit(source: FactSource) {
  return {
    source,
    turn: lampTurn,
    truth: 'The Aurora lamp costs 149 EUR.',
    falsehood: 'The Aurora lamp costs 139 EUR.',
  }
}

describe('fact sources', () => {
  test('the catalogue conforms', async () => {
    expect(failuresOf(await checkFactSource(sourceKit(catalog(lamps))))).toEqual([])
  })

  let reads = 0
  test.each<[string, Partial<FactSource>]>([
    ['has an id', { id: ' ' }],
    [
      'gives parts in a form that is known',
      { read: () => [{ type: 'records', id: 'x', data: [Number.NaN] }] },
    ],
    ['knows something in the turn', { read: () => [] }],
    [
      'says the same in the same turn',
      {
        read: () => {
          reads += 1
          return [{ type: 'records', id: 'x', data: [{ reads }] }]
        },
      },
    ],
    [
      'a truth is verified, with evidence from this source',
      { read: () => [{ type: 'records', id: 'x', data: [{ title: 'Aurora lamp', price: 5 }] }] },
    ],
    [
      'a falsehood is not verified',
      { read: () => [{ type: 'prose', id: 'x', text: 'The Aurora lamp costs 139 EUR.' }] },
    ],
    [
      'a turn without anything known does not make it throw',
      {
        read: ({ messages }) => {
          if (messages[0] === undefined) throw new Error('no messages')
          return []
        },
      },
    ],
  ])('a source that breaks it is found: %s', async (name, change) => {
    const { fixed: _, ...rest } = catalog(lamps)
    const checks = await checkFactSource(sourceKit({ ...rest, ...change }))
    expect(checks.find((check) => check.name === name)).toMatchObject({ ok: false })
  })
})

/** Stops shouting. */
function quiet(change: Partial<Guard> = {}): Guard {
  return {
    name: 'quiet',
    inspect(sentence) {
      const start = sentence.text.indexOf('LOUD')
      if (start < 0) return undefined
      const span = sentence.locate({ start, end: start + 4 })
      return { findings: [{ code: 'quiet/loud', action: 'block', message: 'Shouting.', span }] }
    },
    ...change,
  }
}

function guardKit(make: () => Guard) {
  return { make, turn: lampTurn, passes: 'It is fine.', stops: 'It is LOUD here.' }
}

describe('guards', () => {
  test('one that does what it says conforms', async () => {
    expect(failuresOf(await checkGuard(guardKit(() => quiet())))).toEqual([])
  })

  const finding = { action: 'block', message: 'No.' } as const
  let told = 0
  test.each<[string, Partial<Guard>]>([
    [
      'lets a good draft through untouched',
      { inspect: () => ({ findings: [{ code: 'quiet/x', ...finding }] }) },
    ],
    ['does not let a bad draft through as it is', { inspect: () => undefined }],
    ['findings bear its name', { inspect: () => ({ findings: [{ code: 'loud/x', ...finding }] }) }],
    [
      'messages do not quote the draft',
      {
        inspect: ({ text }) => ({
          findings: [{ code: 'quiet/x', action: 'block', message: text }],
        }),
      },
    ],
    [
      'says the same of the same draft',
      {
        inspect: () => {
          told += 1
          return { findings: [{ code: 'quiet/x', action: 'note', message: `No. ${told}` }] }
        },
      },
    ],
    [
      'does not fail on odd text',
      {
        inspect: ({ text }) => {
          if (text.includes('\ud83d')) throw new Error('half an emoji')
          return undefined
        },
      },
    ],
  ])('one that breaks it is found: %s', async (name, change) => {
    const checks = await checkGuard(guardKit(() => quiet(change)))
    expect(checks.find((check) => check.name === name)).toMatchObject({ ok: false })
  })
})

describe('adapters', () => {
  const small = smallAdapter()

  test('a small one conforms, and is told which checks say nothing about it', async () => {
    const checks = await checkAdapter(small)
    expect(failuresOf(checks)).toEqual([])
    expect(checks.map(({ id }) => id)).toEqual(ADAPTER_CHECKS.map(({ id }) => id))
    const left = checks.filter(({ without }) => without !== undefined)
    expect(left.map(({ id, without }) => [id, without])).toEqual([
      ['choices-are-checked', 'there is no wire'],
      ['nonsense-is-not-delivered', 'there is no wire'],
      ['other-bodies-are-not-delivered', 'there is no wire'],
    ])
  })

  test('there is a fault for every check', () => {
    expect(Object.keys(FAULTY).sort()).toEqual(ADAPTER_CHECKS.map(({ id }) => id).sort())
  })

  test.each(Object.entries(FAULTY))('a fault is found: %s', async (id, kit) => {
    const [check] = await checkAdapter({ ...kit, only: [id] })
    expect(check).toMatchObject({ id, ok: false })
    const isEndless = check?.detail?.includes('did not end') === true
    expect(isEndless).toBe(id === 'abort-midway-stops-the-provider')
    expect(check?.counterexample === undefined).toBe(isEndless)
  })

  test('a report is short, however long the words were', async () => {
    const id = 'endless-words-are-stopped'
    const [check] = await checkAdapter({ ...FAULTY[id], ask: small.ask, only: [id] })
    expect(check).toMatchObject({ ok: true })
    const [faulty] = await checkAdapter({ ...small, ...FAULTY[id], only: [id] })
    expect(JSON.stringify(faulty).length).toBeLessThan(5000)
  })

  test('a check that there is not cannot be left out', async () => {
    await expect(
      checkAdapter({ ...small, without: { wings: 'it has none' } }),
    ).rejects.toMatchObject({
      code: 'invalid_options',
      message: 'checkAdapter() has no check wings.',
    })
  })
})
