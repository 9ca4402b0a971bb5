import { normalise, phraseMatcher, type Span } from '@vouchsafe/text'
import {
  BARE_EN,
  CASES_EN,
  CLASSES_EN,
  HOURS_EN,
  HUMAN_DEEDS_EN,
  JOINED_EN,
  LIGHT_EN,
  LOOK_ALIKES_EN,
  NOT_MISSPELT_EN,
  NOT_OURS_EN,
  OUTSIDE_EN,
  PRICED_EN,
  REPORTS_EN,
} from './human-words-en.ts'
import { nearWords } from './near-words.ts'

interface Token extends Span {
  readonly word: string
  /** One letter of {@link CLASSES_EN}; `_` for any other word, `,` and `.` for punctuation. */
  readonly sort: string
  /** Begins with a capital, and no sentence begins with it. */
  readonly isName?: boolean
}

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  // The first class that names a word has it.
  Object.entries(CLASSES_EN)
    .flatMap(([sort, words]) => words.split(/\s+/).map((word) => [word, sort] as const))
    .toReversed(),
)
/** A slip is only looked for in words that carry the request. */
const nearest = nearWords(
  [...CLASS_OF].flatMap(([word, sort]) => ('phsutcz'.includes(sort) ? [word] : [])),
  NOT_MISSPELT_EN,
)
/** Words that make an expression with others are known by their slips, too. */
const misspelt = nearWords(['customer', 'service', 'department'], new Set(['customers']))
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
  { pattern: new RegExp(`t[qm]?[of]{0,2}${ANYBODY}`, 'g'), accept: isOwnTalk },
  // speak to one of your returns people, put me onto the weekend supervisor
  { pattern: /to[dja]{0,3}[auht_]{1,3}[phu]/g, accept: isOwnTalk },
  { pattern: /c[mq]{1,2}[ol]{1,3}[dja]{0,3}[auht_]{1,3}[ph]/g },
  // speak to the restaurant
  { pattern: /tojt?[_a]/g, accept: isOwnTalk },
  // is anyone there who can help, anyone real in here that can help
  { pattern: new RegExp(`r{1,2}n?${ADJECTIVES}[sphu]r?l?fkq?[vtc]`, 'g') },
  { pattern: /s[ea][flqmr_]{0,4}kq?[vct]/g },
  { pattern: new RegExp(`r{1,2}n${ADJECTIVES}[ph]`, 'g') },
  // could one of your colleagues have a look, maybe somebody from billing can sort this
  {
    pattern: new RegExp(`k${ADJECTIVES}[ph]q?(?:gd?)?[vc]`, 'g'),
    accept: (tokens, { start }) => tokens[start - 1]?.sort !== 'p',
  },
  {
    pattern: /[sp]f[dja]{0,2}[_u]{1,2}(?:k|o)q?(?:gd?)?[vct]/g,
    accept: (tokens, { start, end }) =>
      wordAt(tokens, start + 1) !== 'who' && !/^(?:see|read)$/.test(wordAt(tokens, end - 1)),
  },
  // let someone answer
  {
    pattern: /k[dj]{0,2}[sp]q?v/g,
    accept: (tokens, { start }) => /^(?:let|lets)$/.test(wordAt(tokens, start)),
  },
  // maybe a member of staff could explain it
  {
    pattern: /[ph]kq?(?:gd?)?v/g,
    accept: (tokens, { start }) =>
      tokens
        .slice(Math.max(0, start - 4), start)
        .some(({ word }) => /^(?:maybe|perhaps|hopefully|ideally)$/.test(word)),
  },
  // can your team reach out to me, can someone give me a quick call
  { pattern: new RegExp(`k${ADJECTIVES}uq?cm`, 'g') },
  {
    pattern: /[spu]kq?gmd?[a_q]?c/g,
    accept: (tokens, { end }) => /^(?:call|ring|callback)$/.test(wordAt(tokens, end - 1)),
  },
  // someone needs to look into this
  {
    pattern: /[sp]wov/g,
    accept: (tokens, { start }) => /^(?:needs?|requires?)$/.test(wordAt(tokens, start + 1)),
  },
  // is there someone from tech support
  {
    pattern: /r{2}[dja]{0,3}sf[dja]{0,3}[u_]/g,
    accept: (tokens, { start, end }) =>
      tokens.slice(start, end).some(({ word }) => word === 'from'),
  },
  // why haven't you transferred me yet
  {
    pattern: /cm/g,
    accept: (tokens, { start }) =>
      /^(?:transferr?ed|connected|escalated|transferring|connecting|callback)$/.test(
        wordAt(tokens, start),
      ) && tokens.slice(Math.max(0, start - 5), start).some(({ word }) => word === 'why'),
  },
  // put them on, get her back
  {
    pattern: /c_{0,2}m[fl](?=$|[.,q])/g,
    accept: (tokens, { start, end }) =>
      (/^(?:them|him|her)$/.test(wordAt(tokens, end - 2)) &&
        /^put$/.test(wordAt(tokens, start)) &&
        wordAt(tokens, end - 1) === 'on') ||
      (/^(?:him|her)$/.test(wordAt(tokens, end - 2)) && wordAt(tokens, end - 1) === 'back'),
  },
  // get Liam from support
  {
    pattern: /[gc]_f[dja]{0,2}u/g,
    accept: (tokens, { start }) => tokens[start + 1]?.isName === true,
  },
  // explain it to a person, can this be handled by a person
  { pattern: new RegExp(`vm{0,2}[ol]${ADJECTIVES}[ph](?![a_])`, 'g'), accept: isOwnTalk },
  {
    pattern: new RegExp(`[kw][miq_djp]{0,5}vl?f${ADJECTIVES}[phs]`, 'g'),
    accept: (tokens, { start, end }) =>
      tokens.slice(start, end).some(({ word }) => word === 'by' || word === 'from'),
  },
  // a call from one of your agents; needs human eyes
  { pattern: new RegExp(`[wgc]d?cf${ADJECTIVES}[phsu]`, 'g') },
  {
    pattern: /w[da]{0,2}h_/g,
    accept: (tokens, { end }) => HUMAN_DEEDS_EN.has(wordAt(tokens, end - 1)),
  },
  // lmk when an agent is here
  {
    pattern: new RegExp(`wm?f${PERSON}(?:r|k)`, 'g'),
    accept: (tokens, { start }) => /^(?:lmk|notify|ping|alert)$/.test(wordAt(tokens, start)),
  },
  // connect me
  {
    pattern: /cm(?=[.,]|q{0,3}(?:$|[.,]))/g,
    accept: (tokens, { start, end }) =>
      MOVES.test(wordAt(tokens, start)) &&
      !/^(?:put|pass|hand|move|forward)$/.test(wordAt(tokens, start)) &&
      /^(?:me|us)$/.test(wordAt(tokens, end - 1)),
  },
  // can we do this over the phone
  {
    pattern: /ki[_vzt]m?[flo]j?c/g,
    accept: (tokens, { start, end }) =>
      wordAt(tokens, end - 1) === 'phone' &&
      /^(?:do|sort|discuss|handle|explain|resolve|talk|speak|finish|continue)$/.test(
        wordAt(tokens, start + 2),
      ),
  },
  // can I have Sarah back, is Tom there, get Sarah
  {
    pattern: /[gcw]_{1,2}[lf]/g,
    accept: (tokens, { start, end }) =>
      tokens[start + 1]?.isName === true && /^(?:back|on|again)$/.test(wordAt(tokens, end - 1)),
  },
  {
    pattern: /r_{1,2}[rlq]/g,
    accept: (tokens, { start, end }) =>
      tokens[start + 1]?.isName === true &&
      /^(?:there|here|around|in|back|still)$/.test(wordAt(tokens, end - 1)),
  },
  {
    pattern: /cm[ol]{1,2}_/g,
    accept: (tokens, { start, end }) =>
      tokens[end - 1]?.isName === true && MOVES.test(wordAt(tokens, start)),
  },
  // I want to speak to Priya
  {
    pattern: /tod?_/g,
    accept: (tokens, span) => isWished(tokens, span) && isOwnTalk(tokens, span),
  },
  // deal with a person
  { pattern: new RegExp(`zm?[of]${ADJECTIVES}[phs]`, 'g'), accept: isOwnTalk },
  // who can I speak to
  {
    pattern: /f[k_]{0,2}i[k_]?to/g,
    accept: (tokens, { start }) => /^whom?$/.test(wordAt(tokens, start)),
  },
  // talk on the phone
  { pattern: /t[fl]j?c/g, accept: (tokens, { end }) => wordAt(tokens, end - 1) === 'phone' },
  // connect me to a person, call customer service
  { pattern: new RegExp(`c[mq]{0,2}[ol]{0,3}[mq]?${ANYBODY}`, 'g'), accept: isNoneOfHours },
  // put me through to returns
  {
    pattern: /cml?o[dj]{0,2}a?_/g,
    accept: (tokens, { start, end }) =>
      /^(?:put|connect|reconnect|transfer|patch|pass|redirect)$/.test(wordAt(tokens, start)) &&
      /^(?:me|us)$/.test(wordAt(tokens, start + 1)) &&
      wordAt(tokens, end - 1) !== 'my',
  },
  // put Priya on
  {
    pattern: /c_f(?=$|[.,qj])/g,
    accept: (tokens, { start, end }) =>
      wordAt(tokens, start) === 'put' && wordAt(tokens, end - 1) === 'on',
  },
  {
    pattern: /c/g,
    accept: (tokens, { start }) => /^escalat(?:e|ing)$/.test(wordAt(tokens, start)),
  },
  // an agent to chat with, one of your team to call
  { pattern: /[ph]ot/g },
  { pattern: /kdju?[pu](?:c|gmd?c|q?[ct]m)/g },
  { pattern: /[gk]j?[_aphu]{0,3}[_aphu]cm(?=[.,qfo]|$)/g, accept: isNamedCall },
  // pass this on to a colleague
  {
    pattern: new RegExp(`c(?:[mj_]{1,3})f?[lo]{1,2}${ADJECTIVES}[phs]`, 'g'),
    accept: (tokens, { start, end }) =>
      (MOVES.test(wordAt(tokens, start)) || wordAt(tokens, start) === 'escalate') &&
      tokens.slice(start, end).every(({ word, sort }) => sort !== '_' || CASES_EN.has(word)),
  },
  // bring in a colleague, an actual person reading this
  {
    pattern: new RegExp(`[gc](?:f|l)${PERSON}${AFTER}`, 'g'),
    accept: (tokens, { start }) => /^(?:in|on|up)$/.test(wordAt(tokens, start + 1)),
  },
  {
    pattern: new RegExp(`r{2}${ADJECTIVES}[ph]_`, 'g'),
    accept: (tokens, { end }) => wordAt(tokens, end - 1).endsWith('ing'),
  },
  // anyone I could speak with, could somebody from the warehouse contact me
  { pattern: /[sp](?:ik?k?|kk?)t/g },
  { pattern: /ks(?:fj?[_u]{1,2})q?[ct]m/g },
  // call me back
  { pattern: /c/g, accept: isCallback },
  { pattern: /cm(?=$|[.,qflo])/g, accept: isOwnCall },
  // I want a human
  { pattern: new RegExp(`[wg]m?(?:o[gc_]m?)?l?${PERSON}(?:[vu]|${AFTER})`, 'g') },
  {
    pattern: /w[dja]{0,2}u(?=[.,q]|$)/g,
    accept: (tokens, { end }) => BARE_EN.has(wordAt(tokens, end - 1)),
  },
  // help from a real person
  {
    pattern: new RegExp(`[vu]f${ADJECTIVES}[phs]`, 'g'),
    accept: (tokens, { start }) => wordAt(tokens, start + 1) === 'from',
  },
  // have an agent call me, get someone to help
  { pattern: new RegExp(`[cgkw]m?${ADJECTIVES}(?:[ph]|s[ea])q?o?q?[cvt]`, 'g') },
  { pattern: new RegExp(`[cgw]m?${ADJECTIVES}so?[cvt]`, 'g') },
  { pattern: new RegExp(`k${ADJECTIVES}sq?o?[ct]m?`, 'g') },
  {
    pattern: new RegExp(`[kcgw]m?${ADJECTIVES}s[ea]`, 'g'),
    accept: (tokens, { start, end }) =>
      tokens[start]?.sort !== 'k' || /^[vctg]$/.test(tokens[end]?.sort ?? ''),
  },
  { pattern: /[ps][wkq]{1,2}o?[ct]m/g },
  // somebody who can decide
  {
    pattern: /[wgc]m?s(?:f|oj?[_d])/g,
    accept: (tokens, { start, end }) =>
      !tokens.slice(start, end).some(({ sort }) => sort === 'o') ||
      tokens.slice(start, end).some(({ word }) => word === 'with'),
  },
  // is there a person I can talk to
  { pattern: new RegExp(`r{1,2}${ADJECTIVES}(?:[ph]|s[ea]?)[fik_oqa]{0,4}[tcvz]`, 'g') },
  {
    pattern: /r{1,2}[dja]{0,3}(?:h|[ah]p|p|s[ah])[al]?q?(?=[.,qf]|$)/g,
    accept: (tokens, { start }) =>
      /^there/.test(wordAt(tokens, start)) ||
      /^(?:there|where)/.test(wordAt(tokens, start - 1)) ||
      /^(?:there|where)/.test(wordAt(tokens, start + 1)),
  },
  // I don't want to talk to a bot
  { pattern: /n[wkoiq_v]{0,4}[tzo_]o[djma]{0,3}[by]/g },
  {
    pattern: /nw?o?[djma]{0,3}b/g,
    accept: (tokens, { start }) =>
      /^(?:stop|hate|refuse|no-more)$/.test(wordAt(tokens, start)) ||
      tokens[start + 1]?.sort === 'w',
  },
  // sick of this bot
  { pattern: /F[flo_]{0,2}[tz]?o?[djma]{0,3}b/g },
]

/** Verbs that bring a customer to a part of the shop, whatever its name. */
const MOVES =
  /^(?:put|connect|reconnect|transfer|patch|pass|hand|forward|redirect|route|switch|move)$/

/** A whole clause that only names somebody: `agent please`. */
const BARE =
  /^[qdgim,nor]{0,6}(?:(?:[dja]{0,4}[auht]{0,3}[phu]|sa|a?sh)[vucw]{0,2}[qfeimlr,]{0,6}){1,4}(?:n?[dja]{0,2}b)?$/
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
      if (first && index >= first.start) break
      if (accept && !accept(tokens, span)) continue
      if (/^[nF]/.test(match) || !(isNegated(tokens, span.start) || isReport(tokens, span.start)))
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
    const stop = letters.slice(start).search(/[.,]/)
    const end = stop < 0 ? letters.length : start + stop
    if (end - start <= 12 && isBare(tokens.slice(start, end), letters.slice(start, end)))
      return { start, end }
    start = end + 1
  }
  return undefined
}

function isBare(clause: readonly Token[], letters: string): boolean {
  if (/n(?![dja]{0,2}b)/.test(letters) && clause[0]?.word !== 'no') return false
  if (/^[q]{0,4}sfk/.test(letters)) return true
  // If you can't, who can?
  if (/^q?fkq?$/.test(letters) && clause.some(({ word }) => word === 'who')) return true
  // no agent
  if (clause.length < 4 && clause[0]?.word === 'no' && /^q[dja]{0,2}[phu]/.test(letters))
    return false
  // no bots please
  if (/^q{1,3}[dja]{0,2}bq{0,3}$/.test(letters) && clause.some(({ word }) => word === 'no'))
    return true
  if (BARE.test(letters))
    return clause.some(({ word, sort }) => sort === 's' || BARE_EN.has(nearest(word) ?? word))
  return (
    COMMAND.test(letters) &&
    clause.some(
      ({ word }, at) =>
        ALONE.test(word) || (MOVES.test(word) && /^(?:me|us)$/.test(wordAt(clause, at + 1))),
    )
  )
}

/** The sentence wishes for it, and it is not the customer's own circle that is talked to. */
function isWished(tokens: readonly Token[], { start, end }: Span): boolean {
  if (NOT_OURS_EN.has(wordAt(tokens, end - 1))) return false
  return tokens
    .slice(Math.max(0, start - 4), start)
    .some(({ sort, word }) => sort === 'w' || sort === 'k' || word === 'please')
}

/** `callback`, in whatever words: wished for, or said alone. */
function isCallback(tokens: readonly Token[], { start }: Span): boolean {
  if (wordAt(tokens, start) !== 'callback' || wordAt(tokens, start - 1) === 'no') return false
  return isAskedOfUs(tokens, start)
}

/** `have Daniel phone me`, of somebody who works there. */
function isNamedCall(tokens: readonly Token[], { start, end }: Span): boolean {
  if (!/^(?:call|ring|phone|telephone|contact|message)$/.test(wordAt(tokens, end - 2))) return false
  return (
    /^(?:me|us)$/.test(wordAt(tokens, end - 1)) &&
    !tokens.slice(start, end).some(({ word }) => OUTSIDE_EN.has(word))
  )
}

/** `call me`, asked of whoever reads it: neither of a courier nor as a name. */
function isOwnCall(tokens: readonly Token[], { start, end }: Span): boolean {
  if (!/^(?:call|ring|phone|telephone)$/.test(wordAt(tokens, start))) return false
  return wordAt(tokens, end - 1) === 'me' && isAskedOfUs(tokens, start)
}

function isAskedOfUs(tokens: readonly Token[], start: number): boolean {
  let at = start - 1
  while (
    at >= 0 &&
    (/[qokywidmgcs]/.test(tokens[at]?.sort ?? '') ||
      LIGHT_EN.has(wordAt(tokens, at)) ||
      (tokens[at - 1]?.sort === 'k' && !OUTSIDE_EN.has(wordAt(tokens, at))))
  )
    at -= 1
  if (tokens[at]?.sort === 'n') return !isOwnNegation(tokens, at, start)
  return (
    at < 0 || /[.,]/.test(tokens[at]?.sort ?? '') || /^(?:and|if|then)$/.test(wordAt(tokens, at))
  )
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? ''
}

/** The customer is the one who would talk: neither `you talk to` nor `talk to you`. */
function isOwnTalk(tokens: readonly Token[], span: Span): boolean {
  let at = span.start - 1
  while (tokens[at]?.sort === 'q' || tokens[at]?.sort === 'o') at -= 1
  // `Am I talking to a human?` asks who is there.
  const isQuestion = /^(?:i|he|she)$/.test(wordAt(tokens, at))
  if (isQuestion && /^(?:am|was|were|did)$/.test(wordAt(tokens, at - 1))) return false
  return tokens[at]?.sort !== 'y' && isNoneOfHours(tokens, span)
}

/** Asking when customer service is open, or for its number, asks for nobody. */
function isNoneOfHours(tokens: readonly Token[], { start, end }: Span): boolean {
  if (tokens[end - 1]?.sort !== 'u') return true
  if (/^(?:get|getting|ask|access|hold)$/.test(wordAt(tokens, start))) return false
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
    // … not answered can you connect me
    if (at < start && token.sort === 'k' && tokens[at + 1]?.sort === 'y') return false
    if (at < start && !/[wkoiqygvtcd]/.test(token.sort) && !LIGHT_EN.has(token.word)) return false
  }
  return false
}

function isOwnNegation(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1]
  // I'm not leaving without talking to a manager
  if (wordAt(tokens, at) === 'without')
    return !tokens.slice(Math.max(0, at - 4), at).some(({ sort }) => sort === 'n')
  if (/^(?:needn't|neednt)$/.test(wordAt(tokens, at))) return true
  if (before?.word === 'why' || tokens[at + 1]?.sort === 'y') return false
  // If I don't get a human …
  if (tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'if' || word === 'unless'))
    return false
  // `You don't transfer me` complains that it is not done.
  const isTheirs = before?.sort === 'y' || before?.sort === 'b' || before?.word === 'it'
  return !isTheirs || tokens.slice(at, start + 1).some(({ sort }) => sort === 'w')
}

/** `when I speak to an agent`, `they told me to call customer service`, `I was talking to`. */
function isReport(tokens: readonly Token[], start: number): boolean {
  const sort = tokens[start]?.sort
  // do I need a technician, does it need an expert
  if (sort === 'w' && /^(?:do|does)$/.test(wordAt(tokens, start - 2))) return true
  // she said someone will call
  if (sort === 's' || sort === 'p')
    return /^(?:said|says|told|promised)$/.test(wordAt(tokens, start - 1))
  if (sort !== 't' && sort !== 'c') return false
  for (let at = start - 1; at >= start - 3 && at >= 0; at -= 1) {
    const token = tokens[at]
    if (token && PRICED_EN.has(token.word)) return true
    if (token?.word === 'for') continue
    if (token === undefined || /[.,kwn]/.test(token.sort)) return false
    if (REPORTS_EN.has(token.word)) return true
    if (!/[imoqyxd]/.test(token.sort)) return false
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
    word: misspelt(word) ?? word,
    isName:
      index > 0 &&
      /[A-Z]/.test(plain.charAt(index)) &&
      !/[.!?;\n]\s{0,3}$/.test(plain.slice(Math.max(0, index - 4), index)),
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
      isName: here.isName,
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
  if (/^(?:some|any)(?:one|body)'s$/.test(word)) return '_'
  if (/^[.!?;\n\u3002\uff01\uff1f]$/.test(word)) return '.'
  if (/^[,:()]$/.test(word)) return ','
  const plain = word.replaceAll("'", '')
  const known = CLASS_OF.get(word) ?? CLASS_OF.get(nearest(plain) ?? nearest(squeezed(plain)) ?? '')
  return known ?? '_'
}

/** `pleeease` and `humannn`, as they would be written. */
function squeezed(word: string): string {
  return word.replaceAll(/([a-z])\1{2,20}/g, '$1')
}
