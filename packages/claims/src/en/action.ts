import { actWords } from '../act-words.ts'
import type { Frame } from '../frame.ts'
import { ACTS } from './acts.ts'

const ENTRIES = Object.entries(ACTS)
const DONE = actWords(ENTRIES.map(([act, [, past]]) => [act, past]))
const UNDONE = actWords(ENTRIES.map(([act, [base, past]]) => [act, `${base}|${past}`]))
const DOING = actWords(ENTRIES.map(([act, [, , doing]]) => [act, doing]))

/** Acts that a shop carries out without saying who; "has been verified" tells nothing that can be undone. */
const IMPERSONAL = new Set(
  'cancel,refund,exchange,replace,update,book,upgrade,add,remove,apply,issue,submit,transfer,escalate,stop,activate,charge,process,send'.split(
    ',',
  ),
)
const PASSIVE = actWords(
  ENTRIES.filter(([act]) => IMPERSONAL.has(act)).map(([act, [, past]]) => [act, past]),
)

/** What stands in the reply itself is put in order, and nothing in the shop: "I've organised them by date". */
const IN_THE_REPLY =
  '(?! (?:them|these|those|it|everything|(?:the|all|your)(?: [a-z]{2,14}){1,3}) (?:by|below|here|into|in order|side by side|so (?:we|you|that)|for (?:you|clarity|easy)[^.]{0,12}(?:compar|read|overview|reference)))'

const ADVERB =
  '(?: (?:just|already|now|also|successfully|since|gone ahead and|personally|then|both|currently|all|been able to))'

/** "I've cancelled", "has been cancelled", "I'm cancelling". */
export const ACTION_FRAMES: readonly Frame[] = [
  {
    kind: 'action',
    acts: DONE.acts,
    tense: 'done',
    pattern: new RegExp(
      `\\b(?:i|we)(?:'ve| have| had)?${ADVERB}{0,2} (?<act>${DONE.source})(?: and (?<more>${DONE.source}))?\\b${IN_THE_REPLY}`,
      'dg',
    ),
  },
  {
    kind: 'action',
    acts: UNDONE.acts,
    tense: 'done',
    pattern: new RegExp(
      `\\b(?:i|we)(?<not> haven't| have not| didn't| did not)(?: yet| actually| ever)? (?<act>${UNDONE.source})\\b`,
      'dg',
    ),
  },
  {
    kind: 'action',
    acts: DOING.acts,
    tense: 'now',
    pattern: new RegExp(
      `\\b(?:i'm|i am|we're|we are)(?: (?:now|just|currently|already|going ahead and))? (?<act>${DOING.source})\\b`,
      'dg',
    ),
  },
  {
    kind: 'action',
    acts: PASSIVE.acts,
    tense: 'done',
    notAfter: /\b(?:whether|if|unless|until|once|in case)\b/,
    pattern: new RegExp(
      `\\b(?:has|have|had)${ADVERB}? been(?: (?:successfully|now|already|fully|automatically))? (?<act>${PASSIVE.source})(?: and (?<more>${PASSIVE.source}))?\\b`,
      'dg',
    ),
  },
  {
    kind: 'action',
    acts: PASSIVE.acts,
    tense: 'now',
    pattern: new RegExp(
      `\\b(?:is|are) (?:now |currently )?being (?<act>${PASSIVE.source})\\b`,
      'dg',
    ),
  },
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
