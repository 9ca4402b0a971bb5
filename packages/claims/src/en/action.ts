import type { Frame } from '../frame.ts'
import { ACTS } from './acts.ts'

const ADVERBS =
  '(?: (?:just|already|now|also|successfully|since|gone ahead and|personally|then|both|currently|all|been able to))?'

/** Acts that a shop carries out without saying who; "has been verified" tells nothing that can be undone. */
const PASSIVE = new Set([
  'cancel',
  'refund',
  'exchange',
  'replace',
  'update',
  'book',
  'upgrade',
  'add',
  'remove',
  'apply',
  'issue',
  'submit',
  'transfer',
  'escalate',
  'stop',
  'activate',
  'charge',
  'process',
  'send',
])

/** "I've cancelled", "has been cancelled", "I'm cancelling". */
export const ACTION_FRAMES: readonly Frame[] = Object.entries(ACTS).flatMap(
  ([act, [base, past, doing]]): Frame[] => [
    {
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `\\b(?:i|we)(?:'ve| have| had)?${ADVERBS}${ADVERBS} (?:${past}|gone ahead and (?:${past}))\\b`,
        'dg',
      ),
    },
    {
      kind: 'action',
      act,
      tense: 'done',
      pattern: new RegExp(
        `\\b(?:i|we)(?<not> haven't| have not| didn't| did not)(?: yet| actually| ever)? (?:${past}|${base})\\b`,
        'dg',
      ),
    },
    {
      kind: 'action',
      act,
      tense: 'now',
      pattern: new RegExp(
        `\\b(?:i'm|i am|we're|we are)(?: (?:now|just|currently|already|going ahead and))? (?:${doing})\\b`,
        'dg',
      ),
    },
    ...(PASSIVE.has(act)
      ? [
          {
            kind: 'action' as const,
            act,
            tense: 'done' as const,
            pattern: new RegExp(
              `\\b(?:has|have|had)${ADVERBS} been(?: (?:successfully|now|already|fully|automatically))? (?:${past})\\b`,
              'dg',
            ),
          },
          {
            kind: 'action' as const,
            act,
            tense: 'now' as const,
            pattern: new RegExp(`\\b(?:is|are) (?:now |currently )?being (?:${past})\\b`, 'dg'),
          },
        ]
      : []),
  ],
)

/** States that only an act brings about: "is stopped", "you're booked". */
export const RESULT_FRAMES: readonly Frame[] = [
  {
    kind: 'action',
    act: 'stop',
    tense: 'done',
    pattern: /\b(?:is|are) (?:now |all )?(?:stopped|paused|deactivated|unsubscribed)\b/dg,
  },
  {
    kind: 'action',
    act: 'book',
    tense: 'done',
    pattern:
      /\byou(?:'re| are) (?:now |all )?(?:booked|set|signed up|enrolled|registered|subscribed|confirmed)\b/dg,
  },
  {
    kind: 'action',
    act: 'refund',
    tense: 'now',
    pattern: /\b(?:putting|pushing) (?:your|the|that) refund through\b/dg,
  },
  {
    kind: 'action',
    act: 'submit',
    tense: 'done',
    pattern:
      /\b(?:i|we)(?:'ve| have)? (?:just )?(?:put in|set up|made) (?:a|an|your|the) (?:request|claim|ticket|case|booking|reservation|order|appointment|return)\b/dg,
  },
]
