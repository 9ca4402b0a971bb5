import { readPhone } from './read-phone.ts'
import { type Found, isDigit } from './read-scan.ts'
import { readSpokenPhone } from './read-spoken-phone.ts'
import type { ContactValue } from './value.ts'

/** What a URL cannot hold, so that it ends there. */
const STOP = '\\s<>"\'`，。；：！？、（）《》【】「」“”\\u3400-\\u9fff'
const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'
/** Longer than any host that {@link DOMAIN} takes. */
const LONGEST_HOST = 500
/** Longer than the longest host name that DNS allows (253) is no host. */
const HOST = `(?:${LABEL}\\.){1,8}[a-z]{2,24}`
const IPV4 = '(?:\\d{1,3}\\.){3}\\d{1,3}'
const TAIL = `(?::\\d{1,5})?(?:[/?#][^${STOP}]{0,1000})?`

const URL = new RegExp(`(?:https?|ftp)://(?:${HOST}|localhost|${IPV4})(?![a-z\\d-])${TAIL}`, 'y')
const WWW = new RegExp(`www\\.${HOST}(?![a-z\\d-])${TAIL}`, 'y')
const DOMAIN = new RegExp(
  `((?:${LABEL}\\.){1,6}(?:com|cn|net|org|io|co|edu|gov|info|biz|shop|store|app|dev|me|tv|cc|vip|top|xyz|site|online|ai|pm|am|fm|us|uk|eu|de|fr|es|it|nl|jp|kr|hk|tw|sg|my|in|au|ca|nz|br|mx|ru|ch|se|sa|ae|za))(?![a-z\\d_-]|\\.[a-z\\d])${TAIL}`,
  'y',
)
const EMAIL = new RegExp(`[a-z\\d][\\w.%+-]{0,63}@(${HOST})(?![a-z\\d])`, 'y')
const IP = /\d{1,3}(?:\.\d{1,3}){3}(?![\d%]|\.\d)/y
const IPV6 = /[\da-f:]{2,45}(?![\da-z:])/y

function match(pattern: RegExp, folded: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(folded) ?? undefined
}

/** Reads a URL, e-mail, IP address or phone number at `at`. */
export function readContact(
  text: string,
  folded: string,
  at: number,
): Found<ContactValue> | undefined {
  return (
    readEmail(text, folded, at) ??
    readUrl(text, folded, at) ??
    readIp(folded, at) ??
    readPhone(folded, at) ??
    readSpokenPhone(folded, at)
  )
}

function readEmail(text: string, folded: string, at: number): Found<ContactValue> | undefined {
  // Looking for the @ first keeps every other word free of the search.
  const sign = localPartEnd(folded, at)
  if (sign === at || folded.charAt(sign) !== '@') return undefined
  const found = match(EMAIL, folded, at)
  if (found === undefined) return undefined
  const end = at + found[0].length
  return {
    value: { type: 'email', value: text.slice(at, sign + 1) + folded.slice(sign + 1, end) },
    end,
  }
}

const LOCAL_MARKS: ReadonlySet<number> = new Set([...'._%+-'].map((mark) => mark.charCodeAt(0)))

/** End of the characters at `at` that may stand before an @. */
function localPartEnd(folded: string, at: number): number {
  let end = at
  while (end - at < 65) {
    const code = folded.charCodeAt(end)
    if (!isAsciiWord(code) && !LOCAL_MARKS.has(code)) break
    end++
  }
  return end
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code)
}

function readUrl(text: string, folded: string, at: number): Found<ContactValue> | undefined {
  const code = folded.charAt(at)
  const url =
    code === 'h' || code === 'f'
      ? match(URL, folded, at)
      : code === 'w'
        ? match(WWW, folded, at)
        : undefined
  const found =
    url ?? (/[@./:\w-]/.test(folded.charAt(at - 1)) ? undefined : bareDomain(folded, at))
  if (found === undefined) return undefined
  const raw = trimUrl(found[0])
  const end = at + raw.length
  const host = /^(?:[a-z]+:\/\/)?[^/?#]{0,300}/.exec(raw)?.[0].length ?? 0
  return {
    value: { type: 'url', value: folded.slice(at, at + host) + text.slice(at + host, end) },
    end,
  }
}

/** A host without a scheme. `7.am` is a time and `3.in` an inch. */
function bareDomain(folded: string, at: number): RegExpExecArray | undefined {
  if (!mayBeHost(folded, at)) return undefined
  const found = match(DOMAIN, folded, at)
  if (found === undefined) return undefined
  const host = found[1] ?? ''
  const [first = '', ...rest] = host.split('.')
  if (/^\d{1,2}$/.test(first) && /^(?:am|pm|in|me)$/.test(rest[0] ?? '') && rest.length === 1)
    return undefined
  // An abbreviation or a sentence without a blank (`ship.me`) is shorter than most hosts.
  return rest.length === 1 && first.length < 2 ? undefined : found
}

/** No host without a letter behind a dot; most words have no dot, and most numbers with one no letter. */
function mayBeHost(folded: string, at: number): boolean {
  let dotted = false
  for (let end = at; end - at < LONGEST_HOST; end++) {
    const code = folded.charCodeAt(end)
    if (code === 46) dotted = true
    else if (!isAsciiWord(code) && code !== 45) return false
    else if (dotted && !isDigit(code)) return true
  }
  return false
}

/** Without the punctuation of the sentence, and without a bracket that was opened before. */
function trimUrl(url: string): string {
  let end = url.length
  while (end > 0) {
    const last = url.charAt(end - 1)
    const opened = last === ')' && !url.slice(0, end).includes('(')
    const square = last === ']' && !url.slice(0, end).includes('[')
    if (!('.,;:!?…*'.includes(last) || opened || square)) break
    end--
  }
  return url.slice(0, end)
}

function readIp(folded: string, at: number): Found<ContactValue> | undefined {
  const code = folded.charCodeAt(at)
  const found = isDigit(code) ? match(IP, folded, at) : undefined
  if (found !== undefined) {
    const fits = found[0].split('.').every((part) => Number(part) < 256)
    const version = /(?:v|version|版本|firmware|固件) ?$/.test(
      folded.slice(Math.max(0, at - 9), at),
    )
    return fits && !version
      ? { value: { type: 'ip', value: found[0] }, end: at + found[0].length }
      : undefined
  }
  let colon = at
  while (colon - at < 5 && isHexadecimal(folded.charCodeAt(colon))) colon++
  if (folded.charCodeAt(colon) !== 58) return undefined
  if (folded.charAt(at - 1) === ':') return undefined
  const six = match(IPV6, folded, at)?.[0]
  return six !== undefined && isIpv6(six)
    ? { value: { type: 'ip', value: six }, end: at + six.length }
    : undefined
}

function isHexadecimal(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102)
}

function isIpv6(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2 || !/[\da-f]/.test(address)) return false
  const groups = address.split(':').filter((group) => group !== '')
  if (groups.some((group) => group.length > 4)) return false
  const edges =
    !(address.startsWith(':') && !address.startsWith('::')) &&
    !(address.endsWith(':') && !address.endsWith('::'))
  return edges && (halves.length === 2 ? groups.length < 8 : groups.length === 8)
}
