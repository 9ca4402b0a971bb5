import { CLAIM_KINDS, type ClaimKind, type Json, type Store, VouchsafeError } from '@vouchsafe/core'

/** What is stopped: the whole agent, or what it says about some kinds of claims. */
export interface StopState {
  readonly all: boolean
  readonly kinds: readonly ClaimKind[]
}

/** Which part a switch is for. Default: everything. */
export interface StopScope {
  readonly kinds?: readonly ClaimKind[]
}

/** Turns an agent to people at once, in every process that shares the store. */
export interface EmergencyStop {
  /** @param scope Kinds of claims; without it the whole agent. */
  stop(scope?: StopScope): Promise<void>
  /** Takes a stop back: of these kinds, or all of them. */
  resume(scope?: StopScope): Promise<void>
  state(): Promise<StopState>
}

const MAX_TRIES = 16
const RUNNING: StopState = { all: false, kinds: [] }

/**
 * The switch of one shop, or of all shops that share a store.
 *
 * @param options.shop Id of the shop. Default: all shops. A stop of all shops also stops each.
 */
export function emergencyStop(
  store: Store,
  { shop }: { readonly shop?: string } = {},
): EmergencyStop {
  const key = keyOf(shop)
  const change = async (next: (state: StopState) => StopState): Promise<void> => {
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      const stored = await store.get(key)
      const { all, kinds } = next(read(stored?.value))
      if (await store.compareAndSet(key, stored?.version, { all, kinds })) return
    }
    throw new VouchsafeError('store_conflict', 'The emergency stop could not be written.')
  }
  return {
    stop: (scope) =>
      change((state) =>
        scope?.kinds
          ? { ...state, kinds: [...new Set([...state.kinds, ...checked(scope.kinds)])] }
          : { ...state, all: true },
      ),
    resume: (scope) =>
      change((state) =>
        scope?.kinds
          ? { ...state, kinds: state.kinds.filter((kind) => !scope.kinds?.includes(kind)) }
          : RUNNING,
      ),
    state: () => stopState(store, shop),
  }
}

/** What is stopped for a shop, by its own switch or by that of all shops. Rejects if the store does. */
export async function stopState(store: Store, shop?: string): Promise<StopState> {
  const keys = shop === undefined ? [keyOf()] : [keyOf(), keyOf(shop)]
  const states = await Promise.all(keys.map(async (key) => read((await store.get(key))?.value)))
  return {
    all: states.some(({ all }) => all),
    kinds: [...new Set(states.flatMap(({ kinds }) => kinds))],
  }
}

function keyOf(shop?: string): string {
  return shop === undefined ? 'confidence:stop' : `confidence:stop:${shop}`
}

function checked(kinds: readonly ClaimKind[]): readonly ClaimKind[] {
  if (kinds.every((kind) => CLAIM_KINDS.includes(kind))) return kinds
  throw new VouchsafeError('invalid_options', `kinds: expected some of ${CLAIM_KINDS.join(', ')}`)
}

/** A value that another program left here counts as a stop: what cannot be read must not let the agent speak. */
function read(value: Json | undefined): StopState {
  if (value === undefined) return RUNNING
  if (typeof value !== 'object' || value === null || !('all' in value) || !('kinds' in value))
    return { all: true, kinds: [] }
  const { all, kinds } = value
  if (typeof all !== 'boolean' || !Array.isArray(kinds)) return { all: true, kinds: [] }
  return { all, kinds: CLAIM_KINDS.filter((kind) => kinds.includes(kind)) }
}
