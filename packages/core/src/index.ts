export {
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type ClaimValue,
  COSTLY_KINDS,
  type FlagValue,
  type Subject,
  type TextValue,
} from './claim.ts'
export type { Draft, Sentence, TokenLogprob } from './draft.ts'
export { type ErrorCode, isVouchsafeError, VouchsafeError } from './errors.ts'
export {
  type Derivation,
  type Edit,
  type Evidence,
  type Fact,
  type Json,
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
export type { CheckedClaim, Handoff, Label, Reply, StreamEvent } from './reply.ts'
export type { Customer, Message, ToolCall, Turn } from './turn.ts'
