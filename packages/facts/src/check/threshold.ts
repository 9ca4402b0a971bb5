import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { MoneyValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { isAmountThreshold, isShortfall } from '../derive/thresholds.ts'
import {
  contradicted,
  derivedEvidence,
  type Judgement,
  passageEvidence,
  supported,
} from '../evidence.ts'
import { littleKnown } from '../lookup/little-known.ts'
import type { Passage } from '../lookup/passages.ts'

/**
 * `That's over £25`, 够300了, 还不到49元: holds what must be reached against the sources that set it, and what the draft told
 * right before against both. What a rule says of others (`orders over £25`) is no matter of this one's amount.
 */
export function checkThreshold(at: Case): Judgement | undefined {
  const { claim, view, place } = at
  if (claim.value?.type === 'money') return shortOf(claim.value, at)
  const side = sideOf(claim.value)
  if (side === undefined || claim.inQuestion === true) return undefined
  const before = view.sentence.text.slice(Math.max(0, place.start - 48), place.start)
  if (!SUBJECT.test(before.replace(BEYOND, ''))) return undefined
  const set = sourceOf(side.amount, at)
  if (set === undefined) return undefined
  const source = passageEvidence(set, 'supports')
  // What all comes to is the most that was told: its parts and what is taken off are less.
  const most = Math.max(...amountsTold(at))
  if (!Number.isFinite(most)) return supported([source], 'What is known begins there.')
  const isAbove = most >= side.amount.value
  const gap = Number((most - side.amount.value).toFixed(6))
  const formula = `${most} − ${side.amount.value} = ${gap}`
  const evidence: Evidence = derivedEvidence('difference', formula, [{ source: { id: 'draft' } }])
  return isAbove === side.isAbove
    ? supported(
        [source, evidence],
        'What is known begins there, and the amount told lies on that side of it.',
      )
    : contradicted([passageEvidence(set, 'contradicts')], 'The amount told lies on the other side.')
}

/** What is missing from what was told to what must be reached. */
function shortOf({ value }: MoneyValue, at: Case): Judgement | undefined {
  if (!isShortfall(at.view.sentence.text, at.place)) return undefined
  const told = at.stated.flatMap(({ value: each }) => (each.type === 'money' ? [each.value] : []))
  for (const { least, passage } of leastSet(at)) {
    const amount = told.findLast((each) => Math.abs(least - each - value) < 0.005)
    if (amount === undefined) continue
    const inputs = [{ source: passage.source }, { source: { id: 'draft' } }]
    const evidence = derivedEvidence('difference', `${least} − ${amount} = ${value}`, inputs)
    return supported([evidence], 'The value follows from known values.')
  }
  return undefined
}

/** Amounts that prose sets as what must be reached. */
function leastSet(at: Case): readonly { readonly least: number; readonly passage: Passage }[] {
  return (littleKnown(at)?.passages ?? []).flatMap((passage) =>
    passage.values.flatMap((each) => {
      const { value, bound } = each
      const end = value.type === 'range' ? (value.low ?? value.high) : value
      if (end?.type !== 'money') return []
      const isSet =
        value.type === 'range' ||
        bound !== undefined ||
        FROM.test(passage.text.slice(Math.max(0, each.start - 12), each.start))
      return isSet || isAmountThreshold(passage.text, each) ? [{ least: end.value, passage }] : []
    }),
  )
}

const FROM = /\b(?:from|at|over|above) $/i

const BEYOND = /(?:over|above|past|beyond|under|below|more than|less than|short of|at least) $/i

/** What the amount is said of is what was told before: that, the order at hand, and no orders in general. */
const SUBJECT =
  /(?:\b(?:that(?:'s| is)|this is|it(?:'s| is)|which is|you(?:'re| are)|(?:your|the) (?:order|basket|cart|total) (?:is|comes? to|comes? in|stands)|that takes you|takes it|puts you)(?: (?:well|just|still|already|now|safely|a bit|comfortably)){0,2} $|(?:这单|您这|总价|合计|一共|现在|目前|已经?|刚好|正好|还|够|没|不)[^，。；,;]{0,10}$)/i

function sideOf(
  value: ClaimValue | undefined,
): { readonly amount: MoneyValue; readonly isAbove: boolean } | undefined {
  if (value?.type !== 'range') return undefined
  const { low, high } = value
  if (low?.type === 'money' && high === undefined) return { amount: low, isAbove: true }
  if (high?.type === 'money' && low === undefined) return { amount: high, isAbove: false }
  return undefined
}

/** Amounts that the draft told rightly before, but for those that must be reached. */
function amountsTold(at: Case): readonly number[] {
  return at.stated.flatMap(({ value }) =>
    value.type === 'money' && sourceOf(value, at) === undefined ? [value.value] : [],
  )
}

/** The passage that sets this amount as what must be reached. */
function sourceOf({ value: amount }: MoneyValue, at: Case): Passage | undefined {
  return littleKnown(at)?.passages.find(({ text, values }) =>
    values.some((each) => {
      const { value } = each
      if (value.type === 'money')
        return value.value === amount && (each.bound !== undefined || isAmountThreshold(text, each))
      const bound = value.type === 'range' ? (value.low ?? value.high) : undefined
      return bound?.type === 'money' && bound.value === amount
    }),
  )
}
