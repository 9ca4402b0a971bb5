import type { Evidence } from '@vouchsafe/core'
import type { MoneyValue } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { derivedEvidence } from '../evidence.ts'
import { passagesOfFew } from '../lookup/little-known.ts'
import type { Passage } from '../lookup/passages.ts'

const NUMBER = String.raw`(\d{1,6}(?:\.\d{1,2})?)`
/** So much for each day or hour: 每迟1天补2元, `£2 for each day late`. */
const RATES: readonly (readonly ['day' | 'hour', RegExp])[] = [
  [
    'day',
    new RegExp(`每[^，。；\\d天日]{0,4}[1一]?(?:天|日)[^，。；\\d]{0,8}${NUMBER} ?(?:元|块)`, 'u'),
  ],
  [
    'hour',
    new RegExp(`每[^，。；\\d时]{0,4}[1一]?(?:个)?小时[^，。；\\d]{0,8}${NUMBER} ?(?:元|块)`, 'u'),
  ],
  [
    'day',
    new RegExp(`[$€£]${NUMBER} (?:for )?(?:each|per|every|a) (?:extra |full |late )?day\\b`, 'i'),
  ],
  [
    'hour',
    new RegExp(`[$€£]${NUMBER} (?:for )?(?:each|per|every|an) (?:extra |full )?hour\\b`, 'i'),
  ],
]
const MOST = new RegExp(
  `(?:最高|最多|封顶|不超过|上限|up to|at most|capped at|maximum of)[^，。；,.;\\d]{0,6}${NUMBER}`,
  'iu',
)

/** What a rule that goes by days or hours comes to for so many as the draft has told rightly, up to the most that the rule sets. */
export function derivePerDay(value: MoneyValue, at: Case): Evidence | undefined {
  const told = at.stated.flatMap((each) =>
    each.value.type === 'duration' && !each.value.business ? [each.value] : [],
  )
  if (told.length === 0) return undefined
  for (const passage of passagesOfFew(at)) {
    for (const [unit, rate] of ratesIn(passage)) {
      const lengths = told.filter((each) => each.unit === unit)
      for (const { value: length } of lengths) {
        const most = Number(MOST.exec(passage.text)?.[1] ?? Number.POSITIVE_INFINITY)
        if (Math.abs(Math.min(rate * length, most) - value.value) > 0.005) continue
        const formula = `${rate} × ${length} = ${value.value}`
        return derivedEvidence('product', formula, [passage, { source: { id: 'draft' } }])
      }
    }
  }
  return undefined
}

function ratesIn({ text }: Passage): readonly (readonly ['day' | 'hour', number])[] {
  return RATES.flatMap(([unit, pattern]) => {
    const rate = Number(pattern.exec(text)?.[1])
    return rate > 0 ? [[unit, rate] as const] : []
  })
}
