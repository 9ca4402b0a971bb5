import type { Action, Claim, Draft, Evidence, Finding, Turn } from '@vouchsafe/core'
import { leftOut } from './answered.ts'
import { type CustomerRequest, openRequests } from './requests.ts'

const known = new WeakMap<Turn, readonly CustomerRequest[]>()

/** A finding on a draft that leaves part of the question out without saying so. */
export function incompleteIn(
  draft: Draft,
  given: { readonly turn: Turn; readonly claims: readonly Claim[]; readonly action: Action },
): readonly Finding[] {
  // More is to come once the tools have answered.
  if (draft.toolCalls.length > 0) return []
  const requests = requestsOf(given.turn)
  const left = leftOut(requests, { text: draft.text, claims: given.claims })
  if (left.length === 0) return []
  const labels = new Set(left.flatMap(({ topics }) => topics.map(({ label }) => label)))
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
