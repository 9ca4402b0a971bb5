import { type Cipher, type Json, type Store, VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod'
import type { VaultEntry } from './pseudonyms.ts'
import { TOKEN_LABELS, type TokenKind } from './token-labels.ts'

const KINDS = Object.keys(TOKEN_LABELS) as [TokenKind, ...TokenKind[]]
const entries = z.array(
  z.object({
    kind: z.enum(KINDS),
    number: z.int().positive(),
    variant: z.int().min(0),
    value: z.string(),
    token: z.string(),
  }),
)

/** Keeps the values behind a conversation's tokens, encrypted. */
export interface Vault {
  load(conversationId: string): Promise<readonly VaultEntry[]>
  /** Adds what is new; entries that another process added meanwhile win. @returns What is kept now. */
  save(conversationId: string, entries: readonly VaultEntry[]): Promise<readonly VaultEntry[]>
  erase(conversationId: string): Promise<void>
}

export interface VaultOptions {
  readonly store: Store
  readonly cipher: Cipher
  /** After this the values are gone. Default: 24 hours. */
  readonly ttlMs?: number
}

const DAY_MS = 86_400_000
const MAX_TRIES = 16

/** A vault over core's ports. Nothing of it is readable in the store. */
export function vault({ store, cipher, ttlMs = DAY_MS }: VaultOptions): Vault {
  const keyOf = (conversationId: string): string => `privacy-vault:${conversationId}`
  const open = async (sealed: Json | undefined): Promise<readonly VaultEntry[]> => {
    if (typeof sealed !== 'string') return []
    try {
      const plain = await cipher.decrypt(fromBase64(sealed))
      return entries.parse(JSON.parse(new TextDecoder().decode(plain)))
    } catch {
      // The cause could quote what is kept, so it is left out.
      throw new VouchsafeError('invalid_source', 'The privacy vault could not be read.')
    }
  }
  const seal = async (list: readonly VaultEntry[]): Promise<string> =>
    toBase64(await cipher.encrypt(new TextEncoder().encode(JSON.stringify(list))))
  return {
    async load(conversationId) {
      return open((await store.get(keyOf(conversationId)))?.value)
    },
    async save(conversationId, list) {
      const key = keyOf(conversationId)
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const before = await store.get(key)
        const merged = merge(await open(before?.value), list)
        if (await store.compareAndSet(key, before?.version, await seal(merged), { ttlMs }))
          return merged
      }
      throw new VouchsafeError('store_conflict', 'The privacy vault could not be written.')
    },
    async erase(conversationId) {
      await store.delete(keyOf(conversationId))
    },
  }
}

function merge(kept: readonly VaultEntry[], list: readonly VaultEntry[]): readonly VaultEntry[] {
  const ids = new Set(kept.map(({ token }) => token))
  return [...kept, ...list.filter(({ token }) => !ids.has(token))]
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
