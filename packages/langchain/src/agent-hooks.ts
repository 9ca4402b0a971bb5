import { type BaseMessage, ToolMessage } from '@langchain/core/messages'
import {
  checkAdapterOptions,
  type Json,
  objectOf,
  type Pipeline,
  type ToolDecision,
  type Turn,
} from '@vouchsafe/core'
import {
  type ChatModelLike,
  type GuardModelOptions,
  guardModel,
  MODEL_OPTIONS,
} from './guarded-chat-model.ts'
import { readMessages } from './messages.ts'

/** The part of a request for an answer that is used here. */
export interface ModelRequestLike {
  readonly model: unknown
}

/** The part of a request to run a tool that is used here. */
export interface ToolRequestLike {
  readonly toolCall: { readonly id?: string; readonly name: string; readonly args: unknown }
  readonly state: { readonly messages: readonly BaseMessage[] }
  readonly runtime: unknown
}

export interface AgentHooksOptions extends GuardModelOptions {
  /** Decides about a call that a person must be asked about. Default: it is not run. */
  readonly onAsk?: (decision: ToolDecision, request: ToolRequestLike) => boolean | Promise<boolean>
}

/**
 * Hooks for agents: `createAgent({ model, tools, middleware: [createMiddleware(vouchsafeHooks(pipeline))] })`.
 *
 * The model's answers are checked, and each tool call is checked once more before it runs, whoever asked for it.
 */
export function vouchsafeHooks(pipeline: Pipeline, options: AgentHooksOptions = {}) {
  checkAdapterOptions('vouchsafeHooks', pipeline, options, { ...MODEL_OPTIONS, onAsk: 'function' })
  const { onAsk, ...ofModel } = options
  return {
    name: 'vouchsafe',
    wrapModelCall<R extends ModelRequestLike, M>(request: R, handler: (request: R) => M): M {
      const model = guardModel(request.model as ChatModelLike, pipeline, ofModel)
      return handler({ ...request, model })
    },
    async wrapToolCall<R extends ToolRequestLike, M>(
      request: R,
      handler: (request: R) => M | Promise<M>,
    ): Promise<M | ToolMessage> {
      const { id = '', name, args } = request.toolCall
      const turn = await turnOfRun(request, options)
      const call = { id, name, arguments: (args ?? {}) as Json }
      const decision = await pipeline.tool(turn, call)
      const isAllowed =
        decision.decision === 'allow' ||
        (decision.decision === 'ask' && (await onAsk?.(decision, request)) === true)
      if (!isAllowed) return refusal(id, name, decision)
      const changed = decision.call?.arguments ?? call.arguments
      return handler({ ...request, toolCall: { ...request.toolCall, args: changed } })
    },
  }
}

/** What the model is told instead of a result. */
function refusal(id: string, name: string, { reason, decision }: ToolDecision): ToolMessage {
  const content = reason ?? (decision === 'ask' ? 'A person must agree first.' : 'Not allowed.')
  return new ToolMessage({ content, name, tool_call_id: id, status: 'error' })
}

async function turnOfRun(
  { state, runtime }: ToolRequestLike,
  { turnOf, newId }: AgentHooksOptions,
): Promise<Turn> {
  const messages = readMessages(state.messages)
  const { configurable, metadata } = objectOf(runtime)
  const known = { ...objectOf(configurable), ...objectOf(metadata) }
  const context = objectOf(known.vouchsafe)
  const told: Partial<Turn> = {
    ...context,
    ...(await turnOf?.({ messages, metadata: known, context })),
  }
  const thread = known.thread_id
  const conversationId =
    told.conversationId ??
    (typeof thread === 'string' ? thread : (newId ?? (() => globalThis.crypto.randomUUID()))())
  return { ...told, conversationId, messages }
}
