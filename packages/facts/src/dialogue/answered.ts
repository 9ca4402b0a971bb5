import type { Claim } from '@vouchsafe/core'
import { phraseMatcher, type Value } from '@vouchsafe/text'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { meets } from '../subject/profile.ts'
import { ASKING_BACK, CLOSING, DEFERRING, PLAIN_ANSWERS, REFUSAL } from './request-words.ts'
import type { CustomerRequest } from './requests.ts'
import { TOPICS, type Topic } from './topics.ts'

const told = phraseMatcher(
  TOPICS.flatMap((topic) => topic.told.map((phrase) => [phrase, topic] as const)),
  { matches: 'all' },
)

/** A reply as far as it is looked through for answers. */
export interface GivenReply {
  readonly text: string
  readonly claims: readonly Claim[]
}

const LONGEST_REPLY = 8000
const MARKS = /[,;:，；：～~]/
const SENTENCE_MARKS = /(?<=[!?。！？\n]|\.\s)/
const NUMBERED = /(?:^|[\s，。；])(?:\(?\d{1,2}[.)）、](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩])/gu

/**
 * Requests that a reply leaves out: it neither speaks of them, nor says yes or no to them, nor says that it cannot tell, nor
 * asks back, while it does answer others. Empty wherever that is in doubt.
 */
export function leftOut(
  requests: readonly CustomerRequest[],
  reply: GivenReply,
): readonly CustomerRequest[] {
  if (requests.length < 2) return []
  // What a value answers is met without a look at the words.
  const unvalued = requests.filter(
    ({ topics }) => topics.length > 0 && !topics.some((topic) => isValued(topic, reply.claims)),
  )
  if (unvalued.length === 0) return []
  const text = reply.text.slice(0, LONGEST_REPLY)
  if ([...text.matchAll(NUMBERED)].length >= requests.length) return []
  const { sentences, open } = readReply(text, { requests, unvalued })
  if (open.length === 0) return []
  const grams = gramsOf(tokenise(text))
  const met = requests.filter((request) =>
    request.topics.length === 0
      ? meets(gramsOf(tokenise(request.text)), grams)
      : !open.includes(request),
  )
  // More claims than there were questions answer those whose topic no word tells.
  const least = open.length < 2 ? requests.length + 1 : 1
  if (met.length === 0 && reply.claims.length < least) return []
  if (isPutOff(sentences)) return []
  const left = withoutPlainlyAnswered(open, { text, requests, met })
  return REFUSAL.test(text) ? left.filter((request) => !hangsOn(request, requests)) : left
}

/** A sentence of the reply. */
interface Said {
  readonly text: string
  readonly clauses: readonly Clause[]
}

/** A part of a sentence, with what it speaks of of all that was asked. */
interface Clause {
  readonly text: string
  readonly topics: readonly Topic[]
}

/** Reads the reply until all requests are spoken of. @returns What was read, and the requests that are not spoken of. */
function readReply(
  text: string,
  {
    requests,
    unvalued,
  }: {
    readonly requests: readonly CustomerRequest[]
    readonly unvalued: readonly CustomerRequest[]
  },
): { readonly sentences: readonly Said[]; readonly open: readonly CustomerRequest[] } {
  const wanted = new Set(requests.flatMap(({ topics }) => topics))
  const clauseOf = (clause: string): Clause => {
    const topics = new Set(told.find(clause).flatMap(({ payloads }) => payloads))
    return { text: clause, topics: [...topics].filter((topic) => wanted.has(topic)) }
  }
  const sentences: Said[] = []
  let open = unvalued
  for (const sentence of text.split(SENTENCE_MARKS)) {
    const clauses = sentence.split(MARKS).map(clauseOf)
    sentences.push({ text: sentence, clauses })
    const spoken = clauses.flatMap(({ topics }) => topics)
    if (spoken.length === 0) continue
    open = open.filter(({ topics }) => !topics.some((topic) => spoken.includes(topic)))
    if (open.length === 0) break
  }
  return { sentences, open }
}

/** The reply gives a value that is an answer by its type alone. */
function isValued({ values = [], dimensions = [] }: Topic, claims: readonly Claim[]): boolean {
  return claims.some(({ value }) => {
    if (value === undefined || value.type === 'text' || value.type === 'flag') return false
    const types: readonly Value['type'][] = values
    if (types.includes(value.type) || (value.type === 'range' && values.length > 0)) return true
    return value.type === 'quantity' && dimensions.includes(value.dimension)
  })
}

/**
 * The reply says that it cannot tell, will find out, or asks back. What it says so of is what stands beside; if that is
 * answered elsewhere, or nothing of what was asked, it may be said of anything.
 */
function isPutOff(sentences: readonly Said[]): boolean {
  const times = timesOf(sentences.flatMap(({ clauses }) => clauses))
  return sentences.some(({ text, clauses }) => {
    if (CLOSING.test(text)) return false
    const parts = found(ASKING_BACK, text)
      ? [clauses]
      : clauses.filter((clause) => found(DEFERRING, clause.text)).map((clause) => [clause])
    return parts.some((part) =>
      [...timesOf(part)].every(([topic, here]) => (times.get(topic) ?? 0) > here),
    )
  })
}

/** In how many clauses each topic is spoken of. */
function timesOf(clauses: readonly Clause[]): ReadonlyMap<Topic, number> {
  const times = new Map<Topic, number>()
  for (const { topics } of clauses)
    for (const topic of topics) times.set(topic, (times.get(topic) ?? 0) + 1)
  return times
}

/** Each plain yes or no answers a question; those that words answer come first. */
function withoutPlainlyAnswered(
  open: readonly CustomerRequest[],
  given: {
    readonly text: string
    readonly requests: readonly CustomerRequest[]
    readonly met: readonly CustomerRequest[]
  },
): readonly CustomerRequest[] {
  const answers = [...given.text.matchAll(PLAIN_ANSWERS)].length
  const taken = given.requests.filter(
    (request) => request.isYesNo && (given.met.includes(request) || request.topics.length === 0),
  ).length
  let spare = Math.max(0, answers - taken)
  return open.filter(({ isYesNo }) => {
    if (!isYesNo || spare === 0) return true
    spare -= 1
    return false
  })
}

/** Asked only in case that what was asked before is so. */
function hangsOn(request: CustomerRequest, requests: readonly CustomerRequest[]): boolean {
  const before = requests.slice(0, requests.indexOf(request))
  return (
    request.topics.every(({ follows }) => follows === true) && before.some(({ isYesNo }) => isYesNo)
  )
}

function found(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}
