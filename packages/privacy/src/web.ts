import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'

const LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/
const HAN = /[\u3400-\u9fff]/
const DOMAIN =
  /(?:[A-Za-z0-9\u3400-\u9fff](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9\u3400-\u9fff])?\.){1,8}(?:xn--[A-Za-z0-9]{2,59}|[A-Za-z]{2,24})(?![A-Za-z0-9-])/y
const SPELLED =
  /(?<![A-Za-z0-9._-])[A-Za-z0-9._+-]{1,64}\s{0,2}[[({]\s?(?:at|@|AT)\s?[\])}]\s{0,2}[A-Za-z0-9-]{1,63}(?:\s{0,2}(?:[[({]\s?(?:dot|DOT|\.)\s?[\])}]|\.)\s{0,2}[A-Za-z0-9-]{2,24}){1,3}/g

/** Mailboxes of an office, not of a person. */
const ROLE =
  /^(?:support|service|services|help|helpdesk|info|sales|contact|noreply|no-reply|donotreply|admin|hello|team|office|kefu|cs|care|customercare|customerservice|billing|orders|returns|feedback|press|hr|jobs|privacy|legal|abuse|postmaster|webmaster)$/i

/** Finds e-mail addresses: also beside Chinese text, and with `[at]` and `[dot]`. Linear: each `@` looks at 64 units. */
export function findEmails(text: string): readonly Entity[] {
  const found: Entity[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && LOCAL.test(text[start - 1] ?? '')) start -= 1
    while (start < at && /[.'!#/=?{|}*]/.test(text[start] ?? '')) start += 1
    if (start === at)
      while (start > 0 && at - start < 8 && HAN.test(text[start - 1] ?? '')) start -= 1
    if (start === at || text[at - 1] === '.') continue
    DOMAIN.lastIndex = at + 1
    const domain = DOMAIN.exec(text)
    if (domain && !ROLE.test(text.slice(start, at)))
      found.push({
        start,
        end: at + 1 + domain[0].length,
        category: 'email',
        score: 0.95,
        rule: 'email',
      })
  }
  if (/[[({]\s?(?:at|AT|@)\s?[\])}]/.test(text)) {
    for (const match of matchesOf(text, SPELLED)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: 'email',
        score: 0.8,
        rule: 'email-spelled',
      })
    }
  }
  return found
}

const URL =
  /(?<![A-Za-z0-9@._-])(?:(?:https?|ftp|wss?):\/\/[^\s"'<>\u3000-\u303f\u4e00-\u9fff，。；！？、（）]{1,2000}|(?:www\.)?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}(?:com|net|org|cn|edu|gov|io|co|uk|de|fr|jp|kr|ru|br|in|au|info|biz|me|tv|cc|top|xyz|site|shop|store|app|dev|ai|il|nl|it|es|eu|us|ca|hk|tw|sg|vip|club|online|tech)(?::\d{1,5})?(?:\/[^\s"'<>\u3000-\u303f\u4e00-\u9fff，。；！？、（）]{0,2000})?)(?![A-Za-z0-9@])/gi
const HOST =
  /^[a-z]{2,5}:\/\/(?:[^/@\s]{1,200}@)?(?:localhost|\[[0-9a-f:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9]{2,59}|[\p{L}]{2,24}))(?=[:/?#]|$)/iu
/** A token, key or signature in the query or fragment. */
const SIGNED =
  /[?&#;](?:[a-z_-]{0,20}(?:token|secret|passw(?:or)?d|pwd|api_?key|access_?key|signature|credential)|sig|sign|auth|sid|session(?:id)?|key|ticket|jwt)=[^&#\s]{6,2000}/i
const CREDENTIALS = /^[a-z]{2,10}:\/\/[^\s/@:]{0,100}:[^\s/@]{1,100}@/i

/** A point that no sentence ends with, or the start of an address. */
const MAY_HOLD_URL = /\.[A-Za-z0-9]|:\/\//

/** Finds links; those with a password inside are secrets. */
export function findLinks(text: string): readonly Entity[] {
  if (!MAY_HOLD_URL.test(text)) return []
  return matchesOf(text, URL).flatMap((match): readonly Entity[] => {
    const value = match[0].replace(/[.,;:!?)\]}]{1,4}$/, '')
    const { index: start } = match
    const end = start + value.length
    if (CREDENTIALS.test(value) || SIGNED.test(value))
      return [{ start, end, category: 'secret', score: 0.95, rule: 'url-credentials' }]
    if (value.includes('://') && !HOST.test(value)) return []
    return [{ start, end, category: 'url', score: 0.8, rule: 'url' }]
  })
}
