import type { Pipeline, Reply, Turn } from '@vouchsafe/core'

/**
 * The same pipeline, which tells its replies, and which keeps conversations of different scopes apart: two tenants may give
 * theirs the same name. The scope does not show in the reply.
 */
export function watched(
  pipeline: Pipeline,
  scope: string | undefined,
  onReply: (reply: Reply) => void,
): Pipeline {
  const inside = (turn: Turn): Turn =>
    scope === undefined
      ? turn
      : { ...turn, conversationId: `${scope}/${String(turn.conversationId)}` }
  const outside = (turn: Turn, reply: Reply): Reply => {
    onReply(reply)
    const { handoff } = reply
    if (scope === undefined || handoff === undefined) return reply
    return { ...reply, handoff: { ...handoff, conversationId: turn.conversationId } }
  }
  return {
    async reply(turn, model, options) {
      return outside(turn, await pipeline.reply(inside(turn), model, options))
    },
    async *stream(turn, model, options) {
      for await (const event of pipeline.stream(inside(turn), model, options))
        yield event.type === 'reply-end' ? { ...event, reply: outside(turn, event.reply) } : event
    },
    tool: (turn, call, options) => pipeline.tool(inside(turn), call, options),
  }
}
