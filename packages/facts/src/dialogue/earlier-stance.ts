import type { ClaimKind } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { findMentions } from '../lookup/mentions.ts'
import { tokenise } from '../lookup/tokens.ts'
import type { Row } from '../sources/row.ts'
import type { World } from '../world.ts'
import { OF_OTHERS, OWNING_UP, SENDING, TOO_LATE } from './stance-words.ts'
import {
  type Denial,
  denialIn,
  isDenied,
  isOpposite,
  type SendingCost,
  type Stance,
  sendingCostIn,
  stanceIn,
} from './stances.ts'

/** A clause that the agent said earlier in the conversation. */
interface ToldClause {
  readonly sentence: string
  readonly stance: Stance | undefined
  readonly denial: Denial
  readonly sending: SendingCost | undefined
  readonly rows: readonly Row[]
}

/** Of these the agent must not say now yes, now no. What is done, and states of orders, change by themselves. */
const LASTING: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'return-policy',
  'refund',
  'warranty',
  'fee',
  'delivery',
  'promotion',
  'attribute',
  'compatibility',
  'certification',
  'other',
])
const MOST_MESSAGES = 12
const LONGEST_MESSAGE = 4000
const MOST_CLAUSES = 120
const SENTENCES = /(?<=[。！？!?\n])|(?<=\.)\s/
const CLAUSES = /[,，；;:：]|\s(?:but|so|and)\s/
/** What a list's line says depends on what stands above the list. */
const LISTED = /^\s{0,12}(?:[-*•·–✓✅❌|]|\d{1,2}[.)、])/u
const QUESTION = /[?？]\s{0,3}$|[吗呢]\s{0,3}$/

const known = new WeakMap<World, readonly ToldClause[]>()

/** True if the claim's clause says the opposite of what the agent said before, in whatever words, and does not own up to it. */
export function turnsRound(at: Case): boolean {
  const { kind, inQuestion, certainty } = at.claim
  if (!LASTING.has(kind) || inQuestion === true || certainty !== 'asserted') return false
  // Fields of a structured draft are no sentences.
  if (at.view.sentence.pointer !== undefined) return false
  const told = toldClauses(at.world)
  if (told.length === 0) return false
  const { text } = at.view.sentence
  if (LISTED.test(text) || QUESTION.test(text) || OF_OTHERS.test(text) || isOwnedUp(at))
    return false
  const clause = clauseAt(text, at)
  const isLate = TOO_LATE.test(text)
  const stance = stanceIn(clause, upTo(text, clause))
  const denial = denialIn(clause)
  const sending = at.claim.kind === 'fee' || SENDING.test(clause) ? sendingCostIn(text) : undefined
  return told.some((each) => {
    if (!isSameThing(each.rows, at) || !isSameCode(text, each.sentence)) return false
    if (stance !== undefined && each.stance !== undefined && isOpposite(stance, each.stance))
      return !(isLate && !stance.grants && TOO_LATE.test(each.sentence))
    if (isDenied(denial, each.denial)) return true
    return sending !== undefined && each.sending !== undefined && isCharged(sending, each.sending)
  })
}

/** What stands behind a clause is mostly an exception to it. */
function upTo(sentence: string, clause: string): string {
  return sentence.slice(0, sentence.indexOf(clause) + clause.length)
}

/** Sending was free, from an amount on that this order reaches, and now costs something. */
function isCharged(now: SendingCost, before: SendingCost): boolean {
  if (now.free || !before.free) return false
  const [threshold] = before.amounts
  if (threshold === undefined) return now.amounts.length === 1
  return now.amounts.length === 2 && Math.max(...now.amounts) >= threshold
}

/** The clause of the sentence that holds the claim's value, or its beginning. */
function clauseAt(text: string, { place }: Case): string {
  let start = 0
  for (const part of text.split(CLAUSES)) {
    const at = text.indexOf(part, start)
    if (at + part.length >= place.start + 1) return part
    start = at + part.length
  }
  return text
}

function isOwnedUp({ view, context }: Case): boolean {
  const before = context.sentences.slice(Math.max(0, view.sentence.index - 2), view.sentence.index)
  return [...before, view.sentence].some(({ text }) => OWNING_UP.test(text))
}

function isSameThing(rows: readonly Row[], { focus, view }: Case): boolean {
  const named = view.mentions.rows.length > 0 ? focus.families : []
  if (rows.length === 0 || named.length === 0) return true
  return rows.some((row) => named.some((family) => family.rows.has(row)))
}

const CODE = /(?<![A-Z0-9])(?=[A-Z0-9]{0,19}\d)[A-Z0-9]{5,20}(?![A-Z0-9])/g

/** Where orders or bookings are named by their numbers, one of them is the same. */
function isSameCode(a: string, b: string): boolean {
  const codes: readonly string[] = a.match(CODE) ?? []
  const others: readonly string[] = b.match(CODE) ?? []
  if (codes.length === 0 && others.length === 0) return true
  return codes.some((code) => others.includes(code))
}

function toldClauses(world: World): readonly ToldClause[] {
  const read = known.get(world)
  if (read !== undefined) return read
  const told = world.turn.messages
    .filter(
      ({ role, content }) =>
        role === 'assistant' && content !== '' && !/^\s{0,9}[[{]/.test(content),
    )
    .slice(-MOST_MESSAGES)
    .flatMap(({ content }) => content.slice(0, LONGEST_MESSAGE).split(SENTENCES))
    .filter((sentence) => !LISTED.test(sentence) && !QUESTION.test(sentence))
    .flatMap((sentence) => clausesOf(sentence, world))
    .slice(-MOST_CLAUSES)
  known.set(world, told)
  return told
}

function clausesOf(sentence: string, world: World): readonly ToldClause[] {
  const { rows } = findMentions(tokenise(sentence), world)
  return sentence
    .split(CLAUSES)
    .filter((clause) => clause.trim().length > 2)
    .map((clause) => ({
      sentence,
      stance: stanceIn(clause, upTo(sentence, clause)),
      denial: denialIn(clause),
      sending: sendingCostIn(sentence),
      rows: rows.flatMap((mention) => mention.rows),
    }))
}
