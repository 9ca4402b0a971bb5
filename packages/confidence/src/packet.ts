import type { CheckedClaim, Handoff, Json, Message, Turn } from '@vouchsafe/core'
import type { Availability, Queue } from './opening-hours.ts'
import { latestWords } from './triggers.ts'

/** Something that the agent undertook, granted or said it had done. */
export interface Promised {
  /** In the agent's words. */
  readonly quote: string
  readonly kind: CheckedClaim['kind']
  /** What verifiers said of it; absent if nobody looked, or it was said in an earlier turn. */
  readonly verdict?: string
}

/** What the person who takes over needs, so that the customer says nothing twice. @see GB/T 47746-2026, 4.3 and 5.2.1 */
export interface HandoffPacket extends Handoff {
  /** What the customer wrote since the agent last spoke. */
  readonly wants: string
  /** What was promised, in this draft and in earlier turns. */
  readonly promised: readonly Promised[]
  /** Tools that were called, by name, with whether they worked: what was tried already. */
  readonly tried: readonly { readonly tool: string; readonly ok: boolean }[]
  /** The conversation as the model saw it, so with personal data already out of it. Without system messages. */
  readonly transcript: readonly Message[]
  readonly availability?: Availability
  readonly queue?: Queue
  /** The turn's clock. */
  readonly now?: string
}

/** What a packet is made of. */
export interface PacketParts {
  readonly handoff: Handoff
  readonly turn: Turn
  /** As the model saw them. Default: the turn's. */
  readonly messages?: readonly Message[]
  /** The draft's text, for quotes of what it promises. */
  readonly draft?: string
  /** Of earlier turns. */
  readonly promised?: readonly Promised[]
  readonly availability?: Availability
  readonly queue?: Queue
}

const PROMISES: ReadonlySet<string> = new Set(['commitment', 'action', 'refund', 'discount'])

/** Puts a packet together. Nothing in it is newly worded: it holds quotes, names and codes. */
export function handoffPacket(parts: PacketParts): HandoffPacket {
  const { handoff, turn, messages = turn.messages, draft, availability, queue } = parts
  return {
    ...handoff,
    wants: latestWords({ messages }).join('\n'),
    promised: [
      ...(parts.promised ?? []),
      ...(draft === undefined ? [] : promisesIn(handoff.claims, draft)),
    ],
    tried: messages
      .filter(({ role }) => role === 'tool')
      .map(({ name, toolCallId, ok = true }) => ({ tool: toolOf(messages, name, toolCallId), ok })),
    transcript: messages.filter(({ role }) => role !== 'system'),
    ...(availability && { availability }),
    ...(queue && { queue }),
    ...(turn.now !== undefined && { now: turn.now }),
  }
}

/** What a draft promises, in its own words. */
export function promisesIn(claims: readonly CheckedClaim[], draft: string): readonly Promised[] {
  return claims
    .filter(
      ({ kind, polarity, presumed }) => PROMISES.has(kind) && polarity === 'affirmed' && !presumed,
    )
    .map(({ start, end, kind, verdict }) => ({
      quote: draft.slice(start, end),
      kind,
      ...(verdict && { verdict: verdict.status }),
    }))
}

/** Promises as they were kept in the session; anything else there counts as none. */
export function readPromises(value: Json | undefined): readonly Promised[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Json[]).flatMap((each) => {
    if (typeof each !== 'object' || each === null || !('quote' in each) || !('kind' in each))
      return []
    const { quote, kind } = each
    return typeof quote === 'string' && typeof kind === 'string' && PROMISES.has(kind)
      ? [{ quote, kind: kind as Promised['kind'] }]
      : []
  })
}

function toolOf(messages: readonly Message[], name?: string, id?: string): string {
  if (name !== undefined) return name
  for (const { toolCalls = [] } of messages) {
    const call = toolCalls.find((each) => each.id === id)
    if (call) return call.name
  }
  return 'unknown'
}
