import { normalise, phraseMatcher, type Span } from '@vouchsafe/text'
import {
  BARE_EN,
  CLASSES_EN,
  HOURS_EN,
  JOINED_EN,
  LIGHT_EN,
  LOOK_ALIKES_EN,
  NOT_MISSPELT_EN,
  REPORTS_EN,
} from './human-words-en.ts'
import { nearWords } from './near-words.ts'

interface Token extends Span {
  readonly word: string
  /** One letter of {@link CLASSES_EN}; `_` for any other word, `,` and `.` for punctuation. */
  readonly sort: string
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  // The first class that names a word has it.
  Object.entries(CLASSES_EN)
    .flatMap(([sort, words]) => words.split(/\s+/).map((word) => [word, sort] as const))
    .toReversed(),
)
const nearest = nearWords(CLASS_OF.keys(), NOT_MISSPELT_EN)
const lookAlikes = phraseMatcher(LOOK_ALIKES_EN.map((phrase) => [phrase, true] as const))

const ADJECTIVES = '[dja]{0,4}[auht]{0,3}'
const PERSON = `${ADJECTIVES}[ph]`
const ANYBODY = `${ADJECTIVES}(?:[phu]|sa?)`

interface Pattern {
  readonly pattern: RegExp
  /** Reads further than letters. */
  readonly accept?: (tokens: readonly Token[], span: Span) => boolean
}

/** What comes after a wished-for person, so that `I need an agent fee` is none. */
const AFTER = '(?=$|[.,fqokiejlymgwrn])'

const PATTERNS: readonly Pattern[] = [
  // speak to an agent
  { pattern: new RegExp(`t[qm]?o{0,2}${ANYBODY}`, 'g'), accept: isOwnTalk },
  // speak to the restaurant
  { pattern: /to(?:j)[_a]/g, accept: isOwnTalk },
  // connect me to a person, call customer service
  { pattern: new RegExp(`c[mq]{0,2}[ol]{0,3}[mq]?${ANYBODY}`, 'g'), accept: isNoneOfHours },
  // I want a human
  { pattern: new RegExp(`[wg]m?(?:o[gc_]m?)?l?${PERSON}(?:[vu]|${AFTER})`, 'g') },
  // help from a real person
  {
    pattern: new RegExp(`[vu]f${PERSON}`, 'g'),
    accept: (tokens, { start }) => tokens[start + 1]?.word === 'from',
  },
  // have an agent call me, get someone to help
  { pattern: new RegExp(`[cgkw]m?${ADJECTIVES}(?:[ph]|s[ea])o?[cvt]`, 'g') },
  { pattern: new RegExp(`[cgw]m?${ADJECTIVES}so?[cvt]`, 'g') },
  { pattern: new RegExp(`k${ADJECTIVES}so?[ct]m`, 'g') },
  { pattern: new RegExp(`k${ADJECTIVES}se`, 'g') },
  { pattern: new RegExp(`[cgw]m?${ADJECTIVES}se`, 'g') },
  // somebody who can decide
  { pattern: /[wg]m?sf/g, accept: (tokens, { end }) => tokens[end - 1]?.word !== 'to' },
  // is there a person I can talk to
  { pattern: new RegExp(`r{1,2}${ADJECTIVES}(?:[ph]|s[ea]?)[fik_oqa]{0,4}[tcv]`, 'g') },
  {
    pattern: /r{1,2}[dj]?a?(?:h|[ah]p)(?=[.,q]|$)/g,
    accept: (tokens, span) => /^there/.test(tokens[span.start + 1]?.word ?? ''),
  },
  // I don't want to talk to a bot
  { pattern: /n[wkoiq_v]{0,4}[to_]o[djma]{0,3}[by]/g },
  {
    pattern: /nw?o?[dja]{0,3}b/g,
    accept: (tokens, { start, end }) =>
      (end - start > 1 && /^(?:stop|hate|refuse)$/.test(tokens[start]?.word ?? '')) ||
      tokens[start + 1]?.sort === 'w',
  },
]

/** A whole clause that only names somebody: `agent please`. */
const BARE = new RegExp(`^[qdgim,no]{0,6}${ADJECTIVES}[phu][vu]?[qfeim,]{0,6}$`)
/** A whole clause that only asks to be put through. */
const COMMAND = /^[qkyiwo,nu]{0,6}(?:c)(?:m)?[qlu,]{0,4}$/
const ALONE = /^(?:transfer|escalate|escalated|handoff|handover|escalation)$/

/**
 * The first request for a person in an English text, or `undefined`.
 *
 * Reads letters for classes of words, so that the work is linear in the text.
 */
export function findRequestEn(text: string): Span | undefined {
  const tokens = tokensOf(text)
  const letters = tokens.map(({ sort }) => sort).join('')
  let first: Span | undefined
  for (const { pattern, accept } of PATTERNS) {
    for (const { index, 0: match } of letters.matchAll(pattern)) {
      const span = { start: index, end: index + match.length }
      if (first && span.start >= first.start) break
      if (accept && !accept(tokens, span)) continue
      if (match.startsWith('n') || !(isNegated(tokens, span.start) || isReport(tokens, span.start)))
        first = span
    }
  }
  first ??= bareRequest(tokens, letters)
  const [from, to] = [first && tokens[first.start], first && tokens[first.end - 1]]
  return from && to && { start: from.start, end: to.end }
}

/** A clause that does nothing but name somebody, or a word that asks to be put through. */
function bareRequest(tokens: readonly Token[], letters: string): Span | undefined {
  for (let start = 0; start < letters.length; ) {
    const stop = letters.indexOf('.', start)
    const end = stop < 0 ? letters.length : stop
    if (end - start <= 12 && isBare(tokens.slice(start, end), letters.slice(start, end)))
      return { start, end }
    start = end + 1
  }
  return undefined
}

function isBare(clause: readonly Token[], letters: string): boolean {
  if (letters.includes('n') && !/^no?$/.test(clause[0]?.word ?? '')) return false
  if (BARE.test(letters)) return clause.some(({ word }) => BARE_EN.has(word))
  return (
    COMMAND.test(letters) &&
    clause.some(
      ({ word, sort }, at) => sort === 'c' && (ALONE.test(word) || clause[at + 1]?.sort === 'm'),
    )
  )
}

/** The customer is the one who would talk: neither `you talk to` nor `talk to you`. */
function isOwnTalk(tokens: readonly Token[], span: Span): boolean {
  let at = span.start - 1
  while (tokens[at]?.sort === 'q' || tokens[at]?.sort === 'o') at -= 1
  return tokens[at]?.sort !== 'y' && isNoneOfHours(tokens, span)
}

/** Asking when customer service is open, or for its number, asks for nobody. */
function isNoneOfHours(tokens: readonly Token[], { start, end }: Span): boolean {
  if (tokens[end - 1]?.sort !== 'u') return true
  let from = start
  let to = end
  while (from > 0 && tokens[from - 1]?.sort !== '.') from -= 1
  while (to < tokens.length && tokens[to]?.sort !== '.') to += 1
  return !tokens.slice(from, to).some(({ word }) => HOURS_EN.has(word))
}

const MAX_BACK = 6

/** `I don't need to speak to an agent`; neither `I don't know how to` nor `why don't you`. */
function isNegated(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at > start - MAX_BACK && at >= 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.sort === 'n') return isOwnNegation(tokens, at, start)
    if (at < start && !/[wkoiqygvtc]/.test(token.sort) && !LIGHT_EN.has(token.word)) return false
  }
  return false
}

function isOwnNegation(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1]
  if (before?.word === 'why' || tokens[at + 1]?.sort === 'y') return false
  // `You don't transfer me` complains that it is not done.
  const isTheirs = before?.sort === 'y' || before?.sort === 'b' || before?.word === 'it'
  return !isTheirs || tokens.slice(at, start + 1).some(({ sort }) => sort === 'w')
}

/** `when I speak to an agent`, `they told me to call customer service`, `I was talking to`. */
function isReport(tokens: readonly Token[], start: number): boolean {
  const sort = tokens[start]?.sort
  if (sort !== 't' && sort !== 'c') return false
  for (let at = start - 1; at >= start - 3 && at >= 0; at -= 1) {
    const token = tokens[at]
    if (token === undefined || /[.,kwn]/.test(token.sort)) return false
    if (REPORTS_EN.has(token.word)) return true
    if (!/[imoqyx]/.test(token.sort)) return false
  }
  return false
}

const TOKEN = /[a-z0-9]{1,40}(?:['-][a-z0-9]{1,20}){0,3}|[.!?;\n\u3002\uff01\uff1f]|[,:()]/g
const MAX_JOINED = 4

/** Words by their classes; known expressions as one word, look-alikes as words that mean nothing here. */
function tokensOf(text: string): readonly Token[] {
  const { text: plain, toOriginal } = normalise(text)
  const lower = plain.toLowerCase()
  // A text whose lower case has another length keeps its case, so that offsets hold.
  const readable = lower.length === plain.length ? lower : plain
  const raw = [...readable.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  const hidden = lookAlikes.find(readable)
  const tokens: Token[] = []
  let next = 0
  for (let at = 0; at < raw.length; ) {
    const here = raw[at]
    if (here === undefined) break
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= here.start) next += 1
    const isHidden = (hidden[next]?.start ?? Number.POSITIVE_INFINITY) <= here.start
    const joined = isHidden ? undefined : joinedAt(raw, at)
    const count = joined?.count ?? 1
    const end = raw[at + count - 1]?.end ?? here.end
    const word = joined?.word ?? here.word
    tokens.push({
      word,
      sort: isHidden ? '_' : sortOf(word),
      ...toOriginal({ start: here.start, end }),
    })
    at += count
  }
  return tokens
}

function joinedAt(
  raw: readonly { readonly word: string }[],
  at: number,
): { readonly word: string; readonly count: number } | undefined {
  for (let count = MAX_JOINED; count >= 1; count -= 1) {
    const phrase = raw
      .slice(at, at + count)
      .map(({ word }) => word)
      .join(' ')
    const word = Object.hasOwn(JOINED_EN, phrase) ? JOINED_EN[phrase] : undefined
    if (word !== undefined) return { word, count }
  }
  return undefined
}

function sortOf(word: string): string {
  if (/^[.!?;\n\u3002\uff01\uff1f]$/.test(word)) return '.'
  if (/^[,:()]$/.test(word)) return ','
  const known = CLASS_OF.get(word) ?? CLASS_OF.get(nearest(word.replaceAll("'", '')) ?? '')
  return known ?? '_'
}
