import {
  type Json,
  memoryStore,
  type Pipeline,
  type Reply,
  type Store,
  type Turn,
} from '@vouchsafe/core'
import { fakeClock } from '../models/fake-clock.ts'

/** A store that can be emptied; time does not pass in it. */
export interface EmptyingStore {
  readonly store: Store
  empty(): void
}

export function emptyingStore(): EmptyingStore {
  let memory = memoryStore(fakeClock())
  return {
    empty() {
      memory = memoryStore(fakeClock())
    },
    store: {
      get: (key) => memory.get(key),
      set: (key, value: Json, options) => memory.set(key, value, options),
      delete: (key) => memory.delete(key),
      compareAndSet: (key, expected, value, options) =>
        memory.compareAndSet(key, expected, value, options),
    },
  }
}

/**
 * A pipeline whose conversations are apart from those of all other runs, though it keeps its own store: their ids get an
 * ending, which replies are told without.
 */
export function apart(pipeline: Pipeline, ending: string): Pipeline {
  const there = (turn: Turn): Turn => ({ ...turn, conversationId: turn.conversationId + ending })
  const back = (reply: Reply): Reply =>
    reply.handoff === undefined
      ? reply
      : {
          ...reply,
          handoff: {
            ...reply.handoff,
            conversationId: reply.handoff.conversationId.slice(0, -ending.length),
          },
        }
  return {
    reply: async (turn, model, options) => back(await pipeline.reply(there(turn), model, options)),
    async *stream(turn, model, options) {
      for await (const event of pipeline.stream(there(turn), model, options)) {
        yield event.type === 'reply-end' ? { ...event, reply: back(event.reply) } : event
      }
    },
    tool: (turn, call, options) => pipeline.tool(there(turn), call, options),
  }
}
