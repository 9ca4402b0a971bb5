import type { Frame } from '../frame.ts'

/** Whom or what a thing suits: up to six words, to the end of the phrase. */
const OBJECT =
  "(?:the |an? |your |all |any |most )?(?<attribute>(?!\\d{1,9} |(?:me|you|us|it|them|that|this|every|all|sale|now|free|one|two|three|four|five|six|ten|twenty|thirty|up to|at least|about)\\b)[a-z0-9](?:[a-z0-9.'+/-]{0,19}[a-z0-9+])?(?: (?!(?:and|or|but|so|if|when|which|that|as|it's|is|are|without)\\b)[a-z0-9](?:[a-z0-9.'+/-]{0,19}[a-z0-9+])?){0,5})"

const DENIED = "(?:not|isn't|aren't|wasn't|never)"

function frame(words: string): Frame {
  return {
    kind: 'compatibility',
    value: 'flag',
    pattern: new RegExp(`\\b(?<value>${words}) ${OBJECT}`, 'dg'),
  }
}

export const COMPATIBILITY_FRAMES: readonly Frame[] = [
  frame(`(?:(?<not>${DENIED}) )?(?:fully |also |only )?(?:compatible|incompatible) with`),
  frame(
    "(?:(?<not>doesn't|does not|don't|do not|won't|will not) )(?:work|fit|pair|connect|plug|go)(?: with| to| into| in| on)?",
  ),
  frame(
    '(?:works? with|works? on|fits(?! your (?:requirement|criteria|need))|pairs? with|connects? to|plugs? into|suits)',
  ),
  frame(
    `(?:(?<not>${DENIED}) )?(?:suitable|safe|designed|made|intended|meant|recommended|good|ideal)(?: for(?: use (?:with|in|on|by))?| to use (?:with|in|on|during))`,
  ),
]
