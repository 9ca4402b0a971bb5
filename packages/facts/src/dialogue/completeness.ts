import type { Action, Claim, Draft, Evidence, Finding, Turn } from '@vouchsafe/core'
import type { World } from '../world.ts'
import { leftOut } from './answered.ts'
import { leftOutThoughKnown } from './known-answers.ts'
import { type CustomerRequest, openRequests } from './requests.ts'

const known = new WeakMap<Turn, readonly CustomerRequest[]>()

/** A finding on a draft that leaves part of the question out without saying so. */
export function incompleteIn(
  draft: Draft,
  given: {
    readonly turn: Turn
    readonly claims: readonly Claim[]
    readonly action: Action
    /** What is known, where that was looked at. */
    readonly world: World | undefined
  },
): readonly Finding[] {
  // More is to come once the tools have answered.
  if (draft.toolCalls.length > 0) return []
  const requests = requestsOf(given.turn)
  const byTopic = leftOut(requests, { text: draft.text, claims: given.claims })
  const left =
    byTopic.length > 0 || given.world === undefined
      ? byTopic
      : leftOutThoughKnown(requests, draft.text, given.world)
  if (left.length === 0) return []
  const topics = left.flatMap((request) => request.topics.map(({ label }) => label))
  const labels = new Set(topics.length === 0 ? ['what a source answers'] : topics)
  return [
    {
      code: 'facts/incomplete',
      action: given.action,
      message: `The reply leaves out part of the question without saying so: ${[...labels].join(', ')}.`,
      evidence: left.map(placeOf),
      ...(given.action === 'annotate' && { mark: 'incomplete' as const }),
    },
  ]
}

function requestsOf(turn: Turn): readonly CustomerRequest[] {
  const requests = known.get(turn) ?? openRequests(turn)
  known.set(turn, requests)
  return requests
}

function placeOf({ message, start, end }: CustomerRequest): Evidence {
  const source = { id: 'customer', pointer: `/messages/${message}/content`, span: { start, end } }
  return { relation: 'mentions', source }
}
