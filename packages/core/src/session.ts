import type { Json } from './fact.ts'
import type { Session } from './guard.ts'
import type { Store } from './ports.ts'

/** Attempts to write the state before giving up; each loss means that another process succeeded. */
const MAX_TRIES = 16

/** How long the state of a conversation is kept after its last turn: seven days. */
const CONVERSATION_MS = 7 * 24 * 3_600_000

type State = Readonly<Record<string, Json>>
type Change = (state: Json | undefined) => Json

interface Update {
  readonly guard: string
  readonly change: Change
  readonly ifDelivered: boolean
}

/** The state of one conversation during one turn. */
export interface ConversationState {
  /** A guard's own part of it. */
  sessionOf(guard: string): Session
  /** Forgets updates made since the last `keep`: the draft they belong to was thrown away. */
  drop(): void
  /** Holds on to the updates made so far. */
  keep(): void
  /**
   * Writes the updates.
   *
   * @param delivered Whether the model's draft reaches the customer.
   * @returns False if other writers came first every time.
   */
  save(delivered: boolean): Promise<boolean>
}

/** Reads the state of a conversation. Rejects if the store does. */
export async function openConversation(
  store: Store,
  conversationId: string,
): Promise<ConversationState> {
  const key = `conversation:${conversationId}`
  const before = await store.get(key)
  let updates: Update[] = []
  let kept = 0
  const views = new Map<string, Json | undefined>()

  const viewOf = (guard: string): Json | undefined => {
    if (!views.has(guard)) {
      const mine = updates.filter((update) => update.guard === guard)
      views.set(guard, apply(partOf(stateOf(before?.value), guard), mine))
    }
    return views.get(guard)
  }

  return {
    sessionOf: (guard) => ({
      get: () => viewOf(guard),
      update(change, options) {
        updates.push({ guard, change, ifDelivered: options?.ifDelivered ?? false })
        views.delete(guard)
      },
    }),
    drop() {
      updates = updates.slice(0, kept)
      views.clear()
    },
    keep() {
      kept = updates.length
    },
    async save(delivered) {
      const due = updates.filter((update) => delivered || !update.ifDelivered)
      if (due.length === 0) return true
      for (let attempt = 0, stored = before; attempt < MAX_TRIES; attempt += 1) {
        const state = next(stateOf(stored?.value), due)
        const options = { ttlMs: CONVERSATION_MS }
        if (await store.compareAndSet(key, stored?.version, state, options)) return true
        stored = await store.get(key)
      }
      return false
    },
  }
}

function next(state: State, updates: readonly Update[]): State {
  const parts = new Map(Object.entries(state))
  for (const { guard, change } of updates) parts.set(guard, change(parts.get(guard)))
  return Object.fromEntries(parts)
}

function apply(state: Json | undefined, updates: readonly Update[]): Json | undefined {
  return updates.reduce<Json | undefined>((current, { change }) => change(current), state)
}

function partOf(state: State, guard: string): Json | undefined {
  return Object.hasOwn(state, guard) ? state[guard] : undefined
}

/** What another program left under our key counts as nothing. */
function stateOf(value: Json | undefined): State {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as State)
    : {}
}
