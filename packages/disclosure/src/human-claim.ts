import { normalise, type Span } from '@vouchsafe/text'
import { HUMAN_CLAIMS_EN, NOT_CLAIMED_EN, SAYS_AI_EN } from './human-claims-en.ts'
import { HUMAN_CLAIMS_ZH, NOT_CLAIMED_ZH, SAYS_AI_ZH } from './human-claims-zh.ts'

/** What an agent says of itself that only holds for a person. */
export interface HumanClaim extends Span {
  /** It says it is a person, denies being a machine, or tells of a body or a life. */
  readonly reason: 'person' | 'denies-ai' | 'life'
}

interface Pack {
  readonly claims: readonly (readonly [reason: HumanClaim['reason'], pattern: RegExp])[]
  readonly notClaimed: RegExp
  readonly saysAi: readonly RegExp[]
}

function pack(
  claims: readonly (readonly [reason: string, pattern: string])[],
  notClaimed: RegExp,
  saysAi: readonly string[],
): Pack {
  return {
    claims: claims.map(([reason, source]) => [
      reason as HumanClaim['reason'],
      new RegExp(source, 'g'),
    ]),
    notClaimed,
    saysAi: saysAi.map((source) => new RegExp(source)),
  }
}

/** At the beginning of a word, so that nothing is found inside another. */
const WORD = (source: string): string =>
  source.startsWith('(?:^|') ? source : `(?<![a-z])(?:${source})`

const ENGLISH = pack(
  HUMAN_CLAIMS_EN.map(([reason, source]) => [reason, WORD(source)] as const),
  NOT_CLAIMED_EN,
  SAYS_AI_EN.map(WORD),
)
const CHINESE = pack(HUMAN_CLAIMS_ZH, NOT_CLAIMED_ZH, SAYS_AI_ZH)
const HAN = /\p{sc=Han}/u
/** Words that a customer said, given back between quotes, claim nothing. */
const QUOTED = /"[^"]{0,200}"|「[^」]{0,200}」|『[^』]{0,200}』/g

/**
 * Finds where an agent's sentence passes itself off as a person: "I'm a real person", "not a bot", "my kids love it".
 * Chinese and English.
 *
 * @returns Disjoint spans in ascending order, in UTF-16 code units of `text`.
 */
export function findHumanClaims(text: string): readonly HumanClaim[] {
  const { plain, toOriginal } = read(text)
  const { claims, notClaimed } = packFor(plain)
  const found: HumanClaim[] = []
  for (const [reason, pattern] of claims) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index
      if (notClaimed.test(plain.slice(Math.max(0, start - 30), start))) continue
      found.push({ reason, ...toOriginal({ start, end: start + match[0].length }) })
    }
  }
  return disjoint(found)
}

/** True if a sentence says truthfully that a machine speaks, in Chinese or English. */
export function saysItIsAi(text: string): boolean {
  const { plain } = read(text)
  const { saysAi, claims } = packFor(plain)
  const denied = claims.some(([reason, pattern]) => reason !== 'life' && plain.search(pattern) >= 0)
  return !denied && saysAi.some((pattern) => pattern.test(plain))
}

function packFor(plain: string): Pack {
  return HAN.test(plain) ? CHINESE : ENGLISH
}

interface Reading {
  readonly plain: string
  toOriginal(span: Span): Span
}

/** Lower case of the same length, quotes blanked. Chinese is read without its white space. */
function read(text: string): Reading {
  const { text: normal, toOriginal } = normalise(text)
  const lower = Array.from(normal, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
  const plain = lower.replace(QUOTED, (quote) => '\u0001'.repeat(quote.length))
  if (!HAN.test(plain)) return { plain, toOriginal }
  const places: number[] = []
  let dense = ''
  for (let at = 0; at < plain.length; at += 1) {
    if (/\s/.test(plain.charAt(at))) continue
    places.push(at)
    dense += plain.charAt(at) === '、' ? ',' : plain.charAt(at)
  }
  return {
    plain: dense,
    toOriginal: ({ start, end }) =>
      toOriginal({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 }),
  }
}

function disjoint(found: readonly HumanClaim[]): readonly HumanClaim[] {
  const kept: HumanClaim[] = []
  for (const claim of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || claim.start >= last.end) kept.push(claim)
  }
  return kept
}
