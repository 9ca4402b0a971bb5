import type { Reply } from 'vouchsafe'

/** How a set of replies came out. */
export interface Totals extends Readonly<Record<Reply['status'], number>> {
  readonly replies: number
  readonly claims: number
  readonly supported: number
}

export function totalsOf(played: readonly { readonly reply: Reply }[]): Totals {
  const claims = played.flatMap(({ reply }) => reply.claims)
  const count = (status: Reply['status']) =>
    played.filter(({ reply }) => reply.status === status).length
  return {
    replies: played.length,
    verified: count('verified'),
    annotated: count('annotated'),
    blocked: count('blocked'),
    claims: claims.length,
    supported: claims.filter(({ verdict }) => verdict?.status === 'supported').length,
  }
}
