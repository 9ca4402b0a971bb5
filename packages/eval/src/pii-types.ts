import type { Category } from '@vouchsafe/privacy'

/** What the data's types are called here. */
export const CATEGORIES_OF_TYPE: Readonly<Record<string, readonly Category[]>> = {
  PERSON: ['person'],
  ADDRESS: ['address'],
  PHONE: ['phone'],
  EMAIL: ['email'],
  URL: ['url'],
  IP: ['ip'],
  MAC: ['mac'],
  CARD: ['card'],
  IBAN: ['iban'],
  NATIONAL_ID: ['national-id', 'tax-id'],
  TAX_ID: ['tax-id', 'national-id'],
  PASSPORT: ['passport'],
  DRIVER_LICENSE: ['driver-license'],
  PLATE: ['plate'],
  CRYPTO: ['crypto'],
  BANK_ACCOUNT: ['bank-account'],
  IMEI: ['device-id'],
}

const TYPE_OF = new Map<Category, string>([
  ...Object.entries(CATEGORIES_OF_TYPE).map(
    ([type, categories]) => [categories[0] as Category, type] as const,
  ),
])

export function typeOf(category: Category): string {
  return TYPE_OF.get(category) ?? category.toUpperCase().replaceAll('-', '_')
}
