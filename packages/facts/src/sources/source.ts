import type {
  Awaitable,
  Claim,
  Clock,
  Finding,
  Json,
  Sentence,
  SourceRef,
  Turn,
} from '@vouchsafe/core'

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
  /** It holds all there is of its sort, so that what is missing is known not to be; `false`: it does not. */
  readonly complete?: boolean
  /** The call that gave the data. Its arguments are facts about every row of the result. */
  readonly call?: { readonly name: string; readonly arguments: Json }
  /** All of it may be spoken of without being named first: what was looked up for this conversation. */
  readonly inPlay?: boolean
  /** The data is records by their codes, however many there are and whatever they look like. */
  readonly byCode?: true
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
  /** Begins the look-ups of one draft, for a source that is asked for what the draft speaks of. */
  open?(turn: Turn): DraftLookups
}

/** What a source is asked about as a draft goes on. */
export interface Asked {
  /** Sentences since it was asked last, in order; the last is the one to be judged. */
  readonly sentences: readonly Sentence[]
  /** Claims of the last sentence. */
  readonly claims: readonly Claim[]
  /** For time limits and the age of what is kept. */
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** What a source has found for a draft. */
export interface Looked {
  /** All of it so far; a new list only if something came or went. */
  readonly parts: readonly SourcePart[]
  /** Something that the sentences speak of could not be looked up. The engine adds the range of the sentence. */
  readonly finding?: Omit<Finding, 'span'>
}

/** The look-ups of one draft, sentence by sentence. Neither method may reject. */
export interface DraftLookups {
  lookUp(asked: Asked): Awaitable<Looked>
  /** Asks again for the records that these places are of, past anything kept; each record once a draft. */
  refresh(places: readonly SourceRef[], asked: Asked): Awaitable<Looked>
}
