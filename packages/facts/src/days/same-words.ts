import type { ClaimValue, Evidence } from '@vouchsafe/core'
import type { Case } from '../case.ts'
import { passageEvidence } from '../evidence.ts'
import { gramsOf, type Token } from '../lookup/tokens.ts'

/** Words that must stand beside the day, here and there. */
const BESIDE = 2

/**
 * A day that is told from another one, such as 次月1日生效 or `on the next business day`, where a document says so in the same
 * words. Which day of the calendar it is depends on when it is asked; that the words are the document's does not.
 */
export function dayInSameWords(value: ClaimValue, at: Case): Evidence | undefined {
  if (value.type !== 'date' || value.relative !== true || value.weekday !== undefined)
    return undefined
  // 当月 and `the same month` are told of months as such, and seldom by chance.
  const runs = runsAround(at, value.day === undefined ? 1 : BESIDE)
  if (runs.length === 0) return undefined
  const around = gramsOf(at.view.tokens)
  for (const index of at.world.passages) {
    for (const passage of index.about(around)) {
      const text = ` ${joined(passage.tokens)} `
      if (runs.some((run) => text.includes(run))) return passageEvidence(passage, 'supports')
    }
  }
  return undefined
}

/** The day's words with those right before it, and with those right behind it, all of the claim's own clause. */
function runsAround({ view, place, clause }: Case, beside: number): readonly string[] {
  const tokens = view.tokens.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const first = tokens.findIndex(({ end }) => end > place.start)
  const last = tokens.findLastIndex(({ start }) => start < place.end)
  const runs = [tokens.slice(first, last + 1 + beside)]
  if (first >= beside) runs.push(tokens.slice(first - beside, last + 1))
  return runs
    .filter((run) => run.length === last - first + 1 + beside)
    .map((run) => ` ${joined(run)} `)
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}
