import type { Value } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import type { Cell } from '../sources/row.ts'
import { CAP, numberIn } from './bounds.ts'
import { type Page, pagesAbout } from './pages.ts'
import { rowsOf } from './situation.ts'

/** The claim says itself that it is the most. */
const SAYS_MOST =
  /\b(?:max(?:imum)?|cap(?:ped|s)?|at most|up to|no more than|never more|ceiling|limit(?:ed)?|tops? out)\b|最高|最多|不超过|不超過|封顶|封頂|上限|以内/i

/**
 * The most that may be charged is not what is charged, where the rate beside it comes to less: `$10 for every month that is
 * left, never more than $180` with six months left.
 */
export function notOnlyMost(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (judgement.status !== 'supported' || value?.type !== 'money') return judgement
  const [evidence] = judgement.evidence
  const span = evidence?.source.span
  if (span === undefined || SAYS_MOST.test(at.view.sentence.text)) return judgement
  for (const page of pagesAbout(at)) {
    if (page.source.source.id !== evidence?.source.id) continue
    const charged = chargedAt(page, span.start, span.end, value.value, at)
    if (charged !== undefined && charged < value.value)
      return unsupported(
        'The document gives this as the most, and the rate comes to less.',
        judgement.evidence,
      )
  }
  return judgement
}

/** What the rates beside a most come to by the numbers of the case, the greatest of them; nothing where no clause there is one. */
function chargedAt(
  page: Page,
  start: number,
  end: number,
  most: number,
  at: Case,
): number | undefined {
  const parts = page.parts.filter((part) => part.start < end && start < part.end)
  if (!parts.some(({ text }) => numberIn(CAP, text) === most)) return undefined
  const charged = parts.flatMap((part) =>
    part.values
      .flatMap(({ value }) => rateOf(value, most))
      .flatMap((rate) => numbersOf(at, rate, part.text).map((number) => rate.per * number)),
  )
  return charged.length === 0 ? undefined : Math.max(...charged)
}

/** An amount for each of something, or a share of an amount. */
interface Rate {
  readonly per: number
  readonly of: 'count' | 'amount'
}

function rateOf(value: Value, most: number): readonly Rate[] {
  if (value.type === 'percent') return [{ per: value.value / 100, of: 'amount' }]
  if (value.type !== 'money' || value.value === most) return []
  return [{ per: value.value, of: 'count' }]
}

const MOST_COUNT = 1_000

/** Numbers of the case that the rate may be of: those whose fields share the most words with it. */
function numbersOf(at: Case, { of }: Rate, text: string): readonly number[] {
  const words = gramsOf(tokenise(text))
  const cells = rowsOf(at)
    .flatMap((row) => row.cells)
    .slice(0, 200)
    .flatMap((cell) => {
      const number = numberOf(cell, of)
      const shared = [...cell.grams].filter((gram) => words.has(gram)).length
      return number === undefined ? [] : [{ number, shared }]
    })
  const best = Math.max(0, ...cells.map(({ shared }) => shared))
  return cells.filter(({ shared }) => shared === best).map(({ number }) => number)
}

function numberOf({ values: [value] }: Cell, of: Rate['of']): number | undefined {
  if (of === 'amount') return value?.type === 'money' ? value.value : undefined
  const isCount =
    value?.type === 'number' ||
    value?.type === 'duration' ||
    (value?.type === 'quantity' && value.dimension === 'count')
  return isCount && Number.isInteger(value.value) && value.value <= MOST_COUNT
    ? value.value
    : undefined
}
