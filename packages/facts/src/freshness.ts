import type { ClaimKind, Evidence, Turn } from '@vouchsafe/core'

/** Why evidence is too old to be told, if it is. */
export function staleness(
  evidence: readonly Evidence[],
  kind: ClaimKind,
  turn: Turn,
  maxAgeSeconds: { readonly [K in ClaimKind]?: number },
): string | undefined {
  // One fresh source is enough.
  if (evidence.some((each) => each.asOf === undefined && each.validUntil === undefined))
    return undefined
  const now = turn.now === undefined ? Number.NaN : Date.parse(turn.now)
  if (Number.isNaN(now) || evidence.length === 0) return undefined
  const reasons = evidence.map((each) => reasonOf(each, now, turn.now ?? '', maxAgeSeconds[kind]))
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}

function reasonOf(
  { asOf, validUntil, source }: Evidence,
  now: number,
  written: string,
  maxAge: number | undefined,
): string | undefined {
  // When something ended may be told for ever.
  if (/\/(?:valid|expire|end|until|use.?by)[^/]{0,16}$/iu.test(source.pointer ?? ''))
    return undefined
  if (validUntil !== undefined && now > endOf(validUntil, written)) {
    return 'The source says that this held only until a time that has passed.'
  }
  if (asOf === undefined || maxAge === undefined) return undefined
  const taken = Date.parse(asOf)
  return now - taken > maxAge * 1000
    ? 'The source is older than is allowed for this kind of claim.'
    : undefined
}

/** A day without a time lasts to its end, in the zone of the turn's clock. */
export function endOf(time: string, now: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(time)) {
    const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(now)?.[0] ?? 'Z'
    return Date.parse(`${time}T23:59:59.999${zone}`)
  }
  return Date.parse(time)
}
