import { VouchsafeError } from './errors.ts'
import { type Foreign, isForeign } from './foreign.ts'
import type { Awaitable } from './guard.ts'
import type { Message, Turn } from './turn.ts'

/** What an application knows of a turn besides its messages. */
export type TurnContext = Partial<Omit<Turn, 'messages'>>

/** What a turn can be told from. */
export interface TurnRequest {
  /** As the request tells them. */
  readonly messages: readonly Message[]
  /** The vendor's request. */
  readonly body: Foreign
  readonly headers: Headers
  /** What the request itself says of the turn, by header or body. */
  readonly context: TurnContext
}

/** Tells the turn of a request; what it gives counts more than what the request says. */
export type TurnOf = (request: TurnRequest) => Awaitable<TurnContext | undefined>

/** The header that carries a {@link TurnContext}; it is taken off before the request goes on. */
export const TURN_HEADER = 'x-vouchsafe-turn'

/** The field of a request's body that carries a {@link TurnContext}; it is taken out before the request goes on. */
export const TURN_FIELD = 'vouchsafe'

/**
 * Headers for one request that tell its turn: `client.chat.completions.create(body, { headers: turnHeaders({ … }) })`.
 */
export function turnHeaders(context: TurnContext): Record<string, string> {
  return { [TURN_HEADER]: encodeURIComponent(JSON.stringify(context)) }
}

/**
 * What a request says of its turn; its header counts more than its body.
 *
 * @throws {VouchsafeError} `invalid_turn` if either has the wrong form.
 */
export function readTurnContext(body: Foreign, headers: Headers): TurnContext {
  const told = headers.get(TURN_HEADER)
  const parts = [body[TURN_FIELD] ?? {}, told === null ? {} : parseHeader(told)]
  for (const part of parts) {
    if (isForeign(part)) continue
    throw new VouchsafeError('invalid_turn', 'The context of the turn must be a JSON object.')
  }
  const { messages: _, ...context } = Object.assign({}, ...parts) as TurnContext & {
    readonly messages?: unknown
  }
  return context
}

function parseHeader(value: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(value))
  } catch {
    throw new VouchsafeError(
      'invalid_turn',
      `The header ${TURN_HEADER} must be JSON, percent-encoded.`,
    )
  }
}
