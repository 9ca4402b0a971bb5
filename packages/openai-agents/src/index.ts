export {
  type GuardModelOptions,
  guardModel,
  type ModelCall,
  type ModelLike,
  replyOf,
  retractionOf,
} from './guard-model.ts'
export { type GuardrailOptions, outputGuardrail, toolGuardrail } from './guardrails.ts'
export type { ModelRequestLike } from './items.ts'
