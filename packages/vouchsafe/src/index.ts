export { claims } from '@vouchsafe/claims'
export { type ConfidenceOptions, confidence, emergencyStop } from '@vouchsafe/confidence'
export {
  ACTIONS,
  type Action,
  type ActionTable,
  type CallOptions,
  type ChatModel,
  type CheckedClaim,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  type Customer,
  DEFAULT_ACTIONS,
  type Evidence,
  type Finding,
  type Guard,
  type Handoff,
  isVouchsafeError,
  type Json,
  type Message,
  type ModelOutput,
  memoryStore,
  type Observer,
  type Pipeline,
  type PipelineEvent,
  type PipelineOptions,
  type Reply,
  type StreamEvent,
  type ToolCall,
  type ToolDecision,
  type Turn,
  VERDICTS,
  type Verdict,
  VouchsafeError,
  vouchsafe,
  WORDING,
  type Wording,
} from '@vouchsafe/core'
export { type DisclosureOptions, disclosure } from '@vouchsafe/disclosure'
export { type EmotionOptions, emotion } from '@vouchsafe/emotion'
export {
  catalog,
  contacts,
  customerWords,
  documents,
  type FactDocument,
  type FactSource,
  facts,
  orders,
  promotions,
  records,
  toolResults,
  turnFacts,
} from '@vouchsafe/facts'
export { type PolicyOptions, policy } from '@vouchsafe/policy'
export { type PrivacyOptions, privacy } from '@vouchsafe/privacy'
export { type ShopKnowledge, type ShopOptions, shopPipeline, shopSources } from './shop.ts'
