import type { ClaimValue } from '@vouchsafe/core'
import type { IdentifierValue } from '@vouchsafe/text'
import type { Case } from './case.ts'
import { checkCode } from './check-code.ts'
import { checkCount, isCount } from './check-count.ts'
import { isNumeric } from './compare.ts'
import { derive } from './derive.ts'
import { customerSaid, hitsInPlay, passageWith } from './elsewhere.ts'
import { cellEvidence, contradicted, type Judgement, supported, unsupported } from './evidence.ts'
import { agrees, bestFit, type Hit, hitsIn } from './hits.ts'
import { FITS, fitsAtLeast } from './profile.ts'
import { repairWith } from './repair.ts'
import { unitConversion } from './unit-conversion.ts'

/** Holds a typed value against what is known. */
export function checkValue(value: ClaimValue, at: Case): Judgement {
  const code = codeIn(value, at)
  if (code !== undefined) return checkCode(code, at)
  const near = hitsIn(at.focus.families, value, at)
  const fitting = near.filter((hit) => agrees(hit, value))
  const against = near.filter((hit) => hit.comparison === 'different')
  const best = bestFit(fitting)
  const better = against.filter((hit) => fitsAtLeast(hit.fit, 'near') && above(hit, best))
  if (fitting.length > 0 && (better.length === 0 || isLoose(at))) return byCells(fitting, value, at)
  const beside = hitsIn(at.focus.others, value, at).filter((hit) => agrees(hit, value))
  if (beside.length > 0) return byCells(beside, value, at)
  if (isCount(value)) {
    const counted = checkCount(value, at)
    if (counted !== undefined) return counted
  }
  const said = customerSaid(value, at)
  if (said !== undefined) return supported([said], 'The customer said so.')
  const derived = derive(value, at)
  if (derived !== undefined) return supported([derived], 'The value follows from known values.')
  const passage = passageWith(value, at)
  const play = hitsInPlay(value, at)
  if (fitting.length > 0) return wrongAttribute(better, value, at)
  const rivals = rivalsOf(against, play)
  if (at.focus.firm && rivals.length > 0 && !isLoose(at) && passage === undefined) {
    return wrongValue(rivals, value, at)
  }
  if (play.length > 0) return byCells(play, value, at)
  if (passage !== undefined) return supported([passage], 'A document says so.')
  const clear = rivals.length > 0 ? rivals : []
  return clear.length > 0 ? wrongValue(clear, value, at) : nothing(value)
}

/** A long run of digits is a code, whatever it was read as. */
function codeIn(value: ClaimValue, at: Case): IdentifierValue | undefined {
  if (value.type === 'identifier') return value
  const digits = value.type === 'number' && /^#?\d{6,20}$/.test(at.quote.trim())
  return digits ? { type: 'identifier', value: at.quote.trim() } : undefined
}

function byCells(hits: readonly Hit[], value: ClaimValue, at: Case): Judgement {
  const best = bestFit(hits)
  const cells = hits.filter((hit) => hit.fit === best).map((hit) => hit.cell)
  const converted = isNumeric(value) ? unitConversion(value, cells) : undefined
  const evidence = converted ? [converted] : cells.map((cell) => cellEvidence(cell, 'supports'))
  void at
  return supported(evidence, 'A record of what is spoken of states the value.')
}

/** The wording says that the value is computed, so that stated ones need not be the same. */
function isLoose(at: Case): boolean {
  return at.profile.derived.size > 0
}

function above(hit: Hit, fit: Hit['fit']): boolean {
  return FITS.indexOf(hit.fit) > FITS.indexOf(fit)
}

/**
 * What the row spoken of says instead: of an attribute that the claim names, or in the field in which another row holds
 * the value.
 */
function rivalsOf(against: readonly Hit[], play: readonly Hit[]): readonly Hit[] {
  const fields = new Set(play.map((hit) => hit.cell.name))
  const rivals = against.filter((hit) => fitsAtLeast(hit.fit, 'near') || fields.has(hit.cell.name))
  const best = bestFit(rivals)
  return rivals.filter((hit) => hit.fit === best)
}

function wrongValue(rivals: readonly Hit[], value: ClaimValue, at: Case): Judgement {
  const evidence = rivals.map((hit) => cellEvidence(hit.cell, 'contradicts'))
  return contradicted(
    evidence,
    'The record spoken of states another value.',
    repairWith(rivals, value, at),
  )
}

function wrongAttribute(rivals: readonly Hit[], value: ClaimValue, at: Case): Judgement {
  const evidence = rivals.map((hit) => cellEvidence(hit.cell, 'contradicts'))
  return contradicted(
    evidence,
    'The record states this value of something else.',
    repairWith(rivals, value, at),
  )
}

function nothing(value: ClaimValue): Judgement {
  const what = value.type === 'money' ? 'amount' : value.type === 'identifier' ? 'code' : 'value'
  return unsupported(`No source states this ${what}, and it does not follow from what they state.`)
}
