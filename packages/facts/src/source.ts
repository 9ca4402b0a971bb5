import type { Awaitable, Json, Turn } from '@vouchsafe/core'

/** One piece of what a source knows. */
export type SourcePart = RecordsPart | ProsePart | WordsPart

/** Structured data: any JSON. */
export interface RecordsPart {
  readonly type: 'records'
  /** Shown in evidence: `catalog`, `tool:call_12`. */
  readonly id: string
  readonly data: Json
  /** Other names by which customers and agents call a record: `{ 'the 14 inch': 'Aerion 14' }`. */
  readonly aliases?: Readonly<Record<string, string>>
  /** ISO 4217, for prices that name no currency. */
  readonly currency?: string
  readonly asOf?: string
  readonly validUntil?: string
  /** The call that gave the data. Its arguments are facts about every row of the result. */
  readonly call?: { readonly name: string; readonly arguments: Json }
  /** All of it may be spoken of without being named first: what was looked up for this conversation. */
  readonly inPlay?: true
}

/** Prose: a policy, a page of the help centre, a tool's answer in words. */
export interface ProsePart {
  readonly type: 'prose'
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly asOf?: string
  readonly validUntil?: string
}

/** What the customer said, in order. */
export interface WordsPart {
  readonly type: 'words'
  readonly id: string
  readonly texts: readonly string[]
}

/** Where facts come from. */
export interface FactSource {
  readonly id: string
  /**
   * What the source knows in this turn. Parts that stay the same should be the same objects every time: they are then
   * indexed once.
   */
  read(turn: Turn): Awaitable<readonly SourcePart[]>
  /** Throws a {@link VouchsafeError} if a fixed source cannot be read; called when the guard is made. */
  readonly fixed?: readonly SourcePart[]
}
