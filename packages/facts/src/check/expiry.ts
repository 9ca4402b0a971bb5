import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported } from '../evidence.ts'
import { EXPIRY_FIELD } from '../sources/expiry-fields.ts'
import type { Row } from '../sources/row.ts'
import { clauseText } from '../words/clause-text.ts'

/** Said not to run out. */
const ENDLESS =
  /\b(?:do(?:es)?(?:n't| not)|never|won't|will not|cannot|can't) (?:ever )?expires?\b|\bno expir(?:y|ation)\b|\bwithout (?:an? )?expir(?:y|ation)\b|\bvalid (?:forever|indefinitely)\b|不会?过期|不会?失效|永久有效|长期有效|永不过期|(?:没有|没|无|不设|不限)(?:使用)?(?:有效期|期限|到期日)|有效期不限/i

/**
 * Holds "it doesn't expire" against the expiry field of what is spoken of: a field that is there and holds `null` says
 * that there is no such day.
 */
export function checkExpiry(at: Case): Judgement | undefined {
  const { claim } = at
  if (claim.value !== undefined && claim.value.type !== 'flag') return undefined
  if (claim.certainty === 'hedged' || !ENDLESS.test(clauseText(at))) return undefined
  const rows = rowsOf(at)
  const cells = rows.flatMap((row) => row.cells)
  const dated = cells.find(
    ({ name, values }) => EXPIRY_FIELD.test(name) && values.some(({ type }) => type === 'date'),
  )
  if (dated !== undefined) {
    return contradicted([cellEvidence(dated, 'contradicts')], 'A record says when it expires.', {
      right: String(dated.raw),
    })
  }
  const row = rows.find(({ endless }) => endless !== undefined)
  if (row?.endless === undefined) return undefined
  const evidence = {
    relation: 'supports' as const,
    source: { id: row.origin.id, pointer: row.endless },
    shows: 'no day of expiry',
  }
  return supported([evidence], 'A record has no day of expiry.')
}

/** Rows spoken of, or the few that there are. */
function rowsOf(at: Case): readonly Row[] {
  const spoken = at.focus.families.slice(0, 4).flatMap((family) => [...family.rows].slice(0, 40))
  const hasExpiry = spoken.some(
    ({ endless, cells }) =>
      endless !== undefined || cells.some(({ name }) => EXPIRY_FIELD.test(name)),
  )
  return hasExpiry ? spoken : at.world.small.flatMap(({ rows }) => rows)
}
