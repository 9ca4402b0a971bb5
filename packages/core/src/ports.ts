import type { Json } from './fact.ts'

/** Keeps state between turns. Every method may be slow and may fail. */
export interface Store {
  /** The value with its version, or `undefined`. */
  get(key: string): Promise<Stored | undefined>
  /** Writes unconditionally. @param options.ttlMs After this many milliseconds the value is gone. */
  set(key: string, value: Json, options?: { readonly ttlMs?: number }): Promise<void>
  delete(key: string): Promise<void>
  /**
   * Writes only if the stored version is still `expected` (`undefined`: only if there is none).
   * @returns False if another writer came first; nothing is written then.
   */
  compareAndSet(
    key: string,
    expected: string | undefined,
    value: Json,
    options?: { readonly ttlMs?: number },
  ): Promise<boolean>
}

export interface Stored {
  readonly value: Json
  /** Changes with every write. */
  readonly version: string
}

/** Encrypts what a store keeps. */
export interface Cipher {
  encrypt(plain: Uint8Array): Promise<Uint8Array>
  decrypt(sealed: Uint8Array): Promise<Uint8Array>
}

/** Used for time limits alone: what a turn says about time comes from `turn.now`. */
export interface Clock {
  /** Milliseconds from any fixed point; never goes back. */
  now(): number
  /** Calls back once after `ms`. The returned function cancels. */
  after(ms: number, callback: () => void): () => void
}

/** A source of randomness, uniform in [0, 1). */
export type Random = () => number

/** Sees what happens, for tracing. May be slow or throw; that never changes a reply. Events hold no customer text. */
export type Observer = (event: PipelineEvent) => void

/** What observers see. `ms` figures are wall time from {@link Clock}. */
export type PipelineEvent =
  | { readonly type: 'turn-start'; readonly conversationId: string }
  | { readonly type: 'model-start'; readonly attempt: number }
  | { readonly type: 'model-end'; readonly attempt: number; readonly ms: number }
  | { readonly type: 'hook-end'; readonly guard: string; readonly hook: Hook; readonly ms: number }
  | {
      readonly type: 'guard-failed'
      readonly guard: string
      readonly hook: Hook
      readonly reason: 'threw' | 'timed-out' | 'invalid'
    }
  | { readonly type: 'sentence-end'; readonly index: number; readonly released: boolean }
  | { readonly type: 'state-not-saved' }
  | { readonly type: 'retry'; readonly attempt: number; readonly codes: readonly string[] }
  | {
      readonly type: 'turn-end'
      readonly status: 'verified' | 'annotated' | 'blocked'
      readonly codes: readonly string[]
      readonly ms: number
    }

export type Hook = 'request' | 'response' | 'inspect' | 'conclude' | 'tool'

/** A model used as extractor or judge. Answers with JSON that fits the schema, or throws. */
export interface Judge {
  readonly name: string
  readonly version: string
  ask(
    question: { readonly instructions: string; readonly input: Json; readonly schema: Json },
    options: { readonly signal: AbortSignal },
  ): Promise<Json>
}

/** Checks a JSON value against a JSON Schema. */
export interface SchemaValidator {
  validate(
    schema: Json,
    value: Json,
  ): readonly { readonly path: string; readonly message: string }[]
}

/** Everything a pipeline takes from outside. */
export interface Ports {
  readonly store: Store
  readonly clock: Clock
  readonly random?: Random
  readonly cipher?: Cipher
  readonly judge?: Judge
  readonly schemaValidator?: SchemaValidator
}
