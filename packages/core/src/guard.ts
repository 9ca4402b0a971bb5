import type { Claim } from './claim.ts'
import type { Draft, Sentence } from './draft.ts'
import type { Json, Verdict } from './fact.ts'
import type { Action, Finding } from './finding.ts'
import type { Ports } from './ports.ts'
import type { Label } from './reply.ts'
import type { Message, ToolCall, Turn } from './turn.ts'

export type Awaitable<T> = T | PromiseLike<T>

/** What a guard established about a sentence or a draft. Spans point into the draft. */
export interface Inspection {
  /** Ids are given by the engine, see {@link NewClaim}. */
  readonly claims?: readonly NewClaim[]
  readonly verdicts?: readonly Verdict[]
  readonly findings?: readonly Finding[]
  readonly labels?: readonly Label[]
  /**
   * The verdict on this sentence waits for the whole draft (a pending tool call, say): a stream releases nothing from this
   * sentence on before `conclude` has run.
   */
  readonly defer?: true
  /**
   * What is said in the place of the draft if it is stopped and no person takes over: approved wording, made of verified
   * values alone. It is not inspected. Of several guards the first one's is used.
   */
  readonly instead?: string
}

/** A claim before the engine has numbered it. */
export type NewClaim = Omit<Claim, 'id'>

/** What a request hook changes before the model is called. */
export interface RequestChange {
  /** The messages that the model shall see. */
  readonly messages?: readonly Message[]
  readonly findings?: readonly Finding[]
  readonly labels?: readonly Label[]
  /** Answer with this text instead of calling the model; it is inspected like a draft. */
  readonly draft?: string
}

/** Rewrites the model's text as it arrives. What `push` holds back, `end` must give. */
export interface TextTransform {
  push(chunk: string): string
  end(): string
}

/** What to do with a tool call before it runs. */
export interface ToolDecision {
  readonly decision: 'allow' | 'ask' | 'refuse'
  /** For the model and the person who is asked; holds no customer text. */
  readonly reason?: string
  readonly findings?: readonly Finding[]
  /**
   * The call as it must run, such as with the values behind pseudonyms; it keeps its id and its name. Guards that follow see
   * this call. Default: the call as it was given. Ignored in shadow mode.
   */
  readonly call?: ToolCall
}

/** What a guard sees besides its sentence. */
export interface Context {
  readonly turn: Turn
  /** Claims of this draft so far, in the order of the draft. */
  readonly claims: readonly Claim[]
  /** Verdicts of this draft so far. */
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** Sentences before this one. */
  readonly sentences: readonly Sentence[]
  /** Calls that the draft asks for. Empty until `conclude`, because a stream tells its calls last. */
  readonly toolCalls: readonly ToolCall[]
  /** Language of the reply: `zh`, `en`, or another BCP 47 primary tag. */
  readonly language: string
  readonly session: Session
  readonly ports: Ports
  readonly signal: AbortSignal
}

/** State that lives from turn to turn of one conversation, apart for each guard. */
export interface Session {
  /** As it was when the turn began, with this turn's own updates applied. */
  get(): Json | undefined
  /**
   * Changes the state when the turn ends. The function must be pure: it runs again if another process changed the state
   * meanwhile.
   *
   * @param options.ifDelivered Only if the model's draft reaches the customer. Default: false.
   */
  update(
    change: (state: Json | undefined) => Json,
    options?: { readonly ifDelivered?: boolean },
  ): void
}

/** One unit of middleware. Every hook is optional and may be sync or async. */
export interface Guard {
  /** First part of its finding codes. */
  readonly name: string
  /** What a failure of this guard leads to. Default: `block`, with a handoff. */
  readonly onError?: Extract<Action, 'annotate' | 'block'>
  /** `shadow`: record what would have happened, change nothing. Default: `enforce`. */
  readonly mode?: 'enforce' | 'shadow'
  /** Before the model is called; guards run in order, each seeing what the former changed. */
  request?(turn: Turn, context: Context): Awaitable<RequestChange | undefined>
  /** On the way back, chunk by chunk; called once a draft. */
  response?(context: Context): TextTransform
  /** Once a sentence, in order; guards run in order within a sentence. */
  inspect?(sentence: Sentence, context: Context): Awaitable<Inspection | undefined>
  /** Once, when the draft is complete. */
  conclude?(draft: Draft, context: Context): Awaitable<Inspection | undefined>
  /** Before a tool call is run. */
  tool?(call: ToolCall, context: Context): Awaitable<ToolDecision | undefined>
}
