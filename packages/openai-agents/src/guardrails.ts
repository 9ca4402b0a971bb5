import {
  type Awaitable,
  checkAdapterOptions,
  type Json,
  objectOf,
  type Pipeline,
  type Reply,
  type Turn,
  textOf,
} from '@vouchsafe/core'
import { callOf } from './items.ts'

export interface GuardrailOptions {
  /** Tells the turn: the conversation and whatever the guards check against. */
  readonly turnOf: (given: {
    readonly context: unknown
    readonly agent: unknown
  }) => Awaitable<Turn>
}

/**
 * An output guardrail: `new Agent({ outputGuardrails: [outputGuardrail(pipeline, { turnOf })] })`.
 *
 * A guardrail cannot change what an agent says, and sees it when it is complete. It trips whenever the words may not be delivered
 * exactly as they are; the reply that may be delivered is the error's `result.output.outputInfo`.
 */
export function outputGuardrail(pipeline: Pipeline, options: GuardrailOptions) {
  checkAdapterOptions('outputGuardrail', pipeline, options, { turnOf: 'function' })
  const { turnOf } = options
  return {
    name: 'vouchsafe',
    async execute(given: {
      readonly agent: unknown
      readonly agentOutput: unknown
      readonly context: unknown
    }): Promise<{ tripwireTriggered: boolean; outputInfo: Reply }> {
      const { agentOutput } = given
      const text =
        typeof agentOutput === 'string' ? agentOutput : (JSON.stringify(agentOutput) ?? '')
      const reply = await pipeline.reply(await turnOf(given), () => text)
      return { tripwireTriggered: reply.text !== text, outputInfo: reply }
    },
  }
}

/**
 * A guardrail for a tool's input: `tool({ …, inputGuardrails: [toolGuardrail(pipeline, { turnOf })] })`.
 *
 * A call that no guard allows is not run; the model is told the reason. Arguments cannot be changed here: a call that a guard
 * changed is refused too, so guard the model as well where guards put values into calls.
 */
export function toolGuardrail(pipeline: Pipeline, options: GuardrailOptions) {
  checkAdapterOptions('toolGuardrail', pipeline, options, { turnOf: 'function' })
  const { turnOf } = options
  return {
    type: 'tool_input' as const,
    name: 'vouchsafe',
    async run(given: {
      readonly agent: unknown
      readonly context: unknown
      readonly toolCall: unknown
    }): Promise<{
      outputInfo: Json
      behavior: { type: 'allow' } | { type: 'rejectContent'; message: string }
    }> {
      const call = callOf(objectOf(given.toolCall))
      const {
        decision,
        reason,
        findings,
        call: changed,
      } = await pipeline.tool(await turnOf(given), call)
      const codes = (findings ?? []).map(({ code }) => code)
      if (decision === 'allow' && !changed)
        return { outputInfo: { decision, codes }, behavior: { type: 'allow' } }
      const message =
        textOf(reason) || (decision === 'ask' ? 'A person must agree first.' : 'Not allowed.')
      return { outputInfo: { decision, codes }, behavior: { type: 'rejectContent', message } }
    },
  }
}
