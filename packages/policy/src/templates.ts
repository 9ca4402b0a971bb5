import { outcomeOf } from './logic-value.ts'
import { fillAll, wordsFor } from './message.ts'
import type { RulesInForce } from './rule-set.ts'
import type { TurnData } from './turn-data.ts'

/**
 * Approved wording that answers what the customer asked, with its facts filled in; `undefined` if there is none.
 *
 * It is made of what systems gave and never of what the draft says. A template whose condition cannot be told, or whose
 * facts are not all known, is not used.
 */
export function approvedWords(
  rules: RulesInForce,
  turn: TurnData,
  language: string,
): string | undefined {
  const found = rules.packs.flatMap((pack) => {
    if (pack.templates.length === 0) return []
    const data = turn.withRecords(turn.root, pack.lookups)
    return pack.templates.flatMap(({ template, when }) => {
      if (outcomeOf(when(data)) !== true) return []
      const said = fillAll(wordsFor(template.text, language), data)
      return said === undefined ? [] : [{ name: `${pack.source.id}.${template.code}`, said }]
    })
  })
  // By name, so that the order of packs never matters.
  found.sort((a, b) => (a.name < b.name ? -1 : 1))
  return found[0]?.said
}
