import type { Reply } from '@vouchsafe/core'

/** From the best to the worst. */
const STATUSES = ['verified', 'annotated', 'blocked'] as const
/** What proxies let through in one header with ease. */
const MAX_CODES = 40

/** What became of several choices: the worst of them. */
export function statusOf(replies: readonly Reply[]): Reply['status'] | undefined {
  return STATUSES.findLast((status) => replies.some((reply) => reply.status === status))
}

/** Headers that tell what became of an answer, for callers that do not read its body. They hold codes alone. */
export function replyHeaders(replies: readonly Reply[]): Readonly<Record<string, string>> {
  const status = statusOf(replies)
  const codes = listed(replies.flatMap(({ findings }) => findings.map(({ code }) => code)))
  const reasons = listed(replies.flatMap(({ handoff }) => handoff?.reasons ?? []))
  return {
    ...(status && { 'x-vouchsafe-status': status }),
    ...(codes && { 'x-vouchsafe-findings': codes }),
    ...(reasons && { 'x-vouchsafe-handoff': reasons }),
  }
}

/** Without repeats and without what a header cannot hold. */
function listed(values: readonly string[]): string {
  const fit = values.filter((value) => /^[\x21-\x2b\x2d-\x7e]{1,200}$/.test(value))
  return [...new Set(fit)].slice(0, MAX_CODES).join(', ')
}
