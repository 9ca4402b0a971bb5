import fc from 'fast-check'
import { LANGUAGES, type Language } from '../shop/shop.ts'
import { SHOP_WORDS } from '../shop/shop-words.ts'

export const PERSONAL_KINDS = ['phone', 'email', 'card', 'id-number', 'name', 'address'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** Something personal, and a sentence in which a customer tells it. */
export interface PersonalData {
  readonly kind: PersonalKind
  readonly language: Language
  readonly value: string
  readonly sentence: string
}

/** Invented personal data of customers; check digits are right, and no number is anybody's. */
export function personalData(
  languages: readonly Language[] = LANGUAGES,
): fc.Arbitrary<PersonalData> {
  return fc
    .record({
      language: fc.constantFrom(...languages),
      kind: fc.constantFrom(...PERSONAL_KINDS),
      digits: fc.array(fc.nat({ max: 9 }), { minLength: 20, maxLength: 20 }),
      wording: fc.nat({ max: 9 }),
    })
    .map(({ language, kind, digits, wording }) => {
      const value = VALUES[language][kind](digits, wording)
      const says = SAYS[language][kind]
      const sentence = (says[wording % says.length] ?? '{}').replace('{}', value)
      return { kind, language, value, sentence }
    })
}

type Make = (digits: readonly number[], wording: number) => string

const VALUES: Readonly<Record<Language, Readonly<Record<PersonalKind, Make>>>> = {
  en: {
    phone: (d, wording) =>
      wording % 2 === 0 ? `+44 20 7946 0${join(d, 0, 3)}` : `(415) 555-01${join(d, 0, 2)}`,
    email: (d) => `ada.byron${join(d, 0, 3)}@mail.example`,
    card: (d, wording) => grouped(luhn([4, ...d.slice(0, 14)]), wording % 2 === 0 ? ' ' : '-'),
    'id-number': (d) =>
      `5${join(d, 0, 2)}-${1 + ((d[2] ?? 0) % 9)}${join(d, 3, 4)}-${1 + ((d[5] ?? 0) % 9)}${join(d, 6, 9)}`,
    name: (_, wording) => pick(SHOP_WORDS.en.people, wording),
    address: (d) =>
      `${1 + (d[0] ?? 0)}${d[1] ?? 0} Mill Lane, Leeds LS1 ${1 + ((d[2] ?? 0) % 8)}AP`,
  },
  zh: {
    phone: (d) => `13${join(d, 0, 9)}`,
    email: (d) => `wang${join(d, 0, 4)}@mail.example`,
    card: (d) => luhn([6, 2, 2, 8, ...d.slice(0, 14)]).join(''),
    'id-number': (d) => citizenNumber(d),
    name: (_, wording) => pick(SHOP_WORDS.zh.people, wording),
    address: (d) =>
      `浙江省杭州市西湖区文一西路${1 + (d[0] ?? 0)}${d[1] ?? 0}号${1 + ((d[2] ?? 0) % 8)}栋${join(d, 3, 6)}室`,
  },
}

const SAYS: Readonly<Record<Language, Readonly<Record<PersonalKind, readonly string[]>>>> = {
  en: {
    phone: ['My phone number is {}.', 'Call me on {}.', 'You can reach me at {}.'],
    email: ['My email is {}.', 'Write to {}.', 'Please send it to {}.'],
    card: ['My card number is {}.', 'I paid with card {}.'],
    'id-number': ['My social security number is {}.', 'SSN: {}.'],
    name: ['My name is {}.', 'I am {}.', 'This is {} speaking.'],
    address: ['My address is {}.', 'Please deliver it to {}.', 'I live at {}.'],
  },
  zh: {
    phone: ['我的手机号是{}。', '电话{}', '打我电话{}就行。'],
    email: ['我的邮箱是{}。', '请发到{}', '邮箱：{}'],
    card: ['我的银行卡号是{}。', '卡号{}'],
    'id-number': ['我的身份证号是{}。', '身份证：{}'],
    name: ['我叫{}。', '我的名字是{}。', '收件人{}'],
    address: ['我的地址是{}。', '请寄到{}。', '收货地址：{}'],
  },
}

function join(digits: readonly number[], from: number, to: number): string {
  return digits.slice(from, to).join('')
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

/** Digits with the check digit that cards have (ISO/IEC 7812-1, Annex B). */
function luhn(digits: readonly number[]): readonly number[] {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const double = digit * 2
    return total + (index % 2 === 0 ? (double > 9 ? double - 9 : double) : digit)
  }, 0)
  return [...digits, (10 - (sum % 10)) % 10]
}

function grouped(digits: readonly number[], by: string): string {
  return (digits.join('').match(/\d{1,4}/g) ?? []).join(by)
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** A citizen's number with its check character (GB 11643-1999). */
function citizenNumber(digits: readonly number[]): string {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = digits
  const year = 1960 + a * 4 + (b % 4)
  const day = (value: number) => String(value).padStart(2, '0')
  const body = `330106${year}${day(1 + (c % 9))}${day(1 + d)}${e}${digits[5] ?? 0}${digits[6] ?? 0}`
  const sum = [...body].reduce(
    (total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0),
    0,
  )
  return body + ('10X98765432'[sum % 11] ?? '')
}
