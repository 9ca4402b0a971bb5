import type { Frame } from '../frame.ts'

/** Who speaks. */
export const IDENTITY_FRAMES: readonly Frame[] = [
  {
    kind: 'identity',
    attribute: 'speaker',
    value: 'text',
    pattern:
      /\b(?:i'm|i am|this is|my name is|you're (?:chatting|talking|speaking) (?:with|to)|you are (?:chatting|talking|speaking) (?:with|to))(?<not> not)?(?: just| actually| only)? (?<value>(?:a |an |the |your |our )?(?:[a-z'-]{1,20} ){0,3}(?:human being|human|person|helper|program|programme|bot|robot|chatbot|ai|machine|computer|assistant|agent|representative|advisor|adviser|manager|colleague|employee|staff|supervisor|pharmacist|doctor|technician|specialist|nurse|lawyer)(?: (?:from|at|in|for|of) (?:[a-z'-]{1,20} ){0,3}[a-z'-]{1,20})?)\b/dg,
  },
  {
    kind: 'identity',
    attribute: 'speaker',
    value: 'text',
    pattern:
      /(?:^|[.!?,] )(?:hi|hello|hey)?,? ?(?:i'm|i am|this is|my name is|my name's) (?<value>(?!(?:afraid|sorry|happy|glad|sure|here|delighted|pleased|certain|aware|able|unable|done|back|ready)\b)[a-z][a-z'-]{1,20})(?= (?:from|at|with|on) |[.,!]| and i\b|$)/dg,
  },
  {
    kind: 'identity',
    attribute: 'speaker',
    pattern:
      /\b(?:i work (?:on|at|for|in) (?:the|a|our) [a-z' ]{2,30}|i'm one of the team|there(?:'s| is) (?:a|no) (?:real |human )?person (?:here|behind|typing)|you've reached [a-z ]{2,30}|you(?:'re| are) through to [a-z ]{2,30})/dg,
  },
  {
    kind: 'identity',
    attribute: 'speaker',
    value: 'text',
    pattern:
      /\byou(?:'re| are|'ve been) (?:chatting|talking|speaking) (?:with|to) (?<value>[a-z][a-z'-]{1,20})(?= (?:from|at|in|of)\b|[.,!]|$)/dg,
  },
  {
    kind: 'identity',
    attribute: 'speaker',
    pattern:
      /\b(?:this (?:reply|message|answer|response) (?:was|is) (?:generated|written|created)|(?:generated|written|powered) by (?:an )?(?:ai|a person|a human))\b/dg,
  },
]
