import type { Store } from '@vouchsafe/core'
import { type Check, runChecks } from './check.ts'

/** What {@link checkStore} takes. */
export interface StoreKit {
  /** Gives an empty store. Called once a check. */
  readonly make: () => Store | Promise<Store>
  /** Lets so many milliseconds pass for the store. Without it, expiry is not checked. */
  readonly advance?: (ms: number) => void | Promise<void>
}

/** Checks a `Store` of your own: what pipelines, vaults and consent rely on. */
export function checkStore({ make, advance }: StoreKit): Promise<readonly Check[]> {
  const expiry = {
    'a value is there before its time and gone after it': async () => {
      const store = await make()
      await store.set('k', 1, { ttlMs: 1000 })
      await advance?.(900)
      if ((await store.get('k')) === undefined) return 'it was gone early'
      await advance?.(200)
      return (await store.get('k')) === undefined ? undefined : 'it was still there'
    },
    'an expired value counts as none for compareAndSet': async () => {
      const store = await make()
      await store.set('k', 1, { ttlMs: 1000 })
      await advance?.(1100)
      return (await store.compareAndSet('k', undefined, 2)) ? undefined : 'it was refused'
    },
    'writing again gives a value its own time': async () => {
      const store = await make()
      await store.set('k', 1, { ttlMs: 1000 })
      await store.set('k', 2)
      await advance?.(5000)
      return (await store.get('k'))?.value === 2 ? undefined : 'it was gone'
    },
  }
  return runChecks({
    'an unknown key has no value': async () => {
      const stored = await (await make()).get('nobody')
      return stored === undefined ? undefined : 'it gave something'
    },
    'gives back what was set, whatever JSON it is': async () => {
      const store = await make()
      for (const value of [null, false, 0, '', '😀 \u2028', [1, [2]], { a: { b: [null] } }]) {
        await store.set('k', value)
        const back = (await store.get('k'))?.value
        if (JSON.stringify(back) !== JSON.stringify(value))
          return `${JSON.stringify(value)} was changed`
      }
      return undefined
    },
    'keys are kept apart': async () => {
      const store = await make()
      const keys = ['a', 'A', 'a:b', 'a/b', ' a', '订单', '__proto__', 'constructor']
      for (const [index, key] of keys.entries()) await store.set(key, index)
      for (const [index, key] of keys.entries()) {
        if ((await store.get(key))?.value !== index) return `${key} was mixed up`
      }
      return undefined
    },
    'what is deleted is gone, and deleting nothing is fine': async () => {
      const store = await make()
      await store.set('k', 1)
      await store.delete('k')
      await store.delete('k')
      return (await store.get('k')) === undefined ? undefined : 'it was still there'
    },
    'the version changes with every write, also of the same value': async () => {
      const store = await make()
      await store.set('k', 1)
      const one = (await store.get('k'))?.version
      await store.set('k', 1)
      const two = (await store.get('k'))?.version
      return one !== undefined && one !== two ? undefined : 'it stayed the same'
    },
    'a version is not used again after a delete': async () => {
      const store = await make()
      await store.set('k', 1)
      const one = (await store.get('k'))?.version
      await store.delete('k')
      await store.set('k', 1)
      return (await store.get('k'))?.version === one ? 'it was used again' : undefined
    },
    'compareAndSet writes if the version is as expected': async () => {
      const store = await make()
      await store.set('k', 1)
      const version = (await store.get('k'))?.version
      if (!(await store.compareAndSet('k', version, 2))) return 'it was refused'
      return (await store.get('k'))?.value === 2 ? undefined : 'nothing was written'
    },
    'compareAndSet refuses an old version and leaves the value': async () => {
      const store = await make()
      await store.set('k', 1)
      const version = (await store.get('k'))?.version
      await store.set('k', 2)
      if (await store.compareAndSet('k', version, 3)) return 'it was written'
      return (await store.get('k'))?.value === 2 ? undefined : 'the value was changed'
    },
    'compareAndSet without a version writes only where nothing is': async () => {
      const store = await make()
      if (!(await store.compareAndSet('k', undefined, 1))) return 'a first write was refused'
      return (await store.compareAndSet('k', undefined, 2)) ? 'it overwrote' : undefined
    },
    'of many writers at once, one wins': async () => {
      const store = await make()
      const wins = await Promise.all(
        Array.from({ length: 8 }, (_, index) => store.compareAndSet('k', undefined, index)),
      )
      const won = wins.indexOf(true)
      if (wins.filter(Boolean).length !== 1) return `${wins.filter(Boolean).length} won`
      return (await store.get('k'))?.value === won ? undefined : 'another value was kept'
    },
    'what a caller changes later is not changed in the store': async () => {
      const store = await make()
      const value = { list: [1] }
      await store.set('k', value)
      value.list.push(2)
      const back = (await store.get('k'))?.value
      return JSON.stringify(back) === '{"list":[1]}' ? undefined : 'it was changed'
    },
    ...(advance === undefined ? {} : expiry),
  })
}
