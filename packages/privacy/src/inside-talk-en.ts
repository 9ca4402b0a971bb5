import type { InsideTalk } from './inside-talk.ts'

/** What an agent was given to go by. */
const BRIEF =
  '(?:instructions?|system prompt|prompt|system message|script|programming|training|orders|brief|briefing|configuration|playbook|directives?|guidelines|set-?up|persona|guidance)'
/** What only staff are to read. */
const INSIDE =
  '(?:(?:internal|staff|agent|back-?office|employee|confidential|staff-only)(?: only)? (?:note|notes|handbook|manual|memo|policy|rule|rules|guidance|guidelines|instructions|playbook|script|wiki|document|procedure|training|briefing|list|file|system)|staff handbook|employee handbook)'
const SAYS =
  '(?:says?|tells?|told|states?|reads?|starts?|begins?|requires?|instructs?|wants?|has me|have me|is to|are to|is that|are that|goes|go|asks?|lists?|marks?|lets?|allows?|:|here say)'
const SUPERIOR =
  '(?:head office|headquarters|management|my (?:boss|manager|supervisor|bosses|superiors)|the (?:boss|manager|owner|company|bosses|higher-ups)|corporate|the system|they)'
/** What serves the shop against the customer: no rule for customers says so. */
const AGAINST =
  '(?:stall|deny|delay|push|upsell|steer|withhold|hold back|hide|conceal|keep (?:quiet|you\\b|it quiet|customers|them|this quiet|people)|discourage|deflect|play down|downplay|avoid|mislead|not (?:to )?(?:mention|tell|say|offer|admit|confirm|disclose|bring up|volunteer)|never (?:mention|tell|say|offer|admit|confirm|disclose|volunteer)|(?:mention|offer|give)[^.!?\\n]{0,40}only (?:if|when|to|after)|offer[^.!?\\n]{0,24}(?:to people who|threaten|last|as a last)|recommend the (?:highest|most|pric|dearest|high-margin)|drag (?:it|this|things) out|talk you out|run down the clock|say no (?:first|the first)|(?:sell|promote) the (?:most|pric|dearest|highest))'
const CUE =
  'instructi|prompt|script|programm|train|orders|brief|configur|playbook|directive|guideline|guidance|internal|staff|handbook|manual|head office|headquarters|management|boss|manager|supervisor|corporate|higher-ups|supposed|told to|asked to|the rules?|margin|cost|floor|mark-?up|wholesale|supplier|goodwill|off the record|between you and me|between us|hear it from|hear this from|authori[sz]ed|(?:rate|score|rank|grade|tag|flag|class|mark) (?:our |all )?(?:customers|people|callers|you)|flagged|listed as|marked as|rated|keep quiet|given|handed|persona|bottom'
const MONEY =
  '(?:[£$€¥]\\s?\\d|\\d{1,7}(?:\\.\\d{1,2})? ?(?:%|percent|per cent|dollars|pounds|euros|usd|gbp|eur))'

const pattern = (source: string): RegExp => new RegExp(source, 'iu')
const GAP = (most: number): string => `[^.!?\\n]{0,${most}}`

export const INSIDE_EN: InsideTalk = {
  gate: new RegExp(CUE, 'iu'),
  patterns: [
    pattern(`\\bmy (?:own |system |internal |current |hidden )?${BRIEF}\\b${GAP(14)}${SAYS}`),
    pattern(
      `\\b(?:the|our) (?:system prompt|script|playbook|call script|sales script)\\b${GAP(10)}\\b${SAYS}`,
    ),
    pattern(`\\b${INSIDE}\\b${GAP(40)}${SAYS}`),
    pattern(
      `\\b(?:rules?|brief|instructions?|orders?|line|guidance|prompt)(?: that)? (?:i|we)(?:'ve| have|'m| am| was| were)?(?: been)? (?:given|got|follow|work with|under|told to follow|told)\\b${GAP(16)}(?:is|are|says?|:)`,
    ),
    pattern(
      `\\bwhat i(?:'ve| have| was)(?: been)? (?:given|told|handed)\\b${GAP(24)}(?:says?|is)\\b`,
    ),
    pattern(
      `\\b(?:i|we|staff|agents|everybody here|everyone here|the team)(?:'ve| have|'m|'re| am| are| was| were| is)?(?: all)?(?: been)? (?:told|instructed|asked|programmed|configured|trained|set up|supposed|ordered|designed|encouraged|meant|under orders) (?:to )?(?:only )?${GAP(24)}${AGAINST}`,
    ),
    pattern(
      `\\b${SUPERIOR} (?:wants?|told|tells|asked|asks|instructs?|instructed|expects?|orders?|ordered|has told|have told|makes?) (?:us|me|staff|agents)(?: all)? (?:to )?${GAP(16)}${AGAINST}`,
    ),
    pattern(
      `\\bnot (?:really |actually )?(?:supposed|allowed|meant) to (?:tell|say|mention|reveal|share|admit)${GAP(24)}(?:, ?but\\b|\\bbut (?:the|our|we|it)|that (?:the|our|we))`,
    ),
    pattern(
      `\\b(?:floor price|bottom price|cost price|our cost|our costs?|landed cost|wholesale price|walk-?away price|our margin|the margin|gross margin|our mark-?up|the mark-?up|profit margin)\\b${GAP(30)}${MONEY}`,
    ),
    pattern(
      `\\b(?:costs? us|sets us back|supplier charges us|we pay the supplier|we buy (?:it|them|these) (?:in )?(?:for|at))\\b${GAP(16)}${MONEY}`,
    ),
    pattern(
      `\\b(?:authori[sz]ed|allowed|able) to go (?:up to|as (?:low|high) as|down to)\\b${GAP(6)}${MONEY}`,
    ),
    pattern(
      `\\bwe can go (?:up to|as (?:low|high) as|down to)\\b${GAP(6)}${MONEY}${GAP(12)}(?:goodwill|credit|compensation|off|if you)`,
    ),
    pattern(
      `\\bwe (?:rate|score|rank|grade|tag|flag|class|mark) (?:our |all )?(?:customers|people|callers|you)\\b|\\byou(?:'re| are)(?: down| listed| marked| flagged| rated| tagged) (?:as|here as)\\b${GAP(6)}(?:difficult|high-risk|high risk|low-value|a [A-D]\\b|problem|troublemaker)`,
    ),
    pattern(
      `\\b(?:off the record|between (?:you and me|us|ourselves)|you didn't hear (?:it|this|that) from me|don't tell anyone i (?:said|told))\\b${GAP(40)}(?:cost|price|margin|staff|told|manager|system|floor|supplier|company|policy|recall|faulty|discount|refund)`,
    ),
  ],
  refusal:
    /\b(?:can't|cannot|can not|not able to|unable to|won't|will not|may not|not allowed to|not permitted to) (?:share|tell|disclose|reveal|discuss|give out|show|quote|pass on|go into)\b(?![^.!?\n]{0,60}\bbut\b)/iu,
}
