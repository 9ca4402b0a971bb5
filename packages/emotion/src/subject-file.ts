import { type Cipher, type Json, type Store, VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod/mini'
import { ALLOWED_PURPOSES } from './purpose.ts'
import { EMOTIONS } from './reading.ts'

const modality = z.enum(['text', 'voice', 'face'])
const purpose = z.enum(ALLOWED_PURPOSES)

const consent = z.object({
  purpose,
  modality,
  /** ISO 8601. */
  at: z.string(),
  /** Which wording the person agreed to. */
  wording: z.string(),
  until: z.optional(z.string()),
})

const stored = z.object({
  id: z.string(),
  purpose,
  at: z.string(),
  until: z.string(),
  reading: z.object({
    modality,
    emotions: z.array(z.object({ emotion: z.enum(EMOTIONS), intensity: z.number() })),
    sentiment: z.enum(['positive', 'negative', 'neutral', 'mixed', 'uncertain']),
    certainty: z.number(),
    recogniser: z.string(),
  }),
  /** What the person says it was. */
  correction: z.optional(z.string()),
})

const file = z.object({ consents: z.array(consent), readings: z.array(stored) })

export type Consent = Readonly<z.infer<typeof consent>>
export type StoredReading = Readonly<z.infer<typeof stored>>

/** Everything that is kept about one person. */
export interface SubjectFile {
  readonly consents: readonly Consent[]
  readonly readings: readonly StoredReading[]
}

const EMPTY: SubjectFile = { consents: [], readings: [] }
const MAX_TRIES = 16

/** Files of people, one encrypted value each, so that one deletion takes everything. */
export interface SubjectFiles {
  load(id: string): Promise<SubjectFile>
  /** @throws {VouchsafeError} `store_conflict` if other writers came first every time. */
  change(id: string, change: (file: SubjectFile) => SubjectFile): Promise<void>
  erase(id: string): Promise<void>
}

export function subjectFiles({
  store,
  cipher,
  retentionMs,
}: {
  readonly store: Store
  readonly cipher: Cipher
  readonly retentionMs: number
}): SubjectFiles {
  const keyOf = (id: string): string => `emotion:${id}`
  const open = async (sealed: Json | undefined): Promise<SubjectFile> => {
    if (sealed === undefined) return EMPTY
    try {
      if (typeof sealed !== 'string') throw new TypeError('not sealed')
      const plain = await cipher.decrypt(fromBase64(sealed))
      return file.parse(JSON.parse(new TextDecoder().decode(plain)))
    } catch {
      // The cause could quote what is kept, so it is left out.
      throw new VouchsafeError('invalid_source', 'The emotion file of a person could not be read.')
    }
  }
  return {
    load: async (id) => open((await store.get(keyOf(id)))?.value),
    async change(id, change) {
      for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
        const before = await store.get(keyOf(id))
        const next = change(await open(before?.value))
        const sealed = toBase64(
          await cipher.encrypt(new TextEncoder().encode(JSON.stringify(next))),
        )
        if (await store.compareAndSet(keyOf(id), before?.version, sealed, { ttlMs: retentionMs }))
          return
      }
      throw new VouchsafeError(
        'store_conflict',
        'The emotion file of a person could not be written.',
      )
    },
    erase: (id) => store.delete(keyOf(id)),
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
