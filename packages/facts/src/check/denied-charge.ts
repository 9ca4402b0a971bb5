import type { ClaimValue } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import {
  cellEvidence,
  contradicted,
  type Judgement,
  passageEvidence,
  supported,
} from '../evidence.ts'
import type { Passage } from '../lookup/passages.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'

/** What every charge is called, and how it is denied: these tell no charge from another. */
const OF_ANY =
  /\b(?:fees?|charg(?:es?|ed|ing)|costs?|there(?:'s| is| are| will be| won't be| isn't| aren't)?|no|not|never|any|extra|additional|further|added|separate|hidden|you|your|we|our|pay|paying|need(?:ed|s)?|required|requires?|have|has|do|does|don't|doesn't|apply|applies|for|on|of|to|at|all|an?|the|is|are|be|it|that|this|with|take|ask|hold|comes?|without|won't|will|necessary|due|isn't|aren't|wasn't)\b|(?:没有|没|不用|不需要?|无需|无须|不再|不会|不|无|免)(?:任何|另外?|额外|再|要|收取?|付|交|会|需)*|这边|这里|本店|要求|额外|另外|任何|费用?|收取|收|的|是|哦|呢|啦|我们|您|您好/gi

/** Something is free, or is denied: such a source states no charge, or one for some only. */
const FREE =
  /\b(?:free|no|not|never|without|waived?|nil|zero|unless|except)\b|免|无|不|没|包邮|全包|赠|除非/i

/** A charge that is denied (`no deposit`, 没有清洁费) is held against those that are stated of the very thing. */
export function checkDeniedCharge(at: Case): Judgement | undefined {
  const { kind, polarity, value, certainty } = at.claim
  if (kind !== 'fee' || polarity !== 'negated') return undefined
  if (value !== undefined && value.type !== 'flag') return undefined
  if (certainty !== 'asserted' || at.isOption) return undefined
  const words = chargeWords(at)
  if (words.size === 0) return undefined
  const cell = chargeIn(words, at)
  if (cell !== undefined)
    return isCharged(cell.values)
      ? contradicted([cellEvidence(cell, 'contradicts')], STATED)
      : supported([cellEvidence(cell, 'supports')], 'A record gives nought for it.')
  const passages = at.world.passages
    .flatMap((index) => index.about(words))
    .filter(({ grams }) => [...words].every((word) => grams.has(word)))
  const free = passages.find(({ text }) => FREE.test(text))
  if (free !== undefined)
    return isPlain(free) ? supported([passageEvidence(free, 'supports')], DENIED) : undefined
  const charge = passages.find(({ values }) => values.some(({ value }) => isDue(value)))
  // The passage names this very charge, so that it speaks against a presumed claim as well.
  return (
    charge && {
      ...contradicted([passageEvidence(charge, 'contradicts')], STATED),
      plainly: true,
    }
  )
}

/** What tells the charge from others (`life jackets` of `no charge for life jackets`), without the name of what it is for. */
export function chargeWords({ view, clause }: Case): ReadonlySet<string> {
  const named = view.mentions.rows.map(({ start, end }) => view.sentence.text.slice(start, end))
  const text = view.sentence.text.slice(clause.start, clause.end)
  const rest = named.reduce((left, name) => left.replace(name, ' '), text)
  return gramsOf(tokenise(rest.replace(OF_ANY, ' ')))
}

const DENIED = 'A document denies such a charge.'
const STATED = 'A source states such a charge.'

/** The field of what is spoken of that is called so: `deposit_eur: 40`. */
function chargeIn(words: ReadonlySet<string>, { focus }: Case): Cell | undefined {
  const cells = focus.families.slice(0, 1).flatMap((family) => family.cells.slice(0, 120))
  return cells.find(
    ({ grams, values }) => isAmount(values) && [...words].every((word) => grams.has(word)),
  )
}

function isAmount(values: readonly ClaimValue[]): boolean {
  return values.some(({ type }) => type === 'money' || type === 'number' || type === 'percent')
}

function isCharged(values: readonly ClaimValue[]): boolean {
  return values.some((value) => 'value' in value && Number(value.value) > 0)
}

function isDue(value: ClaimValue): boolean {
  return (value.type === 'money' || value.type === 'percent') && value.value > 0
}

/** It denies the charge for everybody: neither an amount nor a condition stands in it. */
function isPlain({ text, values }: Passage): boolean {
  return values.length === 0 && !CONDITION.test(text)
}

const CONDITION =
  /\b(?:if|unless|except|only|when|where|within|after|before|until|over|above|for (?:members|orders|new|the first)|refundable)\b|除|仅|只|若|如|满|时|内|前|后|首|会员|可退/i
