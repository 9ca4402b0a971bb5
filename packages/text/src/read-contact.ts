import type { Found } from './read-scan.ts'
import type { ContactValue, IdentifierValue } from './value.ts'

const URL = /(?:https?:\/\/|www\.)[^\s<>"'，。；！？、（）《》【】\u4e00-\u9fff]{2,300}/y
const DOMAIN =
  /(?:[a-z\d-]{1,40}\.){1,4}(?:com|cn|net|org|io|co|uk|de|fr|jp|hk|tw|edu|gov|info|biz|shop|store|app|dev|me|tv|us|eu|ai)(?::\d{1,5})?(?:\/[^\s<>"'，。；！？、（）《》【】\u4e00-\u9fff]{0,300})?(?![a-z\d@-])/y
const EMAIL = /[a-z\d][a-z\d._%+-]{0,62}@(?:[a-z\d-]{1,40}\.){1,5}[a-z]{2,12}(?![a-z\d])/y
const IP =
  /(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![\d.]{1,2}\d)/y
const PHONE =
  /(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)[ -]?)?\d{2,5}(?:[ .-]\d{2,5}){1,4}(?!\d)|\+\d{7,15}(?!\d)|1[3-9]\d{9}(?!\d)|0\d{2,3}-?\d{7,8}(?!\d)|[48]00-?\d{3}-?\d{4}(?!\d)/y
const CODE = /#?(?=[a-z-]{0,12}\d)[a-z\d]{2,40}(?:-[a-z\d]{1,20}){0,5}(?![a-z\d])/y

function match(pattern: RegExp, folded: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded)?.[0]
}

/** Reads a URL, e-mail, IP address or phone number at `at`. */
export function readContact(folded: string, at: number): Found<ContactValue> | undefined {
  const email = match(EMAIL, folded, at)
  if (email !== undefined) return { value: { type: 'email', value: email }, end: at + email.length }
  const url = match(URL, folded, at) ?? match(DOMAIN, folded, at)
  if (url !== undefined) {
    const value = url.replace(/[.,;:!?)\]]{1,5}$/, '')
    return { value: { type: 'url', value }, end: at + value.length }
  }
  const ip = match(IP, folded, at)
  if (ip !== undefined) return { value: { type: 'ip', value: ip }, end: at + ip.length }
  const phone = match(PHONE, folded, at)
  if (phone === undefined) return undefined
  const digits = phone.replace(/[^\d]/g, '')
  const plausible =
    phone.startsWith('+') || digits.length >= 10 || /^(?:0\d{2,3}-?\d{7,8}|[48]00)/.test(phone)
  if (
    !plausible ||
    digits.length < 7 ||
    digits.length > 15 ||
    /^(?:19|20)\d\d-\d\d-\d\d/.test(phone)
  )
    return undefined
  return {
    value: { type: 'phone', value: phone.startsWith('+') ? `+${digits}` : digits },
    end: at + phone.length,
  }
}

/** Reads a code of letters and digits, a long run of digits, or what follows `#`. */
export function readIdentifier(
  text: string,
  folded: string,
  at: number,
): Found<IdentifierValue> | undefined {
  const code = match(CODE, folded, at)
  if (code === undefined) return undefined
  const letters = /[a-z]/.test(code)
  if (!code.startsWith('#') && !(letters && /\d/.test(code)) && !/^\d{9,}$/.test(code))
    return undefined
  const end = at + code.length
  return {
    value: { type: 'identifier', value: text.slice(at, end).replace(/^#/, '').toUpperCase() },
    end,
  }
}
