import { type AllowedPurpose, isAllowedPurpose, type RefusedPurpose } from './purpose.ts'
import type { Modality } from './reading.ts'

/** Whose feelings are in question, as far as the application knows. */
export interface Subject {
  readonly id: string
  /** Default: `customer`. */
  readonly role?: 'customer' | 'employee'
  /** The application knows that the person is under age. Default: false. */
  readonly minor?: boolean
  /** A guardian has consented for the minor. Default: false. */
  readonly guardianConsent?: boolean
}

/** Everything that decides whether a reading may be made or opened. */
export interface PermissionQuestion {
  readonly purpose: AllowedPurpose | RefusedPurpose
  readonly modality: Modality
  readonly subject: Subject
  /** As the ledger has it at this moment. */
  readonly consented: boolean
  /** The one switch. */
  readonly enabled: boolean
  /** The application has decided to read voice or face, and tells people so. */
  readonly biometrics: boolean
  readonly jurisdictions: readonly string[]
}

/** Why a reading may not be made or opened. */
export type Refusal =
  | 'switched-off'
  | 'refused-purpose'
  | 'employee'
  | 'biometrics-off'
  | 'minor'
  | 'no-consent'

/**
 * Whether a reading may be made or opened, and if not, why: the first reason in this order.
 *
 * Employees' feelings are never read (EU AI Act, Art. 5(1)(f); applied everywhere, since no law asks for the contrary). Voice
 * and face are biometric (EU AI Act, Art. 3(39) and 50(3); PIPL, Art. 28 and 29): off unless the application decides
 * otherwise, and never for minors. Minors' words are read only with a guardian's consent (PIPL, Art. 31; GDPR, Art. 8).
 *
 * @returns `undefined` if it may.
 */
export function refusalOf(question: PermissionQuestion): Refusal | undefined {
  const { purpose, modality, subject, consented, enabled, biometrics, jurisdictions } = question
  const isBiometric = modality !== 'text'
  if (!enabled) return 'switched-off'
  if (!isAllowedPurpose(purpose)) return 'refused-purpose'
  if (subject.role === 'employee') return 'employee'
  if (isBiometric && (!biometrics || jurisdictions.some((each) => NO_BIOMETRICS.has(each))))
    return 'biometrics-off'
  if (subject.minor === true && (isBiometric || subject.guardianConsent !== true)) return 'minor'
  return consented ? undefined : 'no-consent'
}

/** Where a written release per person is needed before any voiceprint or face is read (Illinois, 740 ILCS 14/15). */
const NO_BIOMETRICS: ReadonlySet<string> = new Set(['US-IL'])
