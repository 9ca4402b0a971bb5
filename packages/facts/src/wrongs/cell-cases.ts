import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { gramsOf, tokenise } from '../lookup/tokens.ts'
import { askedLast } from '../subject/asked-last.ts'
import { compareValues } from '../values/compare.ts'
import { clauseText } from '../words/clause-text.ts'
import { cellAt } from './cell-at.ts'

/**
 * A field may give a value for each of several cases: 家用24个月；商用12个月, `home 24 months; business 12 months`. Where the customer
 * names one case by words that the others lack, and the claim itself names none, the value of another case is not theirs.
 */
export function heldToCellCase(judgement: Judgement, at: Case): Judgement {
  const { value, polarity } = at.claim
  if (judgement.status !== 'supported' || value === undefined || polarity !== 'affirmed')
    return judgement
  const cells = judgement.evidence.map(({ source, derivation }) =>
    derivation === undefined ? cellAt(source, at) : undefined,
  )
  const [cell, ...others] = cells
  if (typeof cell?.raw !== 'string' || others.length > 0) return judgement
  const cases = casesIn(cell.raw).map((text) => ({
    text,
    words: wordsOf(text),
    values: readValues(text, at.world.read).map((each) => each.value),
  }))
  // Cases stand side by side, each with its value; a rule with its further terms gives several.
  if (cases.length < 2 || cases.some(({ values }) => values.length !== 1)) return judgement
  const own = cases.filter(({ values }) =>
    values.some((each) => compareValues(value, each, at.precision) === 'equal'),
  )
  const named = namedBy(cases, at)
  const [meant] = named.filter((each) => !own.includes(each))
  if (own.length !== 1 || named.length > 1 || meant === undefined) return judgement
  return contradicted(
    [cellEvidence(cell, 'contradicts')],
    'The record gives this value for another case.',
    { right: meant.text },
  )
}

interface Named {
  readonly words: ReadonlySet<string>
}

function casesIn(text: string): readonly string[] {
  return text
    .split(/[;；。|\n]/u)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part))
}

/** The cases that the claim names by words of their own, or else its sentence, or else the customer. */
function namedBy<T extends Named>(cases: readonly T[], at: Case): readonly T[] {
  for (const text of [clauseText(at), at.view.sentence.text, askedLast(at.world)]) {
    const said = wordsOf(text.slice(0, MOST_SAID))
    const named = cases.filter((own) =>
      [...own.words].some(
        (word) => said.has(word) && cases.every((each) => each === own || !each.words.has(word)),
      ),
    )
    if (named.length > 0) return named
  }
  return []
}

const MOST_SAID = 1000

/** Words without figures, which are the values themselves. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...gramsOf(tokenise(text))].filter(
      (word) => word.length > 1 && !/\d|[年月日天周时个]/u.test(word),
    ),
  )
}
