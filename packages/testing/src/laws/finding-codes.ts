import { CLAIM_KINDS } from '@vouchsafe/core'

/** Problems that each guard's page documents, without their details. `policy` names them after its packs. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  pipeline: ['not-checked', 'empty', 'too-long', 'timed-out', 'failed', 'edit-failed', 'changed'],
  claims: ['not-checked'],
  facts: [...CLAIM_KINDS, 'earlier-turn', 'stale', 'conflict', 'incomplete', 'not-checked'],
  privacy: ['privacy-leak', 'secret', 'other', 'not-checked'],
  confidence: [
    'handoff',
    'noticed',
    'ask-human-ignored',
    'overconfident',
    'hedge',
    'ask',
    'low',
    'emergency-stop',
    'not-checked',
  ],
  disclosure: ['human-claim', 'ask-robot-evaded', 'not-checked', 'label'],
  emotion: [
    'manipulation',
    'emotion-use',
    'discrimination',
    'vulnerability',
    'tone',
    'not-checked',
  ],
}

/** True if a code is one that its guard documents. Codes of guards that are not ours need only be well formed. */
export function isKnownCode(code: string, guards: ReadonlySet<string>): boolean {
  const [, guard = '', problem = ''] =
    /^([a-z][a-z0-9-]{0,60})\/([a-z][a-z0-9-]{0,60})(?:\.\S{1,200})?$/.exec(code) ?? []
  if (guard === '' || (guard !== 'pipeline' && guards.size > 0 && !guards.has(guard))) return false
  const known = PROBLEMS[guard]
  return known === undefined || problem === 'failed' || known.includes(problem)
}
