import { VouchsafeError } from './errors.ts'
import type { ToolDecision } from './guard.ts'
import type { ChatModel } from './model.ts'
import { type PipelineOptions, settle } from './pipeline-options.ts'
import type { Reply, StreamEvent } from './reply.ts'
import type { ToolCall, Turn } from './turn.ts'
import { checkTool, runTurn } from './turn-run.ts'

/** How one call is made. */
export interface CallOptions {
  /** Stops the call and everything it started; it then throws `aborted`. */
  readonly signal?: AbortSignal
}

/** Guards composed. Holds no state of a conversation but in its store, so one serves all conversations. */
export interface Pipeline {
  /**
   * Asks the model and gives the checked reply.
   *
   * @param turn Everything that is known before the model answers.
   * @param model Any chat model; it may also answer part by part.
   * @throws {VouchsafeError} `invalid_turn`, `invalid_output`, `model_failed` (the model's error is its `cause`) or `aborted`.
   *   What guards do never throws: it is in the reply's findings.
   */
  reply(turn: Turn, model: ChatModel, options?: CallOptions): Promise<Reply>
  /**
   * The same, sentence by sentence: a sentence is released as soon as every guard has passed it. The last event carries the
   * reply exactly as {@link Pipeline.reply} would give it.
   *
   * @throws As `reply`, from the iterator.
   */
  stream(turn: Turn, model: ChatModel, options?: CallOptions): AsyncIterable<StreamEvent>
  /** Asks the guards about a tool call before it is run. A guard that fails refuses it. */
  tool(turn: Turn, call: ToolCall, options?: CallOptions): Promise<ToolDecision>
}

/**
 * Composes guards into a pipeline.
 *
 * @throws {VouchsafeError} `invalid_options` if an option has the wrong form.
 */
export function vouchsafe(options: PipelineOptions): Pipeline {
  const settings = settle(options)
  return {
    async reply(turn, model, call) {
      // The same run as a stream's; only nobody watches the sentences.
      for await (const event of runTurn({ ...settings, hold: true }, turn, model, call?.signal)) {
        if (event.type === 'reply-end') return event.reply
      }
      throw new VouchsafeError('aborted', 'The call ended without a reply.')
    },
    stream: (turn, model, call) => runTurn(settings, turn, model, call?.signal),
    tool: (turn, call, callOptions) => checkTool(settings, turn, call, callOptions?.signal),
  }
}
