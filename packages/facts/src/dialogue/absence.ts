import type { Case } from '../case.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from '../evidence.ts'
import type { Row } from '../sources/row.ts'
import {
  MAY_LIMIT,
  NOT_SENT,
  NOT_THERE,
  OF_KNOWLEDGE,
  ONLY,
  SORTS,
  TRAILING,
} from './absence-words.ts'
import { coloursIn } from './colours.ts'
import { COLOUR_FIELDS } from './constraint-words.ts'

/**
 * Holds "there is no such thing" and "it comes only in black" against sources that say whether they are complete.
 *
 * @returns `undefined` if the claim says no such thing, or no source says whether it knows all.
 */
export function checkAbsence(at: Case): Judgement | undefined {
  return checkOnly(at) ?? checkMissing(at)
}

/** Only colours are told so: of sizes and models a list rarely holds all. */
function checkOnly(at: Case): Judgement | undefined {
  const { claim, view, focus, vocabulary } = at
  if (claim.value?.type !== 'text') return undefined
  if (!MAY_LIMIT.test(view.sentence.text) || !ONLY.test(view.sentence.text)) return undefined
  const [family, other] = focus.families
  if (family === undefined || other !== undefined) return undefined
  const named = coloursIn(view.sentence.text, vocabulary)
  if (!named.has(claim.value.value) && !coloursIn(claim.value.value, vocabulary).size)
    return undefined
  const shades = family.cells.filter((cell) => COLOUR_FIELDS.test(cell.field))
  const rest = shades.filter((cell) => {
    const own = coloursIn(String(cell.raw), vocabulary)
    return own.size > 0 && [...own].every((name) => !named.has(name))
  })
  if (shades.length === 0) return undefined
  if (rest.length > 0) {
    const evidence = rest.slice(0, 4).map((cell) => cellEvidence(cell, 'contradicts'))
    return contradicted(evidence, 'The record has others as well.')
  }
  const evidence = shades.slice(0, 4).map((cell) => cellEvidence(cell, 'supports'))
  return supported(evidence, 'The record has no other.')
}

function checkMissing(at: Case): Judgement | undefined {
  const { declared } = at.world
  if (declared.length === 0) return undefined
  const text = at.view.sentence.text.slice(at.clause.start, at.clause.end)
  const thing = thingIn(text)
  if (thing === undefined) return undefined
  const sort = SORTS.find(({ said }) => said.test(text))
  const ofSort = declared.filter(({ id }) => sort?.source.test(id) === true)
  if (ofSort.length === 0) return undefined
  const ids = ofSort.map(({ id }) => id)
  const cell = heldBy(ids, thing, at)?.cells[0]
  if (cell !== undefined)
    return contradicted([cellEvidence(cell, 'contradicts')], 'A source has what is said not to be.')
  const evidence = ids.map((id) => ({ relation: 'mentions' as const, source: { id } }))
  return ofSort.every(({ complete }) => complete === true)
    ? supported(evidence, 'A source that is complete has no such thing.')
    : unsupported('No source that is complete could show that there is no such thing.', evidence)
}

/** The first row of the sources that has the thing and still holds. */
function heldBy(ids: readonly string[], thing: string, at: Case): Row | undefined {
  return at.world.indexes
    .flatMap(({ bySource }) => ids.flatMap((id) => bySource.get(id)?.holding(thing) ?? []))
    .find((row) => !isPast(row, at))
}

function thingIn(text: string): string | undefined {
  for (const pattern of [...NOT_SENT, ...NOT_THERE]) {
    const thing = pattern.exec(text)?.groups?.thing
    if (thing === undefined) continue
    if (OF_KNOWLEDGE.test(thing)) return undefined
    return thing.replace(TRAILING, '').trim()
  }
  return undefined
}

function isPast({ validUntil }: Row, { world }: Case): boolean {
  const { now } = world.turn
  return validUntil !== undefined && now !== undefined && Date.parse(validUntil) < Date.parse(now)
}
