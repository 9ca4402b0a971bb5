import type { Entity } from './entity.ts'
import { matchesOf } from './matches.ts'
import type { View } from './view.ts'

interface SecretFormat {
  readonly id: string
  /** Occurs in every match; looked for first. */
  readonly gate: string
  readonly pattern: RegExp
}

/** Credentials by the form that their issuers give them. */
const FORMATS: readonly SecretFormat[] = [
  {
    id: 'jwt',
    gate: 'eyJ',
    pattern:
      /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,2000}\.eyJ[A-Za-z0-9_-]{5,4000}\.[A-Za-z0-9_-]{10,2000}/g,
  },
  {
    id: 'aws-access-key',
    gate: 'IA',
    pattern: /(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  { id: 'openai-key', gate: 'sk-', pattern: /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{16,200}/g },
  { id: 'github-token', gate: 'gh', pattern: /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/g },
  { id: 'gitlab-token', gate: 'glpat-', pattern: /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,64}/g },
  { id: 'slack-token', gate: 'xox', pattern: /(?<![A-Za-z0-9])xox[abprs]-[A-Za-z0-9-]{10,200}/g },
  { id: 'google-key', gate: 'AIza', pattern: /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}/g },
  {
    id: 'stripe-key',
    gate: '_',
    pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,100}/g,
  },
  { id: 'aliyun-key', gate: 'LTAI', pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{12,26}/g },
  { id: 'tencent-key', gate: 'AKID', pattern: /(?<![A-Za-z0-9])AKID[A-Za-z0-9]{13,40}/g },
  { id: 'npm-token', gate: 'npm_', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,50}/g },
  {
    id: 'private-key',
    gate: '-----BEGIN',
    pattern:
      /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----[A-Za-z0-9+/=\s]{0,8000}(?:-----END (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----)?/g,
  },
  { id: 'bearer', gate: 'earer ', pattern: /(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}={0,2}/g },
]

/**
 * A password may hold any sign of the keyboard, so that it ends at a blank, a quotation mark, or a Chinese character or sign. A comma
 * ends it where a blank or another field follows.
 */
const PASSWORD =
  /(?:(?:登录|支付|取款|交易|账号|账户)?密码|口令|password|passwd|pwd|passphrase|passcode|pass)(?:\s?(?:是|为|叫|is|was|=|:|：)\s?|[:：=]\s{0,2})["'“]?((?:[^\s"'“”，。；,;！？、\u4e00-\u9fff]|[,;](?!\s|[a-z_ ]{2,20}[:=])){4,128})/gi
const KEYED =
  /(?:api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?token|client[ _-]?secret|app[ _-]?secret|token|密钥|秘钥|令牌)(?:\s?(?:是|为|is|=|:|：)\s{0,2})["'“]?([A-Za-z0-9_+/=.-]{12,200})/gi
/** Words that follow "password is" without being one. */
const NOT_A_PASSWORD =
  /^(?:wrong|incorrect|not|correct|required|the|too|case|expired|reset|invalid|what|your|same|still|been|being|now|never|always|a|my|in)$/i

/** Finds credentials: by their issuers' forms, and after words that announce them. */
export function findSecrets({ text, lower }: View): readonly Entity[] {
  const found: Entity[] = []
  for (const { id, gate, pattern } of FORMATS) {
    if (!text.includes(gate)) continue
    for (const match of matchesOf(text, pattern)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: 'secret',
        score: 0.95,
        rule: id,
      })
    }
  }
  if (/pass|pwd|密码|口令/.test(lower)) found.push(...announced(text, PASSWORD, 'password'))
  if (/key|token|secret|密钥|秘钥|令牌/.test(lower)) found.push(...announced(text, KEYED, 'key'))
  return found
}

function announced(text: string, pattern: RegExp, rule: string): readonly Entity[] {
  return matchesOf(text, pattern).flatMap((match) => {
    const written = (match[1] ?? '').replace(/[.:),;?]{1,5}$/, '')
    // A mark behind letters and digits alone ends the sentence; among other signs it is one of them.
    const value = /^[A-Za-z0-9]{4,64}!{1,3}$/.test(written)
      ? written.replace(/!{1,3}$/, '')
      : written
    const word = value.replace(/[!?.]{1,5}$/, '')
    if (value.length < 4 || NOT_A_PASSWORD.test(word)) return []
    if (
      rule === 'password' &&
      /^[A-Za-z]{1,20}$/.test(word) &&
      word === word.toLowerCase() &&
      word.length < 6
    )
      return []
    const start = match.index + match[0].lastIndexOf(match[1] ?? '')
    return [
      { start, end: start + value.length, category: 'secret', score: 0.85, rule } satisfies Entity,
    ]
  })
}
