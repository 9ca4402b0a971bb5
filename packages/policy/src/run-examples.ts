import type { Json } from '@vouchsafe/core'
import { evaluateRule } from './evaluate.ts'
import type { LoadedPack, LoadedRule } from './load-pack.ts'
import { outcomeOf, valueAt } from './logic-value.ts'
import { fillAll, wordsFor } from './message.ts'
import { matchData, PhraseRules } from './phrase-rules.ts'
import { agreesWithReference } from './reference.ts'

/** An example that does not come out as it says. */
export interface FailedExample {
  /** JSON pointer of the example in the pack. */
  readonly path: string
  readonly message: string
}

/** What came of a pack's examples. */
export interface ExamplesReport {
  readonly count: number
  readonly failed: readonly FailedExample[]
}

/** Runs every example of a pack, and holds what the engine says against json-logic-js where that can follow. */
export function runExamples(pack: LoadedPack): ExamplesReport {
  const failed: FailedExample[] = []
  let count = 0
  for (const loaded of pack.rules) {
    loaded.rule.examples.forEach(({ facts, matches }, index) => {
      count += 1
      const path = `${loaded.pointer}/examples/${index}`
      const came = exampleOutcome(loaded, facts)
      if (came !== matches) failed.push({ path, message: `expected ${matches}, came ${came}` })
      if (!agreesWithReference(loaded, facts))
        failed.push({ path, message: 'json-logic-js comes to something else' })
    })
  }
  for (const { template, pointer, when } of pack.templates) {
    template.examples.forEach(({ facts, says }, index) => {
      for (const language of ['en', 'zh'] as const) {
        const wanted = says === null ? undefined : says[language]
        if (says !== null && wanted === undefined) continue
        count += 1
        const applies = outcomeOf(when(facts)) === true
        const said = applies ? fillAll(wordsFor(template.text, language), facts) : undefined
        if (said !== wanted)
          failed.push({
            path: `${pointer}/examples/${index}`,
            message: `expected ${wanted ?? 'nothing'}, came ${said ?? 'nothing'}`,
          })
      }
    })
  }
  return { count, failed }
}

/** Whether a rule fires for an example; a rule that finds phrases fires if it does for any of them. */
export function exampleOutcome(
  loaded: LoadedRule,
  facts: Readonly<Record<string, Json>>,
): boolean | 'unknown' {
  const outcomes = exampleData(loaded, facts).map((data) => evaluateRule(loaded, data))
  if (outcomes.includes('fires')) return true
  return outcomes.includes('unknown') ? 'unknown' : false
}

/** The data that a rule sees for an example: once for each phrase that it finds. */
export function exampleData(
  loaded: LoadedRule,
  facts: Readonly<Record<string, Json>>,
): readonly Readonly<Record<string, unknown>>[] {
  if (!loaded.rule.find) return [facts]
  const text = valueAt(facts, ['sentence', 'text'])
  if (typeof text !== 'string') return []
  return new PhraseRules([loaded])
    .find(text)
    .map(({ span }) => ({ ...facts, match: matchData(text, span) }))
}
