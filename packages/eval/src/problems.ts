import { CLAIM_KINDS } from '@vouchsafe/core'

/** Names of what can be wrong with a reply, as finding codes hold them. */
export const PROBLEMS: readonly string[] = [
  ...CLAIM_KINDS,
  'earlier-turn',
  'stale',
  'conflict',
  'absolute-term',
  'manipulation',
  'emotion-use',
  'privacy-leak',
  'human-claim',
  'ask-human-ignored',
  'ask-robot-evaded',
  'incomplete',
  'overconfident',
  'unfair-price',
  'secret',
  'unsafe-tool',
]

/**
 * True if a finding's code names a problem: `facts/price`, `facts/price-stale` and `facts/x.price` name `price`,
 * `policy/unfair-price` doesn't.
 */
export function namesProblem(code: string, problem: string): boolean {
  const slash = code.indexOf('/')
  if (slash < 0) return false
  const rest = code.slice(slash + 1)
  for (let at = rest.indexOf(problem); at >= 0; at = rest.indexOf(problem, at + 1)) {
    const before = rest.charAt(at - 1)
    const after = rest.charAt(at + problem.length)
    if ('/.:['.includes(before) && '/.:[]-'.includes(after)) return true
  }
  return false
}
