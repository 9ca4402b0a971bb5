import { phraseMatcher } from '@vouchsafe/text'
import type { Category } from './category.ts'
import { CITIES, PROVINCES } from './places-zh.ts'

const PLACES = phraseMatcher([...PROVINCES, ...CITIES].map((name) => [name, name] as const))

/** What a purpose may see of a value that it does not need in full; `undefined` if nothing harmless is left. */
export function coarsen(category: Category, value: string): string | undefined {
  switch (category) {
    case 'address':
      return coarseAddress(value)
    case 'phone':
    case 'card':
    case 'bank-account':
    case 'iban':
    case 'device-id':
      return lastFour(value)
    case 'email':
      return /@([A-Za-z0-9.-]{1,80})$/.exec(value.normalize('NFKC'))?.[1]
    case 'birth-date':
      return /(?:19|20)\d(?=\d)/.exec(value.normalize('NFKC'))?.[0].concat('0s')
    default:
      return undefined
  }
}

function lastFour(value: string): string | undefined {
  const digits = value.normalize('NFKC').replace(/[^0-9A-Za-z]/g, '')
  return digits.length >= 8 ? `*${digits.slice(-4)}` : undefined
}

/** The cities and districts that it names; never the street. */
function coarseAddress(value: string): string | undefined {
  const names = PLACES.find(value).map(({ phrase }) => phrase)
  if (names.length > 0) return [...new Set(names)].join('')
  const parts = value.split(/[,\n]/).map((part) => part.trim())
  const city = parts
    .slice(1)
    .find(
      (part) =>
        /^\p{Lu}[\p{L} .'-]{2,30}$/u.test(part) &&
        !/\b(?:apt|suite|unit|floor|room|box)\b/i.test(part),
    )
  return city
}
