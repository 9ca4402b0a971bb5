import * as z from 'zod/mini'
import { CLAIM_KINDS } from './claim.ts'
import type { Json } from './fact.ts'
import { issuesOf, type Parsed } from './schemas.ts'

const quote = z.string().check(z.minLength(1), z.maxLength(2000))

const proposedClaim = z.object({
  quote,
  kind: z.enum(CLAIM_KINDS),
  value: z.nullish(quote),
  attribute: z.nullish(z.string().check(z.maxLength(80))),
  subject: z.nullish(quote),
  negated: z.nullish(z.boolean()),
  certainty: z.nullish(z.enum(['asserted', 'hedged', 'conditional'])),
})

/** What a model gives back when it is asked for the claims of a sentence. */
const proposedClaims = z.object({ claims: z.array(proposedClaim).check(z.maxLength(60)) })

/** A claim that a model found. Its quotes are to be looked for in the draft before anything is made of them. */
export type ProposedClaim = z.infer<typeof proposedClaim>

/** Checks what a model gave back. Nothing of it is quoted in what is wrong. */
export function parseProposedClaims(value: unknown): Parsed<readonly ProposedClaim[]> {
  const result = proposedClaims.safeParse(value)
  return result.success
    ? { ok: true, value: result.data.claims }
    : { ok: false, issues: issuesOf(result.error, value) }
}

/** The same as JSON Schema, in the form that providers of structured output take: every field is there, or `null`. */
export const PROPOSED_CLAIMS_SCHEMA: Json = {
  type: 'object',
  additionalProperties: false,
  required: ['claims'],
  properties: {
    claims: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['quote', 'kind', 'value', 'attribute', 'subject', 'negated', 'certainty'],
        properties: {
          quote: { type: 'string', description: 'The clause, character for character.' },
          kind: { type: 'string', enum: CLAIM_KINDS },
          value: {
            type: ['string', 'null'],
            description:
              'The words of the value within the quote: a number with its unit, a name, a state.',
          },
          attribute: { type: ['string', 'null'], description: 'What the value is of.' },
          subject: {
            type: ['string', 'null'],
            description: 'What the claim is about, character for character, if the text names it.',
          },
          negated: { type: ['boolean', 'null'] },
          certainty: {
            type: ['string', 'null'],
            enum: ['asserted', 'hedged', 'conditional', null],
          },
        },
      },
    },
  },
}
