import { ACTIONS, type Action, type Finding } from './finding.ts'
import type { Reply } from './reply.ts'

const OUTCOME = {
  note: 'verified',
  annotate: 'annotated',
  repair: 'annotated',
  retry: 'blocked', // no attempts are left when this is asked
  block: 'blocked',
} as const satisfies Record<Action, Reply['status']>

/** The strongest action asked for; `note` if there are no findings. Findings of shadow guards ask for nothing. */
export function strongest(findings: readonly Finding[]): Action {
  let rank = 0
  for (const { action, shadow } of findings) {
    if (!shadow) rank = Math.max(rank, ACTIONS.indexOf(action))
  }
  return ACTIONS[rank] ?? 'block'
}

/** What becomes of a draft with these findings. One more finding never weakens the outcome. */
export function decide(findings: readonly Finding[]): Reply['status'] {
  return OUTCOME[strongest(findings)]
}
