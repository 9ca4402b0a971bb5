import { VouchsafeError } from '@vouchsafe/core'

/** GB 32100-2015: digits and capitals without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const USCC = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const BASE = 31
/** An organisation, told by its unified social credit code. */
const SUBJECT = '11'
const CODE = /^0011([0-9A-Z]{18})(00000|[12][0-9A-Z]{4})$/

/** True for a unified social credit code whose check character is right (GB 32100-2015, ISO 7064 style, weights 3^i mod 31). */
export function isCreditCode(code: string): boolean {
  if (!USCC.test(code)) return false
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, -1)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % BASE
  }
  return ALPHABET[(BASE - (sum % BASE)) % BASE] === code.at(-1)
}

/**
 * The code of a service provider in `AIGC` metadata: 27 characters, `00`, the subject (`11` and the credit code), and five
 * characters: `00000`, or `1` for generation or `2` for propagation with four characters of the provider's own.
 *
 * @param options.service The provider's own four digits or capitals for the service. Default: `0000`.
 * @throws {VouchsafeError} `invalid_options`
 * @see TC260-PG-20252A
 */
export function producerCode(options: {
  readonly creditCode: string
  readonly role?: 'generation' | 'propagation'
  readonly service?: string
}): string {
  const { creditCode, role, service = '0000' } = options
  if (!isCreditCode(creditCode))
    throw new VouchsafeError(
      'invalid_options',
      'creditCode: expected a unified social credit code of 18 characters with a right check character',
    )
  if (!/^[0-9A-Z]{4}$/.test(service))
    throw new VouchsafeError('invalid_options', 'service: expected four digits or capitals')
  const extension = role === undefined ? '00000' : `${role === 'generation' ? 1 : 2}${service}`
  return `00${SUBJECT}${creditCode}${extension}`
}

/** True for a well-formed provider code with a right credit code in it. */
export function isProducerCode(code: string): boolean {
  return isCreditCode(CODE.exec(code)?.[1] ?? '')
}
