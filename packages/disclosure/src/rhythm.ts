import type { Json } from '@vouchsafe/core'
import type { Duty } from './duty.ts'

/** What one conversation was told, and when. Kept in the conversation's state. */
export interface RhythmState {
  /** Turns so far. */
  readonly turns: number
  /** Sessions so far: a pause that is long enough begins another. */
  readonly sessions: number
  /** When the last turn was, in milliseconds since 1970; absent if turns carry no time. */
  readonly lastAt?: number
  /** By duty: the turn, the session and the time in which it was told last. */
  readonly told: Readonly<Record<string, Told>>
}

interface Told {
  readonly turn: number
  readonly session: number
  readonly at?: number
}

/** A turn as it begins. */
export interface TurnStart {
  /** Milliseconds since 1970. */
  readonly at?: number
  /** The last message of our side was a person's. */
  readonly afterPerson: boolean
}

/** How often notices are repeated beyond what the duties say. */
export interface Rhythm {
  readonly turns?: number
  readonly minutes?: number
  /** A pause of so many minutes begins another session. */
  readonly sessionMinutes: number
}

const MINUTE = 60_000
const NEW: RhythmState = { turns: 0, sessions: 0, told: {} }

/** The state as this turn sees it: counted, and in another session after a long pause. */
export function beginTurn(state: RhythmState, turn: TurnStart, rhythm: Rhythm): RhythmState {
  const { at } = turn
  const pause = at === undefined || state.lastAt === undefined ? 0 : at - state.lastAt
  const isNew = state.turns === 0 || pause >= rhythm.sessionMinutes * MINUTE
  const lastAt = at === undefined ? state.lastAt : Math.max(at, state.lastAt ?? at)
  return {
    turns: state.turns + 1,
    sessions: state.sessions + (isNew ? 1 : 0),
    ...(lastAt !== undefined && { lastAt }),
    told: state.told,
  }
}

/**
 * Whether a duty is due in a turn that has begun.
 *
 * What is due at the start stays due until it was told, so that a turn without words leaves nothing out; what was told is not
 * due again before its interval has passed, a person has spoken, or another session has begun.
 */
export function isDue(duty: Duty, state: RhythmState, turn: TurnStart, rhythm: Rhythm): boolean {
  const { at: moments } = duty
  if (moments.includes('turn')) return true
  const isStart = moments.includes('first-turn') || moments.includes('session-start')
  if (!isStart && !moments.includes('interval')) return false
  const told = Object.hasOwn(state.told, duty.id) ? state.told[duty.id] : undefined
  if (told === undefined) return true
  if (isStart && told.session !== state.sessions) return true
  if (turn.afterPerson && told.turn < state.turns && moments.includes('handover-to-ai')) return true
  const minutes = Math.min(duty.everyMinutes ?? Infinity, rhythm.minutes ?? Infinity)
  const passed =
    state.lastAt === undefined || told.at === undefined ? 0 : (state.lastAt - told.at) / MINUTE
  return passed >= minutes || state.turns - told.turn >= (rhythm.turns ?? Infinity)
}

/** The state after these duties were told in the turn that has begun. */
export function tell(state: RhythmState, duties: readonly Duty[]): RhythmState {
  if (duties.length === 0) return state
  const told: Told = {
    turn: state.turns,
    session: state.sessions,
    ...(state.lastAt !== undefined && { at: state.lastAt }),
  }
  return {
    ...state,
    told: { ...state.told, ...Object.fromEntries(duties.map(({ id }) => [id, told])) },
  }
}

/** Takes back what {@link tell} noted in this turn: no words were delivered. */
export function untell(
  state: RhythmState,
  before: RhythmState,
  duties: readonly Duty[],
): RhythmState {
  const told = { ...state.told }
  for (const { id } of duties) {
    const former = Object.hasOwn(before.told, id) ? before.told[id] : undefined
    if (former === undefined) delete told[id]
    else told[id] = former
  }
  return { ...state, told }
}

/** Reads what the store gave; anything else than a state counts as none. */
export function readState(value: Json | undefined): RhythmState {
  if (!isRecord(value)) return NEW
  const { turns, sessions, lastAt, told } = value
  if (!isCount(turns) || !isCount(sessions) || !isRecord(told)) return NEW
  return {
    turns,
    sessions,
    ...(typeof lastAt === 'number' && { lastAt }),
    told: Object.fromEntries(
      Object.entries(told).flatMap(([id, each]) => {
        if (!isRecord(each) || !isCount(each.turn) || !isCount(each.session)) return []
        const { turn, session, at } = each
        return [[id, { turn, session, ...(typeof at === 'number' && { at }) }]]
      }),
    ),
  }
}

/** The state as it is stored. */
export function writeState(state: RhythmState): Json {
  const { turns, sessions, lastAt, told } = state
  return {
    turns,
    sessions,
    ...(lastAt !== undefined && { lastAt }),
    told: Object.fromEntries(Object.entries(told).map(([id, each]) => [id, { ...each }])),
  }
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
