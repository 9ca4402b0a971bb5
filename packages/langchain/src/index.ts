export {
  type AgentHooksOptions,
  type ModelRequestLike,
  type ToolRequestLike,
  vouchsafeHooks,
} from './agent-hooks.ts'
export {
  type ChatModelLike,
  GuardedChatModel,
  type GuardModelOptions,
  guardModel,
  type RunRequest,
  replyOf,
  retractionOf,
} from './guarded-chat-model.ts'
