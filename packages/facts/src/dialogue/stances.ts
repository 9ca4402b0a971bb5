import { isHan, tokenise } from '../lookup/tokens.ts'
import { proseWords } from '../prose/words.ts'
import { facetsIn, goodsIn } from '../terms/facets.ts'
import { ALLOWING, FREE, REFUSING, TOPIC_WORDS } from '../terms/topic-words.ts'
import { GIVES_BACK, GIVES_NOTHING_BACK, IN_CASES, SENDING } from './stance-words.ts'

/** What a clause lets the customer do or have, or refuses. */
export interface Stance {
  readonly of: 'back' | 'exchange' | 'cancel' | 'change' | 'cover'
  readonly grants: boolean
  /** States that the clause singles out, such as `seal=opened`. Not wanting a thing is no state of it. */
  readonly states: string
  readonly goods: ReadonlySet<string>
}

/** A clause as far as it can be denied. */
export interface Denial {
  readonly denies: boolean
  readonly words: ReadonlySet<string>
}

/** What sending costs: nothing, from an amount on, or something. */
export interface SendingCost {
  readonly free: boolean
  readonly amounts: readonly number[]
}

const TOPICS: Readonly<Record<string, Stance['of']>> = {
  return: 'back',
  refund: 'back',
  exchange: 'exchange',
  cancel: 'cancel',
  change: 'change',
  warranty: 'cover',
}

/** The stance of a clause; `undefined` if it takes none. @param sentence The clause, with what stands before it in its sentence. */
export function stanceIn(clause: string, sentence: string): Stance | undefined {
  if (IN_CASES.test(clause)) return undefined
  const topic = TOPIC_WORDS.find(([name, words]) => name in TOPICS && words.test(clause))?.[0]
  const refuses = GIVES_NOTHING_BACK.test(clause)
  const gives = !refuses && GIVES_BACK.test(clause)
  const of = refuses || gives ? 'back' : topic === undefined ? undefined : TOPICS[topic]
  if (of === undefined) return undefined
  const isRefused = refuses || REFUSING.test(clause)
  if (!isRefused && !gives && !ALLOWING.test(clause)) return undefined
  const states = new Set(facetsIn(sentence).map(({ axis, value }) => `${axis}=${value}`))
  states.delete('cause=mind')
  return {
    of,
    grants: !isRefused,
    states: [...states].sort().join(' '),
    goods: new Set(goodsIn(sentence).map(({ value }) => value)),
  }
}

/** One grants what the other refuses, of the same case as far as they say. */
export function isOpposite(a: Stance, b: Stance): boolean {
  if (a.of !== b.of || a.grants === b.grants || a.states !== b.states) return false
  return a.goods.size === 0 || b.goods.size === 0 || [...a.goods].some((each) => b.goods.has(each))
}

const AMOUNT =
  /[$€£¥]\s?(\d{1,6}(?:\.\d{1,2})?)|(\d{1,6}(?:\.\d{1,2})?)\s?(?:元|块|€|£|USD|EUR|GBP|dollars|euros|pounds)|(?:满|from|over|above)\s?(\d{1,6})/gi

/** What a sentence says sending costs; `undefined` if it does not say. */
export function sendingCostIn(sentence: string): SendingCost | undefined {
  if (!SENDING.test(sentence)) return undefined
  const amounts = [...sentence.matchAll(AMOUNT)].map((match) =>
    Number(match[1] ?? match[2] ?? match[3]),
  )
  const free = FREE.test(sentence)
  return free || amounts.length > 0 ? { free, amounts } : undefined
}

const NEGATORS =
  /^(?:not|no|never|cannot|without|neither|nor|none|isn|aren|wasn|weren|don|doesn|didn|can|couldn|won|wouldn|hasn|haven|shouldn|t)$/
const DENYING = /\b(?:not|no|never|cannot|without|neither|nor|none|unable)\b|n['’]t\b|[不没无未非]/i
/** Pairs of characters that hold a negator say nothing of what is denied. */
const HAN_NEGATOR = /[不没无未非]/u

/** The words of a clause and whether it denies them. */
export function denialIn(clause: string): Denial {
  const words = proseWords(clause, tokenise(clause)).filter(
    ({ gram, joins }) =>
      !joins && !NEGATORS.test(gram) && !(isHan(gram.charAt(0)) && HAN_NEGATOR.test(gram)),
  )
  return { denies: DENYING.test(clause), words: new Set(words.map(({ key }) => key)) }
}

/** Just one of the two denies what both say in nearly the same words. */
export function isDenied(a: Denial, b: Denial): boolean {
  if (a.denies === b.denies) return false
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a]
  if (small.words.size < 3 || large.words.size > small.words.size + 1) return false
  return [...small.words].every((word) => large.words.has(word))
}
