import { VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod'
import { CATEGORIES, type Category } from './category.ts'

const schema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['model', 'tool', 'person']),
  /** Where the data goes: a country or `EU`. */
  region: z.string().min(2),
  /** What it may get, for which purposes; `*` is every purpose. */
  may: z.array(
    z.strictObject({
      purposes: z.array(z.string().min(1)),
      categories: z.array(z.enum(CATEGORIES)),
    }),
  ),
})

/** Somebody who gets data: a model's endpoint, a tool, a person. */
export interface Recipient {
  readonly id: string
  readonly kind: 'model' | 'tool' | 'person'
  readonly region: string
  readonly may: readonly {
    readonly purposes: readonly string[]
    readonly categories: readonly Category[]
  }[]
}

/** Under which conditions data of one place's customers may go to another. */
export interface TransferRule {
  /** Whose law: a jurisdiction of the turn. */
  readonly from: string
  /** Regions to which data may go without more; `*` is every region. */
  readonly freely: readonly string[]
  /** Consent that the law asks for otherwise; kept under this name. */
  readonly consent?: string
  readonly source: string
}

/** Cross-border rules as data; a start, not legal advice. */
export const TRANSFER_RULES: readonly TransferRule[] = [
  { from: 'CN', freely: ['CN'], consent: 'cross-border', source: 'PIPL Art. 38, 39' },
  {
    from: 'EU',
    freely: ['EU', 'UK', 'CH', 'JP', 'KR', 'NZ', 'IL', 'CA', 'AR', 'UY'],
    consent: 'cross-border',
    source: 'GDPR Art. 45, 49',
  },
  {
    from: 'UK',
    freely: ['UK', 'EU', 'CH', 'JP', 'KR', 'NZ', 'IL', 'CA', 'AR', 'UY'],
    consent: 'cross-border',
    source: 'UK GDPR Art. 45, 49',
  },
]

/** Why a hand-over is refused. */
export type Refusal = 'unknown-recipient' | 'not-for-purpose' | 'cross-border'

export interface HandOver {
  readonly recipient: string
  readonly category: Category
  readonly purpose: string | undefined
  readonly jurisdictions?: readonly string[] | undefined
  /** Names of consents that were given. */
  readonly consents?: readonly string[] | undefined
}

export interface Recipients {
  /** Undefined if it may be handed over. */
  refuses(handOver: HandOver): Refusal | undefined
}

/**
 * A registry of who may get what for what. What it does not list is refused.
 *
 * @throws VouchsafeError `invalid_options` if an entry has the wrong form.
 */
export function recipients(
  list: readonly Recipient[],
  rules: readonly TransferRule[] = TRANSFER_RULES,
): Recipients {
  const parsed = z.array(schema).safeParse(list)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
    throw new VouchsafeError(
      'invalid_options',
      `The recipients have the wrong form. ${issues.join('; ')}`,
    )
  }
  const byId = new Map(parsed.data.map((recipient) => [recipient.id, recipient]))
  return {
    refuses({ recipient: id, category, purpose, jurisdictions = [], consents = [] }) {
      const recipient = byId.get(id)
      if (!recipient) return 'unknown-recipient'
      const isAllowed = recipient.may.some(
        ({ purposes, categories }) =>
          categories.includes(category) &&
          (purposes.includes('*') || (purpose !== undefined && purposes.includes(purpose))),
      )
      if (!isAllowed) return 'not-for-purpose'
      const isStopped = rules.some(
        ({ from, freely, consent }) =>
          jurisdictions.includes(from) &&
          !freely.includes('*') &&
          !freely.includes(recipient.region) &&
          !(consent !== undefined && consents.includes(consent)),
      )
      return isStopped ? 'cross-border' : undefined
    },
  }
}
