import type { Case } from './case.ts'
import { clauseText } from './clause-text.ts'
import { cellEvidence, contradicted, type Judgement, supported } from './evidence.ts'
import { EXPIRY_FIELD } from './expiry-fields.ts'
import type { Row } from './row.ts'

/** Said not to run out. */
const ENDLESS =
  /\b(?:do(?:es)?(?:n't| not)|never|won't|will not|cannot|can't) (?:ever )?expires?\b|\bno expir(?:y|ation)\b|\bwithout (?:an? )?expir(?:y|ation)\b|\bvalid (?:forever|indefinitely)\b|不会?过期|不会?失效|永久有效|长期有效|永不过期|(?:没有|没|无|不设|不限)(?:使用)?(?:有效期|期限|到期日)|有效期不限/i

const CONDITION = /\b(?:if|unless|when|once|while|as long as)\b|如果|若|只要|除非/i

/**
 * Holds "it doesn't expire" against the expiry field of what is spoken of: a field that is there and holds `null` says
 * that there is no such day.
 */
export function checkExpiry(at: Case): Judgement | undefined {
  const { claim } = at
  if (claim.kind === 'action' || claim.kind === 'commitment') return undefined
  if (claim.value !== undefined && claim.value.type !== 'flag') return undefined
  const text = clauseText(at)
  const place = text.search(ENDLESS)
  // A condition of what follows is none of this.
  if (claim.certainty === 'hedged' || place < 0 || CONDITION.test(text.slice(0, place)))
    return undefined
  const rows = rowsOf(at)
  const cells = rows.flatMap((row) => row.cells)
  const dated = cells.find(
    (cell) =>
      EXPIRY_FIELD.test(cell.name) &&
      cell.values.some(({ type }) => type === 'date' || type === 'datetime'),
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

const FEW_ROWS = 20

/** Rows spoken of, or the few that there are. */
function rowsOf(at: Case): readonly Row[] {
  const spoken = at.focus.families.slice(0, 4).flatMap((family) => [...family.rows].slice(0, 40))
  if (spoken.some(hasExpiry)) return spoken
  const rows = at.world.indexes.flatMap((index) => (index.small ? index.rows : []))
  return rows.length <= FEW_ROWS ? rows : []
}

function hasExpiry(row: Row): boolean {
  return row.endless !== undefined || row.cells.some((cell) => EXPIRY_FIELD.test(cell.name))
}
