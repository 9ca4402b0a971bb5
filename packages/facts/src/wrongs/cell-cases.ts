import { readValues } from '@vouchsafe/text'
import type { Case } from '../case.ts'
import { clauseText } from '../clause-text.ts'
import { compareValues } from '../compare.ts'
import { cellEvidence, contradicted, type Judgement } from '../evidence.ts'
import { gramsOf, tokenise } from '../tokens.ts'
import { cellAt } from './cell-at.ts'

/**
 * A field may give a value for each of several cases: 家用24个月；商用12个月, `home 24 months; business 12 months`. Where the customer
 * names one case by words that the others lack, and the claim itself names none, the value of another case is not theirs.
 */
export function heldToCellCase(judgement: Judgement, at: Case): Judgement {
  const { value, polarity } = at.claim
  if (judgement.status !== 'supported' || value === undefined || polarity !== 'affirmed')
    return judgement
  const [evidence, ...others] = judgement.evidence
  if (evidence === undefined || others.length > 0 || evidence.derivation !== undefined)
    return judgement
  const cell = cellAt(evidence.source, at)
  if (typeof cell?.raw !== 'string' || cell.raw.length > LONGEST) return judgement
  const cases = casesIn(cell.raw)
  if (cases.length < 2) return judgement
  const readings = cases.map((text) => ({
    text,
    values: readValues(text, at.world.read).map((each) => each.value),
  }))
  // Cases stand side by side, each with its value; a rule with its further terms gives several.
  if (readings.some(({ values }) => values.length !== 1)) return judgement
  const own = readings.filter(({ values }) =>
    values.some((each) => compareValues(value, each, at.precision) === 'equal'),
  )
  const [meant, ...more] = namedBy(cases, at)
  if (own.length !== 1 || meant === undefined || more.length > 0 || own[0]?.text === meant)
    return judgement
  const right = readings.find(({ text }) => text === meant)
  const isOther = right?.values.some(
    (each) => compareValues(value, each, at.precision) === 'different',
  )
  if (isOther !== true) return judgement
  return contradicted(
    [cellEvidence(cell, 'contradicts')],
    'The record gives this value for another case.',
    { right: meant },
  )
}

const LONGEST = 200

function casesIn(text: string): readonly string[] {
  return text
    .split(/[;；。|\n]/u)
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part))
}

/** The cases that the claim names by words of their own, or else its sentence, or else the customer. */
function namedBy(cases: readonly string[], at: Case): readonly string[] {
  const words = cases.map((text) => wordsOf(text))
  const unique = words.map(
    (own, index) =>
      new Set(
        [...own].filter((word) => !words.some((each, other) => other !== index && each.has(word))),
      ),
  )
  const texts = [clauseText(at), at.view.sentence.text, at.world.asked.at(-1)?.text ?? '']
  for (const text of texts) {
    const said = wordsOf(text.slice(0, MOST_SAID))
    const named = cases.filter((_, index) =>
      [...(unique[index] ?? [])].some((each) => said.has(each)),
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
