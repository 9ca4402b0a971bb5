import { type Cipher, memoryStore, type Store } from '@vouchsafe/core'
import { type EmotionUseOptions, emotionUse } from '@vouchsafe/emotion'

export const NOW = '2026-03-02T10:00:00+08:00'

/** Turns every bit round: enough to see that nothing readable is stored. */
const flipped: Cipher = {
  encrypt: async (plain) => plain.map((byte) => byte ^ 0xff),
  decrypt: async (sealed) => sealed.map((byte) => byte ^ 0xff),
}

/** A store whose whole content can be looked at. */
function openStore(): { readonly store: Store; readonly content: () => string } {
  const inner = memoryStore({ now: () => 0 })
  const keys = new Set<string>()
  const store: Store = {
    get: (key) => inner.get(key),
    delete: (key) => {
      keys.delete(key)
      return inner.delete(key)
    },
    set: (key, value, options) => {
      keys.add(key)
      return inner.set(key, value, options)
    },
    compareAndSet: (key, expected, value, options) => {
      keys.add(key)
      return inner.compareAndSet(key, expected, value, options)
    },
  }
  return { store, content: () => JSON.stringify([...keys]) }
}

export function useWith(options: Partial<EmotionUseOptions> = {}) {
  const { store, content } = openStore()
  return { use: emotionUse({ store, cipher: flipped, ...options }), store, content }
}
