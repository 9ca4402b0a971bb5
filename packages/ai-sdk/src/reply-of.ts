import { type Foreign, isForeign, objectOf, type Reply } from '@vouchsafe/core'

/**
 * Our reply to what a wrapped model gave: the result of `generateText` or `generateObject`, a step of it, the part of a stream that
 * ends a step, or awaited provider metadata of `streamText`.
 *
 * @returns `undefined` if there is none.
 */
export function replyOf(result: unknown): Reply | undefined {
  const own = ownOf(result) ?? ownOf({ providerMetadata: result })
  // Written by our middleware alone.
  return own?.reply as Reply | undefined
}

/**
 * Tells that the text with this part's id must be taken back, and why: codes of the findings. The whole text follows anew, with
 * another id.
 *
 * @param part A part of `fullStream`, or a text part of a message in a user interface.
 * @returns `undefined` for any other part.
 */
export function retractionOf(part: unknown): readonly string[] | undefined {
  const codes = objectOf(ownOf(part)?.retract).codes
  return Array.isArray(codes) ? codes : undefined
}

function ownOf(value: unknown): Foreign | undefined {
  const { vouchsafe } = objectOf(objectOf(value).providerMetadata)
  return isForeign(vouchsafe) ? vouchsafe : undefined
}

/** What a user interface is told of a reply. */
export interface ReplyMetadata {
  readonly vouchsafe: Pick<Reply, 'status' | 'findings' | 'labels' | 'handoff'>
}

/**
 * Puts status, findings, labels and handoff into a message's metadata:
 * `result.toUIMessageStreamResponse({ messageMetadata: replyMetadata })`.
 */
export function replyMetadata({ part }: { readonly part: unknown }): ReplyMetadata | undefined {
  const reply = objectOf(part).type === 'finish-step' ? replyOf(part) : undefined
  if (!reply) return undefined
  const { status, findings, labels, handoff } = reply
  return { vouchsafe: { status, findings, labels, ...(handoff && { handoff }) } }
}
