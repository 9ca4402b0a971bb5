export {
  type ActionChanges,
  type ActionTable,
  DEFAULT_ACTIONS,
  type Failing,
  findingOf,
  type VerdictRule,
} from './action-table.ts'
export { type AdapterOptionTypes, checkAdapterOptions } from './adapter-options.ts'
export {
  checkOptions,
  eachOf,
  isFunction,
  isText,
  manyOf,
  type OptionCheck,
  oneOf,
} from './check-options.ts'
export {
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type ClaimValue,
  COSTLY_KINDS,
  type Comparison,
  type FlagValue,
  type Subject,
  type TextValue,
} from './claim.ts'
export { decide, strongest } from './decide.ts'
export type { Draft, Sentence, TokenLogprob } from './draft.ts'
export { applyEdits, chooseEdits, type ProposedEdit } from './edits.ts'
export { type Enforced, enforced } from './enforced.ts'
export {
  askEntailment,
  ENTAILMENT_LABELS,
  type Entailment,
  type EntailmentLabel,
} from './entailment.ts'
export { type ErrorCode, isVouchsafeError, VouchsafeError } from './errors.ts'
export {
  type Derivation,
  type Edit,
  type Evidence,
  type Fact,
  type Json,
  type JudgeAnswer,
  type SourceRef,
  VERDICTS,
  type Verdict,
  type VerdictStatus,
} from './fact.ts'
export {
  ACTIONS,
  type Action,
  type Finding,
  type FindingCode,
  type Findings,
  type HandoffReason,
  type Mark,
} from './finding.ts'
export {
  type Foreign,
  indexOf,
  isForeign,
  listOf,
  objectOf,
  sumOfUsage,
  textOf,
} from './foreign.ts'
export { type GoogleReader, googleReader } from './google-events.ts'
export type {
  Awaitable,
  Context,
  Guard,
  Inspection,
  NewClaim,
  RequestChange,
  Session,
  TextTransform,
  ToolDecision,
} from './guard.ts'
export {
  extensionReply,
  extensionRetraction,
  type FetchLike,
  type GuardedFetchOptions,
  guardedFetch,
} from './guarded-fetch.ts'
export { handoffFor } from './handoff.ts'
export { type HttpJudgeOptions, httpJudge } from './http-judge.ts'
export { type Waited, waitFor } from './limits.ts'
export { type MemoryStoreOptions, memoryStore } from './memory-store.ts'
export type { ChatModel, ModelOptions, ModelOutput } from './model.ts'
export { type CallOptions, type Pipeline, vouchsafe } from './pipeline.ts'
export { type PipelineOptions, shadow } from './pipeline-options.ts'
export type {
  Cipher,
  Clock,
  Hook,
  Judge,
  Observer,
  PipelineEvent,
  Ports,
  Random,
  SchemaValidator,
  Store,
  Stored,
} from './ports.ts'
export {
  PROPOSED_CLAIMS_SCHEMA,
  type ProposedClaim,
  parseProposedClaims,
} from './proposed-claims.ts'
export type { CheckedClaim, Handoff, Label, Reply, StreamEvent } from './reply.ts'
export { type Issue, isJson, kindOf, type Parsed, parseTurn, turnSchema } from './schemas.ts'
export {
  type ChunkSource,
  readSse,
  type SseEvent,
  type SseOptions,
  type SseParser,
  sseParser,
  writeSse,
} from './sse.ts'
export { type Field, readFields } from './structured.ts'
export { systemClock } from './system-clock.ts'
export type { Customer, Message, ToolCall, Turn } from './turn.ts'
export {
  readTurnContext,
  TURN_FIELD,
  TURN_HEADER,
  type TurnContext,
  type TurnOf,
  type TurnRequest,
  turnHeaders,
} from './turn-context.ts'
export { jsonEvent, parseData } from './upstream.ts'
export {
  type AnswerPart,
  type Extension,
  type Retraction,
  type TextPiece,
  UpstreamError,
  type WireAnswer,
  type WireFormat,
  type WireOutcome,
  type WireRequest,
  type WireWriter,
} from './wire-format.ts'
export { type OwnWording, WORDING, type Wording, wordingFor } from './wording.ts'
