import type { Category } from './category.ts'

const STEMS = '甲乙丙丁戊己庚辛壬癸'

/**
 * A made-up value of the same form: as long, with the same signs between, of noughts and the counter. Nobody can take it
 * for a real one, and it passes where a form is asked for.
 *
 * @returns Undefined if the form leaves no room; a token is used then.
 */
export function alike(category: Category, value: string, counter: number): string | undefined {
  switch (category) {
    case 'person':
      return person(value, counter)
    case 'email':
      return `customer${counter}@example.invalid`
    case 'phone':
    case 'card':
    case 'national-id':
    case 'bank-account':
    case 'passport':
    case 'device-id':
    case 'driver-license':
    case 'iban':
      return digits(value, counter)
    default:
      return undefined
  }
}

function person(value: string, counter: number): string | undefined {
  if (!/^[\u3400-\u9fff]{2,4}$/.test(value)) {
    return counter <= 26 ? `Customer-${String.fromCharCode(64 + counter)}` : undefined
  }
  const stem = STEMS[counter - 1]
  return stem === undefined ? undefined : `客户${stem}`
}

function digits(value: string, counter: number): string | undefined {
  if (!/^[0-9A-Za-z+().\- ]{6,40}$/.test(value)) return undefined
  const tail = String(counter)
  const places = value.replace(/[^0-9]/g, '').length
  if (places < 6 || tail.length > 4) return undefined
  const made = `${'0'.repeat(places - tail.length)}${tail}`
  let next = 0
  return value.replace(/[A-Za-z]/g, 'X').replace(/\d/g, () => made[next++] ?? '0')
}
