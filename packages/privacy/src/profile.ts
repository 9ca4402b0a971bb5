import { VouchsafeError } from '@vouchsafe/core'
import * as z from 'zod'
import { CATEGORIES, type Category } from './category.ts'

/**
 * How much the model may see. `full`: as written. `coarse`: a token with a hint, such as the city or the last four digits.
 * `token`: a typed pseudonym. `drop`: removed, and never restored.
 */
export const DETAILS = ['full', 'coarse', 'token', 'drop'] as const
export type Detail = (typeof DETAILS)[number]

const schema = z.strictObject({
  purpose: z.string().min(1),
  version: z.string().min(1),
  /** Categories that are not named get a token. */
  shows: z.partialRecord(z.enum(CATEGORIES), z.enum(DETAILS)),
  /** What the agent may ask the customer for. */
  mayAsk: z.array(z.enum(CATEGORIES)).optional(),
  /** How many of the latest messages the purpose needs; system messages always stay. */
  maxMessages: z.int().positive().optional(),
  /** Budget for all messages. */
  maxTokens: z.int().positive().optional(),
})

/** What a purpose needs, as data. */
export interface PurposeProfile {
  readonly purpose: string
  readonly version: string
  readonly shows: Readonly<Partial<Record<Category, Detail>>>
  readonly mayAsk?: readonly Category[] | undefined
  readonly maxMessages?: number | undefined
  readonly maxTokens?: number | undefined
}

/**
 * Checks a profile that somebody wrote.
 *
 * @throws VouchsafeError `invalid_options`, naming each path.
 */
export function parseProfile(value: unknown): PurposeProfile {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const list = parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
  throw new VouchsafeError(
    'invalid_options',
    `The purpose profile has the wrong form. ${list.join('; ')}`,
  )
}

const SECRETS = { secret: 'drop', 'one-time-code': 'drop', 'card-security': 'drop' } as const
const profile = (
  purpose: string,
  shows: PurposeProfile['shows'],
  mayAsk: readonly Category[],
): PurposeProfile => ({
  purpose,
  version: '1',
  shows: { ...SECRETS, ...shows },
  mayAsk,
})

/** For an unknown purpose: nothing is shown, nothing may be asked for. */
export const STRICTEST: PurposeProfile = profile('unknown', {}, [])

/** Profiles of the usual purposes of a shop; a start, to be changed as data. */
export const PROFILES: readonly PurposeProfile[] = [
  profile('pre-sale', { address: 'coarse' }, []),
  profile('order-status', { address: 'coarse', phone: 'coarse' }, ['phone']),
  profile('delivery', { address: 'coarse', phone: 'coarse' }, ['person', 'phone', 'address']),
  profile(
    'after-sales',
    { address: 'coarse', phone: 'coarse', 'device-id': 'coarse', health: 'full' },
    ['phone', 'address', 'person'],
  ),
  profile('refund', { card: 'coarse', iban: 'coarse', 'bank-account': 'coarse' }, [
    'bank-account',
    'iban',
  ]),
  profile('invoice', { 'tax-id': 'full', email: 'token' }, ['tax-id', 'email', 'person']),
  profile('complaint', { health: 'full', phone: 'coarse' }, ['phone']),
  profile('account', { email: 'coarse', phone: 'coarse' }, ['phone', 'email']),
]

/** The profile of a purpose; {@link STRICTEST} if there is none. */
export function profileFor(
  purpose: string | undefined,
  profiles: readonly PurposeProfile[] = PROFILES,
): PurposeProfile {
  return profiles.find((each) => each.purpose === purpose) ?? STRICTEST
}
