import { KIN } from './names-en.ts'

/** How a name is introduced. The pattern ends where the name begins. */
export interface Lead {
  readonly rule: string
  readonly pattern: RegExp
  /** Occurs in every match, in lower case. Looked for first, where that is quicker than the pattern. */
  readonly gate?: string
  /** Must stand somewhere in the text as well, in lower case; looked for last. */
  readonly beside?: RegExp
  readonly score: number
  /** Lower case will do, as chats are written. */
  readonly anyCase?: boolean
}

/** What introduces a name in English text. */
export const LEADS: readonly Lead[] = [
  {
    rule: 'name-is',
    gate: 'name',
    pattern:
      /\b(?:my|his|her|their|the|full|first|last|your|card ?holder|account|customer|recipient|contact)(?:'s)?(?: (?:full|first|last|legal|real))? name(?:'s| is| was)?\b(?! (?:in|on|at|of|for|and|appears|does|has|spelled|wrong|correct|not))[: ]{1,2}/gi,
    score: 0.85,
    anyCase: true,
  },
  {
    rule: 'name-field',
    gate: ':',
    pattern:
      /(?:^|\n|[;,] ?)[ >*-]{0,4}(?:(?:full|first|last|customer|contact|recipient|account|card ?holder|billing|shipping|ship to|sender|buyer|passenger|guest|patient|attn|attention|c\/o)(?: name)?|name|signed|from|to|recipient|consignee)[ \t]?[:：][ \t]{0,3}/gi,
    score: 0.8,
  },
  {
    rule: 'what-name',
    gate: 'your',
    pattern:
      /\bwhat(?:'s| is) your (?:full )?name\?[ \n]{1,3}(?:(?:it is|it's|i'm|my name is) )?/gi,
    score: 0.85,
    anyCase: true,
  },
  {
    rule: 'i-am',
    pattern:
      /(?:^|[\s.,!?"“(:])(?:I'm|I’m|I am|i'm|i am|this is|This is|it's|It's|It is|speaking with|my name's|My name's)[ ]/g,
    score: 0.62,
  },
  {
    rule: 'call-me',
    pattern:
      /\b(?:calls?|called|named|name me|known as|goes by|go by|nickname(?:d| is)?) (?:me |him |her |us )?/gi,
    score: 0.75,
  },
  {
    rule: 'change-name',
    gate: 'name',
    pattern: /\bname\b[^.?!\n]{0,60}\b(?:to|as|with)[ ](?:(?:mr|mrs|ms|miss|dr|prof)\.? )?/gi,
    score: 0.8,
    anyCase: true,
  },
  {
    rule: 'title',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|mr|mrs|ms|dr|MR|MRS|MS|DR|Herr|Frau|Señor|Señora|Sra|Sr|Monsieur|Madame)\.?[ ]/g,
    score: 0.85,
    anyCase: true,
  },
  {
    rule: 'greeting',
    pattern:
      /(?:^|\n)[ >]{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there)?,? /gi,
    score: 0.62,
  },
  {
    rule: 'kin',
    beside: /(?:my|his|her|our|their) /,
    pattern: new RegExp(
      `\\b(?:my|his|her|our|their)(?: (?:late|little|older|younger|elder|best|dear|ex))?[ -](?:${KIN}),? `,
      'gi',
    ),
    score: 0.74,
    anyCase: true,
  },
  {
    rule: 'sign-off',
    gate: '\n',
    pattern:
      /(?:^|\n)[ >]{0,3}(?:(?:best|kind|warm|many)? ?(?:regards|wishes|thanks)|best|sincerely|yours(?: (?:truly|sincerely|faithfully))?|cheers|thanks|thank you|love)[,!.]?[ ]?\n+[ >]{0,3}/gi,
    score: 0.8,
  },
  {
    rule: 'role-of',
    pattern:
      /\b(?:assistant|secretary|married|engaged|related|spoke|talked|talking|speak|meeting|met|account|accounts) (?:to|with)[ ](?:(?:mr|mrs|ms|miss|dr)\.? )?/gi,
    score: 0.6,
  },
  {
    rule: 'said-by',
    beside: /said|says|shout|told|asked|repl|given| by | to |behalf|name of|between/,
    pattern:
      /\b(?:said|says|shouted at|told|asked|replied|given|by|signed by|sold to|sent to|addressed to|deliver(?:ed)? to|on behalf of|in the name of|belongs? to|ordered by|between (?:him|her|me|us|them) and)[ ]/gi,
    score: 0.5,
  },
  {
    rule: 'works-of',
    pattern:
      /\b(?:been to|went to|tickets? (?:for|to)) an? |\b(?:verses|songs?|concerts?|music|novels?|books?|poems?) (?:by|of|from)[ ]/gi,
    score: 0.5,
  },
  {
    rule: 'founders',
    gate: ':',
    pattern:
      /\b(?:founders?|members?|participants?|attendees|guests|passengers|travell?ers|kids|children|sons|daughters|friends|names|employees)[ ]?:[ ]/gi,
    score: 0.75,
    anyCase: true,
  },
]
