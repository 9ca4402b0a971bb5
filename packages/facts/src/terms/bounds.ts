import type { Case } from '../case.ts'
import { type Judgement, unsupported } from '../evidence.ts'
import { caseWords } from './case-words.ts'
import type { PagePart } from './page-parts.ts'
import { pagesAbout } from './pages.ts'
import { unmetRestrictor } from './restrictors.ts'

const MONEY = String.raw`[^，。；;.\d$€£¥]{0,10}[$€£¥]?\s?(\d{1,9}(?:,\d{3})?(?:\.\d{1,2})?)`
/** The most of an amount, with its digits. */
export const CAP = new RegExp(
  `(?:最高|最多|不超过|不超過|封顶|封頂|上限|capped at|maximum of|to a maximum|at most|up to|no more than|never more than|tops out at|not exceed\\w{0,3})${MONEY}`,
  'i',
)
const FLOOR = new RegExp(
  `(?:最低|至少|最少|不低于|不低於|起收|minimum of|minimum charge|at least|never less than|no less than|smallest \\w{1,12}(?: \\w{1,12})? is|minimum)${MONEY}`,
  'i',
)

/**
 * An amount that a share comes to stands only within what the policy sets as the most and the least of it: `15 %, capped at
 * $150`. Held against the clause that gives the share and those that follow it in its line.
 */
export function withinBounds(judgement: Judgement, at: Case): Judgement {
  const { value } = at.claim
  if (judgement.status !== 'supported' || value?.type !== 'money') return judgement
  const share = Number(/(\d{1,3}(?:\.\d{1,4})?) %/u.exec(formulaOf(judgement))?.[1] ?? Number.NaN)
  if (Number.isNaN(share)) return judgement
  const words = caseWords(at)
  const { text } = at.view.sentence
  for (const page of pagesAbout(at)) {
    for (const [index, part] of page.parts.entries()) {
      const charged = chargedBy(part, share, value.value, formulaOf(judgement))
      if (charged === undefined || unmetRestrictor(part, page, words) !== undefined) continue
      for (const other of page.parts.slice(index, index + REACH)) {
        if (other.clause.line !== part.clause.line) break
        if (isBeyond(charged, other.text, text))
          return unsupported(
            'The document sets a most or a least that the amount is beyond.',
            judgement.evidence,
          )
      }
    }
  }
  return judgement
}

const REACH = 4

function formulaOf({ evidence }: Judgement): string {
  return evidence[0]?.derivation?.formula ?? ''
}

/** What the part's share comes to: of `900 − 15 %` the 15 %, of `1800 − 92 %`, where the clause says 8 %, the rest. */
function chargedBy(
  { values }: PagePart,
  share: number,
  value: number,
  formula: string,
): number | undefined {
  const isRest = formula.includes('−')
  for (const { value: known } of values) {
    if (known.type !== 'percent') continue
    if (Math.abs(known.value - share) < 1e-6)
      return isRest ? (value / (100 - share)) * share : value
    if (isRest && Math.abs(100 - known.value - share) < 1e-6) return value
  }
  return undefined
}

/** @param sentence What it names itself it has thought of. */
function isBeyond(value: number, clause: string, sentence: string): boolean {
  const most = numberIn(CAP, clause)
  const least = numberIn(FLOOR, clause)
  const isAbove = most !== undefined && value > most && !sentence.includes(String(most))
  const isBelow = least !== undefined && value < least && !sentence.includes(String(least))
  return isAbove || isBelow
}

/** The amount that a pattern of bounds finds in a clause. */
export function numberIn(pattern: RegExp, text: string): number | undefined {
  const digits = pattern.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits.replace(',', ''))
}
