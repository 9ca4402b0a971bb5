/** Tells whether the check character of a compact, upper-case value is right. */
export type Check = (value: string) => boolean

const at = (value: string, index: number): number => value.charCodeAt(index) - 48

/** Sum of digit × weight over the first digits. */
function weighted(value: string, weights: readonly number[], from = 0): number {
  let sum = 0
  for (let i = 0; i < weights.length; i += 1) sum += at(value, from + i) * (weights[i] ?? 0)
  return sum
}

/** Value of a letter as the alphabets of ISO 7064 count: A = 10. */
function letterValue(value: string, index: number): number {
  const unit = value.charCodeAt(index)
  return unit >= 65 ? unit - 55 : unit - 48
}

/** ISO/IEC 7812-1, Annex B. */
function luhn(value: string): boolean {
  let sum = 0
  for (let i = value.length - 1, double = false; i >= 0; i -= 1, double = !double) {
    const digit = at(value, i) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** ISO 7064 MOD 97-10 over digits and letters, in steps that stay small. */
function mod97(value: string): number {
  let rest = 0
  for (let i = 0; i < value.length; i += 1) {
    const next = letterValue(value, i)
    rest = (rest * (next > 9 ? 100 : 10) + next) % 97
  }
  return rest
}

/** ISO 7064 MOD 11,10. */
function mod1110(value: string): boolean {
  let product = 10
  for (let i = 0; i < value.length - 1; i += 1) {
    const sum = (at(value, i) + product) % 10 || 10
    product = (sum * 2) % 11
  }
  return (11 - product) % 10 === at(value, value.length - 1)
}

/** Remainder of a long decimal number. */
function remainder(digits: string, modulus: number): number {
  let rest = 0
  for (let i = 0; i < digits.length; i += 1) rest = (rest * 10 + at(digits, i)) % modulus
  return rest
}

const MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day that the calendar has; without a year, 29 February counts. */
function isDay(month: number, day: number, year?: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (MONTHS[month - 1] ?? 0)) return false
  if (month !== 2 || day < 29 || year === undefined) return true
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const num = (value: string, start: number, end: number): number => Number(value.slice(start, end))

const isYymmdd = (value: string): boolean => isDay(num(value, 2, 4), num(value, 4, 6))

const isDdmmyy = (value: string): boolean => isDay(num(value, 2, 4), num(value, 0, 2))

const allSame = (value: string): boolean => /^(.)\1{1,30}$/.test(value)

const RIC_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: check digit, a birthday that exists, and a year in which a living holder was born. */
function residentId(value: string): boolean {
  const year = num(value, 6, 10)
  return (
    year >= 1880 &&
    year <= 2100 &&
    isDay(num(value, 10, 12), num(value, 12, 14), year) &&
    '10X98765432'[weighted(value, RIC_WEIGHTS) % 11] === value[17]
  )
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

function verhoeff(value: string): boolean {
  let check = 0
  for (let i = 0; i < value.length; i += 1) {
    const digit = at(value, value.length - 1 - i)
    check = Number(VERHOEFF_D[check]?.[Number(VERHOEFF_P[i % 8]?.[digit])])
  }
  return check === 0
}

function hkid(value: string): boolean {
  const padded = value.length === 8 ? ` ${value}` : value
  let sum = 0
  for (let i = 0; i < 9; i += 1) {
    const unit = padded[i] === ' ' ? 36 : letterValue(padded, i)
    sum += unit * (i === 8 ? 1 : 9 - i)
  }
  return sum % 11 === 0
}

const TW_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

function taiwanId(value: string): boolean {
  const letter = TW_LETTERS.indexOf(value[0] ?? '') + 10
  const second = value.charCodeAt(1) >= 65 ? String((letterValue(value, 1) - 10) % 10) : value[1]
  const digits = `${letter}${second}${value.slice(2)}`
  return weighted(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0
}

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'

function uscc(value: string): boolean {
  let sum = 0
  let weight = 1
  for (let i = 0; i < 17; i += 1, weight = (weight * 3) % 31) {
    sum += USCC.indexOf(value[i] ?? '') * weight
  }
  return USCC[(31 - (sum % 31)) % 31] === value[17]
}

function nhs(value: string): boolean {
  const check = 11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return check % 11 === at(value, 9) && check !== 10
}

function nir(value: string): boolean {
  const digits = value.replace('2A', '19').replace('2B', '18')
  return 97 - remainder(digits.slice(0, 13), 97) === num(digits, 13, 15)
}

const DNI = 'TRWAGMYFPDXBNJZSQVHLCKE'

const dni = (value: string): boolean => DNI[remainder(value.slice(0, 8), 23)] === value[8]
const nie = (value: string): boolean => dni(`${'XYZ'.indexOf(value[0] ?? '')}${value.slice(1)}`)

/** CIF of Spanish companies: a digit or the letter that stands for it. */
function cif(value: string): boolean {
  let sum = 0
  for (let i = 1; i < 8; i += 1) {
    const digit = at(value, i) * (i % 2 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  const check = (10 - (sum % 10)) % 10
  return value[8] === String(check) || value[8] === 'JABCDEFGHI'[check]
}

const ODD = '1 0 5 7 9 13 15 17 19 21 2 4 18 20 11 3 6 8 12 14 16 10 22 25 24 23'
  .split(' ')
  .map(Number)

function codiceFiscale(value: string): boolean {
  let sum = 0
  for (let i = 0; i < 15; i += 1) {
    const unit = value.charCodeAt(i)
    const index = unit >= 65 ? unit - 65 : unit - 48
    sum += i % 2 === 0 ? (ODD[index] ?? 0) : index
  }
  return String.fromCharCode(65 + (sum % 26)) === value[15]
}

const ELEVEN = [9, 8, 7, 6, 5, 4, 3, 2, -1]

const bsn = (value: string): boolean =>
  weighted(value.padStart(9, '0'), ELEVEN) % 11 === 0 && !allSame(value)

function pesel(value: string): boolean {
  const month = num(value, 2, 4) % 20
  const sum = weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
  return (
    month >= 1 &&
    month <= 12 &&
    isDay(month, num(value, 4, 6)) &&
    (10 - (sum % 10)) % 10 === at(value, 10)
  )
}

function steuerId(value: string): boolean {
  const counts = new Map<string, number>()
  for (const digit of value.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  const plausible = repeated.length === 1 && (repeated[0] ?? 0) <= 3
  return plausible && mod1110(value)
}

/** Swedish numbers carry Luhn over the short form; coordination numbers add 60 to the day. */
function personnummer(value: string): boolean {
  const short = value.slice(-10)
  const day = num(short, 4, 6)
  if (value.length === 12 && (num(value, 0, 4) < 1840 || num(value, 0, 4) > 2100)) return false
  return isDay(num(short, 2, 4), day > 60 ? day - 60 : day) && luhn(short)
}

const RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/** Numbers issued since October 2020 carry no check digit, so the date decides and the check only raises the score. */
const rrnDate = (value: string): boolean => isYymmdd(value)
function rrn(value: string): boolean {
  const base = (11 - (weighted(value, RRN_WEIGHTS) % 11)) % 10
  const last = at(value, 12)
  return (
    isYymmdd(value) &&
    (base === last || ('5678'.includes(value[6] ?? '') && (base + 2) % 10 === last))
  )
}

function myNumber(value: string): boolean {
  const rest = weighted(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest <= 1 ? 0 : 11 - rest) === at(value, 11)
}

function nric(value: string): boolean {
  const kind = value[0] ?? ''
  const start = 'TG'.includes(kind) ? 4 : kind === 'M' ? 3 : 0
  const rest = (start + weighted(value, [2, 7, 6, 5, 4, 3, 2], 1)) % 11
  const table = 'ST'.includes(kind) ? 'JZIHGFEDCBA' : kind === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return table[rest] === value[8]
}

const tfn = (value: string): boolean =>
  weighted(value.length === 8 ? `0${value}` : value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 ||
  (value.length === 8 && weighted(value, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0)

const abn = (value: string): boolean =>
  weighted(`${at(value, 0) - 1}${value.slice(1)}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 ===
  0

const medicare = (value: string): boolean =>
  weighted(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === at(value, 8)

function cpf(value: string): boolean {
  if (allSame(value)) return false
  return [9, 10].every((length) => {
    let sum = 0
    for (let i = 0; i < length; i += 1) sum += at(value, i) * (length + 1 - i)
    return ((sum * 10) % 11) % 10 === at(value, length)
  })
}

function cnpj(value: string): boolean {
  if (allSame(value)) return false
  return [12, 13].every((length) => {
    let sum = 0
    for (let i = 0; i < length; i += 1) sum += at(value, i) * (2 + ((length - 1 - i) % 8))
    const rest = sum % 11
    return (rest < 2 ? 0 : 11 - rest) === at(value, length)
  })
}

const FI_CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Finnish personal identity code; the sign tells the century. */
function hetu(value: string): boolean {
  const digits = `${value.slice(0, 6)}${value.slice(-4, -1)}`
  return isDdmmyy(value) && FI_CHECK[remainder(digits, 31)] === value.at(-1)
}

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

function vin(value: string): boolean {
  let sum = 0
  for (let i = 0; i < 17; i += 1) {
    sum += (VIN_VALUES.indexOf(value[i] ?? '') % 10) * (VIN_WEIGHTS[i] ?? 0)
  }
  return '0123456789X'[sum % 11] === value[8]
}

/** Lengths from the IBAN registry, release 99. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
    'LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 ' +
    'RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const iban = (value: string): boolean =>
  IBAN_LENGTHS[value.slice(0, 2)] === value.length &&
  mod97(value.slice(4) + value.slice(0, 4)) === 1

function s10(value: string): boolean {
  const check = 11 - (weighted(value, [8, 6, 4, 2, 3, 5, 9, 7], 2) % 11)
  return (check === 10 ? 0 : check === 11 ? 5 : check) === at(value, 10)
}

const aba = (value: string): boolean => weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0

/** Thai: weights 13 to 2, modulo 11. */
const thaiId = (value: string): boolean =>
  (11 - (weighted(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === at(value, 12) &&
  !allSame(value)

function turkishId(value: string): boolean {
  const odd = at(value, 0) + at(value, 2) + at(value, 4) + at(value, 6) + at(value, 8)
  const even = at(value, 1) + at(value, 3) + at(value, 5) + at(value, 7)
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  return tenth === at(value, 9) && (odd + even + tenth) % 10 === at(value, 10)
}

/** South African numbers: a birthday, citizenship 0 to 2, Luhn. */
const southAfricanId = (value: string): boolean =>
  isYymmdd(value) && '012'.includes(value[10] ?? '') && luhn(value)

const iranianId = (value: string): boolean => {
  const rest = weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? rest : 11 - rest) === at(value, 9) && !allSame(value)
}

const norwegianId = (value: string): boolean => {
  const day = num(value, 0, 2)
  return (
    isDay(num(value, 2, 4) % 40, day > 40 ? day - 40 : day) &&
    weighted(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/** German documents: weights 7, 3, 1 over digits and letters. */
function sevenThreeOne(value: string): boolean {
  let sum = 0
  for (let i = 0; i < value.length - 1; i += 1)
    sum += letterValue(value, i) * ([7, 3, 1][i % 3] ?? 0)
  return sum % 10 === at(value, value.length - 1)
}

/** German health insurance: the letter as two digits, weights 1 and 2 with digit sums. */
function kvnr(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9)
  let sum = 0
  for (let i = 0; i < 10; i += 1) {
    const product = at(digits, i) * (i % 2 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === at(value, 9)
}

/** German pension number: two digits, birthday, letter, serial and check digit. */
function rvnr(value: string): boolean {
  const day = num(value, 2, 4)
  const digits =
    value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, '0') + value.slice(9, 11)
  let sum = 0
  for (const [i, weight] of [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].entries()) {
    const product = at(digits, i) * weight
    sum += Math.floor(product / 10) + (product % 10)
  }
  return isDay(num(value, 4, 6), day > 50 ? day - 50 : day) && sum % 10 === at(value, 11)
}

const phTin = (value: string): boolean =>
  (weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10 === at(value, 8) && !allSame(value)

// ---- tax numbers of other countries, by their published rules

const egn = (value: string): boolean =>
  (weighted(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === at(value, 9)

const czech = (value: string): boolean => {
  const month = num(value, 2, 4)
  const plain = month > 70 ? month - 70 : month > 50 ? month - 50 : month > 20 ? month - 20 : month
  if (!isDay(plain, num(value, 4, 6) % 50)) return false
  if (value.length === 9) return num(value, 0, 2) < 54 && value.slice(6) !== '000'
  const rest = remainder(value.slice(0, 9), 11)
  return (rest === 10 ? 0 : rest) === at(value, 9)
}

const austria = (value: string): boolean => {
  let sum = 0
  for (let i = 0; i < 8; i += 1) {
    const digit = at(value, i) * (i % 2 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return (10 - (sum % 10)) % 10 === at(value, 8)
}

const cpr = (value: string): boolean =>
  isDdmmyy(value) && weighted(value, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0

function cyprus(value: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
  let sum = 0
  for (let i = 0; i < 8; i += 1) sum += i % 2 === 0 ? (odd[at(value, i)] ?? 0) : at(value, i)
  return String.fromCharCode(65 + (sum % 26)) === value[8]
}

const greece = (value: string): boolean =>
  (weighted(value, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === at(value, 8) && !allSame(value)

function ireland(value: string): boolean {
  const extra = value.length > 8 && value[8] !== 'W' ? value.charCodeAt(8) - 64 : 0
  const rest = (weighted(value, [8, 7, 6, 5, 4, 3, 2]) + extra * 9) % 23
  return 'WABCDEFGHIJKLMNOPQRSTUV'[rest] === value[7]
}

const cuit = (value: string): boolean => {
  const rest = 11 - (weighted(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)
  return (rest === 11 ? 0 : rest === 10 ? 9 : rest) === at(value, 10)
}

function baltic(value: string): boolean {
  const first = weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
  const second = weighted(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11
  return (
    isDay(num(value, 3, 5), num(value, 5, 7)) &&
    (first < 10 ? first : second % 10) === at(value, 10) &&
    '123456'.includes(value[0] ?? '')
  )
}

const belgium = (value: string): boolean => {
  const check = num(value, 9, 11)
  const base = value.slice(0, 9)
  return 97 - remainder(base, 97) === check || 97 - remainder(`2${base}`, 97) === check
}

const france = (value: string): boolean => remainder(value.slice(0, 10), 511) === num(value, 10, 13)

const luxembourg = (value: string): boolean =>
  isDay(num(value, 4, 6), num(value, 6, 8)) &&
  luhn(value.slice(0, 12)) &&
  verhoeff(value.slice(0, 11) + (value[12] ?? ''))

const hungary = (value: string): boolean =>
  value[0] === '8' && weighted(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === at(value, 9)

function latvia(value: string): boolean {
  if (value.startsWith('32')) return true
  if (!isDdmmyy(value)) return false
  return ((1101 - weighted(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === at(value, 10)
}

/** Croatian OIB and others that use the hybrid system alone. */
const iso7064 = (value: string): boolean => mod1110(value)

const polandNip = (value: string): boolean =>
  weighted(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === at(value, 9)

const portugal = (value: string): boolean => {
  const check = 11 - (weighted(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
  return (check > 9 ? 0 : check) === at(value, 8)
}

const romania = (value: string): boolean =>
  isDay(num(value, 3, 5), num(value, 5, 7)) &&
  num(value, 7, 9) <= 52 &&
  (weighted(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === at(value, 12)

const slovenia = (value: string): boolean =>
  (11 - (weighted(value, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === at(value, 7)

const ukraine = (value: string): boolean =>
  (weighted(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === at(value, 9)

/** Checks by name, so that recognisers stay data. */
export const CHECKS = {
  luhn,
  residentId,
  verhoeff,
  hkid,
  taiwanId,
  uscc,
  nhs,
  nir,
  dni,
  nie,
  cif,
  codiceFiscale,
  bsn,
  pesel,
  steuerId,
  personnummer,
  rrn,
  rrnDate,
  myNumber,
  nric,
  tfn,
  abn,
  medicare,
  cpf,
  cnpj,
  hetu,
  vin,
  iban,
  s10,
  aba,
  thaiId,
  turkishId,
  southAfricanId,
  iranianId,
  norwegianId,
  sevenThreeOne,
  kvnr,
  rvnr,
  phTin,
  egn,
  czech,
  austria,
  cpr,
  cyprus,
  greece,
  ireland,
  cuit,
  baltic,
  belgium,
  france,
  luxembourg,
  hungary,
  latvia,
  iso7064,
  polandNip,
  portugal,
  romania,
  slovenia,
  ukraine,
} as const satisfies Readonly<Record<string, Check>>
export type CheckName = keyof typeof CHECKS
