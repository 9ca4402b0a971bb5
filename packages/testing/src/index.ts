export type { AdapterExchange } from './adapter/adapter-check.ts'
export type { CallerView } from './adapter/caller-view.ts'
export { chatWire } from './adapter/chat-wire.ts'
export {
  type FakeAnswer,
  type FakeProvider,
  fakeProvider,
  type Visit,
} from './adapter/fake-provider.ts'
export { messagesWire } from './adapter/messages-wire.ts'
export {
  type ModelScript,
  type ProviderWire,
  type ScriptStep,
  says,
} from './adapter/model-script.ts'
export { probes } from './adapter/probes.ts'
export { responsesWire } from './adapter/responses-wire.ts'
export {
  ADAPTER_CHECKS,
  type AdapterCheck,
  type AdapterKit,
  checkAdapter,
} from './kit/adapter-kit.ts'
export { type Check, failuresOf } from './kit/check.ts'
export { checkFactSource, type FactSourceKit } from './kit/fact-source-kit.ts'
export { checkGuard, type GuardKit } from './kit/guard-kit.ts'
export { checkStore, type StoreKit } from './kit/store-kit.ts'
export { LAWS } from './laws/all-laws.ts'
export type { Bench, Given, PipelineFactory, Subject } from './laws/bench.ts'
export {
  broken,
  HOLDS,
  type Law,
  type LawParts,
  law,
  notReached,
  type Outcome,
  type Severity,
} from './laws/law.ts'
export { type LawReport, type LawsOptions, type LawsReport, runLaws } from './laws/run-laws.ts'
export { type Cuts, cutAt, cuts, everyUnit } from './models/chunkings.ts'
export { type FakeClock, fakeClock } from './models/fake-clock.ts'
export {
  type FakeModel,
  failingModel,
  MODEL_FAULTS,
  type ModelFault,
  type StreamingOptions,
  scriptedModel,
  streamingModel,
} from './models/fake-models.ts'
export {
  type FaultyGuard,
  faultyGuard,
  GUARD_FAULTS,
  type GuardFault,
  guardFaults,
} from './models/faults.ts'
export { type RecordingStore, recordingStore } from './models/recording-store.ts'
export { type DateOrder, inFigures, LOCALES, type Locale, locales } from './people/locales.ts'
export { type Moment, moments, rewritten } from './people/moments.ts'
export {
  PERSONAL_KINDS,
  type PersonalData,
  type PersonalKind,
  personalData,
} from './people/personal-data.ts'
export {
  CALL_OUTCOMES,
  type CallOutcome,
  type ToolTranscript,
  toolTranscripts,
} from './people/tool-transcripts.ts'
export { TOPIC_IDS } from './replies/compose.ts'
export {
  type FalseRepliesOptions,
  type FalseReply,
  falseReplies,
  type RepliesOptions,
  type StatedFact,
  type TruthfulReply,
  truthfulReplies,
} from './replies/reply-arbitrary.ts'
export { CHANGES, type Change } from './replies/slot.ts'
export { type Knowledge, knowledgeOf } from './shop/knowledge.ts'
export {
  type Contacts,
  type Currency,
  LANGUAGES,
  type Language,
  ORDER_STATUSES,
  type Order,
  type OrderStatus,
  type Person,
  type Product,
  type Promotion,
  type Shop,
  type Terms,
  type Variant,
} from './shop/shop.ts'
export { type ShopsOptions, shops } from './shop/shop-arbitrary.ts'
